// Values of x87: bit patterns of 80 bits (SDM vol. 1 section 4.2.2). Unlike the other
// formats this one writes out the bit before the fraction, so there are patterns that
// mean no number: operations on these are invalid, as on a signaling NaN. Floats of 32
// and 64 bits become such values without loss, and without losing what they were.

import { bitLength, type Exact } from "./floatFormat.ts";

/** A value, and whether it was denormal in the format that it came from. */
export interface X87Value {
	readonly pattern: bigint;
	readonly isDenormal: boolean;
	/** Of a register that is empty, where an instruction takes it all the same. */
	readonly isEmpty?: boolean;
}

export const signBit = 1n << 79n;
/** The bit of the significand that stands before the fraction. */
export const integerBit = 1n << 63n;
const quietBit = 1n << 62n;
export const infinity = (0x7fffn << 64n) | integerBit;
/** What an operation without a value gives: the negative quiet NaN. */
export const indefinite = signBit | infinity | quietBit;
export const one = (0x3fffn << 64n) | integerBit;
const exponentMask = 0x7fffn;
/** The exponent of the last bit of the smallest numbers. */
export const lowestExponent = -16445;

export type ValueClass = "zero" | "normal" | "denormal" | "infinity" | "nan" | "unsupported";

export function classOf(pattern: bigint): ValueClass {
	const exponent = (pattern >> 64n) & exponentMask;
	const significand = BigInt.asUintN(64, pattern);
	if (exponent === 0n) {
		return significand === 0n ? "zero" : "denormal";
	}
	if (significand < integerBit) {
		return "unsupported";
	}
	return exponent < exponentMask ? "normal" : significand === integerBit ? "infinity" : "nan";
}

export function x87ValueOf(pattern: bigint): X87Value {
	return { pattern, isDenormal: classOf(pattern) === "denormal" };
}

export function isNegative(pattern: bigint): boolean {
	return pattern >= signBit;
}

export function isSignaling(pattern: bigint): boolean {
	return classOf(pattern) === "nan" && (pattern & quietBit) === 0n;
}

export function quieted(pattern: bigint): bigint {
	return pattern | quietBit;
}

export function magnitudeOf(pattern: bigint): bigint {
	return pattern & (signBit - 1n);
}

export function signed(negative: boolean, magnitude: bigint): bigint {
	return negative ? magnitude | signBit : magnitude;
}

/** The number that a pattern means, which must be finite and supported. */
export function exactOf(pattern: bigint): Exact {
	const field = Number((pattern >> 64n) & exponentMask);
	return {
		negative: isNegative(pattern),
		significand: BigInt.asUintN(64, pattern),
		exponent: lowestExponent + Math.max(field - 1, 0),
	};
}

/** A float of 32 or 64 bits; a signaling NaN stays one. */
export function widened(width: 32 | 64, bits: bigint): X87Value {
	const fractionBits = width === 32 ? 23n : 52n;
	const mask = width === 32 ? 0xffn : 0x7ffn;
	const bias = width === 32 ? 127n : 1023n;
	const field = (bits >> fractionBits) & mask;
	const fraction = BigInt.asUintN(Number(fractionBits), bits) << (63n - fractionBits);
	const sign = (bits >> BigInt(width - 1)) << 79n;
	if (field === mask) {
		return { pattern: sign | infinity | fraction, isDenormal: false };
	}
	if (field !== 0n) {
		return { pattern: sign | ((field - bias + 16383n) << 64n) | integerBit | fraction, isDenormal: false };
	}
	if (fraction === 0n) {
		return { pattern: sign, isDenormal: false };
	}
	const shift = 64n - BigInt(bitLength(fraction));
	return { pattern: sign | ((16384n - bias - shift) << 64n) | (fraction << shift), isDenormal: true };
}

/** A signed integer of at most 64 bits. */
export function fromInteger(value: bigint): X87Value {
	const magnitude = value < 0n ? -value : value;
	if (magnitude === 0n) {
		return { pattern: 0n, isDenormal: false };
	}
	const length = BigInt(bitLength(magnitude));
	const pattern = ((16382n + length) << 64n) | (magnitude << (64n - length));
	return { pattern: signed(value < 0n, pattern), isDenormal: false };
}

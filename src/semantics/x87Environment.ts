// What the control word of x87 says about how it computes (SDM vol. 1 section 8.1.5),
// the exceptions that are raised on the way, and the one rounding at the end. The
// exceptions have the same bits as in MXCSR, whose names floatEnvironment.ts has.

import { exceptions } from "./floatEnvironment.ts";
import { bitLength, type Direction, type Exact, type FormatWidth, formats, goesAway, roundAt } from "./floatFormat.ts";
import { infinity, integerBit, lowestExponent, signed } from "./x87Value.ts";

export interface X87Environment {
	readonly direction: Direction;
	/** Bits of the significand that arithmetic rounds to. */
	readonly precision: number;
	/** The bits of exceptions that stop the program. */
	readonly unmasked: number;
	raised: number;
	/** Whether the last rounding that was inexact went away from 0. */
	roundedUp: boolean;
}

const directions: readonly Direction[] = ["nearest", "down", "up", "zero"];
/** By the precision control field; 1 is reserved, and works as 64 bits. */
const precisions: readonly number[] = [24, 64, 53, 64];

export function x87EnvironmentOf(control: number): X87Environment {
	return {
		direction: directions[(control >> 10) & 3] ?? "nearest",
		precision: precisions[(control >> 8) & 3] ?? 64,
		unmasked: ~control & 0x3f,
		raised: 0,
		roundedUp: false,
	};
}

/** The most bits that a value has. */
export const fullPrecision = 64;

/** All exceptions masked and all bits of a value, whatever the control word says. */
export function maskedEnvironment(direction: Direction = "nearest"): X87Environment {
	return { direction, precision: fullPrecision, unmasked: 0, raised: 0, roundedUp: false };
}

/** Where overflow or underflow is not masked, the handler gets the result with an exponent that far off (SDM vol. 1 section 8.5.4). */
const exponentBias = 24576;

/** A format that numbers are rounded to. */
interface Target {
	readonly precision: number;
	/** Of the last bit of the smallest numbers. */
	readonly lowest: number;
	/** Of the last bit of the largest numbers. */
	readonly highest: number;
}

interface Rounded {
	/** Of the last bit. */
	readonly exponent: number;
	/** As many bits as the precision at most. */
	readonly significand: bigint;
	readonly isTooLarge: boolean;
}

/** The value of 80 bits that is nearest to a number in the environment's direction. */
export function rounded(value: Exact, now: X87Environment, precision = now.precision): bigint {
	if (value.significand === 0n && !value.inexact) {
		return signed(value.negative, 0n);
	}
	const target = { precision, lowest: lowestExponent + 64 - precision, highest: 16384 - precision };
	const { exponent, significand, isTooLarge } = roundTo(target, value, now, exponentBias);
	if (isTooLarge) {
		return signed(value.negative, goesAway(value.negative, now.direction) ? infinity : largestOf(precision));
	}
	const shifted = significand << BigInt(64 - precision);
	const field = BigInt(exponent - target.lowest + 1);
	const isNormal = shifted >= integerBit;
	return signed(value.negative, isNormal ? (field << 64n) | shifted : shifted);
}

/** The float of a format; undefined where an exception that is not masked leaves none. */
export function roundedToFloat(width: FormatWidth, value: Exact, now: X87Environment): bigint | undefined {
	const { fractionBits, lowestExponent: lowest, signBit, infinity: infinite, exponentMask } = formats[width];
	const sign = value.negative ? signBit : 0n;
	if (value.significand === 0n) {
		return sign;
	}
	const target = { precision: fractionBits + 1, lowest, highest: lowest + exponentMask - 2 };
	const { exponent, significand, isTooLarge } = roundTo(target, value, now, undefined);
	if (now.raised & now.unmasked & (exceptions.overflow | exceptions.underflow)) {
		return undefined;
	}
	if (isTooLarge) {
		return sign | (goesAway(value.negative, now.direction) ? infinite : infinite - 1n);
	}
	const normal = significand >> BigInt(fractionBits) === 0n ? 0n : BigInt(exponent - lowest);
	return sign | (significand + (normal << BigInt(fractionBits)));
}

/** The magnitude rounded to a whole number. */
export function roundedToWhole(value: Exact, now: X87Environment, direction = now.direction): bigint {
	const whole = roundAt(value, direction);
	noteInexact(value, whole, 0, now);
	return whole;
}

/** `bias`: what the exponent is moved by where overflow or underflow is not masked. */
function roundTo(target: Target, value: Exact, now: X87Environment, bias: number | undefined): Rounded {
	const { precision, lowest, highest } = target;
	const length = bitLength(value.significand);
	const unbounded = value.exponent + length - precision;
	const free = roundNear(value, unbounded, precision, now.direction);
	const isTiny = free.exponent < lowest;
	if (free.exponent > highest) {
		now.raised |= exceptions.overflow;
		if (now.unmasked & exceptions.overflow && bias !== undefined) {
			noteInexact(value, free.significand, free.exponent, now);
			const isTooFar = free.exponent - bias > highest;
			now.raised |= isTooFar ? exceptions.inexact : 0;
			return { ...free, exponent: free.exponent - bias, isTooLarge: isTooFar };
		}
		now.raised |= exceptions.inexact;
		now.roundedUp = goesAway(value.negative, now.direction);
		return { ...free, isTooLarge: true };
	}
	if (!isTiny) {
		noteInexact(value, free.significand, free.exponent, now);
		return { ...free, isTooLarge: false };
	}
	if (now.unmasked & exceptions.underflow) {
		now.raised |= exceptions.underflow;
		if (bias !== undefined) {
			noteInexact(value, free.significand, free.exponent, now);
			const isTooFar = free.exponent + bias < lowest;
			now.raised |= isTooFar ? exceptions.inexact : 0;
			return isTooFar
				? { exponent: lowest, significand: 0n, isTooLarge: false }
				: { ...free, exponent: free.exponent + bias, isTooLarge: false };
		}
	}
	const significand = roundAt({ ...value, exponent: value.exponent - lowest }, now.direction);
	if (noteInexact(value, significand, lowest, now)) {
		now.raised |= exceptions.underflow;
	}
	return { exponent: lowest, significand, isTooLarge: false };
}

/** As if exponents had no end; a carry out of the significand is put back. */
function roundNear(value: Exact, last: number, precision: number, direction: Direction): Omit<Rounded, "isTooLarge"> {
	const significand = roundAt({ ...value, exponent: value.exponent - last }, direction);
	return significand >> BigInt(precision) === 0n
		? { exponent: last, significand }
		: { exponent: last + 1, significand: significand >> 1n };
}

/** Compares what was rounded with the number that it was. */
function noteInexact(value: Exact, significand: bigint, exponent: number, now: X87Environment): boolean {
	const low = Math.min(value.exponent, exponent);
	const before = value.significand << BigInt(value.exponent - low);
	const after = significand << BigInt(exponent - low);
	const isInexact = value.inexact === true || before !== after;
	if (isInexact) {
		now.raised |= exceptions.inexact;
		now.roundedUp = after > before;
	}
	return isInexact;
}

/** The largest number of so many bits. */
function largestOf(precision: number): bigint {
	return (0x7ffen << 64n) | (((1n << BigInt(precision)) - 1n) << BigInt(64 - precision));
}

// Floats as bit patterns: what the fields of a pattern mean, and the rounding of
// an exact number to a pattern in each of the four directions (SDM vol. 1
// section 4.8). Exact numbers are integers times powers of two, so nothing is
// ever lost before the one rounding at the end.

import type { Rounding } from "./expression.ts";

/** Of the formats that instructions compute in. */
export type FloatWidth = 32 | 64;

/** Of all formats: `_Float16` and `__float128` are computed in by the compiler's library alone. */
export type FormatWidth = 16 | FloatWidth | 128;

/** A direction of rounding: `Rounding` when it is known what MXCSR says. */
export type Direction = Exclude<Rounding, "current">;

/** A finite number: (−1)^negative × significand × 2^exponent. */
export interface Exact {
	readonly negative: boolean;
	readonly significand: bigint;
	readonly exponent: number;
	/** A little more than the significand says, less than its last bit: quotients and roots do not end. */
	readonly inexact?: boolean;
}

interface Format {
	readonly fractionBits: number;
	/** Of the last bit of the smallest numbers. */
	readonly lowestExponent: number;
	readonly exponentMask: number;
	readonly signBit: bigint;
	readonly infinity: bigint;
	readonly quietBit: bigint;
	/** What an operation without a value gives: the negative quiet NaN. */
	readonly indefinite: bigint;
}

export const formats: Readonly<Record<FormatWidth, Format>> = {
	16: formatOf(16, 10, 5),
	32: formatOf(32, 23, 8),
	64: formatOf(64, 52, 11),
	128: formatOf(128, 112, 15),
};

function formatOf(width: number, fractionBits: number, exponentBits: number): Format {
	const exponentMask = 2 ** exponentBits - 1;
	const bias = exponentMask >> 1;
	const infinity = BigInt(exponentMask) << BigInt(fractionBits);
	const quietBit = 1n << BigInt(fractionBits - 1);
	const signBit = 1n << BigInt(width - 1);
	return {
		fractionBits,
		lowestExponent: 1 - bias - fractionBits,
		exponentMask,
		signBit,
		infinity,
		quietBit,
		indefinite: signBit | infinity | quietBit,
	};
}

export function isNan(width: FormatWidth, pattern: bigint): boolean {
	const { signBit, infinity } = formats[width];
	return (pattern & (signBit - 1n)) > infinity;
}

export function isInfinite(width: FormatWidth, pattern: bigint): boolean {
	const { signBit, infinity } = formats[width];
	return (pattern & (signBit - 1n)) === infinity;
}

export function isNegative(width: FormatWidth, pattern: bigint): boolean {
	return pattern >= formats[width].signBit;
}

/** The number that a pattern means, which must be finite. */
export function exactOf(width: FormatWidth, pattern: bigint): Exact {
	const { fractionBits, exponentMask, lowestExponent, signBit } = formats[width];
	const fraction = BigInt.asUintN(fractionBits, pattern);
	const field = Number(pattern >> BigInt(fractionBits)) & exponentMask;
	const hidden = field === 0 ? 0n : 1n << BigInt(fractionBits);
	return {
		negative: pattern >= signBit,
		significand: fraction | hidden,
		exponent: lowestExponent + Math.max(field - 1, 0),
	};
}

/** How many bits a number that is not negative has. */
export function bitLength(value: bigint): number {
	let [rest, length] = [value, 0];
	while (rest >= wordEnd) {
		rest >>= 64n;
		length += 64;
	}
	const high = Number(rest >> 32n);
	return length + (high === 0 ? 32 - Math.clz32(Number(rest)) : 64 - Math.clz32(high));
}

const wordEnd = 1n << 64n;

/** What rounding made of an exact number. */
export interface Rounded {
	readonly pattern: bigint;
	readonly isInexact: boolean;
	/** Below the normal numbers, had it been rounded as if exponents had no end (SDM vol. 1 section 4.9.1.5). */
	readonly isTiny: boolean;
	readonly isTooLarge: boolean;
	/** Whether that rounding would have been inexact, too. */
	readonly losesBits: boolean;
}

/** The pattern of the nearest float in a direction; an inexact number must have bits to spare. */
export function roundToPattern(width: FormatWidth, value: Exact, direction: Direction): bigint {
	return round(width, value, direction).pattern;
}

export function round(width: FormatWidth, value: Exact, direction: Direction): Rounded {
	const { fractionBits, lowestExponent, signBit, infinity } = formats[width];
	const sign = value.negative ? signBit : 0n;
	const { significand, exponent } = value;
	if (significand === 0n && !value.inexact) {
		return { pattern: sign, isInexact: false, isTiny: false, isTooLarge: false, losesBits: false };
	}
	const length = bitLength(significand);
	const unbounded = exponent + length - fractionBits - 1;
	const last = Math.max(unbounded, lowestExponent);
	const rounded = roundAt({ ...value, exponent: exponent - last }, direction);
	const isInexact = hasBitsBelow(value, last);
	const losesBits = hasBitsBelow(value, unbounded);
	const isTiny = unbounded < lowestExponent && !reachesNormal(width, value, unbounded, direction);
	// A carry out of the fraction moves into the exponent field by itself.
	const normal = rounded >> BigInt(fractionBits) === 0n ? 0n : BigInt(last - lowestExponent);
	const magnitude = rounded + (normal << BigInt(fractionBits));
	if (magnitude < infinity) {
		return { pattern: sign | magnitude, isInexact, isTiny, isTooLarge: false, losesBits };
	}
	const largest = goesAway(value.negative, direction) ? infinity : infinity - 1n;
	return { pattern: sign | largest, isInexact: true, isTiny, isTooLarge: true, losesBits };
}

/** Whether anything of a number is below the bit that stands for 2^last. */
function hasBitsBelow({ significand, exponent, inexact = false }: Exact, last: number): boolean {
	return inexact || (exponent < last && BigInt.asUintN(last - exponent, significand) !== 0n);
}

/** Whether a number below the normal ones becomes the smallest of them when it is rounded to as many bits as they have. */
function reachesNormal(width: FormatWidth, value: Exact, last: number, direction: Direction): boolean {
	const { fractionBits, lowestExponent } = formats[width];
	const rounded = roundAt({ ...value, exponent: value.exponent - last }, direction);
	return last === lowestExponent - 1 && rounded >> BigInt(fractionBits + 1) !== 0n;
}

/** A number too large becomes infinity, or else the largest number. */
export function goesAway(negative: boolean, direction: Direction): boolean {
	return direction === "nearest" || direction === (negative ? "down" : "up");
}

/** The magnitude of a number rounded to a whole one, in a direction that minds the sign. */
export function roundAt({ negative, significand, exponent, inexact = false }: Exact, direction: Direction): bigint {
	if (exponent >= 0) {
		return significand << BigInt(exponent);
	}
	const shift = BigInt(-exponent);
	const whole = significand >> shift;
	const rest = significand - (whole << shift);
	const half = 1n << (shift - 1n);
	if (rest === 0n && !inexact) {
		return whole;
	}
	if (direction === "nearest") {
		const isAbove = rest > half || (rest === half && (inexact || (whole & 1n) === 1n));
		return isAbove ? whole + 1n : whole;
	}
	return direction === (negative ? "down" : "up") ? whole + 1n : whole;
}

// Numbers with a fraction as bit patterns of IEEE 754, for both dialects: a
// fraction of two integers of any length is rounded once, to the nearest number of
// a format or as NASM is told.

export interface FloatFormat {
	readonly fractionBits: number;
	readonly exponentBits: number;
}

/** A number as `above / below`, both positive. */
export interface Fraction {
	readonly above: bigint;
	readonly below: bigint;
}

/** To the nearest number, and half way to the larger one, as GNU as does, or to the even one, as NASM does; or always towards zero. */
export type Rounding = "half up" | "half even" | "inwards";

/** The pattern without a sign; that of infinity when the number is too large. */
export function patternOf(fraction: Fraction, format: FloatFormat, rounding: Rounding): bigint {
	const pattern = unboundedPattern(fraction, format, rounding);
	const infinity = infinityOf(format);
	return pattern < infinity ? pattern : infinity;
}

/** The same, but of a number that is too large it is the pattern with the exponent that would come next. */
export function unboundedPattern({ above, below }: Fraction, format: FloatFormat, rounding: Rounding): bigint {
	if (above === 0n) {
		return 0n;
	}
	const { fractionBits, exponentBits } = format;
	const lowest = 2 - 2 ** (exponentBits - 1) - fractionBits;
	// One too low at most, which the length of the quotient tells.
	const guess = Math.max(lengthOf(above) - lengthOf(below) - fractionBits - 1, lowest);
	const isShort = lengthOf(quotientOf(above, below, guess)) <= fractionBits + 1;
	const last = isShort ? guess : guess + 1;
	const significand = rounded(above, below, last, rounding);
	// A carry out of the fraction raises the exponent by itself.
	const field = significand >> BigInt(fractionBits) === 0n ? 0 : last - lowest;
	return significand + (BigInt(field) << BigInt(fractionBits));
}

export function infinityOf({ fractionBits, exponentBits }: FloatFormat): bigint {
	return ((1n << BigInt(exponentBits)) - 1n) << BigInt(fractionBits);
}

/** A decimal number, of digits with perhaps a point and of a power of ten; a word for what is beyond every format. */
export function decimalFraction(digits: string, exponent: number): Fraction | "huge" | "tiny" {
	const [whole = "", fraction = ""] = digits.split(".");
	const number = BigInt(whole + fraction);
	const power = exponent - fraction.length;
	const magnitude = number === 0n ? 0 : number.toString().length + power;
	if (magnitude > 5000 || magnitude < -5100) {
		return magnitude > 0 ? "huge" : "tiny";
	}
	const scale = 10n ** BigInt(number === 0n ? 0 : Math.abs(power));
	return power < 0 ? { above: number, below: scale } : { above: number * scale, below: 1n };
}

function rounded(above: bigint, below: bigint, power: number, rounding: Rounding): bigint {
	if (rounding === "inwards") {
		return quotientOf(above, below, power);
	}
	const doubled = quotientOf(above, below, power - 1);
	const significand = (doubled + 1n) >> 1n;
	const isHalf = rounding === "half even" && (doubled & 1n) === 1n && isExact(above, below, power - 1);
	return isHalf && (significand & 1n) === 1n ? significand - 1n : significand;
}

/** `above / below` in units of a power of two, rounded down. */
function quotientOf(above: bigint, below: bigint, power: number): bigint {
	return power < 0 ? (above << BigInt(-power)) / below : above / (below << BigInt(power));
}

function isExact(above: bigint, below: bigint, power: number): boolean {
	return power < 0 ? (above << BigInt(-power)) % below === 0n : above % (below << BigInt(power)) === 0n;
}

function lengthOf(value: bigint): number {
	return value.toString(2).length;
}

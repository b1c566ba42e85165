// Floats that become whole numbers, floats of the other width or integers, and
// integers that become floats. Like all operators on floats they take patterns and
// round once (floatArithmetic.ts); what has no place in the result is an exception.

import type { Raises } from "./expression.ts";
import { exceptions, type FloatEnvironment } from "./floatEnvironment.ts";
import {
	type Direction,
	exactOf,
	type FloatWidth,
	type FormatWidth,
	formats,
	isInfinite,
	isNan,
	isNegative,
	round,
	roundAt,
} from "./floatFormat.ts";
import { counted, nanOf, noteDenormals, rounded } from "./floatPatterns.ts";

/** To a whole number that is still a float; a zero keeps the sign of what it came from. Denormals are no exception. */
export function roundToWhole(
	width: FloatWidth,
	operand: bigint,
	direction: Direction,
	raises: Raises,
	environment: FloatEnvironment,
): bigint {
	const nan = nanOf(width, [operand], environment);
	const pattern = counted(width, operand, environment);
	if (nan !== undefined || isInfinite(width, pattern)) {
		return nan ?? pattern;
	}
	const exact = exactOf(width, pattern);
	const whole = round(width, { ...exact, significand: roundAt(exact, direction), exponent: 0 }, direction).pattern;
	if (whole !== pattern && raises === "all") {
		environment.raised |= exceptions.inexact;
	}
	return whole;
}

/** To another width; a NaN keeps the upper bits of its payload and becomes quiet. */
export function convert(
	from: FormatWidth,
	operand: bigint,
	to: FormatWidth,
	direction: Direction,
	environment: FloatEnvironment,
): bigint {
	const { signBit, infinity } = formats[to];
	const pattern = counted(from, operand, environment);
	const sign = isNegative(from, pattern) ? signBit : 0n;
	const nan = nanOf(from, [pattern], environment);
	if (nan !== undefined) {
		const shift = BigInt(formats[to].fractionBits - formats[from].fractionBits);
		const fraction = BigInt.asUintN(formats[from].fractionBits, nan);
		return sign | infinity | (shift > 0n ? fraction << shift : fraction >> -shift);
	}
	if (isInfinite(from, pattern)) {
		return sign | infinity;
	}
	noteDenormals(from, [pattern], environment);
	return rounded(to, exactOf(from, pattern), direction, environment);
}

/** `value` is signed. */
export function fromInteger(
	value: bigint,
	to: FormatWidth,
	direction: Direction,
	environment: FloatEnvironment,
): bigint {
	const negative = value < 0n;
	return rounded(to, { negative, significand: negative ? -value : value, exponent: 0 }, direction, environment);
}

/** The signed integer of `to` bits, as an unsigned value; the sign bit alone when there is none. */
export function toInteger(
	from: FormatWidth,
	operand: bigint,
	to: number,
	direction: Direction,
	environment: FloatEnvironment,
): bigint {
	const limit = 1n << BigInt(to - 1);
	const pattern = counted(from, operand, environment);
	const isNumber = !isNan(from, pattern) && !isInfinite(from, pattern);
	const exact = isNumber ? exactOf(from, pattern) : undefined;
	const magnitude = exact ? roundAt(exact, direction) : limit;
	const value = exact?.negative ? -magnitude : magnitude;
	if (!exact || value < -limit || value >= limit) {
		environment.raised |= exceptions.invalid;
		return limit;
	}
	const { significand, exponent } = exact;
	if (exponent < 0 && magnitude << BigInt(-exponent) !== significand) {
		environment.raised |= exceptions.inexact;
	}
	return BigInt.asUintN(to, value);
}

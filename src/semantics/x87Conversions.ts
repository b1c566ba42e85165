// From values of x87 to what memory holds: floats of 32 and 64 bits, signed integers,
// and decimal digits (SDM vol. 1 section 4.7). What cannot be held becomes the pattern
// that says so. An exception that is not masked may leave nothing to be stored.

import { exceptions } from "./floatEnvironment.ts";
import { type Direction, type FormatWidth, formats } from "./floatFormat.ts";
import { nanOf } from "./x87Arithmetic.ts";
import { roundedToFloat, roundedToWhole, type X87Environment } from "./x87Environment.ts";
import { classOf, exactOf, isNegative, type X87Value } from "./x87Value.ts";

/** Undefined where an exception that is not masked leaves no result. */
export function toFloat(operand: X87Value, width: FormatWidth, now: X87Environment): bigint | undefined {
	const { signBit, infinity, fractionBits } = formats[width];
	const sign = isNegative(operand.pattern) ? signBit : 0n;
	const nan = nanOf([operand], now);
	if (nan !== undefined) {
		const own = isNegative(nan) ? signBit : 0n;
		return own | infinity | (BigInt.asUintN(63, nan) >> BigInt(63 - fractionBits));
	}
	if (classOf(operand.pattern) === "infinity") {
		return sign | infinity;
	}
	return roundedToFloat(width, exactOf(operand.pattern), now);
}

/** A signed integer as an unsigned value; the sign bit alone when there is none. */
export function toInteger(
	{ pattern }: X87Value,
	width: number,
	now: X87Environment,
	direction: Direction = now.direction,
): bigint {
	const limit = 1n << BigInt(width - 1);
	const whole = wholeOf(pattern, limit, now, direction);
	if (whole === undefined || whole >= limit || whole < -limit) {
		return invalidAs(limit, now);
	}
	return BigInt.asUintN(width, whole);
}

/** Eighteen digits, two to a byte, and a byte for the sign. */
export function toDecimal({ pattern }: X87Value, now: X87Environment): bigint {
	const limit = 10n ** 18n;
	const whole = wholeOf(pattern, limit, now, now.direction);
	const magnitude = whole === undefined || whole >= 0n ? whole : -whole;
	if (magnitude === undefined || magnitude >= limit) {
		return invalidAs(0xffffc000000000000000n, now);
	}
	return BigInt(`0x${magnitude}`) | (isNegative(pattern) ? 1n << 79n : 0n);
}

/** What eighteen digits mean; a digit above 9 counts as it is. */
export function fromDecimal(bits: bigint): { readonly negative: boolean; readonly magnitude: bigint } {
	let magnitude = 0n;
	for (let digit = 17n; digit >= 0n; digit -= 1n) {
		magnitude = magnitude * 10n + ((bits >> (4n * digit)) & 15n);
	}
	return { negative: bits >> 79n === 1n, magnitude };
}

/** Rounded to a whole number; undefined where there is none, or one of more than the limit. */
function wholeOf(pattern: bigint, limit: bigint, now: X87Environment, direction: Direction): bigint | undefined {
	const kind = classOf(pattern);
	if (kind === "unsupported" || kind === "nan" || kind === "infinity") {
		return undefined;
	}
	const exact = exactOf(pattern);
	if (exact.exponent > 64) {
		return undefined;
	}
	const trial = { ...now };
	const magnitude = roundedToWhole(exact, trial, direction);
	const isTooLarge = magnitude > limit;
	if (!isTooLarge) {
		now.raised = trial.raised;
		now.roundedUp = trial.roundedUp;
	}
	return isTooLarge ? undefined : exact.negative ? -magnitude : magnitude;
}

function invalidAs(pattern: bigint, now: X87Environment): bigint {
	now.raised = (now.raised & ~exceptions.inexact) | exceptions.invalid;
	now.roundedUp = false;
	return pattern;
}

// The operators of x87 on values of 80 bits that are exact up to one rounding:
// arithmetic, roots, remainders, comparisons. Operands are asked what they are in the
// order of SDM vol. 1 section 8.5: patterns without meaning, NaNs, operations without a
// result, denormals, and then the result.

import { exactQuotient, exactRoot } from "./exactNumbers.ts";
import { exceptions } from "./floatEnvironment.ts";
import { bitLength, type Exact, roundAt } from "./floatFormat.ts";
import { fullPrecision, maskedEnvironment, rounded, type X87Environment } from "./x87Environment.ts";
import {
	classOf,
	exactOf,
	indefinite,
	infinity,
	isNegative,
	isSignaling,
	magnitudeOf,
	quieted,
	signBit,
	signed,
	type X87Value,
} from "./x87Value.ts";

/** The condition codes, as bits of the status word. */
export const conditions = { c0: 0x100, c1: 0x200, c2: 0x400, c3: 0x4000 } as const;

/** What an operator makes of its operands. */
export interface X87Result {
	/** In the order of the places that they go to; none where nothing is to change. */
	readonly values: readonly bigint[];
	/** The condition codes that the operator sets, and which of them it changes: all where it does not say. */
	readonly codes?: number;
	readonly changed?: number;
}

/** The result where an operand is a NaN or no number at all. */
export function nanOf(operands: readonly X87Value[], now: X87Environment): bigint | undefined {
	const patterns = operands.map(({ pattern }) => pattern);
	if (patterns.some((pattern) => classOf(pattern) === "unsupported")) {
		return invalid(now);
	}
	const nans = patterns.filter((pattern) => classOf(pattern) === "nan");
	if (nans.length === 0) {
		return undefined;
	}
	if (nans.some(isSignaling)) {
		now.raised |= exceptions.invalid;
	}
	// A quiet NaN comes before a signaling one; of two alike the one with the larger significand, then the positive one.
	const quiet = nans.filter((pattern) => !isSignaling(pattern));
	const candidates = quiet.length === 1 ? quiet : nans;
	return candidates.map(quieted).reduce((best, other) => (isLarger(other, best) ? other : best));
}

function isLarger(one: bigint, other: bigint): boolean {
	const [left, right] = [BigInt.asUintN(64, one), BigInt.asUintN(64, other)];
	return left > right || (left === right && one < other);
}

export function invalid(now: X87Environment): bigint {
	now.raised |= exceptions.invalid;
	return indefinite;
}

export function noteDenormals(operands: readonly X87Value[], now: X87Environment): void {
	if (operands.some(({ isDenormal }) => isDenormal)) {
		now.raised |= exceptions.denormal;
	}
}

export function isZero({ pattern }: X87Value): boolean {
	return magnitudeOf(pattern) === 0n;
}

export function isInfinite({ pattern }: X87Value): boolean {
	return magnitudeOf(pattern) === infinity;
}

export function add(left: X87Value, right: X87Value, now: X87Environment): bigint {
	const nan = nanOf([left, right], now);
	if (nan !== undefined) {
		return nan;
	}
	if (isInfinite(left) && isInfinite(right) && left.pattern !== right.pattern) {
		return invalid(now);
	}
	noteDenormals([left, right], now);
	if (isInfinite(left) || isInfinite(right)) {
		return isInfinite(left) ? left.pattern : right.pattern;
	}
	return rounded(sum(exactOf(left.pattern), exactOf(right.pattern), now), now);
}

/** Opposite numbers add up to +0, or to −0 when rounding goes down (SDM vol. 1 section 4.8.3.1). */
export function sum(left: Exact, right: Exact, { direction }: X87Environment): Exact {
	const exponent = Math.min(left.exponent, right.exponent);
	const term = ({ negative, significand, exponent: own }: Exact) =>
		(negative ? -significand : significand) << BigInt(own - exponent);
	const total = term(left) + term(right);
	const negative =
		total === 0n ? (left.negative === right.negative ? left.negative : direction === "down") : total < 0n;
	return { negative, significand: total < 0n ? -total : total, exponent };
}

export function subtract(left: X87Value, right: X87Value, now: X87Environment): bigint {
	return nanOf([left, right], now) ?? add(left, { ...right, pattern: right.pattern ^ signBit }, now);
}

export function multiply(left: X87Value, right: X87Value, now: X87Environment): bigint {
	const nan = nanOf([left, right], now);
	if (nan !== undefined) {
		return nan;
	}
	const isEndless = isInfinite(left) || isInfinite(right);
	if (isEndless && (isZero(left) || isZero(right))) {
		return invalid(now);
	}
	noteDenormals([left, right], now);
	const negative = isNegative(left.pattern) !== isNegative(right.pattern);
	if (isEndless) {
		return signed(negative, infinity);
	}
	const [a, b] = [exactOf(left.pattern), exactOf(right.pattern)];
	return rounded({ negative, significand: a.significand * b.significand, exponent: a.exponent + b.exponent }, now);
}

export function divide(left: X87Value, right: X87Value, now: X87Environment): bigint {
	const nan = nanOf([left, right], now);
	if (nan !== undefined) {
		return nan;
	}
	if ((isInfinite(left) && isInfinite(right)) || (isZero(left) && isZero(right))) {
		return invalid(now);
	}
	const negative = isNegative(left.pattern) !== isNegative(right.pattern);
	if (isZero(right)) {
		now.raised |= isInfinite(left) ? 0 : exceptions.divideByZero;
		return signed(negative, infinity);
	}
	noteDenormals([left, right], now);
	if (isInfinite(left) || isInfinite(right)) {
		return signed(negative, isInfinite(left) ? infinity : 0n);
	}
	return rounded(exactQuotient(exactOf(left.pattern), exactOf(right.pattern)), now);
}

export function squareRoot(operand: X87Value, now: X87Environment): bigint {
	const { pattern } = operand;
	const nan = nanOf([operand], now);
	if (nan !== undefined || isZero(operand)) {
		return nan ?? pattern;
	}
	if (isNegative(pattern)) {
		return invalid(now);
	}
	noteDenormals([operand], now);
	if (isInfinite(operand)) {
		return pattern;
	}
	return rounded(exactRoot(exactOf(pattern)), now);
}

export function roundToWhole(operand: X87Value, now: X87Environment): bigint {
	const nan = nanOf([operand], now);
	if (nan !== undefined || isZero(operand) || isInfinite(operand)) {
		return nan ?? operand.pattern;
	}
	noteDenormals([operand], now);
	const exact = exactOf(operand.pattern);
	const whole = roundAt(exact, now.direction);
	if (exact.exponent < 0 && whole << BigInt(-exact.exponent) !== exact.significand) {
		now.raised |= exceptions.inexact;
		now.roundedUp = whole << BigInt(-exact.exponent) > exact.significand;
	}
	const { negative } = exact;
	return whole === 0n ? signed(negative, 0n) : plain({ negative, significand: whole, exponent: 0 });
}

/** The pattern of a number that has one. */
function plain(exact: Exact): bigint {
	return rounded(exact, maskedEnvironment());
}

/** st0 × 2^(st1, cut to a whole number). */
export function scale(value: X87Value, power: X87Value, now: X87Environment): bigint {
	const nan = nanOf([value, power], now);
	if (nan !== undefined) {
		return nan;
	}
	const negative = isNegative(value.pattern);
	if (isInfinite(power)) {
		const isUp = !isNegative(power.pattern);
		if (isUp ? isZero(value) : isInfinite(value)) {
			return invalid(now);
		}
		noteDenormals([value], now);
		return isUp ? signed(negative, infinity) : signed(negative, 0n);
	}
	noteDenormals(isInfinite(value) ? [power] : [value, power], now);
	if (isZero(value) || isInfinite(value)) {
		return value.pattern;
	}
	const exact = exactOf(value.pattern);
	const distance = roundAt(exactOf(power.pattern), "zero");
	const by = Number(distance > 100000n ? 100000n : distance) * (isNegative(power.pattern) ? -1 : 1);
	return rounded({ ...exact, exponent: exact.exponent + by }, now, fullPrecision);
}

/** The exponent, and the significand as a number from 1 to 2. */
export function extract(operand: X87Value, now: X87Environment): X87Result {
	const { pattern } = operand;
	const nan = nanOf([operand], now);
	if (nan !== undefined) {
		return { values: [nan, nan] };
	}
	if (isInfinite(operand)) {
		return { values: [infinity, pattern] };
	}
	if (isZero(operand)) {
		now.raised |= exceptions.divideByZero;
		return { values: [signed(true, infinity), pattern] };
	}
	noteDenormals([operand], now);
	const { negative, significand, exponent } = exactOf(pattern);
	const length = bitLength(significand);
	const power = BigInt(exponent + length - 1);
	const whole = { negative: power < 0n, significand: power < 0n ? -power : power, exponent: 0 };
	return { values: [plain(whole), plain({ negative, significand, exponent: 1 - length })] };
}

/** A value that is loaded: a signaling NaN becomes quiet. */
export function load(operand: X87Value, now: X87Environment): bigint {
	const { pattern } = operand;
	if (isSignaling(pattern)) {
		now.raised |= exceptions.invalid;
		return quieted(pattern);
	}
	noteDenormals([operand], now);
	return pattern;
}

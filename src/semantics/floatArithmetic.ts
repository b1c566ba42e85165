// The float operators of expression.ts on bit patterns: computed exactly in whole
// numbers and rounded once, so that every direction and every exception comes from
// the same few lines. The order in which operands are asked what they are (SDM
// vol. 1 section 4.9.2) is the order here: a NaN, no value at all, a denormal, and
// then the result. NaNs never pass through a number, because those keep no payload.

import { exactQuotient, exactRoot } from "./exactNumbers.ts";
import type { FloatOperator, Raises } from "./expression.ts";
import { exceptions, type FloatEnvironment } from "./floatEnvironment.ts";
import {
	type Direction,
	type Exact,
	exactOf,
	type FloatWidth,
	type FormatWidth,
	formats,
	isInfinite,
	isNan,
	isNegative,
} from "./floatFormat.ts";
import { counted, isSignaling, isZero, nanOf, noteDenormals, rounded } from "./floatPatterns.ts";

type Comparison = "equal" | "less" | "lessOrEqual" | "unordered";
type Arithmetic = "add" | "sub" | "mul" | "div";

const scratch = new DataView(new ArrayBuffer(8));

/** The number that a pattern means; its payload is lost when it is a NaN. */
export function numberOf(width: FloatWidth, pattern: bigint): number {
	if (width === 64) {
		scratch.setBigUint64(0, pattern);
		return scratch.getFloat64(0);
	}
	scratch.setUint32(0, Number(pattern));
	return scratch.getFloat32(0);
}

/** The pattern of a number, rounded to nearest. */
export function convertedNumber(width: FloatWidth, value: number): bigint {
	if (width === 64) {
		scratch.setFloat64(0, value);
		return scratch.getBigUint64(0);
	}
	scratch.setFloat32(0, value);
	return BigInt(scratch.getUint32(0));
}

/** Whether it holds; of a NaN only that it is unordered. */
export function compare(
	operator: Comparison,
	width: FormatWidth,
	operands: readonly [bigint, bigint],
	raises: Raises,
	environment: FloatEnvironment,
): boolean {
	const [left, right] = [counted(width, operands[0], environment), counted(width, operands[1], environment)];
	const isInvalid = operands.some((pattern) => (raises === "all" ? isNan : isSignaling)(width, pattern));
	if (raises !== "nothing" && isInvalid) {
		environment.raised |= exceptions.invalid;
	} else if (raises !== "nothing") {
		noteDenormals(width, [left, right], environment);
	}
	const isUnordered = isNan(width, left) || isNan(width, right);
	const [a, b] = [orderOf(width, left), orderOf(width, right)];
	switch (operator) {
		case "equal":
			return !isUnordered && a === b;
		case "less":
			return !isUnordered && a < b;
		case "lessOrEqual":
			return !isUnordered && a <= b;
		case "unordered":
			return isUnordered;
	}
}

/** A whole number for each pattern that is no NaN, in the order of what they mean. */
function orderOf(width: FormatWidth, pattern: bigint): bigint {
	const { signBit } = formats[width];
	return pattern < signBit ? pattern : signBit - pattern;
}

/** The first operand unless the second is to be kept: also where they do not compare, and of two zeros. */
export function extreme(
	operator: "min" | "max",
	width: FloatWidth,
	operands: readonly [bigint, bigint],
	environment: FloatEnvironment,
): bigint {
	const [left, right] = [counted(width, operands[0], environment), counted(width, operands[1], environment)];
	if (operands.some((pattern) => isNan(width, pattern))) {
		environment.raised |= exceptions.invalid;
	} else {
		noteDenormals(width, [left, right], environment);
	}
	const [a, b] = [numberOf(width, left), numberOf(width, right)];
	return (operator === "min" ? a < b : a > b) ? left : right;
}

export function arithmetic(
	operator: Arithmetic,
	width: FormatWidth,
	operands: readonly [bigint, bigint],
	direction: Direction,
	environment: FloatEnvironment,
): bigint {
	const nan = nanOf(width, operands, environment);
	if (nan !== undefined) {
		return nan;
	}
	const [left, right] = [counted(width, operands[0], environment), counted(width, operands[1], environment)];
	const result = native(operator, roughly(width, left), roughly(width, right));
	if (Number.isNaN(result)) {
		environment.raised |= exceptions.invalid;
		return formats[width].indefinite;
	}
	if (operator === "div" && isZero(width, right)) {
		environment.raised |= isInfinite(width, left) ? 0 : exceptions.divideByZero;
		return patternOf(width, result);
	}
	noteDenormals(width, [left, right], environment);
	if (isInfinite(width, left) || isInfinite(width, right)) {
		return patternOf(width, result);
	}
	const exact = exactly(operator, exactOf(width, left), exactOf(width, right), direction);
	return rounded(width, exact, direction, environment);
}

/** A zero or an infinity as it is, any other number as ±1: what has no value, and what is infinite, can be told by these. */
function roughly(width: FormatWidth, pattern: bigint): number {
	const magnitude = isZero(width, pattern) ? 0 : isInfinite(width, pattern) ? Number.POSITIVE_INFINITY : 1;
	return isNegative(width, pattern) ? -magnitude : magnitude;
}

/** The pattern of a zero or an infinity. */
function patternOf(width: FormatWidth, value: number): bigint {
	const { signBit, infinity } = formats[width];
	return (value < 0 || Object.is(value, -0) ? signBit : 0n) | (value === 0 ? 0n : infinity);
}

function native(operator: Arithmetic, a: number, b: number): number {
	switch (operator) {
		case "add":
			return a + b;
		case "sub":
			return a - b;
		case "mul":
			return a * b;
		case "div":
			return a / b;
	}
}

function exactly(operator: Arithmetic, left: Exact, right: Exact, direction: Direction): Exact {
	const negative = left.negative !== right.negative;
	switch (operator) {
		case "add":
			return sum(left, right, direction);
		case "sub":
			return sum(left, { ...right, negative: !right.negative }, direction);
		case "mul":
			return {
				negative,
				significand: left.significand * right.significand,
				exponent: left.exponent + right.exponent,
			};
		case "div":
			return exactQuotient(left, right);
	}
}

/** Opposite numbers add up to +0, or to −0 when rounding goes down (SDM vol. 1 section 4.8.3.1). */
function sum(left: Exact, right: Exact, direction: Direction): Exact {
	const exponent = Math.min(left.exponent, right.exponent);
	const signed = ({ negative, significand, exponent: own }: Exact) =>
		(negative ? -significand : significand) << BigInt(own - exponent);
	const total = signed(left) + signed(right);
	const isZeroSum = total === 0n && !(left.negative && right.negative);
	const negative = isZeroSum ? direction === "down" && (left.negative || right.negative) : total <= 0n;
	return { negative, significand: total < 0n ? -total : total, exponent };
}

export function squareRoot(
	width: FloatWidth,
	operand: bigint,
	direction: Direction,
	environment: FloatEnvironment,
): bigint {
	const nan = nanOf(width, [operand], environment);
	if (nan !== undefined) {
		return nan;
	}
	const pattern = counted(width, operand, environment);
	if (isZero(width, pattern)) {
		return pattern;
	}
	if (isNegative(width, pattern)) {
		environment.raised |= exceptions.invalid;
		return formats[width].indefinite;
	}
	if (isInfinite(width, pattern)) {
		return pattern;
	}
	noteDenormals(width, [pattern], environment);
	return rounded(width, exactRoot(exactOf(width, pattern)), direction, environment);
}

/** Operators that give one bit. */
export function isComparison(operator: FloatOperator): operator is Comparison {
	return operator === "equal" || operator === "less" || operator === "lessOrEqual" || operator === "unordered";
}

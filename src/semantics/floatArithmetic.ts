// The float operators of expression.ts on bit patterns. Rounding to nearest is
// what JavaScript's own numbers do, and for these operators the double result of
// two floats, rounded again, is the right float; the other directions are
// computed exactly and rounded once. NaNs never pass through a number, because
// those keep no payload. Denormals are numbers like others, whatever MXCSR says.

import type { FloatOperator } from "./expression.ts";
import {
	type Direction,
	type Exact,
	exactOf,
	type FloatWidth,
	formats,
	isInfinite,
	isNan,
	isNegative,
	roundAt,
	roundToPattern,
} from "./floatFormat.ts";

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

export function compare(operator: Comparison, width: FloatWidth, left: bigint, right: bigint): boolean {
	const [a, b] = [numberOf(width, left), numberOf(width, right)];
	switch (operator) {
		case "equal":
			return a === b;
		case "less":
			return a < b;
		case "lessOrEqual":
			return a <= b;
		case "unordered":
			return Number.isNaN(a) || Number.isNaN(b);
	}
}

/** The first operand unless the second is to be kept: also where they do not compare, and of two zeros. */
export function extreme(operator: "min" | "max", width: FloatWidth, left: bigint, right: bigint): bigint {
	const [a, b] = [numberOf(width, left), numberOf(width, right)];
	return (operator === "min" ? a < b : a > b) ? left : right;
}

export function arithmetic(
	operator: Arithmetic,
	width: FloatWidth,
	left: bigint,
	right: bigint,
	direction: Direction,
): bigint {
	const nan = quietNan(width, left) ?? quietNan(width, right);
	if (nan !== undefined) {
		return nan;
	}
	const result = native(operator, numberOf(width, left), numberOf(width, right));
	if (Number.isNaN(result)) {
		return formats[width].indefinite;
	}
	const isExact = isInfinite(width, left) || isInfinite(width, right) || (operator === "div" && isZero(width, right));
	if (direction === "nearest" || isExact) {
		return convertedNumber(width, result);
	}
	const exact = exactly(operator, exactOf(width, left), exactOf(width, right), direction);
	return roundToPattern(width, exact, direction);
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

/** Bits of a quotient or root beyond those of any format. */
const spareBits = 128n;

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
		case "div": {
			const scaled = left.significand << spareBits;
			return {
				negative,
				significand: scaled / right.significand,
				exponent: left.exponent - right.exponent - Number(spareBits),
				inexact: scaled % right.significand !== 0n,
			};
		}
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

export function squareRoot(width: FloatWidth, pattern: bigint, direction: Direction): bigint {
	const nan = quietNan(width, pattern);
	if (nan !== undefined || isZero(width, pattern)) {
		return nan ?? pattern;
	}
	if (isNegative(width, pattern)) {
		return formats[width].indefinite;
	}
	if (direction === "nearest" || isInfinite(width, pattern)) {
		return convertedNumber(width, Math.sqrt(numberOf(width, pattern)));
	}
	const { significand, exponent } = exactOf(width, pattern);
	const odd = exponent & 1;
	const scaled = significand << (2n * spareBits + BigInt(odd));
	const root = integerRoot(scaled);
	const inexact = root * root !== scaled;
	const result = { negative: false, significand: root, exponent: (exponent - odd) / 2 - Number(spareBits), inexact };
	return roundToPattern(width, result, direction);
}

/** Newton's method from above. */
function integerRoot(value: bigint): bigint {
	let root = 1n << BigInt((value.toString(2).length >> 1) + 1);
	for (;;) {
		const next = (root + value / root) >> 1n;
		if (next >= root) {
			return root;
		}
		root = next;
	}
}

/** To a whole number that is still a float; a zero keeps the sign of what it came from. */
export function roundToWhole(width: FloatWidth, pattern: bigint, direction: Direction): bigint {
	const nan = quietNan(width, pattern);
	if (nan !== undefined || isInfinite(width, pattern)) {
		return nan ?? pattern;
	}
	const exact = exactOf(width, pattern);
	const whole = { negative: exact.negative, significand: roundAt(exact, direction), exponent: 0 };
	return roundToPattern(width, whole, direction);
}

/** To the other width; a NaN keeps the upper bits of its payload and becomes quiet. */
export function convert(from: FloatWidth, pattern: bigint, to: FloatWidth, direction: Direction): bigint {
	const { signBit, infinity } = formats[to];
	const sign = isNegative(from, pattern) ? signBit : 0n;
	if (isNan(from, pattern)) {
		const shift = BigInt(formats[to].fractionBits - formats[from].fractionBits);
		const fraction = BigInt.asUintN(formats[from].fractionBits, quiet(from, pattern));
		return sign | infinity | (shift > 0n ? fraction << shift : fraction >> -shift);
	}
	if (direction === "nearest" || isInfinite(from, pattern)) {
		return convertedNumber(to, numberOf(from, pattern));
	}
	return roundToPattern(to, exactOf(from, pattern), direction);
}

/** `value` is signed. */
export function fromInteger(value: bigint, to: FloatWidth, direction: Direction): bigint {
	const negative = value < 0n;
	return roundToPattern(to, { negative, significand: negative ? -value : value, exponent: 0 }, direction);
}

/** The signed integer of `to` bits, as an unsigned value; the sign bit alone when there is none. */
export function toInteger(from: FloatWidth, pattern: bigint, to: number, direction: Direction): bigint {
	const limit = 1n << BigInt(to - 1);
	if (isNan(from, pattern) || isInfinite(from, pattern)) {
		return limit;
	}
	const exact = exactOf(from, pattern);
	const magnitude = roundAt(exact, direction);
	const value = exact.negative ? -magnitude : magnitude;
	return value >= -limit && value < limit ? BigInt.asUintN(to, value) : limit;
}

/** The quiet form of an operand that is a NaN. */
export function quietNan(width: FloatWidth, pattern: bigint): bigint | undefined {
	return isNan(width, pattern) ? quiet(width, pattern) : undefined;
}

function quiet(width: FloatWidth, pattern: bigint): bigint {
	return pattern | formats[width].quietBit;
}

function isZero(width: FloatWidth, pattern: bigint): boolean {
	return (pattern & (formats[width].signBit - 1n)) === 0n;
}

/** Operators that give one bit. */
export function isComparison(operator: FloatOperator): operator is Comparison {
	return operator === "equal" || operator === "less" || operator === "lessOrEqual" || operator === "unordered";
}

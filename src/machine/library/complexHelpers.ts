// What compilers call for products and quotients of `double _Complex` and
// `float _Complex`. They are computed in numbers; where one comes out as none, once more
// in bit patterns, which have the sign that a processor gives it.

import { arithmetic, convertedNumber, numberOf } from "../../semantics/floatArithmetic.ts";
import { convert } from "../../semantics/floatConversions.ts";
import { environmentOf, type FloatEnvironment } from "../../semantics/floatEnvironment.ts";
import { type FloatWidth, formats, isNan } from "../../semantics/floatFormat.ts";
import {
	type Complex,
	eachPart,
	isNone,
	type Numbers,
	type Parts,
	product,
	quotient,
	unboundedQuotient,
} from "./complexProducts.ts";
import { raiseExceptions } from "./floatExceptions.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";

type LibraryFunction = (call: LibraryCall) => Result;
type Compute = <T>(parts: Parts<T>, numbers: Numbers<T>) => Complex<T>;

/** What each number is rounded to. */
const roundings: Readonly<Record<FloatWidth, (value: number) => number>> = { 32: Math.fround, 64: (value) => value };

export const complexHelpers: Readonly<Record<string, LibraryFunction>> = {
	__muldc3: (call) => pairOf(computed(call, 64, 64, product)),
	__divdc3: (call) => pairOf(computed(call, 64, 64, quotient)),
	__mulsc3: (call) => packed(computed(call, 32, 32, product)),
	// In doubles, which have room for the squares.
	__divsc3: (call) => packed(computed(call, 32, 64, plainQuotient)),
};

/** The parts of the result, as patterns of a width; `inner` is the width that is computed in. */
function computed(call: LibraryCall, width: FloatWidth, inner: FloatWidth, compute: Compute): Complex<bigint> {
	const given = eachPart((index) => BigInt.asUintN(width, call.vector(index)));
	const numbers = eachPart((index) => numberOf(width, given[index]));
	const [real, imaginary] = compute(numbers, numbersRounded(roundings[inner]));
	if (!Number.isNaN(real) && !Number.isNaN(imaginary)) {
		return [convertedNumber(width, real), convertedNumber(width, imaginary)];
	}
	const now = environmentOf(call.machine.registers.mxcsr);
	const parts = eachPart((index) => convert(width, given[index], inner, now.current, now));
	const [first, second] = compute(parts, patternsOf(inner, now));
	const rounded = [first, second].map((part) => convert(inner, part, width, now.current, now));
	raiseExceptions(call, now.raised);
	return [rounded[0] ?? 0n, rounded[1] ?? 0n];
}

function pairOf(parts: Complex<bigint>): Result {
	return { vectors: parts };
}

/** gcc takes the four floats of two complex numbers each by itself, and gives two in one register. */
function packed([real, imaginary]: Complex<bigint>): Result {
	return { vectors: [real | (imaginary << 32n)] };
}

/** By the squares of the divisor's parts. */
function plainQuotient<T>(parts: Parts<T>, numbers: Numbers<T>): Complex<T> {
	const [a, b, c, d] = parts;
	const { times, over, plus, minus } = numbers;
	const below = plus(times(c, c), times(d, d));
	const value = [over(plus(times(a, c), times(b, d)), below), over(minus(times(b, c), times(a, d)), below)] as const;
	return (isNone(value, numbers) ? unboundedQuotient(parts, numbers) : undefined) ?? value;
}

const [smallestNormal, halfOfLargest, epsilon, half] = [2 ** -1022, Number.MAX_VALUE / 2, Number.EPSILON, 0.5];

function numbersRounded(round: (value: number) => number): Numbers<number> {
	return {
		times: (left, right) => round(left * right),
		over: (left, right) => round(left / right),
		plus: (left, right) => round(left + right),
		minus: (left, right) => round(left - right),
		kind: (value) => value,
		isBelow: (left, right) => Math.abs(left) < Math.abs(right),
		of: (kind) => kind,
		smallestNormal,
		halfOfLargest,
		epsilon,
		half,
	};
}

function patternsOf(width: FloatWidth, now: FloatEnvironment): Numbers<bigint> {
	const { signBit } = formats[width];
	const operator = (name: "add" | "sub" | "mul" | "div") => (left: bigint, right: bigint) =>
		arithmetic(name, width, [left, right], now.current, now);
	const magnitudeOf = (value: bigint) => value & (signBit - 1n);
	return {
		times: operator("mul"),
		over: operator("div"),
		plus: operator("add"),
		minus: operator("sub"),
		kind: (value) => numberOf(width, value),
		isBelow: (left, right) => !isNan(width, left) && !isNan(width, right) && magnitudeOf(left) < magnitudeOf(right),
		of: (kind) => convertedNumber(width, kind),
		smallestNormal: convertedNumber(width, smallestNormal),
		halfOfLargest: convertedNumber(width, halfOfLargest),
		epsilon: convertedNumber(width, epsilon),
		half: convertedNumber(width, half),
	};
}

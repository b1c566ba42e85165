// The operators of x87 by name. What each one computes is in the files imported here.

import type { X87Result } from "./x87Arithmetic.ts";
import * as arithmetic from "./x87Arithmetic.ts";
import { compare, examine } from "./x87Comparisons.ts";
import { constantOf, isConstant } from "./x87Constants.ts";
import { toDecimal, toFloat, toInteger } from "./x87Conversions.ts";
import type { X87Operator } from "./x87Effect.ts";
import type { X87Environment } from "./x87Environment.ts";
import * as functions from "./x87Functions.ts";
import { remainder } from "./x87Remainders.ts";
import { magnitudeOf, signBit, type X87Value, x87ValueOf } from "./x87Value.ts";

/** `undefined` for a value that an exception which is not masked keeps from being. */
export type Computed = Omit<X87Result, "values"> & { readonly values: readonly (bigint | undefined)[] };

const zero = x87ValueOf(0n);

/** Applies an operator; `width` is that of the place for its first result, in bits. */
export function operate(
	operator: X87Operator,
	operands: readonly X87Value[],
	width: number,
	now: X87Environment,
): Computed {
	const [first = zero, second = zero, third = zero] = operands;
	switch (operator) {
		case "nothing":
		case "stay":
			return { values: [] };
		case "copy":
			return { values: operands.map(({ pattern }) => pattern) };
		case "choose":
			return { values: [third.pattern === 0n ? first.pattern : second.pattern] };
		case "load":
			return one(arithmetic.load(first, now));
		case "negate":
			return one(first.pattern ^ signBit);
		case "absolute":
			return one(magnitudeOf(first.pattern));
		case "add":
			return one(arithmetic.add(first, second, now));
		case "subtract":
			return one(arithmetic.subtract(first, second, now));
		case "multiply":
			return one(arithmetic.multiply(first, second, now));
		case "divide":
			return one(arithmetic.divide(first, second, now));
		case "squareRoot":
			return one(arithmetic.squareRoot(first, now));
		case "round":
			return one(arithmetic.roundToWhole(first, now));
		case "scale":
			return one(arithmetic.scale(first, second, now));
		case "extract":
			return arithmetic.extract(first, now);
		case "remainder":
		case "nearestRemainder":
			return remainder(first, second, operator === "nearestRemainder", now);
		case "compare":
		case "compareQuietly":
			return { values: [], codes: compare(first, second, operator === "compareQuietly", now) };
		case "order":
		case "orderQuietly":
			return ordered(compare(first, second, operator === "orderQuietly", now));
		case "examine":
			return { values: [], codes: examine(first) };
		case "toFloat":
			return one(toFloat(first, width === 32 ? 32 : 64, now));
		case "toInteger":
			return one(toInteger(first, width, now));
		case "truncate":
			return one(toInteger(first, width, now, "zero"));
		case "toDecimal":
			return one(toDecimal(first, now));
		default:
			return isConstant(operator) ? one(constantOf(operator, now)) : functions.compute(operator, first, second, now);
	}
}

function one(value: bigint | undefined): Computed {
	return { values: [value] };
}

/** Less, unordered and equal: the flags that fcomi sets. */
function ordered(codes: number): Computed {
	const { c0, c2, c3 } = arithmetic.conditions;
	return { values: [c0, c2, c3].map((code) => (codes & code ? 1n : 0n)) };
}

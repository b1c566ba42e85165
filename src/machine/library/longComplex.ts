// `long double _Complex`: two values of x87 each on the stack, and in st0 and st1 as a
// result. The parts of complex.h that are no more than parts, and what compilers call for
// products and quotients.

import { add, divide, multiply, subtract } from "../../semantics/x87Arithmetic.ts";
import type { X87Environment } from "../../semantics/x87Environment.ts";
import { arcTangent } from "../../semantics/x87Functions.ts";
import {
	classOf,
	infinity,
	isNegative,
	magnitudeOf,
	one,
	signBit,
	signed,
	x87ValueOf,
} from "../../semantics/x87Value.ts";
import { type Complex, eachPart, type Numbers, type Parts, product, quotient } from "./complexProducts.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";
import { hypotenuseOf } from "./longMathematics.ts";
import { argument, asControlSays, result } from "./longValues.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const longComplexFunctions: Readonly<Record<string, LibraryFunction>> = {
	creall: (call) => ({ long: argument(call, 0) }),
	cimagl: (call) => ({ long: argument(call, 1) }),
	conjl: (call) => ({ long: argument(call, 0), imaginary: argument(call, 1) ^ signBit }),
	cabsl: (call) => result(call, both(call), (now) => hypotenuseOf(...both(call), now)),
	cargl: (call) => {
		const [real, imaginary] = both(call);
		return result(call, [real, imaginary], (now) => arcTangent(x87ValueOf(real), x87ValueOf(imaginary), now));
	},
	__mulxc3: complex(product),
	__divxc3: complex(quotient),
};

function both(call: LibraryCall): Complex<bigint> {
	return [argument(call, 0), argument(call, 1)];
}

function complex(compute: (parts: Parts<bigint>, numbers: Numbers<bigint>) => Complex<bigint>): LibraryFunction {
	return (call) => {
		const parts = eachPart((index) => argument(call, index));
		const [long, imaginary] = asControlSays(call, (now) => compute(parts, numbersIn(now)));
		return { long, imaginary };
	};
}

/** The power of two as a value. */
function power(exponent: number): bigint {
	return one + (BigInt(exponent) << 64n);
}

function numbersIn(now: X87Environment): Numbers<bigint> {
	const operator = (compute: typeof add) => (left: bigint, right: bigint) =>
		compute(x87ValueOf(left), x87ValueOf(right), now);
	return {
		times: operator(multiply),
		over: operator(divide),
		plus: operator(add),
		minus: operator(subtract),
		kind: (value) => (isNegative(value) ? -1 : 1) * kinds[classOf(value)],
		isBelow: (left, right) =>
			classOf(left) !== "nan" && classOf(right) !== "nan" && magnitudeOf(left) < magnitudeOf(right),
		of: (kind) => {
			const magnitude = kind === 0 ? 0n : Math.abs(kind) === 1 ? one : infinity;
			return signed(kind < 0 || Object.is(kind, -0), magnitude);
		},
		smallestNormal: power(-16382),
		halfOfLargest: power(16383) - 1n,
		epsilon: power(-63),
		half: power(-1),
	};
}

const kinds = {
	zero: 0,
	normal: 1,
	denormal: 1,
	infinity: Number.POSITIVE_INFINITY,
	nan: Number.NaN,
	unsupported: Number.NaN,
};

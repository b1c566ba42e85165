// The functions of math.h for `long double` that are rounded: what they give for 0, for
// infinity and where they have no value; in between longElementary.ts computes.

import { exceptions } from "../../semantics/floatEnvironment.ts";
import type { Exact } from "../../semantics/floatFormat.ts";
import * as arithmetic from "../../semantics/x87Arithmetic.ts";
import { rounded, type X87Environment } from "../../semantics/x87Environment.ts";
import { arcTangent } from "../../semantics/x87Functions.ts";
import {
	classOf,
	exactOf,
	indefinite,
	infinity,
	isNegative,
	magnitudeOf,
	one,
	signed,
	x87ValueOf,
} from "../../semantics/x87Value.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";
import { hypotenuse, integerOf, longElementary, power } from "./longElementary.ts";
import { longParts } from "./longParts.ts";
import { argument, asControlSays, ofOne, ofTwo } from "./longValues.ts";

type LibraryFunction = (call: LibraryCall) => Result;

/** What a function gives for 0 and for infinity; undefined where it has no value. `same`: the argument. */
interface Ends {
	readonly zero: bigint | "same" | "pole";
	readonly infinite?: bigint | "same";
	readonly negative?: bigint | "same";
	/** Whether it has a value at a number other than 0. */
	readonly has?: (x: Exact, magnitude: bigint) => boolean;
}

const positive = (x: Exact) => !x.negative;
const withinOne = (_: Exact, magnitude: bigint) => magnitude <= one;

const ends: Readonly<Record<string, Ends>> = {
	exp: { zero: one, infinite: infinity, negative: 0n },
	exp2: { zero: one, infinite: infinity, negative: 0n },
	exp10: { zero: one, infinite: infinity, negative: 0n },
	expm1: { zero: "same", infinite: infinity, negative: signed(true, one) },
	log: { zero: "pole", infinite: infinity, has: positive },
	log2: { zero: "pole", infinite: infinity, has: positive },
	log10: { zero: "pole", infinite: infinity, has: positive },
	log1p: { zero: "same", infinite: infinity, has: (x, magnitude) => !x.negative || magnitude < one },
	sin: { zero: "same" },
	cos: { zero: one },
	tan: { zero: "same" },
	asin: { zero: "same", has: withinOne },
	acos: { zero: one, has: withinOne },
	sinh: { zero: "same", infinite: "same", negative: "same" },
	cosh: { zero: one, infinite: infinity, negative: infinity },
	tanh: { zero: "same", infinite: one, negative: signed(true, one) },
	asinh: { zero: "same", infinite: "same", negative: "same" },
	acosh: { zero: one, infinite: infinity, has: (x, magnitude) => !x.negative && magnitude >= one },
	atanh: { zero: "same", has: withinOne },
	cbrt: { zero: "same", infinite: "same", negative: "same" },
};

const halfTurn: Exact = {
	negative: false,
	significand: 0xc90fdaa22168c234c4c6628b80dc1cd1n,
	exponent: -126,
	inexact: true,
};

/** Those whose NaN glibc makes without its sign. */
const withoutSign = new Set(["log", "log2", "log10", "asin", "acos"]);

function none(name: string, now: X87Environment): bigint {
	const value = arithmetic.invalid(now);
	return withoutSign.has(name) ? magnitudeOf(value) : value;
}

function valueAt(name: string, compute: (x: Exact) => Exact, x: bigint, now: X87Environment): bigint {
	const { zero, infinite, negative, has } = ends[name] ?? { zero: "same" };
	const nan = arithmetic.nanOf([x87ValueOf(x)], now);
	if (nan !== undefined) {
		return nan;
	}
	if (classOf(x) === "infinity") {
		const end = isNegative(x) ? negative : infinite;
		return end === undefined ? none(name, now) : end === "same" ? x : end;
	}
	if (magnitudeOf(x) === 0n) {
		return atZero(name, zero, x, now);
	}
	const exact = exactOf(x);
	const magnitude = magnitudeOf(x);
	if (name === "log1p" && x === signed(true, one)) {
		return pole(true, now);
	}
	if (name === "atanh" && magnitude === one) {
		return pole(exact.negative, now);
	}
	if (has && !has(exact, magnitude)) {
		return none(name, now);
	}
	const isNothing = x === one && /^(log|log2|log10|acosh|acos)$/.test(name);
	return isNothing ? 0n : rounded(compute(exact), now);
}

function atZero(name: string, zero: Ends["zero"], x: bigint, now: X87Environment): bigint {
	if (name === "acos") {
		return rounded({ ...halfTurn, exponent: -127 }, now);
	}
	if (name === "acosh") {
		return arithmetic.invalid(now);
	}
	return zero === "pole" ? pole(true, now) : zero === "same" ? x : zero;
}

/** An infinite result of a finite number, as of a division by 0. */
function pole(negative: boolean, now: X87Environment): bigint {
	now.raised |= exceptions.divideByZero;
	return signed(negative, infinity);
}

function powerOf(x: bigint, y: bigint, now: X87Environment): bigint {
	if (magnitudeOf(y) === 0n || x === one) {
		return one;
	}
	const nan = arithmetic.nanOf([x87ValueOf(x), x87ValueOf(y)], now);
	if (nan !== undefined) {
		return nan;
	}
	if (classOf(y) === "infinity") {
		const magnitude = magnitudeOf(x);
		return magnitude === one ? one : magnitude > one === isNegative(y) ? 0n : infinity;
	}
	const count = integerOf(exactOf(y));
	const isOdd = count !== undefined && (count & 1n) === 1n;
	const negative = isNegative(x) && isOdd;
	if (magnitudeOf(x) === 0n || classOf(x) === "infinity") {
		const isLarge = (magnitudeOf(x) === 0n) === isNegative(y);
		if (isLarge && magnitudeOf(x) === 0n) {
			return pole(negative, now);
		}
		return signed(negative, isLarge ? infinity : 0n);
	}
	if (isNegative(x) && count === undefined) {
		return arithmetic.invalid(now);
	}
	if (magnitudeOf(x) === one) {
		return signed(negative, one);
	}
	return rounded({ ...power({ ...exactOf(x), negative: false }, exactOf(y)), negative }, now);
}

function hypotenuseOf(x: bigint, y: bigint, now: X87Environment): bigint {
	if (classOf(x) === "infinity" || classOf(y) === "infinity") {
		return infinity;
	}
	const nan = arithmetic.nanOf([x87ValueOf(x), x87ValueOf(y)], now);
	if (nan !== undefined || magnitudeOf(x) === 0n || magnitudeOf(y) === 0n) {
		return nan ?? magnitudeOf(x) + magnitudeOf(y);
	}
	return rounded(hypotenuse(exactOf(x), exactOf(y)), now);
}

const others: Readonly<Record<string, LibraryFunction>> = {
	pow: ofTwo(powerOf),
	// glibc's are fpatan, too.
	atan: ofOne((y, now) => arcTangent(x87ValueOf(one), x87ValueOf(y), now)),
	atan2: ofTwo((y, x, now) => arcTangent(x87ValueOf(x), x87ValueOf(y), now)),
	hypot: ofTwo(hypotenuseOf),
	sincos: (call) => {
		const x = argument(call, 0);
		for (const [index, name] of ["sin", "cos"].entries()) {
			const compute = longElementary[name];
			const value = asControlSays(call, (now) => (compute ? valueAt(name, compute, x, now) : indefinite));
			call.writeNumber(call.pointer(index, name), 80, value);
		}
		return undefined;
	},
};

/** By the names that they have with an l behind. */
export const longMathFunctions: Readonly<Record<string, LibraryFunction>> = Object.fromEntries(
	[
		...Object.entries(longElementary).map(
			([name, compute]) => [name, ofOne((x, now) => valueAt(name, compute, x, now))] as const,
		),
		...Object.entries(others),
		...Object.entries(longParts),
	].map(([name, run]) => [`${name}l`, run]),
);

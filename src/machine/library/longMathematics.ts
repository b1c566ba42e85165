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
	readonly zero?: bigint | "same" | "pole" | Exact;
	readonly infinite?: bigint | "same";
	readonly negative?: bigint | "same";
	/** Whether it has a value at a number other than 0. */
	readonly has?: (x: Exact, magnitude: bigint) => boolean;
	/** Whether it grows without end near a number other than 0. */
	readonly isPole?: (x: bigint) => boolean;
	/** Whether it is 0 at 1. */
	readonly hasRoot?: true;
	/** Whether glibc makes its NaN without the sign. */
	readonly isWithoutSign?: true;
}

const positive = (x: Exact) => !x.negative;
const withinOne = (_: Exact, magnitude: bigint) => magnitude <= one;

const quarterTurn: Exact = {
	negative: false,
	significand: 0xc90fdaa22168c234c4c6628b80dc1cd1n,
	exponent: -127,
	inexact: true,
};

const logarithm: Ends = { zero: "pole", infinite: infinity, has: positive, hasRoot: true, isWithoutSign: true };

const ends: Readonly<Record<string, Ends>> = {
	exp: { zero: one, infinite: infinity, negative: 0n },
	exp2: { zero: one, infinite: infinity, negative: 0n },
	exp10: { zero: one, infinite: infinity, negative: 0n },
	expm1: { zero: "same", infinite: infinity, negative: signed(true, one) },
	log: logarithm,
	log2: logarithm,
	log10: logarithm,
	log1p: {
		zero: "same",
		infinite: infinity,
		has: (x, magnitude) => !x.negative || magnitude < one,
		isPole: (x) => x === signed(true, one),
	},
	sin: { zero: "same" },
	cos: { zero: one },
	tan: { zero: "same" },
	asin: { zero: "same", has: withinOne, isWithoutSign: true },
	acos: { zero: quarterTurn, has: withinOne, hasRoot: true, isWithoutSign: true },
	sinh: { zero: "same", infinite: "same", negative: "same" },
	cosh: { zero: one, infinite: infinity, negative: infinity },
	tanh: { zero: "same", infinite: one, negative: signed(true, one) },
	asinh: { zero: "same", infinite: "same", negative: "same" },
	acosh: { infinite: infinity, has: (x, magnitude) => !x.negative && magnitude >= one, hasRoot: true },
	atanh: { zero: "same", has: withinOne, isPole: (x) => magnitudeOf(x) === one },
	cbrt: { zero: "same", infinite: "same", negative: "same" },
};

function valueAt(name: string, compute: (x: Exact) => Exact, x: bigint, now: X87Environment): bigint {
	const nan = arithmetic.nanOf([x87ValueOf(x)], now);
	if (nan !== undefined) {
		return nan;
	}
	const { zero, infinite, negative, has, isPole, hasRoot, isWithoutSign } = ends[name] ?? {};
	const none = () => (isWithoutSign ? magnitudeOf(arithmetic.invalid(now)) : arithmetic.invalid(now));
	if (classOf(x) === "infinity") {
		const end = isNegative(x) ? negative : infinite;
		return end === undefined ? none() : end === "same" ? x : end;
	}
	if (magnitudeOf(x) === 0n) {
		return zero === undefined ? none() : atZero(zero, x, now);
	}
	if (isPole?.(x)) {
		return pole(isNegative(x), now);
	}
	const exact = exactOf(x);
	if (has && !has(exact, magnitudeOf(x))) {
		return none();
	}
	return hasRoot && x === one ? 0n : rounded(compute(exact), now);
}

function atZero(zero: NonNullable<Ends["zero"]>, x: bigint, now: X87Environment): bigint {
	if (typeof zero === "object") {
		return rounded(zero, now);
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

/** Of two sides. */
export function hypotenuseOf(x: bigint, y: bigint, now: X87Environment): bigint {
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

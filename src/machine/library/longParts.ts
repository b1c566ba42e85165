// The functions of math.h for `long double` that have exact results: whole numbers,
// parts, neighbours, comparisons, remainders. The others are in longMathematics.ts.

import { scaleOf } from "../../semantics/fixedNumbers.ts";
import { exceptions } from "../../semantics/floatEnvironment.ts";
import { roundAt } from "../../semantics/floatFormat.ts";
import * as arithmetic from "../../semantics/x87Arithmetic.ts";
import { compare } from "../../semantics/x87Comparisons.ts";
import { toInteger } from "../../semantics/x87Conversions.ts";
import { maskedEnvironment, rounded, type X87Environment } from "../../semantics/x87Environment.ts";
import { remainder } from "../../semantics/x87Remainders.ts";
import {
	classOf,
	exactOf,
	indefinite,
	infinity,
	isNegative,
	isSignaling,
	magnitudeOf,
	signBit,
	signed,
	x87ValueOf,
} from "../../semantics/x87Value.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";
import { argument, asControlSays, ofOne, ofTwo, result } from "./longValues.ts";

type LibraryFunction = (call: LibraryCall) => Result;

/** Exactly, however far the exponents are apart. */
function remainderOf(isNearest: boolean): (x: bigint, y: bigint, now: X87Environment) => bigint {
	return (x, y, now) => {
		let value = x;
		for (;;) {
			const { values, codes = 0 } = remainder(x87ValueOf(value), x87ValueOf(y), isNearest, now);
			value = values[0] ?? indefinite;
			if ((codes & arithmetic.conditions.c2) === 0) {
				return value;
			}
		}
	};
}

/** Of two that are equal, as zeros can be, fmaxl gives the second and fminl the first; a NaN that is quiet gives way. */
function extreme(x: bigint, y: bigint, now: X87Environment, isMost: boolean): bigint {
	const [a, b] = [x87ValueOf(x), x87ValueOf(y)];
	const nans = [x, y].filter((pattern) => classOf(pattern) === "nan");
	if (nans.length === 2 || nans.some(isSignaling)) {
		return arithmetic.add(a, b, now);
	}
	if (nans.length === 1) {
		return classOf(x) === "nan" ? y : x;
	}
	const isBelow = compare(b, a, true, now) === arithmetic.conditions.c0;
	return isBelow === isMost ? x : y;
}

function toWhole(x: bigint, now: X87Environment): bigint {
	return arithmetic.roundToWhole(x87ValueOf(x), now);
}

/** To a whole number, in a direction of its own; of exceptions, only a signaling NaN's is told, as by glibc. */
function rounding(compute: typeof toWhole, direction?: X87Environment["direction"]): LibraryFunction {
	return (call) => ({
		long: asControlSays(call, (now) => {
			const own = { ...now, direction: direction ?? now.direction };
			const value = compute(argument(call, 0), own);
			now.raised |= own.raised & exceptions.invalid;
			return value;
		}),
	});
}

/** Halves go away from 0. */
function awayFromZero(x: bigint, now: X87Environment): bigint {
	const kind = classOf(x);
	if (kind !== "normal" && kind !== "denormal") {
		return arithmetic.roundToWhole(x87ValueOf(x), now);
	}
	const { negative, significand, exponent } = exactOf(x);
	if (exponent >= 0) {
		return x;
	}
	const twice = roundAt({ negative, significand, exponent: exponent + 1 }, "zero");
	return rounded({ negative, significand: (twice + 1n) / 2n, exponent: 0 }, now);
}

function scaled(call: LibraryCall, by: bigint): Result {
	const x = argument(call, 0);
	return result(call, [x], (now) => {
		const nan = arithmetic.nanOf([x87ValueOf(x)], now);
		if (nan !== undefined || magnitudeOf(x) === 0n || classOf(x) === "infinity") {
			return nan ?? x;
		}
		const exact = exactOf(x);
		const most = by > 100_000n ? 100_000n : by < -100_000n ? -100_000n : by;
		return rounded({ ...exact, exponent: exact.exponent + Number(most) }, now);
	});
}

function splitExponent(call: LibraryCall): Result {
	const x = argument(call, 0);
	const isOrdinary = ["normal", "denormal"].includes(classOf(x));
	const by = isOrdinary ? scaleOf(exactOf(x)) + 1 : 0;
	call.writeNumber(call.pointer(0, "exp"), 32, BigInt.asUintN(32, BigInt(by)));
	const exact = exactOf(x);
	return {
		long: isOrdinary ? asControlSays(call, (now) => rounded({ ...exact, exponent: exact.exponent - by }, now)) : x,
	};
}

function splitWhole(call: LibraryCall): Result {
	const x = x87ValueOf(argument(call, 0));
	const own = maskedEnvironment("zero");
	const whole = arithmetic.roundToWhole(x, own);
	call.writeNumber(call.pointer(0, "iptr"), 80, whole);
	if (classOf(x.pattern) === "infinity") {
		return { long: signed(isNegative(x.pattern), 0n) };
	}
	const rest = arithmetic.subtract(x, x87ValueOf(whole), own);
	return { long: magnitudeOf(rest) === 0n ? signed(isNegative(x.pattern), 0n) : rest };
}

/** x·y + z, rounded once. */
function fusedSum(call: LibraryCall): Result {
	const all = [argument(call, 0), argument(call, 1), argument(call, 2)] as const;
	const [x, y, z] = all;
	const isPlain = [x, y].every((part) => ["normal", "denormal"].includes(classOf(part)));
	return result(call, all, (now) => {
		if (!isPlain || !["zero", "normal", "denormal"].includes(classOf(z))) {
			const exactProduct = x87ValueOf(arithmetic.multiply(x87ValueOf(x), x87ValueOf(y), now));
			return arithmetic.add(exactProduct, x87ValueOf(z), now);
		}
		const [a, b] = [exactOf(x), exactOf(y)];
		const negative = a.negative !== b.negative;
		const product = { negative, significand: a.significand * b.significand, exponent: a.exponent + b.exponent };
		return rounded(arithmetic.sum(product, exactOf(z), now), now);
	});
}

/** The next value from x towards y. */
function nextAfter(x: bigint, y: bigint, now: X87Environment): bigint {
	const nan = arithmetic.nanOf([x87ValueOf(x), x87ValueOf(y)], now);
	if (nan !== undefined) {
		return nan;
	}
	const order = compare(x87ValueOf(x), x87ValueOf(y), true, now);
	if (order === arithmetic.conditions.c3) {
		return y;
	}
	const isUp = order === arithmetic.conditions.c0;
	if (magnitudeOf(x) === 0n) {
		return signed(!isUp, 1n);
	}
	return signed(isNegative(x), stepped(magnitudeOf(x), isUp !== isNegative(x) ? 1n : -1n));
}

/** The bit before the fraction is written out, so it moves with the exponent. */
function stepped(magnitude: bigint, by: bigint): bigint {
	const place = ((magnitude >> 64n) << 63n) + BigInt.asUintN(63, magnitude) + by;
	const exponent = place >> 63n;
	return (exponent << 64n) | (exponent === 0n ? 0n : 1n << 63n) | BigInt.asUintN(63, place);
}

/** FP_NAN, FP_INFINITE, FP_ZERO, FP_SUBNORMAL, FP_NORMAL: 0 to 4. */
const classNumbers = { nan: 0n, unsupported: 0n, infinity: 1n, zero: 2n, denormal: 3n, normal: 4n } as const;

function exponentNumber(x: bigint): bigint {
	const kind = classOf(x);
	if (kind === "zero" || kind === "nan" || kind === "unsupported") {
		return 0x80000000n;
	}
	return kind === "infinity" ? 0x7fffffffn : BigInt.asUintN(32, BigInt(scaleOf(exactOf(x))));
}

function difference(x: bigint, y: bigint, now: X87Environment): bigint {
	const [a, b] = [x87ValueOf(x), x87ValueOf(y)];
	const nan = arithmetic.nanOf([a, b], now);
	if (nan !== undefined) {
		return nan;
	}
	return compare(a, b, true, now) === 0 ? arithmetic.subtract(a, b, now) : 0n;
}

const toLong = (call: LibraryCall, value: (x: bigint, now: X87Environment) => bigint): bigint =>
	asControlSays(call, (now) => toInteger(x87ValueOf(value(argument(call, 0), now)), 64, now));

/** By the names that they have without the l behind. */
export const longParts: Readonly<Record<string, LibraryFunction>> = {
	fabs: (call) => ({ long: magnitudeOf(argument(call, 0)) }),
	copysign: (call) => ({ long: magnitudeOf(argument(call, 0)) | (argument(call, 1) & signBit) }),
	sqrt: ofOne((x, now) => arithmetic.squareRoot(x87ValueOf(x), now)),
	floor: rounding(toWhole, "down"),
	ceil: rounding(toWhole, "up"),
	trunc: rounding(toWhole, "zero"),
	roundeven: rounding(toWhole, "nearest"),
	rint: (call) => ({ long: asControlSays(call, (now) => toWhole(argument(call, 0), now)) }),
	nearbyint: rounding(toWhole),
	round: rounding(awayFromZero),
	lround: (call) => toLong(call, awayFromZero),
	llround: (call) => toLong(call, awayFromZero),
	lrint: (call) => toLong(call, (x) => x),
	llrint: (call) => toLong(call, (x) => x),
	fmod: ofTwo(remainderOf(false)),
	remainder: ofTwo(remainderOf(true)),
	drem: ofTwo(remainderOf(true)),
	fmax: ofTwo((x, y, now) => extreme(x, y, now, true)),
	fmin: ofTwo((x, y, now) => extreme(x, y, now, false)),
	fdim: ofTwo(difference),
	fma: fusedSum,
	nextafter: ofTwo(nextAfter),
	nexttoward: ofTwo(nextAfter),
	ldexp: (call) => scaled(call, BigInt(call.int(0))),
	scalbn: (call) => scaled(call, BigInt(call.int(0))),
	scalbln: (call) => scaled(call, BigInt.asIntN(64, call.word(0))),
	frexp: splitExponent,
	modf: splitWhole,
	ilogb: (call) => exponentNumber(argument(call, 0)),
	logb: ofOne((x, now) =>
		classOf(x) === "infinity" ? infinity : (arithmetic.extract(x87ValueOf(x), now).values[0] ?? indefinite),
	),
	__issignaling: (call) => (isSignaling(argument(call, 0)) ? 1n : 0n),
	isnan: (call) => (classNumbers[classOf(argument(call, 0))] === 0n ? 1n : 0n),
	isinf: (call) => {
		const x = argument(call, 0);
		return classOf(x) !== "infinity" ? 0n : isNegative(x) ? 0xffffffffn : 1n;
	},
	finite: (call) => (classNumbers[classOf(argument(call, 0))] > 1n ? 1n : 0n),
	fpclassify: (call) => classNumbers[classOf(argument(call, 0))],
	signbit: (call) => (isNegative(argument(call, 0)) ? 0x8000n : 0n),
};

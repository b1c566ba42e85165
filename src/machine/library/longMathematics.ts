// math.h for `long double`: a value of x87, which is passed on the stack in 16 bytes
// and returned in st0 (System V ABI, class X87). Exceptions go to the status word of
// x87, and rounding is as its control word says, as the instructions of a real C
// library have it.

import type { Exact } from "../../semantics/floatFormat.ts";
import { roundAt } from "../../semantics/floatFormat.ts";
import * as arithmetic from "../../semantics/x87Arithmetic.ts";
import { toInteger } from "../../semantics/x87Conversions.ts";
import { fullPrecision, rounded, type X87Environment, x87EnvironmentOf } from "../../semantics/x87Environment.ts";
import { summarised } from "../../semantics/x87State.ts";
import {
	classOf,
	exactOf,
	indefinite,
	infinity,
	isNegative,
	magnitudeOf,
	one,
	quieted,
	signBit,
	signed,
	x87ValueOf,
} from "../../semantics/x87Value.ts";
import { errorNumbers } from "./errorNumbers.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";
import { angle, hypotenuse, integerOf, longElementary, power, scaleOf } from "./longElementary.ts";

type LibraryFunction = (call: LibraryCall) => Result;

/** The `index`th `long double` among the arguments, its 80 bits. */
function argument(call: LibraryCall, index: number): bigint {
	return call.stackLong(2 * index);
}

/** What `compute` gives in the environment of the moment. */
function asControlSays(call: LibraryCall, compute: (now: X87Environment) => bigint): bigint {
	const { registers } = call.machine;
	const now = { ...x87EnvironmentOf(registers.x87.control), precision: fullPrecision, unmasked: 0 };
	const result = compute(now);
	if (now.raised !== 0) {
		call.later(() => {
			const state = registers.x87;
			registers.x87 = summarised({ ...state, status: state.status | now.raised });
		});
	}
	return result;
}

/** A result of some arguments; errno tells of one that is too large, and of one that there is none. */
function result(call: LibraryCall, operands: readonly bigint[], compute: (now: X87Environment) => bigint): Result {
	const long = asControlSays(call, compute);
	const isOrdinary = (pattern: bigint) => ["zero", "normal", "denormal"].includes(classOf(pattern));
	if (classOf(long) === "infinity" && operands.every(isOrdinary)) {
		call.setErrorNumber(errorNumbers.range);
	} else if (classOf(long) === "nan" && !operands.some((pattern) => classOf(pattern) === "nan")) {
		call.setErrorNumber(errorNumbers.domain);
	}
	return { long };
}

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
	atan: { zero: "same" },
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

function ofOne(name: string, compute: (x: Exact) => Exact): LibraryFunction {
	return (call) => {
		const x = argument(call, 0);
		return result(call, [x], (now) => valueAt(name, compute, x, now));
	};
}

/** Those whose NaN glibc makes without its sign. */
const withoutSign = new Set(["log", "log2", "log10"]);

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
		if (name === "atan") {
			return rounded({ ...halfTurn, exponent: -127, negative: isNegative(x) }, now);
		}
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
	now.raised |= 4;
	return signed(negative, infinity);
}

function ofTwo(compute: (x: bigint, y: bigint, now: X87Environment) => bigint): LibraryFunction {
	return (call) => {
		const [x, y] = [argument(call, 0), argument(call, 1)];
		return result(call, [x, y], (now) => compute(x, y, now));
	};
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

function angleOf(y: bigint, x: bigint, now: X87Environment): bigint {
	const nan = arithmetic.nanOf([x87ValueOf(y), x87ValueOf(x)], now);
	if (nan !== undefined) {
		return nan;
	}
	const negative = isNegative(y);
	const [isFar, isWide] = [classOf(y) === "infinity", classOf(x) === "infinity"];
	const turned = (eighths: bigint) =>
		rounded({ ...halfTurn, significand: halfTurn.significand * eighths, exponent: -128, negative }, now);
	if (isFar) {
		return turned(isWide ? (isNegative(x) ? 3n : 1n) : 2n);
	}
	if (isWide || magnitudeOf(y) === 0n) {
		return isNegative(x) ? turned(4n) : signed(negative, 0n);
	}
	return magnitudeOf(x) === 0n ? turned(2n) : rounded(angle(exactOf(y), exactOf(x)), now);
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

/** Exactly, however far the exponents are apart. */
function remainderOf(isNearest: boolean): (x: bigint, y: bigint, now: X87Environment) => bigint {
	return (x, y, now) => {
		let value = x;
		for (;;) {
			const { values, codes = 0 } = arithmetic.remainder(x87ValueOf(value), x87ValueOf(y), isNearest, now);
			value = values[0] ?? indefinite;
			if ((codes & arithmetic.conditions.c2) === 0) {
				return value;
			}
		}
	};
}

function larger(x: bigint, y: bigint, now: X87Environment, wanted: number): bigint {
	const [a, b] = [x87ValueOf(x), x87ValueOf(y)];
	if (classOf(x) === "nan" || classOf(y) === "nan") {
		return classOf(x) === "nan" ? (classOf(y) === "nan" ? quieted(x) : y) : x;
	}
	return arithmetic.compare(a, b, true, now) === wanted ? x : y;
}

/** To a whole number in a direction of its own. */
function toWhole(direction: X87Environment["direction"]): LibraryFunction {
	return (call) => {
		const x = argument(call, 0);
		return {
			long: asControlSays(call, (now) =>
				silently(now, (own) => arithmetic.roundToWhole(x87ValueOf(x), { ...own, direction })),
			),
		};
	};
}

/** Without telling that a result is inexact. */
function silently(now: X87Environment, compute: (own: X87Environment) => bigint): bigint {
	const own = { ...now };
	const value = compute(own);
	now.raised |= own.raised & ~0x20;
	return value;
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
	const own = { ...x87EnvironmentOf(0x37f), direction: "zero" as const };
	const whole = arithmetic.roundToWhole(x, own);
	call.writeNumber(call.pointer(0, "iptr"), 80, whole);
	if (classOf(x.pattern) === "infinity") {
		return { long: signed(isNegative(x.pattern), 0n) };
	}
	const rest = arithmetic.subtract(x, x87ValueOf(whole), own);
	return { long: magnitudeOf(rest) === 0n ? signed(isNegative(x.pattern), 0n) : rest };
}

/** The next value from x towards y. */
function nextAfter(x: bigint, y: bigint, now: X87Environment): bigint {
	const nan = arithmetic.nanOf([x87ValueOf(x), x87ValueOf(y)], now);
	if (nan !== undefined) {
		return nan;
	}
	const order = arithmetic.compare(x87ValueOf(x), x87ValueOf(y), true, now);
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
	return arithmetic.compare(a, b, true, now) === 0 ? arithmetic.subtract(a, b, now) : 0n;
}

const toLong = (call: LibraryCall, value: (x: bigint, now: X87Environment) => bigint): bigint =>
	asControlSays(call, (now) => toInteger(x87ValueOf(value(argument(call, 0), now)), 64, now));

const others: Readonly<Record<string, LibraryFunction>> = {
	fabs: (call) => ({ long: magnitudeOf(argument(call, 0)) }),
	copysign: (call) => ({ long: magnitudeOf(argument(call, 0)) | (argument(call, 1) & signBit) }),
	sqrt: (call) => {
		const x = argument(call, 0);
		return result(call, [x], (now) => arithmetic.squareRoot(x87ValueOf(x), now));
	},
	floor: toWhole("down"),
	ceil: toWhole("up"),
	trunc: toWhole("zero"),
	roundeven: toWhole("nearest"),
	rint: (call) => ({ long: asControlSays(call, (now) => arithmetic.roundToWhole(x87ValueOf(argument(call, 0)), now)) }),
	nearbyint: (call) => ({
		long: asControlSays(call, (now) =>
			silently(now, (own) => arithmetic.roundToWhole(x87ValueOf(argument(call, 0)), own)),
		),
	}),
	round: (call) => ({
		long: asControlSays(call, (now) => silently(now, (own) => awayFromZero(argument(call, 0), own))),
	}),
	lround: (call) => toLong(call, awayFromZero),
	llround: (call) => toLong(call, awayFromZero),
	lrint: (call) => toLong(call, (x) => x),
	llrint: (call) => toLong(call, (x) => x),
	pow: ofTwo(powerOf),
	atan2: ofTwo(angleOf),
	hypot: ofTwo(hypotenuseOf),
	fmod: ofTwo(remainderOf(false)),
	remainder: ofTwo(remainderOf(true)),
	drem: ofTwo(remainderOf(true)),
	fmax: ofTwo((x, y, now) => larger(x, y, now, 0)),
	fmin: ofTwo((x, y, now) => larger(x, y, now, arithmetic.conditions.c0)),
	fdim: ofTwo(difference),
	nextafter: ofTwo(nextAfter),
	nexttoward: ofTwo(nextAfter),
	ldexp: (call) => scaled(call, BigInt(call.int(0))),
	scalbn: (call) => scaled(call, BigInt(call.int(0))),
	scalbln: (call) => scaled(call, BigInt.asIntN(64, call.word(0))),
	frexp: splitExponent,
	modf: splitWhole,
	ilogb: (call) => exponentNumber(argument(call, 0)),
	logb: (call) => {
		const x = argument(call, 0);
		return result(call, [x], (now) =>
			classOf(x) === "infinity" ? infinity : (arithmetic.extract(x87ValueOf(x), now).values[0] ?? indefinite),
		);
	},
	sincos: (call) => {
		const x = argument(call, 0);
		for (const [index, name] of ["sin", "cos"].entries()) {
			const compute = longElementary[name];
			const value = asControlSays(call, (now) => (compute ? valueAt(name, compute, x, now) : indefinite));
			call.writeNumber(call.pointer(index, name), 80, value);
		}
		return undefined;
	},
	isnan: (call) => (classNumbers[classOf(argument(call, 0))] === 0n ? 1n : 0n),
	isinf: (call) => {
		const x = argument(call, 0);
		return classOf(x) !== "infinity" ? 0n : isNegative(x) ? 0xffffffffn : 1n;
	},
	finite: (call) => (classNumbers[classOf(argument(call, 0))] > 1n ? 1n : 0n),
	fpclassify: (call) => classNumbers[classOf(argument(call, 0))],
	signbit: (call) => (isNegative(argument(call, 0)) ? 0x8000n : 0n),
};

/** By the names that they have with an l behind. */
export const longMathFunctions: Readonly<Record<string, LibraryFunction>> = Object.fromEntries(
	[
		...Object.entries(longElementary).map(([name, compute]) => [name, ofOne(name, compute)] as const),
		...Object.entries(others),
	].map(([name, run]) => [`${name}l`, run]),
);

// math.h, in double and in float. Each function is
// written once, for doubles: a float's result is the double's, rounded. What is
// not a number comes as the processor makes it: the argument that was none, made
// quiet, or else the negative one.

import { squareRoot } from "../../semantics/floatArithmetic.ts";
import { roundToWhole, toInteger } from "../../semantics/floatConversions.ts";
import { environmentOf, type FloatEnvironment } from "../../semantics/floatEnvironment.ts";
import { formats } from "../../semantics/floatFormat.ts";
import { isSignaling, rounded } from "../../semantics/floatPatterns.ts";
import { conditions } from "../../semantics/x87Arithmetic.ts";
import { compare as compareLong } from "../../semantics/x87Comparisons.ts";
import { toFloat } from "../../semantics/x87Conversions.ts";
import { maskedEnvironment } from "../../semantics/x87Environment.ts";
import { widened, x87ValueOf } from "../../semantics/x87Value.ts";
import { textOf } from "../byteStrings.ts";
import { exponentOf, remainder, roundAway, roundToEven, scale } from "./doubles.ts";
import * as elementary from "./elementary.ts";
import { errorNumbers } from "./errorNumbers.ts";
import { bitsOf, doubleOf, floatBitsOf, floatOf } from "./floatBits.ts";
import { exceptionsOfResult, raiseExceptions } from "./floatExceptions.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";
import { numberIn } from "./numbers.ts";
import * as special from "./specialFunctions.ts";

type LibraryFunction = (call: LibraryCall) => Result;
type FloatWidth = 32 | 64;

const unary: Readonly<Record<string, (x: number) => number>> = {
	floor: Math.floor,
	ceil: Math.ceil,
	trunc: Math.trunc,
	round: roundAway,
	exp: elementary.exp,
	exp2: elementary.exp2,
	expm1: elementary.expm1,
	log: elementary.log,
	log2: elementary.log2,
	log10: elementary.log10,
	log1p: elementary.log1p,
	sin: elementary.sin,
	cos: elementary.cos,
	tan: elementary.tan,
	asin: elementary.asin,
	acos: elementary.acos,
	atan: elementary.atan,
	sinh: elementary.sinh,
	cosh: elementary.cosh,
	tanh: elementary.tanh,
	asinh: elementary.asinh,
	acosh: elementary.acosh,
	atanh: elementary.atanh,
	cbrt: elementary.cbrt,
	erf: special.erf,
	erfc: special.erfc,
	lgamma: special.lgamma,
	tgamma: special.tgamma,
	exp10: (x) => elementary.pow(10, x),
	roundeven: roundToEven,
	gamma: special.lgamma,
	significand: (x) => (x === 0 || !Number.isFinite(x) ? x : x / 2 ** exponentOf(x)),
	logb: (x) => (x === 0 ? Number.NEGATIVE_INFINITY : Number.isFinite(x) ? exponentOf(x) : Math.abs(x)),
};

/** Those whose NaN glibc makes without its sign. */
const withoutSign = new Set(["asin", "acos", "log10"]);

const binary: Readonly<Record<string, (x: number, y: number) => number>> = {
	fmod: (x, y) => x % y,
	pow: elementary.pow,
	atan2: elementary.atan2,
	hypot: elementary.hypot,
	remainder,
	drem: remainder,
	// Of two zeros the second, as maxsd and minsd have it.
	fmax: (x, y) => (Number.isNaN(x) ? y : Number.isNaN(y) ? x : x > y ? x : y),
	fmin: (x, y) => (Number.isNaN(x) ? y : Number.isNaN(y) ? x : x < y ? x : y),
	fdim: (x, y) => (x <= y ? 0 : x - y),
};

/** Those that are not a number of numbers; `width` is the width of the arguments. */
function others(width: FloatWidth): Readonly<Record<string, LibraryFunction>> {
	const { signBit, infinity } = formats[width];
	const bits = (call: LibraryCall, index: number) => BigInt.asUintN(width, call.vector(index));
	const magnitude = (call: LibraryCall) => bits(call, 0) & (signBit - 1n);
	return {
		fabs: (call) => ({ vectors: [magnitude(call)] }),
		copysign: (call) => ({ vectors: [magnitude(call) | (bits(call, 1) & signBit)] }),
		nextafter: (call) => nextAfter(call, width, argument(call, width, 1)),
		nexttoward: (call) => nextToward(call, width),
		nextup: (call) => nextAfter(call, width, Number.POSITIVE_INFINITY),
		nextdown: (call) => nextAfter(call, width, Number.NEGATIVE_INFINITY),
		fma: (call) => fusedSum(call, width),
		sqrt: (call) => {
			const result = asMxcsrSays(call, (now) => squareRoot(width, bits(call, 0), now.current, now));
			if (argument(call, width, 0) < 0) {
				call.setErrorNumber(errorNumbers.domain);
			}
			return { vectors: [result] };
		},
		rint: (call) => ({
			vectors: [asMxcsrSays(call, (now) => roundToWhole(width, bits(call, 0), now.current, "all", now))],
		}),
		nearbyint: (call) => ({
			vectors: [asMxcsrSays(call, (now) => roundToWhole(width, bits(call, 0), now.current, "fewer", now))],
		}),
		lround: (call) => toLong(roundAway(argument(call, width, 0))),
		llround: (call) => toLong(roundAway(argument(call, width, 0))),
		lrint: (call) => asMxcsrSays(call, (now) => toInteger(width, bits(call, 0), 64, now.current, now)),
		llrint: (call) => asMxcsrSays(call, (now) => toInteger(width, bits(call, 0), 64, now.current, now)),
		fpclassify: (call) => classOf(magnitude(call), width),
		signbit: (call) => (bits(call, 0) & signBit ? 128n : 0n),
		ilogb: (call) => exponentResult(argument(call, width, 0)),
		ldexp: (call) => toResult(call, width, 1, scale(argument(call, width, 0), call.int(0))),
		scalbn: (call) => toResult(call, width, 1, scale(argument(call, width, 0), call.int(0))),
		scalbln: (call) =>
			toResult(call, width, 1, scale(argument(call, width, 0), Number(BigInt.asIntN(64, call.word(0))))),
		frexp: (call) => splitExponent(call, width),
		modf: (call) => splitWhole(call, width),
		isnan: (call) => (magnitude(call) > infinity ? 1n : 0n),
		isinf: (call) => (magnitude(call) !== infinity ? 0n : bits(call, 0) === infinity ? 1n : 0xffffffffn),
		finite: (call) => (magnitude(call) < infinity ? 1n : 0n),
		__issignaling: (call) => (isSignaling(width, bits(call, 0)) ? 1n : 0n),
	};
}

function functionsOf(width: FloatWidth, suffix: string): Record<string, LibraryFunction> {
	const ofOne = Object.entries(unary).map(([name, compute]): [string, LibraryFunction] => [
		name,
		(call) => toResult(call, width, 1, compute(argument(call, width, 0)), withoutSign.has(name)),
	]);
	const ofTwo = Object.entries(binary).map(([name, compute]): [string, LibraryFunction] => [
		name,
		(call) => toResult(call, width, 2, compute(argument(call, width, 0), argument(call, width, 1))),
	]);
	const all = [...ofOne, ...ofTwo, ...Object.entries(others(width))];
	return Object.fromEntries(all.map(([name, run]) => [name + suffix, run]));
}

export const mathFunctions: Readonly<Record<string, LibraryFunction>> = {
	...functionsOf(64, ""),
	...functionsOf(32, "f"),
	sincos: (call) => {
		const x = argument(call, 64, 0);
		call.writeNumber(call.pointer(0, "sin"), 64, bitsOf(elementary.sin(x)));
		call.writeNumber(call.pointer(1, "cos"), 64, bitsOf(elementary.cos(x)));
		return undefined;
	},
	sincosf: (call) => {
		const x = argument(call, 32, 0);
		call.writeNumber(call.pointer(0, "sin"), 32, floatBitsOf(elementary.sin(x)));
		call.writeNumber(call.pointer(1, "cos"), 32, floatBitsOf(elementary.cos(x)));
		return undefined;
	},
	nan: (call) => ({ vectors: [taggedNan(call, 64, 51n)] }),
	nanf: (call) => ({ vectors: [taggedNan(call, 32, 22n)] }),
	remquo: (call) => quotientAndRest(call, 64),
	remquof: (call) => quotientAndRest(call, 32),
	lgamma_r: (call) => gammaWithSign(call, 64),
	lgammaf_r: (call) => gammaWithSign(call, 32),
};

function argument(call: LibraryCall, width: FloatWidth, index: number): number {
	return width === 64 ? doubleOf(call.vector(index)) : floatOf(call.vector(index));
}

/** A result of `count` arguments, as its bits; with `unsigned` a NaN has no sign. */
function toResult(call: LibraryCall, width: FloatWidth, count: number, value: number, unsigned = false): Result {
	const numbers = Array.from({ length: count }, (_, index) => argument(call, width, index));
	const isOverflow = Math.abs(value) === Number.POSITIVE_INFINITY && numbers.every(Number.isFinite);
	if (isOverflow || (Number.isNaN(value) && !numbers.some(Number.isNaN))) {
		call.setErrorNumber(isOverflow ? errorNumbers.range : errorNumbers.domain);
	}
	raiseExceptions(call, exceptionsOfResult(call.name, numbers, value, width === 64 ? 2 ** -1022 : 2 ** -126));
	if (!Number.isNaN(value)) {
		return { vectors: [width === 64 ? bitsOf(value) : floatBitsOf(value)] };
	}
	const { infinity, signBit, quietBit, indefinite } = formats[width];
	const given = Array.from({ length: count }, (_, index) => BigInt.asUintN(width, call.vector(index)));
	const none = given.find((bits) => (bits & (signBit - 1n)) > infinity);
	return { vectors: [none === undefined ? indefinite & (unsigned ? signBit - 1n : -1n) : none | quietBit] };
}

/** What an operation gives in the environment of the moment; its exceptions are the call's. */
function asMxcsrSays(call: LibraryCall, compute: (now: FloatEnvironment) => bigint): bigint {
	const now = environmentOf(call.machine.registers.mxcsr);
	const result = compute(now);
	raiseExceptions(call, now.raised);
	return result;
}

/** FP_NAN, FP_INFINITE, FP_ZERO, FP_SUBNORMAL, FP_NORMAL: 0 to 4. */
function classOf(magnitude: bigint, width: FloatWidth): bigint {
	const { infinity, fractionBits } = formats[width];
	if (magnitude >= infinity) {
		return magnitude === infinity ? 1n : 0n;
	}
	return magnitude === 0n ? 2n : magnitude >> BigInt(fractionBits) === 0n ? 3n : 4n;
}

/** No number, with the one of a text in the bits below `quiet`, which is set. */
function taggedNan(call: LibraryCall, width: FloatWidth, quiet: bigint): bigint {
	const text = textOf(call.text(call.pointer(0, "tagp")));
	const { value, length } = numberIn(text, 0, false);
	return formats[width].infinity | (1n << quiet) | (length === text.length ? BigInt.asUintN(Number(quiet), value) : 0n);
}

/** remquo: the remainder, and the quotient's low bits with its sign. */
function quotientAndRest(call: LibraryCall, width: FloatWidth): Result {
	const [x, y] = [argument(call, width, 0), argument(call, width, 1)];
	const rest = remainder(x, y);
	const isDefined = Number.isFinite(x) && y !== 0 && !Number.isNaN(y);
	// The rest taken away, a whole number of times y is left; eight more or less make no difference.
	const multiple = Math.abs((x % (8 * y)) - rest);
	const whole = isDefined && Number.isFinite(8 * y) ? Math.round(multiple / Math.abs(y)) & 7 : 0;
	if (isDefined) {
		call.writeNumber(call.pointer(0, "quo"), 32, BigInt.asUintN(32, BigInt(x < 0 === y < 0 ? whole : -whole)));
	}
	return toResult(call, width, 2, rest);
}

/** lgamma_r: the sign of the gamma function goes to the argument's place. */
function gammaWithSign(call: LibraryCall, width: FloatWidth): Result {
	const x = argument(call, width, 0);
	const isNegative = x < 0 && Number.isFinite(x) && Math.floor(x) !== x && Math.floor(x) % 2 !== 0;
	call.writeNumber(call.pointer(0, "signp"), 32, isNegative || Object.is(x, -0) ? 0xffff_ffffn : 1n);
	return toResult(call, width, 1, special.lgamma(x));
}

/** As cvtsd2si: what does not fit is the sign bit alone. */
function toLong(x: number): bigint {
	return Math.abs(x) < 2 ** 63 || x === -(2 ** 63) ? BigInt.asUintN(64, BigInt(x)) : 1n << 63n;
}

function exponentResult(x: number): bigint {
	if (x === 0 || Number.isNaN(x)) {
		return 0x80000000n;
	}
	return Number.isFinite(x) ? BigInt.asUintN(32, BigInt(exponentOf(x))) : 0x7fffffffn;
}

function splitExponent(call: LibraryCall, width: FloatWidth): Result {
	const x = argument(call, width, 0);
	const isOrdinary = x !== 0 && Number.isFinite(x);
	const power = isOrdinary ? exponentOf(x) + 1 : 0;
	call.writeNumber(call.pointer(0, "exp"), 32, BigInt.asUintN(32, BigInt(power)));
	return toResult(call, width, 1, isOrdinary ? scale(x, -power) : x);
}

function splitWhole(call: LibraryCall, width: FloatWidth): Result {
	const x = argument(call, width, 0);
	const whole = Math.trunc(x);
	call.writeNumber(call.pointer(0, "iptr"), width, width === 64 ? bitsOf(whole) : floatBitsOf(whole));
	const part = Number.isFinite(x) ? x - whole : Number.isNaN(x) ? x : 0;
	const isNegative = x < 0 || Object.is(x, -0);
	return toResult(call, width, 1, part === 0 && isNegative ? -0 : part);
}

/** The next float from the first argument towards the second. */
function nextAfter(call: LibraryCall, width: FloatWidth, y: number): Result {
	const x = argument(call, width, 0);
	const bits = BigInt.asUintN(width, call.vector(0));
	if (Number.isNaN(x) || Number.isNaN(y) || x === y) {
		return toResult(call, width, 2, Number.isNaN(x) ? x : y);
	}
	if (x === 0) {
		return { vectors: [1n | (y < 0 ? formats[width].signBit : 0n)] };
	}
	return { vectors: [bits + (x < y === x > 0 ? 1n : -1n)] };
}

/** The same towards a `long double`, which may be between two of this width. */
function nextToward(call: LibraryCall, width: FloatWidth): Result {
	const [x, y] = [widened(width, BigInt.asUintN(width, call.vector(0))), x87ValueOf(call.stackLong(0))];
	const order = compareLong(x, y, true, maskedEnvironment());
	if (order === conditions.c0 || order === 0) {
		return nextAfter(call, width, order === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
	}
	return Number.isNaN(argument(call, width, 0))
		? toResult(call, width, 1, Number.NaN)
		: { vectors: [toFloat(y, width, maskedEnvironment()) ?? 0n] };
}

/** x·y + z, rounded once, as MXCSR says. */
function fusedSum(call: LibraryCall, width: FloatWidth): Result {
	const [x = 0, y = 0, z = 0] = [0, 1, 2].map((index) => argument(call, width, index));
	if (![x, y, z].every(Number.isFinite) || x === 0 || y === 0) {
		return toResult(call, width, 3, x * y + z);
	}
	return {
		vectors: [asMxcsrSays(call, (now) => rounded(width, elementary.exactSum(x, y, z, now.current), now.current, now))],
	};
}

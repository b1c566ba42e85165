// complex.h in double and in float: a complex double comes in two registers, a
// complex float in the halves of one. Written once, for doubles; infinite and
// absent parts come out of the formulas as they may.

import * as elementary from "./elementary.ts";
import { bitsOf, doubleOf, floatBitsOf, floatOf } from "./floatBits.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";

type LibraryFunction = (call: LibraryCall) => Result;
type Complex = readonly [real: number, imaginary: number];

const unary: Readonly<Record<string, (x: Complex) => Complex>> = {
	conj: ([real, imaginary]) => [real, -imaginary],
	cproj: (x) => (x.some((part) => Math.abs(part) === Number.POSITIVE_INFINITY) ? projected(x) : x),
	cexp: exponential,
	clog: logarithm,
	csqrt: squareRoot,
	csinh,
	ccosh,
	ctanh,
	csin: ([real, imaginary]) => turned(csinh([-imaginary, real])),
	ccos: ([real, imaginary]) => ccosh([-imaginary, real]),
	ctan: ([real, imaginary]) => turned(ctanh([-imaginary, real])),
	casinh,
	cacosh,
	catanh,
	casin: ([real, imaginary]) => turned(casinh([-imaginary, real])),
	cacos,
	catan: ([real, imaginary]) => turned(catanh([-imaginary, real])),
};

const parts: Readonly<Record<string, (x: Complex) => number>> = {
	creal: ([real]) => real,
	cimag: ([, imaginary]) => imaginary,
	cabs: ([real, imaginary]) => elementary.hypot(real, imaginary),
	carg: ([real, imaginary]) => elementary.atan2(imaginary, real),
};

export const complexFunctions: Readonly<Record<string, LibraryFunction>> = Object.fromEntries([
	...Object.entries(unary).flatMap(([name, compute]): [string, LibraryFunction][] => [
		[name, (call) => doubles(compute(doubleAt(call, 0)))],
		[`${name}f`, (call) => floats(compute(floatAt(call, 0)))],
	]),
	...Object.entries(parts).flatMap(([name, compute]): [string, LibraryFunction][] => [
		[name, (call) => ({ vectors: [bitsOf(compute(doubleAt(call, 0)))] })],
		[`${name}f`, (call) => ({ vectors: [floatBitsOf(compute(floatAt(call, 0)))] })],
	]),
	["cpow", (call: LibraryCall) => doubles(power(doubleAt(call, 0), doubleAt(call, 2)))],
	["cpowf", (call: LibraryCall) => floats(power(floatAt(call, 0), floatAt(call, 1)))],
]);

function doubleAt(call: LibraryCall, index: number): Complex {
	return [doubleOf(call.vector(index)), doubleOf(call.vector(index + 1))];
}

function floatAt(call: LibraryCall, index: number): Complex {
	const bits = call.vector(index);
	return [floatOf(bits), floatOf(bits >> 32n)];
}

function doubles([real, imaginary]: Complex): Result {
	return { vectors: [bitsOf(real), bitsOf(imaginary)] };
}

function floats([real, imaginary]: Complex): Result {
	return { vectors: [floatBitsOf(real) | (floatBitsOf(imaginary) << 32n)] };
}

/** Divided by i. */
function turned([real, imaginary]: Complex): Complex {
	return [imaginary, -real];
}

function projected([, imaginary]: Complex): Complex {
	return [Number.POSITIVE_INFINITY, imaginary < 0 || Object.is(imaginary, -0) ? -0 : 0];
}

function plus([a, b]: Complex, [c, d]: Complex): Complex {
	return [a + c, b + d];
}

function times([a, b]: Complex, [c, d]: Complex): Complex {
	return [a * c - b * d, a * d + b * c];
}

function exponential([real, imaginary]: Complex): Complex {
	const length = elementary.exp(real);
	const sine = imaginary === 0 ? imaginary : length * elementary.sin(imaginary);
	return [imaginary === 0 ? length : length * elementary.cos(imaginary), sine];
}

function logarithm([real, imaginary]: Complex): Complex {
	const length = elementary.hypot(real, imaginary);
	const least = Math.min(Math.abs(real), Math.abs(imaginary));
	const most = Math.max(Math.abs(real), Math.abs(imaginary));
	// Near 1 the square of the length tells more than the length.
	const isNear = length > 0.5 && length < 2;
	const magnitude = isNear ? elementary.log1p((most - 1) * (most + 1) + least * least) / 2 : elementary.log(length);
	return [magnitude, elementary.atan2(imaginary, real)];
}

function squareRoot([real, imaginary]: Complex): Complex {
	if (imaginary === 0) {
		const root = Math.sqrt(Math.abs(real));
		return real < 0 ? [0, Object.is(imaginary, -0) ? -root : root] : [root, imaginary];
	}
	const large = Math.sqrt((elementary.hypot(real, imaginary) + Math.abs(real)) / 2);
	const small = Math.abs(imaginary) / (2 * large);
	const [first, second] = real >= 0 ? [large, small] : [small, large];
	return [first, imaginary < 0 ? -second : second];
}

function power(base: Complex, exponent: Complex): Complex {
	return exponential(times(exponent, logarithm(base)));
}

function csinh([real, imaginary]: Complex): Complex {
	return [
		elementary.sinh(real) * elementary.cos(imaginary),
		imaginary === 0 ? imaginary : elementary.cosh(real) * elementary.sin(imaginary),
	];
}

function ccosh([real, imaginary]: Complex): Complex {
	return [elementary.cosh(real) * elementary.cos(imaginary), elementary.sinh(real) * elementary.sin(imaginary)];
}

function ctanh([real, imaginary]: Complex): Complex {
	if (Math.abs(real) > 20) {
		const tail = 4 * elementary.sin(imaginary) * elementary.cos(imaginary) * elementary.exp(-2 * Math.abs(real));
		return [real < 0 ? -1 : 1, tail];
	}
	const [sinh, cosine] = [elementary.sinh(real), elementary.cos(imaginary)];
	const below = sinh * sinh + cosine * cosine;
	return [(sinh * elementary.cosh(real)) / below, (elementary.sin(imaginary) * cosine) / below];
}

/** ln(x + √(x² + 1)), taken where it is accurate: with a real part of 0 or more. */
function casinh(x: Complex): Complex {
	const [real, imaginary] = x;
	if (real < 0 || Object.is(real, -0)) {
		const [first, second] = casinh([-real, -imaginary]);
		return [-first, -second];
	}
	if (imaginary === 0) {
		return [elementary.asinh(real), imaginary];
	}
	return logarithm(plus(x, squareRoot(plus(times(x, x), [1, 0]))));
}

function cacos(x: Complex): Complex {
	const [real, imaginary] = turned(casinh([-x[1], x[0]]));
	return [Math.PI / 2 - real, -imaginary];
}

function cacosh(x: Complex): Complex {
	const [real, imaginary] = cacos(x);
	const isBelow = x[1] < 0 || Object.is(x[1], -0);
	return [Math.abs(imaginary), isBelow ? -real : real];
}

/** Half of ln((1 + x) / (1 − x)). */
function catanh([real, imaginary]: Complex): Complex {
	const beside = imaginary * imaginary;
	const below = (1 - real) * (1 - real) + beside;
	return [
		elementary.log1p((4 * real) / below) / 4,
		elementary.atan2(2 * imaginary, (1 - real) * (1 + real) - beside) / 2,
	];
}

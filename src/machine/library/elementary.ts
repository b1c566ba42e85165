// The elementary functions of math.h, computed in whole numbers with bits to
// spare and rounded once: the double nearest to the true value, the same on every
// computer. glibc's own are within a few hundredths of that half unit, so that
// nearly all results are the same to the last bit.

import { integerRoot } from "../../semantics/exactNumbers.ts";
import {
	arcTangent,
	arcTangentOf,
	bits,
	cubeRoot,
	exponentialOf,
	type Fixed,
	fixedOf,
	ln2,
	logarithmOf,
	one,
	over,
	pi,
	precision,
	quotientOf,
	rounded,
	scaled,
	shifted,
	shiftedBy,
	sineAndCosine,
	squareRoot,
	times,
} from "../../semantics/fixedNumbers.ts";
import { type Direction, type Exact, exactOf, roundToPattern } from "../../semantics/floatFormat.ts";
import { bitsOf, doubleOf } from "./floatBits.ts";

/** Below this, an odd function whose slope at 0 is 1 gives its argument. */
const tiny = 2 ** -28;

export function exp(x: number): number {
	return exponential(x, () => scaled(exponentialOf(fixedOf(x))));
}

export function exp2(x: number): number {
	return exponential(x, () => scaled(exponentialOf(times(fixedOf(x), ln2))));
}

/** e^x for ordinary x; beyond them it overflows or underflows. */
function exponential(x: number, compute: () => number): number {
	return Number.isNaN(x) ? x : x > 1100 ? Number.POSITIVE_INFINITY : x < -1200 ? 0 : compute();
}

export function expm1(x: number): number {
	if (Math.abs(x) < 2 ** -55 || x > 1100) {
		return x > 1100 ? Number.POSITIVE_INFINITY : x;
	}
	return x < -100 ? -1 : exponential(x, () => rounded(shifted(exponentialOf(fixedOf(x))) - one));
}

export function log(x: number): number {
	return logarithm(x, (value) => value);
}

export function log2(x: number): number {
	return logarithm(x, (value) => over(value, ln2));
}

export function log10(x: number): number {
	return logarithm(x, (value) => over(value, logarithmOf(10n * one)));
}

export function log1p(x: number): number {
	if (Math.abs(x) < 2 ** -55) {
		return x;
	}
	return x <= -1 || !Number.isFinite(x) ? log(1 + x) : rounded(logarithmOf(one + fixedOf(x)));
}

function logarithm(x: number, inBase: (natural: Fixed) => Fixed): number {
	if (x === 0) {
		return Number.NEGATIVE_INFINITY;
	}
	if (!(x > 0) || x === Number.POSITIVE_INFINITY) {
		return x > 0 ? x : Number.NaN;
	}
	const { significand, exponent } = exactOf(64, bitsOf(x));
	return rounded(inBase(logarithmOf(significand << bits) + BigInt(exponent) * ln2));
}

export function pow(x: number, y: number): number {
	if (y === 0 || x === 1) {
		return 1;
	}
	const isOdd = Number.isInteger(y) && Math.abs(y) < 2 ** 53 && y % 2 !== 0;
	if (x === 0 || !Number.isFinite(x) || !Number.isFinite(y) || (x < 0 && !Number.isInteger(y))) {
		return x === -1 && Math.abs(y) === Number.POSITIVE_INFINITY ? 1 : x ** y;
	}
	const magnitude = powerOf(Math.abs(x), y);
	return x < 0 && isOdd ? -magnitude : magnitude;
}

/** x^y for a positive finite x. Small powers are exact, so that those halfway between two doubles are rounded right. */
function powerOf(x: number, y: number): number {
	const { significand, exponent } = exactOf(64, bitsOf(x));
	if (Number.isInteger(y) && y > 0 && y <= 64) {
		return doubleOf(
			roundToPattern(64, { negative: false, significand: significand ** BigInt(y), exponent: exponent * y }, "nearest"),
		);
	}
	const natural = logarithmOf(significand << bits) + BigInt(exponent) * ln2;
	const estimate = y * Math.log(x);
	if (Math.abs(estimate) > 800) {
		return estimate > 0 ? Number.POSITIVE_INFINITY : 0;
	}
	const factor = exactOf(64, bitsOf(Math.abs(y)));
	const product = shiftedBy(natural * factor.significand, factor.exponent);
	return scaled(exponentialOf(y < 0 ? -product : product));
}

export function sin(x: number): number {
	return Math.abs(x) < tiny ? x : circular(x, ({ sine }) => rounded(sine));
}

export function cos(x: number): number {
	return circular(x, ({ cosine }) => rounded(cosine));
}

export function tan(x: number): number {
	return Math.abs(x) < tiny ? x : circular(x, ({ sine, cosine }) => rounded(over(sine, cosine)));
}

function circular(x: number, compute: (values: { sine: Fixed; cosine: Fixed }) => number): number {
	return Number.isFinite(x) ? compute(sineAndCosine(exactOf(64, bitsOf(x)))) : Number.NaN;
}

export function atan(x: number): number {
	return atan2(x, 1);
}

export function atan2(y: number, x: number): number {
	const [above, beside] = [Math.abs(y), Math.abs(x)];
	if (above === 0 || beside === 0 || !Number.isFinite(above) || !Number.isFinite(beside)) {
		return Math.atan2(y, x);
	}
	const ratio = above / beside;
	if (ratio < tiny && x > 0) {
		return y / x;
	}
	const isSteep = above > beside;
	const angle = arcTangentOf(quotientOf(isSteep ? beside : above, isSteep ? above : beside));
	const acute = isSteep ? pi(precision) / 2n - angle : angle;
	const magnitude = rounded(x < 0 ? pi(precision) - acute : acute);
	return y < 0 ? -magnitude : magnitude;
}

export function asin(x: number): number {
	if (!(Math.abs(x) <= 1) || Math.abs(x) < tiny) {
		return Math.abs(x) < tiny ? x : Number.NaN;
	}
	const value = fixedOf(x);
	const beside = squareRoot(one - times(value, value));
	return beside === 0n ? rounded(((value < 0n ? -1n : 1n) * pi(precision)) / 2n) : rounded(arcTangent(value, beside));
}

export function acos(x: number): number {
	if (!(Math.abs(x) <= 1) || x === -1) {
		return x === -1 ? rounded(pi(precision)) : Number.NaN;
	}
	const value = fixedOf(x);
	return rounded(2n * arcTangent(squareRoot(one - value), squareRoot(one + value)));
}

export function sinh(x: number): number {
	return Math.abs(x) < tiny || !Number.isFinite(x) ? x : hyperbolic(x, -1n);
}

export function cosh(x: number): number {
	return Number.isFinite(x) ? hyperbolic(x, 1n) : Math.abs(x);
}

/** (e^x ± e^−x) / 2. */
function hyperbolic(x: number, sign: 1n | -1n): number {
	if (Math.abs(x) > 800) {
		return sign === 1n || x > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	}
	const [up, down] = [exponentialOf(fixedOf(x)), exponentialOf(fixedOf(-x))];
	const lowest = Math.min(up.scale, down.scale);
	const sum = (up.value << BigInt(up.scale - lowest)) + sign * (down.value << BigInt(down.scale - lowest));
	return scaled({ value: sum, scale: lowest - 1 });
}

export function tanh(x: number): number {
	if (Math.abs(x) < tiny || Number.isNaN(x)) {
		return x;
	}
	if (Math.abs(x) > 40) {
		return Math.sign(x);
	}
	const double = shifted(exponentialOf(2n * fixedOf(x)));
	return rounded(over(double - one, double + one));
}

export function asinh(x: number): number {
	if (Math.abs(x) < tiny || !Number.isFinite(x)) {
		return x;
	}
	const value = fixedOf(Math.abs(x));
	const magnitude = rounded(logarithmOf(value + squareRoot(times(value, value) + one)));
	return x < 0 ? -magnitude : magnitude;
}

export function acosh(x: number): number {
	if (!(x >= 1) || x === Number.POSITIVE_INFINITY) {
		return x > 0 && !(x < 1) ? x : Number.NaN;
	}
	const value = fixedOf(x);
	return rounded(logarithmOf(value + squareRoot(times(value, value) - one)));
}

export function atanh(x: number): number {
	if (Math.abs(x) < tiny || !(Math.abs(x) < 1)) {
		return Math.abs(x) === 1 ? x * Number.POSITIVE_INFINITY : Math.abs(x) < tiny ? x : Number.NaN;
	}
	const value = fixedOf(x);
	return rounded(logarithmOf(over(one + value, one - value)) / 2n);
}

export function cbrt(x: number): number {
	if (x === 0 || !Number.isFinite(x)) {
		return x;
	}
	const { negative, significand, exponent } = exactOf(64, bitsOf(x));
	const down = ((exponent % 3) + 3) % 3;
	const root = cubeRoot(significand << BigInt(down + 240));
	return doubleOf(
		roundToPattern(64, { negative, significand: root, exponent: (exponent - down) / 3 - 80, inexact: true }, "nearest"),
	);
}

export function hypot(x: number, y: number): number {
	if (!Number.isFinite(x) || !Number.isFinite(y)) {
		return Math.hypot(x, y);
	}
	const [a, b] = [exactOf(64, bitsOf(x)), exactOf(64, bitsOf(y))];
	const lowest = Math.min(a.exponent, b.exponent);
	const [p, q] = [a, b].map(({ significand, exponent }) => significand << BigInt(exponent - lowest));
	const square = ((p ?? 0n) * (p ?? 0n) + (q ?? 0n) * (q ?? 0n)) << 160n;
	const root = integerRoot(square);
	const exact = { negative: false, significand: root, exponent: lowest - 80, inexact: root * root !== square };
	return doubleOf(roundToPattern(64, exact, "nearest"));
}

/** x·y + z of finite numbers, exactly; a sum of opposite numbers is −0 when it is to be rounded down. */
export function exactSum(x: number, y: number, z: number, direction: Direction): Exact {
	const [a, b, c] = [exactOf(64, bitsOf(x)), exactOf(64, bitsOf(y)), exactOf(64, bitsOf(z))];
	const exponent = Math.min(a.exponent + b.exponent, c.exponent);
	const product = (a.significand * b.significand) << BigInt(a.exponent + b.exponent - exponent);
	const addend = c.significand << BigInt(c.exponent - exponent);
	const sum = (a.negative === b.negative ? product : -product) + (c.negative ? -addend : addend);
	const isNegative = sum === 0n ? direction === "down" : sum < 0n;
	return { negative: isNegative, significand: sum < 0n ? -sum : sum, exponent };
}

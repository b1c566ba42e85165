// The elementary functions of math.h, computed in whole numbers with bits to
// spare and rounded once: the double nearest to the true value, the same on every
// computer. glibc's own are within a few hundredths of that half unit, so that
// nearly all results are the same to the last bit. A `Fixed` is a number times
// 2^256.

import { type Direction, type Exact, exactOf, roundToPattern } from "../../semantics/floatFormat.ts";
import { bitsOf, doubleOf } from "./libraryCall.ts";

type Fixed = bigint;

const precision = 256;
const bits = BigInt(precision);
const one: Fixed = 1n << bits;

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
	return Number.isFinite(x) ? compute(sineAndCosine(x)) : Number.NaN;
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

/** The double nearest to a whole number times a power of two. */
export function fromPowerOfTwo(significand: bigint, power: number): number {
	const exponent = Math.max(-1e5, Math.min(1e5, power));
	return significand === 0n ? 0 : doubleOf(roundToPattern(64, { negative: false, significand, exponent }, "nearest"));
}

/** A finite number; what lies below 2^−256 is cut off. */
function fixedOf(x: number): Fixed {
	const { negative, significand, exponent } = exactOf(64, bitsOf(x));
	const magnitude = shiftedBy(significand, exponent + precision);
	return negative ? -magnitude : magnitude;
}

function rounded(value: Fixed): number {
	return scaled({ value, scale: 0 });
}

/** The double nearest to `value` × 2^`scale`. */
function scaled({ value, scale }: { value: Fixed; scale: number }): number {
	const exact = { negative: value < 0n, significand: value < 0n ? -value : value, exponent: scale - precision };
	return doubleOf(roundToPattern(64, exact, "nearest"));
}

function shifted({ value, scale }: { value: Fixed; scale: number }): Fixed {
	return shiftedBy(value, scale);
}

function shiftedBy(value: bigint, distance: number): bigint {
	return distance >= 0 ? value << BigInt(distance) : value >> BigInt(-distance);
}

function times(left: Fixed, right: Fixed): Fixed {
	return (left * right) >> bits;
}

function over(left: Fixed, right: Fixed): Fixed {
	return (left << bits) / right;
}

/** The quotient of two positive numbers. */
function quotientOf(left: number, right: number): Fixed {
	const [a, b] = [exactOf(64, bitsOf(left)), exactOf(64, bitsOf(right))];
	return shiftedBy((a.significand << (2n * bits)) / b.significand, a.exponent - b.exponent - precision);
}

/** e^x as a number near 1 and a power of two: Taylor's series for a small part of x, squared up again. */
function exponentialOf(x: Fixed): { value: Fixed; scale: number } {
	const half = x < 0n ? -(ln2 / 2n) : ln2 / 2n;
	const count = (x + half) / ln2;
	const small = (x - count * ln2) >> 16n;
	let value = one;
	for (let term = small, index = 1n; term !== 0n && term !== -1n; index++) {
		value += term;
		term = times(term, small) / (index + 1n);
	}
	for (let square = 0; square < 16; square++) {
		value = times(value, value);
	}
	return { value, scale: Number(count) };
}

/** ln x for x > 0, by the series of the inverse hyperbolic tangent. */
function logarithmOf(x: Fixed): Fixed {
	let power = x.toString(2).length - 1 - precision;
	let mantissa = shiftedBy(x, -power);
	if (mantissa > (one * 7n) / 5n) {
		mantissa >>= 1n;
		power++;
	}
	const part = 2n * inverseSeries(over(mantissa - one, mantissa + one), 1n);
	return power === 0 ? part : part + BigInt(power) * ln2;
}

/** z ± z³/3 + z⁵/5 ± …: the inverse tangent with sign −1, the inverse hyperbolic tangent with 1. */
function inverseSeries(z: Fixed, sign: 1n | -1n): Fixed {
	const square = sign * times(z, z);
	let sum = 0n;
	for (let term = z, index = 1n; term !== 0n && term !== -1n; index += 2n) {
		sum += term / index;
		term = times(term, square);
	}
	return sum;
}

const ln2: Fixed = 2n * inverseSeries(one / 3n, 1n);

/** Three halvings of the angle, then the series. */
function arcTangentOf(x: Fixed): Fixed {
	let z = x;
	for (let halving = 0; halving < 3; halving++) {
		z = over(z, one + squareRoot(one + times(z, z)));
	}
	return inverseSeries(z, -1n) << 3n;
}

/** The angle whose tangent is the quotient of two numbers, the second not negative. */
function arcTangent(above: Fixed, beside: Fixed): Fixed {
	const magnitude = above < 0n ? -above : above;
	const acute =
		magnitude > beside
			? pi(precision) / 2n - arcTangentOf(over(beside, magnitude))
			: arcTangentOf(over(magnitude, beside));
	return above < 0n ? -acute : acute;
}

/** π × 2^`places`, by Machin's formula. */
function pi(places: number): bigint {
	const scale = 1n << BigInt(places + 16);
	return (16n * arcCotangent(5n, scale) - 4n * arcCotangent(239n, scale)) >> 16n;
}

function arcCotangent(x: bigint, scale: bigint): bigint {
	let sum = 0n;
	for (let term = scale / x, index = 1n; term !== 0n; index += 2n) {
		sum += term / index;
		term = -term / (x * x);
	}
	return sum;
}

/** Takes away quarter turns, with as many digits of π as the number needs, and sums Taylor's series. */
function sineAndCosine(x: number): { sine: Fixed; cosine: Fixed } {
	const { negative, significand, exponent } = exactOf(64, bitsOf(x));
	const places = precision + Math.max(0, exponent + 64);
	const quarter = pi(places) / 2n;
	const whole = shiftedBy(significand, exponent + places);
	const turns = (2n * whole + quarter) / (2n * quarter);
	const rest = shiftedBy(whole - turns * quarter, precision - places);
	const [sine, cosine] = [trigonometricSeries(rest, 1n), trigonometricSeries(rest, 0n)];
	const [a = 0n, b = 0n] = [
		[sine, cosine],
		[cosine, -sine],
		[-sine, -cosine],
		[-cosine, sine],
	][Number(turns & 3n)] ?? [0n, 0n];
	return { sine: negative ? -a : a, cosine: b };
}

/** x^`first`/`first`! − …, with every other power. */
function trigonometricSeries(x: Fixed, first: 0n | 1n): Fixed {
	const square = times(x, x);
	let sum = 0n;
	for (let term = first === 1n ? x : one, index = first; term !== 0n && term !== -1n; index += 2n) {
		sum += term;
		term = -times(term, square) / ((index + 1n) * (index + 2n));
	}
	return sum;
}

function squareRoot(x: Fixed): Fixed {
	return integerRoot(x << bits);
}

/** The whole part of a square root, by Newton's method from above. */
function integerRoot(square: bigint): bigint {
	if (square < 2n) {
		return square;
	}
	let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
	for (let next = (root + square / root) >> 1n; next < root; next = (root + square / root) >> 1n) {
		root = next;
	}
	return root;
}

function cubeRoot(cube: bigint): bigint {
	let root = 1n << BigInt(Math.ceil(cube.toString(2).length / 3));
	const improve = () => (2n * root + cube / (root * root)) / 3n;
	for (let next = improve(); next < root; next = improve()) {
		root = next;
	}
	return root;
}

// Numbers with 256 bits behind the point, in which the elementary functions of
// math.h and of x87 are computed, and the series and roots that these are made
// of. What is below the last bit is cut off, far from what a result can show.

import { integerRoot } from "./exactNumbers.ts";
import { convertedNumber, numberOf } from "./floatArithmetic.ts";
import { bitLength, type Exact, exactOf, roundToPattern } from "./floatFormat.ts";

/** A number times 2^256. */
export type Fixed = bigint;

/** Bits behind the point; `bits` is the same for shifting. */
export const precision = 256;
export const bits = BigInt(precision);
/** 1 as such a number. */
export const one: Fixed = 1n << bits;

/** Below 2^−68 a function with a slope at 0 is a line, as far as 64 bits can show. */
export const smallest = -68;

/** A finite number; what lies below 2^−256 is cut off. */
export function fixedOf(x: number): Fixed {
	return fixedExact(exactOf(64, convertedNumber(64, x)));
}

/** The same of a number that is given exactly. */
export function fixedExact({ negative, significand, exponent }: Exact): Fixed {
	const magnitude = shiftedBy(significand, exponent + precision);
	return negative ? -magnitude : magnitude;
}

/** The power of two below a number that is not 0. */
export function scaleOf({ significand, exponent }: Exact): number {
	return exponent + bitLength(significand) - 1;
}

/** `value` × 2^`scale` as a number whose bits below the last are not known. */
export function inexactly(value: Fixed, scale = 0): Exact {
	return { negative: value < 0n, significand: value < 0n ? -value : value, exponent: scale - precision, inexact: true };
}

/** The double nearest to the number. */
export function rounded(value: Fixed): number {
	return scaled({ value, scale: 0 });
}

/** The double nearest to `value` × 2^`scale`. */
export function scaled({ value, scale }: { value: Fixed; scale: number }): number {
	const exact = { negative: value < 0n, significand: value < 0n ? -value : value, exponent: scale - precision };
	return numberOf(64, roundToPattern(64, exact, "nearest"));
}

/** `value` × 2^`scale`. */
export function shifted({ value, scale }: { value: Fixed; scale: number }): Fixed {
	return shiftedBy(value, scale);
}

/** `value` × 2^`distance`, rounded down. */
export function shiftedBy(value: bigint, distance: number): bigint {
	return distance >= 0 ? value << BigInt(distance) : value >> BigInt(-distance);
}

/** The product. */
export function times(left: Fixed, right: Fixed): Fixed {
	return (left * right) >> bits;
}

/** The quotient. */
export function over(left: Fixed, right: Fixed): Fixed {
	return (left << bits) / right;
}

/** The quotient of two positive numbers. */
export function quotientOf(left: number, right: number): Fixed {
	const [a, b] = [exactOf(64, convertedNumber(64, left)), exactOf(64, convertedNumber(64, right))];
	return shiftedBy((a.significand << (2n * bits)) / b.significand, a.exponent - b.exponent - precision);
}

/** The quotient of two numbers that are not 0, to more bits than a result can show. */
export function ratio(left: Exact, right: Exact): Exact {
	return {
		negative: left.negative !== right.negative,
		significand: (left.significand << bits) / right.significand,
		exponent: left.exponent - right.exponent - precision,
		inexact: true,
	};
}

/** e^x as a number near 1 and a power of two: Taylor's series for a small part of x, squared up again. */
export function exponentialOf(x: Fixed): { value: Fixed; scale: number } {
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
export function logarithmOf(x: Fixed): Fixed {
	let power = bitLength(x) - 1 - precision;
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

export const ln2: Fixed = 2n * inverseSeries(one / 3n, 1n);

/** Three halvings of the angle, then the series. */
export function arcTangentOf(x: Fixed): Fixed {
	let z = x;
	for (let halving = 0; halving < 3; halving++) {
		z = over(z, one + squareRoot(one + times(z, z)));
	}
	return inverseSeries(z, -1n) << 3n;
}

/** The angle whose tangent is the quotient of two numbers, the second not negative. */
export function arcTangent(above: Fixed, beside: Fixed): Fixed {
	const magnitude = above < 0n ? -above : above;
	const acute =
		magnitude > beside
			? pi(precision) / 2n - arcTangentOf(over(beside, magnitude))
			: arcTangentOf(over(magnitude, beside));
	return above < 0n ? -acute : acute;
}

/** π × 2^`places`, by Machin's formula. */
export function pi(places: number): bigint {
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
export function sineAndCosine({ negative, significand, exponent }: Exact): { sine: Fixed; cosine: Fixed } {
	const places = precision + Math.max(0, exponent + 64);
	const quarter = pi(places) / 2n;
	const whole = shiftedBy(significand, exponent + places);
	const turns = (2n * whole + quarter) / (2n * quarter);
	const rest = shiftedBy(whole - turns * quarter, precision - places);
	const { sine, cosine } = seriesTurned(rest, turns);
	return { sine: negative ? -sine : sine, cosine };
}

/** Sine and cosine of a rest and so many quarter turns. */
export function seriesTurned(rest: Fixed, turns: bigint): { sine: Fixed; cosine: Fixed } {
	const [first, second] = [trigonometricSeries(rest, 1n), trigonometricSeries(rest, 0n)];
	const [sine = 0n, cosine = 0n] =
		[
			[first, second],
			[second, -first],
			[-first, -second],
			[-second, first],
		][Number(turns & 3n)] ?? [];
	return { sine, cosine };
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

/** The root of a number that is not negative. */
export function squareRoot(x: Fixed): Fixed {
	return integerRoot(x << bits);
}

/** The whole part of a cube root, by Newton's method from above. */
export function cubeRoot(cube: bigint): bigint {
	let root = 1n << BigInt(Math.ceil(bitLength(cube) / 3));
	const improve = () => (2n * root + cube / (root * root)) / 3n;
	for (let next = improve(); next < root; next = improve()) {
		root = next;
	}
	return root;
}

// The error function and the gamma function of math.h, by series in numbers with
// 256 bits behind the point, rounded once.

import {
	bits,
	exponentialOf,
	type Fixed,
	fixedOf,
	logarithmOf,
	one,
	over,
	pi,
	precision,
	rounded,
	scaled,
	squareRoot,
	times,
} from "../../semantics/fixedNumbers.ts";

const piFixed: Fixed = pi(precision);

/** Beyond this the error function is 1 to the last bit, and the series loses too many bits. */
const farthest = 6;

/** Below this, the first term of each series is all that counts. */
const tiny = 2 ** -100;

export function erf(x: number): number {
	if (Number.isNaN(x) || x === 0) {
		return x;
	}
	if (Math.abs(x) < tiny) {
		return x * (2 / Math.sqrt(Math.PI));
	}
	return Math.abs(x) > farthest ? Math.sign(x) : rounded(errorSeries(fixedOf(x)));
}

export function erfc(x: number): number {
	if (Number.isNaN(x)) {
		return x;
	}
	if (x < farthest) {
		return x < -farthest ? 2 : rounded(one - errorSeries(fixedOf(x)));
	}
	return x > 28 ? 0 : complement(fixedOf(x));
}

/** 2/√π × Σ (−1)^n x^(2n+1) / (n! (2n+1)). */
function errorSeries(x: Fixed): Fixed {
	const square = times(x, x);
	let sum = 0n;
	let power = x;
	for (let n = 1n; power !== 0n && power !== -1n; n += 1n) {
		sum += power / (2n * n - 1n);
		power = -times(power, square) / n;
	}
	return over(2n * sum, squareRoot(piFixed));
}

/** e^(−x²) / √π × 1/(x + (1/2)/(x + 1/(x + (3/2)/(x + …)))). */
function complement(x: Fixed): number {
	let fraction = x;
	for (let n = 400n; n > 0n; n -= 1n) {
		fraction = x + over((n << bits) / 2n, fraction);
	}
	const { value, scale } = exponentialOf(-times(x, x));
	return scaled({ value: over(value, times(fraction, squareRoot(piFixed))), scale });
}

/** The logarithm of the gamma function's magnitude. */
export function lgamma(x: number): number {
	if (!Number.isFinite(x)) {
		return Math.abs(x);
	}
	if (Number.isInteger(x) && x <= 0) {
		return Number.POSITIVE_INFINITY;
	}
	if (x === 1 || x === 2) {
		return 0;
	}
	if (Math.abs(x) < tiny) {
		return -Math.log(Math.abs(x));
	}
	if (Math.abs(x) > 2 ** 60) {
		return x < 0 ? Number.POSITIVE_INFINITY : x * (Math.log(x) - 1);
	}
	return rounded(x > 0 ? logarithmOfGamma(fixedOf(x)) : reflected(x));
}

export function tgamma(x: number): number {
	if (Number.isNaN(x) || x === Number.NEGATIVE_INFINITY || (Number.isInteger(x) && x < 0)) {
		return Number.NaN;
	}
	if (Math.abs(x) < tiny || x > 172) {
		return x > 172 ? Number.POSITIVE_INFINITY : 1 / x;
	}
	if (x < -200) {
		return 0 * gammaSign(x);
	}
	if (Number.isInteger(x)) {
		return rounded(factorial(x - 1) << bits);
	}
	const magnitude = scaled(exponentialOf(x > 0 ? logarithmOfGamma(fixedOf(x)) : reflected(x)));
	return gammaSign(x) * magnitude;
}

/** The sign of the gamma function. */
function gammaSign(x: number): 1 | -1 {
	return Object.is(x, -0) || (x < 0 && Math.floor(x) % 2 !== 0) ? -1 : 1;
}

function factorial(n: number): bigint {
	let product = 1n;
	for (let factor = 2n; factor <= BigInt(n); factor += 1n) {
		product *= factor;
	}
	return product;
}

/** ln(π / |sin πx| / Γ(1 − x)), for x below 0. */
function reflected(x: number): Fixed {
	const distance = fixedOf(x - Math.round(x));
	const sine = sineOfTurn(distance);
	return logarithmOf(over(piFixed, sine < 0n ? -sine : sine)) - logarithmOfGamma(one - fixedOf(x));
}

/** sin πx, by the sum of its series; |x| ≤ 1/2. */
function sineOfTurn(x: Fixed): Fixed {
	const angle = times(x, piFixed);
	const square = times(angle, angle);
	let sum = 0n;
	let power = angle;
	for (let n = 2n; power !== 0n && power !== -1n; n += 2n) {
		sum += power;
		power = -times(power, square) / (n * (n + 1n));
	}
	return sum;
}

/** From here on Stirling's series is exact enough. */
const largeEnough = 48n << bits;

/** Stirling's series, after going up to where it is exact. */
function logarithmOfGamma(x: Fixed): Fixed {
	let product = one;
	let z = x;
	for (; z < largeEnough; z += one) {
		product = times(product, z);
	}
	let sum = times(z - one / 2n, logarithmOf(z)) - z + logarithmOf(2n * piFixed) / 2n;
	const square = times(z, z);
	let power = z;
	for (const [index, [numerator, denominator]] of bernoulli(30).entries()) {
		const k = 2n * BigInt(index + 1);
		sum += over((numerator << bits) / (denominator * k * (k - 1n)), power);
		power = times(power, square);
	}
	return sum - logarithmOf(product);
}

/** B2, B4, …, `count` of them, as fractions. */
function bernoulli(count: number): readonly (readonly [bigint, bigint])[] {
	const values: (readonly [bigint, bigint])[] = [[1n, 1n]];
	for (let n = 1; n <= 2 * count; n += 1) {
		// Σ binomial(n + 1, k) B(k) = 0.
		let [numerator, denominator] = [0n, 1n];
		let binomial = 1n;
		for (const [k, [top, bottom]] of values.entries()) {
			[numerator, denominator] = reduced(numerator * bottom + binomial * top * denominator, denominator * bottom);
			binomial = (binomial * BigInt(n + 1 - k)) / BigInt(k + 1);
		}
		values.push(reduced(-numerator, denominator * BigInt(n + 1)));
	}
	return values.filter((_, index) => index > 0 && index % 2 === 0);
}

function reduced(numerator: bigint, denominator: bigint): [bigint, bigint] {
	let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
	while (b !== 0n) {
		[a, b] = [b, a % b];
	}
	return a === 0n ? [numerator, denominator] : [numerator / a, denominator / a];
}

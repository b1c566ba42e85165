// What math.h asks of doubles alone: rounding to whole numbers, remainders and
// exponents, exactly.

import { bitsOf } from "./floatBits.ts";

/** Halves go to the even neighbour. */
export function roundToEven(x: number): number {
	const whole = Math.trunc(x);
	return Math.abs(x - whole) === 0.5 ? whole + (whole % 2) : roundAway(x);
}

/** Halves go away from zero. */
export function roundAway(x: number): number {
	const whole = Math.trunc(x);
	return Math.abs(x - whole) >= 0.5 ? whole + Math.sign(x) : whole;
}

/** x − n·y for the whole number n nearest to x/y, halves to even. */
export function remainder(x: number, y: number): number {
	const divisor = Math.abs(y);
	const rest = Math.abs(x) % divisor;
	if (!Number.isFinite(divisor) || Number.isNaN(rest)) {
		return Number.isNaN(rest) || Number.isNaN(y) ? Number.NaN : x;
	}
	const isOdd = Math.abs(x) % (2 * divisor) >= divisor;
	const isUp = rest > divisor - rest || (rest === divisor - rest && isOdd);
	const magnitude = isUp ? rest - divisor : rest;
	return x < 0 || Object.is(x, -0) ? -magnitude : magnitude;
}

/** The power of two of a finite number other than 0. */
export function exponentOf(x: number): number {
	const field = Number((bitsOf(Math.abs(x)) >> 52n) & 0x7ffn);
	return field === 0 ? exponentOf(x * 2 ** 60) - 60 : field - 1023;
}

/** x × 2^power, rounded once. */
export function scale(x: number, power: number): number {
	const [most, least] = [Math.min(power, 2200), Math.max(power, -2200)];
	const bounded = power > 0 ? most : least;
	if (x === 0 || !Number.isFinite(x) || bounded === 0) {
		return x;
	}
	const up = 2 ** 500;
	const result = exponentOf(x) + bounded;
	if (result < -1022) {
		// Down to a number that is small yet normal, which loses nothing, and then in one step.
		const toNormal = -1022 - exponentOf(x);
		return result < -1100 ? x * 0 : factor(x, toNormal) * 2 ** (bounded - toNormal);
	}
	return result > 1023 ? x * up * up * up * up * up : factor(x, bounded);
}

/** x × 2^power where neither the result nor anything on the way is out of range. */
function factor(x: number, power: number): number {
	const half = Math.trunc(power / 2);
	return x * 2 ** half * 2 ** (power - half);
}

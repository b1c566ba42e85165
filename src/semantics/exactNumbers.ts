// Quotients and square roots of exact numbers, which do not end: they are cut far
// beyond the last bit of any format, and what is cut off is told as inexact, so that
// they can be rounded once.

import { bitLength, type Exact } from "./floatFormat.ts";

/** Bits of a quotient beyond those of any format, also where the divisor has many more than the dividend. */
const quotientBits = 192n;
/** Bits of a root beyond those of any format. */
const rootBits = 128n;

/** The divisor is not 0. */
export function exactQuotient(left: Exact, right: Exact): Exact {
	const scaled = left.significand << quotientBits;
	return {
		negative: left.negative !== right.negative,
		significand: scaled / right.significand,
		exponent: left.exponent - right.exponent - Number(quotientBits),
		inexact: scaled % right.significand !== 0n,
	};
}

/** Of a number that is not negative. */
export function exactRoot({ significand, exponent }: Exact): Exact {
	const odd = exponent & 1;
	const scaled = significand << (2n * rootBits + BigInt(odd));
	const root = integerRoot(scaled);
	return {
		negative: false,
		significand: root,
		exponent: (exponent - odd) / 2 - Number(rootBits),
		inexact: root * root !== scaled,
	};
}

/** The whole part of a square root, by Newton's method from above. */
export function integerRoot(square: bigint): bigint {
	if (square < 2n) {
		return square;
	}
	let root = 1n << BigInt((bitLength(square) >> 1) + 1);
	for (let next = (root + square / root) >> 1n; next < root; next = (root + square / root) >> 1n) {
		root = next;
	}
	return root;
}

// The error of a result that was rounded to nearest, computed exactly with floats
// of the same width: Knuth's sum and Dekker's product (Handbook of Floating-Point
// Arithmetic, chapter 4). Exact where no intermediate value leaves the range; one
// that overflows makes the error a NaN.

import type { Term, VectorTerms } from "./vectorTerms.ts";

/** Operators whose results are asked about alike. */
export type Arithmetic = "add" | "sub" | "mul" | "div" | "sqrt";

/** 2^⌈p/2⌉ + 1, which splits a significand of p bits. */
const splitters = { 32: 0x45800800n, 64: 0x41a0000002000000n } as const;

/** What is missing in a result, or something of the same sign; 0 where it is exact. */
export function errorOf(terms: VectorTerms, operator: Arithmetic, operands: readonly Term[], result: Term): Term {
	const [left, right = left] = operands;
	if (!left || !right) {
		throw new RangeError("an operator has an operand");
	}
	const sign = terms.constant(1n << BigInt(terms.width - 1));
	switch (operator) {
		case "add":
			return errorOfSum(terms, left, right, result);
		case "sub":
			return errorOfSum(terms, left, terms.kept(terms.xor(right, sign)), result);
		case "mul":
			return errorOfProduct(terms, left, right, result);
		case "div":
			return terms.xor(remainder(terms, left, right, result), terms.and(right, sign));
		case "sqrt":
			return remainder(terms, left, result, result);
	}
}

function errorOfSum(terms: VectorTerms, left: Term, right: Term, sum: Term): Term {
	const part = terms.kept(terms.float("sub", sum, left));
	return terms.float("add", terms.float("sub", left, terms.float("sub", sum, part)), terms.float("sub", right, part));
}

function errorOfProduct(terms: VectorTerms, left: Term, right: Term, product: Term): Term {
	const [leftHigh, leftLow] = split(terms, left);
	const [rightHigh, rightLow] = split(terms, right);
	const parts = [
		[leftHigh, rightLow],
		[leftLow, rightHigh],
		[leftLow, rightLow],
	] as const;
	return parts.reduce<Term>(
		(sum, [a, b]) => terms.float("add", sum, terms.float("mul", a, b)),
		terms.float("sub", terms.float("mul", leftHigh, rightHigh), product),
	);
}

/** left − right × quotient. */
function remainder(terms: VectorTerms, left: Term, right: Term, quotient: Term): Term {
	const product = terms.kept(terms.float("mul", right, quotient));
	return terms.float("sub", terms.float("sub", left, product), errorOfProduct(terms, right, quotient, product));
}

function split(terms: VectorTerms, value: Term): readonly [high: Term, low: Term] {
	const scaled = terms.kept(terms.float("mul", value, terms.constant(splitters[terms.width])));
	const high = terms.kept(terms.float("sub", scaled, terms.float("sub", scaled, value)));
	return [high, terms.kept(terms.float("sub", value, high))];
}

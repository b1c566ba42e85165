// The remainders of x87, in steps of at most 63 bits of the quotient.

import { scaleOf } from "./fixedNumbers.ts";
import type { Exact } from "./floatFormat.ts";
import { conditions, invalid, isInfinite, isZero, nanOf, noteDenormals, type X87Result } from "./x87Arithmetic.ts";
import { fullPrecision, rounded, type X87Environment } from "./x87Environment.ts";
import { exactOf, signed, type X87Value } from "./x87Value.ts";

const { c0, c1, c2, c3 } = conditions;

/** One step of a remainder: complete when the exponents are less than 64 apart (SDM vol. 2A, FPREM). */
export function remainder(left: X87Value, right: X87Value, isNearest: boolean, now: X87Environment): X87Result {
	const nan = nanOf([left, right], now);
	if (nan !== undefined) {
		return { values: [nan], codes: 0, changed: c1 | c2 };
	}
	if (isInfinite(left) || isZero(right)) {
		return { values: [invalid(now)], codes: 0, changed: c1 | c2 };
	}
	noteDenormals([left, right], now);
	if (isZero(left) || isInfinite(right)) {
		return { values: [left.pattern], codes: 0 };
	}
	const [a, b] = [exactOf(left.pattern), exactOf(right.pattern)];
	const distance = scaleOf(a) - scaleOf(b);
	return distance < 64 ? lastStep(a, b, isNearest, now) : partialStep(a, b, distance, now);
}

/** The numbers as multiples of one power of two. */
function aligned(a: Exact, b: Exact): { left: bigint; right: bigint; exponent: number } {
	const exponent = Math.min(a.exponent, b.exponent);
	return {
		left: a.significand << BigInt(a.exponent - exponent),
		right: b.significand << BigInt(b.exponent - exponent),
		exponent,
	};
}

function lastStep(a: Exact, b: Exact, isNearest: boolean, now: X87Environment): X87Result {
	const { left, right, exponent } = aligned(a, b);
	let whole = left / right;
	let rest = left - whole * right;
	let { negative } = a;
	if (isNearest && (2n * rest > right || (2n * rest === right && (whole & 1n) === 1n))) {
		whole += 1n;
		rest = right - rest;
		negative = !negative;
	}
	const codes = (whole & 4n ? c0 : 0) | (whole & 2n ? c3 : 0) | (whole & 1n ? c1 : 0);
	const value =
		rest === 0n ? signed(a.negative, 0n) : rounded({ negative, significand: rest, exponent }, now, fullPrecision);
	return { values: [value], codes };
}

/** Takes the exponent down by 32 to 63, as processors do. */
function partialStep(a: Exact, b: Exact, distance: number, now: X87Environment): X87Result {
	const count = (distance & 31) | 32;
	const { left, right, exponent } = aligned(a, b);
	const unit = right << BigInt(distance - count);
	const rest = left - (left / unit) * unit;
	const value =
		rest === 0n
			? signed(a.negative, 0n)
			: rounded({ negative: a.negative, significand: rest, exponent }, now, fullPrecision);
	return { values: [value], codes: c2 };
}

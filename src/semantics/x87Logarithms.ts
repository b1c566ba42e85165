// fyl2x and fyl2xp1: logarithms to base 2, computed in whole numbers with more than 120
// bits and rounded once.

import {
	bits,
	fixedExact,
	one as fixedOne,
	inexactly,
	ln2,
	logarithmOf,
	over,
	precision,
	scaleOf,
	smallest,
} from "./fixedNumbers.ts";
import { exceptions } from "./floatEnvironment.ts";
import type { Exact } from "./floatFormat.ts";
import { invalid, isInfinite, isZero, nanOf, noteDenormals } from "./x87Arithmetic.ts";
import { fullPrecision, rounded, type X87Environment } from "./x87Environment.ts";
import { exactOf, infinity, isNegative, magnitudeOf, one, signed, type X87Value } from "./x87Value.ts";

/** st1 × log2(st0). */
export function logarithm(operand: X87Value, factor: X87Value, now: X87Environment): bigint {
	const nan = nanOf([operand, factor], now);
	if (nan !== undefined) {
		return nan;
	}
	if (isNegative(operand.pattern) && !isZero(operand)) {
		return invalid(now);
	}
	if (isZero(operand)) {
		return logarithmOfZero(factor, now);
	}
	if (isInfinite(operand)) {
		return isZero(factor) ? invalid(now) : finishInfinite(factor, isNegative(factor.pattern), now);
	}
	const exact = exactOf(operand.pattern);
	const isOne = magnitudeOf(operand.pattern) === one;
	const isBelow = scaleOf(exact) < 0;
	if (isInfinite(factor)) {
		return isOne ? invalid(now) : finishInfinite(operand, isNegative(factor.pattern) !== isBelow, now);
	}
	noteDenormals([operand, factor], now);
	const negative = isNegative(factor.pattern) !== isBelow;
	if (isOne || isZero(factor)) {
		return signed(isOne ? isNegative(factor.pattern) : negative, 0n);
	}
	now.raised |= exceptions.inexact;
	return rounded(product(exactOf(factor.pattern), binaryLogarithm(exact)), now, fullPrecision);
}

function finishInfinite(other: X87Value, negative: boolean, now: X87Environment): bigint {
	noteDenormals([other], now);
	return signed(negative, infinity);
}

function logarithmOfZero(factor: X87Value, now: X87Environment): bigint {
	if (isZero(factor)) {
		return invalid(now);
	}
	now.raised |= isInfinite(factor) ? 0 : exceptions.divideByZero;
	return signed(!isNegative(factor.pattern), infinity);
}

/** Exact where the operand is a power of two. */
function binaryLogarithm(operand: Exact): Exact {
	const scale = scaleOf(operand);
	const mantissa = fixedExact({ ...operand, exponent: operand.exponent - scale });
	if (mantissa === fixedOne) {
		return { negative: scale < 0, significand: BigInt(Math.abs(scale)), exponent: 0 };
	}
	// A number just below 1 is taken as it is: a sum would leave few bits of its logarithm.
	const natural = scale === -1 ? logarithmOf(mantissa >> 1n) : logarithmOf(mantissa);
	const whole = scale === -1 ? 0n : BigInt(scale) << bits;
	return inexactly(whole + over(natural, ln2));
}

function product(left: Exact, right: Exact): Exact {
	return {
		negative: left.negative !== right.negative,
		significand: left.significand * right.significand,
		exponent: left.exponent + right.exponent,
		inexact: right.inexact,
	};
}

/** st1 × log2(st0 + 1). Of −1 and less, where the manual leaves it open, the operand stays as it is. */
export function logarithmPlusOne(operand: X87Value, factor: X87Value, now: X87Environment): bigint {
	const nan = nanOf([operand, factor], now);
	if (nan !== undefined) {
		return nan;
	}
	const negative = isNegative(operand.pattern) !== isNegative(factor.pattern);
	const isEndless = isInfinite(operand) || isInfinite(factor);
	if ((isEndless && (isZero(operand) || isZero(factor))) || (isInfinite(operand) && isNegative(operand.pattern))) {
		return invalid(now);
	}
	noteDenormals([operand, factor], now);
	if (isEndless) {
		return signed(negative, infinity);
	}
	if (isZero(operand) || isZero(factor)) {
		return signed(negative, 0n);
	}
	const exact = exactOf(operand.pattern);
	if (exact.negative && scaleOf(exact) >= 0) {
		now.raised |= exceptions.inexact;
		return operand.pattern;
	}
	return rounded(product(exactOf(factor.pattern), logarithmBesideOne(exact)), now, fullPrecision);
}

function logarithmBesideOne(operand: Exact): Exact {
	if (scaleOf(operand) < smallest) {
		const { negative, significand, exponent } = operand;
		const spare = 256;
		const inverse = (1n << BigInt(precision + spare)) / ln2;
		return { negative, significand: significand * inverse, exponent: exponent - spare, inexact: true };
	}
	return inexactly(over(logarithmOf(fixedOne + fixedExact(operand)), ln2));
}

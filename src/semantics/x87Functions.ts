// The functions of x87 that have no exact result: computed in whole numbers with
// more than 120 bits and rounded once. A processor's results differ by less than a
// unit in the last place (SDM vol. 1 section 8.3.10). As there, sines and their kin
// take turns away by a π of 66 bits (section 8.3.8).

import type { X87Operator } from "./expression.ts";
import {
	arcTangentOf,
	bits,
	exponentialOf,
	type Fixed,
	fixedExact,
	one as fixedOne,
	ln2,
	logarithmOf,
	over,
	pi as piOf,
	precision,
	shifted,
	times,
	trigonometricSeries,
} from "./fixedNumbers.ts";
import { exceptions } from "./floatEnvironment.ts";
import type { Exact } from "./floatFormat.ts";
import { conditions, invalid, nanOf, noteDenormals, type X87Result } from "./x87Arithmetic.ts";
import { fullPrecision, rounded, type X87Environment } from "./x87Environment.ts";
import { classOf, exactOf, infinity, isNegative, magnitudeOf, one, signed, type X87Value } from "./x87Value.ts";

/** Below 2^−68 a function with a slope at 0 is a line, as far as 64 bits can show. */
const smallest = -68;
/** From 2^63 on, an angle is out of range: C2 says so, and nothing is done. */
const largestAngle = 63;
const { c2 } = conditions;

/** `first` is st0, `second` st1. */
export function compute(operator: X87Operator, first: X87Value, second: X87Value, now: X87Environment): X87Result {
	switch (operator) {
		case "powerMinusOne":
			return only(powerMinusOne(first, now));
		case "logarithm":
			return only(logarithm(first, second, now));
		case "logarithmPlusOne":
			return only(logarithmPlusOne(first, second, now));
		case "arcTangent":
			return only(arcTangent(first, second, now));
		case "sine":
			return ofAngle(first, now, ({ sine }) => [sine]);
		case "cosine":
			return ofAngle(first, now, ({ cosine }) => [cosine]);
		case "sineAndCosine":
			return ofAngle(first, now, ({ sine, cosine }) => [sine, cosine]);
		case "tangent":
			return ofAngle(first, now, ({ tangent }) => [tangent, unit]);
		default:
			throw new RangeError(`${operator} is no function`);
	}
}

function only(value: bigint): X87Result {
	return { values: [value] };
}

const unit: Exact = { negative: false, significand: 1n, exponent: 0 };

function isBounded({ pattern }: X87Value): boolean {
	return classOf(pattern) !== "infinity";
}

function isZero({ pattern }: X87Value): boolean {
	return magnitudeOf(pattern) === 0n;
}

/** The power of two below a number that is not 0. */
function scaleOf({ significand, exponent }: Exact): number {
	return exponent + significand.toString(2).length - 1;
}

/** A number with bits below the last that are not known; `exponent` moves it. */
function inexactly(value: Fixed, exponent = 0): Exact {
	return {
		negative: value < 0n,
		significand: value < 0n ? -value : value,
		exponent: exponent - precision,
		inexact: true,
	};
}

function round(exact: Exact, now: X87Environment): bigint {
	return rounded(exact, now, fullPrecision);
}

/** A little less, or a little more, than a number. */
function beside({ negative, significand, exponent }: Exact, isLess: boolean): Exact {
	const spare = 128;
	return {
		negative,
		significand: (significand << BigInt(spare)) - (isLess ? 1n : 0n),
		exponent: exponent - spare,
		inexact: true,
	};
}

/** A quarter turn by the π of 66 bits. */
const quarterTurn: Fixed = 0xc90fdaa22168c234cn << BigInt(precision - 67);

interface Ratios {
	readonly sine: Exact;
	readonly cosine: Exact;
	readonly tangent: Exact;
}

function ofAngle(angle: X87Value, now: X87Environment, choose: (ratios: Ratios) => readonly Exact[]): X87Result {
	const none = choose({ sine: unit, cosine: unit, tangent: unit }).map(() => 0n);
	const nan = nanOf([angle], now);
	if (nan !== undefined || !isBounded(angle)) {
		const value = nan ?? invalid(now);
		return { values: none.map(() => value), codes: 0, changed: c2 };
	}
	if (isZero(angle)) {
		const zero = { ...exactOf(angle.pattern), exponent: 0 };
		return {
			values: choose({ sine: zero, cosine: unit, tangent: zero }).map((part) => round(part, now)),
			codes: 0,
			changed: c2,
		};
	}
	const exact = exactOf(angle.pattern);
	if (scaleOf(exact) >= largestAngle) {
		return { values: [], codes: c2, changed: c2 };
	}
	noteDenormals([angle], now);
	const parts = choose(ratiosOf(exact));
	now.raised |= exceptions.inexact;
	return { values: parts.map((part) => round(part, now)), codes: 0, changed: c2 };
}

function ratiosOf(angle: Exact): Ratios {
	if (scaleOf(angle) < smallest) {
		return { sine: beside(angle, true), cosine: unit, tangent: beside(angle, false) };
	}
	const whole = fixedExact(angle);
	const turns = (2n * whole + quarterTurn) / (2n * quarterTurn) - (2n * whole + quarterTurn < 0n ? 1n : 0n);
	const rest = whole - turns * quarterTurn;
	const [sine, cosine] = [trigonometricSeries(rest, 1n), trigonometricSeries(rest, 0n)];
	const [a = 0n, b = 0n] = [
		[sine, cosine],
		[cosine, -sine],
		[-sine, -cosine],
		[-cosine, sine],
	][Number(turns & 3n)] ?? [0n, 0n];
	return { sine: inexactly(a), cosine: inexactly(b), tangent: inexactly((a << bits) / b) };
}

/** 2^st0 − 1. Beyond −1 and 1, where the manual leaves it open, the operand stays as it is. */
function powerMinusOne(operand: X87Value, now: X87Environment): bigint {
	const nan = nanOf([operand], now);
	if (nan !== undefined) {
		return nan;
	}
	const { pattern } = operand;
	if (!isBounded(operand)) {
		return isNegative(pattern) ? signed(true, one) : infinity;
	}
	noteDenormals([operand], now);
	if (isZero(operand)) {
		return pattern;
	}
	const exact = exactOf(pattern);
	if (scaleOf(exact) >= 0) {
		now.raised |= exceptions.inexact;
		return magnitudeOf(pattern) === one ? round(isNegative(pattern) ? half : unit, now) : pattern;
	}
	if (scaleOf(exact) < smallest) {
		const { negative, significand, exponent } = exact;
		return round({ negative, significand: significand * ln2, exponent: exponent - precision, inexact: true }, now);
	}
	return round(inexactly(shifted(exponentialOf(times(fixedExact(exact), ln2))) - fixedOne), now);
}

const half: Exact = { negative: true, significand: 1n, exponent: -1 };

/** st1 × log2(st0). */
function logarithm(operand: X87Value, factor: X87Value, now: X87Environment): bigint {
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
	if (!isBounded(operand)) {
		return isZero(factor) ? invalid(now) : finishInfinite(factor, isNegative(factor.pattern), now);
	}
	const exact = exactOf(operand.pattern);
	const isOne = magnitudeOf(operand.pattern) === one;
	const isBelow = scaleOf(exact) < 0;
	if (!isBounded(factor)) {
		return isOne ? invalid(now) : finishInfinite(operand, isNegative(factor.pattern) !== isBelow, now);
	}
	noteDenormals([operand, factor], now);
	const negative = isNegative(factor.pattern) !== isBelow;
	if (isOne || isZero(factor)) {
		return signed(isOne ? isNegative(factor.pattern) : negative, 0n);
	}
	now.raised |= exceptions.inexact;
	return round(product(exactOf(factor.pattern), binaryLogarithm(exact)), now);
}

function finishInfinite(other: X87Value, negative: boolean, now: X87Environment): bigint {
	noteDenormals([other], now);
	return signed(negative, infinity);
}

function logarithmOfZero(factor: X87Value, now: X87Environment): bigint {
	if (isZero(factor)) {
		return invalid(now);
	}
	now.raised |= isBounded(factor) ? exceptions.divideByZero : 0;
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
function logarithmPlusOne(operand: X87Value, factor: X87Value, now: X87Environment): bigint {
	const nan = nanOf([operand, factor], now);
	if (nan !== undefined) {
		return nan;
	}
	const negative = isNegative(operand.pattern) !== isNegative(factor.pattern);
	const isEndless = !isBounded(operand) || !isBounded(factor);
	if ((isEndless && (isZero(operand) || isZero(factor))) || (!isBounded(operand) && isNegative(operand.pattern))) {
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
	return round(product(exactOf(factor.pattern), logarithmBesideOne(exact)), now);
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

const pi: Fixed = piOf(precision);

/** The angle of the point with st0 beside and st1 above. */
function arcTangent(besideValue: X87Value, aboveValue: X87Value, now: X87Environment): bigint {
	const nan = nanOf([besideValue, aboveValue], now);
	if (nan !== undefined) {
		return nan;
	}
	noteDenormals([besideValue, aboveValue], now);
	const negative = isNegative(aboveValue.pattern);
	const isLeft = isNegative(besideValue.pattern);
	const turned = (angle: Fixed) => round({ ...inexactly(angle), negative }, now);
	if (!isBounded(aboveValue)) {
		return turned(isBounded(besideValue) ? pi / 2n : isLeft ? (3n * pi) / 4n : pi / 4n);
	}
	if (isZero(aboveValue) || !isBounded(besideValue)) {
		return isLeft ? turned(pi) : signed(negative, 0n);
	}
	if (isZero(besideValue)) {
		return turned(pi / 2n);
	}
	return round({ ...angleOf(exactOf(besideValue.pattern), exactOf(aboveValue.pattern)), negative }, now);
}

function angleOf(besideExact: Exact, above: Exact): Exact {
	const distance = scaleOf(above) - scaleOf(besideExact);
	if (distance < -100 && !besideExact.negative) {
		return ratio(above, besideExact);
	}
	const isSteep = distance > 0;
	const slope = isSteep ? ratio(besideExact, above) : ratio(above, besideExact);
	const small =
		slope.exponent + slope.significand.toString(2).length < -precision ? 0n : fixedExact({ ...slope, negative: false });
	const acute = isSteep ? pi / 2n - arcTangentOf(small) : arcTangentOf(small);
	return inexactly(besideExact.negative ? pi - acute : acute);
}

function ratio(left: Exact, right: Exact): Exact {
	const spare = 256;
	const scaled = left.significand << BigInt(spare);
	return {
		negative: left.negative !== right.negative,
		significand: scaled / right.significand,
		exponent: left.exponent - right.exponent - spare,
		inexact: true,
	};
}

// The functions of x87 that have no exact result: computed in whole numbers with
// more than 120 bits and rounded once. A processor's results differ by less than a
// unit in the last place (SDM vol. 1 section 8.3.10). As there, sines and their kin
// take turns away by a π of 66 bits (section 8.3.8).

import {
	arcTangentOf,
	bits,
	exponentialOf,
	type Fixed,
	fixedExact,
	one as fixedOne,
	inexactly,
	ln2,
	pi as piOf,
	precision,
	ratio,
	scaleOf,
	seriesTurned,
	shifted,
	smallest,
	times,
} from "./fixedNumbers.ts";
import { exceptions } from "./floatEnvironment.ts";
import type { Exact } from "./floatFormat.ts";
import { conditions, invalid, isInfinite, isZero, nanOf, noteDenormals, type X87Result } from "./x87Arithmetic.ts";
import type { X87Operator } from "./x87Effect.ts";
import { fullPrecision, rounded, type X87Environment } from "./x87Environment.ts";
import { logarithm, logarithmPlusOne } from "./x87Logarithms.ts";
import { exactOf, infinity, isNegative, magnitudeOf, one, signed, type X87Value } from "./x87Value.ts";

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
	if (nan !== undefined || isInfinite(angle)) {
		const value = nan ?? invalid(now);
		return { values: none.map(() => value), codes: 0, changed: c2 };
	}
	if (isZero(angle)) {
		const zero = { ...exactOf(angle.pattern), exponent: 0 };
		return {
			values: choose({ sine: zero, cosine: unit, tangent: zero }).map((part) => rounded(part, now, fullPrecision)),
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
	return { values: parts.map((part) => rounded(part, now, fullPrecision)), codes: 0, changed: c2 };
}

function ratiosOf(angle: Exact): Ratios {
	if (scaleOf(angle) < smallest) {
		return { sine: beside(angle, true), cosine: unit, tangent: beside(angle, false) };
	}
	const whole = fixedExact(angle);
	const turns = (2n * whole + quarterTurn) / (2n * quarterTurn) - (2n * whole + quarterTurn < 0n ? 1n : 0n);
	const rest = whole - turns * quarterTurn;
	const { sine, cosine } = seriesTurned(rest, turns);
	return { sine: inexactly(sine), cosine: inexactly(cosine), tangent: inexactly((sine << bits) / cosine) };
}

/** 2^st0 − 1. Beyond −1 and 1, where the manual leaves it open, the operand stays as it is. */
function powerMinusOne(operand: X87Value, now: X87Environment): bigint {
	const nan = nanOf([operand], now);
	if (nan !== undefined) {
		return nan;
	}
	const { pattern } = operand;
	if (isInfinite(operand)) {
		return isNegative(pattern) ? signed(true, one) : infinity;
	}
	noteDenormals([operand], now);
	if (isZero(operand)) {
		return pattern;
	}
	const exact = exactOf(pattern);
	if (scaleOf(exact) >= 0) {
		now.raised |= exceptions.inexact;
		return magnitudeOf(pattern) === one ? rounded(isNegative(pattern) ? half : unit, now, fullPrecision) : pattern;
	}
	if (scaleOf(exact) < smallest) {
		const { negative, significand, exponent } = exact;
		return rounded(
			{ negative, significand: significand * ln2, exponent: exponent - precision, inexact: true },
			now,
			fullPrecision,
		);
	}
	return rounded(inexactly(shifted(exponentialOf(times(fixedExact(exact), ln2))) - fixedOne), now, fullPrecision);
}

const half: Exact = { negative: true, significand: 1n, exponent: -1 };

const pi: Fixed = piOf(precision);

/** The angle of the point with st0 beside and st1 above. */
export function arcTangent(besideValue: X87Value, aboveValue: X87Value, now: X87Environment): bigint {
	const nan = nanOf([besideValue, aboveValue], now);
	if (nan !== undefined) {
		return nan;
	}
	noteDenormals([besideValue, aboveValue], now);
	const negative = isNegative(aboveValue.pattern);
	const isLeft = isNegative(besideValue.pattern);
	const turned = (angle: Fixed) => rounded({ ...inexactly(angle), negative }, now, fullPrecision);
	if (isInfinite(aboveValue)) {
		return turned(isInfinite(besideValue) ? (isLeft ? (3n * pi) / 4n : pi / 4n) : pi / 2n);
	}
	if (isZero(aboveValue) || isInfinite(besideValue)) {
		return isLeft ? turned(pi) : signed(negative, 0n);
	}
	if (isZero(besideValue)) {
		return turned(pi / 2n);
	}
	return rounded(
		{ ...angleOf(exactOf(besideValue.pattern), exactOf(aboveValue.pattern)), negative },
		now,
		fullPrecision,
	);
}

function angleOf(besideExact: Exact, above: Exact): Exact {
	const distance = scaleOf(above) - scaleOf(besideExact);
	if (distance < smallest && !besideExact.negative) {
		return ratio(above, besideExact);
	}
	const isSteep = distance > 0;
	const slope = isSteep ? ratio(besideExact, above) : ratio(above, besideExact);
	const small = fixedExact({ ...slope, negative: false });
	const acute = isSteep ? pi / 2n - arcTangentOf(small) : arcTangentOf(small);
	return inexactly(besideExact.negative ? pi - acute : acute);
}

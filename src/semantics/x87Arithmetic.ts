// The operators of x87 on values of 80 bits that are exact up to one rounding:
// arithmetic, roots, remainders, comparisons. Operands are asked what they are in the
// order of SDM vol. 1 section 8.5: patterns without meaning, NaNs, operations without a
// result, denormals, and then the result.

import type { X87Operator } from "./expression.ts";
import { integerRoot } from "./floatArithmetic.ts";
import { exceptions } from "./floatEnvironment.ts";
import { type Exact, roundAt } from "./floatFormat.ts";
import { fullPrecision, rounded, type X87Environment } from "./x87Environment.ts";
import {
	classOf,
	exactOf,
	indefinite,
	infinity,
	isNegative,
	isSignaling,
	magnitudeOf,
	quieted,
	signBit,
	signed,
	type X87Value,
} from "./x87Value.ts";

/** The condition codes, as bits of the status word. */
export const conditions = { c0: 0x100, c1: 0x200, c2: 0x400, c3: 0x4000 } as const;
const { c0, c1, c2, c3 } = conditions;

/** What an operator makes of its operands. */
export interface X87Result {
	/** In the order of the places that they go to; none where nothing is to change. */
	readonly values: readonly bigint[];
	/** The condition codes that the operator sets, and which of them it changes: all where it does not say. */
	readonly codes?: number;
	readonly changed?: number;
}

/** Bits of a quotient or root beyond those of the format. */
const spareBits = 128n;

/** The result where an operand is a NaN or no number at all. */
export function nanOf(operands: readonly X87Value[], now: X87Environment): bigint | undefined {
	const patterns = operands.map(({ pattern }) => pattern);
	if (patterns.some((pattern) => classOf(pattern) === "unsupported")) {
		return invalid(now);
	}
	const nans = patterns.filter((pattern) => classOf(pattern) === "nan");
	if (nans.length === 0) {
		return undefined;
	}
	if (nans.some(isSignaling)) {
		now.raised |= exceptions.invalid;
	}
	// A quiet NaN comes before a signaling one; of two alike the one with the larger significand, then the positive one.
	const quiet = nans.filter((pattern) => !isSignaling(pattern));
	const candidates = quiet.length === 1 ? quiet : nans;
	return candidates.map(quieted).reduce((best, other) => (isLarger(other, best) ? other : best));
}

function isLarger(one: bigint, other: bigint): boolean {
	const [left, right] = [BigInt.asUintN(64, one), BigInt.asUintN(64, other)];
	return left > right || (left === right && one < other);
}

export function invalid(now: X87Environment): bigint {
	now.raised |= exceptions.invalid;
	return indefinite;
}

export function noteDenormals(operands: readonly X87Value[], now: X87Environment): void {
	if (operands.some(({ isDenormal }) => isDenormal)) {
		now.raised |= exceptions.denormal;
	}
}

function isZero({ pattern }: X87Value): boolean {
	return magnitudeOf(pattern) === 0n;
}

function isInfinite({ pattern }: X87Value): boolean {
	return magnitudeOf(pattern) === infinity;
}

export function add(left: X87Value, right: X87Value, now: X87Environment): bigint {
	const nan = nanOf([left, right], now);
	if (nan !== undefined) {
		return nan;
	}
	if (isInfinite(left) && isInfinite(right) && left.pattern !== right.pattern) {
		return invalid(now);
	}
	noteDenormals([left, right], now);
	if (isInfinite(left) || isInfinite(right)) {
		return isInfinite(left) ? left.pattern : right.pattern;
	}
	return rounded(sum(exactOf(left.pattern), exactOf(right.pattern), now), now);
}

/** Opposite numbers add up to +0, or to −0 when rounding goes down (SDM vol. 1 section 4.8.3.1). */
function sum(left: Exact, right: Exact, { direction }: X87Environment): Exact {
	const exponent = Math.min(left.exponent, right.exponent);
	const term = ({ negative, significand, exponent: own }: Exact) =>
		(negative ? -significand : significand) << BigInt(own - exponent);
	const total = term(left) + term(right);
	const negative =
		total === 0n ? (left.negative === right.negative ? left.negative : direction === "down") : total < 0n;
	return { negative, significand: total < 0n ? -total : total, exponent };
}

export function subtract(left: X87Value, right: X87Value, now: X87Environment): bigint {
	return nanOf([left, right], now) ?? add(left, { ...right, pattern: right.pattern ^ signBit }, now);
}

export function multiply(left: X87Value, right: X87Value, now: X87Environment): bigint {
	const nan = nanOf([left, right], now);
	if (nan !== undefined) {
		return nan;
	}
	const isEndless = isInfinite(left) || isInfinite(right);
	if (isEndless && (isZero(left) || isZero(right))) {
		return invalid(now);
	}
	noteDenormals([left, right], now);
	const negative = isNegative(left.pattern) !== isNegative(right.pattern);
	if (isEndless) {
		return signed(negative, infinity);
	}
	const [a, b] = [exactOf(left.pattern), exactOf(right.pattern)];
	return rounded({ negative, significand: a.significand * b.significand, exponent: a.exponent + b.exponent }, now);
}

export function divide(left: X87Value, right: X87Value, now: X87Environment): bigint {
	const nan = nanOf([left, right], now);
	if (nan !== undefined) {
		return nan;
	}
	if ((isInfinite(left) && isInfinite(right)) || (isZero(left) && isZero(right))) {
		return invalid(now);
	}
	const negative = isNegative(left.pattern) !== isNegative(right.pattern);
	if (isZero(right)) {
		now.raised |= isInfinite(left) ? 0 : exceptions.divideByZero;
		return signed(negative, infinity);
	}
	noteDenormals([left, right], now);
	if (isInfinite(left) || isInfinite(right)) {
		return signed(negative, isInfinite(left) ? infinity : 0n);
	}
	return rounded(quotient(exactOf(left.pattern), exactOf(right.pattern), negative), now);
}

function quotient(left: Exact, right: Exact, negative: boolean): Exact {
	const spare = spareBits + 64n;
	const scaled = left.significand << spare;
	return {
		negative,
		significand: scaled / right.significand,
		exponent: left.exponent - right.exponent - Number(spare),
		inexact: scaled % right.significand !== 0n,
	};
}

export function squareRoot(operand: X87Value, now: X87Environment): bigint {
	const { pattern } = operand;
	const nan = nanOf([operand], now);
	if (nan !== undefined || isZero(operand)) {
		return nan ?? pattern;
	}
	if (isNegative(pattern)) {
		return invalid(now);
	}
	noteDenormals([operand], now);
	if (isInfinite(operand)) {
		return pattern;
	}
	const { significand, exponent } = exactOf(pattern);
	const odd = exponent & 1;
	const scaled = significand << (2n * spareBits + BigInt(odd));
	const root = integerRoot(scaled);
	const inexact = root * root !== scaled;
	return rounded(
		{ negative: false, significand: root, exponent: (exponent - odd) / 2 - Number(spareBits), inexact },
		now,
	);
}

export function roundToWhole(operand: X87Value, now: X87Environment): bigint {
	const nan = nanOf([operand], now);
	if (nan !== undefined || isZero(operand) || isInfinite(operand)) {
		return nan ?? operand.pattern;
	}
	noteDenormals([operand], now);
	const exact = exactOf(operand.pattern);
	const whole = roundAt(exact, now.direction);
	if (exact.exponent < 0 && whole << BigInt(-exact.exponent) !== exact.significand) {
		now.raised |= exceptions.inexact;
		now.roundedUp = whole << BigInt(-exact.exponent) > exact.significand;
	}
	const { negative } = exact;
	return whole === 0n ? signed(negative, 0n) : plain({ negative, significand: whole, exponent: 0 });
}

/** The pattern of a number that has one. */
function plain(exact: Exact): bigint {
	const now: X87Environment = {
		direction: "nearest",
		precision: fullPrecision,
		unmasked: 0,
		raised: 0,
		roundedUp: false,
	};
	return rounded(exact, now);
}

/** st0 × 2^(st1, cut to a whole number). */
export function scale(value: X87Value, power: X87Value, now: X87Environment): bigint {
	const nan = nanOf([value, power], now);
	if (nan !== undefined) {
		return nan;
	}
	const negative = isNegative(value.pattern);
	if (isInfinite(power)) {
		const isUp = !isNegative(power.pattern);
		if (isUp ? isZero(value) : isInfinite(value)) {
			return invalid(now);
		}
		noteDenormals([value], now);
		return isUp ? signed(negative, infinity) : signed(negative, 0n);
	}
	noteDenormals(isInfinite(value) ? [power] : [value, power], now);
	if (isZero(value) || isInfinite(value)) {
		return value.pattern;
	}
	const exact = exactOf(value.pattern);
	const distance = roundAt(exactOf(power.pattern), "zero");
	const by = Number(distance > 100000n ? 100000n : distance) * (isNegative(power.pattern) ? -1 : 1);
	return rounded({ ...exact, exponent: exact.exponent + by }, now, fullPrecision);
}

/** The exponent, and the significand as a number from 1 to 2. */
export function extract(operand: X87Value, now: X87Environment): X87Result {
	const { pattern } = operand;
	const nan = nanOf([operand], now);
	if (nan !== undefined) {
		return { values: [nan, nan] };
	}
	if (isInfinite(operand)) {
		return { values: [infinity, pattern] };
	}
	if (isZero(operand)) {
		now.raised |= exceptions.divideByZero;
		return { values: [signed(true, infinity), pattern] };
	}
	noteDenormals([operand], now);
	const { negative, significand, exponent } = exactOf(pattern);
	const length = significand.toString(2).length;
	const power = BigInt(exponent + length - 1);
	const whole = { negative: power < 0n, significand: power < 0n ? -power : power, exponent: 0 };
	return { values: [plain(whole), plain({ negative, significand, exponent: 1 - length })] };
}

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
	const distance = exponentOf(a) - exponentOf(b);
	return distance < 64 ? lastStep(a, b, isNearest, now) : partialStep(a, b, distance, now);
}

function exponentOf({ significand, exponent }: Exact): number {
	return exponent + significand.toString(2).length - 1;
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

/** How the left one compares: greater 0, less c0, equal c3, unordered all. */
export function compare(left: X87Value, right: X87Value, isQuiet: boolean, now: X87Environment): number {
	const all = [left, right];
	const classes = all.map(({ pattern }) => classOf(pattern));
	if (classes.includes("unsupported") || classes.includes("nan")) {
		const isInvalid = !isQuiet || classes.includes("unsupported") || all.some(({ pattern }) => isSignaling(pattern));
		now.raised |= isInvalid ? exceptions.invalid : 0;
		return c0 | c2 | c3;
	}
	noteDenormals(all, now);
	const [a, b] = [orderOf(left), orderOf(right)];
	return a < b ? c0 : a === b ? c3 : 0;
}

/** Patterns in their order as integers; pseudo-denormals have the value of normal numbers. */
function orderOf({ pattern }: X87Value): bigint {
	const magnitude = magnitudeOf(pattern);
	const isPseudo = magnitude >> 63n === 1n;
	const order = isPseudo ? magnitude | (1n << 64n) : magnitude;
	return isNegative(pattern) ? -order : order;
}

/** What fxam tells of a register: SDM vol. 2A, FXAM. */
export function examine({ pattern, isEmpty = false }: X87Value): number {
	const sign = isNegative(pattern) ? c1 : 0;
	return sign | (isEmpty ? c3 | c0 : classCodes[classOf(pattern)]);
}

const classCodes = {
	unsupported: 0,
	nan: c0,
	normal: c2,
	infinity: c2 | c0,
	zero: c3,
	denormal: c3 | c2,
} as const;

/** Constants that are loaded, with bits to spare (exponent of the last bit −126). */
const constants = {
	log2Of10: 0xd49a784bcd1b8afe492bf6ff4dafdb4cn,
	log2OfE: 0xb8aa3b295c17f0bbbe87fed0691d3e88n,
	pi: 0xc90fdaa22168c234c4c6628b80dc1cd1n,
	log10Of2: 0x9a209a84fbcff7988f8959ac0b7c9178n,
	lnOf2: 0xb17217f7d1cf79abc9e3b39803f2f6afn,
} as const;

type Constant = keyof typeof constants;

const constantExponents: Readonly<Record<Constant, number>> = {
	log2Of10: -126,
	log2OfE: -127,
	pi: -126,
	log10Of2: -129,
	lnOf2: -128,
};

export function isConstant(operator: X87Operator): operator is Constant {
	return operator in constants;
}

/** Rounded in the environment's direction, without an exception. */
export function constantOf(name: Constant, { direction }: X87Environment): bigint {
	const exact = { negative: false, significand: constants[name], exponent: constantExponents[name], inexact: true };
	return rounded(exact, { direction, precision: fullPrecision, unmasked: 0, raised: 0, roundedUp: false });
}

/** A value that is loaded: a signaling NaN becomes quiet. */
export function load(operand: X87Value, now: X87Environment): bigint {
	const { pattern } = operand;
	if (isSignaling(pattern)) {
		now.raised |= exceptions.invalid;
		return quieted(pattern);
	}
	noteDenormals([operand], now);
	return pattern;
}

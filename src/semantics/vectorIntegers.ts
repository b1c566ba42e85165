// Meanings of the integer arithmetic on lanes. Products and sums that could
// overflow are made at twice the width, and then narrowed as the manual says.

import type { Width } from "../isa/registers.ts";
import type { Expression } from "./expression.ts";
import { operandAt, read, write } from "./operands.ts";
import { clampSigned, clampUnsigned, distance } from "./saturation.ts";
import type { Semantics } from "./semantics.ts";
import * as trees from "./trees.ts";
import {
	add,
	below,
	concat,
	constant,
	equal,
	extract,
	isZero,
	laneOf,
	less,
	mul,
	named,
	negate,
	not,
	select,
	setFlag,
	type shl,
	shr,
	sign,
	signExtend,
	sub,
	zeroExtend,
} from "./trees.ts";
import { immediateByte, low, mapped, type Pair, type Single, whole, withSource } from "./vectorOperands.ts";

export const pand = whole(trees.and);
export const por = whole(trees.or);
export const pxor = whole(trees.xor);
export const pandn = whole((left, right) => trees.and(not(left), right));

/** Neither operand changes. */
export const ptest: Semantics = (instruction) => {
	const [letSource, source] = named("source", read(instruction, 1));
	const left = read(instruction, 0);
	return [
		letSource,
		setFlag("zf", isZero(trees.and(left, source))),
		setFlag("cf", isZero(trees.and(not(left), source))),
		...(["of", "sf", "af", "pf"] as const).map((name) => setFlag(name, constant(0, 1))),
	];
};

function doubleWidth({ width }: Expression): 16 | 32 | 64 | 128 {
	return (2 * width) as 16 | 32 | 64 | 128;
}

function signedly(left: Expression, right: Expression, operator: Pair): Expression {
	return operator(signExtend(left, doubleWidth(left)), signExtend(right, doubleWidth(right)));
}

function unsignedly(left: Expression, right: Expression, operator: Pair): Expression {
	return operator(zeroExtend(left, doubleWidth(left)), zeroExtend(right, doubleWidth(right)));
}

export const addSigned: Pair = (left, right) => clampSigned(signedly(left, right, add), left.width as Width);
export const subSigned: Pair = (left, right) => clampSigned(signedly(left, right, sub), left.width as Width);
export const addUnsigned: Pair = (left, right) => clampUnsigned(unsignedly(left, right, add), left.width as Width);
export const subUnsigned: Pair = (left, right) => clampUnsigned(unsignedly(left, right, sub), left.width as Width);

export const mulHighSigned: Pair = (left, right) => laneOf(signedly(left, right, mul), left.width as Width, 1);
export const mulHighUnsigned: Pair = (left, right) => laneOf(unsignedly(left, right, mul), left.width as Width, 1);

/** The high half, rounded: one bit more is kept, and one added to it. */
export const mulHighRounded: Pair = (left, right) => {
	const shifted = shr(signedly(left, right, mul), constant(14, 32));
	return extract(add(shifted, constant(1, 32)), 16, 1);
};

/** Of the even doublewords: the low halves of quadwords. */
export const mulEvenUnsigned: Pair = (left, right) => unsignedly(extract(left, 32), extract(right, 32), mul);
export const mulEvenSigned: Pair = (left, right) => signedly(extract(left, 32), extract(right, 32), mul);

export const mulAddWords: Pair = (left, right) => {
	const product = (index: number) => signedly(laneOf(left, 16, index), laneOf(right, 16, index), mul);
	return add(product(0), product(1));
};

/** Unsigned bytes of the destination, signed bytes of the source. */
export const mulAddBytes: Pair = (left, right) => {
	const product = (index: number) =>
		mul(zeroExtend(laneOf(left, 8, index), 32), signExtend(laneOf(right, 8, index), 32));
	return clampSigned(add(product(0), product(1)), 16);
};

export const average: Pair = (left, right) => {
	const sum = add(unsignedly(left, right, add), constant(1, doubleWidth(left)));
	return extract(sum, left.width, 1);
};

export const minUnsigned: Pair = (left, right) => select(below(left, right), left, right);
export const maxUnsigned: Pair = (left, right) => select(below(left, right), right, left);
export const minSigned: Pair = (left, right) => select(less(left, right), left, right);
export const maxSigned: Pair = (left, right) => select(less(left, right), right, left);

export const isEqual: Pair = (left, right) => mask(equal(left, right), left.width);
export const isGreater: Pair = (left, right) => mask(less(right, left), left.width);

function mask(condition: Expression, width: Expression["width"]): Expression {
	return select(condition, constant(-1, width), constant(0, width));
}

export const magnitude: Single = (source) => select(sign(source), negate(source), source);

export const signedBy: Pair = (left, right) =>
	select(sign(right), negate(left), select(isZero(right), constant(0, left.width), left));

/** The distances of the eight bytes of a half, added up. */
export const sumOfDistances: Pair = (left, right) =>
	[0, 1, 2, 3, 4, 5, 6, 7]
		.map((index) => zeroExtend(distance(laneOf(left, 8, index), laneOf(right, 8, index), sub), 64))
		.reduce((sum, item) => add(sum, item));

/** Eight sums: of the distances of four bytes of the source to the destination's bytes from 0, 1, … 7 on. */
export const mpsadbw: Semantics = (instruction) => {
	const number = immediateByte(instruction);
	const [from, to] = [4 * ((number >> 2) & 1), 4 * (number & 3)];
	return withSource(instruction, (left, right) => {
		const byteDistance = (start: number, index: number) =>
			zeroExtend(distance(laneOf(left, 8, from + start + index), laneOf(right, 8, to + index), sub), 16);
		const sums = [0, 1, 2, 3, 4, 5, 6, 7].map((start) =>
			[0, 1, 2, 3].map((index) => byteDistance(start, index)).reduce((sum, item) => add(sum, item)),
		);
		return concat(...sums);
	});
};

/** The smallest word, and the lowest number of a place that has it. */
export const phminposuw: Semantics = (instruction) => {
	const [letSource, source] = named("source", read(instruction, 1));
	const pairs = Array.from({ length: 8 }, (_, index) => concat(constant(index, 16), laneOf(source, 16, index)));
	const [letLeast, least] = named("least", pairs.reduce(minUnsigned));
	const result = concat(extract(least, 16, 16), extract(least, 16), constant(0, 32), constant(0, 64));
	return [letSource, letLeast, write(instruction, 0, result)];
};

/** By a number, or by the low half of a register; a distance as long as a lane or longer leaves nothing of it. */
export function shift(lane: 16 | 32 | 64, operator: Pair, longest: number = lane): Semantics {
	return (instruction) => {
		const isImmediate = operandAt(instruction, 1).kind === "immediate";
		const given = isImmediate ? constant(immediateByte(instruction), 64) : low(instruction, 1, 64);
		const [letGiven, count] = named("given", given);
		const isShort = below(count, constant(lane, 64));
		const [letIsShort, short] = named("short", isShort);
		const limit = longest < lane ? longest : 0;
		const [letCount, amount] = named("count", select(short, extract(count, lane), constant(limit, lane)));
		const shifted = mapped(lane, read(instruction, 0), (value) => operator(value, amount));
		const result = longest < lane ? shifted : select(short, shifted, constant(0, 128));
		return [letGiven, letIsShort, letCount, write(instruction, 0, result)];
	};
}

/** All 128 bits by a number of bytes. */
export function byteShift(operator: typeof shl): Semantics {
	return (instruction) => {
		const count = immediateByte(instruction);
		const value = read(instruction, 0);
		return [write(instruction, 0, count > 15 ? constant(0, 128) : operator(value, constant(8 * count, 128)))];
	};
}

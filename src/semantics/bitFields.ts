// Meanings of the instructions of BMI1 and BMI2 that take bits out of a value or
// put them into one. The flags are those that the manual names; the choices for
// the others are in flags.ts.

import type { Instruction } from "../isa/instruction.ts";
import type { Effect, Expression } from "./expression.ts";
import { fieldFlags } from "./flags.ts";
import { read, widthOf, write } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import * as trees from "./trees.ts";
import {
	and,
	below,
	constant,
	extract,
	isZero,
	named,
	not,
	or,
	select,
	shl,
	shr,
	sub,
	xor,
	zeroExtend,
} from "./trees.ts";

export const andn: Semantics = (instruction) => {
	const [letResult, result] = named("result", and(not(read(instruction, 1)), read(instruction, 2)));
	return [letResult, ...fieldFlags(result, constant(0, 1)), write(instruction, 0, result)];
};

/** The field begins at the bit that the low byte of the last operand numbers and is as long as its next byte says. */
export const bextr: Semantics = (instruction) => {
	const width = widthOf(instruction);
	const [letControl, control] = named("control", read(instruction, 2));
	const [letSource, source] = named("source", read(instruction, 1));
	const start = extract(control, 8);
	const length = extract(control, 8, 8);
	const moved = ifBelow(start, width, (count) => shr(source, count), constant(0, width));
	const [letResult, result] = named("result", and(moved, lowMask(length, width)));
	const flags = fieldFlags(result, constant(0, 1), constant(0, 1));
	return [letControl, letSource, letResult, ...flags, write(instruction, 0, result)];
};

export const bzhi: Semantics = (instruction) => {
	const width = widthOf(instruction);
	const [letSource, source] = named("source", read(instruction, 1));
	const [letIndex, index] = named("index", extract(read(instruction, 2), 8));
	const [letResult, result] = named("result", and(source, lowMask(index, width)));
	const beyond = not(below(index, constant(width, 8)));
	return [letSource, letIndex, letResult, ...fieldFlags(result, beyond), write(instruction, 0, result)];
};

export const blsi = onLowest(
	(source) => and(source, trees.negate(source)),
	(source) => not(isZero(source)),
);

export const blsmsk = onLowest((source) => xor(source, lessOne(source)), isZero);

export const blsr = onLowest((source) => and(source, lessOne(source)), isZero);

/** Bits move down by 1, 2, 4 … places, those of each step that have so far to go. */
export const pext: Semantics = (instruction) => {
	const [letMask, mask] = named("mask", read(instruction, 2));
	const { lets, moving } = distances(mask);
	const effects: Effect[] = [letMask, ...lets];
	let value = and(read(instruction, 1), mask);
	for (const [step, movers] of moving.entries()) {
		const [letValue, current] = named(`value${step}`, value);
		effects.push(letValue);
		const moved = and(current, movers);
		value = or(xor(current, moved), shr(moved, constant(2 ** step, mask.width)));
	}
	return [...effects, write(instruction, 0, value)];
};

/** The way of pext, backwards. */
export const pdep: Semantics = (instruction) => {
	const [letMask, mask] = named("mask", read(instruction, 2));
	const { lets, moving } = distances(mask);
	const effects: Effect[] = [letMask, ...lets];
	let value = read(instruction, 1);
	for (const [step, movers] of [...moving.entries()].reverse()) {
		const [letValue, current] = named(`value${step}`, value);
		effects.push(letValue);
		const moved = shl(current, constant(2 ** step, mask.width));
		value = or(and(current, not(movers)), and(moved, movers));
	}
	return [...effects, write(instruction, 0, and(value, mask))];
};

/**
 * Which bits move by 2^step on the way down: those of the mask with an odd number of zeros below
 * them, counted in units of 2^step (Warren, Hacker's Delight, section 7-4).
 */
function distances(mask: Expression): { readonly lets: readonly Effect[]; readonly moving: readonly Expression[] } {
	const { width } = mask;
	const steps = Math.log2(width);
	const lets: Effect[] = [];
	const name = (text: string, value: Expression) => {
		const [effect, expression] = named(text, value);
		lets.push(effect);
		return expression;
	};
	const moving: Expression[] = [];
	let left = mask;
	let zeros = name("zeros0", shl(not(mask), constant(1, width)));
	for (let step = 0; step < steps; step++) {
		const odd = name(`odd${step}`, parities(zeros, `odd${step}`, name));
		const movers = name(`movers${step}`, and(odd, left));
		moving.push(movers);
		if (step < steps - 1) {
			left = name(`mask${step}`, or(xor(left, movers), shr(movers, constant(2 ** step, width))));
			zeros = name(`zeros${step + 1}`, and(zeros, not(odd)));
		}
	}
	return { lets, moving };
}

/** Each bit becomes the parity of the bits up to and including it. */
function parities(bits: Expression, prefix: string, name: (text: string, value: Expression) => Expression): Expression {
	let sum = bits;
	for (let distance = 1; distance < bits.width; distance *= 2) {
		const part = distance === 1 ? sum : name(`${prefix}by${distance}`, sum);
		sum = xor(part, shl(part, constant(distance, bits.width)));
	}
	return sum;
}

/** blsi, blsmsk and blsr. */
function onLowest(compute: (source: Expression) => Expression, carry: (source: Expression) => Expression): Semantics {
	return (instruction: Instruction) => {
		const [letSource, source] = named("source", read(instruction, 1));
		const [letResult, result] = named("result", compute(source));
		return [letSource, letResult, ...fieldFlags(result, carry(source)), write(instruction, 0, result)];
	};
}

function lessOne(value: Expression): Expression {
	return sub(value, constant(1, value.width));
}

/** As many ones as the byte says, from the bottom; all of them where it says more than there are. */
function lowMask(length: Expression, width: Expression["width"]): Expression {
	const ones = constant(-1, width);
	return ifBelow(length, width, (count) => not(shl(ones, count)), ones);
}

/** With a count that is below the width, or else the other value. */
function ifBelow(
	byte: Expression,
	width: Expression["width"],
	use: (count: Expression) => Expression,
	otherwise: Expression,
): Expression {
	const count = and(zeroExtend(byte, width), constant(width - 1, width));
	return select(below(byte, constant(width, 8)), use(count), otherwise);
}

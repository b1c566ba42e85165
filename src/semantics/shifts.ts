// Meanings of shifts and rotates. The count is taken modulo 32, or modulo 64 for
// 64-bit operands; a count of 0 writes the operand back and keeps every flag.
// 8- and 16-bit operands are shifted as 32-bit values, because their counts may
// exceed their width. `before` is the operand shifted by all but the last step:
// the carry is the bit that the last step pushes out. The choices for flags that
// the manual leaves undefined are in flags.ts.

import type { Instruction } from "../isa/instruction.ts";
import type { Effect, Expression } from "./expression.ts";
import { resultFlags } from "./flags.ts";
import { operandAt, read, widthOf, write } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import * as trees from "./trees.ts";
import {
	and,
	bit,
	constant,
	extract,
	type FlagEffect,
	flag,
	isZero,
	named,
	or,
	select,
	setFlag,
	sign,
	sub,
	xor,
	zeroExtend,
} from "./trees.ts";

export const shl = counted((value, count) => {
	const wide = zeroExtend(value, count.width);
	const [letBefore, before] = named("before", trees.shl(wide, allButLast(count)));
	const [letResult, result] = named("result", extract(trees.shl(wide, count), value.width));
	const carry = bit(before, value.width - 1);
	return { lets: [letBefore, letResult], result, flags: shiftFlags(result, carry, changesSign(value)) };
});

export const shr = counted((value, count) => {
	const wide = zeroExtend(value, count.width);
	const [letBefore, before] = named("before", trees.shr(wide, allButLast(count)));
	const [letResult, result] = named("result", extract(trees.shr(wide, count), value.width));
	const flags = shiftFlags(result, bit(before, 0), sign(value));
	return { lets: [letBefore, letResult], result, flags };
});

export const sar = counted((value, count) => {
	const wide = trees.signExtend(value, count.width);
	const [letBefore, before] = named("before", trees.sar(wide, allButLast(count)));
	const [letResult, result] = named("result", extract(trees.sar(wide, count), value.width));
	return { lets: [letBefore, letResult], result, flags: shiftFlags(result, bit(before, 0), constant(0, 1)) };
});

export const rol = counted((value, count) => {
	const [letResult, result] = named("result", rotate(value, count, trees.shl, trees.shr));
	const carry = bit(result, 0);
	return { lets: [letResult], result, flags: rotateFlags(count, carry, changesSign(value)) };
});

export const ror = counted((value, count) => {
	const [letResult, result] = named("result", rotate(value, count, trees.shr, trees.shl));
	const carry = sign(result);
	const overflow = xor(sign(value), bit(value, 0));
	return { lets: [letResult], result, flags: rotateFlags(count, carry, overflow) };
});

/** Whether one step to the left would change the sign. */
function changesSign(value: Expression): Expression {
	return xor(sign(value), bit(value, value.width - 2));
}

interface Shifted {
	readonly lets: readonly Effect[];
	readonly result: Expression;
	/** As they are after a count other than 0. */
	readonly flags: readonly FlagEffect[];
}

type Operator = (left: Expression, right: Expression) => Expression;

/** A meaning made from what a count other than 0 does: `count` is masked, 32 or 64 wide. */
function counted(shift: (value: Expression, count: Expression) => Shifted): Semantics {
	return (instruction) => {
		const [letValue, value] = named("value", read(instruction, 0));
		const masked = maskedCount(instruction);
		const [letCount, count] = named("count", masked);
		if (masked.kind !== "constant") {
			const { lets, result, flags } = shift(value, count);
			const kept = flags.map((effect) => keepingOnZero(effect, count));
			return [letValue, letCount, ...lets, ...kept, write(instruction, 0, result)];
		}
		if (masked.value === 0n) {
			return [letValue, write(instruction, 0, value)];
		}
		const { lets, result, flags } = shift(value, masked);
		return [letValue, ...lets, ...flags, write(instruction, 0, result)];
	};
}

function maskedCount(instruction: Instruction): Expression {
	const wide = widthOf(instruction) === 64 ? 64 : 32;
	if (instruction.operands.length === 1) {
		return constant(1, wide);
	}
	const operand = operandAt(instruction, 1);
	return operand.kind === "immediate"
		? constant(operand.value & BigInt(wide - 1), wide)
		: and(zeroExtend(read(instruction, 1), wide), constant(wide - 1, wide));
}

function keepingOnZero({ kind, flag: name, value }: FlagEffect, count: Expression): FlagEffect {
	return { kind, flag: name, value: select(isZero(count), flag(name), value) };
}

/** One less than the count; any number where the count is 0, which nobody looks at. */
function allButLast(count: Expression): Expression {
	return count.kind === "constant"
		? constant(count.value - 1n, count.width)
		: and(sub(count, constant(1, count.width)), constant(count.width - 1, count.width));
}

/** Both halves of a rotation: the amounts are taken modulo the width of the value. */
function rotate(value: Expression, count: Expression, forth: Operator, back: Operator): Expression {
	const { width } = value;
	const mask = constant(width - 1, width);
	const amount = and(resized(count, width), mask);
	return or(forth(value, amount), back(value, and(trees.negate(amount), mask)));
}

function resized(value: Expression, width: Expression["width"]): Expression {
	return value.width > width ? extract(value, width) : zeroExtend(value, width);
}

function shiftFlags(result: Expression, carry: Expression, overflow: Expression): readonly FlagEffect[] {
	return [setFlag("cf", carry), setFlag("of", overflow), setFlag("af", constant(0, 1)), ...resultFlags(result)];
}

/** A known count other than 1 leaves OF. */
function rotateFlags(count: Expression, carry: Expression, overflow: Expression): readonly FlagEffect[] {
	const leavesOverflow = count.kind === "constant" && count.value !== 1n;
	return leavesOverflow ? [setFlag("cf", carry)] : [setFlag("cf", carry), setFlag("of", overflow)];
}

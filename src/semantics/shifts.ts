// Meanings of shifts and rotates of one operand; the count is explained in
// counts.ts. 8- and 16-bit operands are shifted as 32-bit values, because their counts may
// exceed their width. `before` is the operand shifted by all but the last step:
// the carry is the bit that the last step pushes out. The choices for flags that
// the manual leaves undefined are in flags.ts.

import type { Instruction } from "../isa/instruction.ts";
import { allButLast, counted, resized } from "./counts.ts";
import type { Expression } from "./expression.ts";
import { resultFlags } from "./flags.ts";
import { read, write } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import * as trees from "./trees.ts";
import { and, bit, constant, extract, type FlagEffect, named, or, setFlag, sign, xor, zeroExtend } from "./trees.ts";

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

export const rol = counted((value, count, instruction) => {
	const [letResult, result] = named("result", rotate(value, count, trees.shl, trees.shr));
	const carry = bit(result, 0);
	return { lets: [letResult], result, flags: rotateFlags(instruction, count, carry, changesSign(value)) };
});

export const ror = counted((value, count, instruction) => {
	const [letResult, result] = named("result", rotate(value, count, trees.shr, trees.shl));
	const carry = sign(result);
	const overflow = xor(sign(value), bit(value, 0));
	return { lets: [letResult], result, flags: rotateFlags(instruction, count, carry, overflow) };
});

export const shlx = withoutFlags(trees.shl);
export const shrx = withoutFlags(trees.shr);
export const sarx = withoutFlags(trees.sar);
export const rorx = withoutFlags((value, count) => rotate(value, count, trees.shr, trees.shl));

/** The count is the last operand; no flag changes. */
function withoutFlags(shift: Operator): Semantics {
	return (instruction) => {
		const [letValue, value] = named("value", read(instruction, 1));
		const count = and(read(instruction, 2), constant(value.width - 1, value.width));
		return [letValue, write(instruction, 0, shift(value, count))];
	};
}

/** Whether one step to the left would change the sign. */
export function changesSign(value: Expression): Expression {
	return xor(sign(value), bit(value, value.width - 2));
}

type Operator = (left: Expression, right: Expression) => Expression;

/** Both halves of a rotation: the amounts are taken modulo the width of the value. */
function rotate(value: Expression, count: Expression, forth: Operator, back: Operator): Expression {
	const { width } = value;
	const mask = constant(width - 1, width);
	const amount = and(resized(count, width), mask);
	return or(forth(value, amount), back(value, and(trees.negate(amount), mask)));
}

/** AF, which the manual leaves undefined, is cleared. */
export function shiftFlags(result: Expression, carry: Expression, overflow: Expression): readonly FlagEffect[] {
	return [setFlag("cf", carry), setFlag("of", overflow), setFlag("af", constant(0, 1)), ...resultFlags(result)];
}

/** A known count other than 1 leaves OF, where a register is rotated. */
function rotateFlags(
	{ operands }: Instruction,
	count: Expression,
	carry: Expression,
	overflow: Expression,
): readonly FlagEffect[] {
	const leavesOverflow = count.kind === "constant" && count.value !== 1n && operands[0]?.kind === "register";
	return leavesOverflow ? [setFlag("cf", carry)] : [setFlag("cf", carry), setFlag("of", overflow)];
}

// The count of shifts and rotates, once for all of them: taken modulo 32, or
// modulo 64 for 64-bit operands; a count of 0 writes the operand back and keeps
// every flag (SDM vol. 2B, SAL/SAR/SHL/SHR). A count that is a number is known
// here, and its tree is the simpler for it.

import type { Instruction } from "../isa/instruction.ts";
import type { Effect, Expression } from "./expression.ts";
import { operandAt, read, widthOf, write } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import { and, constant, extract, type FlagEffect, flag, isZero, named, select, sub, zeroExtend } from "./trees.ts";

export interface Shifted {
	readonly lets: readonly Effect[];
	readonly result: Expression;
	/** As they are after a count other than 0. */
	readonly flags: readonly FlagEffect[];
}

/** What a count other than 0 does to operand 0; `count` is masked, 32 or 64 wide. */
type Shift = (value: Expression, count: Expression, instruction: Instruction) => Shifted;

/** A meaning made from a shift; the count is the operand at `place`, or 1 when that is missing. */
export function counted(shift: Shift, place = 1): Semantics {
	return (instruction) => {
		const [letValue, value] = named("value", read(instruction, 0));
		const masked = maskedCount(instruction, place);
		const [letCount, count] = named("count", masked);
		if (masked.kind !== "constant") {
			const { lets, result, flags } = shift(value, count, instruction);
			const kept = flags.map((effect) => keepingOnZero(effect, count));
			return [letValue, letCount, ...lets, ...kept, write(instruction, 0, result)];
		}
		if (masked.value === 0n) {
			return [letValue, write(instruction, 0, value)];
		}
		const { lets, result, flags } = shift(value, masked, instruction);
		return [letValue, ...lets, ...flags, write(instruction, 0, result)];
	};
}

function maskedCount(instruction: Instruction, place: number): Expression {
	const wide = widthOf(instruction) === 64 ? 64 : 32;
	if (instruction.operands.length === place) {
		return constant(1, wide);
	}
	const operand = operandAt(instruction, place);
	return operand.kind === "immediate"
		? constant(operand.value & BigInt(wide - 1), wide)
		: and(zeroExtend(read(instruction, place), wide), constant(wide - 1, wide));
}

function keepingOnZero({ kind, flag: name, value }: FlagEffect, count: Expression): FlagEffect {
	return { kind, flag: name, value: select(isZero(count), flag(name), value) };
}

/** One less than the count; any number where the count is 0, which nobody looks at. */
export function allButLast(count: Expression): Expression {
	return count.kind === "constant"
		? constant(count.value - 1n, count.width)
		: and(sub(count, constant(1, count.width)), constant(count.width - 1, count.width));
}

/** A count, or another small number, at a different width. */
export function resized(value: Expression, width: Expression["width"]): Expression {
	return value.width > width ? extract(value, width) : zeroExtend(value, width);
}

// Operands of the instructions on xmm registers, and the shapes that most of
// those instructions share: an operator on all lanes, or on the lowest lane
// alone. A source in memory is loaded once, before anything is computed from it.

import type { Instruction } from "../isa/instruction.ts";
import type { Operation } from "../isa/operation.ts";
import type { Width } from "../isa/registers.ts";
import type { Effect, Expression, LaneVector } from "./expression.ts";
import { address, operandAt, read, write } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import { and, constant, extract, isZero, lanes, named, not } from "./trees.ts";

/** From one lane of the destination and one of the source to one of the result. */
export type Pair = (left: Expression, right: Expression) => Expression;
export type Single = (source: Expression) => Expression;

/** Operations that take 16 bytes of memory at any address (SDM vol. 1 section 4.1.1). */
const unaligned: readonly Operation[] = ["vmovu", "pcmpestrm", "pcmpestri", "pcmpistrm", "pcmpistri"];

/** The fault of 16 bytes of memory that are not aligned, where that matters. */
export function alignmentEffects({ row, operands }: Instruction): readonly Effect[] {
	const isWide = operands.some((operand) => operand.kind === "memory" && operand.width === 128);
	if (!isWide || unaligned.includes(row.operation)) {
		return [];
	}
	const condition = not(isZero(and(address, constant(15, 64))));
	return [{ kind: "fault", fault: "misaligned", condition, address }];
}

/** The low `width` bits of an xmm register, or memory of that width. */
export function low(instruction: Instruction, index: number, width: Width): Expression {
	const value = read(instruction, index);
	if (value.kind === "xmm") {
		return { ...value, width };
	}
	return extract(value, width);
}

export function xmmNumber(instruction: Instruction, index: number): number {
	const operand = operandAt(instruction, index);
	if (operand.kind !== "register" || operand.register.file !== "xmm") {
		throw new RangeError(`operand ${index + 1} of ${instruction.mnemonic} is no xmm register`);
	}
	return operand.register.number;
}

/** The byte that is the last operand, or the last byte of the opcode. */
export function immediateByte({ operands, row }: Instruction): number {
	const last = operands.at(-1);
	return last?.kind === "immediate" ? Number(BigInt.asUintN(8, last.value)) : (row.encoding.trailing ?? 0);
}

/** Every lane of the destination becomes what `pair` makes of it and the source's. */
export function packed(lane: Width, pair: Pair): Semantics {
	return (instruction) => packedEffects(instruction, lane, pair);
}

export function packedEffects(instruction: Instruction, lane: Width, pair: Pair): readonly Effect[] {
	return withSource(instruction, (left, right) => paired(lane, left, right, pair));
}

/** The destination becomes what `result` makes of both operands, 128 bits each. */
export function whole(result: Pair): Semantics {
	return (instruction) => withSource(instruction, result);
}

export function withSource(instruction: Instruction, result: Pair): readonly Effect[] {
	const [letSource, source] = named("source", read(instruction, 1));
	return [letSource, write(instruction, 0, result(read(instruction, 0), source))];
}

/** Both vectors, lane by lane. */
export function paired(lane: Width, left: Expression, right: Expression, pair: Pair): Expression {
	return lanes([vector("a", left, lane), vector("b", right, lane)], (a, b) => pair(present(a), present(b)));
}

/** Every lane of a vector by itself. */
export function mapped(lane: Width, source: Expression, single: Single): Expression {
	return lanes([vector("a", source, lane)], (a) => single(present(a)));
}

/** Every lane of the destination becomes what `single` makes of the source's. */
export function packedSingle(lane: Width, single: Single): Semantics {
	return (instruction) => [write(instruction, 0, mapped(lane, read(instruction, 1), single))];
}

/** The lowest lane of the destination becomes what `pair` makes of it and the source's; the rest stays. */
export function scalar(lane: Width, pair: Pair): Semantics {
	return (instruction) => [write(instruction, 0, pair(low(instruction, 0, lane), low(instruction, 1, lane)))];
}

export function scalarSingle(lane: Width, single: Single): Semantics {
	return (instruction) => [write(instruction, 0, single(low(instruction, 1, lane)))];
}

export function vector(name: string, value: Expression, lane: Width): LaneVector {
	return { name, value, lane };
}

function present(part: Expression | undefined): Expression {
	if (!part) {
		throw new RangeError("a body takes as many lanes as there are vectors");
	}
	return part;
}

// The effects that instructions of x87 share: waiting, and one operation on the stack
// with the instruction's own address, which x87 keeps.

import { modrmOf } from "../isa/encode.ts";
import type { Instruction } from "../isa/instruction.ts";
import type { Effect, Expression } from "./expression.ts";
import { address } from "./operands.ts";
import { bit } from "./trees.ts";
import type { X87Effect } from "./x87Effect.ts";

export const status: Expression = { kind: "x87Part", part: "status", width: 16 };

/** The summary in the status word: an exception that is not masked is pending. */
const isPending = bit(status, 7);

/** Raises the exception that is pending, if one is (SDM vol. 1 section 8.7). */
export const waiting: Effect = { kind: "fault", fault: "x87-exception", condition: isPending };

/** An operation on the stack; what is not said is none. */
export type Shape = Pick<X87Effect, "operator"> &
	Partial<Pick<X87Effect, "operands" | "places" | "pops" | "frees" | "turns">>;

export function taskEffects(
	instruction: Instruction,
	next: bigint,
	{ operands = [], places = [], pops = 0, ...shape }: Shape,
): readonly Effect[] {
	const hasMemory = instruction.operands.some(({ kind }) => kind === "memory");
	const data = hasMemory ? { data: address } : {};
	const at = BigInt.asUintN(64, next - BigInt(instruction.length));
	return [
		waiting,
		{ kind: "x87", ...shape, operands, places, pops, instruction: at, opcode: opcodeOf(instruction), ...data },
	];
}

/** The lowest three bits of the first byte and all of the second; of memory as it is encoded shortest. */
function opcodeOf(instruction: Instruction): number {
	return ((instruction.row.encoding.byte & 7) << 8) | (modrmOf(instruction)?.bytes[0] ?? 0);
}

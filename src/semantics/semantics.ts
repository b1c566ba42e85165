// The type of a meaning: given the instruction's operands, the list of its
// effects as plain data. A meaning never looks at the machine, and keeps nothing.

import type { Instruction } from "../isa/instruction.ts";
import type { Effect } from "./expression.ts";

export type Semantics = (instruction: Instruction) => readonly Effect[];

/** `next` is the address of the instruction that follows. */
export type PlacedSemantics = (instruction: Instruction, next: bigint) => readonly Effect[];

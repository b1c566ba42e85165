// The instruction that stands at an address, for whoever looks at memory without
// running it: decoded anew each time, from the bytes that can be read there.

import { decode, longestInstruction } from "../isa/decode.ts";
import type { Instruction } from "../isa/instruction.ts";
import type { MemoryView } from "./machineState.ts";

/** Undefined where the bytes begin no instruction, or end inside one. */
export function instructionAt(memory: Pick<MemoryView, "peek">, address: bigint): Instruction | undefined {
	const decoded = decode(memory.peek(address, longestInstruction), address);
	return typeof decoded === "string" ? undefined : decoded;
}

// Guest instructions as the translator sees them, read once for each address as long
// as their bytes stay the same: it comes to the same place from many.

import { CodeCache } from "../machine/codeCache.ts";
import type { Memory } from "../machine/memory.ts";
import { type GuestInstruction, readInstruction } from "./guestInstruction.ts";

export class GuestInstructions {
	private readonly memory: Memory;
	private readonly entries: CodeCache<GuestInstruction>;

	constructor(memory: Memory) {
		this.memory = memory;
		this.entries = new CodeCache(memory);
	}

	/** The instruction at an address; undefined when it is not for compiled code. */
	at(address: number): GuestInstruction | undefined {
		const known = this.entries.get(address);
		if (known) {
			return known;
		}
		const instruction = readInstruction(this.memory, address);
		if (instruction) {
			this.entries.set(address, instruction);
		}
		return instruction;
	}
}

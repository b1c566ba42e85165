// Guest instructions as the translator sees them, read once for each address, for it
// comes to the same place from many. They are forgotten as soon as one of their bytes
// is written or the memory map changes: memory is the truth.

import type { Memory } from "../machine/memory.ts";
import { type GuestInstruction, longest, readInstruction } from "./guestInstruction.ts";

/** Writes longer than this forget everything, which costs less than looking. */
const longWrite = 4096;

export class GuestInstructions {
	private readonly memory: Memory;
	private readonly entries = new Map<number, GuestInstruction>();

	constructor(memory: Memory) {
		this.memory = memory;
		memory.listenToCode((address, length) => this.forget(address, length));
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

	private forget(address: number, length: number): void {
		if (length > longWrite) {
			this.entries.clear();
			return;
		}
		for (let start = address - longest + 1; start < address + length; start++) {
			this.entries.delete(start);
		}
	}
}

// What was made of the instructions at some addresses, forgotten as soon as one of
// their bytes is written or the memory map changes: memory is the truth.

import { longestInstruction } from "../isa/decode.ts";
import type { Memory } from "./memory.ts";

/** Writes longer than this forget everything, which costs less than looking. */
const longWrite = 4096;

export class CodeCache<Entry> {
	private readonly entries = new Map<number, Entry>();

	constructor(memory: Memory) {
		memory.listenToCode((address, length) => this.forget(address, length));
	}

	get(address: number): Entry | undefined {
		return this.entries.get(address);
	}

	/** Keeps an entry for an instruction whose bytes were fetched. */
	set(address: number, entry: Entry): void {
		this.entries.set(address, entry);
	}

	private forget(address: number, length: number): void {
		if (length > longWrite) {
			this.entries.clear();
			return;
		}
		for (let start = address - longestInstruction + 1; start < address + length; start++) {
			this.entries.delete(start);
		}
	}
}

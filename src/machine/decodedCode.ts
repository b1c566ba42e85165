// The instructions of the guest's memory with their meanings, decoded once for each
// address as long as their bytes stay the same, and once for the same bytes wherever
// they stand: programs repeat themselves. Both engines take theirs from here.

import { decode, longestInstruction } from "../isa/decode.ts";
import type { Instruction } from "../isa/instruction.ts";
import type { Effect } from "../semantics/expression.ts";
import { dependsOnPlace, meaning } from "../semantics/meaning.ts";
import { CodeCache } from "./codeCache.ts";
import { InstructionTrie } from "./instructionTrie.ts";
import type { Memory } from "./memory.ts";

/** The same object for the same bytes, but for an instruction whose meaning depends on where it stands. */
export interface Decoded {
	readonly instruction: Instruction;
	readonly effects: readonly Effect[];
}

export class DecodedCode {
	readonly memory: Memory;
	private readonly byAddress: CodeCache<Decoded>;
	private readonly byBytes = new InstructionTrie<Decoded>();

	constructor(memory: Memory) {
		this.memory = memory;
		this.byAddress = new CodeCache(memory);
	}

	/**
	 * The instruction at an address of the arena; `invalid`, or the number of its bytes that can be
	 * fetched when it goes on where they cannot.
	 */
	at(address: number): Decoded | "invalid" | number {
		const known = this.byAddress.get(address);
		if (known) {
			return known;
		}
		const bytes = this.memory.fetch(BigInt(address), longestInstruction);
		const decoded = this.byBytes.find(bytes) ?? this.decode(bytes, address);
		if (typeof decoded === "object") {
			this.byAddress.set(address, decoded);
		}
		return decoded;
	}

	private decode(bytes: Uint8Array, address: number): Decoded | "invalid" | number {
		const instruction = bytes.length > 0 ? decode(bytes, BigInt(address)) : "truncated";
		if (typeof instruction === "string") {
			return instruction === "truncated" ? bytes.length : instruction;
		}
		const decoded = { instruction, effects: meaning(instruction, BigInt(address)) };
		if (!dependsOnPlace(instruction)) {
			this.byBytes.add(bytes.slice(0, instruction.length), decoded);
		}
		return decoded;
	}
}

// Instructions as the reference engine runs them, decoded once for each address as
// long as their bytes stay the same.

import { decode, longestInstruction } from "../isa/decode.ts";
import type { Instruction } from "../isa/instruction.ts";
import type { Operation } from "../isa/operation.ts";
import { type Prepared, prepare } from "../semantics/evaluate.ts";
import { meaning } from "../semantics/meaning.ts";
import { CodeCache } from "./codeCache.ts";
import type { Memory } from "./memory.ts";

/** An instruction at an address, ready to run. */
export interface Ready {
	readonly address: number;
	/** Address of the instruction after it. */
	readonly next: bigint;
	readonly instruction: Instruction;
	readonly effects: Prepared;
	readonly operation: Operation;
	/** A string instruction with a repeat prefix: its effects are one iteration. */
	readonly repeats: boolean;
	/** False when it may set rsp to a value from elsewhere, not only count it up or down. */
	readonly countsRsp: boolean;
}

export class DecodeCache {
	private readonly memory: Memory;
	private readonly entries: CodeCache<Ready>;

	constructor(memory: Memory) {
		this.memory = memory;
		this.entries = new CodeCache(memory);
	}

	/**
	 * The instruction at an address of the arena; `invalid`, or the number of its bytes that can be
	 * fetched when it goes on where they cannot.
	 */
	at(address: bigint): Ready | "invalid" | number {
		const key = Number(address);
		const known = this.entries.get(key);
		if (known) {
			return known;
		}
		const ready = this.decode(address);
		if (typeof ready === "object") {
			this.entries.set(key, ready);
		}
		return ready;
	}

	private decode(address: bigint): Ready | "invalid" | number {
		const bytes = this.memory.fetch(address, longestInstruction);
		const instruction = bytes.length > 0 ? decode(bytes, address) : "truncated";
		if (instruction === "truncated") {
			return bytes.length;
		}
		return instruction === "invalid" ? instruction : readyFrom(instruction, address);
	}
}

function readyFrom(instruction: Instruction, address: bigint): Ready {
	const { operation } = instruction.row;
	return {
		address: Number(address),
		next: address + BigInt(instruction.length),
		instruction,
		effects: prepare(meaning(instruction, address)),
		operation,
		repeats: instruction.repeat !== undefined && stringOperations.has(operation),
		countsRsp: countsRsp(instruction),
	};
}

const stringOperations: ReadonlySet<Operation> = new Set(["movs", "cmps", "stos", "lods", "scas"]);

/** `push`, `sub rsp, 8` and `lea rsp, [rsp+8]` count; `mov rsp, rax`, `leave` and `pop rsp` set. */
export function countsRsp({ row, operands }: Instruction): boolean {
	switch (row.operation) {
		case "mov":
		case "xchg":
		case "cmovcc":
		case "leave":
			return false;
		case "pop":
			return !(operands[0]?.kind === "register" && operands[0].register.number === 4);
		case "lea":
			return operands[1]?.kind === "memory" && operands[1].base !== "rip" && operands[1].base?.number === 4;
		default:
			return true;
	}
}

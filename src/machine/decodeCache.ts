// Instructions as the reference engine runs them, decoded once for each address
// and forgotten as soon as one of their bytes is written or the memory map
// changes: memory is the truth.

import { decode } from "../isa/decode.ts";
import type { Instruction } from "../isa/instruction.ts";
import type { Operation } from "../isa/operation.ts";
import { type Prepared, prepare } from "../semantics/evaluate.ts";
import { meaning } from "../semantics/meaning.ts";
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

/** The longest instruction, in bytes (SDM vol. 2A section 2.3.11). */
const longest = 15;

/** Writes longer than this forget everything, which costs less than looking. */
const longWrite = 4096;

export class DecodeCache {
	private readonly memory: Memory;
	private readonly entries = new Map<number, Ready>();

	constructor(memory: Memory) {
		this.memory = memory;
		memory.listenToCode((address, length) => this.forget(address, length));
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
		const bytes = this.memory.fetch(address, longest);
		const instruction = bytes.length > 0 ? decode(bytes, address) : "truncated";
		if (instruction === "truncated") {
			return bytes.length;
		}
		return instruction === "invalid" ? instruction : readyFrom(instruction, address);
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

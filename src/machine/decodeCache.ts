// Instructions as the reference engine runs them, made ready once for each address as
// long as their bytes stay the same.

import type { Instruction } from "../isa/instruction.ts";
import type { Operation } from "../isa/operation.ts";
import { type Prepared, prepareOnce } from "../semantics/evaluate.ts";
import { CodeCache } from "./codeCache.ts";
import type { Decoded, DecodedCode } from "./decodedCode.ts";

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
	private readonly code: DecodedCode;
	private readonly entries: CodeCache<Ready>;

	constructor(code: DecodedCode) {
		this.code = code;
		this.entries = new CodeCache(code.memory);
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
		const decoded = this.code.at(key);
		if (typeof decoded !== "object") {
			return decoded;
		}
		const ready = readyFrom(decoded, address);
		this.entries.set(key, ready);
		return ready;
	}
}

function readyFrom({ instruction, effects }: Decoded, address: bigint): Ready {
	const { operation } = instruction.row;
	return {
		address: Number(address),
		next: address + BigInt(instruction.length),
		instruction,
		effects: prepareOnce(effects),
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

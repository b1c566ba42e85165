// Guest instructions as the translator sees them, read once for each address as long
// as their bytes stay the same: it comes to the same place from many. One with the
// same bytes as another is the same but for where it stands.

import { CodeCache } from "../machine/codeCache.ts";
import type { Decoded, DecodedCode } from "../machine/decodedCode.ts";
import { type GuestInstruction, readInstruction } from "./guestInstruction.ts";

export class GuestInstructions {
	private readonly size: number;
	private readonly code: DecodedCode;
	private readonly entries: CodeCache<GuestInstruction>;
	private readonly read = new WeakMap<Decoded, GuestInstruction | "unfit">();

	constructor(code: DecodedCode) {
		this.size = code.memory.size;
		this.code = code;
		this.entries = new CodeCache(code.memory);
	}

	/** The instruction at an address; undefined when it is not for compiled code. */
	at(address: number): GuestInstruction | undefined {
		const known = this.entries.get(address);
		if (known) {
			return known;
		}
		const decoded = this.code.at(address);
		const read = typeof decoded === "object" ? this.readOnce(decoded, address) : "unfit";
		if (read === "unfit") {
			return undefined;
		}
		const next = address + (read.next - read.address);
		const instruction = read.address === address ? read : { ...read, address, next };
		this.entries.set(address, instruction);
		return instruction;
	}

	private readOnce(decoded: Decoded, address: number): GuestInstruction | "unfit" {
		const known = this.read.get(decoded);
		if (known) {
			return known;
		}
		const instruction = readInstruction(decoded, address, this.size) ?? "unfit";
		this.read.set(decoded, instruction);
		return instruction;
	}
}

// Loads and stores of guest memory in compiled code. What is ordinary is done in
// place: an aligned access (so it lies in one page) inside the arena, to a page
// that may be read, or that the writers' tables allow compiled code to write.
// The rest goes to the functions of runtime.ts, and if they cannot do it either,
// to the reference engine.

import { pageShift, pageSize } from "../machine/layout.ts";
import type { Code, Local } from "./code.ts";
import { i32, i64 } from "./opcodes.ts";
import { runtimeImports } from "./runtime.ts";

/** Where the machine's memory keeps what accesses ask for. */
export interface MemoryPlaces {
	readonly size: number;
	readonly flags: number;
	readonly fastWords: number;
	readonly fastBytes: number;
}

type AccessWidth = 8 | 16 | 32 | 64;

export class AccessWriter {
	private readonly code: Code;
	private readonly places: MemoryPlaces;

	constructor(code: Code, places: MemoryPlaces) {
		this.code = code;
		this.places = places;
	}

	/** With the address (i64) on the stack: pushes the value; `leave` writes what happens where it may not be read. */
	load(width: AccessWidth, leave: () => void): void {
		const { code } = this;
		const value = code.temporary(width === 64 ? i64 : i32);
		const address = code.temporary(i64);
		code.set(address);
		const done = code.block();
		const slow = code.block();
		this.unlessAligned(address, width);
		code.branchIf(slow);
		code.get(address);
		code.emit("i32.wrap_i64");
		const at = code.temporary(i32);
		code.tee(at);
		this.pageOf();
		code.access("i32.load8_u", this.places.flags);
		code.constant32(1);
		code.emit("i32.and", "i32.eqz");
		code.branchIf(slow);
		code.get(at);
		code.access(loads[width], 0);
		code.set(value);
		code.branch(done);
		code.end();
		this.slowLoad(address, value, width, leave);
		code.end();
		code.get(value);
	}

	/** Stores a value; `leave` writes what happens where it may not be written. */
	store(address: Local, value: Local, width: AccessWidth, token: () => void, leave: () => void): void {
		const { code } = this;
		const done = code.block();
		const slow = code.block();
		this.unlessAligned(address, width);
		code.branchIf(slow);
		code.get(address);
		code.emit("i32.wrap_i64");
		const at = code.temporary(i32);
		code.tee(at);
		this.pageOf();
		code.constant32(2);
		code.emit("i32.shl");
		code.access("i32.load", width >= 32 ? this.places.fastWords : this.places.fastBytes);
		const entries = code.temporary(i32);
		code.tee(entries);
		code.emit("i32.eqz");
		code.branchIf(slow);
		code.get(at);
		code.get(value);
		code.access(stores[width], 0);
		this.note(at, entries, width, token);
		code.branch(done);
		code.end();
		this.slowStore(address, value, width, token, leave);
		code.end();
	}

	/** Pushes whether an address is unaligned or outside: rotating puts the low bits above all others. */
	private unlessAligned(address: Local, width: AccessWidth): void {
		const { code } = this;
		const log = Math.log2(width / 8);
		code.get(address);
		if (log > 0) {
			code.constant64(BigInt(log));
			code.emit("i64.rotr");
		}
		code.constant64(BigInt(this.places.size) >> BigInt(log));
		code.emit("i64.ge_u");
	}

	private pageOf(): void {
		this.code.constant32(pageShift);
		this.code.emit("i32.shr_u");
	}

	private note(at: Local, entries: Local, width: AccessWidth, token: () => void): void {
		const { code } = this;
		code.get(at);
		code.constant32(pageSize - 1);
		code.emit("i32.and");
		code.constant32(width >= 32 ? 1 : 3);
		code.emit("i32.shl");
		code.get(entries);
		code.emit("i32.add");
		token();
		if (width === 64 || width === 16) {
			code.storeTwice(0);
		} else {
			code.access("i64.store", 0);
		}
	}

	private slowLoad(address: Local, value: Local, width: AccessWidth, leave: () => void): void {
		const { code } = this;
		code.get(address);
		code.constant32(width / 8);
		code.call(runtimeImports.load);
		code.emit("i32.eqz");
		code.if();
		leave();
		code.end();
		// The value is the other result; it lies below.
		if (width !== 64) {
			code.emit("i32.wrap_i64");
		}
		code.set(value);
	}

	private slowStore(address: Local, value: Local, width: AccessWidth, token: () => void, leave: () => void): void {
		const { code } = this;
		code.get(address);
		code.get(value);
		if (width !== 64) {
			code.emit("i64.extend_i32_u");
		}
		code.constant32(width / 8);
		token();
		code.call(runtimeImports.store);
		code.emit("i32.eqz");
		code.if();
		leave();
		code.end();
	}
}

const loads = { 8: "i32.load8_u", 16: "i32.load16_u", 32: "i32.load", 64: "i64.load" } as const;
const stores = { 8: "i32.store8", 16: "i32.store16", 32: "i32.store", 64: "i64.store" } as const;

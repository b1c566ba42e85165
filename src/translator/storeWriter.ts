// Single stores of compiled code. Nearly all are aligned (so they lie in one page),
// inside the arena, and go to a page that the writers' tables allow compiled code to
// write, with a writer for every 4 bytes: a block's short form knows only these, and
// takes a detour (blockWriter.ts) at any other. The long form also has the ways of
// unaligned stores, of those to pages that keep a writer for every byte, and of 8
// bytes at a multiple of 4. The rest is left to the reference engine, a page's first
// store among it.

import type { AccessWidth, AccessWriter } from "./accessWriter.ts";
import type { Code, Label, Local } from "./code.ts";
import { f32, f64, i32, type MemoryOpcode, type ValueType, v128 } from "./opcodes.ts";

/** A store whose address and value are in locals. */
export interface SingleStore {
	readonly address: Local;
	readonly value: Local;
	readonly width: AccessWidth;
	/** Pushes the entry of the writer. */
	token(): void;
	/** Whether the address is known to be inside of the arena and aligned. */
	readonly isPlain: boolean;
}

/** With an i32 on the stack: takes another way when that is not 0. */
export interface StoreExits {
	/** Leaves the instruction to the reference engine. */
	leaveIf(): void;
	/** Goes on with the instruction in the block's long form. */
	divertIf(): void;
}

/** Where it is, as i32, and where its page's entries are: set on the way. */
interface Found extends SingleStore {
	readonly at: Local;
	readonly entries: Local;
}

export class StoreWriter {
	private readonly code: Code;
	private readonly accesses: AccessWriter;
	private readonly exits: StoreExits;

	constructor(code: Code, accesses: AccessWriter, exits: StoreExits) {
		this.code = code;
		this.accesses = accesses;
		this.exits = exits;
	}

	/** Stores by words and notes the writer; takes a detour where that is not to be done. */
	storeShort(single: SingleStore): void {
		const store = this.find(single);
		this.accesses.leaveWatched(store.address, 2);
		this.unlessByWords(store, () => this.exits.divertIf());
		this.putNoting(store, 1);
	}

	/** Stores in one of all ways and notes the writer; leaves where that is not for compiled code. */
	storeLong(single: SingleStore): void {
		const { code, accesses, exits } = this;
		const store = this.find(single);
		const { address, width, at, entries, isPlain } = store;
		accesses.leaveWatched(address, 2);
		const done = code.block();
		if (isShort(width)) {
			const odd = code.block();
			this.unlessByWords(store, () => code.branchIf(odd));
			this.putNoting(store, 1);
			code.branch(done);
			code.end();
		}
		if (!isPlain) {
			code.get(address);
			accesses.pushOutside(width / 8);
			exits.leaveIf();
		}
		accesses.pushByteEntries(address, at);
		code.tee(entries);
		code.emit("i32.eqz");
		if (width === 64 && !isPlain) {
			code.if();
			this.storeHalfAligned(store, done);
			code.end();
		} else {
			exits.leaveIf();
		}
		this.unlessInOnePage(store, () => exits.leaveIf());
		this.putNoting(store, 3);
		code.end();
	}

	private find(single: SingleStore): Found {
		return { ...single, at: this.code.temporary(i32), entries: this.code.temporary(i32) };
	}

	/** Finds the entries of an aligned place in a page with a writer for every 4 bytes; `otherwise` takes the i32 on the stack. */
	private unlessByWords(store: Found, otherwise: () => void): void {
		const { code, accesses } = this;
		const { address, value, width, at, entries, isPlain } = store;
		// Vectors and floats lie side by side, often at a multiple of 4 alone.
		const isLoose = value.type === v128 || value.type === f64;
		if (!isPlain) {
			accesses.unlessAligned(address, isLoose ? 32 : width);
			otherwise();
		}
		accesses.pushWordEntries(address, at);
		code.tee(entries);
		code.emit("i32.eqz");
		otherwise();
		if (isLoose) {
			this.unlessInOnePage(store, otherwise);
		}
	}

	/** At a multiple of 4 that is none of the width, to a page with a writer for every 4 bytes; leaves where it is not that. */
	private storeHalfAligned(store: Found, done: Label): void {
		const { code, accesses, exits } = this;
		const { address, at, entries } = store;
		accesses.pushWordEntries(address, at);
		code.tee(entries);
		code.emit("i32.eqz");
		code.get(at);
		code.constant32(3);
		code.emit("i32.and", "i32.or");
		exits.leaveIf();
		this.unlessInOnePage(store, () => exits.leaveIf());
		this.putNoting(store, 1);
		code.branch(done);
	}

	private unlessInOnePage({ at, width, isPlain }: Found, otherwise: () => void): void {
		if (width > 8 && !isPlain) {
			this.code.get(at);
			this.accesses.pushIsAcross(width / 8);
			otherwise();
		}
	}

	/** Stores and notes, where the page has `1 << shift` entries for each 8 bytes. */
	private putNoting({ at, value, width, entries, token }: Found, shift: 1 | 3): void {
		const { code, accesses } = this;
		code.get(at);
		code.get(value);
		code.access(storeOf(value.type, width), 0);
		if (!accesses.notesWriters) {
			return;
		}
		// A page with an entry for every byte is one of many that are written so: most of those are forgotten.
		const mayBeForgotten = shift === 3;
		if (mayBeForgotten) {
			accesses.pushIsKept(entries);
			code.if();
		}
		const entry = code.temporary(i32);
		accesses.pushEntry(at, entries, shift);
		code.set(entry);
		accesses.putEntries(entry, (width << shift) / 64, token);
		if (mayBeForgotten) {
			code.end();
		}
	}
}

/** Whether a store of some bits has a short form. */
export function isShort(width: number): boolean {
	return width >= 32;
}

const stores = { 8: "i32.store8", 16: "i32.store16", 32: "i32.store", 64: "i64.store", 128: "v128.store" } as const;

/** The instruction that stores a local of a type, of which only some bits may be meant. */
export function storeOf(type: ValueType, width: AccessWidth): MemoryOpcode {
	if (type === f32 || type === f64) {
		return type === f32 ? "f32.store" : "f64.store";
	}
	return stores[width];
}

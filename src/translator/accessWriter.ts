// What compiled code asks of places in guest memory. Nearly all loads are in one of
// the ranges that are known to be readable; others are left to the reference engine, or
// look at the permissions of pages where there are many.
// Stores (storeWriter.ts) ask the tables of writers, by pages. Nothing is ever called:
// around a call the WebAssembly compiler would keep no register.

import { pageShift, pageSize } from "../machine/layout.ts";
import { mapEntries, mapShift } from "../machine/watches.ts";
import type { Code, Local } from "./code.ts";
import { i32, i64, type MemoryOpcode } from "./opcodes.ts";
import type { RangeName, RangePlaces } from "./readableRanges.ts";

/** Where the machine's memory keeps what accesses ask for. */
export interface MemoryPlaces {
	/** Bytes that the guest has. */
	readonly size: number;
	/** Of the flags of pages: a byte each, of which bit 0 allows reading. */
	readonly flags: number;
	/** Of the tables of where pages have their entries: see `StoreTables`. */
	readonly fastWords: number;
	readonly fastBytes: number;
	/** Of the ranges that may be read. */
	readonly ranges: RangePlaces;
	/** Whether stores note their writers. */
	readonly notesWriters: boolean;
	/** Where the entries of pages are whose writers are forgotten. */
	readonly scratch: number;
	/** Of the table of writers' entries, while loads of bytes that nobody has set are looked for. */
	readonly entryTable?: number;
	/** Of the map of watched places, once there are some. */
	readonly watched?: number;
}

export type AccessWidth = 8 | 16 | 32 | 64 | 128;

export class AccessWriter {
	private readonly code: Code;
	private readonly places: MemoryPlaces;
	private readonly isThorough: boolean;
	/** With an i32 on the stack: leaves the instruction to the reference engine when that is not 0. */
	private readonly leaveIf: () => void;

	/** @param isThorough whether loads from outside of the ranges are done too, where pages allow it. */
	constructor(code: Code, places: MemoryPlaces, isThorough: boolean, leaveIf: () => void) {
		this.code = code;
		this.places = places;
		this.isThorough = isThorough;
		this.leaveIf = leaveIf;
	}

	/** With the address (i64) on the stack, most likely in a range: pushes what `opcode` loads; leaves where it may not be read. */
	load(near: RangeName, width: AccessWidth, opcode: MemoryOpcode): void {
		const { code } = this;
		const address = code.temporary(i64);
		code.set(address);
		this.leaveWatched(address, 1);
		this.leaveUnreadable(address, width / 8, near);
		this.pushPlace(address);
		code.access(opcode, 0);
	}

	/** Leaves where not all of some bytes may be read: `readableAhead` at the most, most likely in a range. */
	leaveUnreadable(address: Local, bytes: number, near: RangeName): void {
		const { code } = this;
		const done = code.block();
		this.pushIsIn(near, address);
		code.branchIf(done);
		this.pushIsIn(near === "stack" ? "program" : "stack", address);
		if (!this.isThorough) {
			code.emit("i32.eqz");
			this.leaveIf();
			code.end();
			return;
		}
		code.branchIf(done);
		code.get(address);
		this.pushOutside(bytes);
		this.leaveIf();
		this.pushPlace(address);
		this.pushReadable();
		this.pushPlace(address);
		code.constant32(bytes - 1);
		code.emit("i32.add");
		this.pushReadable();
		code.emit("i32.and", "i32.eqz");
		this.leaveIf();
		code.end();
	}

	/** Pushes an address inside the arena as i32. */
	private pushPlace(address: Local): void {
		this.code.get(address);
		this.code.emit("i32.wrap_i64");
	}

	/** Pushes what `opcode` loads from a plain place; leaves where it may not be read. */
	loadAt(place: number, opcode: MemoryOpcode): void {
		const { code } = this;
		code.constant32(place);
		this.pushReadable();
		code.emit("i32.eqz");
		this.leaveIf();
		code.constant32(place);
		code.access(opcode, 0);
	}

	/** Whether nothing need be asked of an access but its page: it is all inside, and aligned. */
	isPlain(place: number, width: AccessWidth): boolean {
		const bytes = width / 8;
		return place >= 0 && place % bytes === 0 && place + bytes <= this.places.size;
	}

	/** Pushes whether what is loaded from an address is all in a range. */
	private pushIsIn(range: RangeName, address: Local): void {
		const { code } = this;
		const { programLow, program, stack } = this.places.ranges;
		code.get(address);
		if (range === "program") {
			code.constant64(programLow);
		} else {
			code.constant32(0);
			code.access("i64.load", stack);
		}
		code.emit("i64.sub");
		code.constant32(0);
		code.access("i64.load", range === "program" ? program : stack + 8);
		code.emit("i64.lt_u");
	}

	get notesWriters(): boolean {
		return this.places.notesWriters;
	}

	/** Pushes whether a page's entries are read by anybody. */
	pushIsKept(entries: Local): void {
		this.code.get(entries);
		this.code.constant32(this.places.scratch);
		this.code.emit("i32.ne");
	}

	/** Whether loads are looked at for bytes that nobody has set. */
	get asksUnset(): boolean {
		return this.places.entryTable !== undefined;
	}

	/** Whether accesses are looked at for watched places. */
	get isWatching(): boolean {
		return this.places.watched !== undefined;
	}

	/** What may be an access to a watched place is for the reference engine. */
	leaveWatched(address: Local, bit: 1 | 2): void {
		const { code, places } = this;
		if (places.watched !== undefined) {
			code.get(address);
			code.emit("i32.wrap_i64");
			code.constant32(mapShift);
			code.emit("i32.shr_u");
			code.constant32(mapEntries - 1);
			code.emit("i32.and");
			code.access("i32.load8_u", places.watched);
			code.constant32(bit);
			code.emit("i32.and");
			this.leaveIf();
		}
	}

	/** Pushes whether an address is unaligned or outside: rotating puts the low bits above all others. */
	unlessAligned(address: Local, width: AccessWidth): void {
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

	/** With an address (i64) on the stack: whether so many bytes from it are not all inside the arena. */
	pushOutside(bytes: number): void {
		this.code.constant64(BigInt(this.places.size - bytes));
		this.code.emit("i64.gt_u");
	}

	/** With an address (i64) on the stack: how many bytes there are from it to the end of its page. */
	pushRoom(): void {
		const { code } = this;
		const at = code.temporary(i32);
		code.emit("i32.wrap_i64");
		code.constant32(pageSize - 1);
		code.emit("i32.and");
		code.set(at);
		code.constant32(pageSize);
		code.get(at);
		code.emit("i32.sub");
	}

	/** With a place (i32) on the stack: whether so many bytes from it are in two pages. */
	pushIsAcross(bytes: number): void {
		const { code } = this;
		code.constant32(pageSize - 1);
		code.emit("i32.and");
		code.constant32(pageSize - bytes);
		code.emit("i32.gt_u");
	}

	/** With an address inside the arena (i32) on the stack: whether its page may be read, as bit 0. */
	pushReadable(): void {
		const { code } = this;
		code.constant32(pageShift);
		code.emit("i32.shr_u");
		code.access("i32.load8_u", this.places.flags);
		code.constant32(1);
		code.emit("i32.and");
	}

	/** Pushes where the page of an address has a writer for every 4 bytes, or 0; sets `at` to the address. */
	pushWordEntries(address: Local, at: Local): void {
		this.pushEntries(address, at, this.places.fastWords);
	}

	/** The same for every byte. */
	pushByteEntries(address: Local, at: Local): void {
		this.pushEntries(address, at, this.places.fastBytes);
	}

	private pushEntries(address: Local, at: Local, table: number): void {
		const { code } = this;
		code.get(address);
		code.emit("i32.wrap_i64");
		code.tee(at);
		code.constant32(pageShift);
		code.emit("i32.shr_u");
		code.constant32(2);
		code.emit("i32.shl");
		code.access("i32.load", table);
	}

	/** Pushes where the entry of an address is, when there are `1 << shift` for each 8 bytes of the page. */
	pushEntry(at: Local, entries: Local, shift: 1 | 3): void {
		const { code } = this;
		code.get(at);
		code.constant32(pageSize - 1);
		code.emit("i32.and");
		code.constant32(shift);
		code.emit("i32.shl");
		code.get(entries);
		code.emit("i32.add");
	}

	/** Sets `count` entries, 8 bytes each, from an offset on, to what `token` pushes, if writers are noted: one or two as they are, more as vectors. */
	putEntries(entry: Local, count: number, token: () => void, offset = 0): void {
		const { code } = this;
		if (!this.notesWriters) {
			return;
		}
		const again = code.temporary(i64);
		for (let index = 0; index < count; index += count > 2 ? 2 : 1) {
			code.get(entry);
			if (index > 0) {
				code.get(again);
			} else {
				token();
				code.tee(again);
			}
			if (count > 2) {
				code.storeTwice(offset + 8 * index);
			} else {
				code.access("i64.store", offset + 8 * index);
			}
		}
	}
}

/** The instructions that load so many bits as they are. */
export const loads: Readonly<Record<AccessWidth, MemoryOpcode>> = {
	8: "i32.load8_u",
	16: "i32.load16_u",
	32: "i32.load",
	64: "i64.load",
	128: "v128.load",
};

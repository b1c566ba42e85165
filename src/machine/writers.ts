// Who wrote each byte last: the storing instruction and the step, kept by byte,
// for touched pages only. It belongs to the guest's state and is checkpointed
// with the page it describes. It lies in the arena, so that compiled code notes
// its stores by itself.
//
// An entry is one 64-bit number: the step above the lowest 20 bits, in those the
// number of the *site*. Sites 0 to 3 are the origins below, every other stands
// for the address of an instruction that stores. A page has an entry for every 4
// bytes, and is refined to one for every byte when a store first asks for that:
// 8 KiB or 32 KiB for a page of 4 KiB. An untouched page costs nothing.
//
// `fastWords` and `fastBytes` tell compiled code where the entries of a page are:
// the offset of those for 4 bytes, or for single bytes, or 0 where it must leave
// the store to us (the page is not writable, holds code, or is not dirty yet).

import type { Arena } from "./arena.ts";
import { pageShift, pageSize } from "./layout.ts";
import type { WriteRun } from "./machineState.ts";

/** What a site says when it is no instruction. */
export const origins = { never: 0, loader: 1, kernel: 2, edit: 3 } as const;

const otherWriters = ["loader", "loader", "kernel", "edit"] as const;

/** Bits of an entry that hold the site. */
export const siteBits = 20;
const siteMask = (1 << siteBits) - 1;
const stepUnit = 2 ** (32 - siteBits);

/** Writers of one page at one moment; immutable. */
export interface WriterPage {
	/** log2 of the bytes that one entry stands for: 2 or 0. */
	readonly shift: number;
	readonly entries: Uint32Array;
}

/** Bytes of memory that a page's writers occupy. */
export function writerBytes(page: WriterPage): number {
	return page.entries.byteLength;
}

const coarse = 2;
const fine = 0;

export class Writers {
	/** Offsets in the arena of the tables that compiled code reads: 4 bytes for each page. */
	readonly fastWords: number;
	readonly fastBytes: number;
	private readonly arena: Arena;
	/** Offset of each page's entries; 0 when it has none. */
	private readonly places: Int32Array;
	private readonly shifts: Uint8Array;
	private readonly sites = new Map<number, number>();
	private readonly addresses: number[] = [0, 0, 0, 0];
	/** The whole arena, in halves of entries. */
	private words = new Uint32Array(0);

	constructor(arena: Arena) {
		const pages = arena.size >>> pageShift;
		this.arena = arena;
		this.places = new Int32Array(pages);
		this.shifts = new Uint8Array(pages);
		this.fastWords = arena.allocate(pages * 4);
		this.fastBytes = arena.allocate(pages * 4);
		arena.onBuffer((buffer) => {
			this.words = new Uint32Array(buffer);
		});
	}

	/** The site of an instruction that stores; made when it is new. */
	siteOf(address: number): number {
		const known = this.sites.get(address);
		if (known !== undefined) {
			return known;
		}
		// A program with a million storing instructions would have to share the last one.
		const site = Math.min(this.addresses.length, siteMask);
		this.addresses[site] = address;
		this.sites.set(address, site);
		return site;
	}

	/** True when something was ever noted for the page: else it is all zeros. */
	has(page: number): boolean {
		return this.places[page] !== 0;
	}

	/** Notes a write of `length` bytes at `offset` in a page. */
	note(page: number, offset: number, length: number, step: number, site: number): void {
		this.prepare(page, ((offset | length) & 3) !== 0);
		const used = this.shifts[page] ?? 0;
		const start = (this.places[page] ?? 0) >>> 2;
		const low = (((step % stepUnit) << siteBits) | site) >>> 0;
		const high = Math.floor(step / stepUnit);
		const end = start + ((offset + length) >> used) * 2;
		for (let at = start + (offset >> used) * 2; at < end; at += 2) {
			this.words[at] = low;
			this.words[at + 1] = high;
		}
	}

	/** Makes the entries that a store asks for, so that it can be noted without us. */
	prepare(page: number, forBytes: boolean): void {
		if (!this.has(page)) {
			this.place(page, forBytes ? fine : coarse, true);
		} else if (forBytes && this.shifts[page] === coarse) {
			this.refine(page);
		}
	}

	/** Lets compiled code store into the page, or stops it. */
	allow(page: number, allowed: boolean): void {
		const place = allowed ? (this.places[page] ?? 0) : 0;
		const isFine = this.shifts[page] === fine;
		this.words[(this.fastWords >>> 2) + page] = isFine ? 0 : place;
		this.words[(this.fastBytes >>> 2) + page] = isFine ? place : 0;
	}

	copy(page: number): WriterPage | undefined {
		if (!this.has(page)) {
			return undefined;
		}
		const shift = this.shifts[page] ?? 0;
		const start = (this.places[page] ?? 0) >>> 2;
		return { shift, entries: this.words.slice(start, start + entryWords(shift)) };
	}

	/** Whether a page's writers are those of an image. */
	isAsIn(page: number, { shift, entries }: WriterPage): boolean {
		if (!this.has(page) || this.shifts[page] !== shift) {
			return false;
		}
		const start = (this.places[page] ?? 0) >>> 2;
		return entries.every((half, index) => half === this.words[start + index]);
	}

	/** Makes a page's writers what they were. */
	restore(page: number, image: WriterPage | undefined): void {
		if (!image) {
			this.drop(page);
			return;
		}
		if (!this.has(page) || this.shifts[page] !== image.shift) {
			this.drop(page);
			this.place(page, image.shift, false);
		}
		this.words.set(image.entries, (this.places[page] ?? 0) >>> 2);
	}

	/** Forgets all about a page. */
	drop(page: number): void {
		if (this.has(page)) {
			this.allow(page, false);
			this.arena.release(this.places[page] ?? 0, entryWords(this.shifts[page] ?? 0) * 4);
			this.places[page] = 0;
		}
	}

	/** The runs of equal writers in `length` bytes from `address`; bytes never written are in none. */
	runs(address: number, length: number): WriteRun[] {
		const runs: WriteRun[] = [];
		const end = address + length;
		// Both halves of the entries of the run that reaches `at`, and where it began.
		let [low, high, start] = [0, 0, address];
		for (let at = address; at < end; ) {
			const page = at >>> pageShift;
			const isKept = this.has(page);
			const shift = isKept ? (this.shifts[page] ?? 0) : pageShift;
			const word = ((this.places[page] ?? 0) >>> 2) + ((at & (pageSize - 1)) >> shift) * 2;
			const lowHere = isKept ? (this.words[word] ?? 0) : 0;
			const highHere = isKept ? (this.words[word + 1] ?? 0) : 0;
			if (lowHere !== low || highHere !== high) {
				this.addRun(runs, start, at, low, high);
				[low, high, start] = [lowHere, highHere, at];
			}
			at = Math.min(end, ((at >>> shift) + 1) * 2 ** shift);
		}
		this.addRun(runs, start, end, low, high);
		return runs;
	}

	/** Adds what the halves of an entry say about the bytes from `start` to `end`, if somebody wrote them. */
	private addRun(runs: WriteRun[], start: number, end: number, low: number, high: number): void {
		const site = low & siteMask;
		if (site === origins.never || end === start) {
			return;
		}
		const by = otherWriters[site] ?? ("instruction" as const);
		const rip = by === "instruction" ? BigInt(this.addresses[site] ?? 0) : undefined;
		const step = high * stepUnit + (low >>> siteBits);
		runs.push({ address: BigInt(start), length: end - start, rip, step, by });
	}

	private place(page: number, shift: number, clean: boolean): void {
		const bytes = entryWords(shift) * 4;
		const start = this.arena.allocate(bytes);
		this.places[page] = start;
		this.shifts[page] = shift;
		if (clean) {
			this.words.fill(0, start >>> 2, (start + bytes) >>> 2);
		}
	}

	private refine(page: number): void {
		const before = this.copy(page);
		this.drop(page);
		this.place(page, fine, false);
		const start = (this.places[page] ?? 0) >>> 2;
		for (let byte = 0; byte < pageSize; byte++) {
			const entry = (byte >> coarse) * 2;
			this.words[start + byte * 2] = before?.entries[entry] ?? 0;
			this.words[start + byte * 2 + 1] = before?.entries[entry + 1] ?? 0;
		}
	}
}

/** Halves of entries that a page has. */
function entryWords(shift: number): number {
	return (pageSize >> shift) * 2;
}

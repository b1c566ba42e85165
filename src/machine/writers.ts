// Who wrote each byte last: the storing instruction and the step, kept by byte,
// for touched pages only. It is checkpointed with the page it describes. It lies in
// the arena, so that compiled code notes its stores by itself.
//
// A page has an entry (see `WriterPage`) for every 4 bytes, and is refined to one
// for every byte when a store first asks for that: 8 KiB or 32 KiB for a page of
// 4 KiB. An untouched page costs nothing. A program that writes much memory would
// spend more on its writers than on its work, so the writers of a page can be
// forgotten: running again from an earlier state finds them when they are asked for.
// All forgotten pages share one place for entries, of either kind, that nobody reads.

import type { Arena } from "./arena.ts";
import { EntryTable } from "./entryTable.ts";
import { pageShift, pageSize } from "./layout.ts";
import type { WriteRun } from "./machineState.ts";
import { StoreTables } from "./storeTables.ts";
import {
	coarse,
	entryWords,
	fine,
	forgetAll,
	forgottenPage,
	hasForgotten,
	highHalf,
	lowHalf,
	origins,
	refineInto,
	siteMask,
	stepOf,
	type WriterPage,
} from "./writerPage.ts";
import { WriterRoom } from "./writerRoom.ts";
import { WriterSites } from "./writerSites.ts";

export class Writers {
	/** What compiled code reads before it stores. */
	readonly storeTables: StoreTables;
	private readonly arena: Arena;
	/** Offset of each page's entries; 0 when it has none. */
	private readonly places: Int32Array;
	private readonly shifts: Uint8Array;
	/** Of instructions that store. */
	readonly sites = new WriterSites();
	/** The place of every page whose writers are forgotten: what is noted there is noted for nobody. */
	readonly scratch: number;
	private readonly room = new WriterRoom();
	private isOff = false;
	private table: EntryTable | undefined;
	/** The whole arena, in halves of entries. */
	private words = new Uint32Array(0);

	constructor(arena: Arena) {
		const pages = arena.size >>> pageShift;
		this.arena = arena;
		this.places = new Int32Array(pages);
		this.shifts = new Uint8Array(pages);
		this.storeTables = new StoreTables(arena);
		this.scratch = arena.allocate(entryWords(fine) * 4);
		arena.onBuffer((buffer) => {
			this.words = new Uint32Array(buffer);
		});
	}

	/** Keeps no writers, for a run of which nobody will ask: then compiled code need not note them. To be told before such code is made. */
	keepNone(): void {
		this.isOff = true;
		for (let page = 0; page < this.places.length; page++) {
			if (this.has(page)) {
				this.forget(page);
			}
		}
	}

	get areKept(): boolean {
		return !this.isOff;
	}

	/** The table of all entries, kept from now on; `heapStart` is where the heap begins. */
	tableOf(heapStart: bigint): EntryTable {
		if (!this.table) {
			this.table = new EntryTable(this.arena, heapStart);
			for (let page = 0; page < this.places.length; page++) {
				this.publish(page);
			}
		}
		return this.table;
	}

	private publish(page: number): void {
		if (this.isForgotten(page)) {
			this.table?.forget(page);
		} else {
			this.table?.set(page, this.places[page] ?? 0, this.shifts[page] ?? 0);
		}
	}

	/** True when something was ever noted for the page: else it is all zeros. */
	has(page: number): boolean {
		return this.places[page] !== 0;
	}

	/** True when something was written to the page, but not kept who did. */
	isForgotten(page: number): boolean {
		return this.places[page] === this.scratch;
	}

	/** Notes a write of `length` bytes at `offset` in a page; says no more than that there was one where there is no room and it `mayForget`. */
	note(page: number, offset: number, length: number, step: number, site: number, mayForget: boolean): void {
		this.prepare(page, ((offset | length) & 3) !== 0, mayForget);
		if (this.isForgotten(page)) {
			return;
		}
		const used = this.shifts[page] ?? 0;
		const start = (this.places[page] ?? 0) >>> 2;
		const low = lowHalf(step, site);
		const high = highHalf(step);
		const end = start + ((offset + length) >> used) * 2;
		for (let at = start + (offset >> used) * 2; at < end; at += 2) {
			this.words[at] = low;
			this.words[at + 1] = high;
		}
	}

	/** Makes the entries that a store asks for, so that it can be noted without us. */
	private prepare(page: number, forBytes: boolean, mayForget: boolean): void {
		if (this.isOff && !this.isForgotten(page)) {
			this.forget(page);
		}
		const isNew = !this.has(page);
		if (!isNew && !(forBytes && this.shifts[page] === coarse)) {
			return;
		}
		const shift = forBytes ? fine : coarse;
		const bytes = entryWords(shift) * 4;
		if (mayForget && !this.room.hasFor(page, bytes)) {
			this.forget(page);
			return;
		}
		this.room.take(bytes);
		if (isNew) {
			this.place(page, shift);
			this.entries(page).fill(0);
		} else {
			this.refine(page);
		}
	}

	/** Lets compiled code store into the page, or stops it. */
	allow(page: number, allowed: boolean): void {
		const place = allowed ? (this.places[page] ?? 0) : 0;
		const isFine = this.shifts[page] === fine;
		const isForgotten = this.isForgotten(page);
		this.storeTables.set(page, isForgotten || !isFine ? place : 0, isForgotten || isFine ? place : 0);
	}

	copy(page: number): WriterPage | undefined {
		if (!this.has(page)) {
			return undefined;
		}
		return this.isForgotten(page)
			? forgottenPage
			: { shift: this.shifts[page] ?? 0, entries: this.entries(page).slice() };
	}

	/** Whether a page's writers are those of an image. */
	isAsIn(page: number, image: WriterPage): boolean {
		if (!this.has(page) || this.isForgotten(page) !== (image === forgottenPage) || this.shifts[page] !== image.shift) {
			return false;
		}
		const start = (this.places[page] ?? 0) >>> 2;
		for (let index = image.entries.length - 1; index >= 0; index--) {
			if (image.entries[index] !== this.words[start + index]) {
				return false;
			}
		}
		return true;
	}

	/** Makes a page's writers what they were. */
	restore(page: number, image: WriterPage | undefined): void {
		if (image === forgottenPage) {
			this.forget(page);
			return;
		}
		if (!image || this.isForgotten(page) || this.shifts[page] !== image.shift) {
			this.drop(page);
		}
		if (image && !this.has(page)) {
			this.place(page, image.shift);
		}
		if (image) {
			this.entries(page).set(image.entries);
		}
	}

	/** Forgets all about a page, as if nothing had written it. */
	drop(page: number): void {
		if (this.has(page)) {
			this.allow(page, false);
			if (!this.isForgotten(page)) {
				this.arena.release(this.places[page] ?? 0, this.size(page));
			}
			this.places[page] = 0;
			this.publish(page);
		}
	}

	/** Keeps no longer who wrote a page. */
	forget(page: number): void {
		this.drop(page);
		this.places[page] = this.scratch;
		// A store of any width finds its place.
		this.shifts[page] = fine;
		this.publish(page);
	}

	/** Keeps who writes a page from now on; of what is forgotten nothing is known. */
	recall(page: number): void {
		this.room.want(page);
		if (this.isForgotten(page)) {
			this.drop(page);
			this.place(page, coarse);
			forgetAll(this.entries(page));
		}
	}

	/** Of some pages those that must be forgotten for the others to keep no more than `most` bytes: see `WriterRoom`. */
	excess(pages: readonly number[], most: number): number[] {
		const kept = pages.filter((page) => this.has(page) && !this.isForgotten(page));
		return this.room.shareOut(
			kept.map((page) => ({ page, bytes: this.size(page) })),
			most,
		);
	}

	/** The pages in `length` bytes from `address` of which some of these bytes have forgotten writers. */
	forgottenPages(address: number, length: number): number[] {
		const pages: number[] = [];
		for (let at = address; at < address + length; ) {
			const page = at >>> pageShift;
			const stop = Math.min(address + length, (page + 1) * pageSize);
			const first = at & (pageSize - 1);
			if (this.isForgotten(page) || (this.has(page) && this.forgets(page, first, first + stop - at))) {
				pages.push(page);
			}
			at = stop;
		}
		return pages;
	}

	/** The runs of equal writers in `length` bytes from `address`; bytes never written are in none. */
	runs(address: number, length: number): WriteRun[] {
		const runs: WriteRun[] = [];
		const end = address + length;
		// Both halves of the entries of the run that reaches `at`, and where it began.
		let [low, high, start] = [0, 0, address];
		for (let at = address; at < end; ) {
			const page = at >>> pageShift;
			const isKept = this.has(page) && !this.isForgotten(page);
			const shift = isKept ? (this.shifts[page] ?? 0) : pageShift;
			const word = ((this.places[page] ?? 0) >>> 2) + ((at & (pageSize - 1)) >> shift) * 2;
			const lowHere = isKept ? (this.words[word] ?? 0) : 0;
			const highHere = isKept ? (this.words[word + 1] ?? 0) : 0;
			if (lowHere !== low || highHere !== high) {
				this.sites.addRun(runs, start, at, low, high);
				[low, high, start] = [lowHere, highHere, at];
			}
			at = Math.min(end, ((at >>> shift) + 1) * 2 ** shift);
		}
		this.sites.addRun(runs, start, end, low, high);
		return runs;
	}

	/** The step of the last write to a byte, if there was one and it is not forgotten. */
	stepAt(address: number): number | "never" | "forgotten" {
		const page = address >>> pageShift;
		if (!this.has(page)) {
			return "never";
		}
		if (this.isForgotten(page)) {
			return "forgotten";
		}
		const shift = this.shifts[page] ?? 0;
		const word = ((this.places[page] ?? 0) >>> 2) + ((address & (pageSize - 1)) >> shift) * 2;
		const low = this.words[word] ?? 0;
		switch (low & siteMask) {
			case origins.never:
				return "never";
			case origins.forgotten:
				return "forgotten";
			default:
				return stepOf(low, this.words[word + 1] ?? 0);
		}
	}

	/** Makes so many bytes of a page, a multiple of 4 from a multiple of 4, never written; whether that changed anything. */
	erase(page: number, offset: number, length: number): boolean {
		if (!this.has(page) || this.isForgotten(page)) {
			return false;
		}
		const shift = this.shifts[page] ?? 0;
		this.entries(page).fill(origins.never, (offset >> shift) * 2, ((offset + length) >> shift) * 2);
		return true;
	}

	/** Whether the writer of a byte from `first` up to but not including `end` of a page is forgotten. */
	private forgets(page: number, first: number, end: number): boolean {
		const shift = this.shifts[page] ?? 0;
		return hasForgotten(this.entries(page), first >> shift, ((end - 1) >> shift) + 1);
	}

	private place(page: number, shift: number): void {
		this.places[page] = this.arena.allocate(entryWords(shift) * 4);
		this.shifts[page] = shift;
		this.publish(page);
	}

	private refine(page: number): void {
		const before = this.places[page] ?? 0;
		this.allow(page, false);
		this.place(page, fine);
		refineInto(this.entries(page), this.words.subarray(before >>> 2, (before >>> 2) + entryWords(coarse)), coarse);
		this.arena.release(before, entryWords(coarse) * 4);
	}

	/** Bytes of a page's entries. */
	private size(page: number): number {
		return entryWords(this.shifts[page] ?? 0) * 4;
	}

	/** The entries of a page, live until the arena grows. */
	private entries(page: number): Uint32Array {
		const start = (this.places[page] ?? 0) >>> 2;
		return this.words.subarray(start, start + entryWords(this.shifts[page] ?? 0));
	}
}

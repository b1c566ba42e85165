// The guest's memory: one flat arena of bytes that the caller gives. Loads and stores
// refuse (undefined, false) what a page's flags do not allow (pageFlags.ts); `poke`
// writes regardless of permissions and is for the loader, the kernel and edits. Every
// way of writing goes through `wrote`, which marks the page dirty, notes the writer of
// each byte and tells whoever has decoded instructions from there. A snapshot copies
// only what was written since the last one.

import type { Arena } from "./arena.ts";
import { pageShift, pageSize } from "./layout.ts";
import { readValue, writeValue } from "./littleEndian.ts";
import type { MemoryRegion, MemoryView, Permissions, WriteRun } from "./machineState.ts";
import { endOf, type MemoryMap, regionAt } from "./memoryMap.ts";
import { PageFlags, pageFlags } from "./pageFlags.ts";
import { differingPages, imageOf, type PageImage, type PageTable, withImages } from "./pageTable.ts";
import { Watches } from "./watches.ts";
import { origins, type WriterPage } from "./writerPage.ts";
import { Writers } from "./writers.ts";

/** Everything that memory is at one moment; immutable, and shared between checkpoints. */
export interface MemorySnapshot {
	readonly table: PageTable;
	readonly map: MemoryMap;
}

/** Called with a range whose decoded instructions are stale. */
export type CodeListener = (address: number, length: number) => void;

export class Memory implements MemoryView {
	readonly size: number;
	readonly arena: Arena;
	readonly writers: Writers;
	/** What is watched for the run under way. */
	readonly watches: Watches;
	/** What may be done with each page, and what has been. */
	readonly pages: PageFlags;
	private bytes = new Uint8Array(0);
	private view = new DataView(new ArrayBuffer(0));
	private saved: MemorySnapshot = { table: [], map: [] };
	private regionsNow: MemoryMap = [];
	/** The first page of the main stack. */
	private stackPage = 0;
	private readonly codeListeners: CodeListener[] = [];
	private readonly clearedPages = new Set<number>();

	/** @param arena all zeros, and ours alone. */
	constructor(arena: Arena) {
		this.size = arena.size;
		this.arena = arena;
		this.pages = new PageFlags(arena);
		this.writers = new Writers(arena);
		this.watches = new Watches(arena);
		arena.onBuffer((buffer) => {
			this.bytes = new Uint8Array(buffer, 0, this.size);
			this.view = new DataView(buffer, 0, this.size);
		});
	}

	peek(address: bigint, length: number): Uint8Array {
		const start = Number(address);
		return this.bytes.slice(start, start + this.pages.allowedPrefix(start, length, pageFlags.read));
	}

	/** Bytes that were looked at with `peek` are read by the guest: for those who watch them. */
	noteRead(address: bigint, length: number): void {
		this.watches.note("read", Number(address), length);
	}

	permissions(address: bigint): Permissions | undefined {
		return regionAt(this.regionsNow, address)?.permissions;
	}

	regions(): MemoryMap {
		return this.regionsNow;
	}

	/** How many of `length` bytes from an address the guest may write before the first it may not. */
	writablePrefix(address: bigint, length: number): number {
		return this.pages.allowedPrefix(Number(address), length, pageFlags.write);
	}

	/** The executable bytes from an address, up to `length`; their pages count as code from now on. */
	fetch(address: bigint, length: number): Uint8Array {
		const start = Number(address);
		const count = this.pages.allowedPrefix(start, length, pageFlags.execute);
		for (let at = start; at < start + count; at += pageSize - (at & (pageSize - 1))) {
			const page = at >>> pageShift;
			this.pages.markCode(page);
			this.writers.allow(page, false);
		}
		return this.bytes.subarray(start, start + count);
	}

	/** The little-endian value at an address, `width` bits wide; undefined when it may not be read. */
	load(address: bigint, width: number): bigint | undefined {
		const start = Number(address);
		if (!this.pages.allows(start, width >> 3, pageFlags.read)) {
			return undefined;
		}
		this.watches.note("read", start, width >> 3);
		return readValue(this.view, start, width);
	}

	canStore(address: bigint, width: number): boolean {
		return this.pages.allows(Number(address), width >> 3, pageFlags.write);
	}

	/** Stores a value, `width` bits wide, where `canStore` holds; `rip` and `step` are of the storing instruction. */
	store(address: bigint, width: number, value: bigint, rip: number, step: number): void {
		const start = Number(address);
		this.watches.note("write", start, width >> 3);
		writeValue(this.view, start, width, value);
		this.wrote(start, width >> 3, this.writers.sites.of(rip), step);
	}

	/** Stores bytes where `writablePrefix` covers them; `rip` and `step` are of the storing instruction. */
	storeBytes(address: bigint, bytes: Uint8Array, rip: number, step: number): void {
		const start = Number(address);
		this.watches.note("write", start, bytes.length);
		this.bytes.set(bytes, start);
		this.wrote(start, bytes.length, this.writers.sites.of(rip), step);
	}

	/**
	 * Writes bytes whatever the permissions.
	 * @throws RangeError when the range leaves the arena.
	 */
	poke(address: bigint, bytes: Uint8Array, by: "loader" | "kernel" | "edit", step: number): void {
		const start = Number(address);
		this.watches.note("write", start, bytes.length);
		this.bytes.set(bytes, start);
		this.wrote(start, bytes.length, origins[by], step);
	}

	/** Replaces the memory map. Contents stay: ranges that come anew need `clear`. */
	remap(map: MemoryMap): void {
		const before = this.regionsNow;
		this.regionsNow = map;
		this.stackPage = Number(map.find(({ name }) => name === "stack")?.address ?? 0n) >>> pageShift;
		for (const gone of before.filter((region) => !map.includes(region))) {
			this.permit(gone, undefined);
		}
		for (const added of map.filter((region) => !before.includes(region))) {
			this.permit(added, added.permissions);
		}
	}

	/** Makes whole pages zero and never written, as the kernel hands them out. */
	clear(start: bigint, end: bigint): void {
		for (let page = Number(start) >>> pageShift; page < Number(end) >>> pageShift; page++) {
			if (this.writers.has(page)) {
				this.pages.touch(page);
				this.bytes.fill(0, page * pageSize, (page + 1) * pageSize);
				this.writers.drop(page);
				this.clearedPages.add(page);
			}
		}
	}

	/** Makes bytes never written though they keep their values: a multiple of 4 bytes from a multiple of 4. */
	disown(address: bigint, length: number): void {
		const end = Number(address) + length;
		for (let at = Number(address); at < end; ) {
			const page = at >>> pageShift;
			const stop = Math.min(end, (page + 1) * pageSize);
			if (this.writers.erase(page, at & (pageSize - 1), stop - at)) {
				this.pages.touch(page);
				this.clearedPages.add(page);
			}
			at = stop;
		}
	}

	/** Whether bytes of a written page were ever made ones that were never written, at whatever step. */
	wasCleared(page: number): boolean {
		return this.clearedPages.has(page);
	}

	/** The listener is told of writes to decoded instructions, and of changed permissions of their pages. */
	listenToCode(listener: CodeListener): void {
		this.codeListeners.push(listener);
	}

	/** Who wrote the bytes of a range last; bytes never written, and those whose writer is forgotten, are in no run. */
	lastWrites(address: bigint, length: number): WriteRun[] {
		const start = Number(address);
		return start < this.size ? this.writers.runs(start, Math.min(length, this.size - start)) : [];
	}

	/** The pages of a range that hold bytes of which the writer is forgotten. */
	forgottenPages(address: bigint, length: number): number[] {
		const start = Number(address);
		return start < this.size ? this.writers.forgottenPages(start, Math.min(length, this.size - start)) : [];
	}

	/**
	 * Forgets writers of pages written of late until the others of them keep no more than so many bytes, and
	 * from now on those of new pages for which there is no room. The stack lies highest: it goes last.
	 */
	limitWriters(most: number): void {
		const pages = this.pages.dirty.filter((page) => !this.pages.mayBeCode(page));
		for (const page of this.writers.excess(pages, most)) {
			this.writers.forget(page);
			this.writers.allow(page, this.pages.isPlain(page));
		}
	}

	/** Writers of a page as they are known now. */
	writersOf(page: number): WriterPage | undefined {
		return this.writers.copy(page);
	}

	/** Keeps from now on who writes a page, though what was before is forgotten. */
	recall(page: number): void {
		if (this.writers.isForgotten(page)) {
			this.pages.touch(page);
		}
		this.writers.recall(page);
		this.writers.allow(page, this.pages.isPlain(page));
	}

	/** Takes over what was found out about the writers of a page. */
	remember(page: number, writers: WriterPage): void {
		this.pages.touch(page);
		this.writers.restore(page, writers);
		this.writers.allow(page, this.pages.isPlain(page));
	}

	/** The state now; the pages written since the last snapshot are copied. They are taken to be written again before the next one. */
	snapshot(): MemorySnapshot {
		if (this.pages.dirty.length > 0 || this.saved.map !== this.regionsNow) {
			const written = this.pages.dirty.filter((page) => this.wasWritten(page));
			if (written.length > 0 || this.saved.map !== this.regionsNow) {
				const images = written.map((page) => [page, this.imageNow(page)] as const);
				this.saved = { table: withImages(this.saved.table, images), map: this.regionsNow };
			}
			this.forgetDirty(written);
		}
		return this.saved;
	}

	/** Goes back (or forward) to a snapshot of this memory. */
	restore(snapshot: MemorySnapshot): void {
		const changed = new Set([...this.pages.dirty, ...differingPages(this.saved.table, snapshot.table)]);
		for (const page of changed) {
			this.restorePage(page, imageOf(snapshot.table, page));
		}
		this.forgetDirty();
		this.saved = snapshot;
		if (snapshot.map !== this.regionsNow) {
			this.remap(snapshot.map);
		}
	}

	/** What every write must do, page by page. */
	private wrote(start: number, length: number, site: number, step: number): void {
		const end = start + length;
		for (let at = start; at < end; ) {
			const page = at >>> pageShift;
			const stop = Math.min(end, (page + 1) * pageSize);
			if (!this.pages.isPlain(page)) {
				this.pages.touch(page);
				this.tellCode(page, at, stop - at);
			}
			this.writers.note(page, at & (pageSize - 1), stop - at, step, site, this.mayForget(page));
			this.writers.allow(page, this.pages.isPlain(page));
			at = stop;
		}
	}

	/** The stack is what is asked about most. Code is hardly ever written, and running it again needs it unchanged. */
	private mayForget(page: number): boolean {
		return page < this.stackPage && !this.pages.mayBeCode(page);
	}

	private tellCode(page: number, address: number, length: number): void {
		if (this.pages.holdsCode(page)) {
			for (const listener of this.codeListeners) {
				listener(address, length);
			}
		}
	}

	/** A page without writers is all zeros: everything that writes notes it. */
	private imageNow(page: number): PageImage | undefined {
		const writers = this.writers.copy(page);
		return writers && { bytes: this.bytes.slice(page * pageSize, (page + 1) * pageSize), writers };
	}

	private restorePage(page: number, image: PageImage | undefined): void {
		if (image) {
			this.bytes.set(image.bytes, page * pageSize);
		} else {
			this.bytes.fill(0, page * pageSize, (page + 1) * pageSize);
		}
		this.writers.restore(page, image?.writers);
		this.tellCode(page, page * pageSize, pageSize);
	}

	/** Whether a dirty page differs from its saved image. The writers nearly always tell; not when one step is edited twice. */
	private wasWritten(page: number): boolean {
		const image = imageOf(this.saved.table, page);
		return !image || !this.writers.isAsIn(page, image.writers) || !this.holds(page, image.bytes);
	}

	private holds(page: number, bytes: Uint8Array): boolean {
		const now = new Int32Array(this.bytes.buffer, page * pageSize, pageSize >> 2);
		const then = new Int32Array(bytes.buffer, bytes.byteOffset, pageSize >> 2);
		for (let index = 0; index < now.length; index++) {
			if (now[index] !== then[index]) {
				return false;
			}
		}
		return true;
	}

	/** The pages are not dirty any more, but for those that are taken to be written again. */
	private forgetDirty(except: readonly number[] = []): void {
		for (const page of this.pages.clean(except)) {
			this.writers.allow(page, false);
		}
	}

	private permit(region: MemoryRegion, permissions: Permissions | undefined): void {
		for (let page = Number(region.address) >>> pageShift; page < Number(endOf(region)) >>> pageShift; page++) {
			this.tellCode(page, page * pageSize, pageSize);
			this.pages.permit(page, permissions);
			this.writers.allow(page, false);
		}
	}
}

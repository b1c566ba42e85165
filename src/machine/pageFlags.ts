// What may be done with each page of memory and what has been: a byte of flags for
// each, in the arena, where compiled code looks at them too. A page is dirty from its
// first write after a snapshot on. It holds code once instructions were decoded
// from it, so that writes to it have to be told of.

import type { Arena } from "./arena.ts";
import { pageShift, pageSize } from "./layout.ts";
import type { Permissions } from "./machineState.ts";

/** Bits of a page's flags. `code` means that instructions were decoded from it. */
export const pageFlags = { read: 1, write: 2, execute: 4, code: 8, dirty: 16 } as const;
const permissionBits = pageFlags.read | pageFlags.write | pageFlags.execute;
const plainWrite = pageFlags.write | pageFlags.dirty;

export class PageFlags {
	/** Offset in the arena: one byte for each page, of which bit 0 allows reading. */
	readonly place: number;
	private readonly size: number;
	private flags = new Uint8Array(0);
	private dirtyPages: number[] = [];

	constructor(arena: Arena) {
		this.size = arena.size;
		this.place = arena.allocate(this.size >>> pageShift);
		arena.onBuffer((buffer) => {
			this.flags = new Uint8Array(buffer, this.place, this.size >>> pageShift);
		});
	}

	/** The pages written since the last snapshot. */
	get dirty(): readonly number[] {
		return this.dirtyPages;
	}

	/** Whether all of `length` bytes, in two pages at most, are inside and allow what a bit stands for. */
	allows(start: number, length: number, bit: number): boolean {
		const last = start + length - 1;
		if (last >= this.size) {
			return false;
		}
		const first = this.flags[start >>> pageShift] ?? 0;
		return (first & (this.flags[last >>> pageShift] ?? 0) & bit) !== 0;
	}

	/** How many of `length` bytes from a place allow what a bit stands for, before the first that does not. */
	allowedPrefix(start: number, length: number, bit: number): number {
		const end = Math.min(start + length, this.size);
		let at = start;
		while (at < end && ((this.flags[at >>> pageShift] ?? 0) & bit) !== 0) {
			at += pageSize - (at & (pageSize - 1));
		}
		return Math.max(0, Math.min(at, end) - start);
	}

	/** Whether the page may be run, or instructions were decoded from it. */
	mayBeCode(page: number): boolean {
		return ((this.flags[page] ?? 0) & (pageFlags.code | pageFlags.execute)) !== 0;
	}

	/** Whether a store to the page has nothing to tell but its writer. */
	isPlain(page: number): boolean {
		return ((this.flags[page] ?? 0) & (plainWrite | pageFlags.code)) === plainWrite;
	}

	/** Whether instructions were decoded from the page. */
	holdsCode(page: number): boolean {
		return ((this.flags[page] ?? 0) & pageFlags.code) !== 0;
	}

	markCode(page: number): void {
		this.flags[page] = (this.flags[page] ?? 0) | pageFlags.code;
	}

	/** Sets what the guest may do with a page. */
	permit(page: number, permissions: Permissions | undefined): void {
		this.flags[page] = ((this.flags[page] ?? 0) & ~permissionBits) | bitsOf(permissions);
	}

	/** The first write since the last snapshot makes the page dirty. */
	touch(page: number): void {
		const flags = this.flags[page] ?? 0;
		if ((flags & pageFlags.dirty) === 0) {
			this.flags[page] = flags | pageFlags.dirty;
			this.dirtyPages.push(page);
		}
	}

	/** Makes all pages but some clean; gives those that were not. */
	clean(except: readonly number[]): readonly number[] {
		const kept = new Set(except);
		const cleaned = this.dirtyPages.filter((page) => !kept.has(page));
		for (const page of cleaned) {
			this.flags[page] = (this.flags[page] ?? 0) & ~pageFlags.dirty;
		}
		this.dirtyPages = [...kept];
		return cleaned;
	}
}

const nothing: Permissions = { read: false, write: false, execute: false };

function bitsOf({ read, write, execute }: Permissions = nothing): number {
	return (read ? pageFlags.read : 0) | (write ? pageFlags.write : 0) | (execute ? pageFlags.execute : 0);
}

// Who wrote the bytes of one page, at one moment. An entry is one 64-bit number:
// the step above the lowest 20 bits, in those the number of the *site*. Sites 0 to
// 4 are the origins below, every other stands for the address of an instruction
// that stores. A page has an entry for every 4 bytes or for every byte, or none:
// its writers are then forgotten, and only running again tells them.

import { pageSize } from "./layout.ts";

/** What a site says when it is no instruction. */
export const origins = { never: 0, loader: 1, kernel: 2, edit: 3, forgotten: 4 } as const;

/** Bits of an entry that hold the site. */
export const siteBits = 20;
export const siteMask = (1 << siteBits) - 1;
const stepUnit = 2 ** (32 - siteBits);

/** Writers of one page at one moment; immutable. */
export interface WriterPage {
	/** log2 of the bytes that one entry stands for: `coarse` or `fine`. */
	readonly shift: number;
	/** Both halves of each entry, the lower first; none where the writers are forgotten. */
	readonly entries: Uint32Array;
}

/** One entry for 4 bytes. */
export const coarse = 2;
/** One entry for a byte. */
export const fine = 0;

/** A page whose writers are forgotten. */
export const forgottenPage: WriterPage = { shift: fine, entries: new Uint32Array() };

/** Bytes of memory that a page's writers occupy. */
export function writerBytes(page: WriterPage): number {
	return page.entries.byteLength;
}

/** Halves of entries that a page has. */
export function entryWords(shift: number): number {
	return (pageSize >> shift) * 2;
}

/** The lower half of the entry of a write at a step. */
export function lowHalf(step: number, site: number): number {
	return (((step % stepUnit) << siteBits) | site) >>> 0;
}

export function highHalf(step: number): number {
	return Math.floor(step / stepUnit);
}

/** The step that the halves of an entry tell. */
export function stepOf(low: number, high: number): number {
	return high * stepUnit + (low >>> siteBits);
}

/** The entry of every byte of a page, as a copy; a page without writers was never written. */
export function refined(page: WriterPage | undefined): Uint32Array {
	const entries = new Uint32Array(entryWords(fine));
	if (page === forgottenPage) {
		forgetAll(entries);
	} else if (page) {
		refineInto(entries, page.entries, page.shift);
	}
	return entries;
}

/** Writes every entry as often as it has bytes. */
export function refineInto(entries: Uint32Array, from: Uint32Array, shift: number): void {
	for (let at = 0; at < entries.length; at += 2) {
		const source = (at >> (shift + 1)) * 2;
		entries[at] = from[source] ?? 0;
		entries[at + 1] = from[source + 1] ?? 0;
	}
}

export function forgetAll(entries: Uint32Array): void {
	for (let at = 0; at < entries.length; at += 2) {
		entries[at] = origins.forgotten;
		entries[at + 1] = 0;
	}
}

/** Whether any entry from number `first` up to but not including `end` is forgotten. */
export function hasForgotten(entries: Uint32Array, first: number, end: number): boolean {
	for (let at = 2 * first; at < 2 * end; at += 2) {
		if (((entries[at] ?? 0) & siteMask) === origins.forgotten) {
			return true;
		}
	}
	return false;
}

/** Copies to the bytes that are forgotten what `source` says of them, as far as `holds` for the byte, its site and its step. */
export function fillForgotten(
	entries: Uint32Array,
	source: Uint32Array,
	holds: (byte: number, site: number, step: number) => boolean = () => true,
): void {
	for (let at = 0; at < entries.length; at += 2) {
		const low = source[at] ?? 0;
		const high = source[at + 1] ?? 0;
		if (((entries[at] ?? 0) & siteMask) === origins.forgotten && holds(at >> 1, low & siteMask, stepOf(low, high))) {
			entries[at] = low;
			entries[at + 1] = high;
		}
	}
}

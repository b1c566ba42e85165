// Where the entries of each page's writers are, for compiled code that asks before
// a load whether the bytes were ever written. It is made when that is first asked.
// A word for each page: the place of its entries, of which the lowest bits are
// free and hold what else there is to know. A page that nobody has written has the
// entries of one that all such pages share; one whose writers are forgotten has
// none, and the word 0.

import type { Arena } from "./arena.ts";
import { pageShift } from "./layout.ts";
import { coarse, entryWords } from "./writerPage.ts";

/** Bit 0: that what was never written there may be no zeros of the kernel's. Bits 1 and 2: log2 of the bytes that an entry is for. */
export const entryTableBits = { givenOut: 1, shift: 1, place: ~63 } as const;

export class EntryTable {
	/** Offset in the arena. */
	readonly place: number;
	private readonly blank: number;
	private readonly firstGivenOut: number;
	private words = new Int32Array(0);

	/** @param heapStart from there on, malloc's blocks and the stack may lie. */
	constructor(arena: Arena, heapStart: bigint) {
		const pages = arena.size >>> pageShift;
		this.place = arena.allocate(pages * 4);
		this.blank = arena.allocate(entryWords(coarse) * 4);
		this.firstGivenOut = Number(heapStart >> BigInt(pageShift));
		arena.onBuffer((buffer) => {
			this.words = new Int32Array(buffer, this.place, pages);
			// What was released before may not be empty.
			new Uint8Array(buffer, this.blank, entryWords(coarse) * 4).fill(0);
		});
	}

	/** What a page has: entries at a place, 0 for none. */
	set(page: number, place: number, shift: number): void {
		const isGivenOut = page >= this.firstGivenOut ? entryTableBits.givenOut : 0;
		this.words[page] = (place || this.blank) | ((place ? shift : coarse) << entryTableBits.shift) | isGivenOut;
	}

	/** The page's writers are forgotten. */
	forget(page: number): void {
		this.words[page] = 0;
	}
}

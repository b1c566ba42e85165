// Where the entries of each page's writers are, for compiled code, which notes its
// stores by itself: two tables with a word for each page, one for entries of 4 bytes,
// one for those of single bytes. A word is the offset of the entries in the arena, or 0
// where the store must be left to us: the page is not writable, holds code, is not
// dirty yet, or has the other entries.

import type { Arena } from "./arena.ts";
import { pageShift } from "./layout.ts";

export class StoreTables {
	/** Offsets of the tables in the arena. */
	readonly words: number;
	readonly bytes: number;
	private forWords = new Int32Array(0);
	private forBytes = new Int32Array(0);

	constructor(arena: Arena) {
		const pages = arena.size >>> pageShift;
		this.words = arena.allocate(pages * 4);
		this.bytes = arena.allocate(pages * 4);
		arena.onBuffer((buffer) => {
			this.forWords = new Int32Array(buffer, this.words, pages);
			this.forBytes = new Int32Array(buffer, this.bytes, pages);
		});
	}

	/** What the tables say of a page from now on. */
	set(page: number, forWords: number, forBytes: number): void {
		this.forWords[page] = forWords;
		this.forBytes[page] = forBytes;
	}
}

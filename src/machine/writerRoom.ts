// How many bytes the writers of memory may take from one kept state to the next. Where
// a program writes more, pages are given up, the lowest first; afterwards a page
// that comes new has its writers kept only as long as there is room, or where
// somebody has asked for them.

export class WriterRoom {
	/** Bytes that may yet be taken. */
	private left = Number.POSITIVE_INFINITY;
	/** Pages whose writers are kept all the same. */
	private readonly wanted = new Set<number>();

	/** Whether so many bytes may be taken for a page. */
	hasFor(page: number, bytes: number): boolean {
		return bytes <= this.left || this.wanted.has(page);
	}

	take(bytes: number): void {
		this.left -= bytes;
	}

	/** Has room for a page, whatever there is, until it is shared out anew. */
	want(page: number): void {
		this.wanted.add(page);
	}

	/**
	 * Of pages whose writers take so many bytes each those, the lowest first, that must be given up for the
	 * others to take no more than `most`. What they leave of that is the room from now on.
	 */
	shareOut(kept: readonly { readonly page: number; readonly bytes: number }[], most: number): number[] {
		let total = kept.reduce((sum, { bytes }) => sum + bytes, 0);
		const excess: number[] = [];
		if (total > most) {
			for (const { page, bytes } of [...kept].sort((one, other) => one.page - other.page)) {
				if (total > most) {
					total -= bytes;
					excess.push(page);
				}
			}
		}
		this.left = most - total;
		this.wanted.clear();
		return excess;
	}
}

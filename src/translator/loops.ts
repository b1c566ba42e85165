// The loops among the blocks of a function, so that WebAssembly can have them as
// loops. Blocks stand in ascending order of address; a loop is from the block
// that is jumped back to up to the last one that does so. Loops are made to nest.
// One with calls in it is none for us: what returns into it comes through the
// function's dispatch, which a loop would make longer.

/** A block's index, or a loop. */
export type Item = number | Loop;

export interface Loop {
	readonly first: number;
	/** Index of its last block. */
	readonly last: number;
	/** Its blocks and the loops in it; the first is the block with index `first`. */
	readonly items: readonly Item[];
}

/** What is known of a block, by index. */
export interface Flow {
	/** Indexes of the blocks that it goes to by jumps or by its end. */
	readonly goesTo: readonly number[];
	readonly calls: boolean;
}

/** All blocks, in order, each by itself or in the outermost of its loops. */
export function nest(blocks: readonly Flow[]): readonly Item[] {
	return itemsOf(0, blocks.length - 1, lastOfLoops(blocks));
}

/** The last block of each loop, by its first. */
function lastOfLoops(blocks: readonly Flow[]): ReadonlyMap<number, number> {
	const last = new Map<number, number>();
	blocks.forEach(({ goesTo }, index) => {
		for (const first of goesTo.filter((target) => target <= index)) {
			last.set(first, Math.max(index, last.get(first) ?? 0));
		}
	});
	for (let changed = true; changed; ) {
		changed = false;
		for (const [first, end] of last) {
			const further = [...last].find(([other, its]) => other > first && other <= end && its > end);
			if (further) {
				last.set(first, further[1]);
				changed = true;
			}
		}
	}
	return new Map([...last].filter(([first, end]) => !blocks.slice(first, end + 1).some(({ calls }) => calls)));
}

function itemsOf(from: number, to: number, last: ReadonlyMap<number, number>, isInside = false): readonly Item[] {
	const items: Item[] = [];
	for (let index = from; index <= to; index++) {
		const end = isInside && index === from ? undefined : last.get(index);
		if (end === undefined) {
			items.push(index);
		} else {
			items.push({ first: index, last: end, items: itemsOf(index, end, last, true) });
			index = end;
		}
	}
	return items;
}

/** Whether a block is in an item. */
export function holds(item: Item, index: number): boolean {
	return typeof item === "number" ? item === index : item.first <= index && index <= item.last;
}

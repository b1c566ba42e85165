// The heap that malloc serves from, as an immutable value: where the blocks are,
// which of them are free, and where the untouched rest begins. Blocks tile the
// heap in chunks, as glibc's do: 8 bytes of header, then the block, which begins
// at a multiple of 16. A table by page finds the block at an address; changing a
// block copies three short arrays and shares everything else.

import type { HeapBlock } from "../machineState.ts";

type Page = readonly HeapBlock[];
type Leaf = readonly (Page | undefined)[];

export interface HeapState {
	readonly table: readonly (Leaf | undefined)[];
	/** Free blocks by the room of their chunk; the one freed last is given out first. */
	readonly free: ReadonlyMap<number, FreeBlock>;
	/** Address of the first chunk that has not been made, and the end of what brk has given. */
	readonly top: number;
	readonly end: number;
}

export interface FreeBlock {
	readonly address: bigint;
	readonly next?: FreeBlock;
}

/** Bytes before a block that hold the size of its chunk. */
export const headerSize = 8;

/** The chunk before it is in use, as far as glibc's readers are concerned. */
const previousInUse = 1;

/** What a header holds: the size of its chunk, of which the low bits are free for flags. */
export function headerOf(room: number): bigint {
	return BigInt(room | previousInUse);
}

export const emptyHeap: HeapState = { table: [], free: new Map(), top: 0, end: 0 };

const pageShift = 12;
const leafShift = 8;
const leafMask = (1 << leafShift) - 1;

/** The block that begins at an address. */
export function chunkAt(heap: HeapState, address: bigint): HeapBlock | undefined {
	return pageOf(heap, Number(address >> BigInt(pageShift)))?.find((chunk) => chunk.address === address);
}

/** The heap with a chunk put in the place of the one that begins there, if any. */
export function withChunk(heap: HeapState, chunk: HeapBlock): HeapState {
	const page = Number(chunk.address >> BigInt(pageShift));
	const others = (pageOf(heap, page) ?? []).filter(({ address }) => address !== chunk.address);
	const chunks = [...others, chunk].sort((one, other) => (one.address < other.address ? -1 : 1));
	const table = [...heap.table];
	const leaf = [...(table[page >> leafShift] ?? [])];
	leaf[page & leafMask] = chunks;
	table[page >> leafShift] = leaf;
	return { ...heap, table };
}

/** All chunks in ascending order of address. */
export function chunksOf(heap: HeapState): readonly HeapBlock[] {
	return heap.table.flatMap((leaf) => (leaf ?? []).flatMap((page) => page ?? []));
}

/** The chunks that touch the bytes from `low` up to but not including `high`, ascending. */
export function chunksIn(heap: HeapState, low: bigint, high: bigint): readonly HeapBlock[] {
	const found: HeapBlock[] = [];
	const wanted = Number((high + BigInt(headerSize)) >> BigInt(pageShift));
	const last = (heap.table.length << leafShift) - 1;
	for (let page = Math.min(wanted, last); page >= 0; page--) {
		if (!heap.table[page >> leafShift]) {
			page &= ~leafMask;
		}
		for (const chunk of (pageOf(heap, page) ?? []).toReversed()) {
			const start = chunk.address - BigInt(headerSize);
			if (start + BigInt(chunk.room) <= low) {
				return found.reverse();
			}
			if (start < high) {
				found.push(chunk);
			}
		}
	}
	return found.reverse();
}

function pageOf(heap: HeapState, page: number): Page | undefined {
	return heap.table[page >> leafShift]?.[page & leafMask];
}

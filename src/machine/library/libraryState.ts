// What the C library remembers between calls: one immutable value, as the
// kernel's is, so a checkpoint holds it by reference. What a program can see of
// it (headers of heap blocks, the streams' objects) lies in guest memory as well.

import { emptyHeap, type HeapState } from "./heapState.ts";
import { type Streams, standardStreams } from "./streamState.ts";

export interface LibraryState {
	readonly heap: HeapState;
	/** The generator behind `rand`; undefined until it is seeded or first used. */
	readonly random?: RandomState;
	readonly streams: Streams;
	/** errno, in a program that has no place for it. */
	readonly errorNumber: number;
	/** Where `strtok(NULL, …)` goes on. */
	readonly nextToken: bigint;
}

/** glibc's TYPE_3 generator: 31 words, two places that move round them. */
export interface RandomState {
	readonly words: readonly number[];
	readonly front: number;
}

export const initialLibrary: LibraryState = {
	heap: emptyHeap,
	streams: standardStreams,
	errorNumber: 0,
	nextToken: 0n,
};

// What the C library remembers between calls: one immutable value, as the
// kernel's is, so a checkpoint holds it by reference. What a program can see of
// it (headers of heap blocks, the streams' objects) lies in guest memory as well.

import { emptyHeap, type HeapState } from "./heapState.ts";

export interface LibraryState {
	readonly heap: HeapState;
	/** The generator behind `rand`; undefined until it is seeded or first used. */
	readonly random?: RandomState;
	/** What was read from standard input and not yet taken. */
	readonly input: InputState;
	/** Where `strtok(NULL, …)` goes on. */
	readonly nextToken: bigint;
}

/** glibc's TYPE_3 generator: 31 words, two places that move round them. */
export interface RandomState {
	readonly words: readonly number[];
	readonly front: number;
}

interface InputState {
	readonly bytes: Uint8Array;
	readonly ended: boolean;
}

export const initialLibrary: LibraryState = {
	heap: emptyHeap,
	input: { bytes: new Uint8Array(), ended: false },
	nextToken: 0n,
};

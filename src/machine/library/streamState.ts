// What a stream of stdio.h is to the library: the descriptor behind it, what was
// read ahead, and what was written and not passed on yet. Immutable, like all of
// the library's state.

import type { Pointer } from "./libraryCall.ts";

export interface StreamState {
	readonly descriptor: number;
	readonly reads: boolean;
	readonly writes: boolean;
	/** Read from the descriptor, or given back by ungetc, and not yet taken. */
	readonly unread: Uint8Array;
	/** How many of these were given back by ungetc and are not in the block. */
	readonly pushed: number;
	/** What the buffer holds of the file, from its beginning up to where the descriptor stands. */
	readonly block: Uint8Array;
	/** Whether the last thing done was a write, so that the buffer's rest is for that. */
	readonly isPutting: boolean;
	/** Where in the buffer what is pending begins. */
	readonly putAt: number;
	/** Whether a seek has said where in the file the descriptor stands; glibc looks through its buffer only then. */
	readonly isPlaced: boolean;
	/** Written by the program; the descriptor has not got it yet. */
	readonly pending: Uint8Array;
	/** As setvbuf and its kin said. */
	readonly buffering?: Buffering;
	/** Whether it is one of wide characters; undefined until its first use says so. */
	readonly isWide?: boolean;
	/** A read has met the end (feof), something has failed (ferror). */
	readonly ended: boolean;
	readonly failed: boolean;
	/** Of a stream without a descriptor that the program knows: where what it writes is to be seen. */
	readonly memory?: StreamMemory;
}

/** A block of the heap, told to the program by two variables of its own; a buffer that it gave, or one that it does not see. */
export type StreamMemory =
	| { readonly kind: "block"; readonly address: bigint; readonly pointer: Pointer; readonly size: Pointer }
	| {
			readonly kind: "buffer";
			readonly address: bigint;
			readonly room: number;
			/** Bytes that the file had when it was last seen. */
			readonly length: number;
			readonly appends: boolean;
	  }
	| { readonly kind: "hidden" };

/** When what is written is passed on: at once, at the end of a line, when a block of it is there. */
export type Buffering = "none" | "line" | "full";

/** The streams by the address of their FILE; the three that there always are by their descriptors. */
export type Streams = ReadonlyMap<bigint, StreamState>;

export const standardStreams: Streams = new Map([
	[0n, openStream(0, true, false)],
	[1n, openStream(1, false, true)],
	[2n, { ...openStream(2, false, true), buffering: "none" }],
]);

/** What is left of one of the three when it has been closed. */
export const closedStream: StreamState = openStream(-1, false, false);

/** A stream that nothing has happened to. */
export function openStream(descriptor: number, reads: boolean, writes: boolean): StreamState {
	const nothing = new Uint8Array();
	const buffers = { unread: nothing, pushed: 0, block: nothing, pending: nothing, putAt: 0 };
	return { descriptor, reads, writes, ...buffers, isPutting: false, isPlaced: false, ended: false, failed: false };
}

/** What to say of a program that ended without exit, and so before its streams were written out. */
export function lossText(streams: Streams): string | undefined {
	for (const [stream, { pending }] of streams) {
		if (pending.length > 0) {
			const what = stream === 1n ? "the end of what was printed" : "the end of what was written to a file";
			const count = pending.length === 1 ? "1 byte" : `${pending.length} bytes`;
			return `${what} (${count}) was still in the C library's buffer, which the system call exit does not write out: natively it is lost. Call exit, or fflush before`;
		}
	}
	return undefined;
}

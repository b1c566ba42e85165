// Streams at work: characters out of a descriptor and into it, with the buffers
// in between that the real library has (stdio.h). Where the machine is watched,
// what goes to the terminal is shown at once, and the buffer is kept all the
// same: it is what a program loses that does not end with exit.

import { isTerminal, openingAt, readDescriptor, seekDescriptor, writeDescriptor } from "../files/openings.ts";
import { Interruption } from "../interruption.ts";
import { hex, joined, type LibraryCall } from "./libraryCall.ts";
import { type Buffering, closedStream, type StreamState } from "./streamState.ts";

/** A stream by its key in the library's state. */
export type Stream = bigint;

export const standard = { input: 0n, output: 1n, error: 2n } as const;

/** EOF as an `int` in rax. */
export const endOfFile = 0xffffffffn;

/** Where characters come from, one after another; −1 is the end. */
export interface CharacterSource {
	peek(): number;
	next(): number;
}

/** Bytes of a stream's buffer: what glibc takes for files and pipes, and for terminals. */
const blockSize = 4096;
const terminalBlockSize = 1024;

/** The magic number that marks a FILE, in the upper half of its first word, and where its descriptor is: glibc's. */
export const fileMagic = 0xfbadn;
export const descriptorOffset = 112n;

/** The stream that a `FILE *` argument names. */
export function streamAt(call: LibraryCall, index: number): Stream {
	const pointer = call.pointer(index, "stream");
	if (call.state.streams.has(pointer.address) && pointer.address > standard.error) {
		return pointer.address;
	}
	const isFile = call.number(pointer, 32) >> 16n === fileMagic;
	const descriptor = isFile ? call.number({ ...pointer, address: pointer.address + descriptorOffset }, 32) : -1n;
	if (descriptor < 0n || descriptor > standard.error) {
		const message = `${pointer.role} is ${hex(pointer.address)}, which is no open stream: neither stdin, stdout nor stderr, nor one of fopen's.`;
		return call.fault("aborted", message, { address: pointer.address });
	}
	return descriptor;
}

export function stateOf(call: LibraryCall, stream: Stream): StreamState {
	return call.state.streams.get(stream) ?? closedStream;
}

export function setState(call: LibraryCall, stream: Stream, changes: Partial<StreamState>): void {
	const state = { ...stateOf(call, stream), ...changes };
	call.state = { ...call.state, streams: new Map(call.state.streams).set(stream, state) };
}

/** Writes bytes to a stream, what wide characters have become or others; false when that cannot be. */
export function send(call: LibraryCall, stream: Stream, bytes: Uint8Array, isWide = false): boolean {
	if (!orient(call, stream, isWide)) {
		return false;
	}
	const state = stateOf(call, stream);
	if (!state.writes) {
		return fail(call, stream, 9);
	}
	if (bytes.length === 0) {
		return true;
	}
	if (state.unread.length > 0) {
		giveBack(call, stream);
	}
	const all = joined([state.pending, bytes]);
	const passed = all.length - keptBack(call, state, all);
	setState(call, stream, { pending: all.subarray(passed) });
	return pass(call, stream, isShown(call, state) ? bytes : all.subarray(0, passed));
}

/** Whether a stream takes characters of this width: the first that it takes decide (C17 section 7.21.2). */
export function orient(call: LibraryCall, stream: Stream, isWide: boolean): boolean {
	const before = stateOf(call, stream).isWide;
	if (before === undefined) {
		setState(call, stream, { isWide });
	}
	return (before ?? isWide) === isWide;
}

/** Passes on what waits in a stream's buffer; false when that fails. */
export function flush(call: LibraryCall, stream: Stream): boolean {
	const state = stateOf(call, stream);
	if (state.pending.length === 0) {
		return true;
	}
	setState(call, stream, { pending: new Uint8Array() });
	return pass(call, stream, isShown(call, state) ? new Uint8Array() : state.pending);
}

/** The same for every stream there is. */
export function flushAll(call: LibraryCall): boolean {
	return [...call.state.streams.keys()].map((stream) => flush(call, stream)).every((done) => done);
}

/** Gives back to the descriptor what was read ahead, where it can be. */
function giveBack(call: LibraryCall, stream: Stream): void {
	const { descriptor, unread } = stateOf(call, stream);
	seekDescriptor(call, descriptor, BigInt(-unread.length), 1);
	setState(call, stream, { unread: new Uint8Array() });
}

/** The characters of a stream that can be read. */
export function charactersOf(call: LibraryCall, stream: Stream): CharacterSource {
	const peek = () => (isReady(call, stream) ? (stateOf(call, stream).unread[0] ?? -1) : -1);
	return {
		peek,
		next: () => {
			const code = peek();
			setState(call, stream, { unread: stateOf(call, stream).unread.subarray(1) });
			return code;
		},
	};
}

/** Up to `most` bytes of a stream: fewer only at its end. */
export function take(call: LibraryCall, stream: Stream, most: number): Uint8Array {
	const parts: Uint8Array[] = [];
	for (let length = 0; length < most && isReady(call, stream, most - length); ) {
		const { unread } = stateOf(call, stream);
		const part = unread.subarray(0, most - length);
		setState(call, stream, { unread: unread.subarray(part.length) });
		parts.push(part);
		length += part.length;
	}
	return joined(parts);
}

/** Marks a stream as failed, for a reason that errno tells. */
function fail(call: LibraryCall, stream: Stream, error: number): false {
	call.setErrorNumber(error);
	setState(call, stream, { failed: true });
	return false;
}

/** Whether there is something to take; reads on where nothing was left, `wanted` bytes or a block. */
function isReady(call: LibraryCall, stream: Stream, wanted = 0): boolean {
	const state = stateOf(call, stream);
	const { unread, ended, reads, descriptor, pending } = state;
	if (unread.length > 0 || ended) {
		return unread.length > 0;
	}
	if (!reads) {
		return fail(call, stream, 9);
	}
	if (pending.length > 0) {
		flush(call, stream);
	}
	flushLine(call, stream);
	// Without a buffer, nothing is read that was not asked for.
	const isUnbuffered = bufferingOf(call, state) === "none";
	const most = isUnbuffered ? Math.max(1, wanted) : Math.max(blockSize, wanted - (wanted % blockSize));
	const bytes = readDescriptor(call, descriptor, most);
	if (!bytes) {
		throw new Interruption({ kind: "input" });
	}
	if (typeof bytes === "bigint") {
		return fail(call, stream, Number(-bytes));
	}
	setState(call, stream, { unread: bytes, ended: bytes.length === 0 });
	return bytes.length > 0;
}

/** Before a terminal is read from, the line that stands unfinished on it is shown. */
function flushLine(call: LibraryCall, stream: Stream): void {
	const output = call.state.streams.get(standard.output);
	if (output && bufferingOf(call, stateOf(call, stream)) !== "full" && bufferingOf(call, output) === "line") {
		flush(call, standard.output);
	}
}

/** How many of the bytes at the end stay in the buffer. */
function keptBack(call: LibraryCall, state: StreamState, bytes: Uint8Array): number {
	const buffering = bufferingOf(call, state);
	if (buffering === "none") {
		return 0;
	}
	const rest = buffering === "line" ? bytes.length - 1 - bytes.lastIndexOf(10) : bytes.length;
	const room = isTerminal(call.files, state.descriptor) ? terminalBlockSize : blockSize;
	return rest > room ? rest % room || room : rest;
}

function bufferingOf(call: LibraryCall, { buffering, descriptor }: StreamState): Buffering {
	return buffering ?? (isTerminal(call.files, descriptor) ? "line" : "full");
}

/** True for what appears without waiting: the program's output while it is watched. */
function isShown(call: LibraryCall, { descriptor }: StreamState): boolean {
	return call.machine.isWatched && typeof openingAt(call.files, descriptor)?.target === "string";
}

/** Gives bytes to the descriptor. */
function pass(call: LibraryCall, stream: Stream, bytes: Uint8Array): boolean {
	const written = bytes.length === 0 ? 0n : writeDescriptor(call, stateOf(call, stream).descriptor, bytes);
	return written < 0n ? fail(call, stream, Number(-written)) : true;
}

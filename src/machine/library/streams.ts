// Streams at work: characters out of a descriptor and into it, with the buffers
// in between that the real library has (stdio.h). Where the machine is watched,
// what goes to the terminal is shown at once, and the buffer is kept all the
// same: it is what a program loses that does not end with exit.

import { hex } from "../../isa/hex.ts";
import { joined } from "../byteStrings.ts";
import { openingAt } from "../files/descriptors.ts";
import { isTerminal, readDescriptor, seekDescriptor, writeDescriptor } from "../files/openings.ts";
import { Interruption } from "../interruption.ts";
import type { LibraryCall } from "./libraryCall.ts";
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
export const blockSize = 4096;
const terminalBlockSize = 1024;

const nothing = new Uint8Array();

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
	const isFirst = !state.isPutting;
	if (isFirst) {
		startPutting(call, stream);
	}
	const isShownNow = isShown(call, state);
	const isPassed = putBytes(call, stream, bytes, isFirst, isShownNow);
	return isShownNow ? pass(call, stream, bytes) : isPassed;
}

/** From the place where reading stands, the buffer is for writing. */
function startPutting(call: LibraryCall, stream: Stream): void {
	const { unread, pushed, block } = stateOf(call, stream);
	const at = Math.max(0, block.length - (unread.length - pushed) - pushed);
	const isFull = at === blockSize;
	const rest = { unread: isFull ? nothing : block.subarray(at), block: isFull ? nothing : block };
	setState(call, stream, { ...rest, pushed: 0, isPutting: true, putAt: isFull ? 0 : at });
}

/** Puts bytes into the buffer, and passes on what it has no room for, as glibc divides it; quietly where they are shown anyway. */
function putBytes(call: LibraryCall, stream: Stream, bytes: Uint8Array, isFirst: boolean, isQuiet: boolean): boolean {
	const state = stateOf(call, stream);
	const { pending, putAt } = state;
	if (bufferingOf(call, state) !== "full") {
		const all = joined([pending, bytes]);
		const passed = all.length - keptBack(call, state, all);
		setState(call, stream, { pending: all.subarray(passed) });
		return passOn(call, stream, all.subarray(0, passed), isQuiet);
	}
	const room = isFirst ? 0 : blockSize - putAt - pending.length;
	if (bytes.length <= room) {
		setState(call, stream, { pending: joined([pending, bytes]) });
		return true;
	}
	const whole = room + Math.floor((bytes.length - room) / blockSize) * blockSize;
	const isPassed = passOn(call, stream, joined([pending, bytes.subarray(0, whole)]), isQuiet);
	const rest = bytes.subarray(whole);
	const restRoom = blockSize - stateOf(call, stream).putAt;
	const isRestPassed = rest.length <= restRoom || passOn(call, stream, rest.subarray(0, restRoom), isQuiet);
	setState(call, stream, { pending: rest.length <= restRoom ? rest : rest.subarray(restRoom) });
	return isPassed && isRestPassed;
}

/** Gives bytes to the descriptor at the place where the program stands, and empties the buffer. */
function passOn(call: LibraryCall, stream: Stream, bytes: Uint8Array, isQuiet: boolean): boolean {
	if (bytes.length === 0) {
		return true;
	}
	const { descriptor, unread, isPlaced } = stateOf(call, stream);
	const isAppending = openingAt(call.files, descriptor)?.appends === true;
	const isMoved = !isAppending && unread.length > 0;
	if (isMoved) {
		seekDescriptor(call, descriptor, BigInt(-unread.length), 1);
	}
	const isKnown = !isAppending && (isPlaced || isMoved);
	setState(call, stream, { unread: nothing, pushed: 0, block: nothing, putAt: 0, isPlaced: isKnown });
	return isQuiet || pass(call, stream, bytes);
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
	setState(call, stream, { pending: nothing });
	return passOn(call, stream, state.pending, isShown(call, state));
}

/** The same for every stream there is, the one opened last first, as glibc's list of them goes. */
export function flushAll(call: LibraryCall): boolean {
	return [...call.state.streams.keys()]
		.reverse()
		.map((stream) => flush(call, stream))
		.every((done) => done);
}

/** What fflush does to a stream that was read from: the descriptor stands where the program does. */
export function synchronise(call: LibraryCall, stream: Stream): void {
	const { descriptor, unread, pushed, block, isPutting } = stateOf(call, stream);
	if (!isPutting && pushed === 0 && unread.length > 0) {
		if (seekDescriptor(call, descriptor, BigInt(-unread.length), 1) < 0n) {
			return;
		}
		setState(call, stream, { unread: nothing, block: block.subarray(0, block.length - unread.length) });
	}
	setState(call, stream, { isPlaced: false });
}

/** Ends writing, before something is read or sought. */
export function stopPutting(call: LibraryCall, stream: Stream): boolean {
	const isFlushed = flush(call, stream);
	setState(call, stream, { isPutting: false });
	return isFlushed;
}

/** Makes a character the next one to be read. */
export function pushBack(call: LibraryCall, stream: Stream, code: number): void {
	stopPutting(call, stream);
	const { unread, pushed, block } = stateOf(call, stream);
	const at = block.length - unread.length;
	const isSame = pushed === 0 && at > 0 && block[at - 1] === code;
	const changes = isSame
		? { unread: block.subarray(at - 1) }
		: { unread: joined([Uint8Array.of(code), unread]), pushed: pushed + 1 };
	setState(call, stream, { ...changes, ended: false });
}

/** The characters of a stream that can be read. */
export function charactersOf(call: LibraryCall, stream: Stream): CharacterSource {
	const peek = () => (isReady(call, stream) ? (stateOf(call, stream).unread[0] ?? -1) : -1);
	return {
		peek,
		next: () => {
			const code = peek();
			const { unread, pushed } = stateOf(call, stream);
			setState(call, stream, { unread: unread.subarray(1), pushed: Math.max(0, pushed - 1) });
			return code;
		},
	};
}

/** Up to `most` bytes of a stream: fewer only at its end. */
export function take(call: LibraryCall, stream: Stream, most: number): Uint8Array {
	const parts: Uint8Array[] = [];
	for (let length = 0; length < most && isReady(call, stream, most - length); ) {
		const { unread, pushed } = stateOf(call, stream);
		const part = unread.subarray(0, most - length);
		setState(call, stream, { unread: unread.subarray(part.length), pushed: Math.max(0, pushed - part.length) });
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
	if (stateOf(call, stream).isPutting) {
		stopPutting(call, stream);
	}
	const state = stateOf(call, stream);
	const { unread, ended, reads, descriptor, isPlaced } = state;
	// Who asks for a block or more is not told again of an end that was met before.
	if (unread.length > 0 || (ended && wanted < blockSize)) {
		return unread.length > 0;
	}
	if (!reads) {
		return fail(call, stream, 9);
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
	const isEnd = bytes.length === 0;
	const block = wanted >= blockSize ? nothing : bytes;
	setState(call, stream, { unread: bytes, pushed: 0, block, isPlaced: isPlaced && !isEnd, ended: isEnd });
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

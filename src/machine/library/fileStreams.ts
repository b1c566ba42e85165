// stdio.h, the part that opens and closes streams, moves about in them and asks
// how they are. A FILE is a block of the heap, as in glibc; the library knows it
// by its address.

import { bytesOf, textOf } from "../byteStrings.ts";
import { closeDescriptor, duplicate, openingAt } from "../files/descriptors.ts";
import { absolutePath, lookUp } from "../files/fileSystem.ts";
import { removeDirectory, removeFile } from "../files/naming.ts";
import { openFile, openUnnamed, seekDescriptor } from "../files/openings.ts";
import { allocate, freeBlock } from "./heap.ts";
import type { LibraryCall, Pointer, Result } from "./libraryCall.ts";
import { publish } from "./streamMemory.ts";
import { moveTo, placeIn } from "./streamPlaces.ts";
import { type Buffering, openStream } from "./streamState.ts";
import {
	descriptorOffset,
	endOfFile,
	fileMagic,
	flush,
	flushAll,
	type Stream,
	setState,
	standard,
	stateOf,
	streamAt,
	synchronise,
} from "./streams.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const fileStreamFunctions = {
	fopen: (call) => open(call, call.pointer(0, "pathname"), call.pointer(1, "mode")),
	fdopen: (call) => {
		const flags = flagsOf(call, call.pointer(1, "mode"));
		if (flags === undefined) {
			return refuse(call, 22n, 0n);
		}
		return openingAt(call.files, call.int(0)) ? makeStream(call, call.int(0), flags) : refuse(call, 9n, 0n);
	},
	freopen: reopen,
	tmpfile: (call) => makeStream(call, Number(openUnnamed(call)), 2),
	fclose: (call) => {
		const stream = streamAt(call, 0);
		const isFlushed = flush(call, stream) && publish(call, stream);
		const closed = closeDescriptor(call, stateOf(call, stream).descriptor);
		forget(call, stream);
		return isFlushed && closed === 0n ? 0n : endOfFile;
	},
	fflush: (call) => {
		if (call.word(0) === 0n) {
			const isAllFlushed = flushAll(call);
			const arePublished = [...call.state.streams.keys()].map((stream) => publish(call, stream));
			return isAllFlushed && arePublished.every((done) => done) ? 0n : endOfFile;
		}
		const stream = streamAt(call, 0);
		const isFlushed = flush(call, stream) && publish(call, stream);
		synchronise(call, stream);
		return isFlushed ? 0n : endOfFile;
	},
	/** What exit does before the end. */
	_IO_cleanup: (call) => (flushAll(call) ? 0n : endOfFile),
	fseek: seek,
	fseeko: seek,
	ftell: (call) => placeIn(call, streamAt(call, 0)),
	ftello: (call) => placeIn(call, streamAt(call, 0)),
	rewind: (call) => {
		const stream = streamAt(call, 0);
		moveTo(call, stream, 0n, 0);
		setState(call, stream, { failed: false });
		return undefined;
	},
	fgetpos: (call) => {
		const place = placeIn(call, streamAt(call, 0));
		call.writeNumber(call.pointer(1, "pos"), 64, place);
		return 0n;
	},
	fsetpos: (call) => moveTo(call, streamAt(call, 0), call.number(call.pointer(1, "pos"), 64), 0),
	feof: (call) => (stateOf(call, streamAt(call, 0)).ended ? 1n : 0n),
	ferror: (call) => (stateOf(call, streamAt(call, 0)).failed ? 1n : 0n),
	clearerr: (call) => {
		setState(call, streamAt(call, 0), { ended: false, failed: false });
		return undefined;
	},
	fileno: (call) => {
		const { descriptor, memory } = stateOf(call, streamAt(call, 0));
		return memory ? refuse(call, 9n, endOfFile) : BigInt(descriptor);
	},
	setvbuf: (call) => {
		const buffering = bufferings[call.int(2)];
		return buffering ? buffer(call, buffering) : endOfFile;
	},
	setbuf: (call) => buffer(call, call.word(1) === 0n ? "none" : "full"),
	setbuffer: (call) => buffer(call, call.word(1) === 0n ? "none" : "full"),
	/** One thread runs at a time, and none gives its turn away in here. */
	flockfile: () => undefined,
	funlockfile: () => undefined,
	ftrylockfile: () => 0n,
	popen: (call) => {
		const command = textOf(call.text(call.pointer(0, "command")));
		call.emit("console", bytesOf(`popen: there is no shell here to do "${command}"\n`));
		return refuse(call, 38n, 0n);
	},
	pclose: (call) => refuse(call, 10n, endOfFile),
	setlinebuf: (call) => buffer(call, "line"),
	remove: (call) => {
		const path = pathAt(call, call.pointer(0, "pathname"));
		const found = lookUp(call, path);
		const isFolder = typeof found !== "bigint" && found.node.kind === "directory";
		const removed = isFolder ? removeDirectory(call, path) : removeFile(call, path);
		return removed < 0n ? refuse(call, -removed, endOfFile) : 0n;
	},
} satisfies Record<string, LibraryFunction>;

/** Bytes of a FILE with all that glibc keeps beside it. */
const fileBytes = 472;

/** The third argument of setvbuf. */
const bufferings: readonly (Buffering | undefined)[] = ["full", "line", "none"];

/** Flags of open(2) for the letters of a mode. */
const letterFlags: Readonly<Record<string, number>> = { r: 0, w: 0o1101, a: 0o2101 };
const exclusiveFlag = 0o200;
const newFileMode = 0o666;

function open(call: LibraryCall, path: Pointer, mode: Pointer): bigint {
	const flags = flagsOf(call, mode);
	const opened = flags === undefined ? -22n : openFile(call, pathAt(call, path), flags, newFileMode);
	return flags === undefined || opened < 0n ? refuse(call, -opened, 0n) : makeStream(call, Number(opened), flags);
}

/** Closes what a stream stands for and opens a file in its place, with the same descriptor. */
function reopen(call: LibraryCall): bigint {
	const stream = streamAt(call, 2);
	const flags = flagsOf(call, call.pointer(1, "mode"));
	flush(call, stream);
	const { descriptor } = stateOf(call, stream);
	closeDescriptor(call, descriptor);
	const opened =
		flags === undefined ? -22n : openFile(call, pathAt(call, call.pointer(0, "pathname")), flags, newFileMode);
	if (flags === undefined || opened < 0n) {
		forget(call, stream);
		return refuse(call, -opened, 0n);
	}
	if (Number(opened) !== descriptor) {
		duplicate(call, Number(opened), { wanted: descriptor });
		closeDescriptor(call, Number(opened));
	}
	const { buffering } = stateOf(call, stream);
	setState(call, stream, { ...stateFor(descriptor, flags), buffering });
	return call.word(2);
}

function pathAt(call: LibraryCall, pointer: Pointer): string {
	const text = new TextDecoder().decode(call.text(pointer));
	// An empty path is no file's; the root has none with an empty name either.
	return text === "" ? "" : absolutePath(call.files.workingDirectory, text);
}

/** The flags of open(2) that a mode like `r+` stands for. */
export function flagsOf(call: LibraryCall, pointer: Pointer): number | undefined {
	const mode = textOf(call.text(pointer));
	const flags = letterFlags[mode[0] ?? ""];
	if (flags === undefined) {
		return undefined;
	}
	const access = mode.includes("+") ? (flags & ~1) | 2 : flags;
	return mode.includes("x") ? access | exclusiveFlag : access;
}

function stateFor(descriptor: number, flags: number) {
	return openStream(descriptor, (flags & 1) === 0, (flags & 3) !== 0);
}

/** Makes a FILE for a descriptor; 0 when the heap is full. */
export function makeStream(call: LibraryCall, descriptor: number, flags: number): bigint {
	const address = allocate(call, BigInt(fileBytes));
	if (address === 0n) {
		return refuse(call, 12n, 0n);
	}
	const file = new DataView(new ArrayBuffer(fileBytes));
	file.setUint32(0, Number(fileMagic << 16n), true);
	file.setUint32(Number(descriptorOffset), descriptor, true);
	call.write({ address, role: "the stream" }, new Uint8Array(file.buffer));
	if (openingAt(call.files, descriptor)?.appends && (flags & 3) === 1) {
		seekDescriptor(call, descriptor, 0n, 2);
	}
	call.state = { ...call.state, streams: new Map(call.state.streams).set(address, stateFor(descriptor, flags)) };
	return address;
}

function forget(call: LibraryCall, stream: Stream): void {
	const streams = new Map(call.state.streams);
	streams.delete(stream);
	call.state = { ...call.state, streams };
	if (stream > standard.error) {
		call.writeNumber({ address: stream, role: "the stream" }, 32, 0n);
		freeBlock(call, stream);
	}
}

function seek(call: LibraryCall): bigint {
	return moveTo(call, streamAt(call, 0), BigInt.asIntN(64, call.word(1)), call.int(2));
}

function buffer(call: LibraryCall, buffering: Buffering): bigint {
	setState(call, streamAt(call, 0), { buffering });
	return 0n;
}

/** A result that says that something failed, and errno that says what. */
export function refuse(call: LibraryCall, error: bigint, result: bigint): bigint {
	call.setErrorNumber(Number(error));
	return result;
}

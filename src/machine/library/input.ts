// stdio.h, the half that reads. What is left of a block that was read waits in
// the stream's state. A call that finds too little, and no end either, waits: it
// has no effect and begins again when more has come.

import { textOf } from "../byteStrings.ts";
import { ListedArguments, PassedArguments, type VariableArguments } from "./arguments.ts";
import { resize } from "./heap.ts";
import type { LibraryCall, Pointer, Result } from "./libraryCall.ts";
import { scan } from "./scanf.ts";
import {
	type CharacterSource,
	charactersOf,
	endOfFile,
	pushBack,
	type Stream,
	standard,
	stateOf,
	streamAt,
	take,
} from "./streams.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const inputFunctions = {
	getchar: (call) => nextCharacter(call, standard.input),
	getw: (call) => {
		const bytes = take(call, streamAt(call, 0), 4);
		return bytes.length < 4 ? endOfFile : BigInt(new DataView(bytes.slice().buffer).getUint32(0, true));
	},
	getc: (call) => nextCharacter(call, streamAt(call, 0)),
	fgetc: (call) => nextCharacter(call, streamAt(call, 0)),
	ungetc: giveBack,
	fgets: (call) => readLine(call, streamAt(call, 2), call.int(1), true),
	__fgets_chk: (call) => readLine(call, streamAt(call, 3), call.int(2), true),
	fread: (call) => readBlock(call, call.word(1), call.word(2)),
	getline: (call) => readWholeLine(call, 10, 2),
	getdelim: (call) => readWholeLine(call, call.int(2) & 0xff, 3),
	gets: (call) => readLine(call, standard.input, Number.POSITIVE_INFINITY, false),
	scanf: (call) => scanStream(call, standard.input, call.pointer(0, "format"), passed(call, 1)),
	vscanf: (call) => scanStream(call, standard.input, call.pointer(0, "format"), listed(call, 1)),
	fscanf: (call) => scanStream(call, streamAt(call, 0), call.pointer(1, "format"), passed(call, 2)),
	vfscanf: (call) => scanStream(call, streamAt(call, 0), call.pointer(1, "format"), listed(call, 2)),
	sscanf: (call) => scanText(call, passed(call, 2)),
	vsscanf: (call) => scanText(call, listed(call, 2)),
} satisfies Record<string, LibraryFunction>;

function nextCharacter(call: LibraryCall, stream: Stream): bigint {
	return BigInt.asUintN(32, BigInt(charactersOf(call, stream).next()));
}

function giveBack(call: LibraryCall): bigint {
	const [code, stream] = [call.int(0), streamAt(call, 1)];
	if (code < 0) {
		return endOfFile;
	}
	if (stateOf(call, stream).reads) {
		pushBack(call, stream, code & 0xff);
	}
	return BigInt(code & 0xff);
}

/** Up to `most` − 1 bytes and a zero; up to a newline, which fgets keeps and gets does not. */
function readLine(call: LibraryCall, stream: Stream, most: number, keeps: boolean): bigint {
	const destination = call.pointer(0, "s");
	const source = charactersOf(call, stream);
	const line: number[] = [];
	let isWhole = false;
	while (line.length < most - 1 && !isWhole && source.peek() >= 0) {
		const code = source.next();
		isWhole = code === 10;
		if (!isWhole || keeps) {
			line.push(code);
		}
	}
	if (line.length === 0 && !isWhole) {
		return 0n;
	}
	call.write(destination, Uint8Array.from([...line, 0]));
	return destination.address;
}

/** The real functions keep vectors on the stack, whatever `al` says. */
function passed(call: LibraryCall, fixed: number): VariableArguments {
	call.requireAlignment();
	return new PassedArguments(call, fixed);
}

function listed(call: LibraryCall, index: number): VariableArguments {
	return new ListedArguments(call, call.pointer(index, "ap"), index + 1);
}

function scanStream(call: LibraryCall, stream: Stream, format: Pointer, values: VariableArguments): bigint {
	if (!stateOf(call, stream).reads) {
		call.setErrorNumber(9);
		return endOfFile;
	}
	return scan(call, format, charactersOf(call, stream), values);
}

function scanText(call: LibraryCall, values: VariableArguments): bigint {
	const text = textSource(textOf(call.text(call.pointer(0, "s"))));
	return scan(call, call.pointer(1, "format"), text, values);
}

/** fread: up to `count` elements of `size` bytes; the number of whole ones. */
function readBlock(call: LibraryCall, size: bigint, count: bigint): bigint {
	const stream = streamAt(call, 3);
	if (size === 0n || count === 0n) {
		return 0n;
	}
	const most = BigInt(call.machine.memory.size);
	const bytes = take(call, stream, Number(size * count < most ? size * count : most));
	call.write(call.pointer(0, "ptr"), bytes);
	return BigInt(bytes.length) / size;
}

/** getline and getdelim: a line of any length, in a block that grows with it. */
function readWholeLine(call: LibraryCall, delimiter: number, stream: number): bigint {
	const key = streamAt(call, stream);
	const source = charactersOf(call, key);
	const line: number[] = [];
	// What lies beyond the line is not looked for: at a terminal it would have to be typed first.
	while (line.at(-1) !== delimiter && source.peek() >= 0) {
		line.push(source.next());
	}
	if (line.length === 0 || stateOf(call, key).failed) {
		return BigInt.asUintN(64, -1n);
	}
	const [place, size] = [call.pointer(0, "lineptr"), call.pointer(1, "n")];
	let address = call.number(place, 64);
	const needed = BigInt(line.length + 1);
	if (address === 0n || call.number(size, 64) < needed) {
		const room = roomForLine(needed, address === 0n ? 0n : call.number(size, 64));
		address = resize(call, address, room);
		call.writeNumber(place, 64, address);
		call.writeNumber(size, 64, room);
	}
	call.write({ address, role: "the line" }, Uint8Array.from([...line, 0]));
	return BigInt(line.length);
}

/** How glibc lets the block of a line grow: from 120 bytes on, at least to twice its size. */
function roomForLine(needed: bigint, room: bigint): bigint {
	const least = room === 0n ? 120n : room;
	return needed <= least ? least : needed < 2n * least ? 2n * least : needed;
}

function textSource(text: string): CharacterSource {
	let at = 0;
	const peek = () => (at < text.length ? text.charCodeAt(at) : -1);
	return {
		peek,
		next: () => {
			const code = peek();
			at++;
			return code;
		},
	};
}

// stdio.h, the half that reads. Standard input is taken from the host in blocks,
// as the real library does; what is left of a block waits in the library's
// state. A call that finds too little, and no end either, waits: it has no
// effect and begins again when more has come.

import { ListedArguments, PassedArguments, type VariableArguments } from "./arguments.ts";
import { resize } from "./heap.ts";
import { Interruption, joined, type LibraryCall, type Pointer, type Result, textOf } from "./libraryCall.ts";
import { streamAt } from "./output.ts";
import { scan } from "./scanf.ts";

type LibraryFunction = (call: LibraryCall) => Result;

/** Where characters come from, one after another; −1 is the end. */
export interface CharacterSource {
	peek(): number;
	next(): number;
}

export const inputFunctions = {
	getchar: nextCharacter,
	getc: (call) => (streamAt(call, 0) === "stdin" ? nextCharacter(call) : endOfFile),
	fgetc: (call) => (streamAt(call, 0) === "stdin" ? nextCharacter(call) : endOfFile),
	ungetc: giveBack,
	fgets: (call) => {
		const isInput = streamAt(call, 2) === "stdin";
		return isInput ? readLine(call, call.pointer(0, "s"), call.int(1), true) : 0n;
	},
	__fgets_chk: (call) => {
		const isInput = streamAt(call, 3) === "stdin";
		return isInput ? readLine(call, call.pointer(0, "s"), call.int(2), true) : 0n;
	},
	fread: (call) => readBlock(call, call.word(1), call.word(2)),
	getline: (call) => readWholeLine(call, 10, 2),
	getdelim: (call) => readWholeLine(call, call.int(2) & 0xff, 3),
	gets: (call) => readLine(call, call.pointer(0, "s"), Number.POSITIVE_INFINITY, false),
	feof: (call) => (streamAt(call, 0) === "stdin" && isAtEnd(call) ? 1n : 0n),
	scanf: (call) => scanInput(call, call.pointer(0, "format"), passed(call, 1)),
	vscanf: (call) => scanInput(call, call.pointer(0, "format"), listed(call, 1)),
	fscanf: (call) =>
		streamAt(call, 0) === "stdin" ? scanInput(call, call.pointer(1, "format"), passed(call, 2)) : endOfFile,
	vfscanf: (call) =>
		streamAt(call, 0) === "stdin" ? scanInput(call, call.pointer(1, "format"), listed(call, 2)) : endOfFile,
	sscanf: (call) => scanText(call, passed(call, 2)),
	vsscanf: (call) => scanText(call, listed(call, 2)),
} satisfies Record<string, LibraryFunction>;

/** EOF as an `int` in rax. */
const endOfFile = 0xffffffffn;

/** Bytes of one block of input: what glibc reads from a pipe. */
const blockSize = 4096;

function nextCharacter(call: LibraryCall): bigint {
	return BigInt.asUintN(32, BigInt(standardInput(call).next()));
}

function giveBack(call: LibraryCall): bigint {
	const code = call.int(0);
	if (code < 0 || streamAt(call, 1) !== "stdin") {
		return endOfFile;
	}
	const { bytes } = call.state.input;
	call.state = { ...call.state, input: { bytes: joined([Uint8Array.of(code & 0xff), bytes]), ended: false } };
	return BigInt(code & 0xff);
}

/** Up to `most` − 1 bytes and a zero; up to a newline, which fgets keeps and gets does not. */
function readLine(call: LibraryCall, destination: Pointer, most: number, keeps: boolean): bigint {
	const source = standardInput(call);
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

function isAtEnd(call: LibraryCall): boolean {
	const { bytes, ended } = call.state.input;
	return ended && bytes.length === 0;
}

/** The real functions keep vectors on the stack, whatever `al` says. */
function passed(call: LibraryCall, fixed: number): VariableArguments {
	call.requireAlignment();
	return new PassedArguments(call, fixed);
}

function listed(call: LibraryCall, index: number): VariableArguments {
	return new ListedArguments(call, call.pointer(index, "ap"), index + 1);
}

function scanInput(call: LibraryCall, format: Pointer, values: VariableArguments): bigint {
	return scan(call, format, standardInput(call), values);
}

function scanText(call: LibraryCall, values: VariableArguments): bigint {
	const text = textSource(textOf(call.text(call.pointer(0, "s"))));
	return scan(call, call.pointer(1, "format"), text, values);
}

/** fread: up to `count` elements of `size` bytes; the number of whole ones. */
function readBlock(call: LibraryCall, size: bigint, count: bigint): bigint {
	if (streamAt(call, 3) !== "stdin" || size === 0n || count === 0n) {
		return 0n;
	}
	const source = standardInput(call);
	const bytes: number[] = [];
	while (BigInt(bytes.length) < size * count && source.peek() >= 0) {
		bytes.push(source.next());
	}
	call.write(call.pointer(0, "ptr"), Uint8Array.from(bytes));
	return BigInt(bytes.length) / size;
}

/** getline and getdelim: a line of any length, in a block that grows with it. */
function readWholeLine(call: LibraryCall, delimiter: number, stream: number): bigint {
	const source = streamAt(call, stream) === "stdin" ? standardInput(call) : textSource("");
	const line: number[] = [];
	while (source.peek() >= 0 && line.at(-1) !== delimiter) {
		line.push(source.next());
	}
	if (line.length === 0) {
		return BigInt.asUintN(64, -1n);
	}
	const [place, size] = [call.pointer(0, "lineptr"), call.pointer(1, "n")];
	let address = call.number(place, 64);
	const needed = BigInt(line.length + 1);
	if (address === 0n || call.number(size, 64) < needed) {
		const room = needed < 120n ? 120n : needed;
		address = resize(call, address, room);
		call.writeNumber(place, 64, address);
		call.writeNumber(size, 64, room);
	}
	call.write({ address, role: "the line" }, Uint8Array.from([...line, 0]));
	return BigInt(line.length);
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

function standardInput(call: LibraryCall): CharacterSource {
	const peek = () => {
		if (call.state.input.bytes.length === 0 && !call.state.input.ended) {
			refill(call);
		}
		return call.state.input.bytes[0] ?? -1;
	};
	return {
		peek,
		next: () => {
			const code = peek();
			const { bytes, ended } = call.state.input;
			call.state = { ...call.state, input: { bytes: bytes.subarray(1), ended } };
			return code;
		},
	};
}

function refill(call: LibraryCall): void {
	const bytes = call.machine.host.read(blockSize);
	if (!bytes) {
		throw new Interruption({ kind: "input" });
	}
	call.state = { ...call.state, input: { bytes, ended: bytes.length === 0 } };
}

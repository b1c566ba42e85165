// stdio.h, the half that writes. Nothing is kept back in a buffer: what is
// printed is seen at once, so fflush has nothing to do.

import { ListedArguments, PassedArguments, type VariableArguments } from "./arguments.ts";
import { errorText } from "./errorNumbers.ts";
import { allocate } from "./heap.ts";
import { bytesOf, hex, type LibraryCall, type Pointer, type Result, textOf } from "./libraryCall.ts";
import { formatted } from "./printf.ts";

type LibraryFunction = (call: LibraryCall) => Result;
type Stream = "stdin" | "stdout" | "stderr";

export const outputFunctions = {
	printf: (call) => print(call, "stdout", call.pointer(0, "format"), passed(call, 1)),
	__printf_chk: (call) => print(call, "stdout", call.pointer(1, "format"), passed(call, 2)),
	vprintf: (call) => print(call, "stdout", call.pointer(0, "format"), listed(call, 1)),
	fprintf: (call) => print(call, streamAt(call, 0), call.pointer(1, "format"), passed(call, 2)),
	__fprintf_chk: (call) => print(call, streamAt(call, 0), call.pointer(2, "format"), passed(call, 3)),
	vfprintf: (call) => print(call, streamAt(call, 0), call.pointer(1, "format"), listed(call, 2)),
	sprintf: (call) => printInto(call, undefined, call.pointer(1, "format"), passed(call, 2)),
	__vprintf_chk: (call) => print(call, "stdout", call.pointer(1, "format"), listed(call, 2)),
	__vfprintf_chk: (call) => print(call, streamAt(call, 0), call.pointer(2, "format"), listed(call, 3)),
	__vsprintf_chk: (call) => printInto(call, undefined, call.pointer(3, "format"), listed(call, 4)),
	__vsnprintf_chk: (call) => printInto(call, call.word(1), call.pointer(4, "format"), listed(call, 5)),
	dprintf: (call) => print(call, streams[call.int(0)] ?? "stdin", call.pointer(1, "format"), passed(call, 2)),
	asprintf: (call) => printIntoBlock(call, call.pointer(1, "format"), passed(call, 2)),
	__asprintf_chk: (call) => printIntoBlock(call, call.pointer(2, "format"), passed(call, 3)),
	vasprintf: (call) => printIntoBlock(call, call.pointer(1, "format"), listed(call, 2)),
	__sprintf_chk: (call) => printInto(call, undefined, call.pointer(3, "format"), passed(call, 4)),
	vsprintf: (call) => printInto(call, undefined, call.pointer(1, "format"), listed(call, 2)),
	snprintf: (call) => printInto(call, call.word(1), call.pointer(2, "format"), passed(call, 3)),
	__snprintf_chk: (call) => printInto(call, call.word(1), call.pointer(4, "format"), passed(call, 5)),
	vsnprintf: (call) => printInto(call, call.word(1), call.pointer(2, "format"), listed(call, 3)),
	puts: (call) => {
		send(call, "stdout", call.text(call.pointer(0, "s")));
		send(call, "stdout", bytesOf("\n"));
		return 1n;
	},
	fputs: (call) => {
		send(call, streamAt(call, 1), call.text(call.pointer(0, "s")));
		return 1n;
	},
	putchar: (call) => sendCharacter(call, "stdout"),
	putc: (call) => sendCharacter(call, streamAt(call, 1)),
	fputc: (call) => sendCharacter(call, streamAt(call, 1)),
	fwrite: (call) => {
		const length = call.word(1) * call.word(2);
		send(call, streamAt(call, 3), call.bytes(call.pointer(0, "ptr"), length));
		return length === 0n ? 0n : call.word(2);
	},
	perror: (call) => {
		const prefix = call.word(0) === 0n ? "" : textOf(call.text(call.pointer(0, "s")));
		send(call, "stderr", bytesOf(`${prefix === "" ? "" : `${prefix}: `}${errorText(call.errorNumber())}\n`));
		return undefined;
	},
	fflush: (call) => {
		if (call.word(0) !== 0n) {
			streamAt(call, 0);
		}
		return 0n;
	},
	fclose: nothing,
	setbuf: nothing,
	setvbuf: nothing,
	setlinebuf: nothing,
	clearerr: nothing,
	ferror: nothing,
	fileno: (call) => BigInt(streams.indexOf(streamAt(call, 0))),
} satisfies Record<string, LibraryFunction>;

/** `al`, the number of vector registers with arguments, makes the real function store them with movaps. */
function passed(call: LibraryCall, fixed: number): VariableArguments {
	if ((call.machine.registers.read(0) & 0xffn) !== 0n) {
		call.requireAlignment();
	}
	return new PassedArguments(call, fixed);
}

function listed(call: LibraryCall, index: number): VariableArguments {
	return new ListedArguments(call, call.pointer(index, "ap"), index + 1);
}

function print(call: LibraryCall, stream: Stream, format: Pointer, values: VariableArguments): bigint {
	const text = formatted(call, format, values);
	send(call, stream, bytesOf(text));
	return BigInt(text.length);
}

/** Writes a text and its zero, as much of it as `size` bytes hold; returns the length of all of it. */
function printInto(call: LibraryCall, size: bigint | undefined, format: Pointer, values: VariableArguments): bigint {
	const text = formatted(call, format, values);
	if (size !== 0n) {
		const kept = size === undefined ? text : text.slice(0, Number(size) - 1);
		call.write(call.pointer(0, "s"), bytesOf(`${kept}\0`));
	}
	return BigInt(text.length);
}

/** asprintf: the text in a block of its own, whose address goes to the first argument's place. */
function printIntoBlock(call: LibraryCall, format: Pointer, values: VariableArguments): bigint {
	const bytes = bytesOf(`${formatted(call, format, values)}\0`);
	const address = allocate(call, BigInt(bytes.length));
	if (address === 0n) {
		return 0xffffffffn;
	}
	call.write({ address, role: "the block" }, bytes);
	call.writeNumber(call.pointer(0, "strp"), 64, address);
	return BigInt(bytes.length - 1);
}

/** What has nothing to do for a stream that is never in trouble and has no buffer. */
function nothing(call: LibraryCall): bigint {
	streamAt(call, 0);
	return 0n;
}

function sendCharacter(call: LibraryCall, stream: Stream): bigint {
	const byte = call.int(0) & 0xff;
	send(call, stream, Uint8Array.of(byte));
	return BigInt(byte);
}

function send(call: LibraryCall, stream: Stream, bytes: Uint8Array): void {
	if (stream !== "stdin") {
		call.emit(stream, bytes);
	}
}

/** The magic number that marks a FILE, in the upper half of its first word, and where its descriptor is: glibc's. */
const fileMagic = 0xfbadn;
const descriptorOffset = 112n;
const streams: readonly Stream[] = ["stdin", "stdout", "stderr"];

/** The stream that a `FILE *` argument names. */
export function streamAt(call: LibraryCall, index: number): Stream {
	const pointer = call.pointer(index, "stream");
	const isFile = call.number(pointer, 32) >> 16n === fileMagic;
	const descriptor = isFile ? call.number({ ...pointer, address: pointer.address + descriptorOffset }, 32) : -1n;
	const stream = streams[Number(descriptor)];
	if (!stream) {
		const message = `${pointer.role} is ${hex(pointer.address)}, which is neither stdin nor stdout nor stderr.`;
		return call.fault("aborted", message, pointer.address);
	}
	return stream;
}

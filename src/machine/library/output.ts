// stdio.h, the half that writes: texts, characters and blocks, to streams, to
// descriptors and to memory.

import { bytesOf, joined } from "../byteStrings.ts";
import { writeDescriptor } from "../files/openings.ts";
import { ListedArguments, PassedArguments, type VariableArguments } from "./arguments.ts";
import { allocate } from "./heap.ts";
import type { LibraryCall, Pointer, Result } from "./libraryCall.ts";
import { formatted } from "./printf.ts";
import { endOfFile, type Stream, send, standard, streamAt } from "./streams.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const outputFunctions = {
	printf: (call) => print(call, standard.output, call.pointer(0, "format"), passed(call, 1)),
	__printf_chk: (call) => print(call, standard.output, call.pointer(1, "format"), passed(call, 2)),
	vprintf: (call) => print(call, standard.output, call.pointer(0, "format"), listed(call, 1)),
	fprintf: (call) => print(call, streamAt(call, 0), call.pointer(1, "format"), passed(call, 2)),
	__fprintf_chk: (call) => print(call, streamAt(call, 0), call.pointer(2, "format"), passed(call, 3)),
	vfprintf: (call) => print(call, streamAt(call, 0), call.pointer(1, "format"), listed(call, 2)),
	sprintf: (call) => printInto(call, undefined, call.pointer(1, "format"), passed(call, 2)),
	__vprintf_chk: (call) => print(call, standard.output, call.pointer(1, "format"), listed(call, 2)),
	__vfprintf_chk: (call) => print(call, streamAt(call, 0), call.pointer(2, "format"), listed(call, 3)),
	__vsprintf_chk: (call) => printInto(call, undefined, call.pointer(3, "format"), listed(call, 4)),
	__vsnprintf_chk: (call) => printInto(call, call.word(1), call.pointer(4, "format"), listed(call, 5)),
	dprintf: (call) => printTo(call, passed(call, 2)),
	vdprintf: (call) => printTo(call, listed(call, 2)),
	asprintf: (call) => printIntoBlock(call, call.pointer(1, "format"), passed(call, 2)),
	__asprintf_chk: (call) => printIntoBlock(call, call.pointer(2, "format"), passed(call, 3)),
	vasprintf: (call) => printIntoBlock(call, call.pointer(1, "format"), listed(call, 2)),
	__sprintf_chk: (call) => printInto(call, undefined, call.pointer(3, "format"), passed(call, 4)),
	vsprintf: (call) => printInto(call, undefined, call.pointer(1, "format"), listed(call, 2)),
	snprintf: (call) => printInto(call, call.word(1), call.pointer(2, "format"), passed(call, 3)),
	__snprintf_chk: (call) => printInto(call, call.word(1), call.pointer(4, "format"), passed(call, 5)),
	vsnprintf: (call) => printInto(call, call.word(1), call.pointer(2, "format"), listed(call, 3)),
	puts: (call) => {
		const text = joined([call.text(call.pointer(0, "s")), bytesOf("\n")]);
		return send(call, standard.output, text) ? BigInt(text.length) : endOfFile;
	},
	fputs: (call) => (send(call, streamAt(call, 1), call.text(call.pointer(0, "s"))) ? 1n : endOfFile),
	putchar: (call) => sendCharacter(call, standard.output),
	putc: (call) => sendCharacter(call, streamAt(call, 1)),
	fputc: (call) => sendCharacter(call, streamAt(call, 1)),
	putw: (call) => (send(call, streamAt(call, 1), int32Bytes(call.int(0))) ? 0n : endOfFile),
	fwrite: (call) => {
		const length = call.word(1) * call.word(2);
		const isSent = send(call, streamAt(call, 3), call.bytes(call.pointer(0, "ptr"), length));
		return length === 0n || !isSent ? 0n : call.word(2);
	},
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

/** `(descriptor, format)` */
function printTo(call: LibraryCall, values: VariableArguments): bigint {
	const text = formatted(call, call.pointer(1, "format"), values);
	const written = writeDescriptor(call, call.int(0), bytesOf(text));
	if (written < 0n) {
		call.setErrorNumber(Number(-written));
	}
	return BigInt.asUintN(32, written < 0n ? -1n : written);
}

function print(call: LibraryCall, stream: Stream, format: Pointer, values: VariableArguments): bigint {
	const text = formatted(call, format, values);
	return send(call, stream, bytesOf(text)) ? BigInt(text.length) : endOfFile;
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

function int32Bytes(value: number): Uint8Array {
	return new Uint8Array(Int32Array.of(value).buffer);
}

function sendCharacter(call: LibraryCall, stream: Stream): bigint {
	const byte = call.int(0) & 0xff;
	return send(call, stream, Uint8Array.of(byte)) ? BigInt(byte) : endOfFile;
}

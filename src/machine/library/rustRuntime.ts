// How a Rust program ends that panics: with what it says, and the place in the
// source that the compiler passes along.

import { type LibraryCall, textOf } from "./libraryCall.ts";

type LibraryFunction = (call: LibraryCall) => never;

export const rustFunctions = {
	/** (text, its length, place or 0) */
	__rust_panic: (call) => panic(call, utf8(call.bytes(call.pointer(0, "text"), call.word(1)))),
	/** (index, length, place) */
	__rust_panic_bounds: (call) =>
		panic(call, `index out of bounds: the len is ${call.word(1)} but the index is ${call.word(0)}`),
} satisfies Record<string, LibraryFunction>;

function panic(call: LibraryCall, text: string): never {
	return call.fault("aborted", `the program panicked${placeOf(call)}: ${text}.`);
}

/** Argument 3 is a core::panic::Location: the file's name and its length, a line and a column. */
function placeOf(call: LibraryCall): string {
	const { address, role } = call.pointer(2, "place");
	if (address === 0n) {
		return "";
	}
	const at = (offset: bigint) => ({ address: address + offset, role });
	const length = call.number(at(8n), 64);
	const file = textOf(call.text({ address: call.number(at(0n), 64), role }, Number(length < 4096n ? length : 0n)));
	return ` at ${file}:${call.number(at(16n), 32)}:${call.number(at(20n), 32)}`;
}

function utf8(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}

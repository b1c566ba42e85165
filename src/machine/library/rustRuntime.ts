// How a Rust program ends that panics: with what it says, and the place in the
// source that the compiler passes along.

import { allocate } from "./heap.ts";
import { type LibraryCall, type Result, textOf } from "./libraryCall.ts";
import { valueText } from "./rustText.ts";
import { send, setState, standard, stateOf } from "./streams.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const rustFunctions = {
	/** (text, its length, place or 0) */
	__rust_panic: (call) => panic(call, utf8(call.bytes(call.pointer(0, "text"), call.word(1)))),
	/** (index, length, place) */
	__rust_panic_bounds: (call) =>
		panic(call, `index out of bounds: the len is ${call.word(1)} but the index is ${call.word(0)}`),
	/**
	 * `(value, formatter, what it is, room, bytes of room)`: gives where the text is and its length: in the room,
	 * or where that is too small, in a block of memory.
	 */
	__rust_text: (call) => {
		const { text, room } = valueText(call);
		const isShort = BigInt(text.length) <= call.word(4);
		const place = isShort ? room : { address: allocate(call, BigInt(text.length)), role: "text" };
		call.write(place, text);
		return { wide: place.address | (BigInt(text.length) << 64n) };
	},
	/** `(character, room of four bytes)`: gives the number of bytes. */
	__rust_utf8: (call) => {
		const bytes = new TextEncoder().encode(String.fromCodePoint(call.int(0) & 0x1fffff));
		call.write(call.pointer(1, "room"), bytes);
		return BigInt(bytes.length);
	},
	/** `(descriptor, text, its length)`: Rust keeps back the end of an unfinished line of output, wherever it goes. */
	__rust_put: (call) => {
		const stream = call.int(0) === 2 ? standard.error : standard.output;
		if (stream === standard.output && stateOf(call, stream).buffering === undefined) {
			setState(call, stream, { buffering: "line" });
		}
		send(call, stream, call.bytes(call.pointer(1, "text"), call.word(2)));
		return 0n;
	},
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

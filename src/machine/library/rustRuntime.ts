// How a Rust program ends that panics: with what it says, and the place in the
// source that the compiler passes along.

import { textOf } from "../byteStrings.ts";
import { unwindPanic } from "./cxxUnwinding.ts";
import { allocate } from "./heap.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";
import { panicStatus } from "./rustStatus.ts";
import { rustStringFunctions } from "./rustStrings.ts";
import { valueText } from "./rustText.ts";
import { flush, flushAll, send, setState, standard, stateOf } from "./streams.ts";

/** What the first panic says besides. */
const note = "note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n";

/** The number that the system gave the thread. */
const processNumber = 1;

type LibraryFunction = (call: LibraryCall) => Result;

export const rustFunctions = {
	/** `(text, its length, place or 0, the thread's name or 0, its length, how many panicked before)`: what the program says of its panic. */
	__rust_report: (call) => {
		const text = call.bytes(call.pointer(0, "text"), call.word(1));
		flush(call, standard.output);
		const place = placeOf(call);
		const thread = call.word(3) === 0n ? "<unnamed>" : utf8(call.bytes(call.pointer(3, "thread"), call.word(4)));
		const said = `\nthread '${thread}' (${processNumber}) panicked at ${place}:\n${utf8(text)}\n${call.word(5) === 0n ? note : ""}`;
		send(call, standard.error, new TextEncoder().encode(said));
		return undefined;
	},
	/** `(header, context)`: see `unwindPanic`. */
	__rust_unwind: unwindPanic,
	/** `(text, its length, place or 0)`: a panic that nobody catches. */
	__rust_panic: (call) => {
		if (!call.machine.isWatched) {
			flushAll(call);
			return { exit: panicStatus };
		}
		const place = placeOf(call);
		const text = utf8(call.bytes(call.pointer(0, "text"), call.word(1)));
		return call.fault("aborted", `the program panicked${place && ` at ${place}`}: ${text}.`, { status: panicStatus });
	},
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
	/** `(descriptor)` */
	__rust_flush: (call) => {
		flush(call, call.int(0) === 2 ? standard.error : standard.output);
		return 0n;
	},
	...rustStringFunctions,
} satisfies Record<string, LibraryFunction>;

/** Argument 3 is a core::panic::Location: the file's name and its length, a line and a column. */
function placeOf(call: LibraryCall): string {
	const { address, role } = call.pointer(2, "place");
	if (address === 0n) {
		return "";
	}
	const at = (offset: bigint) => ({ address: address + offset, role });
	const length = call.number(at(8n), 64);
	const file = textOf(call.text({ address: call.number(at(0n), 64), role }, Number(length < 4096n ? length : 0n)));
	return `${file}:${call.number(at(16n), 32)}:${call.number(at(20n), 32)}`;
}

function utf8(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}

// What the functions of std::streambuf do for any buffer: C's streams, files,
// texts in memory. Each is called with the buffer's address
// (assembler/cxxBufferCode.ts).

import { bufferAt, type StreamBuffer } from "./cxxStreamState.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";
import { endOfFile } from "./streams.ts";

type LibraryFunction = (call: LibraryCall) => Result;

const failure = 0xffff_ffff_ffff_ffffn;

/** Bit of a mode that says that reading is meant. */
const reads = 8n;

export const bufferFunctions = {
	__buffer_peek: (call) => codeOf(bufferOf(call).peek()),
	__buffer_next: (call) => {
		const buffer = bufferOf(call);
		const code = buffer.next();
		if (code >= 0) {
			buffer.note(code);
		}
		return codeOf(code);
	},
	/** Past one character to the next. */
	__buffer_step: (call) => {
		const buffer = bufferOf(call);
		const code = buffer.next();
		if (code < 0) {
			return endOfFile;
		}
		buffer.note(code);
		return codeOf(buffer.peek());
	},
	/** `(buffer, text, most)` */
	__buffer_read: (call) => {
		const buffer = bufferOf(call);
		const most = Number(BigInt.asIntN(64, call.word(2)));
		const bytes: number[] = [];
		while (bytes.length < most && buffer.peek() >= 0) {
			bytes.push(buffer.next());
		}
		const last = bytes.at(-1);
		if (last !== undefined) {
			buffer.note(last);
		}
		call.write(call.pointer(1, "text"), Uint8Array.from(bytes));
		return BigInt(bytes.length);
	},
	/** `(buffer, character)`: the end is no character, and nothing is written then. */
	__buffer_put: (call) => {
		const isNone = call.int(1) === -1;
		const code = BigInt(call.int(1) & 0xff);
		return isNone || bufferOf(call).send(Uint8Array.of(Number(code))) ? (isNone ? 0n : code) : endOfFile;
	},
	__buffer_write: (call) => {
		const bytes = call.bytes(call.pointer(1, "text"), call.word(2));
		return bufferOf(call).send(bytes) ? BigInt(bytes.length) : 0n;
	},
	__buffer_flush: (call) => {
		bufferOf(call).flush();
		return 0n;
	},
	/** `(buffer, character, or below 0 the one read last)` */
	__buffer_give_back: (call) => {
		const code = call.int(1) < 0 ? undefined : call.int(1) & 0xff;
		const buffer = bufferOf(call);
		return buffer.giveBack(code) ? codeOf(code ?? buffer.peek()) : endOfFile;
	},
	/** Characters that are there for certain. */
	__buffer_room: (call) => BigInt(bufferOf(call).room),
	/** `(buffer, distance, from where, direction)`: the place it comes to, or −1. */
	__buffer_move: (call) => {
		const buffer = bufferOf(call);
		const direction = (call.word(3) & reads) !== 0n ? "read" : "write";
		const distance = BigInt.asIntN(64, call.word(1));
		const place = buffer.move(direction, distance, call.int(2)) ? buffer.place(direction) : -1n;
		return { wide: place < 0n ? failure : place };
	},
} satisfies Record<string, LibraryFunction>;

function bufferOf(call: LibraryCall): StreamBuffer {
	return bufferAt(call, call.word(0));
}

function codeOf(code: number): bigint {
	return code < 0 ? endOfFile : BigInt(code);
}

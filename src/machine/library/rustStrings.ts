// What Rust's strings need of their library: reading lines, changing letters,
// searching, numbers in texts. A string is a vector of bytes: its capacity, its
// place and its length.

import { formats } from "../../semantics/floatFormat.ts";
import { joined, textOf } from "../byteStrings.ts";
import { floatIn } from "./floatReader.ts";
import { allocate, resize } from "./heap.ts";
import type { LibraryCall, Pointer, Result } from "./libraryCall.ts";
import { twoWaySearch } from "./rustSearch.ts";
import { blockSize, charactersOf, standard, take } from "./streams.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const rustStringFunctions = {
	/** `(string, 1 for a line or 0 for all that comes)`: gives how many bytes were added, or −1 where they are no text. */
	__rust_read: (call) => {
		const bytes = call.int(1) === 1 ? readLine(call) : readAll(call);
		if (utf8Error(bytes)) {
			return -1n;
		}
		append(call, call.pointer(0, "string"), bytes);
		return BigInt(bytes.length);
	},
	/** `(room, number of bytes)`: gives how many were read. */
	__rust_read_bytes: (call) => {
		const bytes = readLine(call, Number(call.word(1)));
		call.write(call.pointer(0, "room"), bytes);
		return BigInt(bytes.length);
	},
	/** `(room for a string, text, its length, what is to be done with it)` */
	__rust_string: (call) => {
		const bytes = call.bytes(call.pointer(1, "text"), call.word(2));
		const change = textOf(call.text(call.pointer(3, "change")));
		const room = call.pointer(0, "string");
		makeString(call, room, changed(bytes, change));
		return room.address;
	},
	/** `(room for a result, bytes, their number)`: core::str::from_utf8. */
	__rust_check_text: (call) => {
		const [room, length] = [call.pointer(0, "result"), call.word(2)];
		const error = utf8Error(call.bytes(call.pointer(1, "bytes"), length));
		const size = error?.size === undefined ? 0n : 1n | (BigInt(error.size) << 8n);
		writeWords(call, room, error ? [1n, BigInt(error.validUpTo), size] : [0n, call.word(1), length]);
		return room.address;
	},
	/** `(room for a result, text, its length, width of the float in bits)` */
	__rust_parse_float: (call) => {
		const room = call.pointer(0, "result");
		const width = call.int(3) === 32 ? 32 : 64;
		const text = textOf(call.bytes(call.pointer(1, "text"), call.word(2)));
		const isFloat = /^[-+]?(?:(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|inf|infinity|nan)$/i.test(text);
		call.writeNumber(room, 16, isFloat ? 0n : text === "" ? 1n : 0x101n);
		if (isFloat) {
			const place = { ...room, address: room.address + BigInt(width / 8) };
			call.writeNumber(place, width, floatIn(text, width).bits & (2n * formats[width].signBit - 1n));
		}
		return room.address;
	},
	/** `(text, its length)` */
	__rust_count: (call) => BigInt(countOf(call.bytes(call.pointer(0, "text"), call.word(1)))),
	/** `(character, name of a property)` */
	__rust_has_property: (call) => {
		const character = String.fromCodePoint(call.int(0) & 0x1fffff);
		const property = textOf(call.text(call.pointer(1, "property")));
		return new RegExp(`\\p{${property}}`, "u").test(character) ? 1n : 0n;
	},
	/** `(room for three characters, character, "uppercase" or "lowercase")` */
	__rust_change_case: (call) => {
		const room = call.pointer(0, "characters");
		const change = textOf(call.text(call.pointer(2, "change")));
		const bytes = new TextEncoder().encode(String.fromCodePoint(call.int(1) & 0x1fffff));
		const characters = [...new TextDecoder().decode(changed(bytes, change))];
		for (let index = 0; index < 3; index++) {
			const place = { ...room, address: room.address + BigInt(4 * index) };
			call.writeNumber(place, 32, BigInt(characters[index]?.codePointAt(0) ?? 0));
		}
		return room.address;
	},
	/** `(room for a searcher, text, its length, what is sought, its length)` */
	__rust_search: (call) => {
		const room = call.pointer(0, "searcher");
		const [text, length, sought, soughtLength] = [call.word(1), call.word(2), call.word(3), call.word(4)];
		const state = twoWaySearch(call.bytes(call.pointer(3, "what is sought"), soughtLength), length);
		writeWords(call, room, [...state, text, length, sought, soughtLength]);
		return room.address;
	},
	/** `(room for an iterator, argc, argv)`: strings of the program's arguments. */
	__rust_arguments: (call) => {
		const [room, count, list] = [call.pointer(0, "arguments"), call.word(1), call.pointer(2, "argv")];
		const strings = allocate(call, 24n * count);
		for (let index = 0n; index < count; index++) {
			const place = { ...list, address: call.number({ ...list, address: list.address + 8n * index }, 64) };
			makeString(call, { address: strings + 24n * index, role: "string" }, call.text(place));
		}
		writeWords(call, room, [strings, strings, count, strings + 24n * count]);
		return room.address;
	},
} satisfies Record<string, LibraryFunction>;

/** All that comes until the end. */
function readAll(call: LibraryCall): Uint8Array {
	const parts: Uint8Array[] = [];
	do {
		parts.push(take(call, standard.input, blockSize));
	} while (parts.at(-1)?.length === blockSize);
	return joined(parts);
}

/** Up to a line's end, and with it; at most so many bytes. */
function readLine(call: LibraryCall, most = Number.POSITIVE_INFINITY): Uint8Array {
	const source = charactersOf(call, standard.input);
	const line: number[] = [];
	while (line.length < most && line.at(-1) !== 10 && source.peek() >= 0) {
		line.push(source.next());
	}
	return Uint8Array.from(line);
}

/** Adds bytes to a string, which gets twice its capacity where that is too small. */
function append(call: LibraryCall, string: Pointer, bytes: Uint8Array): void {
	const [capacity, place, length] = [0n, 8n, 16n].map((offset) =>
		call.number({ ...string, address: string.address + offset }, 64),
	) as [bigint, bigint, bigint];
	const wanted = length + BigInt(bytes.length);
	const isRoom = wanted <= capacity;
	const enough = [wanted, 2n * capacity, 8n].reduce((most, size) => (size > most ? size : most));
	const moved = isRoom ? place : resize(call, capacity === 0n ? 0n : place, enough);
	call.write({ address: moved + length, role: "the string" }, bytes);
	writeWords(call, string, [isRoom ? capacity : enough, moved, wanted]);
}

function makeString(call: LibraryCall, room: Pointer, bytes: Uint8Array): void {
	const length = BigInt(bytes.length);
	const place = length === 0n ? 1n : allocate(call, length);
	call.write({ address: place, role: "the string" }, bytes);
	writeWords(call, room, [length, place, length]);
}

function writeWords(call: LibraryCall, { address, role }: Pointer, words: readonly bigint[]): void {
	words.forEach((word, index) => {
		call.writeNumber({ address: address + 8n * BigInt(index), role }, 64, word);
	});
}

function changed(bytes: Uint8Array, change: string): Uint8Array {
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	switch (change) {
		case "lowercase":
			return new TextEncoder().encode(text.toLowerCase());
		case "uppercase":
			return new TextEncoder().encode(text.toUpperCase());
		case "lossy":
			return new TextEncoder().encode(text);
		default:
			return bytes;
	}
}

/** Bytes that begin a character, the first of which is not one that another continues. */
function countOf(bytes: Uint8Array): number {
	return bytes.reduce((count, byte) => (byte >> 6 === 2 ? count : count + 1), 0);
}

interface Utf8Error {
	readonly validUpTo: number;
	/** Bytes that are no character; undefined where the text ends within one. */
	readonly size: number | undefined;
}

/** Ranges of the second byte by the first, and how many follow (Unicode, table 3-7). */
const sequences: readonly (readonly [first: number, last: number, low: number, high: number, following: number])[] = [
	[0x00, 0x7f, 0, 0, 0],
	[0xc2, 0xdf, 0x80, 0xbf, 1],
	[0xe0, 0xe0, 0xa0, 0xbf, 2],
	[0xe1, 0xec, 0x80, 0xbf, 2],
	[0xed, 0xed, 0x80, 0x9f, 2],
	[0xee, 0xef, 0x80, 0xbf, 2],
	[0xf0, 0xf0, 0x90, 0xbf, 3],
	[0xf1, 0xf3, 0x80, 0xbf, 3],
	[0xf4, 0xf4, 0x80, 0x8f, 3],
];

/** The first place where bytes are no text; undefined where all are. */
function utf8Error(bytes: Uint8Array): Utf8Error | undefined {
	for (let at = 0; at < bytes.length; ) {
		const lead = bytes[at] ?? 0;
		const [, , low, high, following] = sequences.find(([first, last]) => lead >= first && lead <= last) ?? [
			0, 0, 0, 0, -1,
		];
		if (following < 0) {
			return { validUpTo: at, size: 1 };
		}
		for (let index = 1; index <= following; index++) {
			const byte = bytes[at + index];
			const [least, most] = index === 1 ? [low, high] : [0x80, 0xbf];
			if (byte === undefined || byte < least || byte > most) {
				return { validUpTo: at, size: byte === undefined ? undefined : index };
			}
		}
		at += following + 1;
	}
	return undefined;
}

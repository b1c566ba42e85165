// string.h: strings and blocks of bytes. Every function reads all that it needs
// before it writes, so overlapping operands behave as with memmove; where C
// leaves that open, one answer is as good as another.

import { joined, textOf } from "../byteStrings.ts";
import { allocate } from "./heap.ts";
import type { LibraryCall, Pointer, Result } from "./libraryCall.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const stringFunctions = {
	memcpy: copyBytes,
	memmove: copyBytes,
	mempcpy: (call) => copyBytes(call) + call.word(2),
	memset: setBytes,
	memcmp: (call) =>
		order(call.bytes(call.pointer(0, "s1"), call.word(2)), call.bytes(call.pointer(1, "s2"), call.word(2))),
	memchr: (call) => findByte(call, call.bytes(call.pointer(0, "s"), call.word(2)), call.int(1)),
	strlen: (call) => BigInt(call.text(call.pointer(0, "s")).length),
	strnlen: (call) => BigInt(call.text(call.pointer(0, "s"), countOf(call, 1)).length),
	strcpy: (call) => put(call, call.pointer(0, "dest"), call.text(call.pointer(1, "src"))),
	stpcpy: (call) => {
		const text = call.text(call.pointer(1, "src"));
		return put(call, call.pointer(0, "dest"), text) + BigInt(text.length);
	},
	strncpy: copyAtMost,
	strcat: (call) => append(call, call.text(call.pointer(1, "src"))),
	strncat: (call) => append(call, call.text(call.pointer(1, "src"), countOf(call, 2))),
	strcmp: (call) => order(call.text(call.pointer(0, "s1")), call.text(call.pointer(1, "s2"))),
	strcoll: (call) => order(call.text(call.pointer(0, "s1")), call.text(call.pointer(1, "s2"))),
	strncmp: (call) =>
		order(call.text(call.pointer(0, "s1"), countOf(call, 2)), call.text(call.pointer(1, "s2"), countOf(call, 2))),
	strcasecmp: (call) => order(lower(call.text(call.pointer(0, "s1"))), lower(call.text(call.pointer(1, "s2")))),
	strncasecmp: (call) =>
		order(
			lower(call.text(call.pointer(0, "s1"), countOf(call, 2))),
			lower(call.text(call.pointer(1, "s2"), countOf(call, 2))),
		),
	strxfrm: (call) => {
		const text = call.text(call.pointer(1, "src"));
		const kept = terminated(text).subarray(0, countOf(call, 2));
		call.write(call.pointer(0, "dest"), kept);
		return BigInt(text.length);
	},
	bcmp: (call) =>
		order(call.bytes(call.pointer(0, "s1"), call.word(2)), call.bytes(call.pointer(1, "s2"), call.word(2))),
	bzero: (call) => {
		fillBytes(call, 0, call.word(1));
		return undefined;
	},
	bcopy: (call) => {
		call.write(call.pointer(1, "dest"), call.bytes(call.pointer(0, "src"), call.word(2)));
		return undefined;
	},
	memrchr: (call) => findLast(call, call.bytes(call.pointer(0, "s"), call.word(2)), call.int(1)),
	memmem: (call) =>
		findText(
			call,
			call.bytes(call.pointer(0, "haystack"), call.word(1)),
			call.bytes(call.pointer(2, "needle"), call.word(3)),
		),
	memccpy: (call) => {
		const bytes = call.bytes(call.pointer(1, "src"), call.word(3));
		const end = bytes.indexOf(call.int(2) & 0xff);
		call.write(call.pointer(0, "dest"), end < 0 ? bytes : bytes.subarray(0, end + 1));
		return end < 0 ? 0n : call.word(0) + BigInt(end + 1);
	},
	rawmemchr: (call) => {
		const { size } = call.machine.memory;
		const bytes = call.machine.memory.peek(call.word(0), size);
		const index = bytes.indexOf(call.int(1) & 0xff);
		return index < 0 ? BigInt(call.bytes(call.pointer(0, "s"), BigInt(size)).length) : call.word(0) + BigInt(index);
	},
	strchrnul: (call) => {
		const text = terminated(call.text(call.pointer(0, "s")));
		const index = text.indexOf(call.int(1) & 0xff);
		return call.word(0) + BigInt(index < 0 ? text.length - 1 : index);
	},
	stpncpy: (call) => {
		const length = call.text(call.pointer(1, "src"), countOf(call, 2)).length;
		return copyAtMost(call) + BigInt(length);
	},
	strchr: (call) => findByte(call, terminated(call.text(call.pointer(0, "s"))), call.int(1)),
	strrchr: (call) => findLast(call, terminated(call.text(call.pointer(0, "s"))), call.int(1)),
	strstr: (call) => findText(call, call.text(call.pointer(0, "haystack")), call.text(call.pointer(1, "needle"))),
	strcasestr: (call) =>
		findText(call, lower(call.text(call.pointer(0, "haystack"))), lower(call.text(call.pointer(1, "needle")))),
	strspn: (call) => BigInt(span(call.text(call.pointer(0, "s")), call.text(call.pointer(1, "accept")), true)),
	strcspn: (call) => BigInt(span(call.text(call.pointer(0, "s")), call.text(call.pointer(1, "reject")), false)),
	strpbrk: (call) => {
		const text = call.text(call.pointer(0, "s"));
		const index = span(text, call.text(call.pointer(1, "accept")), false);
		return index < text.length ? call.word(0) + BigInt(index) : 0n;
	},
	strtok: (call) => {
		const address = call.word(0) === 0n ? call.state.nextToken : call.word(0);
		const { token, next } = nextToken(call, address);
		call.state = { ...call.state, nextToken: next };
		return token;
	},
	strtok_r: (call) => {
		const saved = call.pointer(2, "saveptr");
		const { token, next } = nextToken(call, call.word(0) === 0n ? call.number(saved, 64) : call.word(0));
		call.writeNumber(saved, 64, next);
		return token;
	},
	strsep: nextField,
	strlcpy: (call) => copyInto(call, 0),
	/** The text that is there already is looked for in all of the room. */
	strlcat: (call) => copyInto(call, call.text(call.pointer(0, "dst"), countOf(call, 2)).length),
	explicit_bzero: (call) => {
		fillBytes(call, 0, call.word(1));
		return undefined;
	},
	swab: (call) => {
		const count = BigInt.asIntN(64, call.word(2));
		const bytes = call.bytes(call.pointer(0, "from"), count > 0n ? count & -2n : 0n);
		call.write(
			call.pointer(1, "to"),
			bytes.map((_, index) => bytes[index ^ 1] ?? 0),
		);
		return undefined;
	},
	strverscmp: (call) =>
		orderOfVersions(textOf(call.text(call.pointer(0, "s1"))), textOf(call.text(call.pointer(1, "s2")))),
	strdup: (call) => duplicate(call, call.text(call.pointer(0, "s"))),
	strndup: (call) => duplicate(call, call.text(call.pointer(0, "s"), countOf(call, 1))),
} satisfies Record<string, LibraryFunction>;

/** Behind `start` bytes of the room, as much as it holds with a zero; gives the length that was wanted. */
function copyInto(call: LibraryCall, start: number): bigint {
	const text = call.text(call.pointer(1, "src"));
	const room = countOf(call, 2) - start;
	if (room > 0) {
		const { address, role } = call.pointer(0, "dst");
		call.write({ address: address + BigInt(start), role }, terminated(text.subarray(0, room - 1)));
	}
	return BigInt(start + text.length);
}

/** As GNU has it: runs of digits are numbers, and those with zeros before them fractions, which come first. */
function orderOfVersions(one: string, other: string): bigint {
	const [left, right] = [[...`${one}\0`], [...`${other}\0`]];
	let at = left.findIndex((character, index) => character !== right[index]);
	if (at < 0) {
		return 0n;
	}
	const [, digits = ""] = /(\d*)$/.exec(one.slice(0, at)) ?? [];
	const [first, second] = [one.slice(at - digits.length), other.slice(at - digits.length)];
	at = digits.length;
	const [mine = "", theirs = ""] = [/^\d*/.exec(first)?.[0], /^\d*/.exec(second)?.[0]];
	const isFraction = mine.startsWith("0") || theirs.startsWith("0");
	const isWhole = mine !== "" && theirs !== "" && !isFraction;
	if (isWhole && mine.length !== theirs.length) {
		return mine.length < theirs.length ? 0xffff_ffffn : 1n;
	}
	const zeros = (text: string) => /^0*$/.test(text.slice(0, at)) && at > 0;
	if (isFraction && zeros(mine) && zeros(theirs) && (mine.length === at) !== (theirs.length === at)) {
		// All zeros so far: the one that goes on with digits is the smaller fraction.
		return mine.length === at ? 1n : 0xffff_ffffn;
	}
	return (first.charCodeAt(at) || 0) < (second.charCodeAt(at) || 0) ? 0xffff_ffffn : 1n;
}

function copyBytes(call: LibraryCall): bigint {
	const bytes = call.bytes(call.pointer(1, "src"), call.word(2));
	call.write(call.pointer(0, "dest"), bytes);
	return call.word(0);
}

function setBytes(call: LibraryCall): bigint {
	return fillBytes(call, call.int(1) & 0xff, call.word(2));
}

function fillBytes(call: LibraryCall, value: number, count: bigint): bigint {
	const size = BigInt(call.machine.memory.size);
	const length = count < size ? count : size;
	call.write(call.pointer(0, "s"), new Uint8Array(Number(length)).fill(value));
	return call.word(0);
}

/** A `size_t` argument as a length that loops can count to. */
function countOf(call: LibraryCall, index: number): number {
	return Number(call.word(index));
}

function put(call: LibraryCall, destination: Pointer, text: Uint8Array): bigint {
	call.write(destination, terminated(text));
	return destination.address;
}

function copyAtMost(call: LibraryCall): bigint {
	const most = countOf(call, 2);
	const text = call.text(call.pointer(1, "src"), most);
	const bytes = new Uint8Array(Math.min(most, call.machine.memory.size));
	bytes.set(text);
	call.write(call.pointer(0, "dest"), bytes);
	return call.word(0);
}

function append(call: LibraryCall, text: Uint8Array): bigint {
	const { address, role } = call.pointer(0, "dest");
	const length = call.text({ address, role }).length;
	put(call, { address: address + BigInt(length), role }, text);
	return address;
}

function terminated(text: Uint8Array): Uint8Array {
	return joined([text, new Uint8Array(1)]);
}

/** The difference of the first bytes that differ; the end of a text counts as 0. */
function order(left: Uint8Array, right: Uint8Array): bigint {
	const length = Math.max(left.length, right.length);
	for (let index = 0; index < length; index++) {
		const difference = (left[index] ?? 0) - (right[index] ?? 0);
		if (difference !== 0) {
			return BigInt.asUintN(32, BigInt(difference));
		}
	}
	return 0n;
}

function lower(text: Uint8Array): Uint8Array {
	return text.map((byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));
}

function findByte(call: LibraryCall, bytes: Uint8Array, byte: number): bigint {
	const index = bytes.indexOf(byte & 0xff);
	return index < 0 ? 0n : call.word(0) + BigInt(index);
}

function findLast(call: LibraryCall, bytes: Uint8Array, byte: number): bigint {
	const index = bytes.lastIndexOf(byte & 0xff);
	return index < 0 ? 0n : call.word(0) + BigInt(index);
}

function findText(call: LibraryCall, text: Uint8Array, wanted: Uint8Array): bigint {
	for (let start = 0; start + wanted.length <= text.length; start++) {
		if (wanted.every((byte, index) => text[start + index] === byte)) {
			return call.word(0) + BigInt(start);
		}
	}
	return 0n;
}

/** Length of the longest beginning of bytes that all are (or all are not) in a set. */
function span(text: Uint8Array, set: Uint8Array, inside: boolean): number {
	const end = text.findIndex((byte) => set.includes(byte) !== inside);
	return end < 0 ? text.length : end;
}

/** The token that begins at or behind an address, 0 for none, and where to look for the next one. */
function nextToken(call: LibraryCall, address: bigint): { readonly token: bigint; readonly next: bigint } {
	const role = "argument 1 (str)";
	const text = call.text({ address, role });
	const delimiters = call.text(call.pointer(1, "delim"));
	const start = span(text, delimiters, true);
	const length = span(text.subarray(start), delimiters, false);
	const end = address + BigInt(start + length);
	const isLast = start + length >= text.length;
	if (!isLast) {
		call.write({ address: end, role }, new Uint8Array(1));
	}
	return { token: length === 0 ? 0n : address + BigInt(start), next: isLast ? end : end + 1n };
}

/** strsep: as strtok, but each delimiter ends a field, and fields may be empty. */
function nextField(call: LibraryCall): bigint {
	const place = call.pointer(0, "stringp");
	const address = call.number(place, 64);
	if (address === 0n) {
		return 0n;
	}
	const text = call.text({ address, role: place.role });
	const length = span(text, call.text(call.pointer(1, "delim")), false);
	const end = address + BigInt(length);
	if (length < text.length) {
		call.write({ address: end, role: place.role }, new Uint8Array(1));
	}
	call.writeNumber(place, 64, length < text.length ? end + 1n : 0n);
	return address;
}

function duplicate(call: LibraryCall, text: Uint8Array): bigint {
	const address = allocate(call, BigInt(text.length + 1));
	return address === 0n ? 0n : put(call, { address, role: "the copy" }, text);
}

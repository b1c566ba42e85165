// string.h: strings and blocks of bytes. Every function reads all that it needs
// before it writes, so overlapping operands behave as with memmove; where C
// leaves that open, one answer is as good as another.

import { allocate } from "./heap.ts";
import { joined, type LibraryCall, type Pointer, type Result } from "./libraryCall.ts";

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
	strncmp: (call) =>
		order(call.text(call.pointer(0, "s1"), countOf(call, 2)), call.text(call.pointer(1, "s2"), countOf(call, 2))),
	strcasecmp: (call) => order(lower(call.text(call.pointer(0, "s1"))), lower(call.text(call.pointer(1, "s2")))),
	strchr: (call) => findByte(call, terminated(call.text(call.pointer(0, "s"))), call.int(1)),
	strrchr: (call) => findLast(call, terminated(call.text(call.pointer(0, "s"))), call.int(1)),
	strstr: (call) => findText(call),
	strspn: (call) => BigInt(span(call.text(call.pointer(0, "s")), call.text(call.pointer(1, "accept")), true)),
	strcspn: (call) => BigInt(span(call.text(call.pointer(0, "s")), call.text(call.pointer(1, "reject")), false)),
	strpbrk: (call) => {
		const text = call.text(call.pointer(0, "s"));
		const index = span(text, call.text(call.pointer(1, "accept")), false);
		return index < text.length ? call.word(0) + BigInt(index) : 0n;
	},
	strtok: nextToken,
	strdup: (call) => duplicate(call, call.text(call.pointer(0, "s"))),
	strndup: (call) => duplicate(call, call.text(call.pointer(0, "s"), countOf(call, 1))),
} satisfies Record<string, LibraryFunction>;

function copyBytes(call: LibraryCall): bigint {
	const bytes = call.bytes(call.pointer(1, "src"), call.word(2));
	call.write(call.pointer(0, "dest"), bytes);
	return call.word(0);
}

function setBytes(call: LibraryCall): bigint {
	const size = BigInt(call.machine.memory.size);
	const length = call.word(2) < size ? call.word(2) : size;
	call.write(call.pointer(0, "s"), new Uint8Array(Number(length)).fill(call.int(1) & 0xff));
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

function findText(call: LibraryCall): bigint {
	const text = call.text(call.pointer(0, "haystack"));
	const wanted = call.text(call.pointer(1, "needle"));
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

function nextToken(call: LibraryCall): bigint {
	const role = "argument 1 (str)";
	const address = call.word(0) === 0n ? call.state.nextToken : call.word(0);
	if (address === 0n) {
		return 0n;
	}
	const text = call.text({ address, role });
	const delimiters = call.text(call.pointer(1, "delim"));
	const start = span(text, delimiters, true);
	const length = span(text.subarray(start), delimiters, false);
	const end = address + BigInt(start + length);
	if (start + length < text.length) {
		call.write({ address: end, role }, new Uint8Array(1));
	}
	call.state = { ...call.state, nextToken: start + length < text.length ? end + 1n : end };
	return length === 0 ? 0n : address + BigInt(start);
}

function duplicate(call: LibraryCall, text: Uint8Array): bigint {
	const address = allocate(call, BigInt(text.length + 1));
	return address === 0n ? 0n : put(call, { address, role: "the copy" }, text);
}

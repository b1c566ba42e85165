// std::string, as far as libstdc++ has its members in the library: where its
// characters are, how many, and room for 15 of them or else how much there is
// room for. The members themselves are code of the guest, which comes here for what
// moves characters or looks through them (assembler/cxxStringCode.ts).

import { joined } from "../byteStrings.ts";
import { allocate, freeBlock } from "./heap.ts";
import type { LibraryCall, Pointer, Result } from "./libraryCall.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const stringObjectFunctions = {
	/** `(string, text, length)`: makes a string where none was. */
	__string_construct: (call) => {
		constructString(call, call.word(0), textArgument(call, 1, 2));
		return call.word(0);
	},
	/** `(string, length, character)`: the same. */
	__string_construct_filled: (call) => {
		constructString(call, call.word(0), filled(call, 1, 2));
		return call.word(0);
	},
	/** `(string, other)`: the same, with what the other has, which is empty then. */
	__string_construct_moved: (call) => {
		move(call, call.word(1), call.word(0), undefined);
		return call.word(0);
	},
	/** `(string, place, count, text, length)`: puts a text in the place of characters. */
	__string_replace: (call) => replace(call, textArgument(call, 3, 4)),
	/** `(string, place, count, length, character)` */
	__string_replace_filled: (call) => replace(call, filled(call, 3, 4)),
	/** `(string, other)`: takes over what the other has. */
	__string_move: (call) => {
		if (call.word(0) !== call.word(1)) {
			move(call, call.word(1), call.word(0), layoutOf(call, call.word(0)));
		}
		return call.word(0);
	},
	__string_swap: (call) => {
		const [one, other] = [call.word(0), call.word(1)];
		if (one !== other) {
			const [first, second] = [layoutOf(call, one), layoutOf(call, other)];
			const [firstText, secondText] = [localText(call, first), localText(call, second)];
			put(call, one, second, secondText);
			put(call, other, first, firstText);
		}
		return undefined;
	},
	/** `(string, capacity)` */
	__string_reserve: (call) => {
		const self = layoutOf(call, call.word(0));
		if (call.word(1) > self.capacity) {
			rehouse(call, self, characters(call, self), call.word(1));
		}
		return undefined;
	},
	/** `(string, place of the capacity, old capacity)`: room for characters; the address. */
	__string_create: (call) => {
		const place = call.pointer(1, "capacity");
		const capacity = grown(call.number(place, 64), call.word(2));
		call.writeNumber(place, 64, capacity);
		return roomOf(call, capacity);
	},
	__string_dispose: (call) => {
		release(call, layoutOf(call, call.word(0)));
		return undefined;
	},
	/** `(string, place, count, text, length)`: below 0, 0 or above. */
	__string_compare: (call) => {
		const all = characters(call, layoutOf(call, call.word(0)));
		return BigInt.asUintN(32, order(part(all, call.word(1), call.word(2)), textArgument(call, 3, 4)));
	},
	/** `(string, text, place, length)` */
	__string_find: (call) => search(call, (all, text, from) => indexOf(all, text, from, 1, matchesAt)),
	__string_rfind: (call) => search(call, (all, text, from) => indexOf(all, text, from, -1, matchesAt)),
	__string_find_first_of: (call) => search(call, (all, text, from) => indexOf(all, text, from, 1, isAmong)),
	__string_find_last_of: (call) => search(call, (all, text, from) => indexOf(all, text, from, -1, isAmong)),
	__string_find_first_not_of: (call) => search(call, (all, text, from) => indexOf(all, text, from, 1, isNotAmong)),
	__string_find_last_not_of: (call) => search(call, (all, text, from) => indexOf(all, text, from, -1, isNotAmong)),
} satisfies Record<string, LibraryFunction>;

/** A string's three words. */
interface Layout {
	readonly address: bigint;
	readonly data: bigint;
	readonly size: bigint;
	readonly capacity: bigint;
	/** Whether its characters are in the string itself. */
	readonly isLocal: boolean;
}

const localCapacity = 15n;
const localPlace = 16n;
const none = 0xffff_ffff_ffff_ffffn;
const role = "the string";

/** Gives a string other characters. */
export function setString(call: LibraryCall, address: bigint, text: Uint8Array): void {
	const self = layoutOf(call, address);
	if (BigInt(text.length) <= self.capacity) {
		write(call, self, 0n, text);
	} else {
		rehouse(call, self, text, grown(BigInt(text.length), self.capacity));
	}
}

function layoutOf(call: LibraryCall, address: bigint): Layout {
	const word = (offset: bigint) => call.number({ address: address + offset, role }, 64);
	const data = word(0n);
	const isLocal = data === address + localPlace;
	return { address, data, size: word(8n), capacity: isLocal ? localCapacity : word(localPlace), isLocal };
}

function characters(call: LibraryCall, { data, size }: Layout): Uint8Array {
	return call.bytes({ address: data, role }, size);
}

/** A text given by its address and length; without a length (all bits set) it ends with a zero. */
function textArgument(call: LibraryCall, text: number, length: number): Uint8Array {
	const pointer: Pointer = { address: call.word(text), role: "the text" };
	return call.word(length) === none ? call.text(pointer) : call.bytes(pointer, call.word(length));
}

function filled(call: LibraryCall, length: number, character: number): Uint8Array {
	const count = call.word(length);
	if (count > BigInt(call.machine.memory.size)) {
		call.fault("aborted", `a string of ${count} characters is longer than this machine's memory.`);
	}
	return new Uint8Array(Number(count)).fill(call.int(character) & 0xff);
}

/** Makes a string where none was. */
export function constructString(call: LibraryCall, address: bigint, text: Uint8Array): void {
	const size = BigInt(text.length);
	if (size <= localCapacity) {
		put(call, address, { address, data: address + localPlace, size, capacity: localCapacity, isLocal: true }, text);
	} else {
		const data = roomOf(call, size);
		call.write({ address: data, role }, joined([text, new Uint8Array(1)]));
		put(call, address, { address, data, size, capacity: size, isLocal: false }, undefined);
	}
}

/** Writes the words of a string, and its characters where they are in itself. */
function put(call: LibraryCall, address: bigint, { data, size, capacity, isLocal }: Layout, text?: Uint8Array): void {
	const words = isLocal ? [address + localPlace, size] : [data, size, capacity];
	call.write({ address, role }, new Uint8Array(BigUint64Array.from(words).buffer));
	if (isLocal && text) {
		call.write({ address: address + localPlace, role }, joined([text, new Uint8Array(1)]));
	}
}

function localText(call: LibraryCall, layout: Layout): Uint8Array | undefined {
	return layout.isLocal ? characters(call, layout) : undefined;
}

/** Gives a string what another has; that keeps the room of the first one, or has its own again, and is empty. */
function move(call: LibraryCall, from: bigint, to: bigint, before: Layout | undefined): void {
	const source = layoutOf(call, from);
	const text = localText(call, source);
	if (text && before) {
		write(call, before, 0n, text);
	} else {
		put(call, to, source, text);
	}
	const isKept = before !== undefined && !before.isLocal && !text;
	const left = isKept ? before : { ...source, ...(text ? {} : { isLocal: true }) };
	put(call, from, { ...left, size: 0n }, new Uint8Array());
	if (isKept) {
		call.write({ address: before.data, role }, new Uint8Array(1));
	}
}

function replace(call: LibraryCall, text: Uint8Array): bigint {
	const self = layoutOf(call, call.word(0));
	const [place, count] = [call.word(1), call.word(2)];
	const removed = count < self.size - place ? count : self.size - place;
	const size = self.size - removed + BigInt(text.length);
	const behind = () => {
		const start = place + removed;
		return call.bytes({ address: self.data + start, role }, self.size - start);
	};
	if (size <= self.capacity) {
		write(call, self, place, joined([text, behind()]));
	} else {
		const before = call.bytes({ address: self.data, role }, place);
		rehouse(call, self, joined([before, text, behind()]), grown(size, self.capacity));
	}
	return self.address;
}

/** Writes characters from a place of a string on, which are its last. */
function write(call: LibraryCall, { address, data }: Layout, place: bigint, text: Uint8Array): void {
	call.write({ address: data + place, role }, joined([text, new Uint8Array(1)]));
	call.writeNumber({ address: address + 8n, role }, 64, place + BigInt(text.length));
}

/** Gives a string other room, and characters. */
function rehouse(call: LibraryCall, self: Layout, text: Uint8Array, capacity: bigint): void {
	const data = roomOf(call, capacity);
	call.write({ address: data, role }, joined([text, new Uint8Array(1)]));
	release(call, self);
	put(call, self.address, { ...self, data, size: BigInt(text.length), capacity, isLocal: false });
}

/** At least twice what there was, so that one character more after the other costs little. */
function grown(wanted: bigint, before: bigint): bigint {
	return wanted > before && wanted < 2n * before ? 2n * before : wanted;
}

/** Room for so many characters and a zero. */
export function roomOf(call: LibraryCall, capacity: bigint): bigint {
	const address = allocate(call, capacity + 1n);
	return address === 0n ? call.fault("aborted", `there is no memory for a string of ${capacity} characters.`) : address;
}

function release(call: LibraryCall, { data, isLocal }: Layout): void {
	if (!isLocal) {
		freeBlock(call, data);
	}
}

function part(text: Uint8Array, place: bigint, count: bigint): Uint8Array {
	const end = place + count;
	return text.subarray(Number(place), end < BigInt(text.length) ? Number(end) : text.length);
}

/** As libstdc++ and memcmp: the difference of the first bytes that differ, else of the lengths. */
function order(one: Uint8Array, other: Uint8Array): bigint {
	const index = one.findIndex((byte, at) => at >= other.length || byte !== other[at]);
	if (index >= 0 && index < other.length) {
		return BigInt((one[index] ?? 0) - (other[index] ?? 0));
	}
	return BigInt(one.length - other.length);
}

type Search = (all: Uint8Array, text: Uint8Array, from: number) => number;

/** What all searches share: `npos` where nothing is found. */
function search(call: LibraryCall, find: Search): bigint {
	const all = characters(call, layoutOf(call, call.word(0)));
	const from = call.word(2) > BigInt(all.length) ? all.length : Number(call.word(2));
	const index = find(all, textArgument(call, 1, 3), from);
	return BigInt.asUintN(64, BigInt(index));
}

type Test = (all: Uint8Array, at: number, text: Uint8Array) => boolean;

/** The first place from `from` on, forwards or backwards, that passes; −1 for none. */
function indexOf(all: Uint8Array, text: Uint8Array, from: number, step: 1 | -1, passes: Test): number {
	for (let at = from; at >= 0 && at <= all.length; at += step) {
		if (passes(all, at, text)) {
			return at;
		}
	}
	return -1;
}

function matchesAt(all: Uint8Array, at: number, text: Uint8Array): boolean {
	return at + text.length <= all.length && text.every((byte, index) => all[at + index] === byte);
}

function isAmong(all: Uint8Array, at: number, text: Uint8Array): boolean {
	const byte = all[at];
	return byte !== undefined && text.includes(byte);
}

function isNotAmong(all: Uint8Array, at: number, text: Uint8Array): boolean {
	const byte = all[at];
	return byte !== undefined && !text.includes(byte);
}

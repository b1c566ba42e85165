// std::stringbuf: text in memory that C++'s string streams write and read. Its
// object is laid out as libstdc++'s headers expect it, because compilers write some
// of its members into the program's own text: where reading began, is and ends,
// the same for writing, how it was opened, and a std::string, whose room holds the
// characters (assembler/cxxTextStreamCode.ts makes the streams around it).

import { joined } from "../byteStrings.ts";
import type { StreamBuffer } from "./cxxStreamState.ts";
import { constructString, roomOf } from "./cxxStrings.ts";
import { freeBlock } from "./heap.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";

/** The words of std::basic_stringbuf<char>, by their places. */
const places = {
	readStart: 8n,
	read: 16n,
	readEnd: 24n,
	writeStart: 32n,
	write: 40n,
	writeEnd: 48n,
	mode: 64n,
	data: 72n,
	size: 80n,
	capacity: 88n,
} as const;

/** What a string has room for in itself. */
const localCapacity = 15n;

/** The room that the first growth makes at least, as in libstdc++. */
const firstRoom = 512n;

/** Bits of how it is opened (std::ios_base::openmode). */
const modes = { append: 1n, atEnd: 2n, read: 8n, write: 16n } as const;

const role = "the stream's text";

export class TextBuffer implements StreamBuffer {
	private readonly call: LibraryCall;
	private readonly address: bigint;
	/** Words as they are after what this call has changed so far. */
	private readonly words = new Map<bigint, bigint>();

	constructor(call: LibraryCall, address: bigint) {
		this.call = call;
		this.address = address;
	}

	/** Makes one where none was. */
	construct(text: Uint8Array, mode: bigint): void {
		this.set("mode", mode);
		this.house(text);
	}

	/** Gives it other text, which is read and written from its beginning. */
	assign(text: Uint8Array): void {
		this.destroy();
		this.house(text);
	}

	/** Makes one where none was, with another's text, mode and places; the other is empty then. */
	constructFrom(other: TextBuffer): void {
		const read = other.get("read") - other.get("readStart");
		const write = other.get("write") - other.get("writeStart");
		this.construct(other.text().slice(), other.get("mode"));
		if (this.may("read")) {
			this.set("read", this.get("readStart") + read);
		}
		if (this.may("write")) {
			this.set("write", this.get("writeStart") + write);
		}
		other.assign(new Uint8Array());
	}

	/** Gives back the room of its text. */
	destroy(): void {
		if (!this.isLocal) {
			freeBlock(this.call, this.get("data"));
		}
	}

	/** Takes the text as its string has it now, with the places of reading and writing in it. */
	sync(read: bigint, write: bigint): void {
		const capacity = this.isLocal ? localCapacity : this.get("capacity");
		this.point(this.get("data"), this.get("size"), { read, write, capacity });
	}

	/** All that was written or can be read. */
	text(): Uint8Array {
		const start = this.get("write") === 0n ? this.get("data") : this.get("writeStart");
		const end = this.get("write") === 0n ? start + this.get("size") : this.end;
		return this.call.bytes({ address: start, role }, end - start);
	}

	send(bytes: Uint8Array): boolean {
		const place = this.get("write");
		if (!this.may("write")) {
			return false;
		}
		if (BigInt(bytes.length) <= this.get("writeEnd") - place) {
			this.call.write({ address: place, role }, bytes);
			this.set("write", place + BigInt(bytes.length));
		} else {
			this.grow(bytes);
		}
		return true;
	}

	flush(): void {
		// What is written is there.
	}

	peek(): number {
		const place = this.get("read");
		if (!this.may("read") || place >= this.end) {
			return -1;
		}
		return Number(this.call.number({ address: place, role }, 8));
	}

	next(): number {
		const code = this.peek();
		if (code >= 0) {
			this.set("readEnd", this.end);
			this.set("read", this.get("read") + 1n);
		}
		return code;
	}

	/** Only what was read there can be given back, or another character where it may be written. */
	giveBack(code: number | undefined): boolean {
		const place = this.get("read") - 1n;
		if (!this.may("read") || place < this.get("readStart")) {
			return false;
		}
		const before = Number(this.call.number({ address: place, role }, 8));
		if (code !== undefined && code !== before) {
			if (!this.may("write")) {
				return false;
			}
			this.call.write({ address: place, role }, Uint8Array.of(code));
		}
		this.set("read", place);
		return true;
	}

	note(): void {
		// The character read last is still there.
	}

	get room(): number {
		return this.may("read") ? Number(this.end - this.get("read")) : 0;
	}

	place(direction: "read" | "write"): bigint {
		return this.may(direction) ? this.get(direction) - this.start : -1n;
	}

	move(direction: "read" | "write", distance: bigint, whence: number): boolean {
		const here = whence === 0 ? 0n : whence === 1 ? this.place(direction) : this.end - this.start;
		const place = here + distance;
		if (!this.may(direction) || place < 0n || place > this.end - this.start) {
			return false;
		}
		this.set("readEnd", this.may("read") ? this.end : this.get("readEnd"));
		this.set(direction, this.start + place);
		return true;
	}

	private get start(): bigint {
		return this.may("write") ? this.get("writeStart") : this.get("readStart");
	}

	/** Behind the last character, whether it was written or was there. */
	private get end(): bigint {
		const [written, known] = [this.get("write"), this.get("readEnd")];
		return written > known ? written : known;
	}

	private get isLocal(): boolean {
		return this.get("data") === this.address + places.capacity;
	}

	private may(direction: "read" | "write"): boolean {
		return (this.get("mode") & modes[direction]) !== 0n;
	}

	/** Puts a text into new room, and everything at its beginning. */
	private house(text: Uint8Array): void {
		const size = BigInt(text.length);
		const isLocal = size <= localCapacity;
		const data = isLocal ? this.address + places.capacity : roomOf(this.call, size);
		this.settle(data, text, isLocal ? localCapacity : size);
		const isAtEnd = (this.get("mode") & (modes.append | modes.atEnd)) !== 0n;
		this.point(data, size, { read: 0n, write: isAtEnd ? size : 0n, capacity: isLocal ? localCapacity : size });
	}

	/** The same characters and more in twice the room. */
	private grow(bytes: Uint8Array): void {
		const start = this.get("writeStart");
		const [known, place] = [this.end - start, this.get("write") - start];
		const before = this.call.bytes({ address: start, role }, known);
		const behind = before.subarray(Number(place) + bytes.length);
		const text = joined([before.subarray(0, Number(place)), bytes, behind]);
		const twice = 2n * (this.get("writeEnd") - start);
		const capacity = [BigInt(text.length), twice, firstRoom].reduce((most, size) => (size > most ? size : most));
		const read = this.get("read") - this.get("readStart");
		const data = roomOf(this.call, capacity);
		this.destroy();
		this.settle(data, text, capacity);
		this.point(data, BigInt(text.length), { read, write: place + BigInt(bytes.length), capacity });
	}

	private settle(data: bigint, text: Uint8Array, capacity: bigint): void {
		this.set("data", data);
		this.set("size", BigInt(text.length));
		if (!this.isLocal) {
			this.set("capacity", capacity);
		}
		this.call.write({ address: data, role }, joined([text, new Uint8Array(1)]));
	}

	/** Where nothing may be read, all three places of reading are the text's end. */
	private point(data: bigint, size: bigint, at: { read: bigint; write: bigint; capacity: bigint }): void {
		const [reads, writes] = [this.may("read"), this.may("write")];
		this.set("readStart", reads ? data : data + size);
		this.set("read", reads ? data + at.read : data + size);
		this.set("readEnd", data + size);
		this.set("writeStart", writes ? data : 0n);
		this.set("write", writes ? data + at.write : 0n);
		this.set("writeEnd", writes ? data + at.capacity : 0n);
	}

	private get(name: keyof typeof places): bigint {
		const place = places[name];
		const known = this.words.get(place);
		const width = name === "mode" ? 32 : 64;
		return known ?? this.call.number({ address: this.address + place, role }, width);
	}

	private set(name: keyof typeof places, value: bigint): void {
		const place = places[name];
		this.words.set(place, value);
		this.call.writeNumber({ address: this.address + place, role }, name === "mode" ? 32 : 64, value);
	}
}

type LibraryFunction = (call: LibraryCall) => Result;

export const textBufferFunctions = {
	/** `(buffer, string or null, mode)` */
	__text_buffer_construct: (call) => {
		const text = call.word(1) === 0n ? new Uint8Array() : stringAt(call, call.word(1));
		new TextBuffer(call, call.word(0)).construct(text, call.word(2) & 0xffff_ffffn);
		return undefined;
	},
	/** `(buffer to be made, the one whose text it takes)` */
	__text_buffer_take: (call) => {
		new TextBuffer(call, call.word(0)).constructFrom(new TextBuffer(call, call.word(1)));
		return undefined;
	},
	__text_buffer_destroy: (call) => {
		new TextBuffer(call, call.word(0)).destroy();
		return undefined;
	},
	/** `(buffer, its text, place of reading, place of writing)` */
	__text_buffer_sync: (call) => {
		new TextBuffer(call, call.word(0)).sync(call.word(2), call.word(3));
		return undefined;
	},
	/** `(string to be made, buffer)` */
	__text_buffer_text: (call) => {
		constructString(call, call.word(0), new TextBuffer(call, call.word(1)).text());
		return call.word(0);
	},
	/** `(buffer, string)` */
	__text_buffer_assign: (call) => {
		new TextBuffer(call, call.word(0)).assign(stringAt(call, call.word(1)));
		return undefined;
	},
} satisfies Record<string, LibraryFunction>;

function stringAt(call: LibraryCall, address: bigint): Uint8Array {
	const pointer = { address: call.number({ address, role }, 64), role };
	return call.bytes(pointer, call.number({ address: address + 8n, role }, 64)).slice();
}

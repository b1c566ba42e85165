// A C++ stream as its object in the guest's memory says: how numbers are printed,
// how it is, and which of C's streams is behind it (assembler/cxxStreamCode.ts
// lays the objects out, as libstdc++'s headers expect them).

import { TextBuffer } from "./cxxTextBuffer.ts";
import type { LibraryCall } from "./libraryCall.ts";
import { moveTo, placeIn } from "./streamPlaces.ts";
import { type CharacterSource, charactersOf, flush, pushBack, send, standard } from "./streams.ts";

type Direction = "read" | "write";

/** What a stream writes to and reads from: one of C's streams, or a text in memory. */
export interface StreamBuffer extends CharacterSource {
	/** Whether all could be written. */
	send(bytes: Uint8Array): boolean;
	flush(): void;
	/** Undefined is the character read last. */
	giveBack(code: number | undefined): boolean;
	/** Keeps the character read last. */
	note(code: number): void;
	/** Where it reads or writes, or −1. */
	place(direction: Direction): bigint;
	/** Characters that can be read at once. */
	readonly room: number;
	/** Goes elsewhere, from the beginning (0), from there (1) or from the end (2); false where it cannot. */
	move(direction: Direction, distance: bigint, whence: number): boolean;
}

/** Places in std::basic_ios<char>. */
const places = { precision: 8n, width: 16n, flags: 24n, state: 32n, tie: 216n, fill: 224n, buffer: 232n };

/** Bits of `flags` (std::ios_base). */
export const formatFlags = {
	boolalpha: 1,
	fixed: 4,
	hex: 8,
	internal: 0x10,
	left: 0x20,
	oct: 0x40,
	scientific: 0x100,
	showbase: 0x200,
	showpoint: 0x400,
	showpos: 0x800,
	skipws: 0x1000,
	unitbuf: 0x2000,
	uppercase: 0x4000,
} as const;

/** Bits of its state. */
export const stateBits = { bad: 1, end: 2, fail: 4 } as const;

const role = "the stream";

/** What stands in place of the first function in the tables of buffers, and where in these C's file or the number of its stream is. */
const fileMark = 1n;
const filePlace = 104n;
const standardMark = 2n;
const standardPlace = 64n;

/** The buffer whose object is at an address. */
export function bufferAt(call: LibraryCall, address: bigint): StreamBuffer {
	const first = call.number({ address, role }, 64);
	const kind = call.number({ address: first, role }, 64);
	if (kind === standardMark) {
		const number = call.number({ address: address + standardPlace, role }, 64);
		return standardBuffer(call, number, address + standardPlace + 8n);
	}
	const isFile = kind === fileMark;
	const file = isFile ? call.number({ address: address + filePlace, role }, 64) : 0n;
	if (!isFile) {
		return new TextBuffer(call, address);
	}
	return file === 0n ? closedBuffer : standardBuffer(call, file, address + filePlace + 8n);
}

function standardBuffer(call: LibraryCall, stream: bigint, last: bigint): StreamBuffer {
	return {
		...charactersOf(call, stream),
		send: (bytes) => send(call, stream, bytes),
		flush: () => {
			flush(call, stream);
		},
		giveBack: (code) => {
			pushBack(call, stream, (code ?? Number(call.number({ address: last, role }, 8))) & 0xff);
			return true;
		},
		note: (code) => call.writeNumber({ address: last, role }, 8, BigInt(code)),
		place: () => BigInt.asIntN(64, placeIn(call, stream)),
		room: 0,
		move: (_direction, distance, whence) => moveTo(call, stream, distance, whence) === 0n,
	};
}

/** A file's that is not open. */
const closedBuffer: StreamBuffer = {
	peek: () => -1,
	next: () => -1,
	send: () => false,
	flush: () => undefined,
	giveBack: () => false,
	note: () => undefined,
	place: () => -1n,
	room: 0,
	move: () => false,
};

export class CxxStream {
	readonly address: bigint;
	private readonly call: LibraryCall;
	private readonly ios: bigint;

	/** The stream at argument 0. */
	constructor(call: LibraryCall) {
		this.call = call;
		this.address = call.word(0);
		const table = call.number({ address: this.address, role }, 64);
		this.ios = BigInt.asUintN(64, this.address + call.number({ address: table - 24n, role }, 64));
	}

	/**
	 * What the object has for a buffer, which begins with the address of a table that says its kind. One of C's
	 * streams has the stream's number, and behind it the character read last.
	 */
	get buffer(): StreamBuffer {
		return bufferAt(this.call, this.read(places.buffer, 64));
	}

	get flags(): number {
		return Number(this.read(places.flags, 32));
	}

	has(flag: number): boolean {
		return (this.flags & flag) !== 0;
	}

	get precision(): number {
		return Number(BigInt.asIntN(64, this.read(places.precision, 64)));
	}

	get width(): number {
		return Number(BigInt.asIntN(64, this.read(places.width, 64)));
	}

	/** The width holds for one thing printed or read. */
	clearWidth(): void {
		this.call.writeNumber({ address: this.ios + places.width, role }, 64, 0n);
	}

	get fill(): number {
		return Number(this.read(places.fill, 8));
	}

	get state(): number {
		return Number(this.read(places.state, 32));
	}

	setState(bits: number): void {
		this.call.writeNumber({ address: this.ios + places.state, role }, 32, BigInt(bits));
	}

	addState(bits: number): void {
		if (bits !== 0) {
			this.setState(this.state | bits);
		}
	}

	/** Whether it can be used; then what is tied to it is flushed. */
	begin(): boolean {
		const isGood = this.state === 0;
		if (isGood && this.read(places.tie, 64) !== 0n) {
			flush(this.call, standard.output);
		}
		return isGood;
	}

	private read(offset: bigint, width: 8 | 32 | 64): bigint {
		return this.call.number({ address: this.ios + offset, role }, width);
	}
}

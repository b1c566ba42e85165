// A C++ stream as its object in the guest's memory says: how numbers are printed,
// how it is, and which of C's streams is behind it (assembler/cxxStreamCode.ts
// lays the objects out, as libstdc++'s headers expect them).

import type { LibraryCall } from "./libraryCall.ts";
import { flush, type Stream, standard } from "./streams.ts";

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

	/** C's stream behind it: the first word of what the object has for a buffer. Its second is the character read last. */
	get stream(): Stream {
		return this.read(this.read(places.buffer, 64) - this.ios, 64);
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

	addState(bits: number): void {
		if (bits !== 0) {
			this.call.writeNumber({ address: this.ios + places.state, role }, 32, BigInt(this.state | bits));
		}
	}

	/** The character read last, for `unget`. */
	get last(): number {
		return Number(this.call.number({ address: this.ios + this.lastPlace, role }, 8));
	}

	set last(code: number) {
		this.call.writeNumber({ address: this.ios + this.lastPlace, role }, 8, BigInt(code));
	}

	private get lastPlace(): bigint {
		return this.read(places.buffer, 64) - this.ios + 8n;
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

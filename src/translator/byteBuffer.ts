// Bytes that are written one after the other, with the integers of variable length of
// WebAssembly (core specification, section 5.2.2): seven bits a byte, lowest first.

export class ByteBuffer {
	private bytes: Uint8Array<ArrayBuffer>;
	private length = 0;

	/** @param room bytes for which there is room at first. */
	constructor(room = 64) {
		this.bytes = new Uint8Array(room);
	}

	/** Appends one byte: the lowest 8 bits of a number. */
	byte(value: number): void {
		if (this.length === this.bytes.length) {
			this.grow(1);
		}
		this.bytes[this.length++] = value;
	}

	append(bytes: Uint8Array | readonly number[]): void {
		if (this.length + bytes.length > this.bytes.length) {
			this.grow(bytes.length);
		}
		this.bytes.set(bytes, this.length);
		this.length += bytes.length;
	}

	/** Appends a number of 32 bits. */
	unsigned(value: number): void {
		let rest = value >>> 0;
		while (rest >= 0x80) {
			this.byte((rest & 0x7f) | 0x80);
			rest >>>= 7;
		}
		this.byte(rest);
	}

	/** Appends a number of 32 bits. */
	signed(value: number): void {
		let rest = value | 0;
		while (rest < -0x40 || rest >= 0x40) {
			this.byte((rest & 0x7f) | 0x80);
			rest >>= 7;
		}
		this.byte(rest & 0x7f);
	}

	/** Appends a number of 64 bits. */
	signedLong(value: bigint): void {
		let rest = value;
		while (BigInt.asIntN(32, rest) !== rest) {
			this.byte(Number(rest & 0x7fn) | 0x80);
			rest >>= 7n;
		}
		this.signed(Number(rest));
	}

	/** Where the next byte will be. */
	get end(): number {
		return this.length;
	}

	/** Takes out some bytes that have been appended. */
	remove(start: number, count: number): void {
		this.bytes.copyWithin(start, start + count, this.length);
		this.length -= count;
	}

	/** What has been appended; good until more is. */
	view(): Uint8Array<ArrayBuffer> {
		return this.bytes.subarray(0, this.length);
	}

	private grow(more: number): void {
		const larger = new Uint8Array(Math.max(2 * this.bytes.length, this.length + more));
		larger.set(this.view());
		this.bytes = larger;
	}
}

/** A number of 32 bits as an integer of variable length. */
export function unsignedBytes(value: number): readonly number[] {
	const bytes = new ByteBuffer(5);
	bytes.unsigned(value);
	return [...bytes.view()];
}

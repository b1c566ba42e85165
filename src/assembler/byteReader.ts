// Reads the numbers and texts that what compilers tell debuggers consists of
// (DWARF 5, section 7).

/** Goes through bytes; behind their end everything is 0. */
export class ByteReader {
	private readonly all: Uint8Array;
	at: number;

	constructor(all: Uint8Array, at: number) {
		this.all = all;
		this.at = at;
	}

	get isAtEnd(): boolean {
		return this.at >= this.all.length;
	}

	/** Little-endian. */
	number(bytes: number): bigint {
		let value = 0n;
		for (let index = 0; index < bytes; index += 1) {
			value |= BigInt(this.all[this.at + index] ?? 0) << BigInt(8 * index);
		}
		this.at += bytes;
		return value;
	}

	unsigned(): bigint {
		return this.leb128().value;
	}

	signed(): bigint {
		const { value, bits } = this.leb128();
		return BigInt.asIntN(bits, value);
	}

	bytes(count: number): Uint8Array {
		this.at += count;
		return this.all.subarray(this.at - count, this.at);
	}

	text(): string {
		const end = this.all.indexOf(0, this.at);
		const text = new TextDecoder().decode(this.all.subarray(this.at, end < 0 ? undefined : end));
		this.at = end < 0 ? this.all.length : end + 1;
		return text;
	}

	private leb128(): { readonly value: bigint; readonly bits: number } {
		let value = 0n;
		for (let bits = 0; ; bits += 7) {
			const byte = this.all[this.at] ?? 0;
			this.at += 1;
			value |= BigInt(byte & 0x7f) << BigInt(bits);
			if (byte < 0x80 || bits > 128) {
				return { value, bits: bits + 7 };
			}
		}
	}
}

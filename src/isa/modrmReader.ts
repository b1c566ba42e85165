// Reads the operand bytes of an instruction: modrm, sib and displacement, the
// opposite of modrm.ts. Reading past the end gives zeros and moves on, so that
// the decoder needs to look only once, at the end, whether the bytes sufficed.

import type { Memory } from "./instruction.ts";
import { generalRegister } from "./registers.ts";

/** A position in the bytes of one instruction. */
export class ByteReader {
	position = 0;
	private readonly bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
	}

	/** The next byte, which stays next. */
	peek(): number {
		return this.bytes[this.position] ?? 0;
	}

	byte(): number {
		return this.bytes[this.position++] ?? 0;
	}

	/** A little-endian signed number of `width` bits (8, 16, 32 or 64). */
	signed(width: number): bigint {
		let value = 0n;
		for (let shift = 0; shift < width; shift += 8) {
			value |= BigInt(this.byte()) << BigInt(shift);
		}
		return BigInt.asIntN(width, value);
	}
}

/** A modrm byte and what followed it, with the REX bits put in. */
export interface Modrm {
	readonly byte: number;
	readonly reg: number;
	readonly rm: number;
	/** Undefined when rm is a register. With base `rip`, the displacement is still the distance. */
	readonly memory?: Memory;
}

interface AddressPrefixes {
	readonly rex: number;
	readonly addressWidth: 32 | 64;
	readonly segment?: "fs" | "gs";
}

export function readModrm(reader: ByteReader, prefixes: AddressPrefixes): Modrm {
	const byte = reader.byte();
	const { rex } = prefixes;
	const reg = ((byte >> 3) & 7) | (rex & 4 ? 8 : 0);
	const rm = (byte & 7) | (rex & 1 ? 8 : 0);
	return { byte, reg, rm, memory: byte >= 0xc0 ? undefined : readMemory(reader, byte, prefixes) };
}

function readMemory(reader: ByteReader, byte: number, prefixes: AddressPrefixes): Memory {
	const { rex, addressWidth, segment } = prefixes;
	const mod = byte >> 6;
	const segmentPart = segment ? { segment } : {};
	const extendedBase = rex & 1 ? 8 : 0;
	if ((byte & 7) === 4) {
		return { kind: "memory", ...readSib(reader, mod, prefixes), ...segmentPart };
	}
	if (mod === 0 && (byte & 7) === 5) {
		return { kind: "memory", base: "rip", scale: 1, displacement: reader.signed(32), ...segmentPart };
	}
	const base = generalRegister((byte & 7) | extendedBase, addressWidth);
	return { kind: "memory", base, scale: 1, displacement: readDisplacement(reader, mod), ...segmentPart };
}

function readSib(
	reader: ByteReader,
	mod: number,
	{ rex, addressWidth }: AddressPrefixes,
): Pick<Memory, "base" | "index" | "scale" | "displacement"> {
	const sib = reader.byte();
	const indexNumber = ((sib >> 3) & 7) | (rex & 2 ? 8 : 0);
	const hasBase = mod !== 0 || (sib & 7) !== 5;
	const hasIndex = indexNumber !== 4;
	return {
		base: hasBase ? generalRegister((sib & 7) | (rex & 1 ? 8 : 0), addressWidth) : undefined,
		index: hasIndex ? generalRegister(indexNumber, addressWidth) : undefined,
		scale: hasIndex ? ([1, 2, 4, 8] as const)[(sib >> 6) as 0 | 1 | 2 | 3] : 1,
		displacement: hasBase ? readDisplacement(reader, mod) : reader.signed(32),
	};
}

function readDisplacement(reader: ByteReader, mod: number): bigint {
	return mod === 0 ? 0n : reader.signed(mod === 1 ? 8 : 32);
}

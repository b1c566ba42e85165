// The prefixes of an instruction (SDM vol. 2A section 2.1.1 and 2.2.1), read into
// what they mean in 64-bit mode.

import type { ByteReader } from "./modrmReader.ts";

export interface Prefixes {
	/** The low four bits of REX, and whether there was one. */
	readonly rex: number;
	readonly hasRex: boolean;
	readonly data: boolean;
	readonly addressWidth: 32 | 64;
	readonly repeat?: 0xf2 | 0xf3;
	readonly lock: boolean;
	readonly segment?: "fs" | "gs";
	/** The register named by a VEX prefix, whose other fields are in their places above. */
	readonly vvvv?: number;
}

/** All prefixes; a REX counts only right before the opcode (SDM vol. 2A section 2.2.1). */
export function readPrefixes(reader: ByteReader): Prefixes {
	const prefixes = { rex: 0, hasRex: false, data: false, addressWidth: 64, repeat: undefined, lock: false } as {
		-readonly [Key in keyof Prefixes]: Prefixes[Key];
	};
	for (; ; reader.position++) {
		const byte = reader.peek();
		if ((byte & 0xf0) === 0x40) {
			prefixes.rex = byte & 15;
			prefixes.hasRex = true;
			continue;
		}
		const set = legacyPrefixes.get(byte);
		if (!set) {
			return prefixes;
		}
		Object.assign(prefixes, { rex: 0, hasRex: false }, set);
	}
}

/** es, cs, ss and ds mean nothing in 64-bit mode. */
const legacyPrefixes: ReadonlyMap<number, Partial<Prefixes>> = new Map([
	[0x26, {}],
	[0x2e, {}],
	[0x36, {}],
	[0x3e, {}],
	[0x64, { segment: "fs" }],
	[0x65, { segment: "gs" }],
	[0x66, { data: true }],
	[0x67, { addressWidth: 32 }],
	[0xf0, { lock: true }],
	[0xf2, { repeat: 0xf2 }],
	[0xf3, { repeat: 0xf3 }],
] as const);

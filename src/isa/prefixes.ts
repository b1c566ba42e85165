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
		const set = legacyPrefixes[byte];
		if (!set) {
			return prefixes;
		}
		Object.assign(prefixes, { rex: 0, hasRex: false }, set);
	}
}

/** es, cs, ss and ds mean nothing in 64-bit mode. */
const legacyPrefixes: Readonly<Record<number, Partial<Prefixes>>> = {
	38: {},
	46: {},
	54: {},
	62: {},
	100: { segment: "fs" },
	101: { segment: "gs" },
	102: { data: true },
	103: { addressWidth: 32 },
	240: { lock: true },
	242: { repeat: 0xf2 },
	243: { repeat: 0xf3 },
};

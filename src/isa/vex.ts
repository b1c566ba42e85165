// The VEX prefix (SDM vol. 2A section 2.3.5): three bytes that stand for REX, for
// a mandatory prefix and for the bytes of the opcode map, and that name one more
// register. Here it is only on instructions of general registers, all of length
// 0; whatever else begins so (AVX) is invalid on this machine.

import type { ByteReader } from "./modrmReader.ts";
import type { Prefixes } from "./prefixes.ts";
import type { Encoding, VexMap } from "./row.ts";

const vexByte = 0xc4;

/** In the order of the fields mmmmm and pp. */
const maps: readonly (VexMap | undefined)[] = [undefined, undefined, "VEX 0F 38", "VEX 0F 3A"];
const mandatory: readonly Encoding["prefix"][] = ["none", 0x66, 0xf3, 0xf2];

export function isVexMap(map: Encoding["map"]): map is VexMap {
	return maps.some((known) => known === map);
}

/** The prefix for a map, with the bits of REX and the number of the register in vvvv (0 when there is none). */
export function vexBytes(map: VexMap, prefix: Encoding["prefix"], rex: number, vvvv: number): readonly number[] {
	const pp = mandatory.indexOf(prefix);
	return [vexByte, ((~rex & 7) << 5) | maps.indexOf(map), ((rex & 8) << 4) | ((~vvvv & 15) << 3) | pp];
}

/**
 * Undefined when no VEX prefix comes next; "invalid" when it goes with no instruction here: behind a
 * prefix that it would hold itself (SDM vol. 2A section 2.3.2 and 2.3.3), of another length or map.
 */
export function readVex(
	reader: ByteReader,
	before: Prefixes,
): { readonly prefixes: Prefixes; readonly map: VexMap } | "invalid" | undefined {
	if (reader.peek() !== vexByte) {
		return undefined;
	}
	reader.byte();
	const [second, third] = [reader.byte(), reader.byte()];
	const map = maps[second & 31];
	if (!map || third & 4 || before.hasRex || before.data || before.repeat !== undefined || before.lock) {
		return "invalid";
	}
	const prefix = mandatory[third & 3];
	const prefixes: Prefixes = {
		...before,
		rex: ((~second >> 5) & 7) | ((third >> 4) & 8),
		data: prefix === 0x66,
		repeat: prefix === 0xf2 || prefix === 0xf3 ? prefix : undefined,
		vvvv: (~third >> 3) & 15,
	};
	return { prefixes, map };
}

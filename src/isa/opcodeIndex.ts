// Finds the rows that an opcode byte can mean, for the decoder.

import type { OpcodeMap, Row } from "./row.ts";
import { rows } from "./tableReader.ts";

/** The rows of an opcode byte in a map, the most particular first. */
export function rowsAt(map: OpcodeMap, opcode: number): readonly Row[] {
	return index[map][opcode] ?? [];
}

type Index = Record<OpcodeMap, Row[][]>;

/** Rows by map and opcode byte, the most particular first. */
const index = buildIndex();

function buildIndex(): Index {
	const slots = () => Array.from({ length: 256 }, (): Row[] => []);
	const built: Index = {
		"": slots(),
		"0F": slots(),
		"0F 38": slots(),
		"0F 3A": slots(),
		"VEX 0F 38": slots(),
		"VEX 0F 3A": slots(),
	};
	for (const row of rows) {
		const { map, byte, filled, encodeOnly } = row.encoding;
		if (encodeOnly) {
			continue;
		}
		const count = { width: 2, register: 8, condition: 16, none: 1 }[filled ?? "none"];
		for (let opcode = byte; opcode < byte + count; opcode++) {
			built[map][opcode]?.push(row);
		}
	}
	for (const slot of Object.values(built).flat()) {
		slot.sort((a, b) => particularity(b) - particularity(a));
	}
	return built;
}

function particularity({ encoding }: Row): number {
	const prefix = encoding.prefix === 0xf2 || encoding.prefix === 0xf3 ? 8 : encoding.prefix === undefined ? 0 : 4;
	const modrm = encoding.modrm === undefined ? 0 : { byte: 2, digit: 1, register: 0 }[encoding.modrm.kind];
	const trailing = encoding.trailing === undefined ? 0 : 1;
	return prefix + modrm + trailing + (encoding.filled === "register" ? -1 : 0) + (encoding.address32 ? 1 : 0);
}

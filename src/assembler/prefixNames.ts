// Names of the prefixes that both dialects have, and their bytes (SDM vol. 2A
// section 2.1.1).

import type { Repeat } from "../isa/instruction.ts";

export const repeats: ReadonlyMap<string, Repeat> = new Map([
	["rep", "rep"],
	["repe", "repe"],
	["repz", "repe"],
	["repne", "repne"],
	["repnz", "repne"],
] as const);

export function repeatByte(repeat: Repeat): number {
	return repeat === "repne" ? 0xf2 : 0xf3;
}

/** All but fs and gs mean nothing in 64-bit programs. */
export const segmentBytes: ReadonlyMap<string, number> = new Map([
	["es", 0x26],
	["cs", 0x2e],
	["ss", 0x36],
	["ds", 0x3e],
	["fs", 0x64],
	["gs", 0x65],
]);

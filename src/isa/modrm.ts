// The bytes that name a register or memory operand: modrm, sib, displacement,
// and the REX bits that lengthen their register numbers (SDM vol. 2A section 2.1.5).

import type { Memory } from "./instruction.ts";
import type { Register } from "./registers.ts";

/** REX.R, REX.X and REX.B as they stand in the prefix. */
const rexR = 4;
const rexX = 2;
export const rexB = 1;

export interface ModrmBytes {
	/** The REX bits that these bytes need. */
	readonly rex: number;
	readonly bytes: readonly number[];
	/** Set when the last four bytes are to hold the distance to this address. */
	readonly ripTarget?: bigint;
}

/** modrm for a register operand; `reg` is the number (0–15) or digit for the reg field. */
export function registerModrm(reg: number, register: Register): ModrmBytes {
	const number = encodedNumber(register);
	return {
		rex: (reg & 8 ? rexR : 0) | (number & 8 ? rexB : 0),
		bytes: [0xc0 | ((reg & 7) << 3) | (number & 7)],
	};
}

/** The number that stands for a register part: ah…bh take the place of spl…dil. */
export function encodedNumber({ number, shift }: Register): number {
	return shift === 8 ? number + 4 : number;
}

/** modrm, sib and displacement for a memory operand. */
export function memoryModrm(reg: number, memory: Memory): ModrmBytes {
	const rex = reg & 8 ? rexR : 0;
	const field = (reg & 7) << 3;
	const { base, index } = memory;
	if (base === "rip") {
		return { rex, bytes: [field | 5, 0, 0, 0, 0], ripTarget: memory.displacement };
	}
	const { mod, displacement } = displacementOf(memory);
	const isPlain = base !== undefined && !index && (base.number & 7) !== 4;
	const bytes = isPlain ? [mod | field | (base.number & 7)] : [mod | field | 4, sibOf(memory)];
	for (const byte of displacement) {
		bytes.push(byte);
	}
	return { rex: rex | ((base?.number ?? 0) & 8 ? rexB : 0) | ((index?.number ?? 0) & 8 ? rexX : 0), bytes };
}

function sibOf({ base, index, scale }: Memory): number {
	const scaleBits = index ? Math.log2(scale) << 6 : 0;
	const baseNumber = base === undefined || base === "rip" ? 5 : base.number & 7;
	return scaleBits | ((index ? index.number & 7 : 4) << 3) | baseNumber;
}

/** The mod field in place, and the shortest displacement that it allows. */
function displacementOf(memory: Memory): { mod: number; displacement: readonly number[] } {
	const { base, displacement, displacementWidth, symbolic } = memory;
	if (base === undefined || base === "rip") {
		return { mod: 0, displacement: littleEndian(displacement, 4) };
	}
	if (displacementWidth === 8) {
		return { mod: 0x40, displacement: littleEndian(displacement, 1) };
	}
	if (symbolic || BigInt.asIntN(8, displacement) !== displacement) {
		return { mod: 0x80, displacement: littleEndian(displacement, 4) };
	}
	// rbp and r13 without displacement would read as rip or "no base".
	if (displacement === 0n && (base.number & 7) !== 5) {
		return { mod: 0, displacement: [] };
	}
	return { mod: 0x40, displacement: littleEndian(displacement, 1) };
}

/** The low `count` bytes of a value, 1 to 8 of them, lowest first. */
export function littleEndian(value: bigint, count: number): readonly number[] {
	const low = Number(BigInt.asUintN(32, value));
	switch (count) {
		case 1:
			return [low & 0xff];
		case 2:
			return [low & 0xff, (low >> 8) & 0xff];
		case 4:
			return [low & 0xff, (low >> 8) & 0xff, (low >> 16) & 0xff, low >>> 24];
		default:
			return [...littleEndian(value, 4), ...littleEndian(value >> 32n, count - 4)];
	}
}

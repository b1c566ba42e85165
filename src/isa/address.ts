// Brings a memory operand of the source into a form that can be encoded, in the
// way of the dialect's assembler, or says why there is none (SDM vol. 1 section
// 3.7.5: which registers may be base and index).

import type { Memory, Operand } from "./instruction.ts";
import type { Dialect } from "./match.ts";
import type { Register } from "./registers.ts";
import type { Row } from "./row.ts";

/** The operand as it will be encoded, or a sentence for the author. */
export function normaliseMemory(memory: Memory, dialect: Dialect): Memory | string {
	const { base, index } = memory;
	const problem = (base !== undefined && base !== "rip" && refuse(base)) || (index !== undefined && refuse(index));
	if (problem) {
		return problem;
	}
	if (base === "rip") {
		return index ? "rip takes no index register" : moved(memory, BigInt.asUintN(64, memory.displacement));
	}
	if (base && index && base.width !== index.width) {
		return `${base.name} and ${index.name} are not of one width`;
	}
	if (memory.displacementWidth === 64 && (base ?? index)) {
		return "a displacement of 64 bits goes with no register";
	}
	const isNarrow = (base ?? index)?.width === 32 || (dialect === "nasm" && (base ?? index) !== undefined);
	return normaliseIndex(shortenDisplacement(memory, isNarrow), dialect);
}

function refuse({ file, width, name }: Register): string | undefined {
	return file === "general" && (width === 64 || width === 32)
		? undefined
		: `${name} cannot be part of an address: only 64-bit and 32-bit general registers can`;
}

/** Displacements written as unsigned numbers become the signed ones that are encoded; NASM cuts wide addresses too. */
function shortenDisplacement(memory: Memory, isNarrow: boolean): Memory {
	const displacement = BigInt.asIntN(64, memory.displacement);
	const fitsNarrow = isNarrow && displacement >= 0n && displacement < 1n << 32n;
	return moved(memory, fitsNarrow ? BigInt.asIntN(32, displacement) : displacement);
}

function moved(memory: Memory, displacement: bigint): Memory {
	return displacement === memory.displacement ? memory : { ...memory, displacement };
}

function normaliseIndex(memory: Memory, dialect: Dialect): Memory | string {
	const { base, index, scale, keepsIndex } = memory;
	if (index?.number === 4 && base !== "rip") {
		const swaps = scale === 1 && base?.number !== 4;
		return swaps ? { ...memory, base: index, index: base } : `${index.name} cannot be an index register`;
	}
	if (dialect === "nasm" && !base && index && scale <= 2 && !keepsIndex) {
		return { ...memory, base: index, index: scale === 2 ? index : undefined, scale: 1 };
	}
	return memory;
}

/** Address width in bits that the operands ask for: 32 when a base or index is a 32-bit register. */
export function addressWidthOf({ encoding }: Row, operands: readonly Operand[]): 32 | 64 {
	return encoding.address32 || operands.some(isNarrow) ? 32 : 64;
}

function isNarrow(operand: Operand): boolean {
	return operand.kind === "memory" && (isNarrowRegister(operand.base) || isNarrowRegister(operand.index));
}

function isNarrowRegister(part: Memory["base"]): boolean {
	return part !== undefined && part !== "rip" && part.width === 32;
}

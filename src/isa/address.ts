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
	const parts = [base, index].filter((part) => part !== undefined && part !== "rip") as Register[];
	const wrong = parts.find((part) => part.file !== "general" || (part.width !== 64 && part.width !== 32));
	if (wrong) {
		return `${wrong.name} cannot be part of an address: only 64-bit and 32-bit general registers can`;
	}
	if (new Set(parts.map((part) => part.width)).size > 1) {
		return `${parts.map((part) => part.name).join(" and ")} are not of one width`;
	}
	if (base === "rip") {
		return index ? "rip takes no index register" : { ...memory, displacement: BigInt.asUintN(64, memory.displacement) };
	}
	return normaliseIndex(shortenDisplacement(memory, parts[0]?.width === 32), dialect);
}

/** Displacements written as unsigned numbers become the signed ones that are encoded. */
function shortenDisplacement(memory: Memory, isNarrow: boolean): Memory {
	const displacement = BigInt.asIntN(64, memory.displacement);
	const fitsNarrow = isNarrow && displacement >= 0n && displacement < 1n << 32n;
	return { ...memory, displacement: fitsNarrow ? BigInt.asIntN(32, displacement) : displacement };
}

function normaliseIndex(memory: Memory, dialect: Dialect): Memory | string {
	const { base, index, scale } = memory;
	if (index?.number === 4 && base !== "rip") {
		const swaps = scale === 1 && base?.number !== 4;
		return swaps ? { ...memory, base: index, index: base } : `${index.name} cannot be an index register`;
	}
	if (dialect === "nasm" && !base && index && scale <= 2) {
		return { ...memory, base: index, index: scale === 2 ? index : undefined, scale: 1 };
	}
	return memory;
}

/** Address width in bits that the operands ask for: 32 when a base or index is a 32-bit register. */
export function addressWidthOf({ encoding }: Row, operands: readonly Operand[]): 32 | 64 {
	const isNarrow = operands.some(
		(operand) => operand.kind === "memory" && [operand.base, operand.index].some(isNarrowRegister),
	);
	return isNarrow || encoding.address32 ? 32 : 64;
}

function isNarrowRegister(part: Memory["base"]): boolean {
	return part !== undefined && part !== "rip" && part.width === 32;
}

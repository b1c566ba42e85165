// What ld makes of instructions that read the table of addresses, since all
// addresses are known in a program without dynamic linking (x86-64 psABI, section
// B.2, and ld's elf64-x86-64.c): the address itself then stands in the
// instruction, which keeps its length. The same for the distances of
// thread-local variables from fs.

import type { InstructionFixup } from "./marks.ts";
import type { PreparedRequest } from "./preparedRequest.ts";
import type { Unit } from "./unit.ts";
import type { Slot, SlotContent, Value } from "./value.ts";

/** An instruction's bytes with a hole of 4 bytes for an address or for the distance to it. */
export interface Rewrite {
	readonly bytes: readonly number[];
	/** Offset of the hole. */
	readonly hole: number;
	/** Offset from which a distance counts; undefined where the address itself stands. */
	readonly from?: number;
}

/** The place in the table that an instruction reads, counted from rip and with nothing added. */
export function slotRead({ request }: InstructionFixup): Slot | undefined {
	const operand = request.operands.find(({ value }) => value !== undefined);
	const isFromRip = operand?.operand.kind === "memory" && operand.operand.base === "rip";
	return isFromRip && operand.value ? slotAlone(operand.value) : undefined;
}

function slotAlone(value: Value): Slot | undefined {
	const base = value.kind === "sum" && value.plus.length === 1 && value.minus.length === 0 ? value.plus[0] : undefined;
	return base?.kind === "slot" && value.kind === "sum" && value.constant === 0n ? base : undefined;
}

/** What ld makes of an instruction that reads the table; undefined where it stays as it is. */
export function rewriteOf(unit: Unit, { place, length }: InstructionFixup, content: SlotContent): Rewrite | undefined {
	const { fragment, offset } = place;
	const bytes = [...fragment.section.fixedBytes(fragment).subarray(offset, offset + length)];
	const parts = takeApart(bytes);
	if (!parts) {
		return undefined;
	}
	// Only GNU as says of an instruction that more than a load may become of it.
	const isMarked = unit.dialect.name === "gas" && !parts.isNarrow;
	switch (content) {
		case "threadOffset":
			return rewriteOffset(parts);
		case "threadDescriptor":
			return parts.opcode === loadAddress ? toNumber(parts, 0xc7, 0) : undefined;
		case "address":
			return rewriteAddress(parts, isMarked);
		default:
			return undefined;
	}
}

/**
 * What ld makes of `call *x@TLSCALL(%rax)`, where the distance is in rax already: `xchg ax, ax`, which does
 * nothing. Undefined for all else.
 */
export function descriptorCall({ mnemonic, operands: [first] }: PreparedRequest): Uint8Array | undefined {
	const slot = mnemonic === "call" && first?.value ? slotAlone(first.value) : undefined;
	if (slot?.content !== "threadCall") {
		return undefined;
	}
	slot.uses -= 1;
	return Uint8Array.of(0x66, 0x90);
}

/** An instruction of one opcode byte whose last 4 bytes are a distance from rip. */
interface Parts {
	/** What stands before REX and the opcode. */
	readonly prefixes: readonly number[];
	readonly rex?: number;
	readonly opcode: number;
	/** The register field of modrm. */
	readonly reg: number;
	/** The 66 prefix is there. */
	readonly isNarrow: boolean;
}

function takeApart(bytes: readonly number[]): Parts | undefined {
	const end = bytes.length - 4;
	const [before, opcode, modrm] = [bytes[end - 3], bytes[end - 2], bytes[end - 1]];
	if (opcode === undefined || modrm === undefined || (modrm & 0xc7) !== 5 || before === 0x0f) {
		return undefined;
	}
	const rex = before !== undefined && (before & 0xf0) === 0x40 ? before : undefined;
	const prefixes = bytes.slice(0, end - (rex === undefined ? 2 : 3));
	return { prefixes, rex, opcode, reg: (modrm >> 3) & 7, isNarrow: prefixes.includes(0x66) };
}

const load = 0x8b;
const loadAddress = 0x8d;
const test = 0x85;
const indirect = 0xff;

function rewriteAddress(parts: Parts, isMarked: boolean): Rewrite | undefined {
	const { prefixes, opcode, reg } = parts;
	if (opcode === load && !isMarked) {
		return { ...toDistance(parts, 0x8d, 0x05 | (reg << 3)) };
	}
	if (opcode === indirect && isMarked && (reg === 2 || reg === 4)) {
		const bytes = reg === 2 ? [...prefixes, 0x67, 0xe8, 0, 0, 0, 0] : [...prefixes, 0xe9, 0, 0, 0, 0, 0x90];
		const hole = prefixes.length + (reg === 2 ? 2 : 1);
		return { bytes, hole, from: hole + 4 };
	}
	if (!isMarked) {
		return undefined;
	}
	if (opcode === load) {
		// Without REX.W the number is not extended with its sign, and an address is never negative.
		return toNumber(parts, 0xc7, 0);
	}
	return opcode === test
		? toNumber(parts, 0xf7, 0)
		: (opcode & ~0x38) === 0x03
			? toNumber(parts, 0x81, opcode >> 3)
			: undefined;
}

/** The register moves from modrm.reg, and REX.R, to modrm.rm and REX.B. */
function toNumber({ prefixes, rex, reg }: Parts, opcode: number, digit: number): Rewrite {
	const moved = rex === undefined ? [] : [(rex & ~5) | ((rex & 4) >> 2)];
	const bytes = [...prefixes, ...moved, opcode, 0xc0 | (digit << 3) | reg, 0, 0, 0, 0];
	return { bytes, hole: bytes.length - 4 };
}

function toDistance({ prefixes, rex }: Parts, opcode: number, modrm: number): Rewrite {
	const bytes = [...prefixes, ...(rex === undefined ? [] : [rex]), opcode, modrm, 0, 0, 0, 0];
	return { bytes, hole: bytes.length - 4, from: bytes.length };
}

/** `mov` takes the distance as a number, and so does `add`, which becomes a `lea` where the register allows it. */
function rewriteOffset(parts: Parts): Rewrite | undefined {
	const { prefixes, rex = 0, opcode, reg } = parts;
	if ((rex & 8) === 0 || (opcode !== load && opcode !== 0x03)) {
		return undefined;
	}
	if (opcode === load || reg === 4) {
		return opcode === load ? toNumber(parts, 0xc7, 0) : toNumber(parts, 0x81, 0);
	}
	const both = rex | ((rex & 4) >> 2);
	const bytes = [...prefixes, both, 0x8d, 0x80 | (reg << 3) | reg, 0, 0, 0, 0];
	return { bytes, hole: bytes.length - 4 };
}

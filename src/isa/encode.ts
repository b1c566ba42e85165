// Turns an instruction into bytes. The row says where each operand goes; the
// values must fit, which `select` has checked. There is one encoding for each
// instruction: choosing among rows is `select`'s work.

import type { Immediate, Instruction, Memory, Operand } from "./instruction.ts";
import { encodedNumber, littleEndian, type ModrmBytes, memoryModrm, registerModrm, rexB } from "./modrm.ts";
import type { Register } from "./registers.ts";
import type { OpcodeMap, Place, VexMap } from "./row.ts";
import { isVexMap, vexBytes } from "./vex.ts";

/** Whose order of prefixes: it changes nothing but the bytes. */
export type PrefixOrder = "gas" | "nasm";

/**
 * The 1–15 bytes of an instruction that stands at `address`. Throws a RangeError when a value
 * does not fit its field, which means that the instruction was not made by `select` or `decode`.
 */
export function encode(instruction: Instruction, address: bigint, order: PrefixOrder = "gas"): Uint8Array {
	const { row } = instruction;
	const modrm = modrmOf(instruction);
	const opcode = opcodeOf(instruction);
	const front = [...prefixesOf(instruction, order), ...mapOf(instruction), opcode.byte];
	const fields = [...front, ...(modrm?.bytes ?? [])];
	const last = row.encoding.trailing === undefined ? [] : [row.encoding.trailing];
	const sizes = row.places.map((place) => trailingSize(place, instruction));
	const length = fields.length + sizes.reduce((sum, size) => sum + size, last.length);
	if (modrm?.ripTarget !== undefined) {
		fields.splice(-4, 4, ...distanceBytes(modrm.ripTarget - address - BigInt(length), 32));
	}
	const end = address + BigInt(length);
	const trailing = row.places.flatMap((place, index) => trailingBytes(place, instruction, index, end));
	return Uint8Array.from([...fields, ...trailing, ...last]);
}

/** What selects the opcode map, with the bits of REX before it or in it. */
function mapOf(instruction: Instruction): readonly number[] {
	const { row, operands } = instruction;
	const { map, prefix } = row.encoding;
	const rex = rexOf(instruction);
	if (!isVexMap(map)) {
		return [...rex, ...mapBytes[map]];
	}
	const vex = indexOf(row.places, "vex");
	return vexBytes(map, prefix, rex[0] ?? 0, vex < 0 ? 0 : registerAt(operands, vex).number);
}

const mapBytes: Readonly<Record<Exclude<OpcodeMap, VexMap>, readonly number[]>> = {
	"": [],
	"0F": [0x0f],
	"0F 38": [0x0f, 0x38],
	"0F 3A": [0x0f, 0x3a],
};

function prefixesOf(instruction: Instruction, order: PrefixOrder): readonly number[] {
	const { row, width, repeat, lock, addressWidth } = instruction;
	const { prefix, map } = row.encoding;
	const segment = instruction.operands.find((operand) => operand.kind === "memory" && operand.segment);
	const segmentByte = segment?.kind === "memory" && segment.segment ? [{ fs: 0x64, gs: 0x65 }[segment.segment]] : [];
	const addressByte = addressWidth === 32 ? [0x67] : [];
	const mandatory = typeof prefix !== "number" || isVexMap(map) ? [] : [prefix];
	const widthByte = width === 16 && row.widths.includes(16) ? [0x66] : [];
	const repeatByte = repeat ? [repeat === "repne" ? 0xf2 : 0xf3] : [];
	const lockByte = lock ? [0xf0] : [];
	if (order === "nasm") {
		return [...lockByte, ...repeatByte, ...segmentByte, ...widthByte, ...addressByte, ...mandatory];
	}
	return [...segmentByte, ...addressByte, ...widthByte, ...mandatory, ...repeatByte, ...lockByte];
}

function modrmOf({ row, operands }: Instruction): ModrmBytes | undefined {
	const { modrm } = row.encoding;
	if (!modrm) {
		return undefined;
	}
	if (modrm.kind === "byte") {
		return { rex: 0, bytes: [modrm.value] };
	}
	const both = indexOf(row.places, "both");
	const regIndex = both < 0 ? indexOf(row.places, "reg") : both;
	const digit = modrm.kind === "digit" ? modrm.digit : 0;
	const reg = regIndex < 0 ? digit : encodedNumber(registerAt(operands, regIndex));
	const rm = operands[both < 0 ? indexOf(row.places, "rm") : both];
	if (rm?.kind === "register") {
		return registerModrm(reg, rm.register);
	}
	if (rm?.kind === "memory") {
		return memoryModrm(reg, rm);
	}
	throw new RangeError(`${row.opcode} needs a register or memory in modrm.rm`);
}

function opcodeOf({ row, width, operands, condition }: Instruction): { byte: number; rex: number } {
	const { byte, filled } = row.encoding;
	switch (filled) {
		case "width":
			return { byte: byte | (width === 8 ? 0 : 1), rex: 0 };
		case "condition":
			return { byte: byte | (condition?.code ?? 0), rex: 0 };
		case "register": {
			const number = encodedNumber(registerAt(operands, indexOf(row.places, "opcode")));
			return { byte: byte | (number & 7), rex: number & 8 ? rexB : 0 };
		}
		default:
			return { byte, rex: 0 };
	}
}

/** The REX prefix that an instruction needs, or nothing (SDM vol. 2A section 2.2.1). */
export function rexOf(instruction: Instruction): readonly number[] {
	const { row, width, operands } = instruction;
	const wide = width === 64 && row.widths.includes(64) && !row.encoding.default64;
	const rex = (modrmOf(instruction)?.rex ?? 0) | opcodeOf(instruction).rex | (wide ? 8 : 0);
	return rex || operands.some(needsRex) ? [0x40 | rex] : [];
}

/** True for spl, bpl, sil and dil, whose numbers mean ah…bh without a REX prefix. */
function needsRex(operand: Operand): boolean {
	return operand.kind === "register" && isNewByte(operand.register);
}

function isNewByte({ file, width, shift, number }: Register): boolean {
	return file === "general" && width === 8 && shift === 0 && number >= 4 && number < 8;
}

function indexOf(places: readonly Place[], kind: Place["kind"]): number {
	return places.findIndex((place) => place.kind === kind);
}

function registerAt(operands: readonly Operand[], index: number): Register {
	const operand = operands[index];
	if (operand?.kind !== "register") {
		throw new RangeError(`operand ${index + 1} must be a register`);
	}
	return operand.register;
}

/** Bytes that a place takes after modrm. */
function trailingSize(place: Place, { width, addressWidth }: Instruction): number {
	switch (place.kind) {
		case "relative":
			return place.width / 8;
		case "offset":
			return addressWidth / 8;
		case "immediate":
			return place.width === "row" ? Math.min(width, 32) / 8 : place.width / 8;
		default:
			return 0;
	}
}

function trailingBytes(place: Place, instruction: Instruction, index: number, end: bigint): readonly number[] {
	const operand = instruction.operands[index];
	const size = trailingSize(place, instruction);
	if (size === 0) {
		return [];
	}
	if (place.kind === "relative" && operand?.kind === "target") {
		return distanceBytes(operand.address - end, size * 8);
	}
	if (place.kind === "immediate" && operand?.kind === "immediate") {
		return littleEndian((operand as Immediate).value, size);
	}
	if (place.kind === "offset" && operand?.kind === "memory") {
		return littleEndian((operand as Memory).displacement, size);
	}
	throw new RangeError(`operand ${index + 1} does not fit its place`);
}

/** A distance, which wraps at both ends of the address space. */
function distanceBytes(distance: bigint, width: number): readonly number[] {
	const value = BigInt.asIntN(64, distance);
	if (BigInt.asIntN(width, value) !== value) {
		throw new RangeError(`the distance ${value} does not fit in ${width} bits`);
	}
	return littleEndian(value, width / 8);
}

// Turns an instruction into bytes. The row says where each operand goes; the
// values must fit, which `select` has checked. There is one encoding for each
// instruction: choosing among rows is `select`'s work.

import type { Instruction, Memory, Operand } from "./instruction.ts";
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
	const { trailing } = row.encoding;
	const modrm = modrmOf(instruction);
	const opcode = opcodeOf(instruction);
	const rex = rexBits(instruction, modrm, opcode);
	const bytes: number[] = [];
	if (row.encoding.waits) {
		bytes.push(0x9b);
	}
	putPrefixes(bytes, instruction, order);
	putMap(bytes, instruction, rex);
	bytes.push(opcode.byte);
	if (modrm) {
		append(bytes, modrm.bytes);
	}
	const endOfModrm = bytes.length;
	let length = endOfModrm + (trailing === undefined ? 0 : 1);
	for (const place of row.places) {
		length += trailingSize(place, instruction);
	}
	const end = address + BigInt(length);
	if (modrm?.ripTarget !== undefined) {
		bytes.splice(endOfModrm - 4, 4, ...distanceBytes(modrm.ripTarget - end, 32));
	}
	for (let index = 0; index < row.places.length; index++) {
		putTrailing(bytes, row.places[index] as Place, instruction, index, end);
	}
	if (trailing !== undefined) {
		bytes.push(trailing);
	}
	return new Uint8Array(bytes);
}

/**
 * How far from the end of its encoding the 4 bytes begin that hold the displacement of an instruction's memory,
 * or the distance to its target; undefined where there are none that stay so whatever the value.
 */
export function openBytes(instruction: Instruction): number | undefined {
	const { row, operands } = instruction;
	const at = row.places.findIndex(({ kind }) => kind === "rm" || kind === "relative");
	const [place, operand] = [row.places[at], operands[at]];
	if (place?.kind === "relative") {
		return place.width === 32 ? 4 : undefined;
	}
	if (operand?.kind !== "memory" || operand.displacementWidth !== undefined || !operand.symbolic) {
		return undefined;
	}
	const behind = row.places.reduce((sum, other) => sum + trailingSize(other, instruction), 0);
	return 4 + behind + (row.encoding.trailing === undefined ? 0 : 1);
}

function append(bytes: number[], more: readonly number[]): void {
	for (const byte of more) {
		bytes.push(byte);
	}
}

/** What selects the opcode map, with the REX prefix before it or its bits in it. */
function putMap(bytes: number[], { row, operands }: Instruction, rex: number | undefined): void {
	const { map, prefix } = row.encoding;
	if (isVexMap(map)) {
		const vex = indexOf(row.places, "vex");
		bytes.push(...vexBytes(map, prefix, rex ?? 0, vex < 0 ? 0 : registerAt(operands, vex).number));
		return;
	}
	if (rex !== undefined) {
		bytes.push(0x40 | rex);
	}
	append(bytes, mapBytes[map]);
}

const mapBytes: Readonly<Record<Exclude<OpcodeMap, VexMap>, readonly number[]>> = {
	"": [],
	"0F": [0x0f],
	"0F 38": [0x0f, 0x38],
	"0F 3A": [0x0f, 0x3a],
};

function putPrefixes(bytes: number[], instruction: Instruction, order: PrefixOrder): void {
	const { row, width, repeat, lock, addressWidth, manner } = instruction;
	const { prefix, map } = row.encoding;
	const segment = segmentOf(instruction);
	const segmentByte = segment ? { fs: 0x64, gs: 0x65 }[segment] : manner?.segment;
	const addressByte = addressWidth === 32 || manner?.address ? 0x67 : undefined;
	const mandatory = typeof prefix !== "number" || isVexMap(map) ? undefined : prefix;
	const widthByte = (manner?.data ?? (width === 16 && row.widths.includes(16))) ? 0x66 : undefined;
	const repeatByte = repeat ? (repeat === "repne" ? 0xf2 : 0xf3) : manner?.repeat;
	const lockByte = lock ? 0xf0 : undefined;
	if ((segmentByte ?? addressByte ?? mandatory ?? widthByte ?? repeatByte ?? lockByte) === undefined) {
		return;
	}
	const inOrder =
		order === "nasm"
			? [repeatByte, lockByte, segmentByte, widthByte, addressByte, mandatory]
			: [segmentByte, addressByte, widthByte, mandatory, repeatByte, lockByte];
	for (const byte of inOrder) {
		if (byte !== undefined) {
			bytes.push(byte);
		}
	}
}

function segmentOf({ operands }: Instruction): Memory["segment"] {
	const memory = operands.find((operand) => operand.kind === "memory" && operand.segment);
	return memory?.kind === "memory" ? memory.segment : undefined;
}

/** The modrm byte and what follows it; undefined where there is none. */
export function modrmOf({ row, operands }: Instruction): ModrmBytes | undefined {
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

interface OpcodeByte {
	readonly byte: number;
	/** The REX bits that it needs. */
	readonly rex: number;
}

function opcodeOf({ row, width, operands, condition }: Instruction): OpcodeByte {
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

/** True when an instruction needs a REX prefix (SDM vol. 2A section 2.2.1), or its bits in VEX. */
export function needsRex(instruction: Instruction): boolean {
	return rexBits(instruction, modrmOf(instruction), opcodeOf(instruction)) !== undefined;
}

/** The low four bits of the REX prefix; undefined when there need be none. */
function rexBits(
	{ row, width, operands, manner }: Instruction,
	modrm: ModrmBytes | undefined,
	opcode: OpcodeByte,
): number | undefined {
	const isWide = width === 64 && row.widths.includes(64) && !row.encoding.default64;
	const rex = (modrm?.rex ?? 0) | opcode.rex | (isWide ? 8 : 0) | (manner?.rex ?? 0);
	return rex !== 0 || manner?.rex !== undefined || operands.some(isNewByte) ? rex : undefined;
}

/** True for spl, bpl, sil and dil, whose numbers mean ah…bh without a REX prefix. */
function isNewByte(operand: Operand): boolean {
	if (operand.kind !== "register") {
		return false;
	}
	const { file, width, shift, number } = operand.register;
	return file === "general" && width === 8 && shift === 0 && number >= 4 && number < 8;
}

function indexOf(places: readonly Place[], kind: Place["kind"]): number {
	for (let index = 0; index < places.length; index++) {
		if (places[index]?.kind === kind) {
			return index;
		}
	}
	return -1;
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

function putTrailing(bytes: number[], place: Place, instruction: Instruction, index: number, end: bigint): void {
	const operand = instruction.operands[index];
	const size = trailingSize(place, instruction);
	if (size === 0) {
		return;
	}
	if (place.kind === "relative" && operand?.kind === "target") {
		append(bytes, distanceBytes(operand.address - end, size * 8));
	} else if (place.kind === "immediate" && operand?.kind === "immediate") {
		append(bytes, littleEndian(operand.value, size));
	} else if (place.kind === "offset" && operand?.kind === "memory") {
		append(bytes, littleEndian(operand.displacement, size));
	} else {
		throw new RangeError(`operand ${index + 1} does not fit its place`);
	}
}

/** A distance, which wraps at both ends of the address space. */
function distanceBytes(distance: bigint, width: number): readonly number[] {
	const value = BigInt.asIntN(64, distance);
	if (BigInt.asIntN(width, value) !== value) {
		throw new RangeError(`the distance ${value} does not fit in ${width} bits`);
	}
	return littleEndian(value, width / 8);
}

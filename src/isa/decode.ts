// Turns bytes into an instruction: prefixes, opcode, modrm, and then whatever
// the row's places say, in the order of SDM vol. 2A section 2.1. Bytes that mean
// nothing on the machine, or something the table lacks, are "invalid"; nothing
// here throws on any bytes. Called for every new address, so rows are found
// through an index by opcode and nothing is searched for by name.

import { conditions } from "./conditions.ts";
import type { Instruction, Operand, Repeat } from "./instruction.ts";
import { nameOf } from "./mnemonics.ts";
import { ByteReader, type Modrm, readModrm } from "./modrmReader.ts";
import { rowsAt } from "./opcodeIndex.ts";
import { type Head, readOperand } from "./operandReader.ts";
import { type Prefixes, readPrefixes } from "./prefixes.ts";
import type { Width } from "./registers.ts";
import type { OpcodeMap, Row } from "./row.ts";
import { readVex } from "./vex.ts";

/** In bytes (SDM vol. 2A section 2.3.11). */
export const longestInstruction = 15;

/**
 * The instruction at the start of `bytes` (1–15 of them, read at `address`): "truncated" when they
 * end inside it, "invalid" when no instruction begins so.
 */
export function decode(bytes: Uint8Array, address: bigint): Instruction | "invalid" | "truncated" {
	const reader = new ByteReader(bytes);
	const instruction = decodeFrom(reader, address);
	if (reader.position > longestInstruction) {
		return "invalid";
	}
	return reader.position > bytes.length ? "truncated" : instruction;
}

function decodeFrom(reader: ByteReader, address: bigint): Instruction | "invalid" {
	const legacy = readPrefixes(reader);
	const head = readVex(reader, legacy) ?? { prefixes: legacy, map: readMap(reader) };
	if (head === "invalid") {
		return "invalid";
	}
	const { prefixes, map } = head;
	const opcode = reader.byte();
	const candidates = rowsAt(map, opcode);
	const modrm = candidates.some((row) => row.encoding.modrm) ? readModrm(reader, prefixes) : undefined;
	for (const row of candidates) {
		// 90 is nop only as long as REX.B does not make a register of it (SDM vol. 2B, NOP).
		if (prefixes.rex & 1 && isShadowing(row, candidates)) {
			continue;
		}
		const width = widthOf(row, opcode, prefixes);
		if (width !== undefined && accepts(row, modrm, prefixes) && acceptsTrailing(row, reader)) {
			return instructionOf({ row, width, opcode, modrm, prefixes }, reader, address);
		}
	}
	return "invalid";
}

function readMap(reader: ByteReader): OpcodeMap {
	if (reader.peek() !== 0x0f) {
		return "";
	}
	reader.byte();
	const second = reader.peek();
	if (second !== 0x38 && second !== 0x3a) {
		return "0F";
	}
	reader.byte();
	return second === 0x38 ? "0F 38" : "0F 3A";
}

/** True for a row without operands in an opcode that can hold a register; `pause` stays what it is. */
function isShadowing({ encoding }: Row, candidates: readonly Row[]): boolean {
	return (
		encoding.filled === undefined &&
		encoding.prefix === undefined &&
		candidates.some((other) => other.encoding.filled === "register")
	);
}

/** The width at which a row stands with these prefixes; undefined when it does not exist there. */
function widthOf(row: Row, opcode: number, { rex, data }: Prefixes): Width | 128 | undefined {
	const { widths, encoding } = row;
	const only = widths[0];
	if (only === undefined) {
		return 64;
	}
	if ((encoding.filled === "width" && !(opcode & 1)) || (only === 8 && widths.length === 1)) {
		return 8;
	}
	const isNarrow = data && encoding.prefix !== 0x66 && !ignoresData(row);
	const width = rex & 8 ? 64 : isNarrow ? 16 : encoding.default64 ? 64 : 32;
	return widths.includes(width) ? width : undefined;
}

/** Beside a mandatory F2 or F3, 66 means nothing where there is no 16-bit form. */
function ignoresData({ widths, encoding }: Row): boolean {
	return (encoding.prefix === 0xf2 || encoding.prefix === 0xf3) && !widths.includes(16);
}

function accepts(row: Row, modrm: Modrm | undefined, prefixes: Prefixes): boolean {
	return acceptsPrefixes(row, modrm, prefixes) && acceptsModrm(row, modrm);
}

/** Of a row whose opcode has a last byte, that byte is read where it is the right one. */
function acceptsTrailing({ encoding: { trailing } }: Row, reader: ByteReader): boolean {
	if (trailing === undefined || reader.peek() !== trailing) {
		return trailing === undefined;
	}
	reader.byte();
	return true;
}

function acceptsPrefixes(
	{ encoding, places }: Row,
	modrm: Modrm | undefined,
	{ repeat, data, lock, addressWidth, vvvv }: Prefixes,
): boolean {
	// A register field that no operand reads must be left empty (SDM vol. 2A section 2.3.5.6).
	if (vvvv && !places.some((place) => place.kind === "vex")) {
		return false;
	}
	if ((lock && !(encoding.lock && modrm?.memory)) || (encoding.address32 && addressWidth === 64)) {
		return false;
	}
	switch (encoding.prefix) {
		case undefined:
			return true;
		case "none":
			return repeat === undefined && !data;
		case "once":
			return repeat === undefined;
		case 0x66:
			return repeat === undefined && data;
		default:
			return repeat === encoding.prefix;
	}
}

function acceptsModrm({ encoding, places }: Row, modrm: Modrm | undefined): boolean {
	const wanted = encoding.modrm;
	if (!wanted || !modrm) {
		return !wanted;
	}
	if (wanted.kind === "byte") {
		return modrm.byte === wanted.value;
	}
	if (wanted.kind === "digit" && wanted.digit !== (modrm.reg & 7)) {
		return false;
	}
	// There are six segment registers, whatever REX says (SDM vol. 2B, MOV).
	if (places.some((place) => place.kind === "reg" && place.file === "segment") && (modrm.reg & 7) > 5) {
		return false;
	}
	return places.some(
		(place) => place.kind === "rm" && (modrm.memory === undefined ? place.file !== undefined : place.memory),
	);
}

function instructionOf(use: Head, reader: ByteReader, address: bigint): Instruction {
	const { row, width, opcode, prefixes } = use;
	const operands = row.places.map((place) => readOperand(place, use, reader));
	const end = address + BigInt(reader.position);
	const condition = row.encoding.filled === "condition" ? conditions[opcode & 15] : undefined;
	return {
		row,
		mnemonic: nameOf(row, width, condition),
		width,
		operands: operands.map((operand) => relocate(operand, end)),
		condition,
		repeat: repeatOf(row, prefixes),
		lock: prefixes.lock || undefined,
		addressWidth: prefixes.addressWidth,
		length: reader.position,
	};
}

function repeatOf(row: Row, { repeat }: Prefixes): Repeat | undefined {
	if (repeat === undefined || row.encoding.repeat === undefined) {
		return undefined;
	}
	return row.encoding.repeat === "rep" ? "rep" : repeat === 0xf3 ? "repe" : "repne";
}

/** Distances become addresses once the end of the instruction is known. */
function relocate(operand: Operand, end: bigint): Operand {
	if (operand.kind === "target") {
		return { ...operand, address: BigInt.asUintN(64, operand.address + end) };
	}
	if (operand.kind === "memory" && operand.base === "rip") {
		return { ...operand, displacement: BigInt.asUintN(64, operand.displacement + end) };
	}
	return operand;
}

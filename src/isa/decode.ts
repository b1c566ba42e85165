// Turns bytes into an instruction: prefixes, opcode, modrm, and then whatever
// the row's places say, in the order of SDM vol. 2A section 2.1. Bytes that mean
// nothing on the machine, or something the table lacks, are "invalid"; nothing
// here throws on any bytes. Called for every new address, so rows are found
// through an index by opcode and nothing is searched for by name.

import { conditions } from "./conditions.ts";
import type { Instruction, Operand, Repeat } from "./instruction.ts";
import { nameOf } from "./mnemonics.ts";
import { ByteReader, type Modrm, readModrm } from "./modrmReader.ts";
import { findRegister, generalRegister, type Register, type Width } from "./registers.ts";
import type { OpcodeMap, Place, PlaceWidth, Row } from "./row.ts";
import { rows } from "./tableReader.ts";

/**
 * The instruction at the start of `bytes` (1–15 of them, read at `address`): "truncated" when they
 * end inside it, "invalid" when no instruction begins so.
 */
export function decode(bytes: Uint8Array, address: bigint): Instruction | "invalid" | "truncated" {
	const reader = new ByteReader(bytes);
	const instruction = decodeFrom(reader, address);
	if (reader.position > 15) {
		return "invalid";
	}
	return reader.position > bytes.length ? "truncated" : instruction;
}

interface Prefixes {
	/** The low four bits of REX, and whether there was one. */
	readonly rex: number;
	readonly hasRex: boolean;
	readonly data: boolean;
	readonly addressWidth: 32 | 64;
	readonly repeat?: 0xf2 | 0xf3;
	readonly lock: boolean;
	readonly segment?: "fs" | "gs";
}

/** What is known of an instruction before its operands are read. */
interface Use {
	readonly row: Row;
	readonly width: Width | 128;
	readonly opcode: number;
	readonly modrm: Modrm | undefined;
	readonly prefixes: Prefixes;
}

function decodeFrom(reader: ByteReader, address: bigint): Instruction | "invalid" {
	const prefixes = readPrefixes(reader);
	const map = readMap(reader);
	const opcode = reader.byte();
	const candidates = index[map][opcode] ?? [];
	const modrm = candidates.some((row) => row.encoding.modrm) ? readModrm(reader, prefixes) : undefined;
	for (const row of candidates) {
		const width = widthOf(row, opcode, prefixes);
		if (width !== undefined && accepts(row, modrm, prefixes)) {
			return instructionOf({ row, width, opcode, modrm, prefixes }, reader, address);
		}
	}
	return "invalid";
}

/** All prefixes; a REX counts only right before the opcode (SDM vol. 2A section 2.2.1). */
function readPrefixes(reader: ByteReader): Prefixes {
	const prefixes = { rex: 0, hasRex: false, data: false, addressWidth: 64, repeat: undefined, lock: false } as {
		-readonly [Key in keyof Prefixes]: Prefixes[Key];
	};
	for (; ; reader.position++) {
		const byte = reader.peek();
		if ((byte & 0xf0) === 0x40) {
			prefixes.rex = byte & 15;
			prefixes.hasRex = true;
			continue;
		}
		const set = legacyPrefixes[byte];
		if (!set) {
			return prefixes;
		}
		Object.assign(prefixes, { rex: 0, hasRex: false }, set);
	}
}

/** es, cs, ss and ds mean nothing in 64-bit mode. */
const legacyPrefixes: Readonly<Record<number, Partial<Prefixes>>> = {
	38: {},
	46: {},
	54: {},
	62: {},
	100: { segment: "fs" },
	101: { segment: "gs" },
	102: { data: true },
	103: { addressWidth: 32 },
	240: { lock: true },
	242: { repeat: 0xf2 },
	243: { repeat: 0xf3 },
};

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
	const width = rex & 8 ? 64 : data && encoding.prefix !== 0x66 ? 16 : encoding.default64 ? 64 : 32;
	return widths.includes(width) ? width : undefined;
}

function accepts(row: Row, modrm: Modrm | undefined, prefixes: Prefixes): boolean {
	return acceptsPrefixes(row, modrm, prefixes) && acceptsModrm(row, modrm);
}

function acceptsPrefixes(
	{ encoding }: Row,
	modrm: Modrm | undefined,
	{ repeat, data, lock, rex, addressWidth }: Prefixes,
): boolean {
	if ((lock && !(encoding.lock && modrm?.memory)) || (encoding.address32 && addressWidth === 64)) {
		return false;
	}
	switch (encoding.prefix) {
		case undefined:
			return encoding.byte !== 0x90 || encoding.map !== "" || encoding.filled !== undefined || !(rex & 1);
		case "none":
			return repeat === undefined && !data;
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
	return places.some(
		(place) => place.kind === "rm" && (modrm.memory === undefined ? place.file !== undefined : place.memory),
	);
}

function instructionOf(use: Use, reader: ByteReader, address: bigint): Instruction {
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

function readOperand(place: Place, use: Use, reader: ByteReader): Operand {
	const { width, opcode, modrm, prefixes } = use;
	switch (place.kind) {
		case "reg":
			return registerOperand(place.file, modrm?.reg ?? 0, widthAt(place.width, width), prefixes.hasRex);
		case "opcode": {
			const number = (opcode & 7) | ((prefixes.rex & 1) << 3);
			return registerOperand(place.file, number, widthAt(place.width, width), prefixes.hasRex);
		}
		case "rm":
			return readRm(place, use);
		case "both":
			return registerOperand("general", modrm?.reg ?? 0, width, prefixes.hasRex);
		case "immediate": {
			const value = reader.signed(place.width === "row" ? Math.min(width, 32) : place.width);
			const unsigned = place.width !== "row" && !place.extended;
			return { kind: "immediate", value: unsigned ? BigInt.asUintN(Number(place.width), value) : value };
		}
		case "relative":
			return { kind: "target", address: reader.signed(place.width) };
		case "offset":
			return {
				kind: "memory",
				scale: 1,
				displacement: reader.signed(64),
				width: narrow(width),
				...segmentOf(prefixes),
			};
		case "fixed":
			return { kind: "register", register: place.register };
		case "accumulator":
			return { kind: "register", register: generalRegister(0, narrow(width)) };
		case "one":
			return { kind: "immediate", value: 1n };
		default:
			return impliedMemory(place.register, widthAt(place.width, width), prefixes.addressWidth, prefixes.segment);
	}
}

function readRm(place: Place & { kind: "rm" }, { width, modrm, prefixes }: Use): Operand {
	const accessWidth = place.width === "any" ? undefined : widthAt(place.width, width);
	if (modrm?.memory) {
		return { ...modrm.memory, width: accessWidth };
	}
	return registerOperand(place.file ?? "general", modrm?.rm ?? 0, accessWidth ?? 64, prefixes.hasRex);
}

/** Memory at rsi, rdi or rbx; only the one at rdi stays in its segment. */
export function impliedMemory(
	register: "rsi" | "rdi" | "rbx",
	width: Width | 128,
	addressWidth: 32 | 64,
	segment: "fs" | "gs" | undefined,
): Operand {
	const number = { rbx: 3, rsi: 6, rdi: 7 }[register];
	const base = generalRegister(number, addressWidth);
	return { kind: "memory", base, scale: 1, displacement: 0n, width, segment: register === "rdi" ? undefined : segment };
}

function segmentOf({ segment }: Prefixes): { segment?: "fs" | "gs" } {
	return segment ? { segment } : {};
}

function widthAt(width: PlaceWidth, rowWidth: Width | 128): Width | 128 {
	return width === "row" ? rowWidth : width;
}

function narrow(width: Width | 128): Width {
	return width === 128 ? 64 : width;
}

const highBytes = ["ah", "ch", "dh", "bh"];

function registerOperand(file: Register["file"], number: number, width: Width | 128, hasRex: boolean): Operand {
	if (file === "xmm") {
		return { kind: "register", register: findRegister(`xmm${number}`) ?? generalRegister(number, 64) };
	}
	const high = width === 8 && !hasRex ? findRegister(highBytes[number - 4] ?? "") : undefined;
	return { kind: "register", register: high ?? generalRegister(number, narrow(width)) };
}

type Index = Record<OpcodeMap, Row[][]>;

/** Rows by map and opcode byte, the most particular first. */
const index = buildIndex();

function buildIndex(): Index {
	const built: Index = { "": [], "0F": [], "0F 38": [], "0F 3A": [] };
	const decoded = rows.filter((row) => !row.encoding.encodeOnly);
	for (const row of decoded.toSorted((a, b) => particularity(b) - particularity(a))) {
		const { map, byte, filled } = row.encoding;
		const count = { width: 2, register: 8, condition: 16, none: 1 }[filled ?? "none"];
		for (let opcode = byte; opcode < byte + count; opcode++) {
			const slot = built[map][opcode] ?? [];
			slot.push(row);
			built[map][opcode] = slot;
		}
	}
	return built;
}

function particularity({ encoding }: Row): number {
	const prefix = encoding.prefix === undefined ? 0 : encoding.prefix === 0x66 || encoding.prefix === "none" ? 4 : 8;
	const modrm = encoding.modrm === undefined ? 0 : { byte: 2, digit: 1, register: 0 }[encoding.modrm.kind];
	return prefix + modrm + (encoding.filled === "register" ? -1 : 0) + (encoding.address32 ? 1 : 0);
}

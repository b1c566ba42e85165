// Reads the operands of an instruction whose row is known, each from its place:
// modrm, the opcode byte, the bytes after them, or nowhere at all.

import type { Operand } from "./instruction.ts";
import type { ByteReader, Modrm } from "./modrmReader.ts";
import type { Prefixes } from "./prefixes.ts";
import {
	findRegister,
	generalRegister,
	type OperandWidth,
	type Register,
	segmentRegister,
	type Width,
	x87Register,
} from "./registers.ts";
import type { Place, PlaceWidth, Row } from "./row.ts";

/** What is known of an instruction before its operands are read. */
export interface Head {
	readonly row: Row;
	readonly width: Width | 128;
	readonly opcode: number;
	readonly modrm: Modrm | undefined;
	readonly prefixes: Prefixes;
}

/**
 * The operand in a place. Branch targets and addresses with base `rip` are still distances, since
 * the end of the instruction is not known yet.
 */
export function readOperand(place: Place, use: Head, reader: ByteReader): Operand {
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
		case "vex":
			return registerOperand(place.file, prefixes.vvvv ?? 0, widthAt(place.width, width), true);
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
			return readOffset(narrow(width), prefixes, reader);
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

/** The address is as long as addresses are: 8 bytes, or 4 with the 67 prefix. */
function readOffset(width: Width, { addressWidth, segment }: Prefixes, reader: ByteReader): Operand {
	const displacement = BigInt.asUintN(addressWidth, reader.signed(addressWidth));
	return { kind: "memory", scale: 1, displacement, width, ...(segment ? { segment } : {}) };
}

function readRm(place: Place & { kind: "rm" }, { width, modrm, prefixes }: Head): Operand {
	const accessWidth = place.width === "any" ? undefined : widthAt(place.width, width);
	if (modrm?.memory) {
		return { ...modrm.memory, width: accessWidth };
	}
	return registerOperand(place.file ?? "general", modrm?.rm ?? 0, accessWidth ?? 64, prefixes.hasRex);
}

/** Memory at rsi, rdi or rbx; only the one at rdi stays in its segment. */
export function impliedMemory(
	register: "rsi" | "rdi" | "rbx",
	width: OperandWidth,
	addressWidth: 32 | 64,
	segment: "fs" | "gs" | undefined,
): Operand {
	const number = { rbx: 3, rsi: 6, rdi: 7 }[register];
	const base = generalRegister(number, addressWidth);
	return { kind: "memory", base, scale: 1, displacement: 0n, width, segment: register === "rdi" ? undefined : segment };
}

function widthAt(width: PlaceWidth, rowWidth: Width | 128): OperandWidth {
	return width === "row" ? rowWidth : width;
}

function narrow(width: OperandWidth): Width {
	return width === 128 || width === 80 ? 64 : width;
}

const highBytes = ["ah", "ch", "dh", "bh"];

function registerOperand(file: Register["file"], number: number, width: OperandWidth, hasRex: boolean): Operand {
	if (file === "xmm") {
		return { kind: "register", register: findRegister(`xmm${number}`) ?? generalRegister(number, 64) };
	}
	if (file === "segment" || file === "x87") {
		const register = file === "x87" ? x87Register(number & 7) : segmentRegister(number & 7);
		return { kind: "register", register };
	}
	const high = width === 8 && !hasRex ? findRegister(highBytes[number - 4] ?? "") : undefined;
	return { kind: "register", register: high ?? generalRegister(number, narrow(width)) };
}

// Reads the text of the instruction table into rows. Notation is explained at
// the head of table.ts; whatever does not follow it is an error that names the
// line of the table, thrown at load, because it is our own mistake. What takes
// a comparison of a row's columns is left to the tests: every start would pay for it.

import { type Operation, operations } from "./operation.ts";
import { findRegister, type OperandWidth } from "./registers.ts";
import type { Encoding, OpcodeMap, Place, Row } from "./row.ts";
import { table } from "./table.ts";
import { vectorTable } from "./vectorTable.ts";
import { x87Table } from "./x87Table.ts";

/**
 * Reads a table whose rows are numbered from `firstId`; throws an Error that begins with
 * `table line N:` (counted from 1) at the first mistake, of which `check` may find more in a row.
 */
export function readTable(text: string, firstId = 0, check?: (row: Row) => void): readonly Row[] {
	const rows: Row[] = [];
	let above: readonly string[] = [];
	for (const [index, line] of text.split("\n").entries()) {
		if (line.trim() === "" || line.startsWith("#")) {
			continue;
		}
		try {
			above = cellsOf(line, above);
			const row = readRow(firstId + rows.length, above);
			check?.(row);
			rows.push(row);
		} catch (error) {
			throw new Error(`table line ${index + 1}: ${error instanceof Error ? error.message : error}`);
		}
	}
	return rows;
}

/** Columns that an empty cell takes from the row above. */
const inherited: readonly boolean[] = [true, false, false, true, true, true];

function cellsOf(line: string, above: readonly string[]): readonly string[] {
	const cells = line.split("|").map((cell) => cell.trim());
	if (cells.length !== inherited.length) {
		throw new Error(`${cells.length} columns instead of ${inherited.length}`);
	}
	return cells.map((cell, column) => (cell === "" && inherited[column] ? (above[column] ?? "") : cell));
}

function readRow(id: number, cells: readonly string[]): Row {
	const [mnemonics = "", operandText = "", opcode = "", widthText = "", operation = "", description = ""] = cells;
	const widths = readWidths(widthText);
	const { names, aliases } = readNames(mnemonics, widths.length);
	const operands = operandText === "" ? [] : operandText.split(",").map((form) => form.trim());
	const encoding = readOpcode(opcode);
	const places = operands.map((form) => readForm(form, encoding));
	if (description === "") {
		throw new Error("no description");
	}
	const mnemonic = names[0] ?? "";
	return {
		id,
		mnemonic,
		names,
		aliases,
		opcode,
		encoding,
		operands,
		places,
		widths,
		operation: readOperation(operation),
		description,
	};
}

function readWidths(text: string): Row["widths"] {
	if (text === "-") {
		return [];
	}
	return text.split(" ").map((word) => {
		const width = ([8, 16, 32, 64, 128] as const).find((known) => String(known) === word);
		if (width === undefined) {
			throw new Error(`"${word}" is not a width`);
		}
		return width;
	});
}

function readNames(text: string, widthCount: number): Pick<Row, "names" | "aliases"> {
	const [first = "", ...aliases] = text.split(" ");
	const names = first.split("/");
	if ([...names, ...aliases].some((name) => !/^[a-z][a-z0-9]*$/.test(name))) {
		throw new Error(`"${text}" is not a list of mnemonics`);
	}
	if (names.length !== 1 && names.length !== widthCount) {
		throw new Error(`${names.length} names for ${widthCount} widths`);
	}
	return { names, aliases };
}

const knownOperations: ReadonlySet<string> = new Set(operations);

function readOperation(text: string): Operation {
	if (!knownOperations.has(text)) {
		throw new Error(`"${text}" is not an operation`);
	}
	return text as Operation;
}

/** A VEX prefix of length 0: its mandatory prefix, if any, and its map. */
const vexToken = /^VEX\.LZ\.(?:(66|F2|F3)\.)?0F(38|3A)$/;

const mandatoryPrefixes: Readonly<Record<string, Encoding["prefix"]>> = {
	NP: "none",
	NFx: "once",
	66: 0x66,
	F2: 0xf2,
	F3: 0xf3,
};

const immediateTokens: ReadonlySet<string> = new Set(["ib", "iw", "id", "iz", "io", "cb", "cd"]);
const markTokens: ReadonlySet<string> = new Set(["a32", "d64", "lock", "rep", "repe", "dis", "asm", "gas", "nasm"]);
const trailingToken = /^ib=[0-9A-F]{2}$/;

function readOpcode(text: string): Encoding {
	const tokens = text.split(" ").filter((token) => !immediateTokens.has(token));
	const waits = takeWait(tokens);
	const { prefix, map } = takeVex(tokens) ?? { prefix: takePrefix(tokens), map: takeMap(tokens) };
	const { byte, filled } = readOpcodeByte(tokens.shift() ?? "");
	const modrm = readModrm(tokens);
	const strange = tokens.filter((token) => !markTokens.has(token) && !trailingToken.test(token));
	if (strange.length > 0) {
		throw new Error(`"${strange.join(" ")}" is not opcode notation`);
	}
	return {
		waits,
		prefix,
		map,
		byte,
		filled,
		modrm,
		address32: tokens.includes("a32"),
		default64: tokens.includes("d64"),
		lock: tokens.includes("lock"),
		repeat: tokens.includes("rep") ? "rep" : tokens.includes("repe") ? "repe" : undefined,
		decodeOnly: tokens.includes("dis"),
		encodeOnly: tokens.includes("asm"),
		dialect: tokens.includes("gas") ? "gas" : tokens.includes("nasm") ? "nasm" : undefined,
		trailing: readTrailing(tokens),
	};
}

/** 9B before another opcode is an instruction of its own. */
function takeWait(tokens: string[]): boolean {
	const isThere = tokens[0] === "9B" && /^[0-9A-F]{2}$/.test(tokens[1] ?? "");
	if (isThere) {
		tokens.shift();
	}
	return isThere;
}

function takeVex(tokens: string[]): Pick<Encoding, "prefix" | "map"> | undefined {
	const [token, prefix = "NP", map] = vexToken.exec(tokens[0] ?? "") ?? [];
	if (token === undefined) {
		return undefined;
	}
	tokens.shift();
	return { prefix: mandatoryPrefixes[prefix], map: map === "38" ? "VEX 0F 38" : "VEX 0F 3A" };
}

function takePrefix(tokens: string[]): Encoding["prefix"] {
	const hasPrefix = (tokens[0] ?? "") in mandatoryPrefixes && /^[0-9A-F]{2}/.test(tokens[1] ?? "");
	return hasPrefix ? mandatoryPrefixes[tokens.shift() ?? ""] : undefined;
}

function takeMap(tokens: string[]): OpcodeMap {
	const [first, second] = tokens;
	if (first !== "0F" || second === undefined) {
		return "";
	}
	tokens.shift();
	if (second === "38" || second === "3A") {
		tokens.shift();
		return `0F ${second}`;
	}
	return "0F";
}

/** The value of a last byte that is part of the opcode: `ib=1F`. */
function readTrailing(tokens: readonly string[]): number | undefined {
	const token = tokens.find((item) => trailingToken.test(item));
	return token === undefined ? undefined : Number.parseInt(token.slice(3), 16);
}

const filledBits = { "+w": "width", "+r": "register", "+cc": "condition" } as const;

function readOpcodeByte(token: string): Pick<Encoding, "byte" | "filled"> {
	const [, digits = "", mark] = /^([0-9A-F]{2})(\+w|\+r|\+cc)?$/.exec(token) ?? [];
	if (digits === "") {
		throw new Error(`"${token}" is not an opcode byte`);
	}
	const filled = mark === undefined ? undefined : filledBits[mark as keyof typeof filledBits];
	const byte = Number.parseInt(digits, 16);
	if (byte & { width: 1, register: 7, condition: 15, none: 0 }[filled ?? "none"]) {
		throw new Error(`the low bits of "${token}" are not free`);
	}
	return { byte, filled };
}

function readModrm(tokens: string[]): Encoding["modrm"] {
	const token = tokens[0] ?? "";
	if (/^([0-9A-F]{2}|\/[0-7r])$/.test(token)) {
		tokens.shift();
	}
	if (token === "/r") {
		return { kind: "register" };
	}
	if (/^\/[0-7]$/.test(token)) {
		return { kind: "digit", digit: Number(token.slice(1)) };
	}
	return /^[0-9A-F]{2}$/.test(token) ? { kind: "byte", value: Number.parseInt(token, 16) } : undefined;
}

/** Forms that are written in one way only. */
const plainForms: Readonly<Record<string, Place>> = {
	acc: { kind: "accumulator" },
	1: { kind: "one" },
	sreg: { kind: "reg", file: "segment", width: 16 },
	"r+rm": { kind: "both" },
	moffs: { kind: "offset" },
	mem: { kind: "rm", memory: true, width: "any" },
	st: { kind: "rm", file: "x87", memory: false, width: 80 },
	rel8: { kind: "relative", width: 8 },
	rel32: { kind: "relative", width: 32 },
	imm: { kind: "immediate", width: "row" },
	imm8: { kind: "immediate", width: 8 },
	simm8: { kind: "immediate", width: 8, extended: true },
	imm16: { kind: "immediate", width: 16 },
	uimm32: { kind: "immediate", width: 32, unsigned: true },
	imm64: { kind: "immediate", width: 64 },
	sym64: { kind: "immediate", width: 64, symbolic: true },
	"[rsi]": { kind: "implied memory", register: "rsi", width: "row" },
	"[rdi]": { kind: "implied memory", register: "rdi", width: "row" },
	"[rbx]": { kind: "implied memory", register: "rbx", width: 8 },
};

function readForm(form: string, encoding: Encoding): Place {
	const plain = plainForms[form];
	if (plain) {
		return plain;
	}
	const register = findRegister(form);
	if (register) {
		return { kind: "fixed", register };
	}
	const [, kind = "", digits = ""] = /^(rm|rr|r|v|m|xm|xx|x)(8|16|32|64|80|128)?$/.exec(form) ?? [];
	if (kind === "") {
		throw new Error(`"${form}" is not an operand form`);
	}
	const implied = kind.startsWith("x") ? 128 : "row";
	const width = digits === "" ? implied : (Number(digits) as OperandWidth);
	if (kind === "v") {
		return { kind: "vex", file: "general", width };
	}
	if (kind === "r" || kind === "x") {
		const file = kind === "r" ? "general" : "xmm";
		return { kind: encoding.filled === "register" ? "opcode" : "reg", file, width };
	}
	const file = kind.startsWith("r") ? "general" : kind.startsWith("x") ? "xmm" : undefined;
	return { kind: "rm", file, memory: kind.endsWith("m"), width };
}

/** The rows of all tables, in their order. */
export const rows: readonly Row[] = readAll();

function readAll(): readonly Row[] {
	const integer = readTable(table);
	const vectors = readTable(vectorTable, integer.length);
	return [...integer, ...vectors, ...readTable(x87Table, integer.length + vectors.length)];
}

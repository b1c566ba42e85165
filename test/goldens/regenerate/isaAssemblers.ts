// Asks GNU as and NASM for the bytes of statements, and objdump for the reading
// of bytes. Statements are printed in each assembler's own syntax; those that it
// refuses (or warns about) have no bytes.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Memory, Operand } from "../../../src/isa/instruction.ts";
import { readStatement } from "../../isa/goldenText.ts";

export type Dialect = "gas" | "nasm";

/** The bytes of each statement in hexadecimal, undefined where the assembler refuses it. */
export function assembleAll(statements: readonly string[], dialect: Dialect): readonly (string | undefined)[] {
	return inFolder((folder) => {
		const lines = statements.map((statement) => print(statement, dialect));
		const refused = new Set<number>();
		// NASM warns only about a text without errors, so one round is not enough.
		for (let found = assemble(folder, lines, refused, dialect); found.size > 0; ) {
			for (const index of found) {
				refused.add(index);
			}
			found = assemble(folder, lines, refused, dialect);
		}
		const bytes = readLabelled(path.join(folder, "out.o"));
		return statements.map((_, index) => (refused.has(index) ? undefined : bytes.get(index)));
	});
}

function inFolder<T>(use: (folder: string) => T): T {
	const folder = mkdtempSync(path.join(tmpdir(), "goldens-"));
	try {
		return use(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Assembles one statement a line, each with a label; returns the indices that were refused. */
function assemble(
	folder: string,
	lines: readonly string[],
	without: ReadonlySet<number>,
	dialect: Dialect,
): Set<number> {
	const head = dialect === "gas" ? ".intel_syntax noprefix" : "bits 64\nextern S";
	const body = lines.map((line, index) => (without.has(index) ? "" : `L${index}: ${line}`));
	const source = path.join(folder, "in.s");
	writeFileSync(source, `${head}\n${body.join("\n")}\nEND:\n`);
	const output = path.join(folder, "out.o");
	const { stderr } =
		dialect === "gas"
			? spawnSync("as", ["-o", output, source], { encoding: "utf8", maxBuffer: 1 << 28 })
			: spawnSync("nasm", ["-f", "elf64", "-o", output, source], { encoding: "utf8", maxBuffer: 1 << 28 });
	const offset = dialect === "gas" ? 2 : 3;
	const numbers = [...stderr.matchAll(/:(\d+): (?:error|warning)/gi)].map((match) => Number(match[1]) - offset);
	return new Set(numbers);
}

/** The bytes between the labels `L0`, `L1`, …; a label without bytes is refused too. */
function readLabelled(object: string): ReadonlyMap<number, string> {
	const symbols = execFileSync("nm", [object], { encoding: "utf8" });
	const starts = [...symbols.matchAll(/^([0-9a-f]+) \w (L(\d+)|END)$/gm)]
		.map((match) => ({
			address: Number.parseInt(match[1] ?? "", 16),
			index: match[3] === undefined ? -1 : Number(match[3]),
		}))
		.toSorted((a, b) => a.address - b.address || a.index - b.index);
	const text = `${object}.bin`;
	execFileSync("objcopy", ["-O", "binary", "-j", ".text", object, text]);
	const bytes = readFileSync(text);
	return new Map(
		starts
			.slice(0, -1)
			.map(({ address, index }, position) => [
				index,
				bytes.subarray(address, starts[position + 1]?.address).toString("hex"),
			]),
	);
}

function print(text: string, dialect: Dialect): string {
	const { mnemonic, operands, repeat, lock } = readStatement(text, 0n);
	const printed = operands.map((operand) => printOperand(operand, dialect));
	return `${lock ? "lock " : ""}${repeat ? `${repeat} ` : ""}${mnemonic} ${printed.join(", ")}`;
}

function printOperand(operand: Operand, dialect: Dialect): string {
	switch (operand.kind) {
		case "register":
			return operand.register.file === "x87" && dialect === "gas"
				? `st(${operand.register.number})`
				: operand.register.name;
		case "immediate":
			return operand.symbolic ? (dialect === "gas" ? "offset S" : "S") : `${operand.value}`;
		case "target":
			return `${dialect === "gas" ? "." : "$"}${signed(operand.address)}`;
		default:
			return printMemory(operand, dialect);
	}
}

const sizes: Readonly<Record<number, string>> = {
	8: "byte",
	16: "word",
	32: "dword",
	64: "qword",
	80: "tbyte",
	128: "xmmword",
};

/** Those that NASM calls otherwise. */
const nasmSizes: Readonly<Record<number, string>> = { 80: "tword", 128: "oword" };

function printMemory(memory: Memory, dialect: Dialect): string {
	const { base, index, scale, displacement, symbolic, segment, width } = memory;
	const parts = [
		base === "rip" ? undefined : base?.name,
		index && (scale === 1 && base ? index.name : `${index.name}*${scale}`),
		symbolic ? "S" : undefined,
	].filter((part) => part !== undefined);
	if (dialect === "gas") {
		const inside = base === "rip" ? `rip+(.${signed(displacement)})` : sumOf(parts, displacement);
		return `${width ? `${sizes[width]} ptr ` : ""}${segment ? `${segment}:` : ""}[${inside}]`;
	}
	const isLong = BigInt.asIntN(32, displacement) !== BigInt.asIntN(64, displacement) && parts.length === 0;
	const inside = base === "rip" ? `rel $${signed(displacement)}` : sumOf(parts, displacement);
	const size = width ? `${nasmSizes[width] ?? sizes[width]} ` : "";
	return `${size}[${segment ? `${segment}:` : ""}${isLong ? "qword " : ""}${inside}]`;
}

function sumOf(parts: readonly string[], displacement: bigint): string {
	return parts.length === 0
		? `${displacement}`
		: `${parts.join("+")}${displacement === 0n ? "" : signed(displacement)}`;
}

function signed(value: bigint): string {
	return value < 0n ? `${value}` : `+${value}`;
}

// What the translator made of some code, for whoever looks for a mistake in it: the
// source of each block, and the WebAssembly text of the function that they are in.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Program } from "../../src/assembler/program.ts";
import type { Block } from "../../src/translator/discovery.ts";

/** The WebAssembly Binary Toolkit's printer. */
const printer = createRequire(import.meta.url).resolve("wabt/bin/wasm2wat");

/** A function that was compiled. */
export interface Compiled {
	readonly blocks: readonly Block[];
	readonly bytes: Uint8Array;
}

/** The blocks of a function, each with the lines that its instructions come from, and the function's WebAssembly text. */
export function compiledText(program: Program, { blocks, bytes }: Compiled): string {
	const blocksText = blocks.map(({ address, instructions }) =>
		[`block ${hex(address)}`, ...instructions.map((instruction) => lineAt(program, instruction.address))].join("\n\t"),
	);
	return [...blocksText, webAssemblyText(bytes)].join("\n");
}

function lineAt({ lines, sources }: Program, address: number): string {
	const entry = lines.find((line) => line.address === BigInt(address));
	const text = entry && sources[entry.span.source]?.text.slice(entry.span.start, entry.span.end);
	return `${hex(address)}: ${text ?? "no line"}`;
}

/** A module as text, with each expression within the one that uses it. */
export function webAssemblyText(bytes: Uint8Array): string {
	const folder = mkdtempSync(join(tmpdir(), "stackscope-"));
	const file = join(folder, "function.wasm");
	try {
		writeFileSync(file, bytes);
		return execFileSync(process.execPath, [printer, "--fold-exprs", file], { encoding: "utf8" });
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function hex(address: number): string {
	return `0x${address.toString(16)}`;
}

// Records the goldens of the instruction table anew, from GNU as and NASM (for
// encodings) and objdump (for decodings). Shows what differs from the recorded
// ones; writes them only when run with --write:
//
//     npx tsx test/goldens/regenerate/isa.ts [--write]
//
// Needs as, objdump, objcopy, nm (binutils) and nasm. A golden that the table
// does not satisfy is a mistake of ours, never a reason to change the golden.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { assembleAll } from "./isaAssemblers.ts";
import { decodingLines } from "./isaDecodings.ts";
import { makeStatements } from "./isaForms.ts";

const folder = path.resolve(import.meta.dirname, "../isa");

function encodingLines(): readonly string[] {
	const statements = makeStatements();
	const gas = assembleAll(statements, "gas");
	const nasm = assembleAll(statements, "nasm");
	return statements.map((statement, index) => {
		const first = gas[index] ?? "-";
		const second = nasm[index] ?? "-";
		return `${statement} | ${first}${first === second ? "" : ` | ${second}`}`;
	});
}

/** Prints the lines that only one of the two has, at most 40 of each. */
function showDifferences(name: string, before: readonly string[], after: readonly string[]): number {
	const known = new Set(before);
	const present = new Set(after);
	const gone = before.filter((line) => !present.has(line));
	const added = after.filter((line) => !known.has(line));
	for (const line of [
		...gone.slice(0, 40).map((text) => `- ${text}`),
		...added.slice(0, 40).map((text) => `+ ${text}`),
	]) {
		console.log(line);
	}
	console.log(`${name}: ${after.length} lines, ${gone.length} gone, ${added.length} new`);
	return gone.length + added.length;
}

function renew(name: string, head: string, lines: readonly string[], write: boolean): number {
	const file = path.join(folder, name);
	const before = existsSync(file)
		? readFileSync(file, "utf8")
				.split("\n")
				.filter((line) => line !== "" && !line.startsWith("#"))
		: [];
	const differences = showDifferences(name, before, lines);
	if (write && differences > 0) {
		writeFileSync(file, `${head}\n${lines.join("\n")}\n`);
	}
	return differences;
}

const write = process.argv.includes("--write");
const encodingHead =
	"# statement | bytes from GNU as | bytes from NASM, where they differ; `-`: refused. Notation: test/isa/goldenText.ts.";
const decodingHead =
	"# bytes | text of objdump -M intel, as if the bytes stood at 0x401000; `(bad)`: no instruction begins so.";
const differences =
	renew("encodings.txt", encodingHead, encodingLines(), write) +
	renew("decodings.txt", decodingHead, decodingLines(), write);
process.exitCode = differences > 0 && !write ? 1 : 0;

// Records what the processor of this computer does with the instructions in
// processorForms.ts, processorVectors.ts, processorFloats.ts and processorX87.ts. Needs x86-64 Linux with gcc and GNU binutils; the tests need none of
// them. Prints how the new recording differs from the one in the repository, and
// replaces that only when asked to:
//
//   npx tsx test/goldens/regenerate/semantics.ts [--write]
//
// The choices for undefined flags are Intel's: record on an Intel processor.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { floatForms } from "./processorFloats.ts";
import { forms } from "./processorForms.ts";
import type { Form } from "./processorValues.ts";
import { vectorForms } from "./processorVectors.ts";
import { x87Forms } from "./processorX87.ts";

/** Cases of each form in floats.txt. */
const floatCases = 20;
/** Cases of each form in x87.txt. */
const x87Cases = 12;

const folder = path.resolve(import.meta.dirname, "../semantics");

const temporary = mkdtempSync(path.join(tmpdir(), "stackscope-goldens-"));
try {
	renew("processor.txt", forms());
	renew("vectors.txt", vectorForms());
	renew("floats.txt", floatForms(floatCases));
	renew("x87.txt", x87Forms(x87Cases));
} finally {
	rmSync(temporary, { recursive: true });
}

function renew(name: string, all: readonly Form[]): void {
	const goldenFile = path.join(folder, name);
	const recording = record(all);
	const differing = report(readGolden(goldenFile), recording);
	if (process.argv.includes("--write")) {
		writeFileSync(goldenFile, recording);
		console.log(`wrote ${goldenFile}`);
	} else if (differing > 0) {
		process.exitCode = 1;
	}
}

function readGolden(goldenFile: string): string {
	try {
		return readFileSync(goldenFile, "utf8");
	} catch {
		return "";
	}
}

/** Each form is a line `operation: text = bytes`, then lines `case > result`. */
function record(all: readonly Form[]): string {
	const codes = assemble(all.map(({ text }) => text));
	const inputs = all.flatMap(({ cases }, index) => cases.map((item) => `code=${codes[index]} ${item}`));
	const results = run(inputs);
	let next = 0;
	const sections = all.map(({ operation, text, cases }, index) =>
		[`${operation}: ${text} = ${codes[index]}`, ...cases.map((item) => `${item} > ${results[next++]}`)].join("\n"),
	);
	return `${sections.join("\n\n")}\n`;
}

/** The bytes of each instruction in hexadecimal; each is assembled in a slot of its own, behind its length. */
function assemble(texts: readonly string[]): readonly string[] {
	const slots = texts.map((text) => `.byte 2f - 1f\n1: ${text}\n2: .balign 32, 0`);
	const source = path.join(temporary, "forms.s");
	writeFileSync(source, `.intel_syntax noprefix\n.balign 32\n${slots.join("\n")}\n`);
	execFileSync("as", ["-o", `${source}.o`, source], { stdio: "inherit" });
	execFileSync("objcopy", ["-O", "binary", "-j", ".text", `${source}.o`, `${source}.bin`], { stdio: "inherit" });
	const bytes = readFileSync(`${source}.bin`);
	return texts.map((_, index) =>
		bytes.subarray(32 * index + 1, 32 * index + 1 + (bytes[32 * index] ?? 0)).toString("hex"),
	);
}

function run(inputs: readonly string[]): readonly string[] {
	const program = path.join(temporary, "processor");
	const source = path.join(import.meta.dirname, "processor.c");
	execFileSync("gcc", ["-O1", "-no-pie", "-Wall", "-o", program, source], { stdio: "inherit" });
	const output = execFileSync(program, { input: `${inputs.join("\n")}\n`, maxBuffer: 1 << 28 }).toString();
	return output.trimEnd().split("\n");
}

/** Prints lines that only one of the two has; returns how many there are. */
function report(old: string, recording: string): number {
	const [before, after] = [new Set(old.split("\n")), new Set(recording.split("\n"))];
	const gone = [...before].filter((line) => !after.has(line)).map((line) => `- ${line}`);
	const fresh = [...after].filter((line) => !before.has(line)).map((line) => `+ ${line}`);
	console.log([...gone, ...fresh].slice(0, 200).join("\n"));
	console.log(`${after.size} lines recorded; ${gone.length} gone, ${fresh.length} new`);
	return gone.length + fresh.length;
}

// How long texts take to become programs: assembling 100,000 lines and 10 MB, a
// launch to the entry with the stack's picture, and one reading by the editor.
// Each in fresh processes, of the code as it ships, for the first time and again:
// a person mostly meets the first time.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { repository } from "./adapterProcess.ts";
import type { Task, Timing } from "./assembling.ts";
import { median, type Part, type Row } from "./part.ts";
import { programText, type Syntax } from "./programText.ts";

const rounds = 3;

interface Work {
	readonly name: string;
	readonly task: Task;
	readonly lines: number;
	readonly syntax: Syntax;
}

const works: readonly Work[] = [
	{ name: "assemble 100,000 lines, Intel", task: "assemble", lines: 100_000, syntax: "intel" },
	{ name: "assemble 100,000 lines, AT&T", task: "assemble", lines: 100_000, syntax: "att" },
	{ name: "assemble 100,000 lines, NASM", task: "assemble", lines: 100_000, syntax: "nasm" },
	{ name: "assemble 10 MB, Intel", task: "assemble", lines: 500_000, syntax: "intel" },
	{ name: "launch 1,000 lines", task: "launch", lines: 1000, syntax: "intel" },
	{ name: "read 5,000 lines in the editor", task: "read", lines: 5000, syntax: "intel" },
];

export const part: Part = {
	name: "assembly",
	about: "milliseconds from text to program, in a fresh process and again in the same",
	async measure() {
		const scratch = mkdtempSync(path.join(tmpdir(), "stackscope-bench-"));
		try {
			const bundle = path.join(scratch, "assembling.cjs");
			await bundleTo(bundle);
			return works.map((work) => measureWork(work, bundle, scratch));
		} finally {
			rmSync(scratch, { recursive: true, force: true });
		}
	},
};

async function bundleTo(outfile: string): Promise<void> {
	await build({
		entryPoints: [path.join(repository, "test/bench/assembling.ts")],
		bundle: true,
		minify: true,
		platform: "node",
		format: "cjs",
		banner: { js: "globalThis.loadingSince = performance.now();" },
		outfile,
	});
}

function measureWork({ name, task, lines, syntax }: Work, bundle: string, scratch: string): Row {
	const file = path.join(scratch, "program.s");
	const text = programText(lines, syntax);
	writeFileSync(file, text);
	const timings = Array.from(
		{ length: rounds },
		() => JSON.parse(execFileSync(process.execPath, [bundle, task, file], { encoding: "utf8" })) as Timing,
	);
	const of = (figure: keyof Timing) => median(timings.map((timing) => timing[figure]));
	return {
		name,
		figures: {
			KB: Math.round(text.length / 1000),
			"load ms": of("load"),
			"first ms": of("first"),
			"first cpu ms": of("firstProcessor"),
			"again ms": of("again"),
			"most MB": of("memory"),
		},
	};
}

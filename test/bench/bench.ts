// `npm run bench`: all parts, or those named after `--`. Prints a table for each and
// writes all figures as JSON, to the file named by `--json`, else to the folder for
// temporary files. Machines differ and are busy, so what counts most is figures of
// one run beside each other.

import { writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { part as activation } from "./activation.ts";
import { part as assembly } from "./assembly.ts";
import { part as bundles } from "./bundles.ts";
import { part as dap } from "./dap.ts";
import { part as engines } from "./engines.ts";
import { part as launch } from "./launch.ts";
import type { Part, Row } from "./part.ts";
import { part as pause } from "./pause.ts";
import { part as recording } from "./recording.ts";
import { part as seek } from "./seek.ts";

const parts: readonly Part[] = [engines, assembly, recording, seek, dap, launch, pause, activation, bundles];

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({ options: { json: { type: "string" } }, allowPositionals: true });
	const results: Record<string, readonly Row[]> = {};
	for (const part of chosen(positionals)) {
		console.log(`\n${part.name}: ${part.about}\n`);
		results[part.name] = await part.measure();
		console.log(table(results[part.name] ?? []));
	}
	const file = values.json ?? path.join(tmpdir(), "stackscope-bench.json");
	const machine = { processor: cpus()[0]?.model, node: process.version };
	writeFileSync(file, `${JSON.stringify({ ...machine, ...results }, null, "\t")}\n`);
	console.log(`\nwritten to ${file}`);
}

function chosen(names: readonly string[]): readonly Part[] {
	const unknown = names.find((name) => !parts.some((part) => part.name === name));
	if (unknown !== undefined) {
		throw new Error(`there is no part ${unknown}, but ${parts.map(({ name }) => name).join(", ")}`);
	}
	return names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name));
}

function table(rows: readonly Row[]): string {
	const columns = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
	const cells = [
		["", ...columns],
		...rows.map(({ name, figures }) => [name, ...columns.map((column) => figureText(figures[column]))]),
	];
	const widths = ["", ...columns].map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0)));
	const pad = (text: string, index: number) =>
		index === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[index] ?? 0);
	return cells.map((line) => line.map(pad).join("  ").trimEnd()).join("\n");
}

/** Three digits or more. */
function figureText(value: number | undefined): string {
	if (value === undefined || Number.isNaN(value)) {
		return "-";
	}
	const digits = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) < 10 ? 2 : 1;
	return value.toFixed(digits);
}

await main();

// What a person waits for when stepping: a step, and all that VS Code asks after
// it (threads, frames, scopes, the variables of every scope, and the stack for the
// panel), one question after the other, over the standard streams of the bundled
// adapter. Steps are taken deep in a quicksort, after a million instructions.

import { readFileSync } from "node:fs";
import path from "node:path";
import { AdapterProcess, repository } from "./adapterProcess.ts";
import { median, type Part, quantile, type Row } from "./part.ts";

const program = path.join(repository, "test/bench/programs/sort.s");
const stopText = "part:";
const startStep = 1_000_000;
const warmUp = 100;
const rounds = 400;

export const part: Part = {
	name: "dap",
	about: "milliseconds for a step and everything that is asked after it",
	async measure() {
		const adapter = new AdapterProcess();
		try {
			await adapter.start(program);
			await comeFar(adapter);
			return [await steps(adapter, "next"), await steps(adapter, "stepBack")];
		} finally {
			await adapter.close();
		}
	},
};

/** Runs to an instruction in the middle of things, with a good part of the run behind it. */
async function comeFar(adapter: AdapterProcess): Promise<void> {
	const line =
		readFileSync(program, "utf8")
			.split("\n")
			.findIndex((text) => text.startsWith(stopText)) + 1;
	const breakpoint = { line, condition: `@step > ${startStep}` };
	await adapter.request("setBreakpoints", { source: { path: program }, breakpoints: [breakpoint] });
	await adapter.move("continue", { threadId: 1 });
	await adapter.request("setBreakpoints", { source: { path: program }, breakpoints: [] });
}

async function steps(adapter: AdapterProcess, command: "next" | "stepBack"): Promise<Row> {
	const times: number[] = [];
	let bytes = 0;
	let processor = 0;
	for (let round = 0; round < warmUp + rounds; round++) {
		if (round === warmUp) {
			processor = adapter.processorTime() ?? Number.NaN;
		}
		const before = { time: performance.now(), bytes: adapter.bytes };
		await adapter.move(command, { threadId: 1 });
		await look(adapter);
		if (round >= warmUp) {
			times.push(performance.now() - before.time);
			bytes += adapter.bytes - before.bytes;
		}
	}
	const used = (adapter.processorTime() ?? Number.NaN) - processor;
	return {
		name: command,
		figures: {
			median: median(times),
			p95: quantile(times, 0.95),
			"processor time": used / rounds,
			"KiB answered": bytes / rounds / 1024,
		},
	};
}

/** What VS Code and the Stack panel ask at a stop. */
async function look(adapter: AdapterProcess): Promise<void> {
	await adapter.request("threads");
	const { stackFrames } = await adapter.request("stackTrace", { threadId: 1, startFrame: 0, levels: 20 });
	const { scopes } = await adapter.request("scopes", { frameId: stackFrames[0].id });
	for (const { variablesReference } of scopes) {
		await adapter.request("variables", { variablesReference });
	}
	await adapter.request("stackscope/stack", {});
}

// How long a jump in time takes, and what history costs: programs run for a billion
// instructions, and then random moments of the run are visited. The figures of a
// row are those of one program.

import { readFileSync } from "node:fs";
import path from "node:path";
import { assemble } from "../../src/assembler/assemble.ts";
import { Timeline } from "../../src/timeline/timeline.ts";
import { stateSpacing } from "../../src/translator/createEngine.ts";
import { Translator } from "../../src/translator/translator.ts";
import { fixedHost } from "../machine/programs.ts";
import { median, type Part, quantile, type Row } from "./part.ts";

const length = 1_000_000_000;
const targets = 60;
const slice = 10_000_000;

/** Each as long as needed: the programs of the other parts, with more rounds. */
const programs: readonly { readonly name: string; readonly from: string; readonly to: string }[] = [
	{ name: "recursion", from: ".equ N, 37", to: ".equ N, 45" },
	{ name: "sort", from: ".equ ROUNDS, 40", to: ".equ ROUNDS, 800" },
	{ name: "sieve", from: ".equ ROUNDS, 24", to: ".equ ROUNDS, 800" },
];

export const part: Part = {
	name: "seek",
	about: "milliseconds for a jump to a random moment of a billion instructions, and MiB of states kept on the way",
	measure: () => programs.map(measure),
};

function measure({ name, from, to }: (typeof programs)[number]): Row {
	const file = path.join(import.meta.dirname, "programs", `${name}.s`);
	const text = readFileSync(file, "utf8");
	if (!text.includes(from)) {
		throw new Error(`${name}.s has no line ${from}`);
	}
	const { program } = assemble([{ path: file, text: text.replace(from, to) }]);
	const timeline = new Timeline(program, {}, fixedHost(), (machine) => new Translator(machine), stateSpacing());
	const history: Record<string, number> = {};
	for (const steps of [length / 100, length / 10, length]) {
		runTo(timeline, steps);
		history[`MiB at ${steps / 1e6} million`] = timeline.historyBytes / 1024 / 1024;
	}
	const times = randomSteps().map((step) => timed(() => timeline.seek(step)));
	const [waits, used] = [times.map(({ wait }) => wait), times.map(({ processor }) => processor)];
	return {
		name,
		figures: {
			median: median(waits),
			p95: quantile(waits, 0.95),
			worst: Math.max(...waits),
			"processor median": median(used),
			"processor worst": Math.max(...used),
			...history,
		},
	};
}

function runTo(timeline: Timeline, step: number): void {
	while (timeline.step < step) {
		const stop = timeline.run(Math.min(step, timeline.step + slice));
		if (stop.kind !== "limit") {
			throw new Error(`the program ended at step ${timeline.step} (${stop.kind})`);
		}
	}
}

/** The same at every run: a linear congruential generator's. */
function randomSteps(): number[] {
	let seed = 12345;
	return Array.from({ length: targets }, () => {
		seed = (seed * 1103515245 + 12345) % 2 ** 31;
		return Math.floor((seed / 2 ** 31) * length);
	});
}

/** Milliseconds by the clock, and those the processor was ours: on a busy machine only these compare. */
function timed(act: () => void): { readonly wait: number; readonly processor: number } {
	const start = performance.now();
	const before = process.cpuUsage();
	act();
	const { user, system } = process.cpuUsage(before);
	return { wait: performance.now() - start, processor: (user + system) / 1000 };
}

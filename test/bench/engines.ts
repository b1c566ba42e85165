// How many instructions a second the engines do, on nine programs, side by side with
// qemu-x86_64 where it and an assembler are installed. The timeline column is the
// translator with states being kept, so timeline ÷ translator is what keeping costs.
// The programs run for up to a second, the large one longer; what it takes to
// get going, before the translation and V8's own compilers are through with the
// program, is in those rates, and by itself in the milliseconds of the first ten million.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Program } from "../../src/assembler/program.ts";
import type { Engine } from "../../src/machine/engine.ts";
import { createMachine, type Machine } from "../../src/machine/machine.ts";
import { ReferenceEngine } from "../../src/machine/referenceEngine.ts";
import { Timeline } from "../../src/timeline/timeline.ts";
import { stateSpacing } from "../../src/translator/createEngine.ts";
import { Translator } from "../../src/translator/translator.ts";
import { fixedHost } from "../machine/programs.ts";
import { buildNative } from "./nativeProgram.ts";
import { median, type Part, type Row } from "./part.ts";

const names = ["recursion", "sieve", "sort", "arithmetic", "memory", "fibers", "mandelbrot", "vectors", "large"];
const folder = path.resolve(import.meta.dirname, "programs");
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const referenceSteps = 400_000;
const slice = 20_000_000;
const beginning = 10_000_000;

/** Millions of instructions a second: the median of the rounds. */
interface Rates {
	readonly reference: number;
	readonly translator: number;
	/** The translator when nobody will ask who wrote which byte. */
	readonly untracked: number;
	/** With checkpoints being taken. */
	readonly timeline: number;
	/** Milliseconds of that for the first instructions. */
	readonly beginning: number;
	readonly qemu?: number;
}

export const part: Part = {
	name: "engines",
	about: "millions of instructions a second, and ratios",
	measure() {
		const scratch = mkdtempSync(path.join(tmpdir(), "stackscope-bench-"));
		try {
			const measured = names.map((name) => ({ name, rates: measure(name, scratch) }));
			const mean = meanOf(measured.map(({ rates }) => rates));
			return [...measured, { name: "mean", rates: mean }].map(({ name, rates }) => rowOf(name, rates));
		} finally {
			rmSync(scratch, { recursive: true, force: true });
		}
	},
};

function rowOf(name: string, rates: Rates): Row {
	const { reference, translator, untracked, timeline, qemu, beginning: first } = rates;
	return {
		name,
		figures: {
			reference,
			translator,
			untracked,
			timeline,
			qemu,
			"translator/reference": translator / reference,
			"timeline/translator": timeline / translator,
			"timeline/untracked": timeline / untracked,
			"timeline/qemu": qemu && timeline / qemu,
			"ms for the first 10 million": first,
		},
	};
}

/** Rounds are interleaved, so that a busy moment hits all alike. */
function measure(name: string, scratch: string): Rates {
	const file = path.join(folder, `${name}.s`);
	const { program } = assemble([{ path: file, text: readFileSync(file, "utf8") }]);
	const native = buildNative(file, path.join(scratch, name), "qemu-x86_64");
	const rates = {
		reference: [] as number[],
		translator: [] as number[],
		untracked: [] as number[],
		timeline: [] as number[],
		beginning: [] as number[],
		qemu: [] as number[],
	};
	let steps = 0;
	for (let round = 0; round < rounds; round++) {
		const fast = runEngine(program, (machine) => new Translator(machine), Number.POSITIVE_INFINITY);
		steps = fast.steps;
		rates.translator.push(fast.rate);
		rates.untracked.push(runEngine(program, withoutWriters, Number.POSITIVE_INFINITY).rate);
		const kept = runTimeline(program);
		rates.timeline.push(kept.rate);
		rates.beginning.push(kept.beginning);
		rates.reference.push(runEngine(program, (machine) => new ReferenceEngine(machine), referenceSteps).rate);
		if (native) {
			rates.qemu.push(runQemu(native, steps));
		}
	}
	return {
		reference: median(rates.reference),
		translator: median(rates.translator),
		untracked: median(rates.untracked),
		timeline: median(rates.timeline),
		beginning: median(rates.beginning),
		qemu: rates.qemu.length > 0 ? median(rates.qemu) : undefined,
	};
}

function withoutWriters(machine: Machine): Engine {
	machine.memory.writers.keepNone();
	return new Translator(machine);
}

function runEngine(program: Program, create: (machine: Machine) => Engine, most: number) {
	const machine = createMachine(program, {}, fixedHost());
	const engine = create(machine);
	const start = performance.now();
	while (machine.exitStatus === undefined && machine.steps < most) {
		engine.run(Math.min(machine.steps + slice, most));
	}
	return { steps: machine.steps, rate: rateOf(machine.steps, start) };
}

/** Millions of instructions a second, with states being kept, and the milliseconds that the beginning takes. */
export function runTimeline(program: Program): { readonly rate: number; readonly beginning: number } {
	const timeline = new Timeline(program, {}, fixedHost(), (machine) => new Translator(machine), stateSpacing());
	const start = performance.now();
	timeline.run(beginning);
	const begun = performance.now() - start;
	while (timeline.state.exitStatus === undefined) {
		timeline.run(timeline.step + slice);
	}
	return { rate: rateOf(timeline.step, start), beginning: begun };
}

function runQemu(file: string, steps: number): number {
	const start = performance.now();
	try {
		execFileSync("qemu-x86_64", [file], { stdio: "ignore" });
	} catch (error) {
		// The programs exit with a number that tells what they computed.
		if (typeof (error as { status?: unknown }).status !== "number") {
			throw error;
		}
	}
	return rateOf(steps, start);
}

function rateOf(steps: number, start: number): number {
	return steps / (performance.now() - start) / 1000;
}

function meanOf(all: readonly Rates[]): Rates {
	const mean = (kind: keyof Rates) => {
		const logs = all.map((rates) => Math.log(rates[kind] ?? Number.NaN));
		return Math.exp(logs.reduce((sum, value) => sum + value, 0) / all.length);
	};
	const qemu = mean("qemu");
	return {
		reference: mean("reference"),
		translator: mean("translator"),
		untracked: mean("untracked"),
		timeline: mean("timeline"),
		beginning: mean("beginning"),
		qemu: Number.isNaN(qemu) ? undefined : qemu,
	};
}

// How fast a run is recorded so that one can go back in it: the timeline here, and
// gdb's `record full` where gdb and gcc are installed. gdb notes every instruction
// by stepping over it, so it gets a few thousand of them; what it needs to start is
// measured with a run of few steps and taken off.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { assemble } from "../../src/assembler/assemble.ts";
import { runTimeline } from "./engines.ts";
import { buildNative } from "./nativeProgram.ts";
import { median, type Part } from "./part.ts";

const source = path.resolve(import.meta.dirname, "programs/sort.s");
const rounds = 3;
const fewSteps = 100;
const recordedSteps = 10_000;

export const part: Part = {
	name: "recording",
	about: "thousands of instructions a second while a quicksort is recorded, and their ratio",
	measure() {
		const scratch = mkdtempSync(path.join(tmpdir(), "stackscope-bench-"));
		try {
			const native = buildNative(source, path.join(scratch, "sort"), "gdb");
			const { program } = assemble([{ path: source, text: readFileSync(source, "utf8") }]);
			const rates = { timeline: [] as number[], gdb: [] as number[] };
			for (let round = 0; round < rounds; round++) {
				rates.timeline.push(1000 * runTimeline(program).rate);
				if (native) {
					rates.gdb.push(recordWithGdb(native));
				}
			}
			const timeline = median(rates.timeline);
			const gdb = native === undefined ? undefined : median(rates.gdb);
			return [
				{
					name: "sort",
					figures: { timeline, "gdb record full": gdb, "timeline/gdb": gdb === undefined ? undefined : timeline / gdb },
				},
			];
		} finally {
			rmSync(scratch, { recursive: true, force: true });
		}
	},
};

/** Thousands of instructions a second. */
function recordWithGdb(file: string): number {
	const start = timeToRecord(file, fewSteps);
	return (recordedSteps - fewSteps) / (timeToRecord(file, recordedSteps) - start);
}

/** Milliseconds from gdb's start to its end, with so many instructions recorded in between. */
function timeToRecord(file: string, steps: number): number {
	const commands = ["set confirm off", "starti", "record full", `stepi ${steps}`, "info record", "kill"];
	const start = performance.now();
	const told = execFileSync("gdb", ["-nx", "-q", "-batch", ...commands.flatMap((text) => ["-ex", text]), file], {
		encoding: "utf8",
		stdio: ["ignore", "pipe", "ignore"],
	});
	if (!told.includes(`Log contains ${steps} instructions`)) {
		throw new Error(`gdb has not recorded ${steps} instructions:\n${told}`);
	}
	return performance.now() - start;
}

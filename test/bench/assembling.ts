// What `assembly.ts` starts in fresh processes: does one task on one text, three
// times, and prints how long that took. The bundle's first line notes when
// loading began.

import { readFileSync } from "node:fs";
import { assemble } from "../../src/assembler/assemble.ts";
import { Debugger } from "../../src/debugger/debugger.ts";
import { readSource } from "../../src/language/reading.ts";
import { Timeline } from "../../src/timeline/timeline.ts";
import { createEngine, stateSpacing } from "../../src/translator/createEngine.ts";
import { fixedHost } from "../machine/programs.ts";

/** Milliseconds; the memory of the process at its most in MB. */
export interface Timing {
	readonly load: number;
	readonly first: number;
	/** Of the processors' time, which tells more where others work beside us. */
	readonly firstProcessor: number;
	readonly again: number;
	readonly memory: number;
}

type Work = (text: string) => unknown;

const source = "program.s";

const tasks = {
	assemble: (text) => assemble([{ path: source, text }]),
	launch,
	read: (text) => readSource({ path: source, text }),
} satisfies Record<string, Work>;

export type Task = keyof typeof tasks;

/** From the text to the first stop, with the picture of the stack that is shown there. */
async function launch(text: string): Promise<unknown> {
	const { program } = assemble([{ path: source, text }]);
	const timeline = new Timeline(program, {}, fixedHost(), createEngine, stateSpacing());
	const inspector = new Debugger(program, timeline);
	const report = await inspector.start({ stopOnEntry: true });
	return [report, inspector.stackModel({ count: 512 })];
}

async function main([task = "", file = ""]: readonly string[]): Promise<void> {
	const loaded = performance.now();
	const work: Work = tasks[task as Task];
	const text = readFileSync(file, "utf8");
	const before = process.cpuUsage();
	const times: number[] = [];
	let firstProcessor = 0;
	for (let round = 0; round < 3; round++) {
		const start = performance.now();
		await work(text);
		times.push(performance.now() - start);
		if (round === 0) {
			const { user, system } = process.cpuUsage(before);
			firstProcessor = (user + system) / 1000;
		}
	}
	const [first = 0, ...others] = times;
	const { loadingSince = 0 } = globalThis as { loadingSince?: number };
	const memory = process.resourceUsage().maxRSS / 1000;
	const timing: Timing = { load: loaded - loadingSince, first, firstProcessor, again: Math.min(...others), memory };
	console.log(JSON.stringify(timing));
}

void main(process.argv.slice(2));

// How soon a running program stops when it is told to: the pause request comes at
// random moments of a run through compiled code, of a program that does not end by itself.

import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { AdapterProcess, repository } from "./adapterProcess.ts";
import { median, type Part } from "./part.ts";

const rounds = 20;

export const part: Part = {
	name: "pause",
	about: "milliseconds from a pause request to the stop",
	async measure() {
		const adapter = new AdapterProcess();
		try {
			await adapter.start(path.join(repository, "test/bench/programs/endless.s"));
			const times: number[] = [];
			for (let round = 0; round < rounds; round++) {
				await adapter.request("continue", { threadId: 1 });
				await sleep(20 + ((round * 7) % 30));
				const start = performance.now();
				await adapter.move("pause", { threadId: 1 });
				times.push(performance.now() - start);
			}
			return [{ name: "endless recursion", figures: { median: median(times), worst: Math.max(...times) } }];
		} finally {
			await adapter.close();
		}
	},
};

// The log of output beside the plain list it stands for.

import assert from "node:assert/strict";
import fc from "fast-check";
import type { OutputRecord } from "../../src/machine/kernelView.ts";
import { OutputLog } from "../../src/timeline/outputLog.ts";

const seed = 20261123;

const record = fc.record(
	{
		step: fc.nat(50),
		rip: fc.bigInt(0n, (1n << 64n) - 1n),
		stream: fc.constantFrom("stdout", "stderr", "console"),
		bytes: fc.uint8Array({ maxLength: 9 }),
	},
	{ noNullPrototype: true },
);

describe(`output log (seed ${seed})`, () => {
	it("gives back what was added, from any record to any step, after any cut", () => {
		const lists = fc.array(record, { maxLength: 40 }).map((list) => list.sort((a, b) => a.step - b.step));
		fc.assert(
			fc.property(lists, lists, fc.nat(50), fc.nat(50), (first, second, cut, step) => {
				const log = new OutputLog();
				const later: OutputRecord[] = second.map((item) => ({ ...item, step: item.step + cut }));
				for (const item of first) {
					log.add(item);
				}
				log.cut(cut);
				for (const item of later) {
					log.add(item);
				}
				const list = [...first.filter((item) => item.step < cut), ...later];
				const count = log.countBefore(step);
				assert.equal(count, list.filter((item) => item.step < step).length);
				assert.deepEqual(log.records(count >> 1, count), list.slice(count >> 1, count));
			}),
			{ seed, numRuns: 300 },
		);
	});

	it("has room for many", () => {
		const log = new OutputLog();
		const list = Array.from({ length: 5000 }, (_, step): OutputRecord => {
			const bytes = new TextEncoder().encode(`${step}`);
			return { step, rip: BigInt(step) << 40n, stream: step % 3 ? "stdout" : "stderr", bytes };
		});
		for (const item of list) {
			log.add(item);
		}
		assert.equal(log.countBefore(2500), 2500);
		assert.deepEqual(log.records(0, 5000), list);
	});
});

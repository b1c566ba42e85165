// Both engines stop for the same broken rules of calling at the same steps, in the
// same state: the scenarios, the recorded programs and random ones.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import type { Program } from "../../src/assembler/program.ts";
import { allRules, type CallRules } from "../../src/machine/callRules.ts";
import { programOf as tracedProgram, traceFolder } from "../machine/processorTrace.ts";
import { digest, scenarios } from "../timeline/scenarios.ts";
import { bothOn } from "./lockstep.ts";
import { randomFrom, randomProgram } from "./randomProgram.ts";

const input = "12 7 + 3 *\nsome more words\n";
const none: ReadonlySet<bigint> = new Set();

/** Runs both, on from each broken rule; gives how often they stopped at one. */
function compare(program: Program, seed: number, most: number): number {
	const random = randomFrom(seed);
	const { reference, translated } = bothOn(program, { input });
	reference.machine.keepsCallRegisters = true;
	translated.machine.keepsCallRegisters = true;
	let passed: number | undefined;
	for (let stops = 0; ; ) {
		const rules: CallRules = { rules: new Set(allRules), passed };
		const limit = reference.machine.steps + 1 + random(300);
		const [stop, other] = [reference, translated].map(({ engine, machine }) => {
			let found = engine.run(limit, none, [], rules);
			while (found.kind === "limit" && machine.steps < limit) {
				found = engine.run(limit, none, [], rules);
			}
			return found;
		});
		assert.deepEqual(other, stop, `seed ${seed}, step ${reference.machine.steps}`);
		assert.equal(translated.machine.steps, reference.machine.steps, `seed ${seed}`);
		if (stop?.kind === "check") {
			stops += 1;
			passed = reference.machine.steps;
		}
		const isOver = stop?.kind !== "check" && stop?.kind !== "limit";
		if (isOver || reference.machine.steps >= most) {
			assert.equal(digest(translated.machine), digest(reference.machine), `seed ${seed}, at the end`);
			return stops;
		}
	}
}

describe("translator, with rules of calling", () => {
	for (const [name, program] of scenarios) {
		it(`stops in ${name} where the reference engine stops`, () => {
			compare(program, 1, 4000);
		});
	}

	it("stops in the recorded programs where the reference engine stops", () => {
		const names = readdirSync(traceFolder).filter((file) => file.endsWith(".s"));
		const stops = names.map((name) => compare(tracedProgram(name.slice(0, -2)), 3, 3000));
		assert.ok(stops.some((count) => count > 0));
	});

	for (const first of [1, 11, 21]) {
		it(`stops in random programs ${first} to ${first + 9} where the reference engine stops`, () => {
			let stops = 0;
			for (let seed = first; seed < first + 10; seed++) {
				stops += compare(randomProgram(seed), seed, 1000);
			}
			assert.ok(stops > 0);
		});
	}
});

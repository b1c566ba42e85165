// Both engines stop behind the same accesses, in the same state: the scenarios,
// the recorded programs and random ones, with ranges and registers watched that
// are chosen at random among what the program uses.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import type { Program } from "../../src/assembler/program.ts";
import type { Watch, WatchAccess } from "../../src/machine/watches.ts";
import { programOf as tracedProgram, traceFolder } from "../machine/processorTrace.ts";
import { digest, scenarios, smallMachine } from "../timeline/scenarios.ts";
import { bothOn } from "./lockstep.ts";
import { randomFrom, randomProgram } from "./randomProgram.ts";

const accesses: readonly WatchAccess[] = ["read", "write", "readWrite"];
const input = "12 7 + 3 *\nsome more words\n";

/** Some ranges of data and of the stack's upper end, now and then a register. */
function someWatches(program: Program, random: (below: number) => number): readonly Watch[] {
	const data = program.segments.filter(({ write }) => write).map(({ address, size }) => ({ address, size }));
	const stack = { address: BigInt(smallMachine.memory - 384), size: 384 };
	const watches = Array.from({ length: 1 + random(3) }, (): Watch => {
		const place = random(2) === 0 ? stack : (data[random(data.length)] ?? stack);
		// The beginning of a segment, and the end of its first page, are what programs use most.
		const offset = random(Math.min(place.size, place === stack ? 384 : 96));
		const address = place.address + BigInt(place.size > 4096 && random(2) === 0 ? 4096 - offset : offset);
		return { kind: "memory", address, length: 1 + random(24), access: accesses[random(3)] ?? "write" };
	});
	const register: Watch = { kind: "register", file: "general", number: random(16), mask: 0xffn << BigInt(random(56)) };
	return random(5) === 0 ? [...watches, register] : watches;
}

/** Runs both with the same watches for a while, then with others; gives how often they stopped behind an access. */
function compare(program: Program, seed: number, most: number): number {
	const random = randomFrom(seed);
	const { reference, translated } = bothOn(program, { input });
	let stops = 0;
	for (let watches = someWatches(program, random); reference.machine.steps < most; ) {
		const limit = reference.machine.steps + 1 + random(300);
		const [stop, other] = [reference, translated].map(({ engine, machine }) => {
			let found = engine.run(limit, new Set(), watches);
			while (found.kind === "limit" && machine.steps < limit) {
				found = engine.run(limit, new Set(), watches);
			}
			return found;
		});
		assert.deepEqual(other, stop, `seed ${seed}, step ${reference.machine.steps}`);
		assert.equal(translated.machine.steps, reference.machine.steps, `seed ${seed}`);
		if (stop?.kind === "watchpoint") {
			stops += 1;
		} else if (stop?.kind !== "limit") {
			break;
		}
		if (random(16) === 0) {
			assert.equal(digest(translated.machine), digest(reference.machine), `seed ${seed}, step ${limit}`);
			watches = someWatches(program, random);
		}
	}
	assert.equal(digest(translated.machine), digest(reference.machine), `seed ${seed}, at the end`);
	return stops;
}

describe("translator, with watched places", () => {
	for (const [name, program] of scenarios) {
		it(`stops in ${name} where the reference engine stops`, () => {
			compare(program, 1, 4000);
			compare(program, 2, 4000);
		});
	}

	for (const name of readdirSync(traceFolder).filter((file) => file.endsWith(".s"))) {
		it(`stops in the recorded ${name} where the reference engine stops`, () => {
			compare(tracedProgram(name.slice(0, -2)), 3, 3000);
		});
	}

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

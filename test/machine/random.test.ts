// Both engines against a real processor on random programs: more than 100,000
// instructions, the whole state at intervals. The programs are made here from
// their seeds; what the processor did with them stands in test/goldens/random.

import assert from "node:assert/strict";
import { decode } from "../../src/isa/decode.ts";
import type { Engine, Stop } from "../../src/machine/engine.ts";
import { createMachine, type Machine } from "../../src/machine/machine.ts";
import { ReferenceEngine } from "../../src/machine/referenceEngine.ts";
import { Translator } from "../../src/translator/translator.ts";
import { randomProgram } from "../translator/randomProgram.ts";
import { type Use, uses } from "../translator/randomStatement.ts";
import { start } from "./processorTrace.ts";
import { fixedHost } from "./programs.ts";
import {
	endOf,
	interval,
	memoryDigestOf,
	type RandomRecording,
	rangesOf,
	readRecordings,
	wideDigest,
	wideStateOf,
} from "./randomRecording.ts";

type Advance = (engine: Engine, machine: Machine, step: number) => Stop;

/** Runs a program to the end, as `advance` goes from one step to the next interval's; says where it first differs from the recording. */
function differenceOf(recording: RandomRecording, make: (machine: Machine) => Engine, advance: Advance) {
	const { seed, states, end, digests } = recording;
	const program = randomProgram(seed);
	const machine = createMachine(program, start, fixedHost());
	const engine = make(machine);
	const ranges = rangesOf(program);
	for (const [index, digest] of digests.entries()) {
		advance(engine, machine, index * interval);
		if (wideDigest(wideStateOf(machine), memoryDigestOf(machine, ranges)) !== digest) {
			return `program ${seed} differs within the ${interval} steps before step ${index * interval}`;
		}
	}
	advance(engine, machine, states - 1);
	const stop = engine.run(states);
	return endOf(stop) === end ? undefined : `program ${seed} ends with ${endOf(stop)}, not ${end}`;
}

const atOnce: Advance = (engine, _machine, step) => engine.run(step);

describe("random programs on a real processor", () => {
	const recordings = readRecordings();

	it("have more than 100,000 instructions", () => {
		assert.ok(recordings.reduce((sum, { states }) => sum + states - 1, 0) > 100_000);
	});

	it("are done in the same way by the translator", () => {
		const make = (machine: Machine) => new Translator(machine, { threshold: 0 });
		assert.deepEqual(
			recordings.flatMap((recording) => differenceOf(recording, make, atOnce) ?? []),
			[],
		);
	}).timeout(600_000);

	it("are done in the same way by the reference engine, and execute every row that can stand in them", () => {
		const executed = new Set<string>();
		const addresses = new Set<bigint>();
		const note = (machine: Machine) => {
			for (const address of addresses) {
				const instruction = decode(machine.memory.peek(address, 15), address);
				executed.add(typeof instruction === "string" ? instruction : keyOf(instruction));
			}
			addresses.clear();
		};
		const singly: Advance = (engine, machine, step) => {
			let stop: Stop = { kind: "limit" };
			while (machine.steps < step && stop.kind === "limit") {
				addresses.add(machine.registers.rip);
				stop = engine.run(machine.steps + 1);
			}
			note(machine);
			return stop;
		};
		const make = (machine: Machine) => new ReferenceEngine(machine);
		assert.deepEqual(
			recordings.flatMap((recording) => differenceOf(recording, make, singly) ?? []),
			[],
		);
		// What is assembled from a row for the assembler alone is another row when it is read.
		const wanted = uses.filter(({ row }) => !row.encoding.encodeOnly);
		assert.ok(wanted.length > 1200);
		assert.deepEqual(
			wanted.map(keyOf).filter((key) => !executed.has(key)),
			[],
		);
	}).timeout(600_000);
});

function keyOf({ row, width }: Pick<Use, "row" | "width">): string {
	return `${row.mnemonic} ${row.operands.join(", ")} = ${row.opcode} at ${width} bits`;
}

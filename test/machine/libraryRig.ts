// Runs a program that uses the C library, for tests: assembled from text, to its
// end.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Stop } from "../../src/machine/engine.ts";
import { createMachine, type Machine } from "../../src/machine/machine.ts";
import type { MachineOptions } from "../../src/machine/options.ts";
import { ReferenceEngine } from "../../src/machine/referenceEngine.ts";
import { fixedHost } from "./programs.ts";

export interface FinishedRun {
	readonly machine: Machine;
	readonly stop: Stop;
	readonly stdout: string;
	readonly stderr: string;
	/** What we said ourselves. */
	readonly console: string;
}

/** More steps than any program here takes. */
const mostSteps = 20_000_000;

/** Assembles a source, which must have no error, and runs it. */
export function runProgram(text: string, input = "", options: MachineOptions = {}): FinishedRun {
	const { program, diagnostics } = assemble([{ path: "test.s", text }]);
	assert.deepEqual(
		diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message),
		[],
	);
	const machine = createMachine(program, options, fixedHost(input));
	const engine = new ReferenceEngine(machine);
	let stop = engine.run(mostSteps);
	while (stop.kind === "limit" && machine.steps < mostSteps) {
		stop = engine.run(mostSteps);
	}
	const records = machine.takeOutput();
	const sent = (wanted: string) =>
		Buffer.concat(records.filter(({ stream }) => stream === wanted).map(({ bytes }) => bytes)).toString("latin1");
	return { machine, stop, stdout: sent("stdout"), stderr: sent("stderr"), console: sent("console") };
}

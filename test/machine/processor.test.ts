// The machine against a real processor: whole programs, compared before every
// instruction. What a program is for stands at its head, in test/goldens/traces.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import type { Stop } from "../../src/machine/engine.ts";
import { signals } from "../../src/machine/fault.ts";
import { createMachine, type Machine } from "../../src/machine/machine.ts";
import { ReferenceEngine } from "../../src/machine/referenceEngine.ts";
import {
	formatState,
	input,
	memoryDigest,
	memoryRanges,
	programOf,
	readTrace,
	type State,
	start,
	stateDigest,
	traceFolder,
} from "./processorTrace.ts";
import { fixedHost } from "./programs.ts";

const names = readdirSync(traceFolder)
	.filter((file) => file.endsWith(".s"))
	.map((file) => file.slice(0, -2));

function stateOf({ registers }: Machine): State {
	return [...Array(16).keys()].map((number) => registers.read(number)).concat(registers.rip, registers.rflags);
}

function endOf(stop: Stop): string {
	if (stop.kind === "fault") {
		const { kind, address } = stop.fault;
		return `signal ${signals[kind].number} 0x${(address ?? stop.fault.rip).toString(16)}`;
	}
	return stop.kind === "exit" ? `exit ${stop.status}` : stop.kind;
}

describe("machine against a real processor", () => {
	it("has the programs that were recorded", () => {
		assert.ok(names.length >= 8);
	});

	for (const name of names) {
		it(`${name}: every state, the end, the output and the memory`, () => {
			const trace = readTrace(name);
			const program = programOf(name);
			const machine = createMachine(program, start, fixedHost(input));
			const engine = new ReferenceEngine(machine);
			let stop: Stop = { kind: "limit" };
			const memory = () =>
				memoryDigest(memoryRanges(program).map(({ address, length }) => machine.memory.peek(address, length)));
			let last = "";
			for (let step = 0; step < trace.digests.length; step++) {
				const state = stateOf(machine);
				const recorded = trace.states.get(step);
				assert.equal(formatState(state), recorded ? formatState(recorded) : formatState(state), `step ${step}`);
				assert.equal(stateDigest(state), trace.digests[step], `step ${step}: we have ${formatState(state)}`);
				last = step === trace.digests.length - 1 ? memory() : last;
				while (stop.kind === "limit" && machine.steps === step) {
					stop = engine.run(step + 1);
				}
			}
			const output = machine.takeOutput().filter(({ stream }) => stream === "stdout");
			assert.equal(endOf(stop), trace.end);
			assert.equal(Buffer.concat(output.map(({ bytes }) => bytes)).toString(), trace.output);
			assert.equal(last, trace.memory);
		});
	}
});

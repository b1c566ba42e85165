import assert from "node:assert/strict";
import fc from "fast-check";
import { createMachine, type Machine } from "../../src/machine/machine.ts";
import { ReferenceEngine } from "../../src/machine/referenceEngine.ts";
import { Timeline, type TimelineOptions } from "../../src/timeline/timeline.ts";
import { Translator } from "../../src/translator/translator.ts";
import { fixedHost } from "../machine/programs.ts";
import { digest, scenarios, smallMachine } from "./scenarios.ts";

const seed = 20261123;
const input = "the quick brown fox jumps over the lazy dog";

function timelineOf(name: string, options?: TimelineOptions): Timeline {
	const program = scenarios.get(name);
	assert.ok(program, name);
	const createEngine = (machine: Machine) => new Translator(machine, { threshold: 0 });
	return new Timeline(
		program,
		smallMachine,
		fixedHost(input, { "/given": "a file of the host's" }),
		createEngine,
		options,
	);
}

/** Runs to the end of the program, past every int3 and every rep that gives way. */
function finish(timeline: Timeline): void {
	for (;;) {
		const stop = timeline.run(Number.POSITIVE_INFINITY);
		if (stop.kind === "exit") {
			return;
		}
		assert.ok(stop.kind === "limit" || (stop.kind === "fault" && stop.fault.kind === "breakpoint"), stop.kind);
	}
}

/** Digests of all steps of a run that never looks back, from a bare machine. */
function straightRun(name: string): string[] {
	const program = scenarios.get(name);
	assert.ok(program, name);
	const machine = createMachine(program, smallMachine, fixedHost(input, { "/given": "a file of the host's" }));
	const engine = new ReferenceEngine(machine);
	const digests = [digest(machine)];
	while (machine.exitStatus === undefined) {
		engine.run(machine.steps + 1);
		if (!machine.midway) {
			digests[machine.steps] = digest(machine);
		}
	}
	return digests;
}

/** A digest of the present, with writers that memory has forgotten found again. */
function digestOf(timeline: Timeline): string {
	return digest(timeline.state, (address, length) => [...timeline.lastWrites(address, length)]);
}

function digestAfterSeek(timeline: Timeline, step: number): string {
	timeline.seek(step);
	return digestOf(timeline);
}

function outputText(timeline: Timeline): string {
	return timeline
		.output()
		.map(({ step, stream, bytes }) => `${step} ${stream} ${Buffer.from(bytes).toString("latin1")}`)
		.join("\n");
}

describe("timeline", () => {
	for (const name of scenarios.keys()) {
		it(`shows the same state at a step whichever way it was reached: ${name} (seed ${seed})`, () => {
			const expected = straightRun(name);
			const tight = { historyMemory: 300_000, spacing: 16 };
			for (const options of [tight, { ...tight, spacing: 128, writerMemory: 0 }, {}]) {
				const timeline = timelineOf(name, options);
				finish(timeline);
				assert.equal(timeline.lastStep, expected.length - 1);
				const steps = fc.array(fc.integer({ min: 0, max: expected.length - 1 }), { maxLength: 8 });
				fc.assert(
					fc.property(steps, fc.boolean(), (targets, visit) => {
						for (const target of targets) {
							const here = timeline.step;
							const found = visit ? timeline.at(target, () => digestOf(timeline)) : digestAfterSeek(timeline, target);
							assert.equal(found, expected[target], `step ${target}`);
							assert.equal(timeline.step, visit ? here : target);
						}
					}),
					// Finding all forgotten writers again at each step takes its time.
					{ seed, numRuns: options === tight ? 10 : 4 },
				);
			}
		});
	}

	for (const name of scenarios.keys()) {
		it(`repeats a history with edits: ${name} (seed ${seed})`, () => {
			const edit = fc.oneof(
				fc.record({
					kind: fc.constant("register" as const),
					register: fc.constantFrom(0, 1, 2, 3, 9, 14, 15, "rflags" as const),
					value: fc.bigInt({ min: 0n, max: 30n }),
				}),
				fc.record({
					kind: fc.constant("xmm" as const),
					register: fc.nat(15),
					value: fc.bigInt({ min: 0n, max: 1n << 127n }),
				}),
				fc.record({
					kind: fc.constant("memory" as const),
					address: fc.bigInt({ min: 0xfff000n, max: 0xffff00n }),
					bytes: fc.uint8Array({ minLength: 1, maxLength: 20 }),
				}),
			);
			const action = fc.record({
				to: fc.nat(1000),
				edit: fc.option(edit),
				on: fc.nat(400),
			});
			fc.assert(
				fc.property(fc.array(action, { minLength: 1, maxLength: 6 }), fc.boolean(), (actions, tight) => {
					// Next to no memory: only the first state and the last are kept, and edits come from the journal.
					const timeline = timelineOf(name, {
						historyMemory: tight ? 1 : 200_000,
						spacing: 16,
						writerMemory: tight ? 0 : undefined,
					});
					const seen = new Map<number, string>();
					const look = () => {
						const now = digestOf(timeline);
						assert.equal(now, seen.get(timeline.step) ?? now, `step ${timeline.step}`);
						seen.set(timeline.step, now);
					};
					for (const { to, edit: change, on } of actions) {
						timeline.seek(Math.round((to / 1000) * timeline.lastStep));
						look();
						if (change) {
							timeline.edit(change);
							assert.equal(timeline.lastStep, timeline.step);
							for (const step of [...seen.keys()].filter((step) => step >= timeline.step)) {
								seen.delete(step);
							}
							look();
						}
						timeline.run(timeline.step + on);
						timeline.seek(timeline.step);
						look();
					}
					for (const step of [...seen.keys()].reverse()) {
						timeline.seek(step);
						look();
					}
				}),
				{ seed, numRuns: 15 },
			);
		});
	}

	it("has the output of the steps before the present, once, whatever is repeated", () => {
		const timeline = timelineOf("input");
		finish(timeline);
		const whole = outputText(timeline);
		const { lastStep } = timeline;
		assert.equal(whole.split("\n").filter((line) => line.includes("stdout")).length, 7);
		assert.equal(whole.split("\n").filter((line) => line.includes("console")).length, 1);
		timeline.seek(0);
		assert.equal(outputText(timeline), "");
		const [first] = timelineOutputSteps(whole);
		assert.ok(first !== undefined);
		timeline.seek(first);
		assert.equal(outputText(timeline), "");
		timeline.seek(first + 1);
		assert.equal(outputText(timeline), whole.split("\n")[0]);
		finish(timeline);
		assert.equal(outputText(timeline), whole);
		assert.equal(timeline.lastStep, lastStep);
	});

	it("gives input back that only the cut future had read", () => {
		const timeline = timelineOf("input");
		finish(timeline);
		const bytesOf = () => timeline.output().flatMap(({ stream, bytes }) => (stream === "stdout" ? [...bytes] : []));
		const before = bytesOf();
		timeline.seek(0);
		timeline.edit({ kind: "register", register: 12, value: 5n });
		assert.equal(timeline.lastStep, 0);
		assert.deepEqual(timeline.output(), []);
		finish(timeline);
		assert.deepEqual(bytesOf(), before);
	});

	it("asks anew after an edit: a shorter read gets a part, and the next one the rest", () => {
		const timeline = timelineOf("input");
		finish(timeline);
		timeline.seek(4);
		timeline.edit({ kind: "register", register: 2, value: 3n });
		finish(timeline);
		const lines = timeline.output().filter(({ stream }) => stream === "stdout");
		assert.deepEqual(
			lines.slice(0, 2).map(({ bytes }) => Buffer.from(bytes).toString()),
			["uhe", "!quick "],
		);
	});

	it("looks away from inside a rep and comes back to the very iteration; an edit goes to its start", () => {
		const timeline = timelineOf("strings");
		while (timeline.run(timeline.step + 1).kind === "limit" && timeline.step < 5) {
			if (timeline.step === 4 && timeline.state.registers.read(1) < 9000n) {
				const inside = digest(timeline.state);
				assert.deepEqual(
					timeline.at(1, ({ registers }) => registers.read(3)),
					2n,
				);
				assert.equal(digest(timeline.state), inside);
				timeline.edit({ kind: "register", register: 0, value: 0x55n });
				assert.deepEqual([timeline.step, timeline.state.registers.read(1)], [4, 9000n]);
				timeline.seek(0);
				timeline.seek(4);
				assert.deepEqual([timeline.state.registers.read(0), timeline.state.registers.read(1)], [0x55n, 9000n]);
				return;
			}
		}
		assert.fail("the rep did not give way");
	});

	it("finds the writers of what a rep has written when it stands inside of it", () => {
		const [whole, forgetful] = [{}, { writerMemory: 0 }].map((options) =>
			timelineOf("strings", { spacing: 1, ...options }),
		);
		assert.ok(whole && forgetful);
		let inside = 0;
		const runBoth = (limit: number) => [whole, forgetful].every((timeline) => timeline.run(limit).kind === "limit");
		while (runBoth(whole.step + 1)) {
			// Once, in the second round: what is found out is known for a while.
			if ((whole.state as Machine).midway && whole.state.registers.read(3) === 1n) {
				inside++;
				assert.equal(digestOf(forgetful), digest(whole.state), `step ${whole.step}`);
			}
		}
		assert.equal(inside, 1);
	});

	it("knows an edit as the writer of what it changed, though who wrote that was found out just before", () => {
		const [whole, forgetful] = [{}, { writerMemory: 0 }].map((options) =>
			timelineOf("strings", { spacing: 8, ...options }),
		);
		assert.ok(whole && forgetful);
		for (const timeline of [whole, forgetful]) {
			while (timeline.step < 24) {
				assert.equal(timeline.run(24).kind, "limit");
			}
		}
		const written = whole.state.memory
			.regions()
			.filter(({ permissions, name }) => permissions.write && name !== "stack")
			.flatMap(({ address, size }) => [...whole.lastWrites(address, size)])
			.filter(({ by }) => by === "instruction");
		assert.ok(written.length > 0);
		for (const { address, length } of written) {
			assert.deepEqual(forgetful.lastWrites(address, length), whole.lastWrites(address, length));
			for (const timeline of [whole, forgetful]) {
				// Memory has forgotten it again after that.
				timeline.seek(0);
				timeline.seek(timeline.lastStep);
				timeline.edit({ kind: "memory", address, bytes: new Uint8Array([1]) });
			}
			assert.deepEqual(forgetful.lastWrites(address, length), whole.lastWrites(address, length));
			assert.equal(forgetful.lastWrites(address, 1)[0]?.by, "edit");
		}
	});

	it("stops for input that has not come, and goes on when it has", () => {
		const pending: (Uint8Array | undefined)[] = [undefined, Buffer.from("abc"), undefined, new Uint8Array()];
		const host = { ...fixedHost(), read: () => pending.shift() };
		const program = scenarios.get("input");
		assert.ok(program);
		const timeline = new Timeline(program, smallMachine, host, (machine) => new ReferenceEngine(machine));
		assert.equal(timeline.run(1e6).kind, "input");
		const { step } = timeline;
		assert.equal(timeline.lastStep, step);
		assert.equal(timeline.run(1e6).kind, "input");
		assert.ok(timeline.step > step);
		timeline.seek(2);
		assert.equal(timeline.run(1e6).kind, "exit");
	});

	it("does not lose a breakpoint at the end of a slice", () => {
		const timeline = timelineOf("recursion", { spacing: 5 });
		const target = scenarios.get("recursion")?.symbols.find(({ name }) => name === "fibonacci")?.value;
		assert.ok(target);
		const hits: number[] = [];
		while (timeline.state.exitStatus === undefined) {
			const stop = timeline.run(timeline.step + 3, new Set([target]));
			if (stop.kind === "breakpoint") {
				hits.push(timeline.step);
			}
		}
		// Calls of fibonacci(9): 2 fib(10) − 1.
		assert.equal(hits.length, 109);
	});

	it("keeps its memory within bounds, and the first step for ever", () => {
		const timeline = timelineOf("strings", { historyMemory: 100_000, spacing: 1 });
		finish(timeline);
		const { lastStep } = timeline;
		timeline.seek(0);
		assert.equal(timeline.state.registers.rip, scenarios.get("strings")?.entry);
		timeline.seek(lastStep);
		assert.equal(timeline.state.exitStatus, 0);
	});

	it("refuses steps that were never reached, and edits of what is not there", () => {
		const timeline = timelineOf("recursion");
		timeline.run(10);
		for (const step of [-1, 11, 1.5, Number.NaN]) {
			assert.throws(() => timeline.seek(step), RangeError);
		}
		const bytes = new Uint8Array(8);
		assert.throws(
			() => timeline.edit({ kind: "memory", address: 0n, bytes }),
			/not all of the 8 bytes at 0x0 are mapped/,
		);
		assert.throws(() => timeline.edit({ kind: "memory", address: 0xfffffcn, bytes }), RangeError);
		assert.throws(() => timeline.edit({ kind: "register", register: 16, value: 0n }), RangeError);
		assert.throws(() => timeline.edit({ kind: "xmm", register: 16, value: 0n }), RangeError);
		assert.equal(timeline.lastStep, 10);
	});
});

function timelineOutputSteps(text: string): number[] {
	return text.split("\n").map((line) => Number(line.split(" ")[0]));
}

// Every instruction form that was recorded from a real processor, on compiled
// code and on the reference engine: each case begins with the same state on both
// and must end with the same one. What the reference should do is tested against
// the recordings themselves, in test/semantics.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import { vectorOperations } from "../../src/isa/vectorOperation.ts";
import { DecodedCode } from "../../src/machine/decodedCode.ts";
import type { Engine } from "../../src/machine/engine.ts";
import { createMachine, type Machine } from "../../src/machine/machine.ts";
import { withRegion } from "../../src/machine/memoryMap.ts";
import { ReferenceEngine } from "../../src/machine/referenceEngine.ts";
import { GuestInstructions } from "../../src/translator/guestInstructions.ts";
import { Translator } from "../../src/translator/translator.ts";
import { fixedHost } from "../machine/programs.ts";
import { type RecordedState, readSections, type Section, stateOf } from "../semantics/recording.ts";

/** Operations on xmm registers that are too rare for compiled code. */
const rare = ["rcpps", "rcpss", "rsqrtps", "rsqrtss", "phminposuw", "ldmxcsr"];

const scratch = { address: 0x10000000n, size: 0x10000 };
const code = { address: 0x10800000n, size: 0x20000 };
const distance = 32n;
/** Bytes between the instructions: `hlt`, which ends a block. */
const filler = 0xf4;
const rsp = 4;
/** DAZ and FTZ. */
const modeBits = 0x8040;
/** All exceptions raised and masked. */
const noNews = 0x1fbf;
/** A run of fewer steps is not for compiled code; the `hlt` behind the instruction ends it. */
const enoughSteps = 64;

interface Side {
	readonly machine: Machine;
	readonly engine: Engine;
}

function sideWith(sections: readonly Section[], create: (machine: Machine) => Engine): Side {
	const { program } = assemble([{ path: "nothing.s", text: ".globl _start\n_start: nop" }]);
	const machine = createMachine(program, { memory: 512 * 2 ** 20, stackSize: 65536 }, fixedHost());
	const { memory } = machine;
	const data = { ...scratch, permissions: { read: true, write: true, execute: false }, name: "scratch" };
	const text = { ...code, permissions: { read: true, write: false, execute: true }, name: "code" };
	memory.remap(withRegion(withRegion(memory.regions(), data), text));
	const bytes = new Uint8Array(code.size).fill(filler);
	sections.forEach((section, index) => {
		bytes.set(section.bytes, index * Number(distance));
	});
	memory.poke(code.address, bytes, "loader", 0);
	return { machine, engine: create(machine) };
}

/** What a case leaves behind; the clock and rsp are the machine's own. */
function outcome({ machine, engine }: Side, state: RecordedState, rip: bigint): string {
	const { registers, memory } = machine;
	const zeros = new Uint8Array(64);
	for (const address of state.bytes.keys()) {
		if ((address & 63n) === 0n && isInScratch(address)) {
			memory.poke(address, zeros, "edit", machine.steps);
		}
	}
	for (const [address, byte] of state.bytes) {
		if (isInScratch(address)) {
			memory.poke(address, Uint8Array.of(byte), "edit", machine.steps);
		}
	}
	for (let number = 0; number < 16; number++) {
		registers.writeXmm(number, state.vectors[number] ?? 0n);
		if (number !== rsp) {
			registers.write(number, state.registers[number] ?? 0n);
		}
	}
	registers.mxcsr = state.control;
	registers.rflags = state.bits;
	registers.rip = rip;
	const stop = engine.run(machine.steps + enoughSteps);
	const { general, xmm, rflags, mxcsr } = registers.snapshot();
	const found = [...state.bytes.keys()]
		.filter(isInScratch)
		.map((address) => [address, ...memory.peek(address, 16), ...memory.lastWrites(address, 16)]);
	return textOf([stop, general, [...xmm], rflags, mxcsr, registers.rip, found]);
}

function isInScratch(address: bigint): boolean {
	return address >= scratch.address && address + 64n <= scratch.address + BigInt(scratch.size);
}

function textOf(value: unknown): string {
	return JSON.stringify(value, (_key, item) => (typeof item === "bigint" ? `0x${item.toString(16)}` : item));
}

describe("compiled code against the reference engine", () => {
	const sections = readSections();
	const reference = sideWith(sections, (machine) => new ReferenceEngine(machine));
	const translated = sideWith(sections, (machine) => new Translator(machine, { threshold: 0 }));
	const ripOf = (section: Section) => code.address + BigInt(sections.indexOf(section)) * distance;

	it("is there for all operations on xmm registers but a few", () => {
		const names: readonly string[] = vectorOperations;
		const code = new GuestInstructions(new DecodedCode(reference.machine.memory));
		const missing = sections.filter((section) => names.includes(section.operation) && !code.at(Number(ripOf(section))));
		assert.deepEqual([...new Set(missing.map(({ operation }) => operation))].sort(), [...rare].sort());
	});

	/** Both sides have done the same before. */
	function compare(operation: string, sides: readonly Side[], change: (state: RecordedState) => void): void {
		for (const section of sections.filter((item) => item.operation === operation)) {
			for (const line of section.cases) {
				const [input = ""] = line.split(" > ");
				const [expected, actual] = sides.map((side) => {
					const state = stateOf(input);
					change(state);
					return outcome(side, state, ripOf(section));
				});
				assert.equal(actual, expected, `${section.text}: ${line}`);
			}
		}
	}

	for (const operation of new Set(sections.map((section) => section.operation))) {
		it(operation, () => compare(operation, [reference, translated], () => {}));
	}

	/** Nothing is left to the reference engine then. Code for floats is another one while rounding is to nearest. */
	for (const [name, roundingBits] of [
		["nearest", 0],
		["in every direction", 0x6000],
	] as const) {
		describe(`when every exception has been raised before, rounding ${name}`, () => {
			const sides = [
				sideWith(sections, (machine) => new ReferenceEngine(machine)),
				sideWith(sections, (machine) => new Translator(machine, { threshold: 0 })),
			];
			const isOfFloats = (section: Section) => section.cases.some((line) => line.includes("mxcsr="));
			for (const operation of new Set(sections.filter(isOfFloats).map((section) => section.operation))) {
				it(operation, () =>
					compare(operation, sides, (state) => {
						state.control = (state.control & (modeBits | roundingBits)) | noNews;
					}),
				);
			}
		});
	}
});

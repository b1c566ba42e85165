// Every instruction form recorded from a real processor, decoded from its bytes
// and evaluated: registers, all of rflags, memory, where it goes, and faults.
// The recording is test/goldens/semantics/processor.txt; processor.c, beside the
// script that makes it, says how to read a case.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { decode } from "../../src/isa/decode.ts";
import type { Instruction } from "../../src/isa/instruction.ts";
import { operations } from "../../src/isa/operation.ts";
import { generalNames } from "../../src/isa/registers.ts";
import { prepare } from "../../src/semantics/evaluate.ts";
import type { FaultName } from "../../src/semantics/expression.ts";
import { meaning } from "../../src/semantics/meaning.ts";
import type { Outcome } from "../../src/semantics/reader.ts";
import { TestState } from "./instructions.ts";

const golden = path.resolve(import.meta.dirname, "../goldens/semantics/processor.txt");
const codeAddress = 0x20000000n;
const scratch = { address: 0x10000000n, size: 0x10000n };

/** Operations that are no matter of the processor alone. */
const unrecorded = ["syscall"];

interface Section {
	readonly operation: string;
	readonly text: string;
	readonly bytes: Uint8Array;
	readonly cases: readonly string[];
}

describe("meaning against a real processor", () => {
	const sections = readFileSync(golden, "utf8").trimEnd().split("\n\n").map(readSection);

	it("has recordings of every operation", () => {
		const recorded = new Set(sections.map(({ operation }) => operation));
		assert.deepEqual(
			operations.filter((name) => !recorded.has(name)),
			unrecorded,
		);
	});

	for (const operation of new Set(sections.map((section) => section.operation))) {
		it(operation, () => {
			const wrong = sections.filter((section) => section.operation === operation).flatMap(mistakes);
			assert.deepEqual(wrong.slice(0, 20), []);
		});
	}
});

function readSection(text: string): Section {
	const [heading = "", ...cases] = text.split("\n");
	const [, operation = "", source = "", code = ""] = heading.match(/^(\w+): (.*) = ([0-9a-f]+)$/) ?? [];
	return { operation, text: source, bytes: Buffer.from(code, "hex"), cases };
}

/** The cases of a section that come out otherwise than recorded. */
function mistakes({ operation, text, bytes, cases }: Section): readonly string[] {
	const instruction = decode(bytes, codeAddress);
	if (typeof instruction === "string") {
		return [`${text}: decoding says ${instruction}`];
	}
	if (instruction.row.operation !== operation || instruction.length !== bytes.length) {
		return [`${text}: decoded as ${instruction.row.operation} of ${instruction.length} bytes`];
	}
	return cases.flatMap((line) => {
		const [input = "", expected = ""] = line.split(" > ");
		const actual = run(instruction, input);
		return actual === expected ? [] : [`${text}: ${input} > ${actual}, recorded ${expected}`];
	});
}

/** What the instruction did, in the words of the recording. */
function run(instruction: Instruction, input: string): string {
	const before = stateOf(input);
	const after = stateOf(input);
	const outcome = execute(instruction, after);
	if (outcome.fault) {
		const reason = outcome.fault.kind === "raised" ? signals[outcome.fault.fault] : 11;
		return [`fault=${reason}`, ...differences(before, after)].join(" ");
	}
	const { branch } = outcome;
	const next = codeAddress + BigInt(instruction.length);
	const to = branch && branch.target !== next ? [`to=${branch.target.toString(16)}`] : [];
	const flags = after.bits === before.bits ? [] : [`f=${after.bits.toString(16)}`];
	const registers = registerDifferences(before, after);
	return [...registers, ...flags, ...to, ...memoryDifferences(before, after)].join(" ");
}

const signals: Readonly<Record<FaultName, number>> = {
	"divide-error": 8,
	"invalid-opcode": 4,
	breakpoint: 5,
	privileged: 11,
};

/** Executes all iterations; a store outside the scratch memory faults, as the machine makes it. */
function execute(instruction: Instruction, state: RecordedState): Outcome {
	const evaluate = prepare(meaning(instruction, codeAddress));
	let outcome = checked(evaluate(state));
	state.apply(outcome);
	while (outcome.again && !outcome.fault) {
		outcome = checked(evaluate(state));
		state.apply(outcome);
	}
	return outcome;
}

function checked(outcome: Outcome): Outcome {
	const bad = outcome.stores.find(({ address, width }) => !isScratch(address, width));
	return bad ? { ...outcome, fault: { kind: "load", address: bad.address, width: bad.width } } : outcome;
}

function isScratch(address: bigint, width: number): boolean {
	return address >= scratch.address && address + BigInt(width / 8) <= scratch.address + scratch.size;
}

/** The usual state of processor.c: memory that is not placed is zero. */
class RecordedState extends TestState {
	override load(address: bigint, width: number): bigint | undefined {
		if (!isScratch(address, width)) {
			return undefined;
		}
		let value = 0n;
		for (let offset = width / 8 - 1; offset >= 0; offset--) {
			value = (value << 8n) | BigInt(this.bytes.get(address + BigInt(offset)) ?? 0);
		}
		return value;
	}
}

function stateOf(input: string): RecordedState {
	const state = new RecordedState();
	generalNames.forEach((_, number) => {
		state.registers[number] = BigInt.asUintN(64, 0x1234567890abcd00n + BigInt(number) * 0x0101010101010101n);
	});
	state.registers[4] = scratch.address + 0x4000n;
	for (const word of input.split(" ")) {
		put(state, word);
	}
	return state;
}

function put(state: RecordedState, word: string): void {
	const [name = "", value = ""] = word.split("=");
	if (name.startsWith("@")) {
		const address = BigInt(`0x${name.slice(1)}`);
		Buffer.from(value, "hex").forEach((byte, offset) => {
			state.bytes.set(address + BigInt(offset), byte);
		});
	} else if (name === "f") {
		state.bits = BigInt(`0x${value}`);
	} else {
		state.registers[generalNames.indexOf(name)] = BigInt(`0x${value}`);
	}
}

function differences(before: TestState, after: TestState): readonly string[] {
	return [...registerDifferences(before, after), ...memoryDifferences(before, after)];
}

function registerDifferences(before: TestState, after: TestState): readonly string[] {
	return generalNames.flatMap((name, number) =>
		after.register(number) === before.register(number) ? [] : [`${name}=${after.register(number).toString(16)}`],
	);
}

/** Runs of changed bytes, in ascending order. */
function memoryDifferences(before: TestState, after: TestState): readonly string[] {
	const changed = [...after.bytes.keys()].filter(
		(address) => (after.bytes.get(address) ?? 0) !== (before.bytes.get(address) ?? 0),
	);
	changed.sort((left, right) => (left < right ? -1 : 1));
	const runs: { start: bigint; bytes: number[] }[] = [];
	for (const address of changed) {
		const last = runs.at(-1);
		const byte = after.bytes.get(address) ?? 0;
		if (last && last.start + BigInt(last.bytes.length) === address) {
			last.bytes.push(byte);
		} else {
			runs.push({ start: address, bytes: [byte] });
		}
	}
	return runs.map(({ start, bytes }) => `@${start.toString(16)}=${Buffer.from(bytes).toString("hex")}`);
}

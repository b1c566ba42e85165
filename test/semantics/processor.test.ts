// Every instruction form recorded from a real processor, decoded from its bytes
// and evaluated: registers, all of rflags, memory, where it goes, and faults.

import assert from "node:assert/strict";
import type { Instruction } from "../../src/isa/instruction.ts";
import { operations } from "../../src/isa/operation.ts";
import { generalNames } from "../../src/isa/registers.ts";
import { segmentNames } from "../../src/isa/segments.ts";
import { rows } from "../../src/isa/tableReader.ts";
import { prepare } from "../../src/semantics/evaluate.ts";
import type { FaultName } from "../../src/semantics/expression.ts";
import { meaning } from "../../src/semantics/meaning.ts";
import type { Outcome } from "../../src/semantics/reader.ts";
import { numberOf, type X87State } from "../../src/semantics/x87State.ts";
import type { TestState } from "./instructions.ts";
import {
	codeAddress,
	decodeSection,
	isScratch,
	putAll,
	type RecordedState,
	readSections,
	type Section,
	stateOf,
} from "./recording.ts";

/** Operations that are no matter of the processor alone. */
const unrecorded = ["cpuid", "rdtsc", "rdtscp", "random", "sgdt", "sidt", "syscall", "interrupt"];

describe("meaning against a real processor", () => {
	const sections = readSections();

	it("has recordings of every operation", () => {
		const recorded = new Set(sections.map(({ operation }) => operation));
		assert.deepEqual(
			operations.filter((name) => !recorded.has(name)),
			unrecorded,
		);
	});

	it("has recordings of every row that bytes can mean", () => {
		const recorded = new Set(sections.map((section) => decodeSection(section).row.id));
		const missing = rows.filter(
			({ id, encoding, operation }) => !encoding.encodeOnly && !unrecorded.includes(operation) && !recorded.has(id),
		);
		assert.deepEqual(
			missing.map(({ mnemonic, operands, opcode }) => `${mnemonic} ${operands.join(", ")} = ${opcode}`),
			[],
		);
	});

	for (const operation of new Set(sections.map((section) => section.operation))) {
		it(operation, () => {
			const wrong = sections.filter((section) => section.operation === operation).flatMap(mistakes);
			assert.deepEqual(wrong.slice(0, 20), []);
		});
	}
});

/** The cases of a section that come out otherwise than recorded. */
function mistakes(section: Section): readonly string[] {
	const instruction = decodeSection(section);
	const { text, cases } = section;
	return cases.flatMap((line) => {
		const [input = "", expected = ""] = line.split(" > ");
		const actual = run(instruction, input);
		return actual === expected || (isFunction.test(text) && isNear(input, actual, expected))
			? []
			: [`${text}: ${input} > ${actual}, recorded ${expected}`];
	});
}

/** Instructions whose results processors may round otherwise (SDM vol. 1 section 8.3.10). */
const isFunction = /^(f2xm1|fyl2x|fyl2xp1|fptan|fpatan|fsin|fcos|fsincos)$/;

/** Whether two results are the same but for a unit in the last place, and for what C1 tells of it. */
function isNear(input: string, actual: string, expected: string): boolean {
	const [left, right] = [actual, expected].map((words) => {
		const state = stateOf(input);
		putAll(state, words);
		return state.unit;
	});
	if (!left || !right || /^fault/.test(actual) !== /^fault/.test(expected)) {
		return false;
	}
	const plain = ({ control, status, full, opcode, instruction, data }: X87State) =>
		[control, status & ~0x200, full, opcode, instruction, data].join(" ");
	const distances = left.registers.map((value, number) => placeOf(value) - placeOf(right.registers[number] ?? 0n));
	return plain(left) === plain(right) && distances.every((distance) => distance >= -1n && distance <= 1n);
}

/** Where a value is among the normal values, in units in the last place. */
function placeOf(value: bigint): bigint {
	return ((value >> 64n) << 63n) + BigInt.asUintN(63, value);
}

/** What the instruction did, in the words of the recording. */
function run(instruction: Instruction, input: string): string {
	const before = stateOf(input);
	const after = stateOf(input);
	const outcome = execute(instruction, after);
	if (outcome.fault?.kind === "float") {
		const mxcsr = `mxcsr=${outcome.fault.mxcsr.toString(16)}`;
		return ["fault=8", ...differences(before, after), mxcsr].join(" ");
	}
	if (outcome.fault) {
		const reason = outcome.fault.kind === "raised" ? signals[outcome.fault.fault] : 11;
		return [`fault=${reason}`, ...differences(before, after), ...x87Differences(input, before, after)].join(" ");
	}
	const { branch } = outcome;
	const next = codeAddress + BigInt(instruction.length);
	const to = branch && branch.target !== next ? [`to=${branch.target.toString(16)}`] : [];
	const flags = after.bits === before.bits ? [] : [`f=${after.bits.toString(16)}`];
	const registers = registerDifferences(before, after);
	const vectors = vectorDifferences(before, after);
	const segments = segmentNames.flatMap((name, number) =>
		after.selector(number) === before.selector(number) ? [] : [`${name}=${after.selector(number).toString(16)}`],
	);
	return [
		...registers,
		...flags,
		...to,
		...vectors,
		...segments,
		...x87Differences(input, before, after),
		...memoryDifferences(before, after),
	].join(" ");
}

const signals: Readonly<Record<FaultName, number>> = {
	"divide-error": 8,
	"invalid-opcode": 4,
	breakpoint: 5,
	privileged: 11,
	misaligned: 11,
	"reserved-bits": 11,
	"bad-selector": 11,
	"x87-exception": 8,
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

/** The words of x87's state that differ; with ptr=1 also what it keeps of the last instruction. */
function x87Differences(input: string, { unit: before }: TestState, { unit: after }: TestState): readonly string[] {
	const words = (
		[
			["fc", "control"],
			["fs", "status"],
			["ff", "full"],
		] as const
	).flatMap(([name, part]) => (before[part] === after[part] ? [] : [`${name}=${after[part].toString(16)}`]));
	const registers = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((index) => {
		const number = numberOf(after, index);
		const value = after.registers[number] ?? 0n;
		return value === before.registers[number] ? [] : [`st${index}=${value.toString(16).padStart(20, "0")}`];
	});
	const { opcode, instruction, data } = after;
	const pointers = [`fop=${opcode.toString(16)}`, `fip=${instruction.toString(16)}`, `fdp=${data.toString(16)}`];
	return [...words, ...registers, ...(/\bptr=1/.test(input) ? pointers : [])];
}

function differences(before: TestState, after: TestState): readonly string[] {
	return [...registerDifferences(before, after), ...memoryDifferences(before, after)];
}

function registerDifferences(before: TestState, after: TestState): readonly string[] {
	return generalNames.flatMap((name, number) =>
		after.register(number) === before.register(number) ? [] : [`${name}=${after.register(number).toString(16)}`],
	);
}

function vectorDifferences(before: TestState, after: TestState): readonly string[] {
	const changed = after.vectors.flatMap((value, number) =>
		value === before.vectors[number] ? [] : [`x${number}=${value.toString(16).padStart(32, "0")}`],
	);
	return after.control === before.control ? changed : [...changed, `mxcsr=${after.control.toString(16)}`];
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

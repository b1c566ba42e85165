// Runs a program on the reference engine and on the translator side by side and
// finds the first step at which their states differ.

import type { Program } from "../../src/assembler/program.ts";
import type { Engine, Stop } from "../../src/machine/engine.ts";
import { createMachine, type Machine } from "../../src/machine/machine.ts";
import type { MachineOptions } from "../../src/machine/options.ts";
import { ReferenceEngine } from "../../src/machine/referenceEngine.ts";
import type { CompiledListener } from "../../src/translator/translations.ts";
import { Translator } from "../../src/translator/translator.ts";
import { fixedHost } from "../machine/programs.ts";
import { digest, smallMachine } from "../timeline/scenarios.ts";
import { type Compiled, compiledText } from "./compiledText.ts";

interface Side {
	readonly machine: Machine;
	readonly engine: Engine;
}

export interface LockstepOptions {
	readonly machine?: MachineOptions;
	readonly input?: string;
	/** See `TranslatorOptions`. */
	readonly threshold?: number;
	readonly patience?: number;
	/** Whether it is kept who wrote which byte; true unless told. */
	readonly writers?: boolean;
	readonly listener?: CompiledListener;
}

/** Both engines at the start of a program; the translator compiles at once. */
export function bothOn(
	program: Program,
	{ machine: options = smallMachine, input, threshold = 0, patience, writers = true, listener }: LockstepOptions = {},
): { reference: Side; translated: Side } {
	const [one, other] = [
		createMachine(program, options, fixedHost(input)),
		createMachine(program, options, fixedHost(input)),
	];
	if (!writers) {
		one.memory.writers.keepNone();
		other.memory.writers.keepNone();
	}
	return {
		reference: { machine: one, engine: new ReferenceEngine(one) },
		translated: { machine: other, engine: new Translator(other, { threshold, patience, listener }) },
	};
}

/** Runs to a step, through repeats that give way; a stop on the way ends it. */
export function runTo({ machine, engine }: Side, step: number, breakpoints?: ReadonlySet<bigint>): Stop {
	for (;;) {
		const stop = engine.run(step, breakpoints);
		if (stop.kind !== "limit" || machine.steps >= step) {
			return stop;
		}
	}
}

/** What differs between the two sides after each has run to the same step; undefined when nothing does. */
export function difference(reference: Side, translated: Side, step: number): string | undefined {
	const stops = [runTo(reference, step), runTo(translated, step)].map((stop) => textOf(stop));
	if (stops[0] !== stops[1]) {
		return `step ${step}: the reference stops with ${stops[0]}, the translator with ${stops[1]}`;
	}
	const output = [reference, translated].map(({ machine }) => textOf(machine.takeOutput()));
	if (output[0] !== output[1]) {
		return `step ${step}: output ${output[0]}, translator ${output[1]}`;
	}
	if (digest(reference.machine) === digest(translated.machine)) {
		return undefined;
	}
	return `step ${step}: ${details(reference.machine, translated.machine)}`;
}

/**
 * The first step at which one run differs from the other, found by running anew, and what the translator made of
 * the instruction before it: the source of its blocks and their WebAssembly text.
 */
export function firstDifference(program: Program, last: number, options: LockstepOptions = {}): string | undefined {
	const differs = (step: number) => {
		const { reference, translated } = bothOn(program, options);
		return difference(reference, translated, step);
	};
	let [low, high] = [0, last];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (differs(middle)) {
			high = middle;
		} else {
			low = middle;
		}
	}
	const found = differs(high);
	return found && `${found}\n${compiledBefore(program, high, options)}`;
}

/** The functions that hold the instruction that a step is behind. */
function compiledBefore(program: Program, step: number, options: LockstepOptions): string {
	const all: Compiled[] = [];
	const { reference, translated } = bothOn(program, {
		...options,
		listener: (blocks, bytes) => all.push({ blocks, bytes }),
	});
	runTo(translated, step);
	runTo(reference, step - 1);
	const at = Number(reference.machine.registers.rip);
	const holding = all.filter(({ blocks }) =>
		blocks.some(({ instructions }) => instructions.some(({ address }) => address === at)),
	);
	return holding.map((compiled) => compiledText(program, compiled)).join("\n") || "nothing is compiled there";
}

function details(one: Machine, other: Machine): string {
	const shown = (machine: Machine) => ({
		registers: Object.fromEntries([...Array(16).keys()].map((number) => [number, machine.registers.read(number)])),
		rip: machine.registers.rip,
		rflags: machine.registers.rflags,
		steps: machine.steps,
		stacks: textOf(machine.stacks),
	});
	const [left, right] = [shown(one), shown(other)];
	const parts = Object.keys(left).flatMap((key) => {
		const [a, b] = [left, right].map((side) => textOf(side[key as keyof typeof side]));
		return a === b ? [] : [`${key}: ${a?.slice(0, 1500)} | translator ${b?.slice(0, 1500)}`];
	});
	return parts.length > 0 ? parts.join("\n") : memoryDetails(one, other);
}

function memoryDetails(one: Machine, other: Machine): string {
	for (const { address, size } of one.memory.regions()) {
		const [a, b] = [one, other].map((machine) => machine.memory.peek(address, size));
		const at = a?.findIndex((byte, index) => byte !== b?.[index]) ?? -1;
		if (at >= 0) {
			return `memory at 0x${(address + BigInt(at)).toString(16)}: ${a?.[at]} | translator ${b?.[at]}`;
		}
		const [left, right] = [one, other].map((machine) => machine.memory.lastWrites(address, size).map(textOf));
		const run = left?.findIndex((text, index) => text !== right?.[index]) ?? -1;
		if (run >= 0 || left?.length !== right?.length) {
			return `writers: ${left?.[Math.max(run, 0)]} | translator ${right?.[Math.max(run, 0)]}`;
		}
	}
	return "something else (kernel state or regions)";
}

function textOf(value: unknown): string {
	return JSON.stringify(value, (_key, item) => (typeof item === "bigint" ? `0x${item.toString(16)}` : item)) ?? "";
}

// `stackscope trace`: the state before each instruction, one line of JSON each,
// to be held against another machine's. Only what changes is made for each line.

import { decode, longestInstruction } from "../isa/decode.ts";
import { format } from "../isa/format.ts";
import { generalNames } from "../isa/registers.ts";
import type { Stop } from "../machine/engine.ts";
import type { Machine } from "../machine/machine.ts";
import type { RegisterFile } from "../machine/machineState.ts";
import { ReferenceEngine } from "../machine/referenceEngine.ts";
import { isFull, stackValue, tagsOf } from "../semantics/x87State.ts";
import type { ProgramOptions } from "./commandLine.ts";
import { loadFiles, loadMachine, openInput } from "./load.ts";
import type { Outputs } from "./run.ts";

/** Prints the trace; the status is 0 however the program ended, since that is in the trace. */
export async function trace(
	command: ProgramOptions & { readonly most?: number } & Shown,
	{ stdout }: Outputs,
): Promise<number> {
	const program = await loadFiles(command);
	const host = await openInput(command);
	const machine = loadMachine(program, { args: command.args, workingDirectory: host.folder.path }, host);
	const engine = new ReferenceEngine(machine);
	const most = command.most ?? Number.POSITIVE_INFINITY;
	for (let stop: Stop = { kind: "limit" }; stop.kind === "limit"; ) {
		if (machine.steps >= most) {
			stdout.write(`{"limit":${most}}\n`);
			return 0;
		}
		stdout.write(stateLine(machine, command));
		stop = step(machine, engine, () => {
			stdout.flush();
			host.wait();
		});
		stdout.write(lastLine(stop, machine.steps));
	}
	return 0;
}

/** Retires one instruction, waiting for input where it must. */
function step(machine: Machine, engine: ReferenceEngine, waitForInput: () => void): Stop {
	const next = machine.steps + 1;
	for (;;) {
		const stop = engine.run(next);
		machine.takeOutput();
		if (stop.kind === "input") {
			waitForInput();
		} else if (stop.kind !== "limit" || machine.steps === next) {
			return stop;
		}
	}
}

/** Registers that a line has besides the general ones. */
interface Shown {
	readonly xmm?: boolean;
	readonly x87?: boolean;
}

function stateLine({ steps, registers, memory }: Machine, { xmm, x87 }: Shown): string {
	const { rip, rflags } = registers;
	let line = `{"n":${steps},"rip":"0x${rip.toString(16)}"`;
	for (const [number, name] of generalNames.entries()) {
		line += `,"${name}":"0x${registers.read(number).toString(16)}"`;
	}
	const more = `${xmm ? vectorPart(registers) : ""}${x87 ? x87Part(registers) : ""}`;
	const instruction = decode(memory.peek(rip, longestInstruction), rip);
	const text = typeof instruction === "string" ? `(${instruction})` : format(instruction);
	return `${line},"rflags":"0x${rflags.toString(16)}"${more},"text":${JSON.stringify(text)}}\n`;
}

function vectorPart(registers: RegisterFile): string {
	const parts = generalNames.map((_, number) => `,"xmm${number}":"0x${registers.readXmm(number).toString(16)}"`);
	return `${parts.join("")},"mxcsr":"0x${registers.mxcsr.toString(16)}"`;
}

/** Registers by the names that they have from the top of the stack; those that are empty are left out. */
function x87Part({ x87 }: RegisterFile): string {
	const values = [0, 1, 2, 3, 4, 5, 6, 7].filter((index) => isFull(x87, index));
	const parts = values.map((index) => `,"st${index}":"0x${stackValue(x87, index).toString(16)}"`);
	const words = { fctrl: x87.control, fstat: x87.status, ftag: tagsOf(x87) };
	const named = Object.entries(words).map(([name, word]) => `,"${name}":"0x${word.toString(16)}"`);
	return [...parts, ...named].join("");
}

/** What ends the trace; nothing while it goes on. */
function lastLine(stop: Stop, steps: number): string {
	if (stop.kind === "exit") {
		return `{"exit":${stop.status},"steps":${steps}}\n`;
	}
	if (stop.kind === "fault") {
		const { kind, rip, address, message } = stop.fault;
		const fault = {
			kind,
			rip: `0x${rip.toString(16)}`,
			address: address === undefined ? undefined : `0x${address.toString(16)}`,
			message,
		};
		return `${JSON.stringify({ fault, steps })}\n`;
	}
	return "";
}

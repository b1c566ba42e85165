// Records what the processor of this computer does with the random programs of
// successive seeds (test/translator/randomProgram.ts), one instruction at a time,
// and compares it with the machine at every step: registers, flags, xmm registers
// and memory. Needs x86-64 Linux with gcc and GNU binutils; the tests need neither.
// Differences are shown first; the recording is replaced only when asked to:
//
//   npx tsx test/goldens/regenerate/random.ts [--write] [[--vectors] FIRST-SEED COUNT]
//
// With --vectors most statements of the programs are on xmm registers.
//
// The programs are assembled by GNU as and linked by ld at the addresses of our
// layout, and their bytes must be those of our own assembler. The choices for
// undefined flags are Intel's: record on an Intel processor.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Program } from "../../../src/assembler/program.ts";
import { decode } from "../../../src/isa/decode.ts";
import { format } from "../../../src/isa/format.ts";
import { generalNames } from "../../../src/isa/registers.ts";
import { createMachine, type Machine } from "../../../src/machine/machine.ts";
import { ReferenceEngine } from "../../../src/machine/referenceEngine.ts";
import { start } from "../../machine/processorTrace.ts";
import { fixedHost } from "../../machine/programs.ts";
import {
	endOf,
	formatRecordings,
	interval,
	memoryDigestOf,
	type RandomRecording,
	rangesOf,
	recordingFile,
	wideDigest,
	wideStateOf,
} from "../../machine/randomRecording.ts";
import { randomProgram, randomText } from "../../translator/randomProgram.ts";

/** Seeds whose programs are recorded. */
const recorded = 60;

/** A state as the tracer writes it: a word 1, eighteen words, thirty-two halves of vectors, MXCSR, a digest of memory. */
const wordsOfState = 1 + 18 + 32 + 1 + 1;

interface Native {
	readonly states: readonly (readonly bigint[])[];
	readonly memory: readonly number[];
	readonly end: string;
}

const stateNames = [
	...generalNames,
	"rip",
	"rflags",
	...generalNames.flatMap((_, number) => [`xmm${number}, low half`, `xmm${number}, high half`]),
	"mxcsr",
];

const options = { vectors: process.argv.includes("--vectors") };

const temporary = mkdtempSync(path.join(tmpdir(), "stackscope-random-"));
try {
	const numbers = process.argv.slice(2).filter((argument) => /^\d+$/.test(argument));
	const [first = 1, count = recorded] = numbers.map(Number);
	const tracer = path.join(temporary, "tracer");
	execFileSync("gcc", ["-O1", "-o", tracer, path.join(import.meta.dirname, "tracer.c")], { stdio: "inherit" });
	const recordings = Array.from({ length: count }, (_, index) => record(tracer, first + index));
	const steps = recordings.reduce((sum, { states }) => sum + states - 1, 0);
	console.log(`${count} programs, ${steps} instructions`);
	if (numbers.length === 0) {
		renew(formatRecordings(recordings));
	}
} finally {
	rmSync(temporary, { recursive: true });
}

function renew(text: string): void {
	const old = existsSync(recordingFile) ? readFileSync(recordingFile, "utf8") : "";
	console.log(`${path.basename(recordingFile)}: ${old === text ? "as recorded" : "differs"}`);
	if (process.argv.includes("--write")) {
		mkdirSync(path.dirname(recordingFile), { recursive: true });
		writeFileSync(recordingFile, text);
	} else if (old !== text) {
		process.exitCode = 1;
	}
}

function record(tracer: string, seed: number): RandomRecording {
	const program = randomProgram(seed, options);
	const native = trace(tracer, link(seed, program), program);
	const machine = createMachine(program, start, fixedHost());
	const difference = firstDifference(machine, program, native);
	if (difference) {
		process.exitCode = 1;
		console.log(`program ${seed}, ${difference}`);
	}
	const kept = native.states.flatMap((state, step) => (step % interval === 0 ? [[state, step] as const] : []));
	return {
		seed,
		states: native.states.length,
		end: native.end,
		digests: kept.map(([state, step]) => wideDigest(state, native.memory[step] ?? 0)),
	};
}

/** The program of GNU as and ld as a file, after comparing its bytes with ours. */
function link(seed: number, program: Program): string {
	const [source, object, file] = ["random.s", "random.o", "random"].map((name) => path.join(temporary, name));
	if (!source || !object || !file) {
		throw new Error("no temporary files");
	}
	writeFileSync(source, randomText(seed, options));
	execFileSync("as", ["-o", object, source], { stdio: "inherit" });
	const places = program.segments.map(({ name, address }) => `--section-start=${name}=0x${address.toString(16)}`);
	execFileSync("ld", ["--no-warn-rwx-segments", ...places, "-o", file, object], { stdio: "inherit" });
	for (const { name, bytes } of program.segments.filter(({ name }) => name !== ".bss")) {
		execFileSync("objcopy", ["-O", "binary", "-j", name, file, `${file}.bin`]);
		if (!readFileSync(`${file}.bin`).equals(bytes)) {
			throw new Error(`program ${seed}: ${name} has other bytes than GNU as and ld make`);
		}
	}
	return file;
}

function trace(tracer: string, file: string, program: Program): Native {
	const machine = createMachine(program, start, fixedHost());
	const { stackLow, stackHigh, rsp } = machine.layout;
	const block = path.join(temporary, "block");
	writeFileSync(block, machine.memory.peek(rsp, Number(stackHigh - rsp)));
	const ranges = rangesOf(program).map(({ address, length }) => `${address.toString(16)}:${length.toString(16)}`);
	const { status, stderr, output } = spawnSync(
		tracer,
		["-w", file, stackLow.toString(16), stackHigh.toString(16), block, ...ranges],
		{ stdio: ["ignore", "pipe", "pipe", "pipe"], maxBuffer: 2 ** 30 },
	);
	const [, , , recording] = output;
	if (status !== 0 || !recording) {
		throw new Error(`the tracer failed: ${stderr}`);
	}
	return nativeOf(Buffer.from(recording));
}

function nativeOf(recording: Buffer): Native {
	const states: (readonly bigint[])[] = [];
	const memory: number[] = [];
	let at = 0;
	while (recording.readBigUInt64LE(at) === 1n) {
		const start = at + 8;
		states.push(Array.from({ length: wordsOfState - 2 }, (_, index) => recording.readBigUInt64LE(start + 8 * index)));
		memory.push(recording.readUInt32LE(at + 8 * (wordsOfState - 1)));
		at += 8 * wordsOfState;
	}
	const signal = recording.readBigUInt64LE(at + 8);
	const value = recording.readBigUInt64LE(at + 16);
	return { states, memory, end: signal === 0n ? `exit ${value}` : `signal ${signal} 0x${value.toString(16)}` };
}

/** What differs at the first step at which something does, and after which instruction. */
function firstDifference(machine: Machine, program: Program, native: Native): string | undefined {
	const engine = new ReferenceEngine(machine);
	const ranges = rangesOf(program);
	let last = "";
	for (const [step, expected] of native.states.entries()) {
		const actual = wideStateOf(machine);
		const names = stateNames.filter((_, index) => actual[index] !== expected[index]);
		const parts = names.map((name) => {
			const index = stateNames.indexOf(name);
			return `${name} is 0x${actual[index]?.toString(16)}, on the processor 0x${expected[index]?.toString(16)}`;
		});
		if (memoryDigestOf(machine, ranges) !== native.memory[step]) {
			parts.push("memory differs");
		}
		if (parts.length > 0) {
			return `step ${step}, after ${last}: ${parts.join("; ")}`;
		}
		last = instructionAt(machine);
		const stop = engine.run(step + 1);
		if (step === native.states.length - 1 && endOf(stop) !== native.end) {
			return `the end: ${endOf(stop)}, on the processor ${native.end}`;
		}
	}
	return undefined;
}

function instructionAt(machine: Machine): string {
	const instruction = decode(machine.memory.peek(machine.registers.rip, 15), machine.registers.rip);
	return typeof instruction === "string" ? instruction : format(instruction);
}

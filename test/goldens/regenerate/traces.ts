// Records what the processor of this computer does with the programs of
// test/goldens/traces, one instruction at a time. Needs x86-64 Linux with gcc;
// the tests need neither. Says which recordings differ from those in the
// repository, and replaces these only when asked to:
//
//   npx tsx test/goldens/regenerate/traces.ts [--write] [NAME...]
//
// The programs are assembled by our own assembler and run as static ELF files,
// with the memory layout and the start block of our machine. The choices for
// undefined flags are Intel's: record on an Intel processor.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { executableOf } from "../../../src/assembler/executable.ts";
import type { Program } from "../../../src/assembler/program.ts";
import { createMachine } from "../../../src/machine/machine.ts";
import {
	formatTrace,
	input,
	interval,
	memoryDigest,
	memoryRanges,
	type ProcessorTrace,
	programOf,
	type State,
	start,
	stateDigest,
	traceFolder,
} from "../../machine/processorTrace.ts";
import { fixedHost } from "../../machine/programs.ts";

const stateBytes = 19 * 8;
const named = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const isWriting = process.argv.includes("--write");
const temporary = mkdtempSync(path.join(tmpdir(), "stackscope-traces-"));
try {
	const tracer = path.join(temporary, "tracer");
	execFileSync("gcc", ["-O1", "-o", tracer, path.join(import.meta.dirname, "tracer.c")], { stdio: "inherit" });
	const all = readdirSync(traceFolder).filter((file) => file.endsWith(".s"));
	const wanted = all.map((file) => file.slice(0, -2)).filter((name) => named.length === 0 || named.includes(name));
	for (const name of wanted) {
		update(name, formatTrace(record(tracer, programOf(name))));
	}
} finally {
	rmSync(temporary, { recursive: true });
}

function update(name: string, text: string): void {
	const file = path.join(traceFolder, `${name}.trace`);
	const [old = ""] = readdirSync(traceFolder).includes(`${name}.trace`) ? [readFileSync(file, "utf8")] : [];
	console.log(`${name}: ${text.split("\n")[0]}, ${text.split("\n")[1]}: ${old === text ? "as recorded" : "differs"}`);
	if (isWriting) {
		writeFileSync(file, text);
	} else if (old !== text) {
		process.exitCode = 1;
	}
}

function record(tracer: string, program: Program): ProcessorTrace {
	const machine = createMachine(program, start, fixedHost());
	const { stackLow, stackHigh, rsp } = machine.layout;
	const [elf, block] = [path.join(temporary, "program"), path.join(temporary, "block")];
	writeFileSync(elf, executableOf(program), { mode: 0o755 });
	writeFileSync(block, machine.memory.peek(rsp, Number(stackHigh - rsp)));
	const ranges = memoryRanges(program).map(({ address, length }) => `${address.toString(16)}:${length.toString(16)}`);
	const { status, stdout, stderr, output } = spawnSync(
		tracer,
		[elf, stackLow.toString(16), stackHigh.toString(16), block, ...ranges],
		{ input: Buffer.from(input), stdio: ["pipe", "pipe", "pipe", "pipe"], maxBuffer: 2 ** 28 },
	);
	const [, , , recording] = output;
	if (status !== 0 || !recording) {
		throw new Error(`the tracer failed: ${stderr}`);
	}
	return traceOf(Buffer.from(recording), stdout.toString());
}

function traceOf(recording: Buffer, output: string): ProcessorTrace {
	const states: State[] = [];
	let at = 0;
	while (recording.readBigUInt64LE(at) === 1n) {
		states.push(stateAt(recording, at + 8));
		at += stateBytes;
	}
	const end = at + 8;
	const kept = states.map((state, step) => [step, state] as const);
	return {
		digests: Uint16Array.from(states, stateDigest),
		states: new Map(kept.filter(([step]) => step % interval === 0 || step === states.length - 1)),
		end: endingOf(recording.readBigUInt64LE(end), recording.readBigUInt64LE(end + 8)),
		output,
		memory: memoryDigest([recording.subarray(end + 16)]),
	};
}

function stateAt(recording: Buffer, at: number): State {
	return Array.from({ length: 18 }, (_, index) => recording.readBigUInt64LE(at + 8 * index));
}

function endingOf(signal: bigint, value: bigint): string {
	return signal === 0n ? `exit ${value}` : `signal ${signal} 0x${value.toString(16)}`;
}

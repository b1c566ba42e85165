// What a real processor did with a program, as recorded by
// test/goldens/regenerate/traces.ts: a digest of the state before each
// instruction, the whole state at intervals, how the program ended, its output
// and a digest of its memory at the end. The same functions make a recording and
// check the machine against it.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Program } from "../../src/assembler/program.ts";
import { generalNames } from "../../src/isa/registers.ts";

export const traceFolder = path.resolve(import.meta.dirname, "../goldens/traces");

/** How every program here is started, on the processor and on the machine. */
export const start = { programName: "program", environment: ["A=1"] };

/** Its standard input. */
export const input = "twelve bytes";

/** Steps from one whole state to the next. */
export const interval = 256;

/** The state before an instruction: sixteen registers, rip and rflags. */
export type State = readonly bigint[];

export interface ProcessorTrace {
	/** One for each state: a number below 65,536. */
	readonly digests: Uint16Array;
	/** Every `interval`th state, the first and the last, by step. */
	readonly states: ReadonlyMap<number, State>;
	/** `exit STATUS` or `signal NUMBER ADDRESS`. */
	readonly end: string;
	/** Everything written to standard output. */
	readonly output: string;
	/** Digest of `memoryRanges` at the end. */
	readonly memory: string;
}

const names = [...generalNames, "rip", "rflags"];

/** Assembles a program of the folder. */
export function programOf(name: string): Program {
	const file = path.join(traceFolder, `${name}.s`);
	const { program, diagnostics } = assemble([{ path: file, text: readFileSync(file, "utf8") }]);
	const [error] = diagnostics.filter(({ severity }) => severity === "error");
	if (error) {
		throw new Error(`${name}.s: ${error.message}`);
	}
	return program;
}

export interface MemoryRange {
	readonly address: bigint;
	readonly length: number;
}

/** The memory that is compared at the end: what the program may write, and the upper part of its stack. */
export function memoryRanges(program: Program): readonly MemoryRange[] {
	const segments = program.segments.filter((segment) => segment.write);
	const ranges = segments.map(({ address, size }) => ({ address, length: size }));
	return [...ranges, { address: 0xfff8000n, length: 0x8000 }];
}

export function memoryDigest(parts: readonly Uint8Array[]): string {
	const hash = createHash("sha1");
	for (const part of parts) {
		hash.update(part);
	}
	return hash.digest("hex");
}

/** FNV-1a over the state's 32-bit halves, folded to 16 bits. */
export function stateDigest(state: State): number {
	let hash = 0x811c9dc5;
	for (const value of state) {
		hash = Math.imul(hash ^ Number(value & 0xffffffffn), 0x01000193);
		hash = Math.imul(hash ^ Number(value >> 32n), 0x01000193);
		hash ^= hash >>> 15;
	}
	return (hash ^ (hash >>> 16)) & 0xffff;
}

export function formatState(state: State): string {
	return names.map((name, index) => `${name}=${state[index]?.toString(16)}`).join(" ");
}

export function formatTrace(trace: ProcessorTrace): string {
	const digests = Buffer.from(trace.digests.buffer).toString("base64");
	return [
		`steps ${trace.digests.length}`,
		`end ${trace.end}`,
		`output ${JSON.stringify(trace.output)}`,
		`memory ${trace.memory}`,
		...[...trace.states].map(([step, state]) => `state ${step} ${formatState(state)}`),
		...(digests.match(/.{1,120}/g) ?? []).map((line) => `digests ${line}`),
		"",
	].join("\n");
}

export function readTrace(name: string): ProcessorTrace {
	const lines = readFileSync(path.join(traceFolder, `${name}.trace`), "utf8")
		.trimEnd()
		.split("\n");
	const texts = (word: string) =>
		lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
	const digests = Buffer.from(texts("digests").join(""), "base64");
	return {
		digests: new Uint16Array(digests.buffer.slice(digests.byteOffset, digests.byteOffset + digests.length)),
		states: new Map(texts("state").map(readState)),
		end: texts("end")[0] ?? "",
		output: JSON.parse(texts("output")[0] ?? '""'),
		memory: texts("memory")[0] ?? "",
	};
}

function readState(line: string): [step: number, state: State] {
	const [step, ...words] = line.split(" ");
	return [Number(step), words.map((word) => BigInt(`0x${word.split("=")[1]}`))];
}

// What a real processor did with the random programs of successive seeds, as
// recorded by test/goldens/regenerate/random.ts: how many steps each took, how it
// ended, and at intervals a digest of the whole state: the general registers,
// rip, rflags, the xmm registers, and the memory that a program may write. The
// same functions make the recording and check the machine against it.

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Program } from "../../src/assembler/program.ts";
import type { Stop } from "../../src/machine/engine.ts";
import { type FaultKind, signals } from "../../src/machine/fault.ts";
import type { Machine } from "../../src/machine/machine.ts";
import { type MemoryRange, memoryRanges } from "./processorTrace.ts";

export const recordingFile = path.resolve(import.meta.dirname, "../goldens/random/processor.txt");

/** Steps from one digest to the next. */
export const interval = 200;

export interface RandomRecording {
	readonly seed: number;
	/** States before an instruction, the last one included. */
	readonly states: number;
	/** `exit STATUS` or `signal NUMBER ADDRESS`. */
	readonly end: string;
	/** Of the states 0, `interval`, 2 `interval` …, eight hexadecimal digits each. */
	readonly digests: readonly string[];
}

/** The data of a random program and the upper part of its stack; lengths are multiples of 4. */
export function rangesOf(program: Program): readonly MemoryRange[] {
	return memoryRanges(program).map(({ address, length }) => ({ address, length: length & ~3 }));
}

/** Sixteen registers, rip, rflags, thirty-two halves of xmm registers, the low one first, and mxcsr. */
export function wideStateOf({ registers }: Machine): readonly bigint[] {
	const numbers = [...Array(16).keys()];
	const halves = (value: bigint) => [BigInt.asUintN(64, value), value >> 64n];
	return [
		...numbers.map((number) => registers.read(number)),
		registers.rip,
		registers.rflags,
		...numbers.flatMap((number) => halves(registers.readXmm(number))),
		BigInt(registers.mxcsr),
	];
}

/** FNV-1a over the 32-bit words of the ranges. */
export function memoryDigestOf(machine: Machine, ranges: readonly MemoryRange[]): number {
	let digest = 0x811c9dc5;
	for (const { address, length } of ranges) {
		const bytes = machine.memory.peek(address, length).slice();
		for (const word of new Uint32Array(bytes.buffer, bytes.byteOffset, length / 4)) {
			digest = Math.imul(digest ^ word, 0x01000193);
		}
	}
	return digest >>> 0;
}

/** One digest of a state and of the digest of its memory. */
export function wideDigest(state: readonly bigint[], memory: number): string {
	let digest = Math.imul(0x811c9dc5 ^ memory, 0x01000193);
	for (const value of state) {
		digest = Math.imul(digest ^ Number(value & 0xffffffffn), 0x01000193);
		digest ^= digest >>> 13;
		digest = Math.imul(digest ^ Number(value >> 32n), 0x01000193);
		digest ^= digest >>> 15;
	}
	return (digest >>> 0).toString(16).padStart(8, "0");
}

/** How a stop reads in a recording. */
export function endOf(stop: Stop): string {
	if (stop.kind === "fault") {
		const { kind, address, rip } = stop.fault;
		const place = isProtection(kind) ? 0n : (address ?? rip);
		return `signal ${signals[kind].number} 0x${place.toString(16)}`;
	}
	return stop.kind === "exit" ? `exit ${stop.status}` : stop.kind;
}

/** General protection faults, of which Linux tells no address. */
function isProtection(kind: FaultKind): boolean {
	return kind === "misaligned" || kind === "privileged" || kind === "non-canonical" || kind === "reserved-bits";
}

export function formatRecordings(recordings: readonly RandomRecording[]): string {
	const lines = recordings.flatMap(({ seed, states, end, digests }) => [
		`program ${seed}: ${states} states, ${end}`,
		...(digests.join("").match(/.{1,120}/g) ?? []),
	]);
	return `${lines.join("\n")}\n`;
}

export function readRecordings(): readonly RandomRecording[] {
	return readFileSync(recordingFile, "utf8")
		.trimEnd()
		.split(/\n(?=program)/)
		.map((text) => {
			const [heading = "", ...lines] = text.split("\n");
			const [, seed, states, end = ""] = /^program (\d+): (\d+) states, (.*)$/.exec(heading) ?? [];
			return { seed: Number(seed), states: Number(states), end, digests: lines.join("").match(/.{8}/g) ?? [] };
		});
}

// The recordings of a real processor, read: test/goldens/semantics.
// processor.c, beside the script that makes it, says how to read a case.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { decode } from "../../src/isa/decode.ts";
import type { Instruction } from "../../src/isa/instruction.ts";
import { generalNames } from "../../src/isa/registers.ts";
import { numberOf, type X87State } from "../../src/semantics/x87State.ts";
import { TestState } from "./instructions.ts";

const folder = path.resolve(import.meta.dirname, "../goldens/semantics");
/** Where the recorded instructions stood. */
export const codeAddress = 0x20000000n;
const scratch = { address: 0x10000000n, size: 0x10000n };

/** One instruction form with its cases, `input > result`. */
export interface Section {
	readonly operation: string;
	readonly text: string;
	readonly bytes: Uint8Array;
	readonly cases: readonly string[];
}

export function readSections(): readonly Section[] {
	const texts = ["processor.txt", "vectors.txt", "floats.txt", "x87.txt"].map((name) =>
		readFileSync(path.join(folder, name), "utf8"),
	);
	return texts.flatMap((text) => text.trimEnd().split("\n\n").map(readSection));
}

/** The instruction of a section, which must decode as what it was recorded as. */
export function decodeSection({ operation, text, bytes }: Section): Instruction {
	const instruction = decode(bytes, codeAddress);
	assert.ok(typeof instruction === "object", `${text}: decoding says ${String(instruction)}`);
	assert.deepEqual([instruction.row.operation, instruction.length], [operation, bytes.length], text);
	return instruction;
}

function readSection(text: string): Section {
	const [heading = "", ...cases] = text.split("\n");
	const [, operation = "", source = "", code = ""] = heading.match(/^(\w+): (.*) = ([0-9a-f]+)$/) ?? [];
	return { operation, text: source, bytes: Buffer.from(code, "hex"), cases };
}

export function isScratch(address: bigint, width: number): boolean {
	return address >= scratch.address && address + BigInt(width / 8) <= scratch.address + scratch.size;
}

/** The usual state of processor.c: memory that is not placed is zero. */
export class RecordedState extends TestState {
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

/** The state that a case begins in. */
export function stateOf(input: string): RecordedState {
	const state = new RecordedState();
	generalNames.forEach((_, number) => {
		state.registers[number] = BigInt.asUintN(64, 0x1234567890abcd00n + BigInt(number) * 0x0101010101010101n);
	});
	state.registers[4] = scratch.address + 0x4000n;
	state.vectors.forEach((_, number) => {
		state.vectors[number] = (0x0102030405060708n << 64n) | (0x1112131415161718n + BigInt(number));
	});
	putAll(state, input);
	return state;
}

/** Makes a state what the words say; those of x87's stack count from its new top. */
export function putAll(state: RecordedState, words: string): void {
	for (const word of words.split(" ").toSorted((left, right) => Number(/^st/.test(left)) - Number(/^st/.test(right)))) {
		put(state, word);
	}
}

function put(state: RecordedState, word: string): void {
	const [name = "", value = ""] = word.split("=");
	if (name.startsWith("@")) {
		const address = BigInt(`0x${name.slice(1)}`);
		Buffer.from(value, "hex").forEach((byte, offset) => {
			state.bytes.set(address + BigInt(offset), byte);
		});
	} else if (name in x87Words || /^st\d/.test(name)) {
		state.unit = withX87(state.unit, name, BigInt(`0x${value}`));
	} else if (/^x\d/.test(name)) {
		state.vectors[Number(name.slice(1))] = BigInt(`0x${value}`);
	} else if (name === "mxcsr") {
		state.control = Number(`0x${value}`);
	} else if (name === "f") {
		state.bits = BigInt(`0x${value}`);
	} else {
		state.registers[generalNames.indexOf(name)] = BigInt(`0x${value}`);
	}
}

/** The words of the recording for parts of x87's state. */
const x87Words = {
	fc: "control",
	fs: "status",
	ff: "full",
	fop: "opcode",
	fip: "instruction",
	fdp: "data",
	ptr: "",
} as const;

function withX87(state: X87State, name: string, bits: bigint): X87State {
	if (name.startsWith("st")) {
		const number = numberOf(state, Number(name.slice(2)));
		return { ...state, registers: state.registers.with(number, bits) };
	}
	const part = x87Words[name as keyof typeof x87Words];
	if (part === "") {
		return state;
	}
	return { ...state, [part]: part === "instruction" || part === "data" ? bits : Number(bits) };
}

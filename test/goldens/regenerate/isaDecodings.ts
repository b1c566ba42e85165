// Makes byte strings from every opcode of the four maps, with prefixes and
// operand bytes from a fixed generator, and from the opcodes behind VEX that
// work on general registers; and asks objdump to read them.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { goldenAddress } from "../../isa/goldenText.ts";

/** Bytes of a slot: the sample, then so many nops that objdump is in step again at the next. */
const sampleSize = 15;
const slotSize = 32;
const samplesPerOpcode = 5;

/** Lines `bytes | text`: the bytes of one instruction, or fifteen bytes and `(bad)`. */
export function decodingLines(): readonly string[] {
	const samples = makeSamples();
	const image = new Uint8Array(samples.length * slotSize).fill(0x90);
	for (const [index, sample] of samples.entries()) {
		image.set(sample, index * slotSize);
	}
	const texts = disassemble(image);
	return [...new Set(samples.flatMap((sample, index) => lineOf(sample, texts.get(index * slotSize)) ?? []))];
}

function makeSamples(): readonly Uint8Array[] {
	const random = generator(1);
	const maps = [[], [0x0f], [0x0f, 0x38], [0x0f, 0x3a]];
	const opcodes = maps.flatMap((map) => Array.from({ length: 256 }, (_, byte) => [...map, byte]));
	const sample = (bytes: readonly number[]) =>
		Uint8Array.from({ length: sampleSize }, (_, index) => bytes[index] ?? random(256));
	return [
		...opcodes.flatMap((opcode) =>
			Array.from({ length: samplesPerOpcode }, () => sample([...prefixes(random), ...opcode])),
		),
		...vexOpcodes.flatMap(([map, opcode]) =>
			Array.from({ length: samplesPerOpcode * 4 }, () => sample([0xc4, (random(8) << 5) | map, random(256), opcode])),
		),
	];
}

/** The number of the map in the prefix, and the opcode. */
const vexOpcodes = [
	[2, 0xf2],
	[2, 0xf3],
	[2, 0xf5],
	[2, 0xf6],
	[2, 0xf7],
	[3, 0xf0],
] as const;

function prefixes(random: (limit: number) => number): readonly number[] {
	const maybe = (percent: number, choices: readonly number[]) =>
		random(100) < percent ? [choices[random(choices.length)] ?? 0] : [];
	return [
		...maybe(8, [0x64, 0x65, 0x2e]),
		...maybe(8, [0x67]),
		...maybe(15, [0x66]),
		...maybe(10, [0xf2, 0xf3]),
		...maybe(
			40,
			Array.from({ length: 16 }, (_, rex) => 0x40 + rex),
		),
	];
}

/** A small repeatable generator (Lehmer's, modulus 2^31 - 1). */
function generator(seed: number): (limit: number) => number {
	let state = seed;
	return (limit) => {
		state = (state * 48271) % 0x7fffffff;
		return Math.floor((state / 0x7fffffff) * limit);
	};
}

/** What objdump says at each offset: the bytes it used and its text. */
function disassemble(image: Uint8Array): ReadonlyMap<number, { bytes: string; text: string }> {
	const folder = mkdtempSync(path.join(tmpdir(), "goldens-"));
	try {
		const file = path.join(folder, "image");
		writeFileSync(file, image);
		const where = ["-D", "-b", "binary", "-m", "i386:x86-64", "-M", "intel", "--insn-width=16"];
		const output = execFileSync("objdump", [...where, file], { encoding: "utf8", maxBuffer: 1 << 28 });
		const lines = [...output.matchAll(/^ *([0-9a-f]+):\t([0-9a-f ]+)\t(.*)$/gm)];
		return new Map(
			lines.map(([, offset = "", bytes = "", text = ""]) => [
				Number.parseInt(offset, 16),
				{
					bytes: bytes.replaceAll(" ", ""),
					text: place(text.replaceAll(/ +/g, " ").trim(), Number.parseInt(offset, 16)),
				},
			]),
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Addresses as they would be if the instruction stood where the goldens stand. */
function place(text: string, offset: number): string {
	const moved = (digits: string) => BigInt.asUintN(64, BigInt(digits) - BigInt(offset) + goldenAddress).toString(16);
	return text
		.replace(/(# )(0x[0-9a-f]+)$/, (_, mark, digits) => `${mark}0x${moved(digits)}`)
		.replace(
			/^((?:[\w.]+ )*?(?:j\w+|call|loop\w*)(?:,p[nt])? )(0x[0-9a-f]+)$/,
			(_, mark, digits) => `${mark}0x${moved(digits)}`,
		);
}

function lineOf(sample: Uint8Array, found: { bytes: string; text: string } | undefined): string | undefined {
	// Prefixes alone on a line are objdump's way with those that it has no use for.
	if (!found || /^((rex(\.\w+)?|[c-g]s|data16|addr32|repn?z|fwait|bnd)( |$))+$/.test(found.text)) {
		return undefined;
	}
	const isBad = found.text.includes("(bad)");
	return isBad ? `${Buffer.from(sample).toString("hex")} | (bad)` : `${found.bytes} | ${found.text}`;
}

// Decoding held against objdump's reading of bytes from every opcode, and
// against itself over random bytes: whatever comes, it never throws, and what it
// accepts has an encoding of the same meaning.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { decode } from "../../src/isa/decode.ts";
import { encode } from "../../src/isa/encode.ts";
import { format } from "../../src/isa/format.ts";
import type { Instruction } from "../../src/isa/instruction.ts";
import { findMnemonic } from "../../src/isa/mnemonics.ts";
import { goldenAddress } from "./goldenText.ts";

const file = path.resolve(import.meta.dirname, "../goldens/isa/decodings.txt");
const goldens = readFileSync(file, "utf8")
	.split("\n")
	.filter((line) => line !== "" && !line.startsWith("#"))
	// To objdump `wait` is a prefix of the instruction behind it.
	.filter((line) => !/^9b[0-9a-f]/.test(line))
	.map((line) => {
		const [bytes = "", text = ""] = line.split(" | ");
		// The width of a push of a segment register is not in our name.
		return { bytes, text: withoutPrefixes(text).replace(/^(push|pop)w (?=[fg]s$)/, "$1 ") };
	});

/** Prefixes that objdump shows though they mean nothing, or that our text has not. */
function withoutPrefixes(text: string): string {
	return text.replace(/^((data16|addr32|rex[.\w]*|repn?z|rep|[c-gs]s|bnd|notrack|xacquire|xrelease)(?: |$))+/, "");
}

/** objdump's text in our spelling. */
function normalise(text: string): string {
	const [instruction = "", target] = text.split(/ +# /);
	return instruction
		.replace(/\[[re]ip[^\]]*\]/, target === undefined ? "$&" : `[rel ${target}]`)
		.replace(/,(?=\S)/g, ", ")
		.replace(/\b([fg]s:)?(?:[ds]s:)?(0x[0-9a-f]+)$|\bds:(0x[0-9a-f]+)/g, (whole, segment, first, second) =>
			segment || whole.startsWith("ds:") || whole.startsWith("ss:") ? `${segment ?? ""}[${first ?? second}]` : whole,
		)
		.replace(/\b([fg]s):(0x[0-9a-f]+)/g, "$1:[$2]")
		.replace(/\+?[re]iz\*\d/, "")
		.replace(/(\w)\+(\w+)\*1/, "$1+$2")
		.replace(/\+0x0\]/, "]")
		.replace(/\[\+/, "[")
		.replace(/\[-(0x[0-9a-f]+)\]/, (_, digits) => `[0x${BigInt.asUintN(64, -BigInt(digits)).toString(16)}]`)
		.replace(/\b(?:[TDQ]?BYTE|[DQ]?WORD|XMMWORD|PTR)\b/g, (word) => word.toLowerCase())
		.replace(/^movabs (\w+), (?=[fg[])/, (_, name) => `mov ${name}, ${widthOf(name)} ptr `)
		.replace(/^movabs (.*\]), (\w+)$/, (_, memory, name) => `mov ${widthOf(name)} ptr ${memory}, ${name}`)
		.replace(/^movabs /, "mov ")
		.replace(/^(push|pop)f$/, "$1fq")
		.replace(/^xchg ax, ax$/, "nop");
}

function widthOf(accumulator: string): string {
	return { al: "byte", ax: "word", eax: "dword", rax: "qword" }[accumulator] ?? "";
}

function read(bytes: string): Instruction | "invalid" | "truncated" {
	return decode(Buffer.from(bytes, "hex"), goldenAddress);
}

describe("decodings", () => {
	// Instructions on system and mmx registers, and on segment registers that do not exist, share a name with ours.
	const isOurs = (text: string) =>
		findMnemonic(text.split(" ")[0] ?? "") !== undefined && !/^mov.*[ ,]([cd]r\d+|\?)(,|$)|\bmm[0-7]\b/.test(text);
	// With 66, near branches are as on Intel's processors, which ignore it; objdump shows AMD's reading.
	const isNarrowBranch = (bytes: string, text: string) =>
		/^(call|jmp|ret)w\b/.test(text) || (/^j\w+ 0x/.test(text) && /^(..)*?66(..)*?0f8/.test(bytes));

	// Opcodes kept for hints, which objdump calls nop, and a width that the manual leaves undefined.
	const isReserved = (bytes: string, text: string) => /^(nop|bswap) /.test(text) && typeof read(bytes) === "string";

	it("are texts as objdump's, of the same length", () => {
		const wrong = goldens
			.filter(({ bytes, text }) => isOurs(text) && !isNarrowBranch(bytes, text) && !isReserved(bytes, text))
			.flatMap(({ bytes, text }) => {
				const instruction = read(`${bytes}${"90".repeat(15 - bytes.length / 2)}`);
				if (typeof instruction === "string") {
					return [`${bytes} is ${instruction}, not ${text}`];
				}
				const isString = instruction.row.places.some((place) => place.kind === "implied memory");
				const names = [instruction.row.mnemonic, ...instruction.row.aliases];
				const ours = isString
					? names.find((name) => name === text.split(" ")[0])
					: format({ ...instruction, repeat: undefined });
				const theirs = isString ? text.split(" ")[0] : normalise(text);
				const same = ours === theirs && instruction.length === bytes.length / 2;
				return same ? [] : [`${bytes} is ${ours}, not ${theirs}`];
			});
		assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} of ${goldens.length}`);
	});

	it("refuse what objdump refuses and what the table lacks", () => {
		const wrong = goldens
			.filter(({ bytes, text }) => !isOurs(text) && !isNarrowBranch(bytes, text))
			.flatMap(({ bytes, text }) => {
				const instruction = read(`${bytes}${"90".repeat(15 - bytes.length / 2)}`);
				return typeof instruction === "string" ? [] : [`${bytes} is ${format(instruction)}, not ${text}`];
			});
		assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} of ${goldens.length}`);
	});

	it("refuse invalid forms", () => {
		const invalid = [
			"f001c8", // lock on a register
			"f08b00", // lock where memory is the source
			"f090",
			"f03900", // lock on cmp
			"8d c0", // lea of a register
			"fff8", // group 5 /7
			"fef0",
			"8fc8", // pop /1
			"c6c801",
			"06",
			"27",
			"62",
			"0f0400",
			"0f0c",
			"66".repeat(15), // longer than 15 bytes
			`${"2e".repeat(14)}8b00`,
		];
		for (const text of invalid) {
			const bytes = text.replaceAll(" ", "").padEnd(30, "90");
			assert.equal(read(bytes), "invalid", bytes);
		}
	});

	it("bear prefixes that mean nothing", () => {
		const texts: Record<string, string> = {
			f3c3: "ret",
			f2e800000000: "call 0x401006",
			"6690": "nop",
			"662e0f1f840000000000": "nop word ptr [rax+rax]",
			"66666690": "nop",
			"3effe0": "jmp rax",
			"483ec3": "ret",
			"484883c001": "add rax, 0x1",
			"4866b80100": "mov ax, 0x1",
			"67a178563412": "mov eax, dword ptr [0x12345678]",
			"67a3f0ffffff": "mov dword ptr [0xfffffff0], eax",
			"678b0425f0ffffff": "mov eax, dword ptr [0xfffffff0]",
		};
		for (const [bytes, text] of Object.entries(texts)) {
			const instruction = read(bytes);
			assert.ok(typeof instruction !== "string", bytes);
			assert.equal(format(instruction), text);
			assert.equal(instruction.length, bytes.length / 2);
		}
	});

	it("of random bytes have an encoding of the same meaning", () => {
		const bytes = fc.uint8Array({ minLength: 0, maxLength: 15 });
		fc.assert(
			fc.property(bytes, (sample) => {
				const instruction = decode(sample, goldenAddress);
				if (typeof instruction === "string") {
					return;
				}
				const again = decode(encode(instruction, goldenAddress), goldenAddress);
				assert.ok(typeof again !== "string");
				assert.ok(instruction.length >= 1 && instruction.length <= sample.length);
				assert.equal(format(again), format(instruction));
				assert.equal(again.row, instruction.row);
			}),
			{ seed: 20240501, numRuns: 20000 },
		);
	});
});

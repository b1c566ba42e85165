// Forms of the instructions on xmm registers: for every row of their table one
// with registers and one with memory, run on corner values of the kind of lane
// that the name suggests, on random ones, under all four rounding modes where
// floats are computed, and on memory that is misaligned or not there.

import type { Place, Row } from "../../../src/isa/row.ts";
import { rows } from "../../../src/isa/tableReader.ts";
import { vectorOperations } from "../../../src/isa/vectorOperation.ts";
import { at, bytesOf, type Form, hex, Random } from "./processorValues.ts";

export function vectorForms(): Form[] {
	const names: readonly string[] = vectorOperations;
	return rows
		.filter((row) => names.includes(row.operation) && !row.encoding.decodeOnly && !row.encoding.encodeOnly)
		.flatMap((row) =>
			(row.widths.length === 0 ? ([64] as const) : row.widths).flatMap((width) =>
				formsOf(row, width, new Random(seedOf(row))),
			),
		);
}

/** A row's own, so that its cases stay the same whatever rows are added. */
export function seedOf({ mnemonic, opcode, operands }: Row): bigint {
	const text = [mnemonic, opcode, ...operands].join(" ");
	return [...text].reduce((sum, character) => (sum * 31n + BigInt(character.charCodeAt(0))) % 1_000_003n, 0n);
}

type RowWidth = Row["widths"][number];

function formsOf(row: Row, width: RowWidth, random: Random): Form[] {
	const rm = row.places.find((place) => place.kind === "rm");
	const kinds = rm?.kind === "rm" ? [...(rm.file ? [false] : []), ...(rm.memory ? [true] : [])] : [false];
	return kinds.flatMap((memory) =>
		immediatesOf(row).map((immediate) => ({
			operation: row.operation,
			text: textOf(row, width, memory, immediate),
			cases: casesOf(row, memory, random),
		})),
	);
}

function immediatesOf({ places, mnemonic }: Row): readonly (number | undefined)[] {
	if (!places.some((place) => place.kind === "immediate")) {
		return [undefined];
	}
	if (/^pcmp.str/.test(mnemonic)) {
		return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 0x14, 0x18, 0x1d, 0x34, 0x38, 0x40, 0x4c, 0x75];
	}
	if (/^cmp/.test(mnemonic)) {
		return [4, 15];
	}
	if (/^round/.test(mnemonic)) {
		return [0, 1, 2, 3, 0xc];
	}
	if (/^(shuf|pshuf|dpp|insert|pblendw|mpsad)/.test(mnemonic)) {
		return [0, 0x1b, 0x4e, 0xe4, 0xff, 0x39, 0x72];
	}
	return [0, 1, 7, 15, 16, 21, 31, 64, 255];
}

export function textOf(
	{ places, names, widths, mnemonic }: Row,
	width: RowWidth,
	memory: boolean,
	immediate?: number,
): string {
	const name = names.length > 1 ? (names[widths.indexOf(width)] ?? mnemonic) : mnemonic;
	const operands = places.map((place) => operandOf(place, width, memory, immediate));
	return `${name} ${operands.join(", ")}`;
}

const sizes: Readonly<Record<number, string>> = { 8: "byte", 16: "word", 32: "dword", 64: "qword", 128: "xmmword" };

function operandOf(place: Place, rowWidth: number, memory: boolean, immediate?: number): string {
	const width = "width" in place ? (place.width === "row" ? rowWidth : Number(place.width)) : 0;
	switch (place.kind) {
		case "reg":
			return place.file === "xmm" ? "xmm1" : general("a", width);
		case "rm":
			return memory ? `${sizes[width]} ptr [rdi]` : place.file === "xmm" ? "xmm2" : general("b", width);
		case "immediate":
			return `${immediate}`;
		case "fixed":
			return place.register.name;
		default:
			throw new RangeError(`no operand for ${place.kind}`);
	}
}

function general(letter: "a" | "b", width: number): string {
	return width === 64 ? `r${letter}x` : `e${letter}x`;
}

function casesOf(row: Row, memory: boolean, random: Random): readonly string[] {
	const isFloat = row.encoding.map !== "" && isFloating(row.operation);
	const pairs = pairsOf(row, random).filter((_, index) => index % thinning(row, memory) === 0);
	const cases = pairs.map(([left, right], index) => {
		const source = memory ? at(right, 128) : `x2=${wide(right)}`;
		const mode = isFloat && index % 2 === 1 ? ` mxcsr=${hex(0x1f80n | (BigInt((index >> 1) & 3) << 13n))}` : "";
		const masks = /^blendv|^pblendv/.test(row.operation)
			? ` x0=${wide((random.next(64) << 64n) | random.next(64))}`
			: "";
		return `${memory ? "rdi=10008000 " : ""}x1=${wide(left)} ${source}${masks}${generalsOf(row, right, random)}${mode}`;
	});
	return memory
		? [...cases, `rdi=10008008 ${at(5n, 64)}`, "rdi=10008001 @10008000=0102030405060708", "rdi=0", "rdi=10010000"]
		: cases;
}

/** The lengths of strings, and a general register as source. */
function generalsOf({ operation, places }: Row, source: bigint, random: Random): string {
	if (/^pcmpe/.test(operation)) {
		return ` rax=${hex(BigInt.asUintN(32, random.next(5) - 8n))} rdx=${hex(random.next(5))}`;
	}
	const isGeneral = places.some((place) => place.kind === "rm" && place.file === "general");
	return isGeneral ? ` rbx=${hex(BigInt.asUintN(64, source))}` : "";
}

/** Rows that differ in a number alone, and memory, need fewer cases each. */
function thinning({ operation }: Row, memory: boolean): number {
	const family = /^cmp|^dpp|^round/.test(operation) ? 4 : /^pcmp.str|^blend|^palignr|^mpsad/.test(operation) ? 2 : 1;
	return family * (memory ? 5 : 1);
}

export function isFloating(operation: string): boolean {
	return /^(add|sub|mul|div|r?sqrt|rcp|min|max|cmp|h|dp|round|cvt|u?comis)/.test(operation);
}

type Values = readonly (readonly [bigint, bigint])[];

function pairsOf(row: Row, random: Random): Values {
	const { operation, mnemonic } = row;
	if (operation === "ldmxcsr" || operation === "stmxcsr") {
		return [0x1f80n, 0x7f80n, 0x9fc0n, 0x5f80n].map((value) => [value, value]);
	}
	if (/^cvt(si2|dq2)/.test(operation)) {
		return vectorsOf(integerCorners, 64, random);
	}
	if (/^pcmp.str/.test(operation)) {
		return stringPairs(random);
	}
	if (!isFloating(operation)) {
		return /^mov|^p?(extr|insr)|^shuf|^punpck|^pshuf[dlh]|^vmov/.test(operation)
			? randomPairs(4, random)
			: [
					...laneCorners(
						/[^s]b$|bw$|psadbw|avgb|signb/.test(operation)
							? 8
							: /w$|wd$/.test(operation)
								? 16
								: /d$|dq$/.test(operation)
									? 32
									: 64,
						random,
					),
					...shiftCounts(operation, random),
				];
	}
	const isDouble = /(pd|sd)$/.test(operation) ? true : /^cvt(t?sd|t?pd)/.test(mnemonic);
	return vectorsOf(isDouble ? doubles : floats, isDouble ? 64 : 32, random);
}

/** Zeros, ones, the ends of the ranges, halfway cases, infinities and NaNs, quiet and not, with payloads. */
const doubles: readonly bigint[] = [
	0n,
	0x8000000000000000n,
	0x3ff0000000000000n,
	0xbff0000000000000n,
	0x3ff8000000000000n,
	0xc004000000000000n,
	0x3fe0000000000000n,
	0x3fdfffffffffffffn,
	0x0000000000000001n,
	0x800fffffffffffffn,
	0x0010000000000000n,
	0x7fefffffffffffffn,
	0x7ff0000000000000n,
	0xfff0000000000000n,
	0x7ff8000000000123n,
	0xfff4000000000456n,
	0x41dfffffffc00000n,
	0x41e0000000000000n,
	0xc1e0000000200000n,
	0x43e0000000000000n,
	0xc3e0000000000000n,
	0x3ff0000010000000n,
	0x47efffffefffffffn,
	0x369fffffffffffffn,
	0x400921fb54442d18n,
	0x4340000000000001n,
];

const floats: readonly bigint[] = [
	0n,
	0x80000000n,
	0x3f800000n,
	0xbf800000n,
	0x3fc00000n,
	0xc0200000n,
	0x3f000000n,
	0x3effffffn,
	0x00000001n,
	0x807fffffn,
	0x00800000n,
	0x7f7fffffn,
	0x7f800000n,
	0xff800000n,
	0x7fc00123n,
	0xffa00456n,
	0x4effffffn,
	0x4f000000n,
	0xcf000000n,
	0x5f000000n,
	0x40490fdbn,
	0x4b800001n,
];

const integerCorners: readonly bigint[] = [
	0n,
	1n,
	0xffffffffffffffffn,
	0x7fffffffffffffffn,
	0x8000000000000000n,
	0x0020000000000001n,
	0x0000000001000001n,
	0xfffffffffeffffffn,
	0x7fffff4000000001n,
	0x8000004080000001n,
	0x123456789abcdef0n,
];

/** Every pair of corners stands in some lane of some case. */
function vectorsOf(corners: readonly bigint[], lane: 32 | 64, random: Random): Values {
	const count = corners.length;
	const pairs = Array.from(
		{ length: count * count },
		(_, index) => [index % count, Math.floor(index / count)] as const,
	);
	const lanes = 128 / lane;
	const joined = (side: 0 | 1, start: number) =>
		Array.from(
			{ length: lanes },
			(_, index) => corners[pairs[(start + index * 7) % pairs.length]?.[side] ?? 0] ?? 0n,
		).reduceRight((sum, value) => (sum << BigInt(lane)) | value, 0n);
	const all = pairs.map((_, index) => [joined(0, index), joined(1, index)] as const);
	return [
		...all.filter((_, index) => index % 7 === 0 || index % count === Math.floor(index / count)),
		...randomPairs(8, random),
	];
}

function randomPairs(count: number, random: Random): Values {
	const next = () => (random.next(64) << 64n) | random.next(64);
	return Array.from({ length: count }, () => [next(), next()] as const);
}

function laneCorners(lane: number, random: Random): Values {
	const half = 1n << BigInt(lane - 1);
	const corners = [0n, 1n, half - 1n, half, 2n * half - 1n, half + 1n];
	const fill = (start: number, step: number) =>
		Array.from(
			{ length: 128 / lane },
			(_, index) => corners[(start + index * step) % corners.length] ?? 0n,
		).reduceRight((sum, value) => (sum << BigInt(lane)) | value, 0n);
	return [
		...corners.map((_, index) => [fill(index, 1), fill(0, index)] as const),
		[fill(0, 1), fill(0, 1)],
		...randomPairs(6, random),
	];
}

function shiftCounts(operation: string, random: Random): Values {
	return /^ps(ll|rl|ra)/.test(operation)
		? [0n, 1n, 7n, 15n, 16n, 31n, 32n, 63n, 64n, 1n << 40n].map((count) => [
				(random.next(64) << 64n) | random.next(64),
				(random.next(64) << 64n) | count,
			])
		: [];
}

function stringPairs(random: Random): Values {
	const texts = [
		"",
		"a",
		"az09",
		"hello world!",
		"world",
		"0123456789abcdef",
		"lo wo\0xyz",
		"aeiou\0\xff\x80",
		"l\0l\0o\0w\0",
		"\0\0hello",
	];
	const value = (text: string) => BigInt(`0x${[...bytesOfText(text)].reverse().join("")}`);
	return texts
		.map((text, index) => [value(text), value(texts[(index * 3 + 3) % texts.length] ?? "")] as const)
		.concat(randomPairs(2, random));
}

function bytesOfText(text: string): readonly string[] {
	return Array.from({ length: 16 }, (_, index) => bytesOf(BigInt(text.charCodeAt(index) || 0), 8));
}

export function wide(value: bigint): string {
	return value.toString(16).padStart(32, "0");
}

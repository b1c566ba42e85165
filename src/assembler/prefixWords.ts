// The words that stand before an instruction: repetitions, `lock`, and what only
// changes its bytes. GNU as has a word for each prefix byte, `{load}` and its
// like for the choice among encodings, and the same as endings of a name
// (`mov.s`); NASM has words for widths.

import type { Memory, Operand, Repeat } from "../isa/instruction.ts";
import { type Manner, prefixesOf } from "../isa/manner.ts";
import { findMnemonic } from "../isa/mnemonics.ts";
import type { DialectRules } from "./dialect.ts";
import type { PreparedOperand, PreparedRequest } from "./preparedRequest.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";

type DialectName = DialectRules["name"];

export const repeats: ReadonlyMap<string, Repeat> = new Map([
	["rep", "rep"],
	["repe", "repe"],
	["repz", "repe"],
	["repne", "repne"],
	["repnz", "repne"],
] as const);

/** All but fs and gs mean nothing in 64-bit programs. */
const segmentBytes: ReadonlyMap<string, number> = new Map([
	["es", 0x26],
	["cs", 0x2e],
	["ss", 0x36],
	["ds", 0x3e],
	["fs", 0x64],
	["gs", 0x65],
]);

/** Prefixes by their names in both dialects. */
const usual: ReadonlyMap<string, Manner> = new Map<string, Manner>([
	...[...segmentBytes].map(([name, segment]): [string, Manner] => [name, { segment }]),
	["notrack", { segment: 0x3e }],
	["bnd", { repeat: 0xf2 }],
	["xacquire", { repeat: 0xf2 }],
	["xrelease", { repeat: 0xf3 }],
	["data16", { data: true }],
	["rex64", { rex: 8 }],
]);

/** Those that only GNU as has, with its pseudo prefixes. */
const gasWords: ReadonlyMap<string, Manner> = new Map<string, Manner>([
	...Array.from({ length: 16 }, (_, rex): [string, Manner] => [rexName(rex), { rex }]),
	["addr32", { address: true }],
	["{load}", { direction: "load" }],
	["{store}", { direction: "store" }],
	["{rex}", { rex: 0 }],
	[".s", { direction: "other" }],
]);

/** Pseudo prefixes that concern a displacement, or nothing here. */
const pseudoWords: ReadonlySet<string> = new Set(["{disp8}", "{disp32}", "{nooptimize}"]);

/** `rex`, `rex.w`, `rex.wrxb`. */
function rexName(bits: number): string {
	const letters = [...["w", "r", "x", "b"].entries()].flatMap(([at, letter]) => (bits & (8 >> at) ? letter : []));
	return letters.length === 0 ? "rex" : `rex.${letters.join("")}`;
}

/** NASM's words for the widths of addresses and operands, with the prefix where they are not the usual ones. */
const widthPrefixes: ReadonlyMap<string, { readonly manner?: Manner; readonly width: number }> = new Map([
	["a32", { manner: { address: true }, width: 32 }],
	["a64", { width: 64 }],
	["o16", { manner: { data: true }, width: 16 }],
	["o32", { width: 32 }],
	["o64", { width: 64 }],
]);

/** True for a word that stands before the name of an instruction. */
export function isPrefix({ kind, text }: Token, dialect: DialectName): boolean {
	const word = kind === "name" ? text.toLowerCase() : "";
	const isOwn = dialect === "nasm" ? widthPrefixes.has(word) : gasWords.has(word) || pseudoWords.has(word);
	return repeats.has(word) || word === "lock" || usual.has(word) || isOwn;
}

/** True for the words that are prefixes in NASM only. */
export function isNasmPrefix(word: string): boolean {
	return widthPrefixes.has(word) || segmentBytes.has(word);
}

/** The bytes of a prefix that is a statement of its own. */
export function prefixBytes({ text }: Token): readonly number[] {
	const word = text.toLowerCase();
	const repeat = repeats.get(word);
	if (word === "lock" || repeat) {
		return [word === "lock" ? 0xf0 : repeat === "repne" ? 0xf2 : 0xf3];
	}
	return prefixesOf(usual.get(word) ?? gasWords.get(word) ?? widthPrefixes.get(word)?.manner ?? {});
}

/** GNU as's endings of names: `mov.s` is `mov` in its other form, `mov.d32` has a displacement of 4 bytes. */
export function splitSuffix(name: Token, dialect: DialectName): { readonly name: Token; readonly suffix: string[] } {
	const [, plain, suffix] = (dialect === "gas" && /^(\w+)\.(s|d8|d32)$/i.exec(name.text)) || [];
	if (plain === undefined || suffix === undefined || findMnemonic(name.text)) {
		return { name, suffix: [] };
	}
	const word = suffix.toLowerCase() === "s" ? ".s" : `{disp${suffix.slice(1)}}`;
	return { name: { ...name, text: plain }, suffix: [word] };
}

/** The prefix that GNU as's `jne,pt` asks for: the branch is likely, or with `pn` unlikely. */
export function branchHint(dialect: DialectName, [comma, word]: readonly Token[]): string | undefined {
	const hint = comma?.text === "," && word?.kind === "name" ? word.text.toLowerCase() : undefined;
	return dialect === "gas" && hint === "pt" ? "ds" : dialect === "gas" && hint === "pn" ? "cs" : undefined;
}

/** The request with all that its words and segments ask for. */
export function readManner(unit: Unit, words: readonly string[], plain: PreparedRequest): PreparedRequest {
	const request = words.some((word) => pseudoWords.has(word)) ? displaced(words, plain) : plain;
	const segment = request.operands
		.map((operand) => segmentByte(unit, request, operand))
		.find((byte) => byte !== undefined);
	const manners = words.flatMap((word) => usual.get(word) ?? gasWords.get(word) ?? widthManner(word, request) ?? []);
	if (manners.length === 0 && segment === undefined) {
		return request;
	}
	unit.usesThread ||= words.includes("fs");
	return { ...request, manner: Object.assign({}, segment === undefined ? {} : { segment }, ...manners) };
}

/** With displacements, and reaches of branches, of the width that was asked for. */
function displaced(words: readonly string[], request: PreparedRequest): PreparedRequest {
	const isWide = words.includes("{disp32}");
	const isByte = words.includes("{disp8}");
	const change = (operand: Operand): Operand =>
		operand.kind === "memory"
			? {
					...operand,
					symbolic: isWide || operand.symbolic,
					displacementWidth: isByte && fitsByte(operand) ? 8 : operand.displacementWidth,
				}
			: operand.kind === "target"
				? { ...operand, near: isWide || operand.near }
				: operand;
	return { ...request, operands: request.operands.map((item) => ({ ...item, operand: change(item.operand) })) };
}

function fitsByte({ base, displacement, symbolic }: Memory): boolean {
	return base !== "rip" && !symbolic && BigInt.asIntN(8, displacement) === displacement;
}

/** The byte of a segment that means nothing in 64-bit mode; GNU as leaves out the one that goes without saying. */
function segmentByte(
	{ dialect }: Unit,
	{ mnemonic }: PreparedRequest,
	{ operand, ignoredSegment }: PreparedOperand,
): number | undefined {
	if (ignoredSegment === undefined || operand.kind !== "memory") {
		return undefined;
	}
	return dialect.name === "gas" && ignoredSegment === usualSegment(mnemonic, operand)
		? undefined
		: segmentBytes.get(ignoredSegment);
}

function usualSegment(mnemonic: string, { base }: Memory): string {
	const number = base === undefined || base === "rip" ? undefined : base.number;
	const goesToDestination = findMnemonic(mnemonic)?.rows.some(({ places }) =>
		places.some((place) => place.kind === "implied memory" && place.register === "rdi"),
	);
	return number === 4 || number === 5 ? "ss" : number === 7 && goesToDestination ? "es" : "ds";
}

/** What a width asks for that is not clear from the operands already. */
function widthManner(word: string, { operands }: PreparedRequest): Manner | undefined {
	const { manner, width } = widthPrefixes.get(word) ?? {};
	const isClear = operands.some(({ operand }) => {
		if (word.startsWith("a")) {
			return operand.kind === "memory" && [operand.base, operand.index].some((part) => isOfWidth(part, width));
		}
		return operand.kind === "register"
			? isOfWidth(operand.register, width)
			: operand.kind === "memory" && operand.width === width;
	});
	return isClear ? undefined : manner;
}

function isOfWidth(part: Memory["base"], width: number | undefined): boolean {
	return part !== undefined && part !== "rip" && part.width === width;
}

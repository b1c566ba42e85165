// The words that stand before an instruction: repetitions, `lock`, and what only
// changes its bytes. GNU as has a word for each prefix byte, `{load}` and its
// like for the choice among encodings, and the same as endings of a name
// (`mov.s`); NASM's are in nasmPrefixes.ts.

import type { Memory, Operand } from "../isa/instruction.ts";
import { type Manner, prefixesOf } from "../isa/manner.ts";
import { findMnemonic } from "../isa/mnemonics.ts";
import type { DialectRules } from "./dialect.ts";
import { aloneManner, isNasmPrefix, nasmManners, refusedWord, withNarrowAddress } from "./nasmPrefixes.ts";
import { repeatByte, repeats, segmentBytes } from "./prefixNames.ts";
import type { PreparedOperand, PreparedRequest } from "./preparedRequest.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";

type DialectName = DialectRules["name"];

/** GNU as's prefixes by their names, with its pseudo prefixes. */
const gasWords: ReadonlyMap<string, Manner> = new Map<string, Manner>([
	...[...segmentBytes].map(([name, segment]): [string, Manner] => [name, { segment }]),
	["notrack", { segment: 0x3e }],
	["bnd", { repeat: 0xf2 }],
	["xacquire", { repeat: 0xf2 }],
	["xrelease", { repeat: 0xf3 }],
	["data16", { data: true }],
	["rex64", { rex: 8 }],
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

/** True for a word that stands before the name of an instruction. */
export function isPrefix({ kind, text }: Token, dialect: DialectName): boolean {
	const word = kind === "name" ? text.toLowerCase() : "";
	return dialect === "nasm" ? isNasmPrefix(word) : isGasPrefix(word);
}

function isGasPrefix(word: string): boolean {
	return repeats.has(word) || word === "lock" || gasWords.has(word) || pseudoWords.has(word);
}

/** The bytes of a prefix that is a statement of its own. */
export function prefixBytes({ text }: Token, dialect: DialectName): readonly number[] {
	const word = text.toLowerCase();
	const repeat = repeats.get(word);
	if (word === "lock" || repeat) {
		return [repeat ? repeatByte(repeat) : 0xf0];
	}
	return prefixesOf((dialect === "nasm" ? aloneManner(word) : gasWords.get(word)) ?? {});
}

/** GNU as's endings of names: `mov.s` is `mov` in its other form, `mov.d32` has a displacement of 4 bytes. */
export function splitSuffix(name: Token, dialect: DialectName): { readonly name: Token; readonly suffix: string[] } {
	if (dialect !== "gas" || !name.text.includes(".")) {
		return { name, suffix: [] };
	}
	const [, plain, suffix] = /^(\w+)\.(s|d8|d32)$/i.exec(name.text) ?? [];
	if (plain === undefined || suffix === undefined || findMnemonic(name.text)) {
		return { name, suffix: [] };
	}
	const word = suffix.toLowerCase() === "s" ? ".s" : `{disp${suffix.slice(1)}}`;
	return { name: { ...name, text: plain }, suffix: [word] };
}

/** The prefix that GNU as's `jne,pt` asks for: the branch is likely, or with `pn` unlikely. */
export function branchHint(dialect: DialectName, tokens: readonly Token[]): string | undefined {
	const word = dialect === "gas" && tokens[0]?.text === "," ? tokens[1] : undefined;
	const hint = word?.kind === "name" ? word.text.toLowerCase() : undefined;
	return hint === "pt" ? "ds" : hint === "pn" ? "cs" : undefined;
}

/** The request with all that its words and segments ask for. */
export function readManner(
	unit: Unit,
	words: readonly string[],
	plain: PreparedRequest,
	span: { readonly start: number; readonly end: number },
): PreparedRequest {
	if (words.length === 0 && !plain.operands.some((operand) => operand.ignoredSegment || operand.isNarrow)) {
		return plain;
	}
	const isNasm = unit.dialect.name === "nasm";
	const refusal = isNasm ? refusedWord(words, plain) : undefined;
	if (refusal) {
		unit.error(span, "syntax", refusal);
	}
	const narrowed = isNasm ? withNarrowAddress(words, plain) : plain;
	const request = words.some((word) => pseudoWords.has(word)) ? displaced(words, narrowed) : narrowed;
	const segment = request.operands
		.map((operand) => segmentByte(unit, request, operand))
		.find((byte) => byte !== undefined);
	const manners = isNasm ? nasmManners(words, request) : words.flatMap((word) => gasWords.get(word) ?? []);
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

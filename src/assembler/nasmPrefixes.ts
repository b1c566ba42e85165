// The words that NASM and yasm take for prefixes (NASM's manual, section 3.1):
// repetitions, `lock`, segments, and the widths of operands and addresses. What
// other assemblers have beside these, as `notrack`, is a label to NASM. It lets
// every prefix stand before every instruction; what a processor makes of that is
// another matter.

import type { Memory } from "../isa/instruction.ts";
import type { Manner } from "../isa/manner.ts";
import { findMnemonic, type Mnemonic } from "../isa/mnemonics.ts";
import { repeatByte, repeats, segmentBytes } from "./prefixNames.ts";
import type { PreparedRequest } from "./preparedRequest.ts";

/** `nobnd` says only that there is no `bnd`. */
const byteWords: ReadonlyMap<string, Manner> = new Map<string, Manner>([
	...[...segmentBytes].map(([name, segment]): [string, Manner] => [name, { segment }]),
	["bnd", { repeat: 0xf2 }],
	["nobnd", {}],
	["xacquire", { repeat: 0xf2 }],
	["xrelease", { repeat: 0xf3 }],
]);

/** Widths of addresses and operands, with the prefix where they are not the usual ones. */
const widthWords: ReadonlyMap<string, { readonly manner?: Manner; readonly width: number }> = new Map([
	["a32", { manner: { address: true }, width: 32 }],
	["a64", { width: 64 }],
	["o16", { manner: { data: true }, width: 16 }],
	["o32", { width: 32 }],
	["o64", { manner: { rex: 8 }, width: 64 }],
]);

/** True for a word in lower case that is a prefix in NASM. */
export function isNasmPrefix(word: string): boolean {
	return repeats.has(word) || word === "lock" || byteWords.has(word) || widthWords.has(word);
}

/** What a prefix asks for that is a statement of its own; undefined for repetitions and `lock`. */
export function aloneManner(word: string): Manner | undefined {
	return byteWords.get(word) ?? widthWords.get(word)?.manner;
}

/** True where `rep` and its kin repeat nothing and are but a byte. */
export function isRepeatByte({ rows }: Mnemonic): boolean {
	return rows.every(({ encoding }) => encoding.repeat === undefined);
}

/** What the words before an instruction ask of its bytes. */
export function nasmManners(words: readonly string[], request: PreparedRequest): readonly Manner[] {
	const mnemonic = findMnemonic(request.mnemonic);
	const isByte = mnemonic !== undefined && request.mnemonic !== "pause" && isRepeatByte(mnemonic);
	const isNarrow = request.operands.some((operand) => operand.isNarrow);
	return [...words, ...(isNarrow ? ["a32"] : [])].flatMap((word) => {
		const repeat = isByte ? repeats.get(word) : undefined;
		return repeat ? { repeat: repeatByte(repeat) } : (byteWords.get(word) ?? widthManner(word, request) ?? []);
	});
}

/** What a width asks for that is not clear from the operands already. */
function widthManner(word: string, request: PreparedRequest): Manner | undefined {
	const { manner, width } = widthWords.get(word) ?? {};
	return manner && !isClear(word, width, request) ? manner : undefined;
}

function isClear(word: string, width: number | undefined, { mnemonic, operands }: PreparedRequest): boolean {
	if (word === "a32") {
		const isInName = findMnemonic(mnemonic)?.rows.some(({ encoding }) => encoding.address32) ?? false;
		return isInName || operands.some(({ operand }) => operand.kind === "memory" && hasPartOf(operand, width));
	}
	if (operands.some(({ operand }) => operand.kind === "register" && operand.register.file === "segment")) {
		return false;
	}
	const isWideAnyway = word === "o64" && pushes(mnemonic, operands);
	return (
		isWideAnyway ||
		operands.some(
			({ operand }) =>
				(operand.kind === "register" && isOfWidth(operand.register, width)) ||
				(operand.kind === "memory" && operand.width === width),
		)
	);
}

/** Instructions that work with 64 bits anyway, in the forms in which NASM says so. */
function pushes(mnemonic: string, [first]: PreparedRequest["operands"]): boolean {
	return /^(push|pop)$/.test(mnemonic) && first !== undefined;
}

function hasPartOf({ base, index }: Memory, width: number | undefined): boolean {
	return isOfWidth(base, width) || isOfWidth(index, width);
}

function isOfWidth(part: Memory["base"], width: number | undefined): boolean {
	return part !== undefined && part !== "rip" && part.width === width;
}

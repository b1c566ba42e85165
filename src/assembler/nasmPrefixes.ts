// The words that NASM and yasm take for prefixes (NASM's manual, section 3.1):
// repetitions, `lock`, segments, and the widths of operands and addresses. What
// other assemblers have beside these, as `notrack`, is a label to NASM. It lets
// every prefix stand before every instruction; what a processor makes of that is
// another matter.

import type { Memory } from "../isa/instruction.ts";
import type { Manner } from "../isa/manner.ts";
import { findMnemonic, type Mnemonic } from "../isa/mnemonics.ts";
import type { Register } from "../isa/registers.ts";
import { repeatByte, repeats, segmentBytes } from "./prefixNames.ts";
import type { PreparedOperand, PreparedRequest } from "./preparedRequest.ts";

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
	["o32", { manner: { data: false }, width: 32 }],
	["o64", { manner: { rex: 8, data: false }, width: 64 }],
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

/** Why words cannot stand before an instruction; undefined where they can. */
export function refusedWord(words: readonly string[], { mnemonic, operands }: PreparedRequest): string | undefined {
	const operation = findMnemonic(mnemonic)?.rows[0]?.operation ?? "";
	const first = operands[0]?.operand;
	const isShort = operation === "jmp" && first?.kind === "target" && first.short;
	const takesBounds = ["call", "jmp", "jcc", "ret"].includes(operation) && !isShort;
	const bound = words.find((word) => word === "bnd" || word === "nobnd");
	if (bound && !takesBounds) {
		return `\`${bound}\` goes with calls, returns and jumps that are not short, not with this \`${mnemonic}\``;
	}
	const other = otherWidth(words, operands);
	if (other) {
		return `\`${other.word}\` says that addresses have ${other.width} bits, and \`${other.register.name}\` has ${other.register.width}`;
	}
	const isCall = operation === "call" || operation === "ret" || (operation === "jmp" && first?.kind !== "target");
	const repeat = words.find((word) => repeats.get(word) === "repne");
	return repeat && isCall
		? `\`${repeat}\` does not go with \`${mnemonic}\`: NASM writes this byte for \`bnd\` there`
		: undefined;
}

/**
 * With addresses of 32 bits, `mov` between the accumulator and memory without registers has the form whose
 * address is in full; and one that was to be in full is not then.
 */
export function withNarrowAddress(words: readonly string[], request: PreparedRequest): PreparedRequest {
	const { mnemonic, operands } = request;
	const isNarrow = words.includes("a32") || operands.some((operand) => operand.isNarrow);
	const holdsAccumulator = operands.some(
		({ operand }) =>
			operand.kind === "register" && operand.register.file === "general" && isAccumulator(operand.register),
	);
	if (!isNarrow || mnemonic !== "mov" || !holdsAccumulator) {
		return request;
	}
	return { ...request, operands: operands.map(withFullAddress) };
}

function withFullAddress(item: PreparedOperand): PreparedOperand {
	const { operand, isAbsolute } = item;
	if (operand.kind !== "memory" || operand.base || operand.index) {
		return item;
	}
	const isInFull = isAbsolute && operand.displacementWidth !== 64;
	return { ...item, operand: { ...operand, displacementWidth: isInFull ? 64 : undefined } };
}

function isAccumulator({ number, shift }: Register): boolean {
	return number === 0 && shift === 0;
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

/** A register in an address that is not as wide as the words say. */
function otherWidth(
	words: readonly string[],
	operands: PreparedRequest["operands"],
): { readonly word: string; readonly width: number; readonly register: Register } | undefined {
	const word = words.findLast((item) => item === "a32" || item === "a64");
	if (word === undefined) {
		return undefined;
	}
	const width = word === "a32" ? 32 : 64;
	const parts = operands.flatMap(({ operand }) => (operand.kind === "memory" ? [operand.base, operand.index] : []));
	const registers = parts.filter((part) => part !== undefined && part !== "rip");
	const register = registers.find((part) => part.width !== width);
	return register && { word, width, register };
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

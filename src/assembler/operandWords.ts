// The words that may stand before an operand or, in NASM, before the address in
// brackets: widths, `offset`, `short`, `rel`. Outside of such places they are
// ordinary names, so what follows decides. Only the words are taken here; the
// operand behind them is for the parser to read.

import type { OperandWidth } from "../isa/registers.ts";
import type { ExpressionTokens } from "./expressionTokens.ts";
import { widths } from "./operators.ts";
import type { MemorySyntax, ReachSyntax } from "./syntax.ts";
import type { Token } from "./token.ts";

/** What a word says of the operand behind it. */
export type OperandWord =
	/** In bits; `bareWidth` when GNU as would want `ptr` behind it. */
	| { readonly kind: "sized"; readonly width: OperandWidth; readonly bareWidth: boolean }
	| { readonly kind: "offset" }
	| { readonly kind: "reach"; readonly reach: ReachSyntax["reach"] };

/** `dword ptr x`, `offset x`, `short x`; undefined when the word, which has been taken, is an ordinary name here. */
export function readOperandWord(tokens: ExpressionTokens, token: Token, word: string): OperandWord | undefined {
	const hasPtr = tokens.word(0) === "ptr";
	const width = widths.get(word);
	if (width !== undefined && (hasPtr || tokens.peek("[") || tokens.startsOperand())) {
		tokens.pass(hasPtr ? 1 : 0);
		return { kind: "sized", width, bareWidth: !hasPtr && !tokens.grammar.nasm };
	}
	if ((word === "short" || word === "near") && (hasPtr || tokens.startsOperand())) {
		tokens.pass(hasPtr ? 1 : 0);
		return { kind: "reach", reach: word };
	}
	return tokens.grammar.nasm ? readNasmWord(tokens, token, word) : readGasWord(tokens, token, word, hasPtr);
}

function readGasWord(tokens: ExpressionTokens, token: Token, word: string, hasPtr: boolean): OperandWord | undefined {
	const absence = absentWidths.get(word);
	if (hasPtr && absence !== undefined) {
		return tokens.refuseTaken(token, `\`${token.text} ptr\` ${absence}`);
	}
	if (word !== "offset" || !(tokens.startsOperand() || tokens.peek("["))) {
		return undefined;
	}
	const isFlat = tokens.word(0) === "flat" && tokens.peek(":", 1);
	tokens.pass(isFlat ? 2 : 0);
	return { kind: "offset" };
}

function readNasmWord(tokens: ExpressionTokens, token: Token, word: string): OperandWord | undefined {
	if (!tokens.startsOperand()) {
		return undefined;
	}
	switch (word) {
		case "strict":
			return { kind: "reach", reach: word };
		case "offset":
			return tokens.refuseTaken(token, "in the NASM dialect a name alone is its address; leave out `offset`");
		case "far":
			return tokens.refuseTaken(token, "`far` is for segments, which this machine does not have");
		default:
			return undefined;
	}
}

/** Widths of memory that no instruction of this machine has, and why. */
const absentWidths: ReadonlyMap<string, string> = new Map([
	["fword", "is a far pointer, for which segments would be needed"],
	["far", "is a far pointer, for which segments would be needed"],
	["ymmword", "belongs to AVX, which this machine does not have"],
	["zmmword", "belongs to AVX-512, which this machine does not have"],
]);

/** What words before an address say about it. */
export type AddressWords = Pick<MemorySyntax, "addressing" | "displacementWidth" | "keepsIndex" | "isNarrow">;

/** NASM's words at the beginning of an address: `[rel x]`. */
export function readAddressWords(tokens: ExpressionTokens): AddressWords {
	let all: AddressWords = {};
	for (let word = tokens.word(0); word && tokens.startsOperand(1); word = tokens.word(0)) {
		const said = addressWord(word);
		if (!said) {
			break;
		}
		all = { ...all, ...said };
		tokens.pass(1);
	}
	return all;
}

function addressWord(word: string): AddressWords | undefined {
	switch (word) {
		case "rel":
		case "abs":
			return { addressing: word };
		case "a64":
			return {};
		case "a32":
			return { isNarrow: true };
		case "nosplit":
			return { keepsIndex: true };
		default: {
			const displacementWidth = widths.get(word);
			return displacementWidth && { displacementWidth };
		}
	}
}

// What NASM puts into a line before it looks at anything else in it: the
// arguments of the macro that the line stands in, and what stands in `%[…]`. Both
// grow together with the words that touch them.

import { Lexer } from "./lexer.ts";
import { type NasmCall, replacementOf, startsWord } from "./nasmMacro.ts";
import type { LexicalRules, Token } from "./token.ts";

/** Longest line that a macro may make, in tokens; what is longer is cut off, for the caller to refuse. */
export const longestLine = 50_000;

export interface Surroundings {
	readonly call: NasmCall | undefined;
	readonly rules: LexicalRules;
	/** Replaces the macros in tokens. */
	expand(tokens: readonly Token[]): readonly Token[];
	/** The name that `%{$name}` stands for. */
	contextName(text: string): string | undefined;
	/** Is told of a `%!name`, a variable of the environment. */
	variable(tokens: readonly Token[]): void;
}

interface Replacement {
	readonly parts: readonly Token[];
	/** Number of tokens that are replaced. */
	readonly length: number;
}

/** Deepest that `%[…]` may stand inside each other; further in they stay as they are. */
const deepest = 100;

/** A line with all of that put in. */
export function substitute(tokens: readonly Token[], around: Surroundings, depth = 0): readonly Token[] {
	if (depth > deepest || !tokens.some(mayBeReplaced)) {
		return tokens;
	}
	const out: Token[] = [];
	let isOpen = false;
	// What nothing was put in for parts nothing: what is on its other side touches what it touches.
	let isThrough = true;
	let at = 0;
	for (let token = tokens[at]; token && out.length <= longestLine; token = tokens[at]) {
		const isAdjacent = tokens[at - 1]?.end === token.start;
		const isTouching: boolean = isAdjacent && isThrough;
		const found = mayBeReplaced(token) ? replace(token, tokens, at, around, depth, isAdjacent) : undefined;
		const [left, [part, ...others]] = [out.at(-1), found?.parts ?? [token]] as const;
		// Places tell of no blank where one side of it comes from elsewhere.
		const first: Token | undefined =
			part && (found || isOpen) ? { ...part, spaced: left !== undefined && !isTouching } : part;
		if (isTouching && (found || isOpen) && left && first && isWord(left) && isWord(first)) {
			out.pop();
			append(out, joinTokens(left, first, around.rules));
			append(out, others);
		} else if (first) {
			out.push(first);
			append(out, others);
		}
		isOpen = found !== undefined;
		isThrough = first !== undefined || isTouching;
		at += found?.length ?? 1;
	}
	return out;
}

/** False for what surely stays: a directive like `%if` is a word with a letter behind its sign. */
function mayBeReplaced({ kind, text }: Token): boolean {
	return kind === "percent" && !startsWord(text.charCodeAt(1));
}

/** Two tokens as one, where together they make one; at the place of the first. */
export function joinTokens(left: Token, right: Token, rules: LexicalRules): readonly Token[] {
	const text = left.text + right.text;
	const joined = new Lexer(text, rules).statement() ?? [];
	const { start, end, spaced } = left;
	return joined.length === 1 ? joined.map((token) => ({ ...token, start, end, spaced })) : [left, right];
}

function replace(
	token: Token,
	tokens: readonly Token[],
	at: number,
	around: Surroundings,
	depth: number,
	isAdjacent: boolean,
): Replacement | undefined {
	if (token.text === "%[") {
		const end = closingBracket(tokens, at);
		const inside = substitute(tokens.slice(at + 1, end), around, depth + 1);
		return { parts: around.expand(inside), length: end + 1 - at };
	}
	if (token.text.startsWith("%!")) {
		const isQuoted = token.text === "%!" && tokens[at + 1]?.kind === "string";
		const length = isQuoted ? 2 : 1;
		around.variable(tokens.slice(at, at + length));
		return { parts: [], length };
	}
	const given = around.call && replacementOf(token, around.call);
	if (given) {
		return { parts: given, length: 1 };
	}
	const isPart = token.text.startsWith("%$") && (isAdjacent || isGlued(tokens[at + 1], token));
	const isJoined = token.text.startsWith("%{$") || isPart;
	const context = isJoined ? around.contextName(token.text) : undefined;
	return context === undefined
		? undefined
		: { parts: around.expand([{ ...token, kind: "name", text: context }]), length: 1 };
}

/** True for what follows a word directly and will be part of it. */
function isGlued(next: Token | undefined, { end }: Token): boolean {
	return next?.start === end && (isWord(next) || next.kind === "percent");
}

/** Index of the bracket that closes the one at `at`, or the end. */
function closingBracket(tokens: readonly Token[], at: number): number {
	let depth = 0;
	let index = at;
	for (let token = tokens[index]; token; token = tokens[index]) {
		depth += token.text === "[" || token.text === "%[" ? 1 : token.text === "]" ? -1 : 0;
		if (depth === 0) {
			return index;
		}
		index += 1;
	}
	return index;
}

function append(out: Token[], tokens: readonly Token[]): void {
	for (const token of tokens) {
		out.push(token);
	}
}

/** Also what is no number alone: `0c` behind `0x`. */
function isWord({ kind, text }: Token): boolean {
	return kind === "name" || kind === "number" || kind === "float" || (kind === "bad" && /^\w+$/.test(text));
}

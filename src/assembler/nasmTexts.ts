// Tokens and texts in NASM's preprocessor: what a list of tokens reads as, what a
// text is as tokens, and its functions on texts, all of which count bytes.

import { Lexer } from "./lexer.ts";
import type { LexicalRules, Token } from "./token.ts";

type Range = { readonly start: number; readonly end: number };

/** Tokens as text, with one blank where blanks stood. */
export function textOf(tokens: readonly Token[]): string {
	let text = "";
	let before: Token | undefined;
	for (const token of tokens) {
		text += before && isSpaced(before, token) ? ` ${token.text}` : token.text;
		before = token;
	}
	return text;
}

/** Tokens that remember the blanks between them, which their places will no longer tell. */
export function withGaps(tokens: readonly Token[]): readonly Token[] {
	return tokens.map((token, index) => {
		const before = tokens[index - 1];
		return before && isSpaced(before, token) ? { ...token, spaced: true } : token;
	});
}

function isSpaced(before: Token, token: Token): boolean {
	return token.spaced ?? before.end < token.start;
}

/** The tokens of a text, all at one place. */
export function tokensOf(text: string, { start, end }: Range, rules: LexicalRules): readonly Token[] {
	const tokens = withGaps(new Lexer(text.replaceAll(/[\r\n]/g, " "), rules).statement() ?? []);
	return tokens.map((token) => ({ ...token, start, end }));
}

/** A text as one token in quotes. */
export function stringToken(bytes: readonly number[], { start, end }: Range): Token {
	return { kind: "string", text: quoted(bytes), bytes, start, end };
}

/** Backquotes with escapes where plain quotes would not do. */
function quoted(bytes: readonly number[]): string {
	const text = new TextDecoder().decode(Uint8Array.from(bytes));
	if (!text.includes("'") && !bytes.some(needsEscape)) {
		return `'${text}'`;
	}
	if (!text.includes('"') && !bytes.some(needsEscape)) {
		return `"${text}"`;
	}
	const characters = bytes.map((byte) =>
		byte === 0x60 || byte === 0x5c
			? `\\${String.fromCharCode(byte)}`
			: needsEscape(byte)
				? `\\x${byte.toString(16).padStart(2, "0")}`
				: String.fromCharCode(byte),
	);
	return `\`${characters.join("")}\``;
}

function needsEscape(byte: number): boolean {
	return byte < 0x20 || byte >= 0x7f;
}

/** A number as tokens; a negative one has a sign of its own. */
export function numberTokens(value: bigint, { start, end }: Range): readonly Token[] {
	const size = value < 0n ? -value : value;
	const number: Token = { kind: "number", text: `${size}`, value: size, start, end };
	return value < 0n ? [{ kind: "sign", text: "-", start, end }, number] : [number];
}

/** What a token holds as text: the inside of quotes, else how it is written. */
export function contentOf({ bytes, text }: Token): string {
	return bytes ? new TextDecoder().decode(Uint8Array.from(bytes)) : text;
}

/** The bytes of a text. */
export function bytesOf(text: string): readonly number[] {
	return [...new TextEncoder().encode(text)];
}

/** `count` bytes from `start` on, which counts from 1; a negative count is how far from the end to stop. */
export function substringOf(bytes: readonly number[], start: bigint, count: bigint): readonly number[] {
	const length = BigInt(bytes.length);
	const from = start < 1n ? 0n : start - 1n;
	const size = count < 0n ? length + count + 1n - from : count;
	if (size <= 0n || from >= length) {
		return [];
	}
	const end = from + size > length ? length : from + size;
	return bytes.slice(Number(from), Number(end));
}

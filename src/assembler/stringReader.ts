// Reads quoted texts and character constants with their escapes, as GNU as
// does (its manual, section "Strings"). Characters beyond ASCII become UTF-8.

import { isLineEnd } from "./characters.ts";
import { type Token, tokenOf } from "./token.ts";

interface QuotedReading {
	readonly bytes: readonly number[];
	/** Offset after the closing quote, or where the text broke off. */
	readonly end: number;
	/** False when the line ended before the closing quote. */
	readonly closed: boolean;
}

const escapes: Record<string, number> = { b: 8, f: 12, n: 10, r: 13, t: 9, "\\": 92, '"': 34, "'": 39 };

/** In NASM's backquotes there are more (its manual, section 3.4.2). */
const nasmEscapes: Record<string, number> = { ...escapes, "`": 96, a: 7, v: 11, e: 27, "?": 63 };

export const noClosingQuote = "this text has no closing quote on its line";

/** A text with escapes, in quotes of any kind. */
export function quotedToken(text: string, start: number): Token {
	const reading = readQuoted(text, start);
	const token = tokenOf("string", text, start, reading.end);
	return reading.closed ? { ...token, bytes: reading.bytes } : { ...token, kind: "bad", problem: noClosingQuote };
}

/** Reads from the opening quote at `start` to the same quote again. */
function readQuoted(text: string, start: number): QuotedReading {
	const quote = text[start];
	const known = quote === "`" ? nasmEscapes : escapes;
	const bytes: number[] = [];
	let at = start + 1;
	while (at < text.length && text[at] !== quote) {
		if (isLineEnd(text.charCodeAt(at))) {
			return { bytes, end: at, closed: false };
		}
		at = readCharacter(text, at, bytes, known);
	}
	return { bytes, end: Math.min(at + 1, text.length), closed: at < text.length };
}

/** Appends the bytes of the one character or escape at `at`; gives the offset after it. */
export function readCharacter(text: string, at: number, bytes: number[], known = escapes): number {
	if (text[at] === "\\" && at + 1 < text.length && !isLineEnd(text.charCodeAt(at + 1))) {
		return readEscape(text, at + 1, bytes, known);
	}
	const code = text.codePointAt(at) ?? 0;
	if (code < 128) {
		bytes.push(code);
		return at + 1;
	}
	bytes.push(...new TextEncoder().encode(String.fromCodePoint(code)));
	return at + (code > 0xffff ? 2 : 1);
}

function readEscape(text: string, at: number, bytes: number[], known: Record<string, number>): number {
	const octal = /^[0-7]{1,3}/.exec(text.slice(at, at + 3));
	if (octal) {
		bytes.push(Number.parseInt(octal[0], 8) & 0xff);
		return at + octal[0].length;
	}
	const unicode =
		known === nasmEscapes ? /^(?:u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8}))/.exec(text.slice(at, at + 9)) : null;
	if (unicode) {
		const code = Number.parseInt(unicode[1] ?? unicode[2] ?? "0", 16);
		bytes.push(...new TextEncoder().encode(String.fromCodePoint(code > 0x10ffff ? 0xfffd : code)));
		return at + unicode[0].length;
	}
	// NASM takes at most two digits here, GNU as the last two of any number.
	const most = known === nasmEscapes ? 2 : 64;
	const hex =
		text[at] === "x" || text[at] === "X" ? /^[0-9a-fA-F]*/.exec(text.slice(at + 1, at + 1 + most)) : undefined;
	if (hex) {
		bytes.push(Number.parseInt(hex[0].slice(-2) || "0", 16));
		return at + 1 + hex[0].length;
	}
	const value = known[text[at] ?? ""];
	if (value === undefined) {
		return readCharacter(text, at, bytes);
	}
	bytes.push(value);
	return at + 1;
}

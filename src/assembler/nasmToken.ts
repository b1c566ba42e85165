// The tokens that only NASM has: its names, its preprocessor's words, floats, texts that
// hold what stands between their quotes, and signs.

import { belongs, charactersIn, digits, endOfLine, endOfName, endOfWord, isWordPart } from "./characters.ts";
import { noClosingQuote, quotedToken } from "./stringReader.ts";
import { matchedToken, type Token, tokenOf } from "./token.ts";

/** Longer signs, and one that only NASM has. */
const signs = /<<<|>>>|<=>|\^\^|\?(?![\w.$@?#~])/y;
/** Those of the names that begin with nothing that could be something else. */
const nameStarts = charactersIn(/[A-Za-z_.@]/);
const nameParts = charactersIn(/[\w.?@$#~]/);
const namePattern = /\$\$(?![\w.?@])|\$?[A-Za-z_.?@\u0080-\uffff][\w.?@$#~\u0080-\uffff]*|\$/y;
const percentPattern =
	/%(?:%[A-Za-z_?.@$][\w.?@$#~]*|[A-Za-z_!?][\w?]*|\*?\?\??|\$+[A-Za-z_?.@][\w.?@$#~]*|[+-]?\d+|[+,]|\{[^}\r\n]*\}|\[)/y;
const floatPattern = /(?:0[dDtT])?\d[\d_]*(?:\.[\d_]*(?:[eE][+-]?\d[\d_]*)?|[eE][+-]?\d[\d_]*)/y;
const binaryFloatPattern =
	/(?:0[xXhHoOqQbByY]|\$(?=\d))[\da-fA-F_]*(?:\.[\da-fA-F_]*)?[pP][+-]?\d+|(?:0[xXhH]|\$(?=\d))[\da-fA-F_]*\.[\da-fA-F_]*|0[pP][\d_]+|\d[\d_]*[pP](?!\w)/y;
const dollarNumber = /\$\d[\da-fA-F_]*/y;

const encoder = new TextEncoder();

/** Undefined where the token is one that GNU as has too. */
export function readNasmToken(text: string, at: number, end: number): Token | undefined {
	const code = text.charCodeAt(at);
	if (belongs(code, nameStarts)) {
		return tokenOf("name", text, at, endOfName(text, at, nameParts));
	}
	if (code === 37) {
		return matchedToken(text, at, percentPattern, "percent");
	}
	if (digits[code] === 1) {
		return isPlainNumber(text, at) ? undefined : floatToken(text, at);
	}
	if (code === 34 || code === 39 || code === 96) {
		return code === 96 ? quotedToken(text, at) : verbatimToken(text, at, end);
	}
	if (code === 60 || code === 62 || code === 94 || code === 63) {
		return matchedToken(text, at, signs, "sign") ?? (code === 63 ? nameToken(text, at) : undefined);
	}
	return (code === 36 ? dollarToken(text, at) : undefined) ?? nameToken(text, at);
}

/** A text that holds exactly what stands between its quotes. */
function verbatimToken(text: string, start: number, end: number): Token {
	const close = text.indexOf(text[start] ?? "", start + 1);
	const lineEnd = endOfLine(text, start, end);
	if (close < 0 || close >= lineEnd) {
		return { ...tokenOf("bad", text, start, lineEnd), problem: noClosingQuote };
	}
	const bytes = [...encoder.encode(text.slice(start + 1, close))];
	return { ...tokenOf("string", text, start, close + 1), bytes };
}

function nameToken(text: string, at: number): Token | undefined {
	return matchedToken(text, at, namePattern, "name");
}

function floatToken(text: string, at: number): Token | undefined {
	return (
		matchedToken(text, at, binaryFloatPattern, "float") ??
		(isHexadecimal(text, at) ? undefined : matchedToken(text, at, floatPattern, "float"))
	);
}

/** A number behind a dollar sign. */
function dollarToken(text: string, at: number): Token | undefined {
	const fraction = matchedToken(text, at, binaryFloatPattern, "float");
	const whole = fraction ? undefined : matchedToken(text, at, dollarNumber, "number");
	return whole ? { ...whole, value: BigInt(`0x${whole.text.slice(1).replaceAll("_", "")}`) } : fraction;
}

/** `0x1e5` and `1e5h` are no floats. */
function isHexadecimal(text: string, at: number): boolean {
	return /^0[xXhH]|[hHxX]$/.test(text.slice(at, endOfWord(text, at)));
}

/** Digits alone, so no float. */
function isPlainNumber(text: string, at: number): boolean {
	let end = at;
	while (digits[text.charCodeAt(end)] === 1) {
		end += 1;
	}
	const next = text.charCodeAt(end);
	return !isWordPart(next) && next !== 46;
}

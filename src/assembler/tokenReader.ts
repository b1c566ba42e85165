// Reads one token of a source text, in either dialect; `LexicalRules` says what
// differs. It never fails: text that is no token becomes a `bad` token.

import { belongs, charactersIn, digits, endOfName, endOfWord, isLineEnd } from "./characters.ts";
import { readNasmToken } from "./nasmToken.ts";
import { readNumber } from "./numberReader.ts";
import { quotedToken, readCharacter } from "./stringReader.ts";
import { type LexicalRules, matchedToken, type Token, tokenOf } from "./token.ts";

const doubleSigns = new Set(["<<", ">>", "==", "!=", "<>", "<=", ">=", "&&", "||", "//", "%%"]);
const singleSigns = charactersIn(/[-+*/%&|^~!<>=()[\]{},:]/);
/** With which the second sign of two begins. */
const secondSigns = charactersIn(/[<>=&|/%]/);
const nameStarts = charactersIn(/[A-Za-z_.$]/);
const nameParts = charactersIn(/[A-Za-z0-9_.$@?]/);
const specialPattern = /@[A-Za-z_][A-Za-z0-9_]*/y;

/** The token at a place where neither a blank nor a comment is; the text is read up to `end`. */
export function readToken(text: string, at: number, end: number, rules: LexicalRules): Token {
	const code = text.charCodeAt(at);
	const readable = rules.names && matchedToken(text, at, rules.names, "name");
	if (readable) {
		return readable;
	}
	if (rules.nasm) {
		const token = readNasmToken(text, at, end);
		if (token) {
			return token;
		}
	}
	if (digits[code] === 1) {
		return numberToken(text, at, rules);
	}
	if (code === 34 || code === 39) {
		return code === 39 && rules.characterConstants ? characterToken(text, at) : quotedToken(text, at);
	}
	if (belongs(code, nameStarts)) {
		return tokenOf("name", text, at, endOfName(text, at, nameParts));
	}
	return signToken(text, at, code) ?? matchedToken(text, at, specialPattern, "special") ?? stray(text, at);
}

function numberToken(text: string, start: number, rules: LexicalRules): Token {
	const end = endOfWord(text, start);
	const word = text.slice(start, end);
	const reading = readNumber(word, rules);
	return reading.kind === "bad"
		? { ...reading, text: word, start, end }
		: { kind: reading.kind, text: word, value: reading.value, start, end };
}

/** `'a` or `'a'`, a number in GNU as. */
function characterToken(text: string, start: number): Token {
	const inside = start + 1;
	if (inside >= text.length || isLineEnd(text.charCodeAt(inside))) {
		return { ...tokenOf("bad", text, start, inside), problem: "a character is missing after `'`" };
	}
	const bytes: number[] = [];
	const end = readCharacter(text, inside, bytes);
	const value = bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
	return { ...tokenOf("number", text, start, text[end] === "'" ? end + 1 : end), value };
}

function signToken(text: string, start: number, code: number): Token | undefined {
	if (singleSigns[code] !== 1) {
		return undefined;
	}
	const mayBeTwo = secondSigns[text.charCodeAt(start + 1)] === 1;
	const isTwo = mayBeTwo && doubleSigns.has(text.slice(start, start + 2));
	return tokenOf("sign", text, start, start + (isTwo ? 2 : 1));
}

function stray(text: string, start: number): Token {
	const token = tokenOf("bad", text, start, start + 1);
	return { ...token, problem: `\`${token.text}\` has no meaning here` };
}

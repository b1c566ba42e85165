// Cuts a source text into statements, each a list of tokens. One lexer serves
// both dialects and the debugger's expressions; `LexicalRules` says what
// differs. It never fails: text that is no token becomes a `bad` token.

import { readNumber } from "./numberReader.ts";
import { isLineEnd, readCharacter, readQuoted } from "./stringReader.ts";
import type { LexicalRules, Token } from "./token.ts";

const doubleSigns = new Set(["<<", ">>", "==", "!=", "<>", "<=", ">=", "&&", "||", "//", "%%"]);
const singleSigns = charactersIn(/[-+*/%&|^~!<>=()[\]{},:]/);
/** With which the second sign of two begins. */
const secondSigns = charactersIn(/[<>=&|/%]/);
/** Longer signs, which only NASM has, and a sign that only it has. */
const nasmSigns = /<<<|>>>|<=>|\^\^|\?(?![\w.$@?#~])/y;
const nameStarts = charactersIn(/[A-Za-z_.$]/);
const nameParts = charactersIn(/[A-Za-z0-9_.$@?]/);
const digits = charactersIn(/\d/);
const wordParts = charactersIn(/[A-Za-z0-9_]/);
const specialPattern = /@[A-Za-z_][A-Za-z0-9_]*/y;

/** Those of the names that begin with nothing that could be something else. */
const nasmNameStarts = charactersIn(/[A-Za-z_.@]/);
const nasmNameParts = charactersIn(/[\w.?@$#~]/);
const nasmNamePattern = /\$\$(?![\w.?@])|\$?[A-Za-z_.?@\u0080-\uffff][\w.?@$#~\u0080-\uffff]*|\$/y;
const percentPattern =
	/%(?:%[A-Za-z_?.@$][\w.?@$#~]*|[A-Za-z_!?][\w?]*|\*?\?\??|\$+[A-Za-z_?.@][\w.?@$#~]*|[+-]?\d+|[+,]|\{[^}\r\n]*\}|\[)/y;
const floatPattern = /(?:0[dDtT])?\d[\d_]*(?:\.[\d_]*(?:[eE][+-]?\d[\d_]*)?|[eE][+-]?\d[\d_]*)/y;
const binaryFloatPattern =
	/(?:0[xXhHoOqQbByY]|\$(?=\d))[\da-fA-F_]*(?:\.[\da-fA-F_]*)?[pP][+-]?\d+|(?:0[xXhH]|\$(?=\d))[\da-fA-F_]*\.[\da-fA-F_]*|0[pP][\d_]+|\d[\d_]*[pP](?!\w)/y;
const dollarNumber = /\$\d[\da-fA-F_]*/y;

/** For each ASCII character, whether it belongs to a class; all others belong to every name. */
type Characters = Uint8Array;

function charactersIn(pattern: RegExp): Characters {
	return Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}

function belongs(code: number, characters: Characters): boolean {
	return code >= 128 || characters[code] === 1;
}

function isBlank(code: number): boolean {
	return code === 32 || code === 9 || code === 12 || code === 11 || code === 0xa0 || code === 0xfeff;
}

const encoder = new TextEncoder();

const noClosingQuote = "this text has no closing quote on its line";

/** A line without the blanks around it. */
export interface Line {
	readonly text: string;
	/** Offsets into the text that was cut. */
	readonly start: number;
	readonly end: number;
}

/** Reads a text statement by statement. */
export class Lexer {
	private readonly text: string;
	private readonly rules: LexicalRules;
	/** Character codes with which a comment can begin. */
	private readonly commentStarts: Characters;
	private readonly separator: number | undefined;
	private readonly end: number;
	private at: number;
	private atLineStart = true;

	/** Reads the part of a text between two offsets, by default all of it. */
	constructor(text: string, rules: LexicalRules, start = 0, end = text.length) {
		this.text = text;
		this.rules = rules;
		this.at = start;
		this.end = end;
		const marks = [...rules.lineComments, ...rules.lineStartComments, ...(rules.blockComments ? ["/*"] : [])];
		this.commentStarts = new Uint8Array(128);
		for (const mark of marks) {
			this.commentStarts[mark.charCodeAt(0)] = 1;
		}
		this.separator = rules.separator?.charCodeAt(0);
	}

	/** Offset of what comes next. */
	get position(): number {
		return this.at;
	}

	/** The tokens up to the end of the next statement, perhaps none; undefined at the end of the text. */
	statement(): Token[] | undefined {
		if (this.at >= this.end) {
			return undefined;
		}
		const tokens: Token[] = [];
		while (this.at < this.end && !this.passEnd()) {
			if (!this.passBlank()) {
				tokens.push(this.token());
				this.atLineStart = false;
			}
		}
		return tokens;
	}

	/** The text of the first token of the next statement, in lower case; "" where it has none, undefined at the end. The statement stays the next. */
	firstWord(): string | undefined {
		const { at, atLineStart } = this;
		if (at >= this.end) {
			return undefined;
		}
		let word = "";
		while (word === "" && this.at < this.end && !this.passEnd()) {
			if (!this.passBlank()) {
				word = this.token().text.toLowerCase();
			}
		}
		this.at = at;
		this.atLineStart = atLineStart;
		return word;
	}

	/** Goes behind the next statement. */
	passStatement(): void {
		const { at, text } = this;
		this.passLine();
		// Only a backslash lets a statement of NASM's go on in the next line.
		const isWhole = this.rules.nasm === true && !text.slice(at, this.at).includes("\\");
		if (isWhole && this.at < this.end) {
			this.passEnd();
		} else if (!isWhole) {
			this.at = at;
			this.statement();
		}
	}

	/** The line that begins here, uncut; undefined where none does. It stays the next. */
	wholeLine(): Line | undefined {
		if (!this.atLineStart || this.at >= this.end) {
			return undefined;
		}
		const { text } = this;
		let [start, end] = [this.at, this.endOfLine()];
		while (start < end && isBlank(text.charCodeAt(start))) {
			start += 1;
		}
		while (end > start && (isBlank(text.charCodeAt(end - 1)) || isLineEnd(text.charCodeAt(end - 1)))) {
			end -= 1;
		}
		return { text: text.slice(start, end), start, end };
	}

	/** Goes behind the line that begins here. */
	passWholeLine(): void {
		this.at = Math.min(this.end, this.endOfLine() + 1);
	}

	/** Where the next line feed stands, or else the end. */
	private endOfLine(): number {
		const found = this.text.indexOf("\n", this.at);
		return found < 0 ? this.end : Math.min(found, this.end);
	}

	/** Passes the end of a statement; false when there is none here. */
	private passEnd(): boolean {
		const code = this.text.charCodeAt(this.at);
		if (isLineEnd(code)) {
			this.at += 1;
			this.atLineStart = true;
			return true;
		}
		if (code === this.separator) {
			this.at += 1;
			return true;
		}
		return false;
	}

	/** Passes white space or one comment; false when there is none here. */
	private passBlank(): boolean {
		const code = this.text.charCodeAt(this.at);
		if (isBlank(code)) {
			do {
				this.at += 1;
			} while (this.at < this.end && isBlank(this.text.charCodeAt(this.at)));
			return true;
		}
		if (code === 92 && this.rules.nasm) {
			return this.passContinuation();
		}
		if (this.commentStarts[code] !== 1) {
			return false;
		}
		if (this.rules.blockComments && this.text.startsWith("/*", this.at)) {
			const end = this.text.indexOf("*/", this.at + 2);
			this.at = end < 0 ? this.end : end + 2;
			return true;
		}
		if (this.startsComment()) {
			this.passLine();
			return true;
		}
		return false;
	}

	/** Passes a backslash at the end of a line, which goes on in the next. */
	private passContinuation(): boolean {
		const found = /^\\[ \t]*(?:\r\n|\n|\r)/.exec(this.text.slice(this.at, this.at + 80));
		this.at += found?.[0].length ?? 0;
		return found !== null;
	}

	private startsComment(): boolean {
		const starts = (mark: string) => this.text.startsWith(mark, this.at);
		return this.rules.lineComments.some(starts) || (this.atLineStart && this.rules.lineStartComments.some(starts));
	}

	private passLine(): void {
		this.at = this.endOfStatement();
	}

	/** Where the line ends, with a line feed or a carriage return. */
	private endOfStatement(): number {
		let end = this.at;
		while (end < this.end && !isLineEnd(this.text.charCodeAt(end))) {
			end += 1;
		}
		return end;
	}

	private token(): Token {
		const code = this.text.charCodeAt(this.at);
		const readable = this.rules.names && this.match(this.rules.names, "name");
		if (readable) {
			return readable;
		}
		if (this.rules.nasm) {
			const token = this.nasmToken(code);
			if (token) {
				return token;
			}
		}
		if (digits[code] === 1) {
			return this.number();
		}
		if (code === 34 || code === 39) {
			return this.quoted(code);
		}
		if (belongs(code, nameStarts)) {
			return this.take("name", this.endOf(nameParts) - this.at);
		}
		return this.sign(code) ?? this.match(specialPattern, "special") ?? this.stray();
	}

	/** The tokens that only NASM has; undefined for all others. */
	private nasmToken(code: number): Token | undefined {
		if (belongs(code, nasmNameStarts)) {
			return this.take("name", this.endOf(nasmNameParts) - this.at);
		}
		if (code === 37) {
			return this.match(percentPattern, "percent");
		}
		if (digits[code] === 1) {
			if (this.isPlainNumber()) {
				return undefined;
			}
			return (
				this.match(binaryFloatPattern, "float") ??
				(this.isHexadecimal() ? undefined : this.match(floatPattern, "float"))
			);
		}
		if (code === 34 || code === 39 || code === 96) {
			return this.verbatim(code);
		}
		if (code === 60 || code === 62 || code === 94 || code === 63) {
			return this.match(nasmSigns, "sign") ?? (code === 63 ? this.nasmName() : undefined);
		}
		const fraction = code === 36 ? this.match(binaryFloatPattern, "float") : undefined;
		if (fraction) {
			return fraction;
		}
		const dollar = code === 36 ? this.match(dollarNumber, "number") : undefined;
		return dollar ? { ...dollar, value: BigInt(`0x${dollar.text.slice(1).replaceAll("_", "")}`) } : this.nasmName();
	}

	private nasmName(): Token | undefined {
		return this.match(nasmNamePattern, "name");
	}

	/** `0x1e5` and `1e5h` are no floats. */
	private isHexadecimal(): boolean {
		return /^0[xXhH]|[hHxX]$/.test(this.text.slice(this.at, this.endOfNumber()));
	}

	/** Digits alone, so no float. */
	private isPlainNumber(): boolean {
		let end = this.at;
		while (digits[this.text.charCodeAt(end)] === 1) {
			end += 1;
		}
		const next = this.text.charCodeAt(end);
		return wordParts[next] !== 1 && next !== 46;
	}

	/** A text that holds exactly what stands between its quotes; only backquotes know escapes. */
	private verbatim(quote: number): Token {
		if (quote === 96) {
			return this.escaped();
		}
		const sign = this.text[this.at] ?? "";
		const close = this.text.indexOf(sign, this.at + 1);
		const lineEnd = this.endOfStatement();
		if (close < 0 || close >= lineEnd) {
			return { ...this.take("bad", lineEnd - this.at), problem: noClosingQuote };
		}
		const bytes = [...encoder.encode(this.text.slice(this.at + 1, close))];
		return { ...this.take("string", close + 1 - this.at), bytes };
	}

	private match(pattern: RegExp, kind: Token["kind"]): Token | undefined {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text);
		return found ? this.take(kind, found[0].length) : undefined;
	}

	/** Where the characters from here on that belong to a class end. */
	private endOf(characters: Characters): number {
		let end = this.at;
		while (end < this.text.length && belongs(this.text.charCodeAt(end), characters)) {
			end += 1;
		}
		return end;
	}

	private endOfNumber(): number {
		let end = this.at;
		while (wordParts[this.text.charCodeAt(end)] === 1) {
			end += 1;
		}
		return end;
	}

	private number(): Token {
		const word = this.text.slice(this.at, this.endOfNumber());
		const reading = readNumber(word, this.rules);
		const start = this.at;
		this.at += word.length;
		const { at: end } = this;
		return reading.kind === "bad"
			? { ...reading, text: word, start, end }
			: { kind: reading.kind, text: word, value: reading.value, start, end };
	}

	private quoted(code: number): Token {
		if (code === 39 && this.rules.characterConstants) {
			return this.character();
		}
		return this.escaped();
	}

	private escaped(): Token {
		const reading = readQuoted(this.text, this.at);
		const token = this.take("string", reading.end - this.at);
		return reading.closed ? { ...token, bytes: reading.bytes } : { ...token, kind: "bad", problem: noClosingQuote };
	}

	/** `'a` or `'a'`, a number in GNU as. */
	private character(): Token {
		const inside = this.at + 1;
		if (inside >= this.text.length || isLineEnd(this.text.charCodeAt(inside))) {
			return { ...this.take("bad", 1), problem: "a character is missing after `'`" };
		}
		const bytes: number[] = [];
		const end = readCharacter(this.text, inside, bytes);
		const value = bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
		return { ...this.take("number", end - this.at + (this.text[end] === "'" ? 1 : 0)), value };
	}

	private sign(code: number): Token | undefined {
		if (singleSigns[code] !== 1) {
			return undefined;
		}
		const mayBeTwo = secondSigns[this.text.charCodeAt(this.at + 1)] === 1;
		return this.take("sign", mayBeTwo && doubleSigns.has(this.text.slice(this.at, this.at + 2)) ? 2 : 1);
	}

	private stray(): Token {
		const token = this.take("bad", 1);
		return { ...token, problem: `\`${token.text}\` has no meaning here` };
	}

	private take(kind: Token["kind"], length: number): Token {
		const start = this.at;
		this.at += length;
		return { kind, text: this.text.slice(start, this.at), start, end: this.at };
	}
}

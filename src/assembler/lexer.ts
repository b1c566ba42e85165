// Cuts a source text into statements, each a list of tokens, without its blanks and
// comments. One lexer serves both dialects and the debugger's expressions;
// `LexicalRules` says what differs.

import { type Characters, endOfLine, isBlank, isLineEnd } from "./characters.ts";
import type { LexicalRules, Token } from "./token.ts";
import { readToken } from "./tokenReader.ts";

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
		let [start, end] = [this.at, this.lineFeed()];
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
		this.at = Math.min(this.end, this.lineFeed() + 1);
	}

	/** Where the next line feed stands, or else the end. */
	private lineFeed(): number {
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
		this.at = endOfLine(this.text, this.at, this.end);
	}

	private token(): Token {
		const token = readToken(this.text, this.at, this.end, this.rules);
		this.at = token.end;
		return token;
	}
}

// The lines of a text that is read again and again, as the body of a macro or of a
// repetition: cut into tokens once, and given out each time. A cursor gives what
// the lexer would give.

import { Lexer } from "./lexer.ts";
import type { LexicalRules, Token } from "./token.ts";

/** What gives the lines of a text one after the other. */
export interface Lines {
	/** Offset of what comes next. */
	readonly position: number;
	/** The tokens of the next line, perhaps none; undefined at the end. */
	statement(): readonly Token[] | undefined;
	/** The text of the first token of the next line, in lower case; the line stays the next. */
	firstWord(): string | undefined;
	/** Goes behind the next line. */
	passStatement(): void;
}

interface Line {
	readonly start: number;
	readonly tokens: readonly Token[];
	readonly word: string;
}

/** The lines of a part of a text. */
export class LexedLines {
	readonly end: number;
	private readonly lines: Line[] = [];

	constructor(text: string, rules: LexicalRules, start: number, end: number) {
		this.end = end;
		const lexer = new Lexer(text, rules, start, end);
		for (;;) {
			const { position } = lexer;
			const tokens = lexer.statement();
			if (!tokens) {
				return;
			}
			this.lines.push({ start: position, tokens, word: tokens[0]?.text.toLowerCase() ?? "" });
		}
	}

	/** Gives them from the first on. */
	read(): Lines {
		return new LineCursor(this.lines, this.end);
	}
}

class LineCursor implements Lines {
	private readonly lines: readonly Line[];
	private readonly end: number;
	private at = 0;

	constructor(lines: readonly Line[], end: number) {
		this.lines = lines;
		this.end = end;
	}

	get position(): number {
		return this.lines[this.at]?.start ?? this.end;
	}

	statement(): readonly Token[] | undefined {
		const line = this.lines[this.at];
		this.at += 1;
		return line?.tokens;
	}

	firstWord(): string | undefined {
		return this.lines[this.at]?.word;
	}

	passStatement(): void {
		this.at += 1;
	}
}

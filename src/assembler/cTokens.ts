// The tokens of the C preprocessor, as it reads assembly: names, numbers, quoted
// texts and single signs (GCC's manual, "The C preprocessor", "Tokenization";
// `$` and `.` are no part of names here). A line ends where no backslash and no
// comment carries it on. What is no token in C is one sign after the other.

export interface CToken {
	readonly kind: "name" | "number" | "quoted" | "sign";
	readonly text: string;
	/** Offsets into the text that was read; the place of use for what a macro made. */
	readonly start: number;
	readonly end: number;
	/** Blanks or a comment stood before it. */
	readonly spaced: boolean;
	/** Macros in whose expansion it stands, which are not expanded in it again. */
	readonly within?: ReadonlySet<string>;
}

export interface CLine {
	readonly tokens: readonly CToken[];
	/** Offset of the line's end, before its line break. */
	readonly end: number;
	/** Offset of the next line. */
	readonly next: number;
	/** It goes on behind a backslash. */
	readonly isSpliced: boolean;
}

const splice = /\\[ \t]*(?:\r\n|\n|\r)/y;
const blank = /[ \t\f\v\u00a0\ufeff]+/y;
const blockComment = /\/\*[\s\S]*?(?:\*\/|$)/y;
const lineComment = /\/\/(?:\\[ \t]*(?:\r\n|\n|\r)|[^\r\n])*/y;
const lineBreak = /\r\n|\n|\r/y;

const kinds = [
	["name", /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y],
	["number", /\.?\d(?:[eEpP][+-]|[\w.])*/y],
	["quoted", /"(?:\\[^\r\n]|[^"\\\r\n])*"|'(?:\\[^\r\n]|[^'\\\r\n])+'|["'][^\r\n]*/y],
	["sign", /##|<<|>>|<=|>=|==|!=|&&|\|\||\.\.\.|[\s\S]/uy],
] as const;

/** Reads the line that begins at an offset. */
export function readCLine(text: string, start: number): CLine {
	const tokens: CToken[] = [];
	let at = start;
	let spaced = false;
	let isSpliced = false;
	const passes = (pattern: RegExp): boolean => {
		const length = lengthAt(pattern, text, at);
		at += length;
		return length > 0;
	};
	while (at < text.length) {
		const end = at;
		if (passes(lineBreak)) {
			return { tokens, end, next: at, isSpliced };
		}
		if (passes(splice)) {
			isSpliced = true;
			spaced = true;
		} else if (passes(blank) || passes(blockComment) || passes(lineComment)) {
			spaced = true;
		} else {
			const token = readToken(text, at, spaced);
			tokens.push(token);
			at = token.end;
			spaced = false;
		}
	}
	return { tokens, end: at, next: at, isSpliced };
}

function readToken(text: string, start: number, spaced: boolean): CToken {
	for (const [kind, pattern] of kinds) {
		const length = lengthAt(pattern, text, start);
		if (length > 0) {
			return { kind, text: text.slice(start, start + length), start, end: start + length, spaced };
		}
	}
	return { kind: "sign", text: text.slice(start, start + 1), start, end: start + 1, spaced };
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0].length ?? 0;
}

/** Tokens as text. Between those of different origin stands a blank where they would be read as one. */
export function writeCTokens(tokens: readonly CToken[]): string {
	let text = "";
	for (const token of tokens) {
		text += text !== "" && (token.spaced || wouldJoin(text, token.text)) ? ` ${token.text}` : token.text;
	}
	return text;
}

const joinedSigns = /(?:\+\+|--|<<|>>|&&|\|\||==|\/\/|\/\*|##)$/;

function wouldJoin(before: string, next: string): boolean {
	const [first = ""] = next;
	return (
		(/[\w\u0080-\uffff]$/.test(before) && /[\w\u0080-\uffff]/.test(first)) || joinedSigns.test(before.slice(-1) + first)
	);
}

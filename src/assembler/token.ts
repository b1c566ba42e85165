// The words and signs of a source text. Tokens carry their place in the text,
// so that everything made from them can be pointed at in the editor.

type TokenKind =
	/** A symbol, mnemonic, register, directive or keyword; also `.` and `$` alone. */
	| "name"
	| "number"
	/** `1b` or `1f`: the nearest numeric label before or after. */
	| "localLabel"
	/** A quoted text; `bytes` holds what it stands for. */
	| "string"
	/** A number with a fraction or an exponent. */
	| "float"
	/** One or two signs: `+`, `[`, `<<`. */
	| "sign"
	/** `%define`, `%1`, `%%name`, `%+`: a word of NASM's preprocessor. */
	| "percent"
	/** `@name`: a value that the debugger gives, never a symbol. */
	| "special"
	/** Text that is no token; `problem` says why. */
	| "bad";

export interface Token {
	readonly kind: TokenKind;
	/** Exactly as written; for `special`, with the sign. */
	readonly text: string;
	/** 0-based offsets into the source text, half open. */
	readonly start: number;
	readonly end: number;
	/** The value of a number (unsigned, of any size) or the number of a local label. */
	readonly value?: bigint;
	/** The macro that stands for a place in the frame, of which this is the number: `%define count rbp-8`. */
	readonly slot?: { readonly name: string; readonly offset: bigint };
	/** In what a macro stands for: whether a blank stood before it. */
	readonly spaced?: boolean;
	/** Bytes of a string. */
	readonly bytes?: readonly number[];
	/** For `bad`: one sentence, and what to write instead where that is clear. */
	readonly problem?: string;
	readonly repair?: string;
}

/** The token of a kind between two places. */
export function tokenOf(kind: TokenKind, text: string, start: number, end: number): Token {
	return { kind, text: text.slice(start, end), start, end };
}

/** The token that a sticky pattern finds at a place. */
export function matchedToken(text: string, at: number, pattern: RegExp, kind: TokenKind): Token | undefined {
	pattern.lastIndex = at;
	const found = pattern.exec(text);
	return found ? tokenOf(kind, text, at, at + found[0].length) : undefined;
}

/** What differs between the dialects below the level of statements. */
export interface LexicalRules {
	/** Texts that begin a comment reaching to the end of the line. */
	readonly lineComments: readonly string[];
	/** A comment when it is the first thing on a line. */
	readonly lineStartComments: readonly string[];
	readonly blockComments: boolean;
	/** A sign that ends a statement, as the end of the line does. */
	readonly separator?: string;
	/** `1b` and `1f` name local labels. */
	readonly localLabels: boolean;
	/** `1fh`, `101b` and `17o` are numbers. */
	readonly radixSuffixes: boolean;
	/** `'a` is a number and `"…"` alone a string; else both quotes make strings. */
	readonly characterConstants: boolean;
	/** NASM's tokens: verbatim strings and those in backquotes, `%words`, floats, `\` at the end of a line. */
	readonly nasm?: boolean;
	/** Names that a text writes with signs and blanks, as `f(int)`: taken whole, before all else. Sticky. */
	readonly names?: RegExp;
	/** A leading 0 makes a number octal. */
	readonly zeroIsOctal: boolean;
}

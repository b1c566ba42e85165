// Where the lines of a unit come from: its source, and whatever is read in the
// middle of it: included files, macros, repetitions. Each is a frame on a stack;
// the topmost gives the next line. Tokens come with offsets into the text of
// their frame; `locate` moves those of a macro to the place of its use.

import { LexedLines, type Lines } from "./lexedLines.ts";
import { Lexer, type Line } from "./lexer.ts";
import type { NasmCall } from "./nasmMacro.ts";
import type { PlacedText } from "./placedText.ts";
import type { LexicalRules, Token } from "./token.ts";

export interface Range {
	readonly start: number;
	readonly end: number;
}

/** A condition that was met, so that its lines are being read. */
interface OpenCondition {
	readonly begin: Token;
}

export interface Frame {
	readonly kind: "file" | "macro" | "loop";
	/** Index of the source to which `use`, or else the tokens, belong. */
	readonly source: number;
	/** The part of `text` that is read. */
	readonly text: string;
	readonly range: Range;
	/** Where everything in the frame is said to stand; undefined in text that the author sees. */
	readonly use?: Range;
	/** Of a text that the C preprocessor has made: where its parts stand in the source. */
	readonly places?: PlacedText;
	/** Of such a text: what its `.include` directives read, by where they stand in it. */
	readonly inclusions?: ReadonlyMap<number, Omit<Frame, "conditions">>;
	/** NASM: the macro call whose arguments hold here. */
	readonly call?: NasmCall;
	/** For loops: what each turn after the first begins with; false when there is none. */
	readonly again?: () => boolean;
	readonly conditions: OpenCondition[];
}

interface OpenFrame extends Frame {
	lines: Lines;
}

/** More than any program needs; what makes more does not end by itself. */
const most = { lines: 1_000_000, frames: 2000, characters: 256 << 20 };

export class Reader {
	private readonly rules: LexicalRules;
	private readonly frames: OpenFrame[] = [];
	/** Of bodies that were read before: what they are by their text and where they begin in it. */
	private readonly bodies = new Map<string, Map<number, LexedLines>>();
	private made = { lines: 0, characters: 0 };

	constructor(rules: LexicalRules) {
		this.rules = rules;
	}

	/** The frame that is being read. */
	get top(): Frame | undefined {
		return this.frames.at(-1);
	}

	/** Frames from the source to what is read now. */
	get stack(): readonly Frame[] {
		return this.frames;
	}

	/** Offset of what comes next in the frame's text. */
	get position(): number {
		return this.frames.at(-1)?.lines.position ?? 0;
	}

	/** Reads this next; false when there is too much of it to end. */
	push(frame: Omit<Frame, "conditions">): boolean {
		const { range } = frame;
		this.made.characters += frame.kind === "file" ? 0 : range.end - range.start;
		if (this.frames.length >= most.frames || this.made.characters > most.characters) {
			return false;
		}
		this.frames.push({ ...frame, conditions: [], lines: this.linesOf(frame) });
		return true;
	}

	private linesOf({ kind, call, text, range }: Omit<Frame, "conditions">): Lines {
		return kind === "loop" || call
			? this.body(text, range).read()
			: new Lexer(text, this.rules, range.start, range.end);
	}

	private body(text: string, { start, end }: Range): LexedLines {
		const ofText = this.bodies.get(text) ?? new Map<number, LexedLines>();
		const known = ofText.get(start);
		if (known?.end === end) {
			return known;
		}
		const body = new LexedLines(text, this.rules, start, end);
		this.bodies.set(text, ofText.set(start, body));
		return body;
	}

	/** The next line of the topmost frame; undefined at its end. */
	line(): readonly Token[] | undefined {
		const frame = this.frames.at(-1);
		const tokens = frame?.lines.statement();
		this.made.lines += frame?.kind === "file" ? 0 : 1;
		return tokens;
	}

	/** The next line, uncut; undefined in what is not a file as it stands, and at its end. */
	wholeLine(): Line | undefined {
		const { lines, use, places } = this.frames.at(-1) ?? {};
		return lines instanceof Lexer && !use && !places ? lines.wholeLine() : undefined;
	}

	/** Goes behind that line. */
	passWholeLine(): void {
		const { lines } = this.frames.at(-1) ?? {};
		if (lines instanceof Lexer) {
			lines.passWholeLine();
		}
	}

	/** True when macros and repetitions have made more lines than any program needs. */
	isEndless(): boolean {
		return this.made.lines > most.lines;
	}

	/** Takes the topmost frame away, or begins its next turn; gives the frame when it is gone. */
	endTop(): Frame | undefined {
		const frame = this.frames.at(-1);
		if (frame?.again?.()) {
			frame.lines = this.linesOf(frame);
			return undefined;
		}
		return this.frames.pop();
	}

	/** Leaves the innermost frame of a kind and all within it; false when there is none. */
	leave(kind: "macro" | "loop"): boolean {
		const at = this.frames.findLastIndex((frame) => frame.kind === kind);
		if (at >= 0) {
			this.frames.length = at;
		}
		return at >= 0;
	}

	/** Reads this and nothing else. */
	restart(frame: Omit<Frame, "conditions">): void {
		this.frames.length = 0;
		this.push(frame);
	}

	/** Stops reading altogether, except for what the author sees of the source itself. */
	abandon(): void {
		const at = this.frames.findIndex(({ kind }) => kind !== "file");
		this.frames.length = at < 0 ? this.frames.length : at;
	}

	/**
	 * Passes lines of the topmost frame up to the first that is a stop and not inside a nested block;
	 * gives that line and the offset where it begins, undefined when there is none.
	 */
	pass(block: {
		opens(word: string): boolean;
		closes(word: string): boolean;
		stops(word: string): boolean;
	}): { readonly tokens: readonly Token[]; readonly start: number } | undefined {
		const lines = this.frames.at(-1)?.lines;
		let depth = 0;
		for (;;) {
			const word = lines?.firstWord();
			if (lines === undefined || word === undefined) {
				return undefined;
			}
			const isDirective = startsDirective(word.charCodeAt(0));
			if (isDirective && depth === 0 && block.stops(word)) {
				const start = lines.position;
				return { tokens: lines.statement() ?? [], start };
			}
			lines.passStatement();
			if (isDirective) {
				depth += block.opens(word) ? 1 : block.closes(word) ? -1 : 0;
			}
		}
	}

	/** Tokens of the topmost frame where they are said to stand. */
	locate(tokens: readonly Token[]): readonly Token[] {
		const { use, places } = this.frames.at(-1) ?? {};
		if (use) {
			return tokens.map((token) => ({ ...token, start: use.start, end: use.end }));
		}
		return places ? tokens.map((token) => ({ ...token, ...places.rangeOf(token.start, token.end) })) : tokens;
	}
}

/** True for `%`, of NASM's preprocessor, and for `.`, of GNU as. */
function startsDirective(code: number): boolean {
	return code === 37 || code === 46;
}

// The C preprocessor, through which gcc sends files whose names end in `.S`: the
// `#` lines in them are obeyed and macros expanded before GNU as reads what is
// left (GCC's manual, "The C preprocessor"). Here that makes a text of each file
// which knows where in the file each of its parts stands. A line without macros
// is left as it is, comments too. In assembly a `#` line that is no directive is a
// comment.

import { CBranches } from "./cBranches.ts";
import { conditionValue, replaceDefined } from "./cCondition.ts";
import { headerDefinitions, predefined } from "./cHeaders.ts";
import { CExpansion, type CMacro, readDefinition } from "./cMacro.ts";
import { type CLine, type CToken, readCLine, writeCTokens } from "./cTokens.ts";
import { findFile, lookForFile, sourceIndex, stopsEndless } from "./includes.ts";
import { PlacedText } from "./placedText.ts";
import type { Frame, Range } from "./reader.ts";
import type { Unit } from "./unit.ts";

/** What is to be read of a unit's source in place of its text. */
export function preprocessC(unit: Unit): Omit<Frame, "conditions"> {
	return new CPreprocessor(unit).read(unit.index);
}

/** More than any program needs, in UTF-16 units. */
const mostText = 16 << 20;

/** A file that is being read. */
interface OpenFile {
	readonly text: string;
	readonly made: PlacedText;
	readonly inclusions: Map<number, Omit<Frame, "conditions">>;
	readonly branches: CBranches;
}

class CPreprocessor {
	private readonly unit: Unit;
	private readonly macros = new Map<string, CMacro>();
	private readonly onlyOnce = new Set<number>();
	private readonly open: number[] = [];
	private made = 0;

	constructor(unit: Unit) {
		this.unit = unit;
		for (const [name, value] of predefined) {
			this.define(name, value);
		}
	}

	/** Reads a source of the program. */
	read(source: number): Omit<Frame, "conditions"> {
		const { unit } = this;
		const outer = unit.index;
		unit.index = source;
		const { text } = unit.source;
		const file: OpenFile = { text, made: new PlacedText(), inclusions: new Map(), branches: new CBranches() };
		this.open.push(source);
		for (let at = 0; at < text.length && !unit.stopped; ) {
			at = this.readLine(file, readCLine(text, at), at);
		}
		this.open.pop();
		for (const place of file.branches.places) {
			unit.error(place, "syntax", "this `#if` has no `#endif`");
		}
		unit.index = outer;
		const { made, inclusions } = file;
		return { kind: "file", source, text: made.text, range: { start: 0, end: made.length }, places: made, inclusions };
	}

	/** Reads a line; gives the offset of the next. */
	private readLine(file: OpenFile, line: CLine, start: number): number {
		const [sign, name, ...rest] = line.tokens;
		const { isRead } = file.branches;
		const act = sign?.text === "#" && name?.kind === "name" ? this.acts.get(name.text) : undefined;
		if (act && name && (isRead || /^(?:if|el|endif)/.test(name.text))) {
			act(file, { name, rest, start: sign?.start ?? start, end: line.end });
		}
		if (act || !isRead) {
			file.made.copy(file.text, line.end, line.next);
			return line.next;
		}
		if (!line.isSpliced && !line.tokens.some((token) => this.isUse(token))) {
			file.made.copy(file.text, start, line.next);
			return line.next;
		}
		return this.expandLine(file, line, start);
	}

	private isUse({ kind, text }: CToken): boolean {
		return kind === "name" && (this.macros.has(text) || text === "__LINE__" || text === "__FILE__");
	}

	/** Writes a line with its macros expanded; their arguments may go on in the lines after it. */
	private expandLine(file: OpenFile, first: CLine, start: number): number {
		const { text, made } = file;
		let line = first;
		const tokens = [...first.tokens];
		let written = start;
		for (let at = 0; at < tokens.length; at += 1) {
			const token = tokens[at] as CToken;
			if (!this.isUse(token)) {
				made.copy(text, Math.max(written, token.start), token.end);
				written = token.end;
			} else {
				this.copyBlanks(file, written, token.start);
				while (this.isCut(token, tokens.slice(at + 1)) && line.next < text.length) {
					line = readCLine(text, line.next);
					tokens.push(...line.tokens);
				}
				const length = this.lengthOfUse(token, tokens.slice(at + 1));
				const use = tokens.slice(at, at + 1 + length);
				written = use.at(-1)?.end ?? token.end;
				this.writeUse(file, use, { start: token.start, end: written });
				at += length;
			}
			this.copyBlanks(file, written, tokens[at + 1]?.start ?? line.end);
			written = tokens[at + 1]?.start ?? line.end;
		}
		made.copy(text, line.end, line.next);
		return line.next;
	}

	/** What stands between tokens: blanks and comments. */
	private copyBlanks({ text, made }: OpenFile, start: number, end: number): void {
		if (end > start) {
			const blanks = text.slice(start, end);
			if (/[\r\n]/.test(blanks)) {
				made.make(" ", { start, end });
			} else {
				made.copy(text, start, end);
			}
		}
	}

	/** How many tokens behind a macro's name belong to its use. */
	private lengthOfUse({ text }: CToken, behind: readonly CToken[]): number {
		if (!this.macros.get(text)?.parameters || behind[0]?.text !== "(") {
			return 0;
		}
		const close = closeOf(behind);
		return close < 0 ? behind.length : close + 1;
	}

	/** True where the arguments of a macro go on in the next line. */
	private isCut({ text }: CToken, behind: readonly CToken[]): boolean {
		return this.macros.get(text)?.parameters !== undefined && behind[0]?.text === "(" && closeOf(behind) < 0;
	}

	private writeUse(file: OpenFile, use: readonly CToken[], place: Range): void {
		const { made } = file;
		const expansion = new CExpansion(this.macrosAt(file, place));
		const text = writeCTokens(
			expansion.expand(use.map((token, index) => (index === 0 ? { ...token, spaced: false } : token))),
		);
		this.made += text.length;
		if (expansion.problem !== undefined || this.made > mostText) {
			this.unit.error(
				place,
				"macro",
				expansion.problem ?? "the macros of this file make more text than any program needs",
			);
			this.unit.stopped ||= this.made > mostText;
			return;
		}
		made.make(text, place);
	}

	/** What gives macros, those that tell the place of their use among them. */
	private macrosAt({ text }: OpenFile, { start }: Range): (name: string) => CMacro | undefined {
		return (name) => {
			if (name !== "__LINE__" && name !== "__FILE__") {
				return this.macros.get(name);
			}
			const value =
				name === "__FILE__"
					? JSON.stringify(this.unit.source.path)
					: `${text.slice(0, start).split(/\r\n|\n|\r/).length}`;
			return { name, body: readCLine(value, 0).tokens };
		};
	}

	private define(name: string, value: string): void {
		this.macros.set(name, { name, body: readCLine(value, 0).tokens });
	}

	private readonly acts: ReadonlyMap<string, Act> = new Map<string, Act>([
		["define", (_file, directive) => this.readDefine(directive)],
		["undef", (_file, { rest }) => void this.macros.delete(rest[0]?.text ?? "")],
		["include", (file, directive) => this.include(file, directive)],
		["include_next", (file, directive) => this.include(file, directive)],
		["if", (file, directive) => this.branch(file, directive, () => this.holds(directive))],
		["ifdef", (file, directive) => this.branch(file, directive, () => this.isDefined(directive))],
		["ifndef", (file, directive) => this.branch(file, directive, () => !this.isDefined(directive))],
		["elif", (file, directive) => this.otherwise(file, directive, () => this.holds(directive))],
		["else", (file, directive) => this.otherwise(file, directive, () => true)],
		["endif", (file, directive) => this.endBranches(file, directive)],
		["error", (_file, directive) => this.say(directive, "error")],
		["warning", (_file, directive) => this.say(directive, "warning")],
		["pragma", (_file, { rest }) => void (rest[0]?.text === "once" && this.onlyOnce.add(this.unit.index))],
		["ident", () => {}],
		["line", () => {}],
	]);

	private readDefine(directive: CDirective): void {
		const macro = readDefinition(directive.rest);
		if (typeof macro === "string") {
			this.unit.error(directive.rest[0] ?? directive, "syntax", macro);
		} else {
			this.macros.set(macro.name, macro);
		}
	}

	private branch({ branches }: OpenFile, { start, end }: CDirective, condition: () => boolean): void {
		branches.begin({ start, end }, condition);
	}

	private otherwise({ branches }: OpenFile, directive: CDirective, condition: () => boolean): void {
		if (!branches.otherwise(condition)) {
			this.unit.error(directive, "syntax", `there is no \`#if\` before this \`#${directive.name.text}\``);
		}
	}

	private endBranches({ branches }: OpenFile, directive: CDirective): void {
		if (!branches.end()) {
			this.unit.error(directive, "syntax", "there is no `#if` before this `#endif`");
		}
	}

	private isDefined({ rest }: CDirective): boolean {
		return this.macros.has(rest[0]?.text ?? "");
	}

	private holds(directive: CDirective): boolean {
		const tokens = replaceDefined(directive.rest, (name) => this.macros.has(name));
		const expansion = new CExpansion((name) => this.macros.get(name));
		const value = conditionValue(expansion.expand(tokens));
		const problem = expansion.problem ?? (typeof value === "string" ? value : undefined);
		if (problem !== undefined) {
			this.unit.error(directive, "syntax", problem);
		}
		return problem === undefined && value !== 0n;
	}

	private say(directive: CDirective, severity: "error" | "warning"): void {
		const text = writeCTokens(directive.rest) || `\`#${directive.name.text}\``;
		this.unit.error(directive, severity, text, { severity });
	}

	/** `#include "file"` reads a file; `#include <header>` knows what the header would define. */
	private include(file: OpenFile, directive: CDirective): void {
		const named = new CExpansion((name) => this.macros.get(name)).expand(directive.rest);
		const written = writeCTokens(named).replace(/\s*([<>])\s*/g, "$1");
		const [, quoted, header] = /^(?:"([^"]+)"|<([^>]+)>)$/.exec(written.replace(/\s+/g, "")) ?? [];
		const path = /^"([^"]+)"$/.exec(written)?.[1] ?? quoted;
		const place = { start: directive.start, end: directive.end };
		if (path === undefined && header === undefined) {
			this.unit.error(place, "syntax", 'the name of a file is expected here: `#include "file.h"`');
			return;
		}
		const known = headerDefinitions(header ?? path ?? "");
		if (known) {
			known.forEach((value, name) => void this.define(name, value));
			return;
		}
		const { unit } = this;
		const found =
			header === undefined
				? findFile(unit, place, path ?? "", unit.options.include)
				: lookForFile(unit, header, unit.options.include);
		if (found) {
			this.includeFile(file, place, path ?? header ?? "", sourceIndex(unit, found));
		} else if (header !== undefined) {
			const message = `\`<${header}>\` is not among the headers that hold only numbers, which are all that assembly can use of a C library; define what is needed of it with \`#define\``;
			unit.error(place, "include", message);
		}
	}

	private includeFile(file: OpenFile, place: Range, path: string, source: number): void {
		if (this.onlyOnce.has(source)) {
			return;
		}
		if (stopsEndless(this.unit, place, path, this.open.filter((other) => other === source).length)) {
			return;
		}
		const inner = this.read(source);
		if (inner.text.trim() !== "") {
			file.inclusions.set(file.made.length, inner);
			file.made.make(`.include "${path}"`, place);
		}
	}
}

type Act = (file: OpenFile, directive: CDirective) => void;

/** A `#` line. */
interface CDirective extends Range {
	readonly name: CToken;
	/** What stands behind its name. */
	readonly rest: readonly CToken[];
}

/** Index of the `)` that closes what the first token opens; −1 where there is none. */
function closeOf(tokens: readonly CToken[]): number {
	let depth = 0;
	return tokens.findIndex(({ text }) => {
		depth += text === "(" ? 1 : text === ")" ? -1 : 0;
		return depth === 0;
	});
}

// One source on its way to bytes: where it stands (section, symbols), and what
// it has put aside until addresses are known. Directives and instructions act
// on a unit and on nothing else; units meet only in the layout.

import { AddressSlots } from "./addressSlots.ts";
import { defineLabel } from "./definitions.ts";
import type { DialectRules } from "./dialect.ts";
import { rulesFor } from "./filteredText.ts";
import { KnownInstructions } from "./knownInstructions.ts";
import type { DataFixup, InstructionFixup, LineMark, SlotMark } from "./marks.ts";
import { usualFloats } from "./nasmFloats.ts";
import { attGrammar, type Grammar } from "./operators.ts";
import { OriginNotes } from "./origins.ts";
import type { Foreknowledge } from "./passes.ts";
import type { Place } from "./place.ts";
import type { AssembleOptions } from "./program.ts";
import { type Frame, Reader } from "./reader.ts";
import { ReadLines } from "./readLines.ts";
import { type Addition, type Reporter, replacement } from "./reporter.ts";
import { type Padding, Section, type SectionFlags } from "./section.ts";
import type { Source, Span } from "./source.ts";
import { type SymbolEntry, SymbolTable } from "./symbolTable.ts";
import type { SyntaxProblem } from "./syntax.ts";
import type { LexicalRules, Token } from "./token.ts";
import type { UndefinedName } from "./undefinedNames.ts";
import { UnwindNotes } from "./unwindNotes.ts";
import { constantOf, constantValue, type Slot, type SlotContent, type Value } from "./value.ts";

/** Limits of the image: what is written out, and what is only zero. */
export const mostBytes = { written: 64n << 20n, zero: 1n << 30n };

const sectionFlags = {
	text: { allocate: true, write: false, execute: true, zero: false },
	data: { allocate: true, write: true, execute: false, zero: false },
	bss: { allocate: true, write: true, execute: false, zero: true },
};

/** What lets NASM's preprocessor make many lines of a few: macros and repetitions, perhaps of an included file. */
const makesLines = /^[ \t]*%(?:i?r?macro|rep|include|use)\b/im;

/** The symbol of the table of addresses. */
export const tableName = "_GLOBAL_OFFSET_TABLE_";

/** Of the table of addresses. */
export const tableFlags: SectionFlags = sectionFlags.data;

/** What a unit is made from. */
export interface UnitContext {
	/** Place of its source among `sources`. */
	readonly index: number;
	/** All of the program; files that are included come after those that were given. */
	readonly sources: Source[];
	readonly reporter: Reporter;
	readonly dialect: DialectRules;
	readonly options: AssembleOptions;
	/** What an earlier reading of the same source found out. */
	readonly foreknown: Foreknowledge;
}

export class Unit {
	readonly sources: Source[];
	readonly dialect: DialectRules;
	readonly options: AssembleOptions;
	readonly foreknown: Foreknowledge;
	/** NASM: differences of addresses in operands that were not known when they were read. */
	readonly differences: Value[] = [];
	/** Names that were used before their number was known. */
	readonly lookedAhead = new Set<string>();
	/** Names that nobody defines, as far as they have been found. */
	readonly undefinedNames = new Map<SymbolEntry, UndefinedName>();
	readonly reader: Reader;
	/** What the preprocessor has made of it. */
	readonly readLines: ReadLines;
	/** The source that is being read: the unit's own, or one that it includes. */
	index: number;
	reporter: Reporter;
	/** The label to which `.name` belongs in NASM. */
	scope = "";
	/** GNU as: the text has lost its directives, so labels say which section follows. */
	isFiltered = false;
	/** How the source's text is cut into tokens. */
	readonly lexical: LexicalRules;
	/** GNU as: instructions are in AT&T syntax here. */
	isAtt = false;
	/** In NASM: how `align` pads code where it is not told; undefined for single `nop`s. */
	padding?: Padding;
	/** In NASM: a bare address counts from rip. */
	relative = false;
	/** In NASM: how numbers with a fraction become data. */
	floats = usualFloats;
	readonly symbols = new SymbolTable();
	readonly sections = new Map<string, Section>();
	readonly fixups: (DataFixup | InstructionFixup)[] = [];
	readonly lines: LineMark[] = [];
	readonly slots: SlotMark[] = [];
	readonly origins = new OriginNotes();
	readonly unwind = new UnwindNotes();
	section: Section;
	/** The section before this one, for `.previous`. */
	previous: Section;
	/** For `.pushsection` and `.popsection`. */
	readonly stack: { readonly section: Section; readonly previous: Section }[] = [];
	readonly knownInstructions = new KnownInstructions();
	/** The text in which the line that is read stands as it is; undefined where macros have made it. */
	verbatim: string | undefined;
	/** Prefixes written as statements of their own, waiting for their instruction. */
	readonly prefixes: Token[] = [];
	/** What `$` means while it is not the place of the next byte. */
	origin?: Place;
	/** NASM: the structure that is being described, or one of which an instance is being made. */
	structure?: { readonly name: string; readonly begin: Span; readonly outside?: Section; readonly start?: Place };
	/** How often a name, or the place of a statement, was given its meaning. */
	meanings = 0;
	/** Symbols whose meaning is being looked for, so that none is looked for within its own. */
	readonly meaning = new Set<SymbolEntry>();
	/** It uses fs, or has thread-local variables. */
	usesThread = false;
	/** NASM: how often `times` and `dup` have made something anew. */
	repetitions = 0;
	/** Nothing more is read from this source. */
	stopped = false;
	/** Space in `.bss` for single symbols, which comes after all that is written there. */
	readonly reservations: { readonly name: Token; readonly size: number; readonly alignment: number }[] = [];
	/** Places in the table of addresses that its source asks for. */
	readonly addressSlots = new AddressSlots();
	private readonly bss: Section;
	/** Bytes that fills have asked for. */
	private requested = { written: 0n, zero: 0n };

	constructor({ index, sources, reporter, dialect, options, foreknown }: UnitContext) {
		this.sources = sources;
		this.index = index;
		this.reporter = reporter;
		this.dialect = dialect;
		this.options = options;
		this.foreknown = foreknown;
		const { text } = this.source;
		this.lexical = rulesFor(text, dialect.lexical);
		this.reader = new Reader(this.lexical);
		this.reader.push({ kind: "file", source: index, text, range: { start: 0, end: text.length } });
		this.readLines = new ReadLines(dialect.grammar.nasm === true && makesLines.test(text));
		this.section = this.openSection(".text", sectionFlags.text);
		// NASM and yasm begin there too where the source names no section, and align it all the same.
		this.section.alignment = dialect.grammar.nasm ? 16 : 1;
		this.previous = this.section;
		this.openSection(".data", sectionFlags.data);
		this.bss = this.openSection(".bss", sectionFlags.bss);
	}

	/** The text that is being read. */
	get source(): Source {
		return this.sources[this.index] ?? { path: "", text: "" };
	}

	/** Of expressions: in AT&T syntax every word is a symbol's name. */
	get grammar(): Grammar {
		return this.isAtt ? attGrammar : this.dialect.grammar;
	}

	/** The next line, of whatever is being read; undefined at the very end. */
	nextLine(): readonly Token[] | undefined {
		for (let frame = this.reader.top; frame; frame = this.reader.top) {
			this.index = frame.source;
			const tokens = this.reader.isEndless() ? this.refuseEndless(frame) : this.reader.line();
			if (tokens) {
				return tokens;
			}
			const ended = this.reader.endTop();
			for (const { begin } of ended?.conditions ?? []) {
				const [token = begin] = ended?.use ? [{ ...begin, ...ended.use }] : [];
				this.error(token, "syntax", `\`${begin.text}\` has no end`);
			}
		}
		return undefined;
	}

	private refuseEndless({ use, range }: Frame): undefined {
		const place = use ?? { start: range.start, end: range.start };
		this.error(place, "endless", "the macros or repetitions here make more lines than any program needs; do they end?");
		this.reader.abandon();
		this.stopped = true;
		return undefined;
	}

	/** NASM: an operand's value, as the number that an earlier reading found where it is no address. */
	foresee(value: Value): Value {
		const isAddress = value.kind === "sum" && value.plus.length !== value.minus.length;
		if (isAddress || constantOf(value) !== undefined) {
			return value;
		}
		const index = this.differences.push(value) - 1;
		const number = this.foreknown.differences[index];
		return number === undefined ? value : constantValue(number);
	}

	/** The whole name of a symbol: in NASM `.name` belongs to the label before it. */
	fullName(name: string): string {
		if (!this.dialect.grammar.nasm) {
			return name;
		}
		const plain = name.startsWith("$") && name.length > 1 && name !== "$$" ? name.slice(1) : name;
		return plain.startsWith(".") && !plain.startsWith("..") ? this.scope + plain : plain;
	}

	/** The section of that name, made with these flags when it is new. */
	openSection(name: string, flags: SectionFlags): Section {
		const found = this.sections.get(name);
		if (found) {
			return found;
		}
		const made = new Section(name, flags);
		this.usesThread ||= flags.thread === true;
		this.sections.set(name, made);
		return made;
	}

	/** What follows goes to this section. */
	enter(section: Section): void {
		this.previous = this.section;
		this.section = section;
	}

	here(): Place {
		return this.section.here();
	}

	/** What macros have put together may stand in any order. */
	span(start: number, end: number): Span {
		return { source: this.index, start: Math.min(start, end), end: Math.max(start, end) };
	}

	spanOf(token: { readonly start: number; readonly end: number }): Span {
		return this.span(token.start, token.end);
	}

	error(
		place: { readonly start: number; readonly end: number },
		code: string,
		message: string,
		addition?: Addition,
	): void {
		this.reporter.report(this.spanOf(place), code, message, addition);
	}

	/** Reports what a parser found, with its repair. */
	syntaxError(problem: SyntaxProblem): void {
		const fixes = problem.repair === undefined ? undefined : [replacement(this.spanOf(problem), problem.repair)];
		this.error(problem, "syntax", problem.message, { fixes });
	}

	/** Makes what had to wait for the end of the source, and says what is missing there. */
	finish(): void {
		if (this.structure) {
			const { begin, outside } = this.structure;
			const [opener, closer] = outside ? ["struc", "endstruc"] : ["istruc", "iend"];
			this.reporter.report(begin, "syntax", `this \`${opener}\` has no \`${closer}\``, { severity: "warning" });
		}
		for (const prefix of this.prefixes) {
			this.error(prefix, "syntax", `there is no instruction after the prefix \`${prefix.text}\``);
		}
		for (const section of this.sections.values()) {
			section.joinParts();
			this.nameSection(section);
		}
		this.section = this.bss;
		for (const { name, size, alignment } of this.reservations) {
			this.section.align(alignment);
			defineLabel(this, name);
			this.section.fill(size, new Uint8Array(1));
		}
	}

	/** What compilers tell debuggers refers to its parts by the names of their sections, too. */
	private nameSection({ name, flags, first: fragment }: Section): void {
		const entry = flags.allocate ? undefined : this.symbols.find(name);
		if (entry && !entry.definition && !entry.global) {
			entry.definition = { kind: "label", place: { kind: "place", fragment, offset: 0 }, span: this.span(0, 0) };
		}
	}

	/**
	 * Asks for space in this section, or with `zero` in `.bss`; false, with an error, when a program of
	 * that size makes no sense here.
	 */
	request(
		bytes: bigint,
		place: { readonly start: number; readonly end: number },
		zero = this.section.flags.zero,
	): boolean {
		const kind = zero ? "zero" : "written";
		this.requested[kind] += bytes;
		const most = mostBytes[kind];
		if (this.requested[kind] <= most) {
			return true;
		}
		const where = zero ? "zeros in `.bss`" : "code and data";
		this.error(
			place,
			"too-large",
			`the program gets too large here: at most ${most >> 20n} MiB of ${where} are possible`,
		);
		this.requested[kind] -= bytes;
		return false;
	}

	/** The place that a dynamic linker would fill in about a symbol: `x@GOTPCREL`. */
	addressSlot(symbol: SymbolEntry, span: Span, content: SlotContent): Slot {
		this.usesThread ||= content !== "address";
		return this.addressSlots.use(symbol, span, content);
	}
}

// What a text says about the sources it was made from, as a compiler's output
// does: `.file` names a file by a number, `.loc` says of which of its lines the
// code that follows is (GNU as's manual, "DWARF 2 debugging"); `%line` of NASM
// says both in one. Here these notes are kept as they are read, and become a
// table of addresses at the end. Nobody looks whether such files exist.

import type { Arguments, Directive } from "./directive.ts";
import type { Place } from "./place.ts";
import { addressOf } from "./place.ts";
import type { Section } from "./section.ts";
import { lineAt, lineStarts } from "./source.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";

/** A file that code comes from, as the text names it. */
export interface OriginFile {
	/** Whole, or relative to `directory`, with the slashes of its author. */
	readonly path: string;
	/** The folder in which the compiler ran; undefined when the text does not say. */
	readonly directory?: string;
	/** Index of the program's source that names it, and its number there, or its name. */
	readonly writtenIn: number;
	readonly number: number | string;
}

/** A place in a file that code comes from. */
export interface OriginPlace {
	/** Index into the files. */
	readonly file: number;
	/** 0-based; −1 for code that is of no line. */
	readonly line: number;
	/** 0-based, in bytes of UTF-8; undefined when it is not known. */
	readonly column?: number;
}

/** The code from `address` on is of this line. */
export interface OriginLine extends OriginPlace {
	readonly address: bigint;
	/** In bytes, up to the next entry; 0 when another line holds from the same address on. */
	readonly length: number;
	/** A place where a statement begins (`is_stmt`), so that a debugger may stop there. */
	readonly isStatement: boolean;
}

export interface Origins {
	readonly files: readonly OriginFile[];
	/** In ascending order of address; entries of one address in the order of the text. */
	readonly lines: readonly OriginLine[];
}

/** A `.loc` that waits for its code. */
interface Note {
	readonly file: number | string;
	readonly line: number;
	readonly column?: number;
	readonly isStatement: boolean;
}

/** What holds after a `%line`. */
interface Numbering {
	readonly file: string;
	/** 0-based line of the file for the line that follows the directive, and how many lines each one counts. */
	readonly first: number;
	readonly increment: number;
	/** 0-based line of the directive, in the source that has it. */
	readonly after: number;
	readonly source: number;
	readonly starts: readonly number[];
}

/** The notes of one unit. */
export class OriginNotes {
	/** By number, or for `%line` by name. */
	readonly files = new Map<number | string, OriginFile>();
	readonly marks: (Note & { readonly place: Place })[] = [];
	/** The folder of file 0, which is the compiler's own. */
	directory: string | undefined;
	/** Stays as it is until a `.loc` changes it. */
	isStatement = true;
	numbering: Numbering | undefined;
	#pending: Note | undefined;

	/** The code that comes next is of this line. The note before, when no code has come, holds from `place` on. */
	note(note: Note, place: Place): void {
		this.#flush(place);
		this.#pending = note;
	}

	/** An instruction stands at `place`, written at an offset of a source. */
	instructionAt(place: Place, source: number, offset: number): void {
		this.#flush(place);
		const { numbering } = this;
		if (numbering?.source === source) {
			const distance = lineAt(numbering.starts, offset) - numbering.after - 1;
			const line = numbering.first + distance * numbering.increment;
			this.marks.push({ place, file: numbering.file, line, isStatement: true });
		}
	}

	#flush(place: Place): void {
		if (this.#pending) {
			this.marks.push({ ...this.#pending, place });
			this.#pending = undefined;
		}
	}
}

/** `.file 1 "name"`, `.file 1 "folder" "name" md5 …`; without a number it names the object file's source only. */
export const fileDirective: Directive = { everywhere: true, run: nameFile };

/** `.loc 1 12 3 is_stmt 0 …`. */
export const locDirective: Directive = { everywhere: true, run: noteLine };

function nameFile(unit: Unit, args: Arguments): void {
	const number = wholeNumber(args.take());
	const texts: string[] = [];
	for (let token = args.take(); number !== undefined && token?.kind === "string"; token = args.take()) {
		texts.push(textOf(token));
	}
	const name = texts.at(-1);
	if (number === undefined || name === undefined) {
		return;
	}
	const { origins } = unit;
	const folder = texts.length > 1 ? texts[0] : undefined;
	if (number === 0) {
		origins.directory = folder;
	}
	const path = folder === undefined || number === 0 ? name : joinPath(folder, name);
	origins.files.set(number, { path, directory: origins.directory, writtenIn: unit.index, number });
}

function noteLine(unit: Unit, args: Arguments): void {
	const file = wholeNumber(args.take());
	const line = wholeNumber(args.take());
	const column = wholeNumber(args.peek());
	if (file === undefined || line === undefined) {
		return;
	}
	const { origins } = unit;
	for (let token = args.take(); token; token = args.take()) {
		if (token.text === "is_stmt") {
			origins.isStatement = wholeNumber(args.take()) !== 0;
		}
	}
	origins.note(
		{
			file,
			line: line - 1,
			column: column ? column - 1 : undefined,
			isStatement: origins.isStatement,
		},
		unit.here(),
	);
}

/** Obeys NASM's `%line number[+increment] [file]`, given what stands behind the word, and where that begins. */
export function renumberLines(unit: Unit, text: string, offset: number): void {
	const [, number, increment, name] = /^\s*(\d{1,9})(?:\s*\+\s*(\d{1,9}))?(?:\s+(\S.*?))?\s*$/.exec(text) ?? [];
	const { origins } = unit;
	const file = name?.replace(/^(["'`])(.*)\1$/, "$2") ?? origins.numbering?.file;
	if (number === undefined || file === undefined) {
		return;
	}
	const starts = lineStarts(unit.source.text);
	origins.files.set(file, { path: file, writtenIn: unit.index, number: file });
	origins.numbering = {
		file,
		first: Number(number) - 1,
		increment: Number(increment ?? 1),
		after: lineAt(starts, offset),
		source: unit.index,
		starts,
	};
}

/** The files and lines of all units, once addresses are final. */
export function collectOrigins(units: readonly Unit[]): Origins {
	const files: OriginFile[] = [];
	const lines: OriginLine[] = [];
	for (const unit of units) {
		const numbers = new Map<number | string, number>();
		for (const [number, file] of unit.origins.files) {
			numbers.set(number, files.push(file) - 1);
		}
		lines.push(...linesOf(unit, numbers));
	}
	return {
		files,
		lines: lines.sort((one, other) => (one.address < other.address ? -1 : one.address > other.address ? 1 : 0)),
	};
}

/** A line holds up to the next one of its section, or to the section's end. */
function linesOf(unit: Unit, numbers: ReadonlyMap<number | string, number>): OriginLine[] {
	const lines: OriginLine[] = [];
	for (const [section, marks] of bySection(unit.origins.marks)) {
		if (!section.flags.allocate) {
			continue;
		}
		const sectionEnd = addressOf(section.here());
		for (const [index, { place, file: number, ...note }] of marks.entries()) {
			const file = numbers.get(number);
			const address = addressOf(place);
			const next = marks[index + 1];
			const end = next ? addressOf(next.place) : sectionEnd;
			if (file !== undefined && (next || end > address)) {
				lines.push({ ...note, file, address, length: Math.max(0, Number(end - address)) });
			}
		}
	}
	return lines;
}

function bySection(marks: OriginNotes["marks"]): ReadonlyMap<Section, OriginNotes["marks"]> {
	const sections = new Map<Section, OriginNotes["marks"]>();
	for (const mark of marks) {
		const { section } = mark.place.fragment;
		const known = sections.get(section) ?? [];
		known.push(mark);
		sections.set(section, known);
	}
	return sections;
}

function wholeNumber(token: Token | undefined): number | undefined {
	const value = token?.kind === "number" && token.value !== undefined ? Number(token.value) : undefined;
	return value !== undefined && value >= 0 && value <= 0x7fff_ffff ? value : undefined;
}

function textOf(token: Token): string {
	return new TextDecoder().decode(Uint8Array.from(token.bytes ?? []));
}

/** A path in a folder; a whole path stays as it is. */
export function joinPath(folder: string, path: string): string {
	if (isWholePath(path) || folder === "") {
		return path;
	}
	return /[\\/]$/.test(folder) ? `${folder}${path}` : `${folder}/${path}`;
}

/** True for `/home/x`, `C:\x`, `\\server\x` and URIs. */
export function isWholePath(path: string): boolean {
	return /^([\\/]|[a-z]:[\\/]|[a-z][a-z0-9+.-]+:\/)/i.test(path);
}

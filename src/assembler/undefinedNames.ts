// Symbols that nobody defines: they are found out where values are settled, at each
// place that uses them, and reported once for each name, with what the author may
// have meant.

import { absentRegister } from "../isa/absent.ts";
import { findRegister, registers } from "../isa/registers.ts";
import { type CompilerLibrary, compilerLibraryOf } from "./compilerLibraries.ts";
import { libraryNames } from "./library.ts";
import { nearestName } from "./nearestName.ts";
import { replacement } from "./reporter.ts";
import type { Span } from "./source.ts";
import type { SymbolEntry } from "./symbolTable.ts";
import type { Unit } from "./unit.ts";

/** The uses of a name that nobody defines. */
export interface UndefinedName {
	readonly symbol: SymbolEntry;
	/** The first place of the text. */
	first: Span;
	/** Different places. */
	readonly places: Set<string>;
}

/** Keeps that a name which nobody defines is used at a place. */
export function noteUndefined({ undefinedNames }: Unit, symbol: SymbolEntry, span: Span): void {
	const noted = undefinedNames.get(symbol) ?? { symbol, first: span, places: new Set() };
	const isBefore = span.source === noted.first.source && span.start < noted.first.start;
	noted.first = isBefore || span.source < noted.first.source ? span : noted.first;
	noted.places.add(`${span.source} ${span.start}`);
	undefinedNames.set(symbol, noted);
}

/** Says of each name that nobody defines where it is used first, and how often after that. */
export function reportUndefinedNames(unit: Unit): void {
	const libraries = new Map<string, LibraryUse>();
	for (const { symbol, first, places } of unit.undefinedNames.values()) {
		const library = symbol.hidden ? undefined : compilerLibraryOf(symbol.name);
		if (library) {
			const use = libraries.get(library.key) ?? { library, first, count: 0 };
			const isBefore = first.source === use.first.source && first.start < use.first.start;
			const isBetter = library.isTelling || (isBefore && !use.library.isTelling);
			libraries.set(library.key, { ...(isBetter ? { library, first } : use), count: use.count + 1 });
			continue;
		}
		if (unit.reporter.isFull(first.source)) {
			continue;
		}
		const others = places.size - 1;
		const more = others > 0 ? ` (it is used in ${others} more ${others === 1 ? "place" : "places"})` : "";
		if (symbol.hidden) {
			reportHidden(unit, symbol.name, first, symbol.hidden, more);
		} else {
			reportUndefined(unit, symbol.name, first, more);
		}
	}
	for (const { library, first, count } of libraries.values()) {
		const { name, what, advice } = library;
		const more =
			count > 1 ? ` (${count === 2 ? "1 more name of it is" : `${count - 1} more names of it are`} used)` : "";
		unit.reporter.report(first, "undefined-symbol", `\`${name}\` belongs to ${what}${more}. ${advice}`);
	}
}

/** Uses of names of a compiler's library. */
interface LibraryUse {
	readonly library: CompilerLibrary;
	/** Where it is used: first in the text, or where that tells the author more. */
	readonly first: Span;
	/** Different names. */
	readonly count: number;
}

function reportHidden(unit: Unit, name: string, span: Span, definition: Span, more: string): void {
	const related = [{ span: definition, message: `\`${name}\` is defined here.` }];
	const message = `\`${name}\` is not defined in this file, and where it is defined it is not global${more}`;
	unit.reporter.report(span, "undefined-symbol", message, { related });
}

function reportUndefined(unit: Unit, name: string, span: Span, more: string): void {
	const { message, write } = hintFor(unit, name, span, more);
	const fixes = write === undefined ? undefined : [replacement(span, write)];
	unit.reporter.report(span, "undefined-symbol", message, { fixes });
}

interface Hint {
	readonly message: string;
	/** What to write instead, where that is clear. */
	readonly write?: string;
}

function hintFor(unit: Unit, name: string, span: Span, more: string): Hint {
	const numeric = /^(\d+)f$/.exec(name);
	const absent = numeric ? `there is no label \`${numeric[1]}:\` after this` : absentRegister(name);
	if (absent !== undefined) {
		return { message: absent + more };
	}
	if (unit.sources[span.source]?.text[span.start] === '"') {
		const message = `\`${name}\` in quotes is the name of a symbol here, and there is none; a character is written \`'a'\`${more}`;
		return { message };
	}
	const message = `\`${name}\` is not defined in this program${more}`;
	return otherSpelling(unit, name, message) ?? nearestHint(unit, name, message);
}

/** What is written otherwise here: registers in AT&T syntax, hexadecimal numbers, numbers behind a dollar sign. */
function otherSpelling({ isAtt, dialect }: Unit, name: string, message: string): Hint | undefined {
	if (isAtt && findRegister(name)) {
		const write = `%${name}`;
		const how = `a register is written \`${write}\` in AT&T syntax, and \`${name}\` after \`.intel_syntax noprefix\``;
		return { message: `${message}; ${how}`, write };
	}
	if (/^[a-f][\da-f]*h$/i.test(name)) {
		return { message: `${message}; a hexadecimal number begins with a digit: \`0${name}\``, write: `0${name}` };
	}
	if (/^\$\w+$/.test(name) && dialect.name === "gas") {
		const write = name.slice(1);
		return { message: `${message}; \`$\` before a number is AT&T syntax, and Intel syntax has \`${write}\``, write };
	}
	return undefined;
}

function nearestHint(unit: Unit, name: string, message: string): Hint {
	const nearest = nearestName(name, knownNames(unit));
	if (nearest === undefined) {
		return { message };
	}
	const isOfMac = name === `_${nearest}` && [...libraryNames()].includes(nearest);
	const system = isOfMac ? " (on Linux, names of C have no underscore before them)" : "";
	return { message: `${message}; did you mean \`${nearest}\`${system}?`, write: nearest };
}

/** What an unknown name may have been meant to be. */
function* knownNames(unit: Unit): Generator<string> {
	for (const entry of unit.symbols.all()) {
		if (entry.definition) {
			yield entry.name;
		}
	}
	yield* libraryNames();
	yield* registers.map(({ name }) => name);
}

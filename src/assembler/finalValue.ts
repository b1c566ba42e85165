// The last word on values: once all addresses are settled, a value is a number
// or an error of the author's. Symbols that nobody defines are found out here, at
// each place that uses them, and reported once for each name.

import { absentRegister } from "../isa/absent.ts";
import { findRegister, registers } from "../isa/registers.ts";
import { type CompilerLibrary, compilerLibraryOf } from "./compilerLibraries.ts";
import { libraryNames } from "./library.ts";
import { nearestName } from "./nearestName.ts";
import { replacement } from "./reporter.ts";
import type { Span } from "./source.ts";
import type { SymbolEntry } from "./symbolTable.ts";
import type { Unit } from "./unit.ts";
import { evaluate, isProblem, type Value, type ValueProblem } from "./value.ts";

/** The number that a value has come to; undefined after an error, which is reported. */
export function finalNumber(unit: Unit, value: Value, span: Span): bigint | undefined {
	const known = evaluate(value);
	if (isProblem(known)) {
		reportValueProblem(unit, known, span);
		return undefined;
	}
	if (known.addresses !== 0 && known.addresses !== 1) {
		unit.reporter.report(span, "expression", "addresses can be subtracted from each other, but not added or negated");
		return undefined;
	}
	return known.number;
}

function reportValueProblem(unit: Unit, { problem, span, symbol }: ValueProblem, fallback: Span): void {
	const place = span ?? fallback;
	switch (problem) {
		case "undefined":
			if (symbol) {
				noteUndefined(unit, symbol, place);
			}
			break;
		case "circular":
			unit.reporter.report(place, "expression", "the value of this symbol depends on itself");
			break;
		case "division by zero":
			unit.reporter.report(place, "expression", "this divides by zero");
			break;
		case "not a number":
			unit.reporter.report(
				place,
				"expression",
				"an address cannot take part in this: only sums and differences of addresses make sense",
			);
	}
}

/** The uses of a name that nobody defines. */
export interface UndefinedName {
	readonly symbol: SymbolEntry;
	/** The first place of the text. */
	first: Span;
	/** Different places. */
	readonly places: Set<string>;
}

function noteUndefined({ undefinedNames }: Unit, symbol: SymbolEntry, span: Span): void {
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
	const numeric = /^(\d+)f$/.exec(name);
	if (numeric) {
		unit.reporter.report(span, "undefined-symbol", `there is no label \`${numeric[1]}:\` after this${more}`);
		return;
	}
	const absent = absentRegister(name);
	if (absent !== undefined) {
		unit.reporter.report(span, "undefined-symbol", absent + more);
		return;
	}
	if (unit.sources[span.source]?.text[span.start] === '"') {
		const message = `\`${name}\` in quotes is the name of a symbol here, and there is none; a character is written \`'a'\`${more}`;
		unit.reporter.report(span, "undefined-symbol", message);
		return;
	}
	const register = unit.isAtt ? findRegister(name) : undefined;
	if (register) {
		const message = `\`${name}\` is not defined in this program${more}; a register is written \`%${name}\` in AT&T syntax, and \`${name}\` after \`.intel_syntax noprefix\``;
		unit.reporter.report(span, "undefined-symbol", message, { fixes: [replacement(span, `%${name}`)] });
		return;
	}
	if (/^[a-f][\da-f]*h$/i.test(name)) {
		const message = `\`${name}\` is not defined in this program${more}; a hexadecimal number begins with a digit: \`0${name}\``;
		unit.reporter.report(span, "undefined-symbol", message, { fixes: [replacement(span, `0${name}`)] });
		return;
	}
	if (/^\$\w+$/.test(name) && unit.dialect.name === "gas") {
		const write = name.slice(1);
		const message = `\`${name}\` is not defined in this program${more}; \`$\` before a number is AT&T syntax, and Intel syntax has \`${write}\``;
		unit.reporter.report(span, "undefined-symbol", message, { fixes: [replacement(span, write)] });
		return;
	}
	const nearest = nearestName(name, knownNames(unit)) ?? "";
	const isOfMac = name === `_${nearest}` && [...libraryNames()].includes(nearest);
	const system = isOfMac ? " (on Linux, names of C have no underscore before them)" : "";
	const message = `\`${name}\` is not defined in this program${more}`;
	const fixes = nearest === "" ? undefined : [replacement(span, nearest)];
	unit.reporter.report(
		span,
		"undefined-symbol",
		nearest === "" ? message : `${message}; did you mean \`${nearest}\`${system}?`,
		{ fixes },
	);
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

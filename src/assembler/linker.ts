// Joins the symbols of several sources: what is global in one is what the
// others mean by the name. Makes room for `.comm` symbols and finds where the
// program starts, by ld's rules.

import { reportDuplicate } from "./definitions.ts";
import { isImplicitStart } from "./implicitStart.ts";
import { imageStart } from "./layout.ts";
import { addressOf } from "./place.ts";
import { type Reporter, replacement } from "./reporter.ts";
import type { SymbolEntry } from "./symbolTable.ts";
import type { Unit } from "./unit.ts";

/**
 * Lets every undefined name mean the global symbol of another source. Where a `_start` was made,
 * as the last unit, it calls the `main` that was found, global or not. `written` are the units of
 * the author's sources.
 */
export function linkSymbols(units: readonly Unit[], entry: Entry, reporter: Reporter, written: readonly Unit[]): void {
	const globals = collectGlobals(units, reporter);
	allocateCommons(units, globals);
	for (const symbol of allEntries(units)) {
		if (!symbol.definition || symbol.weak) {
			symbol.shared = globals.get(symbol.name);
			symbol.hidden = symbol.shared ? undefined : findSymbol(written, symbol.name)?.definition?.span;
		}
	}
	const called = entry.kind === "main" ? units.at(-1)?.symbols.find("main") : undefined;
	if (called) {
		called.shared = entry.symbol;
	}
}

function* allEntries(units: readonly Unit[]): Generator<SymbolEntry> {
	for (const unit of units) {
		yield* unit.symbols.all();
	}
}

function collectGlobals(units: readonly Unit[], reporter: Reporter): Map<string, SymbolEntry> {
	const globals = new Map<string, SymbolEntry>();
	for (const entry of allEntries(units)) {
		if (!entry.global || !entry.definition) {
			continue;
		}
		const first = globals.get(entry.name);
		if (first?.definition && !first.weak && !entry.weak) {
			reportDuplicate(reporter, entry.name, entry.definition.span, first.definition.span);
		} else if (!first || (first.weak && !entry.weak)) {
			globals.set(entry.name, entry);
		}
	}
	return globals;
}

/** Gives each common symbol that nobody defines space in `.bss`, the largest that was asked for. */
function allocateCommons(units: readonly Unit[], globals: Map<string, SymbolEntry>): void {
	for (const unit of units) {
		for (const entry of unit.symbols.all()) {
			const known = globals.get(entry.name);
			if (entry.common && !entry.definition && !known) {
				allocateCommon(unit, entry, units);
				globals.set(entry.name, entry);
			}
		}
	}
}

function allocateCommon(unit: Unit, entry: SymbolEntry, units: readonly Unit[]): void {
	const wishes = units.flatMap(({ symbols }) => symbols.find(entry.name)?.common ?? []);
	const size = Math.max(...wishes.map((wish) => wish.size));
	const alignment = Math.max(...wishes.map((wish) => wish.alignment));
	const section = unit.openSection(".bss.common", { allocate: true, write: true, execute: false, zero: true });
	section.align(alignment);
	const place = section.here();
	section.fill(size, new Uint8Array(1));
	const span = entry.common?.span ?? unit.span(0, 0);
	entry.definition = { kind: "label", place, span };
}

/** How a program starts. */
interface Entry {
	readonly kind: "start" | "main" | "text";
	readonly symbol?: SymbolEntry;
}

/** Finds the start: `_start`, else `main`, else the first byte of code, with a warning. */
export function findEntry(units: readonly Unit[], reporter: Reporter): Entry {
	const entry = chooseEntry(units, reporter);
	warnOfData(entry, reporter);
	return entry;
}

/** An entry in a section that may not be executed. */
function warnOfData({ symbol }: Entry, reporter: Reporter): void {
	const { definition, name = "" } = symbol ?? {};
	const section = definition?.kind === "label" ? definition.place.fragment.section : undefined;
	if (definition && section && !section.flags.execute) {
		const message = `\`${name}\` is in \`${section.name}\`, which may not be executed; code stands in \`.text\`, after a line \`section .text\``;
		reporter.report(definition.span, "entry-in-data", message, { severity: "warning" });
	}
}

function chooseEntry(units: readonly Unit[], reporter: Reporter): Entry {
	const start = findSymbol(units, "_start");
	if (start?.global) {
		return { kind: "start", symbol: start };
	}
	const main = findSymbol(units, "main");
	if (main && !start) {
		warnNotGlobal(units, reporter, main, ", and a linker would need it to be to start the program there");
		return { kind: "main", symbol: main };
	}
	if (start) {
		warnNotGlobal(
			units,
			reporter,
			start,
			", so ld does not find it and starts the program at the first instruction of .text",
		);
	} else if (units.length > 0 && !reporter.hasErrors()) {
		const message = "there is no `_start` and no `main`, so the program starts at the first instruction of .text";
		const other = entryElsewhere.find(({ name }) => findSymbol(units, name)?.definition?.kind === "label");
		const span = other && findSymbol(units, other.name)?.definition?.span;
		const place = span ?? { source: 0, start: 0, end: 0 };
		const text = other ? `${message}; \`${other.name}\` ${other.remark}` : message;
		reporter.report(place, "no-entry", text, { severity: "warning" });
	}
	return { kind: "text" };
}

const likeStart = "is any label: where `_start` was meant, write that";

/** Labels with which programs begin elsewhere. */
const entryElsewhere: readonly { readonly name: string; readonly remark: string }[] = [
	{ name: "_main", remark: "is what macOS calls `main`: write that, and the names of C without an underscore" },
	{ name: "asm_main", remark: "is for a C file that calls it, to be run with this one, or else to be named `main`" },
	{ name: "WinMain", remark: "is where programs of Windows begin" },
	...["start", "_Start", "_START", "Start", "START", "Main", "MAIN", "begin"].map((name) => ({
		name,
		remark: likeStart,
	})),
];

function findSymbol(units: readonly Unit[], name: string): SymbolEntry | undefined {
	const found = units.flatMap(({ symbols }) => symbols.find(name) ?? []).filter(({ definition }) => definition);
	return found.find(({ global }) => global) ?? found[0];
}

function warnNotGlobal(units: readonly Unit[], reporter: Reporter, symbol: SymbolEntry, why: string): void {
	const span = symbol.definition?.span;
	const text = span && units[0]?.sources[span.source]?.text;
	const unit = units.find(({ symbols }) => symbols.find(symbol.name) === symbol);
	if (symbol.global || !span || text === undefined || unit?.isFiltered) {
		return;
	}
	const line = Math.max(text.lastIndexOf("\n", span.start - 1), text.lastIndexOf("\r", span.start - 1)) + 1;
	const directive = unit?.dialect.name === "nasm" ? "global" : ".globl";
	const edit = { ...replacement({ ...span, start: line, end: line }, `${directive} ${symbol.name}\n`) };
	const fixes = [{ ...edit, title: `Add \`${directive} ${symbol.name}\`` }];
	reporter.report(span, "not-global", `\`${symbol.name}\` is not global${why}`, { severity: "warning", fixes });
}

/** The address of the entry once the layout is final. */
export function entryAddress(entry: Entry, units: readonly Unit[]): bigint {
	const symbol = entry.kind === "main" ? units.find(isImplicitStart)?.symbols.find("_start") : entry.symbol;
	return symbol?.definition?.kind === "label" ? addressOf(symbol.definition.place) : imageStart;
}

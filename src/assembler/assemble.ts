// The assembler: source texts in, a program and diagnostics out. Each source is
// read from top to bottom (unit), then symbols are joined (linker), sizes and
// addresses settled (layout), and bytes written (image). There is always a
// program; it is whole only when no diagnostic is an error. Never throws.

import { allocateSlots, defineTable } from "./addressTable.ts";
import { defineArrayBounds } from "./arrayBounds.ts";
import { isAttText } from "./attInstruction.ts";
import { isForC, warnOfUnreadC } from "./cFile.ts";
import { preprocessC } from "./cPreprocessor.ts";
import { dialectOf } from "./dialectOf.ts";
import type { DebugSections } from "./dwarfReader.ts";
import { makeRoom } from "./filteredRoom.ts";
import { isFilteredText, joinTwins } from "./filteredText.ts";
import { foreignText } from "./foreignText.ts";
import { readSourceNotes } from "./frameVariables.ts";
import { gasDialect } from "./gasDialect.ts";
import { dropCopies } from "./groups.ts";
import { buildBytes } from "./image.ts";
import { defineImageBounds } from "./imageBounds.ts";
import { implicitStart, startKind, startNeeds } from "./implicitStart.ts";
import { indirectFunctions } from "./indirectFunctions.ts";
import { readKnownLine } from "./knownInstructions.ts";
import { layOut } from "./layout.ts";
import { libraryOffer, librarySource, usesLibrary } from "./library.ts";
import { entryAddress, findEntry, linkSymbols } from "./linker.ts";
import { collectOrigins } from "./origins.ts";
import { noForeknowledge, readsAgain, settledValues } from "./passes.ts";
import type { AssembleOptions, Assembly, SourceNotes } from "./program.ts";
import { collectLines, collectSlots, collectSymbols } from "./programTables.ts";
import type { ReadLines } from "./readLines.ts";
import { Reporter } from "./reporter.ts";
import type { Source } from "./source.ts";
import { hasThreadVariables, threadBlock } from "./threadBlock.ts";
import { rewriteThreadCalls } from "./threadRewrite.ts";
import { warnOfUndeclared } from "./undeclared.ts";
import { reportUndefinedNames } from "./undefinedNames.ts";
import { Unit, type UnitContext } from "./unit.ts";
import { collectUnwinding } from "./unwindNotes.ts";

/** Assembles sources into one program, in the dialect that each shows unless the options say which. */
export function assemble(sources: readonly Source[], options: AssembleOptions = {}): Assembly {
	const reporter = new Reporter();
	const all = [...sources];
	const units = sources.map((source, index) => readSource(source, index, all, reporter, options));
	dropCopies(units);
	const entry = findEntry(units, reporter);
	const sourceCount = all.length;
	for (const unit of units) {
		makeRoom(unit, units);
	}
	const named = addOwnSources(units, entry.kind === "main", all, reporter);
	defineArrayBounds(units);
	linkSymbols(units, entry, reporter, units.slice(0, sources.length));
	allocateSlots(units);
	defineTable(units);
	const outputs = layOut(units);
	defineImageBounds(units, outputs);
	const { segments, debug } = buildBytes(outputs, units);
	units.forEach(reportUndefinedNames);
	for (const unit of units.slice(0, sources.length)) {
		warnOfUnreadC(unit);
		warnOfUndeclared(unit);
	}
	const program = {
		...tablesOf(units, sourceCount, debug),
		sources: all.slice(0, sourceCount),
		segments,
		undefinedNames: new Set(named),
		entry: entryAddress(entry, units),
		implicitStart: entry.kind === "main",
	};
	return { program, diagnostics: reporter.sorted() };
}

/**
 * Adds what the program needs beside its own sources: of the library, a thread's block, and a start where
 * there is only `main`. Gives the names that the program leaves to the library.
 */
function addOwnSources(units: Unit[], hasMain: boolean, sources: Source[], reporter: Reporter): readonly string[] {
	const read = (source: Source) => readOwnSource(source, sources, reporter);
	const indirect = indirectFunctions(units);
	if (indirect) {
		units.push(read(indirect));
	}
	const offer = libraryOffer(units);
	const kind = hasMain ? startKind(units, usesLibrary(offer)) : undefined;
	const library = librarySource(offer, kind ? startNeeds[kind] : []);
	if (library) {
		units.push(read(library));
	}
	const hasThread = hasMain || library !== undefined || units.some(hasThreadVariables);
	if (hasThread && units.some(({ usesThread }) => usesThread)) {
		units.push(read(threadBlock));
	}
	if (kind) {
		const start = read(implicitStart(kind));
		for (const section of start.sections.values()) {
			section.isApart = section.flags.execute;
		}
		units.push(start);
	}
	return offer.names;
}

/** What the program tells beside its bytes; `sourceCount` sources are the program's own. */
function tablesOf(units: readonly Unit[], sourceCount: number, debug: readonly DebugSections[]) {
	const origins = collectOrigins(units);
	let notes: SourceNotes | undefined;
	return {
		symbols: collectSymbols(units, sourceCount),
		lines: collectLines(units, sourceCount),
		origins,
		slots: collectSlots(units),
		notes: () => {
			notes ??= readSourceNotes(debug, origins.files);
			return notes;
		},
		unwinding: collectUnwinding(units),
		executableStack: units.some(({ sections }) => sections.get(stackNote)?.flags.execute),
	};
}

/** The section by whose flags gcc says whether code on the stack will run: that of nested functions does. */
const stackNote = ".note.GNU-stack";

/** Reads a source of ours, after the program's. */
function readOwnSource(source: Source, sources: Source[], reporter: Reporter): Unit {
	const index = sources.push(source) - 1;
	return readUnit({ index, sources, reporter, dialect: gasDialect, options: {}, foreknown: noForeknowledge });
}

/** NASM reads a source until nothing changes any more; this is how often at most. */
const mostPasses = 8;

function readSource(source: Source, index: number, sources: Source[], reporter: Reporter, options: AssembleOptions) {
	const dialect = dialectOf(source.text, options.dialect);
	const context = { index, sources, dialect, options };
	const foreign = foreignText(source.text);
	if (foreign) {
		const unit = new Unit({ ...context, reporter, foreknown: noForeknowledge });
		unit.error(foreign, foreign.code, foreign.message);
		return unit;
	}
	let foreknown = noForeknowledge;
	let known: ReadLines | undefined;
	const sourceCount = sources.length;
	for (let pass = 1; ; pass += 1) {
		const own = new Reporter();
		sources.length = known ? sources.length : sourceCount;
		const unit = readUnit({ ...context, reporter: own, foreknown }, known);
		const isSettled = dialect.name === "gas" || !readsAgain(unit);
		if (isSettled || pass === mostPasses) {
			if (!isSettled) {
				const message = "the lengths in this program depend on themselves and do not settle";
				own.report(unit.span(0, 0), "circular", message);
			}
			reporter.take(own);
			unit.reporter = reporter;
			return unit;
		}
		foreknown = settledValues(unit);
		known ??= unit.readLines.isWhole(unit) ? unit.readLines : undefined;
	}
}

/** Reads a source, or does again what reading it came to. */
function readUnit(context: UnitContext, known?: ReadLines): Unit {
	const unit = new Unit(context);
	unit.isAtt = unit.dialect.name === "gas" && isAttText(unit.source.text);
	unit.isFiltered = unit.dialect.name === "gas" && isFilteredText(unit.source.text);
	known ? known.repeat(unit) : readText(unit);
	unit.finish();
	if (unit.isFiltered) {
		joinTwins(unit);
	}
	rewriteThreadCalls(unit);
	return unit;
}

function readText(unit: Unit): void {
	const { readLines } = unit;
	if (unit.dialect.name === "gas" && isForC(unit.source.path)) {
		unit.reader.restart(preprocessC(unit));
	}
	const preprocessor = unit.dialect.createPreprocessor(unit);
	readLines.listen(unit);
	while (!unit.stopped && !unit.reporter.isFull(unit.index)) {
		if (readKnownLine(unit, preprocessor.definitions)) {
			continue;
		}
		const tokens = unit.nextLine();
		if (!tokens) {
			break;
		}
		const text = unit.reader.top?.text;
		unit.verbatim = undefined;
		const line = tokens.length > 0 ? preprocessor.line(tokens) : undefined;
		if (line && line.length > 0) {
			readLines.read(unit, line, line === tokens ? text : undefined);
		}
	}
	unit.reporter.listener = undefined;
}

// The assembler: source texts in, a program and diagnostics out. Each source is
// read once from top to bottom (unit), then symbols are joined (linker), sizes
// and addresses settled (layout), and bytes written (image). There is always a
// program; it is whole only when no diagnostic is an error. Never throws.

import { Arguments } from "./directive.ts";
import { foreignText } from "./foreignText.ts";
import { gasDialect } from "./gasDialect.ts";
import { buildSegments } from "./image.ts";
import { implicitStart } from "./implicitStart.ts";
import { assembleInstruction } from "./instruction.ts";
import { layOut } from "./layout.ts";
import { Lexer } from "./lexer.ts";
import { librarySource } from "./library.ts";
import { entryAddress, findEntry, linkSymbols } from "./linker.ts";
import { nearestName } from "./nearestName.ts";
import type { AssembleOptions, Assembly } from "./program.ts";
import { collectLines, collectSlots, collectSymbols } from "./programTables.ts";
import { Reporter, replacement } from "./reporter.ts";
import type { Source } from "./source.ts";
import { parseStatement, type Statement } from "./statementParser.ts";
import type { Token } from "./token.ts";
import { Unit } from "./unit.ts";

/** Assembles sources into one program, in the dialect that each shows unless the options say which. */
export function assemble(sources: readonly Source[], options: AssembleOptions = {}): Assembly {
	const reporter = new Reporter();
	const units = sources.map((source, index) => readSource(source, index, reporter, options));
	const entry = findEntry(units, reporter);
	const library = librarySource(units);
	if (library) {
		units.push(readSource(library, units.length, reporter, {}));
	}
	if (entry.kind === "main") {
		units.push(readSource(implicitStart, units.length, reporter, {}));
	}
	linkSymbols(units, entry, reporter);
	const outputs = layOut(units);
	const segments = buildSegments(outputs, units);
	const program = {
		sources,
		segments,
		symbols: collectSymbols(units, sources.length),
		lines: collectLines(units, sources.length),
		slots: collectSlots(units),
		entry: entryAddress(entry, units),
		implicitStart: entry.kind === "main",
	};
	return { program, diagnostics: reporter.sorted() };
}

function readSource(source: Source, index: number, reporter: Reporter, options: AssembleOptions): Unit {
	const unit = new Unit(source, index, reporter);
	const foreign = foreignText(source.text, options.dialect);
	if (foreign) {
		unit.error(foreign, foreign.code, foreign.message);
		return unit;
	}
	const lexer = new Lexer(source.text, gasDialect.lexical);
	for (let tokens = lexer.statement(); tokens && !unit.stopped && !reporter.isFull(index); tokens = lexer.statement()) {
		if (tokens.length > 0) {
			readLine(unit, tokens);
		}
	}
	unit.finish();
	return unit;
}

function readLine(unit: Unit, tokens: readonly Token[]): void {
	if (unit.passing) {
		passBlock(unit, unit.passing, tokens);
		return;
	}
	for (const statement of parseStatement(tokens)) {
		readStatement(unit, statement);
	}
}

/** Passes one line of a block that is not obeyed. */
function passBlock(unit: Unit, block: NonNullable<Unit["passing"]>, tokens: readonly Token[]): void {
	const { opener, ends, depth } = block;
	const word = tokens[0]?.text.toLowerCase() ?? "";
	const inside = ends.includes(word) ? depth - 1 : opens(word, opener) ? depth + 1 : depth;
	unit.passing = inside === 0 ? undefined : { ...block, depth: inside };
}

function opens(word: string, opener: string): boolean {
	return opener === ".if"
		? word.startsWith(".if")
		: opener === ".macro"
			? word === opener
			: /^\.(rept|irpc?)$/.test(word);
}

function readStatement(unit: Unit, statement: Statement): void {
	switch (statement.kind) {
		case "label":
			readLabel(unit, statement.name);
			break;
		case "assignment":
			readAssignment(unit, statement);
			break;
		case "directive":
			readDirective(unit, statement.name, statement.arguments);
			break;
		case "instruction":
			readInstruction(unit, statement);
			break;
		case "stray": {
			const { token } = statement;
			const message = token.problem ?? "a label, an instruction or a directive is expected here";
			unit.error(token, "syntax", message);
			break;
		}
	}
}

function readLabel(unit: Unit, name: Token): void {
	if (name.kind === "number") {
		unit.symbols.defineNumeric(name.value ?? 0n, unit.here(), unit.spanOf(name));
	} else {
		unit.defineLabel(name);
	}
}

function readAssignment(unit: Unit, { name, fixed, value }: Statement & { kind: "assignment" }): void {
	const args = new Arguments(unit, name, value);
	if (name.text === ".") {
		gasDialect.findDirective(".org")?.run(unit, args);
		return;
	}
	const result = args.value();
	if (result) {
		unit.defineConstant(name, result.value, fixed);
	}
	args.finish();
}

function readDirective(unit: Unit, name: Token, tokens: readonly Token[]): void {
	const directive = gasDialect.findDirective(name.text);
	if (!directive) {
		reportUnknownDirective(unit, name);
		return;
	}
	const { section } = unit;
	if (!section.flags.allocate && !directive.everywhere) {
		return;
	}
	const start = unit.here();
	directive.run(unit, new Arguments(unit, name, tokens));
	if (directive.data) {
		const span = unit.span(name.start, tokens.at(-1)?.end ?? name.end);
		unit.lines.push({ start, end: section.here(), span, kind: "data" });
	}
}

function reportUnknownDirective(unit: Unit, name: Token): void {
	const nearest = nearestName(name.text, gasDialect.directiveNames);
	const message = `\`${name.text}\` is not a directive that this assembler knows`;
	if (nearest === undefined) {
		unit.error(name, "unknown-directive", message);
		return;
	}
	const fixes = [replacement(unit.spanOf(name), nearest)];
	unit.error(name, "unknown-directive", `${message}; did you mean \`${nearest}\`?`, { fixes });
}

function readInstruction(unit: Unit, { mnemonic, operands }: Statement & { kind: "instruction" }): void {
	const { flags } = unit.section;
	if (unit.passedMacros.has(mnemonic.text) || !flags.allocate) {
		return;
	}
	if (flags.zero) {
		unit.error(mnemonic, "zero-section", `\`${unit.section.name}\` can hold only zeros; put code into \`.text\``);
		return;
	}
	assembleInstruction(unit, mnemonic, operands);
}

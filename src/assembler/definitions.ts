// What gives a name its meaning in a unit: a label at a place, or a value. A name
// that is taken keeps what it has, except where the dialect lets it be set again;
// a second definition is an error that shows both places.

import { findRegister } from "../isa/registers.ts";
import type { Reporter } from "./reporter.ts";
import type { Span } from "./source.ts";
import type { SymbolEntry } from "./symbolTable.ts";
import type { ExpressionSyntax } from "./syntax.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";
import { constantOf, constantValue, type Value } from "./value.ts";

/** Defines a label where the unit stands; a name that is taken is an error that shows both places. */
export function defineLabel(unit: Unit, name: Token): void {
	const full = unit.fullName(name.text);
	const entry = unit.symbols.defined(full);
	const span = unit.spanOf(name);
	if (full === name.text && !full.startsWith("..")) {
		unit.scope = full;
	}
	const offset = unit.section.isAbsolute ? unit.section.absoluteOffset() : undefined;
	if (offset !== undefined) {
		defineConstant(unit, name, constantValue(offset), true);
	} else if (isResettable(unit, entry) || (!isHere(unit, entry) && !refuseSecond(unit, entry, span))) {
		entry.first ??= entry.definition;
		entry.definition = { kind: "label", place: unit.here(), span };
	}
}

/** A label may be written twice at one place. */
function isHere(unit: Unit, { definition }: SymbolEntry): boolean {
	const here = unit.here();
	return (
		definition?.kind === "label" &&
		definition.place.fragment === here.fragment &&
		definition.place.offset === here.offset
	);
}

/** To GNU as what `.set` gave a value can become a label; what was read before keeps the value. */
function isResettable(unit: Unit, { definition }: SymbolEntry): boolean {
	return !unit.dialect.grammar.nasm && definition?.kind === "constant" && !definition.fixed;
}

/**
 * Gives a symbol a value, as `.set` and `=` do; labels and fixed constants keep theirs. With `syntax` each use means
 * this anew, as with `.eqv`.
 */
export function defineConstant(unit: Unit, name: Token, value: Value, fixed: boolean, syntax?: ExpressionSyntax): void {
	const entry = unit.symbols.defined(unit.fullName(name.text));
	const span = unit.spanOf(name);
	const resettable = entry.definition?.kind === "constant" && !entry.definition.fixed && !fixed;
	if (resettable || (!isKnownAs(unit, entry, value) && !refuseSecond(unit, entry, span))) {
		entry.first ??= entry.definition;
		entry.definition = { kind: "constant", value, span, fixed, syntax };
	}
}

/** NASM lets a number be given twice, if it is the same. */
function isKnownAs(unit: Unit, { definition }: SymbolEntry, value: Value): boolean {
	const number = definition?.kind === "constant" ? constantOf(definition.value) : undefined;
	return unit.dialect.grammar.nasm && number !== undefined && number === constantOf(value);
}

function refuseSecond(unit: Unit, entry: SymbolEntry, span: Span): boolean {
	if (findRegister(entry.name) && !unit.isAtt) {
		const message = `\`${entry.name}\` is a register, so no instruction can use a symbol of that name`;
		unit.reporter.report(span, "register-name", message, { severity: "warning" });
	}
	if (!entry.definition) {
		return false;
	}
	reportDuplicate(unit.reporter, entry.name, span, entry.definition.span);
	return true;
}

/** Says that a symbol has two definitions, pointing at both. */
export function reportDuplicate(reporter: Reporter, name: string, span: Span, first: Span): void {
	const related = [{ span: first, message: `\`${name}\` is first defined here.` }];
	reporter.report(span, "duplicate-symbol", `\`${name}\` is already defined`, { related });
}

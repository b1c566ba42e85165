// Turns expression syntax into a value, looking names up in a unit: labels
// become places, constants numbers, `.` the place where the statement stands.
// Registers and memory do not belong here; operandTerms takes them out first.

import { numberOfConstants } from "./evaluation.ts";
import type { Place } from "./place.ts";
import { symbolName } from "./statementParser.ts";
import type { ExpressionSyntax } from "./syntax.ts";
import { threadOffset } from "./threadBlock.ts";
import { tableName, type Unit } from "./unit.ts";
import {
	baseValue,
	binaryValue,
	constantOf,
	constantValue,
	isProblem,
	type SlotContent,
	unaryValue,
	type Value,
	type ValueProblem,
} from "./value.ts";

/** The value of an expression; undefined after an error, which has been reported. */
export function bind(
	unit: Unit,
	syntax: ExpressionSyntax,
	here: Place = unit.origin ?? unit.here(),
): Value | undefined {
	switch (syntax.kind) {
		case "number":
			return constantValue(syntax.value);
		case "here":
			unit.meanings += 1;
			return bindHere(syntax, here);
		case "name":
			return bindName(unit, syntax);
		case "localLabel":
			return bindLocalLabel(unit, syntax);
		case "offset":
			return bind(unit, syntax.operand, here);
		case "string":
			return bindText(unit, syntax);
		case "unary": {
			const operand = bind(unit, syntax.operand, here);
			return operand && accept(unit, unaryValue(syntax.operator, operand, unit.spanOf(syntax)));
		}
		case "binary":
			return bindBinary(unit, syntax, here);
		case "choice":
			return bindChoice(unit, syntax, here);
		default:
			return refuse(unit, syntax);
	}
}

/** The number that an expression is already, where the directive cannot wait for it. */
export function bindNumber(unit: Unit, syntax: ExpressionSyntax): bigint | undefined {
	const value = bind(unit, syntax);
	const number = value && (constantOf(value) ?? (unit.dialect.grammar.nasm ? undefined : numberOfConstants(value)));
	if (value && number === undefined) {
		unit.error(syntax, "not-constant", `this must be a number that is known here already${missingName(value)}`);
	}
	return number;
}

/** Names the symbol that has no value yet, for the end of a sentence. */
function missingName(value: Value): string {
	if (value.kind === "operation") {
		return value.operands.map(missingName).find((found) => found !== "") ?? "";
	}
	const missing = [...value.plus, ...value.minus].find((base) => base.kind === "reference");
	return missing?.kind === "reference" ? `, and \`${missing.symbol.name}\` is not defined above` : "";
}

function bindHere({ ofSection }: ExpressionSyntax & { kind: "here" }, here: Place): Value {
	const { section } = here.fragment;
	if (section.isAbsolute) {
		return constantValue(ofSection ? (section.absoluteStart ?? 0n) : section.absoluteOffset());
	}
	return baseValue(ofSection ? { kind: "place", fragment: section.first, offset: 0 } : here);
}

/** NASM reads texts as numbers, the first character lowest; to GNU as they are names of symbols. */
function bindText(unit: Unit, syntax: ExpressionSyntax & { kind: "string" }): Value | undefined {
	if (!unit.dialect.grammar.nasm) {
		return bindPlainName(unit, syntax, symbolName(syntax));
	}
	return constantValue(syntax.bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n));
}

function bindName(unit: Unit, syntax: ExpressionSyntax & { kind: "name" }): Value | undefined {
	const hasMark = !unit.dialect.grammar.nasm && syntax.name.includes("@");
	const [name = "", suffix = syntax.relocation] = hasMark ? syntax.name.split("@", 2) : [syntax.name];
	if (suffix !== undefined && !unit.dialect.grammar.nasm && tableRelocations.has(suffix.toLowerCase())) {
		return bindTableOffset(unit, syntax, name, tableRelocations.get(suffix.toLowerCase()));
	}
	const slot = suffix === undefined ? undefined : slotsOfRelocations.get(suffix.toLowerCase());
	if (slot) {
		return baseValue(unit.addressSlot(unit.symbols.entry(unit.fullName(name)), unit.spanOf(syntax), slot));
	}
	if (suffix !== undefined && threadRelocations.has(suffix.toLowerCase())) {
		unit.usesThread = true;
		return threadOffset(bindPlainName(unit, syntax, name));
	}
	if (suffix?.toLowerCase() === "plt" && !unit.dialect.grammar.nasm) {
		const symbol = unit.symbols.entry(name);
		symbol.used = true;
		return baseValue({ kind: "reference", symbol, span: unit.spanOf(syntax), linked: true });
	}
	if (suffix !== undefined && suffix.toLowerCase() !== "plt" && suffix.toLowerCase() !== "sym") {
		unit.error(
			syntax,
			"relocation",
			`\`@${suffix}\` is for dynamic linking, which this machine does not have; write \`${name}\` alone`,
		);
		return undefined;
	}
	return bindPlainName(unit, syntax, name);
}

/** Distances from the table of addresses: of the symbol itself, or of its place in the table. */
const tableRelocations: ReadonlyMap<string, SlotContent | undefined> = new Map([
	["gotoff", undefined],
	["pltoff", undefined],
	["got", "address"],
	["gotplt", "address"],
]);

function bindTableOffset(unit: Unit, syntax: ExpressionSyntax & { kind: "name" }, name: string, content?: SlotContent) {
	const span = unit.spanOf(syntax);
	const start = bindPlainName(unit, syntax, tableName);
	const place = content ? baseValue(unit.addressSlot(unit.symbols.entry(name), span, content)) : undefined;
	return accept(unit, binaryValue("-", place ?? bindPlainName(unit, syntax, name), start, span));
}

/** Relocations that mean a place in the table of addresses, and what stands there. */
const slotsOfRelocations: ReadonlyMap<string, SlotContent> = new Map([
	["got", "address"],
	["gotpcrel", "address"],
	["gotpcrelx", "address"],
	["gotx", "address"],
	["gottpoff", "threadOffset"],
	["tlsie", "threadOffset"],
	["tlsgd", "threadIndex"],
	["tlsld", "threadModule"],
	["tlsdesc", "threadDescriptor"],
	["tlscall", "threadCall"],
]);

/** The distance of a thread-local variable from fs. With one module it is the distance from that module's variables too. */
const threadRelocations: ReadonlySet<string> = new Set(["tpoff", "dtpoff"]);

function bindPlainName(unit: Unit, syntax: ExpressionSyntax, name: string): Value {
	unit.meanings += 1;
	const entry = unit.symbols.entry(unit.fullName(name));
	const meant = entry.definition?.kind === "constant" ? entry.definition.syntax : undefined;
	if (meant && !unit.meaning.has(entry)) {
		unit.meaning.add(entry);
		const value = bind(unit, meant);
		unit.meaning.delete(entry);
		return value ?? constantValue(0n);
	}
	if (entry.definition?.kind === "constant") {
		return constantOf(entry.definition.value) === undefined
			? (foreknown(unit, entry.name) ?? entry.definition.value)
			: entry.definition.value;
	}
	if (entry.definition && !entry.weak) {
		return baseValue(entry.definition.place);
	}
	const known = entry.definition ? undefined : foreknown(unit, entry.name);
	entry.used = true;
	entry.firstUse ??= unit.spanOf(syntax);
	return known ?? baseValue({ kind: "reference", symbol: entry, span: unit.spanOf(syntax) });
}

/** The number that an earlier reading found for a name that has none yet. */
function foreknown(unit: Unit, name: string): Value | undefined {
	unit.lookedAhead.add(name);
	const number = unit.foreknown.constants.get(name);
	return number === undefined ? undefined : constantValue(number);
}

function bindLocalLabel(unit: Unit, syntax: ExpressionSyntax & { kind: "localLabel" }): Value | undefined {
	unit.meanings += 1;
	const entry = unit.symbols.numericLabel(syntax.number, syntax.direction);
	if (!entry) {
		const digits = String(syntax.number);
		const hint = /^[01]{2,}$/.test(digits) ? `; a binary number is written \`0b${digits}\`` : "";
		unit.error(syntax, "undefined-symbol", `there is no label \`${digits}:\` before this${hint}`);
		return undefined;
	}
	return entry.definition?.kind === "label"
		? baseValue(entry.definition.place)
		: baseValue({ kind: "reference", symbol: entry, span: unit.spanOf(syntax) });
}

function bindBinary(unit: Unit, syntax: ExpressionSyntax & { kind: "binary" }, here: Place): Value | undefined {
	const left = bind(unit, syntax.left, here);
	const right = bind(unit, syntax.right, here);
	return left && right && accept(unit, binaryValue(syntax.operator, left, right, unit.spanOf(syntax)));
}

function bindChoice(unit: Unit, syntax: ExpressionSyntax & { kind: "choice" }, here: Place): Value | undefined {
	const condition = bind(unit, syntax.condition, here);
	const number = condition && constantOf(unit.foresee(condition));
	if (condition && number === undefined) {
		unit.error(syntax.condition, "not-constant", "what decides here must be a number that is known already");
	}
	return number === undefined ? undefined : bind(unit, number === 0n ? syntax.no : syntax.yes, here);
}

function accept(unit: Unit, result: Value | ValueProblem): Value | undefined {
	if (!isProblem(result)) {
		return result;
	}
	if (result.span) {
		unit.reporter.report(result.span, "expression", "this divides by zero");
	}
	return undefined;
}

function refuse(unit: Unit, syntax: ExpressionSyntax): undefined {
	const messages: Partial<Record<ExpressionSyntax["kind"], string>> = {
		register: "a register cannot stand in an expression that must be a number",
		memory: "memory cannot stand in an expression that must be a number",
		string: "a text cannot stand here; a character is written `'a'`",
	};
	unit.error(syntax, "expression", messages[syntax.kind] ?? "this must be a number or a symbol");
	return undefined;
}

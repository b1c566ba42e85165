// What Compiler Explorer shows of a compiler's output: directives are left out,
// except those that make data, so no section is named and nothing is global, and
// names are written as in the source: `square(int):`, `vtable for geo::Box`. The
// names are found here, for the lexer to take each for one word; and each label's
// section, which the compiler had named, is told from what stands behind the label.

import { enterSection } from "./sectionDirectives.ts";
import type { LexicalRules, Token } from "./token.ts";
import type { Unit } from "./unit.ts";

const dataDirectives =
	"ascii|asciz|string|[1248]?byte|short|value|word|hword|long|int|quad|octa|float|single|double|zero|skip|space|fill";
const otherDirective = new RegExp(
	String.raw`^[ \t]*\.(?!(?:${dataDirectives})\b)[A-Za-z_]\w*(?![\w.$@:])(?!.*:[ \t]*$)`,
	"m",
);
const localLabel = /^\.L\w+:/m;
const mainLabel = /^main:/m;
const someData = new RegExp(String.raw`^[ \t]+\.(?:${dataDirectives})\b`, "m");
const dataAhead = new RegExp(
	String.raw`(?:[ \t]*(?:#.*)?\r?\n|[^#\r\n]*:[ \t]*\r?\n){0,50}[ \t]*\.(?:${dataDirectives})\b`,
	"y",
);

/** True for a compiler's output without its directives. */
export function isFilteredText(text: string): boolean {
	const isCompiled = localLabel.test(text) || (mainLabel.test(text) && someData.test(text));
	return isCompiled && !otherDirective.test(text);
}

/**
 * Goes to the section that a compiler would have put this label into. The alignment is lost, so
 * data get as much as any instruction asks for.
 */
export function enterSectionOf(unit: Unit, label: Token): void {
	dataAhead.lastIndex = label.end + 1;
	if (!dataAhead.test(unit.source.text)) {
		enterSection(unit, ".text");
		return;
	}
	enterSection(unit, label.text.startsWith(".L") ? ".rodata" : ".data");
	unit.section.align(largestAlignment);
}

/** In bytes: that of an xmm register. */
const largestAlignment = 16;

const labelLine = /^((?:[A-Za-z_~<({](?:[^"%;#\r\n]|#\d+\}|operator%)*)):[ \t]*(?:#.*)?$/gm;
const qualified = String.raw`(?:[A-Za-z_]\w*::)+~?[A-Za-z_]\w*`;
const described = String.raw`(?:vtable|VTT|typeinfo|typeinfo name|guard variable|construction vtable) for (?:${qualified}|[A-Za-z_]\w*)`;
const qualifiedUse = new RegExp(String.raw`^[^"#;\r\n]*?\b(?:${qualified}|${described})`, "m");

/** The rules with which a text is cut into tokens: with its names of several words, where it has any. */
export function rulesFor(text: string, rules: LexicalRules): LexicalRules {
	if (rules.nasm) {
		return rules;
	}
	const labels = [...text.matchAll(labelLine)].map(([, name = ""]) => name).filter(isReadableName);
	const mayQualify = text.includes("::") || text.includes(" for ");
	if (labels.length === 0 && !readableUse.test(text) && !(mayQualify && qualifiedUse.test(text))) {
		return rules;
	}
	const written = [...labels, ...operandNames(text)];
	const names = [...new Set(written)].sort((one, other) => other.length - one.length);
	const patterns = [...names.map(escaped), described, qualified];
	return { ...rules, names: new RegExp(String.raw`\$?(?:${patterns.join("|")})(?:@[A-Za-z]+)?`, "y") };
}

/** A call or a jump by a readable name. */
const readableUse = /^[ \t]+(?:call|jmp)q?[ \t]+\*?[A-Za-z_~<({][^%;#[\r\n]*\(/m;

const operandLine = /^[ \t]+[\w.]+[ \t]+((?:[^"#\r\n]|#\d+\})*(?:::|\)| for )(?:[^"#\r\n]|#\d+\})*)/gm;
const operandStart = /^(?:\w+ ptr )?(?:offset (?:flat:)?)?[*$]?/i;
const operandInside = /^\[rip ?\+ ?(.*)\]$/;
const operandEnd = /(?:@\w+)?(?: ?[+-] ?\d+)?(?:\[rip(?:[+-]\d+)?\]|\(%rip\))?$/;

/** The readable names in instructions' operands and among data. */
function* operandNames(text: string): Generator<string> {
	for (const [, operands = ""] of text.matchAll(operandLine)) {
		for (const operand of apart(operands)) {
			const name = operand.trim().replace(operandStart, "").replace(operandInside, "$1").replace(operandEnd, "");
			if (/^[A-Za-z_~<({]/.test(name) && !/(?<!operator)%|;/.test(name) && isReadableName(name)) {
				yield name;
			}
		}
	}
}

/** What commas outside of all brackets separate. */
function apart(operands: string): readonly string[] {
	let depth = 0;
	let start = 0;
	const parts: string[] = [];
	const signs = withoutOperators(operands);
	for (let at = 0; at < operands.length; at += 1) {
		const sign = signs[at] ?? "";
		depth += openings.has(sign) ? 1 : closings.has(sign) ? -1 : 0;
		if (sign === "," && depth <= 0) {
			parts.push(operands.slice(start, at));
			start = at + 1;
		}
	}
	return [...parts, operands.slice(start)];
}

/** The same text, as long, in which the signs of operators' names are no brackets. */
function withoutOperators(text: string): string {
	return text.replace(/(?<=\boperator)(?:<<=?|>>=?|<=>?|>=|->\*?|[<>])/g, (sign) => "_".repeat(sign.length));
}

const wholeObject = / \[complete object (\w+)\]$/;

/**
 * A constructor of whole objects is mostly another name of that of bases, and a destructor too; the
 * directive that said so is gone.
 */
export function joinTwins({ symbols }: Unit): void {
	for (const entry of symbols.all()) {
		const twin = symbols.find(entry.name.replace(wholeObject, " [base object $1]"));
		if (wholeObject.test(entry.name) && !entry.definition && twin?.definition) {
			entry.definition = twin.definition;
		}
	}
}

function escaped(name: string): string {
	return name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/** Tells `f(int, char)`, `a::b` and `vtable for a` from a plain name and from an instruction. */
function isReadableName(name: string): boolean {
	if (name.length > longestName) {
		return false;
	}
	if (
		!/\(.*\)|::|<.*>|^(?:construction )?(?:vtable|VTT|typeinfo|guard variable) .*for /.test(name) ||
		name.includes("//")
	) {
		return false;
	}
	let depth = 0;
	for (const sign of withoutOperators(name)) {
		depth += openings.has(sign) ? 1 : closings.has(sign) ? -1 : 0;
		if (sign === "," && depth <= 0) {
			return false;
		}
	}
	return !/^\w+ ptr\b/i.test(name);
}

/** In characters; what is longer is no name, and would take long to look at. */
const longestName = 2000;

const openings = new Set("(<{[");
const closings = new Set(")>}]");

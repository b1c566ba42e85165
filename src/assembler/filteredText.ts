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
const branchLine =
	/^[ \t]+(?:call|jmp)[ \t]+([A-Za-z_~<({](?:[^"%;#@[\r\n]|#\d+\}|operator%|operator\[){0,1000}?)(?:@\w+)?[ \t]{0,99}(?:#.*)?$/gm;
const qualified = String.raw`(?:[A-Za-z_]\w*::)+~?[A-Za-z_]\w*`;
const described = String.raw`(?:vtable|VTT|typeinfo|typeinfo name|guard variable) for (?:${qualified}|[A-Za-z_]\w*)`;
const qualifiedUse = new RegExp(String.raw`^[^"#;\r\n]*?\b(?:${qualified}|${described})`, "m");

/** The rules with which a text is cut into tokens: with its names of several words, where it has any. */
export function rulesFor(text: string, rules: LexicalRules): LexicalRules {
	if (rules.nasm) {
		return rules;
	}
	const written = [...text.matchAll(labelLine), ...text.matchAll(branchLine)].map(([, name = ""]) => name);
	const names = [...new Set(written.filter(isReadableName))].sort((one, other) => other.length - one.length);
	if (names.length === 0 && !qualifiedUse.test(text)) {
		return rules;
	}
	const patterns = [...names.map(escaped), described, qualified];
	return { ...rules, names: new RegExp(String.raw`\$?(?:${patterns.join("|")})(?:@[A-Za-z]+)?`, "y") };
}

function escaped(name: string): string {
	return name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/** Tells `f(int, char)`, `a::b` and `vtable for a` from a plain name and from an instruction. */
function isReadableName(name: string): boolean {
	if (name.length > longestName) {
		return false;
	}
	if (!/\(.*\)|::|<.*>|^(?:vtable|VTT|typeinfo|guard variable) .*for /.test(name) || name.includes("//")) {
		return false;
	}
	let depth = 0;
	for (const sign of name) {
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

// Obeys one statement: defines its label, or runs its directive, or assembles its
// instruction. Both dialects' statements come here once they are parsed.

import { defineConstant, defineLabel } from "./definitions.ts";
import { Arguments } from "./directive.ts";
import { enterSectionOf } from "./filteredText.ts";
import { tellsOfVariables } from "./image.ts";
import { assembleRemembering, takesInstructions } from "./knownInstructions.ts";
import { nearestName } from "./nearestName.ts";
import { isPrefix } from "./prefixWords.ts";
import { replacement, silently } from "./reporter.ts";
import type { Statement } from "./statementParser.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";

/** Obeys the statements in one line's tokens. */
export function readStatements(unit: Unit, tokens: readonly Token[]): void {
	for (const statement of unit.dialect.parseStatement(tokens)) {
		readStatement(unit, statement);
	}
}

function readStatement(unit: Unit, statement: Statement): void {
	switch (statement.kind) {
		case "label":
			readLabel(unit, statement);
			break;
		case "assignment":
			readAssignment(unit, statement);
			break;
		case "directive":
			readDirective(unit, statement.name, statement.arguments);
			break;
		case "instruction":
			if (!readPrefixedData(unit, statement)) {
				readInstruction(unit, statement);
			}
			break;
		case "stray": {
			const { token } = statement;
			reportStray(unit, token);
			break;
		}
	}
}

function reportStray(unit: Unit, token: Token): void {
	const line = unit.source.text.slice(token.start, token.start + 40);
	const ofC = token.text === "#" ? /^#[ \t]*(define|include|undef|ifdef|ifndef|if|else|endif|elif)\b/.exec(line) : null;
	if (ofC && unit.dialect.name === "nasm") {
		const [written, word] = ofC;
		const span = unit.span(token.start, token.start + written.length);
		const message = `\`#${word}\` belongs to C; in NASM write \`%${word}\``;
		unit.reporter.report(span, "syntax", message, { fixes: [replacement(span, `%${word}`)] });
		return;
	}
	unit.error(token, "syntax", token.problem ?? "a label, an instruction or a directive is expected here");
}

function readLabel(unit: Unit, { name, warning }: Statement & { kind: "label" }): void {
	if (warning !== undefined) {
		const fixes = [replacement(unit.spanOf(name), warning.write)];
		unit.error(name, "label-without-colon", warning.message, { severity: "warning", fixes });
	}
	if (name.kind === "number") {
		unit.symbols.defineNumeric(name.value ?? 0n, unit.here(), unit.spanOf(name));
	} else {
		if (unit.isFiltered) {
			enterSectionOf(unit, name);
		}
		defineLabel(unit, name);
	}
}

function readAssignment(unit: Unit, { name, fixed, value }: Statement & { kind: "assignment" }): void {
	const args = new Arguments(unit, name, value);
	if (name.text === ".") {
		unit.dialect.findDirective(".org")?.run(unit, args);
		return;
	}
	const result = args.value();
	if (result) {
		// GNU as's `==` is its `.eqv`; NASM's `equ` is meant once.
		const isAnew = fixed && unit.dialect.name === "gas";
		defineConstant(unit, name, result.value, fixed, isAnew ? result.syntax : undefined);
	}
	args.finish();
}

function readDirective(unit: Unit, name: Token, tokens: readonly Token[]): void {
	const directive = unit.dialect.findDirective(name.text);
	if (!directive) {
		reportUnknownDirective(unit, name);
		return;
	}
	const { section } = unit;
	if (!section.flags.allocate && !section.isAbsolute && !directive.everywhere) {
		if (tellsOfVariables(section.name)) {
			// What is wrong with a compiler's notes is no concern of the author's.
			silently(unit, () => directive.run(unit, new Arguments(unit, name, tokens)));
		}
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
	const nearest = nearestName(name.text, unit.dialect.directiveNames);
	const message = `\`${name.text}\` is not a directive that this assembler knows`;
	if (nearest === undefined) {
		unit.error(name, "unknown-directive", message);
		return;
	}
	const fixes = [replacement(unit.spanOf(name), nearest)];
	unit.error(name, "unknown-directive", `${message}; did you mean \`${nearest}\`?`, { fixes });
}

/** NASM lets prefixes stand before data, where they come to nothing. */
function readPrefixedData(unit: Unit, { mnemonic, operands }: Statement & { kind: "instruction" }): boolean {
	if (unit.dialect.name !== "nasm" || !isPrefix(mnemonic, "nasm")) {
		return false;
	}
	const first = operands.findIndex((token) => !isPrefix(token, "nasm"));
	const name = operands[first];
	if (name?.kind !== "name" || !unit.dialect.findDirective(name.text)?.data) {
		return false;
	}
	const message = `\`${mnemonic.text}\` comes to nothing before \`${name.text}\`: a prefix goes with an instruction`;
	unit.error(mnemonic, "syntax", message, { severity: "warning" });
	readDirective(unit, name, operands.slice(first + 1));
	return true;
}

function readInstruction(unit: Unit, { mnemonic, operands }: Statement & { kind: "instruction" }): void {
	const { flags, isAbsolute, name } = unit.section;
	if (takesInstructions(unit.section)) {
		assembleRemembering(unit, mnemonic, operands);
	} else if (flags.allocate || isAbsolute) {
		unit.error(mnemonic, "zero-section", `\`${name}\` can hold only zeros; put code into \`.text\``);
	}
}

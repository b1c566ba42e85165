// What the author is told about a name that is no instruction: where it comes
// from, what it may have been meant to be, or why the machine has none such.

import { absentInstruction } from "../isa/absent.ts";
import { findMnemonic, mnemonicNames } from "../isa/mnemonics.ts";
import { otherProcessors } from "./foreignNames.ts";
import { nearestName } from "./nearestName.ts";
import { replacement } from "./reporter.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";

/** Reports a name that is no instruction; `next` is the word behind it. */
export function reportUnknown(unit: Unit, name: Token, next: Token | undefined): void {
	const isLabelled = unit.dialect.name === "gas" && next?.kind === "name";
	const directive = isLabelled ? unit.dialect.foreignWords.get(next.text.toLowerCase()) : undefined;
	const span = next && directive ? unit.span(name.start, next.end) : unit.spanOf(name);
	const hint = directive
		? foreignHint(unit, `${name.text} ${next?.text}`, `${name.text}: ${directive}`)
		: (commentHint(unit, name) ??
			labelHint(unit, name, next) ??
			instructionHint(unit, name.text, isAlone(unit, name, next)));
	const fixes = hint.write === undefined ? undefined : [replacement(span, hint.write)];
	unit.reporter.report(span, "unknown-instruction", hint.message, { fixes });
}

interface Hint {
	readonly message: string;
	/** What to write instead, where that is clear. */
	readonly write?: string;
}

function foreignHint(unit: Unit, written: string, write: string): Hint {
	const other = unit.dialect.name === "gas" ? "the NASM dialect" : "GNU as";
	return { message: `\`${written}\` belongs to ${other}; in this dialect write \`${write}\``, write };
}

/** NASM's comments begin with the sign that separates statements here; text from the web has blanks of its own. */
function commentHint(unit: Unit, { text, start }: Token): Hint | undefined {
	if (/[\u00a0\u2000-\u200b\ufeff]/.test(text)) {
		return { message: "there is a blank here that is no ordinary space: type it anew" };
	}
	return unit.dialect.name === "gas" && /;[ \t]*$/.test(unit.source.text.slice(0, start))
		? { message: `\`${text}\` is no instruction: \`;\` separates statements here, and a comment begins with \`#\`` }
		: undefined;
}

/** A label without its colon before a directive, and a constant that is defined as GNU as has it. */
function labelHint({ dialect }: Unit, { text }: Token, next: Token | undefined): Hint | undefined {
	const isDirective = next?.text.startsWith(".") && dialect.findDirective(next.text) !== undefined;
	if (dialect.name === "gas" && isDirective && !dialect.foreignWords.has(text.toLowerCase())) {
		return { message: `\`${text}\` is no instruction; a label has a colon: \`${text}:\``, write: `${text}:` };
	}
	return dialect.name === "nasm" && next?.text === "="
		? { message: `\`${text} =\` belongs to GNU as; in NASM a constant is \`${text} equ 5\` or \`%define ${text} 5\`` }
		: undefined;
}

/** A word that is all of its line, which begins with it. */
function isAlone({ dialect, source }: Unit, { start }: Token, next: Token | undefined): boolean {
	return dialect.name === "gas" && !next && /(?:^|[\r\n])$/.test(source.text.slice(Math.max(0, start - 1), start));
}

function instructionHint(unit: Unit, word: string, isAlone: boolean): Hint {
	const lower = word.toLowerCase();
	const directive = unit.dialect.foreignWords.get(lower);
	if (directive !== undefined) {
		return foreignHint(unit, word, directive);
	}
	const absent = absentInstruction(word);
	if (absent !== undefined) {
		return { message: absent };
	}
	const other = otherProcessors(word);
	if (other !== undefined) {
		return { message: other };
	}
	const unsuffixed = /l$/.test(lower) ? lower.slice(0, -1) : undefined;
	if (!unit.isAtt && unsuffixed !== undefined && findMnemonic(unsuffixed)) {
		return { message: `\`${word}\` is AT&T syntax; in Intel syntax write \`${unsuffixed}\``, write: unsuffixed };
	}
	const nearest = nearestName(lower, mnemonicNames());
	const message = `\`${word}\` is not an instruction that this machine knows`;
	if (nearest === undefined) {
		return isAlone ? { message: `${message}; a label has a colon: \`${word}:\``, write: `${word}:` } : { message };
	}
	return { message: `${message}; did you mean \`${nearest}\`?`, write: nearest };
}

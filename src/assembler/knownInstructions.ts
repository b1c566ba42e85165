// Programs say the same thing again and again: of a compiler's output, more than
// half of the instructions have stood there before, word for word. What an
// instruction without symbols comes to depends on its words alone, so its bytes are
// remembered by them. Instructions with a name that somebody could define, and
// those that had something said about them, are always read anew.

import { findRegister } from "../isa/registers.ts";
import { assembleInstruction } from "./instruction.ts";
import { widths } from "./operators.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";

/** Assembles an instruction, from memory where it can. `head` and `rest` are the statement's tokens. */
export function assembleRemembering(unit: Unit, head: Token, rest: readonly Token[]): void {
	const { intel, att } = unit.knownInstructions;
	const remembered = unit.isAtt ? att : intel;
	const key = keyOf(unit, head, rest);
	const known = key === undefined ? undefined : remembered.get(key);
	if (known) {
		putKnown(unit, known, head.start, rest.at(-1)?.end ?? head.end);
		return;
	}
	if (key === undefined || !isWithoutSymbols(rest, unit.isAtt)) {
		assembleInstruction(unit, head, rest);
		return;
	}
	const before = countsOf(unit);
	assembleInstruction(unit, head, rest);
	const line = unit.lines.at(-1);
	if (line && unit.lines.length === before.lines + 1 && isSame(before, countsOf(unit))) {
		remembered.set(key, unit.section.copy(line.start, line.end));
	}
}

function putKnown(unit: Unit, bytes: Uint8Array, start: number, end: number): void {
	const place = unit.section.append(bytes);
	unit.lines.push({ start: place, end: unit.here(), span: unit.span(start, end), kind: "instruction" });
	unit.origins.instructionAt(place, unit.index, start);
}

/** The text of a statement; undefined where macros have made it, or where it surely has a label. */
function keyOf({ prefixes, verbatim }: Unit, head: Token, rest: readonly Token[]): string | undefined {
	for (const { text } of rest) {
		if (text.charCodeAt(0) === dot) {
			return undefined;
		}
	}
	return prefixes.length === 0 ? verbatim?.slice(head.start, rest.at(-1)?.end ?? head.end) : undefined;
}

const dot = 46;

interface Counts {
	readonly lines: number;
	/** Of everything that says more about an instruction than its bytes. */
	readonly others: number;
	readonly usesThread: boolean;
}

function countsOf({ lines, fixups, slots, differences, prefixes, reporter, usesThread }: Unit): Counts {
	const others = fixups.length + slots.length + differences.length + prefixes.length + reporter.calls;
	return { lines: lines.length, others, usesThread };
}

function isSame(before: Counts, after: Counts): boolean {
	return before.others === after.others && before.usesThread === after.usesThread;
}

/** True when every word of the operands means the same everywhere: registers, numbers, widths. */
function isWithoutSymbols(tokens: readonly Token[], isAtt: boolean): boolean {
	return tokens.every((token, index) => {
		const [before, next] = [tokens[index - 1], tokens[index + 1]];
		if (token.kind !== "name") {
			return token.kind === "number" || (token.kind === "sign" && token.text !== ":");
		}
		if (isAtt) {
			return before?.text === "%" ? findRegister(token.text) !== undefined : /^\$\d*$|^\$0x[\da-f]+$/i.test(token.text);
		}
		const word = token.text.toLowerCase();
		return findRegister(word) !== undefined || isWidth(word, next) || (word === "ptr" && isWidth(before?.text, token));
	});
}

/** A width is one where an operand follows; else it is a symbol of that name. */
function isWidth(word: string | undefined, next: Token | undefined): boolean {
	const isFollowed = next?.text === "[" || next?.kind === "number" || next?.text.toLowerCase() === "ptr";
	return (
		word !== undefined && widths.has(word.toLowerCase()) && (isFollowed || findRegister(next?.text ?? "") !== undefined)
	);
}

// Programs say the same thing again and again: of a compiler's output, more than
// half of the instructions have stood there before, word for word. What an
// instruction without symbols comes to depends on its words alone, so its bytes are
// remembered by them. Instructions with a name that somebody could define, and
// those that had something said about them, are always read anew.

import { assembleInstruction } from "./instruction.ts";
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
	if (key === undefined) {
		assembleInstruction(unit, head, rest);
		return;
	}
	const { usesThread, lines } = unit;
	const lineCount = lines.length;
	const said = countNotes(unit);
	assembleInstruction(unit, head, rest);
	const line = lines.at(-1);
	const isBytesAlone = countNotes(unit) === said && unit.usesThread === usesThread;
	if (line && lines.length === lineCount + 1 && isBytesAlone) {
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

/** Of all that says more about an instruction than its bytes, how much there is; reading one takes nothing away. */
function countNotes({ meanings, fixups, slots, differences, prefixes, reporter }: Unit): number {
	return meanings + fixups.length + slots.length + differences.length + prefixes.length + reporter.calls;
}

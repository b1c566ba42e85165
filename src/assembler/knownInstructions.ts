// Programs say the same thing again and again: of a compiler's output, more than
// half of the instructions have stood there before, word for word. What an
// instruction without symbols comes to depends on its words alone, so its bytes are
// found again by them. Instructions with a name that somebody could define, and
// those that had something said about them, are always read anew. A line that holds
// nothing but such an instruction is not even cut into words, unless a macro has
// been defined since such a line was last read.

import { assembleInstruction } from "./instruction.ts";
import type { Line } from "./lexer.ts";
import type { Place, Section } from "./section.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";

/** An instruction that stands in a section already. */
interface Known {
	readonly place: Place;
	/** In bytes. */
	readonly length: number;
	/** How many definitions there were when the preprocessor last let it be as it is. */
	definitions: number;
}

/** The instructions of a unit that have stood there before, by their text. */
export class KnownInstructions {
	readonly intel = new Map<string, Known>();
	readonly att = new Map<string, Known>();
	/** The line that is read, where it is one of a file. */
	line: Line | undefined;
	/** How many macros have been defined before it. */
	definitions = 0;
}

/** Reads the next line where it is a known instruction alone; `definitions` counts those of macros. */
export function readKnownLine(unit: Unit, definitions: number): boolean {
	const { reader, knownInstructions, prefixes, readLines } = unit;
	const line = reader.wholeLine();
	knownInstructions.line = line;
	knownInstructions.definitions = definitions;
	const known = line && knownOf(unit).get(line.text);
	if (known?.definitions !== definitions || prefixes.length > 0 || !takesInstructions(unit.section)) {
		return false;
	}
	const { start, end } = line ?? { start: 0, end: 0 };
	unit.index = reader.top?.source ?? unit.index;
	reader.passWholeLine();
	readLines.do(unit, (reading) => putKnown(reading, known, start, end));
	return true;
}

/** True for a section of the program that holds bytes. */
export function takesInstructions({ flags, isAbsolute }: Section): boolean {
	return flags.allocate && !flags.zero && !isAbsolute;
}

/** Assembles an instruction, from memory where it can. `head` and `rest` are the statement's tokens. */
export function assembleRemembering(unit: Unit, head: Token, rest: readonly Token[]): void {
	const { definitions } = unit.knownInstructions;
	const remembered = knownOf(unit);
	const key = keyOf(unit, head, rest);
	const known = key === undefined ? undefined : remembered.get(key);
	if (known) {
		known.definitions = definitions;
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
		const { start, end } = line;
		remembered.set(key, { place: start, length: end.offset - start.offset, definitions });
	}
}

function knownOf({ isAtt, knownInstructions }: Unit): Map<string, Known> {
	return isAtt ? knownInstructions.att : knownInstructions.intel;
}

function putKnown(unit: Unit, known: Known, start: number, end: number): void {
	const place = unit.section.repeat(known.place, known.length);
	unit.lines.push({ start: place, end: unit.here(), span: unit.span(start, end), kind: "instruction" });
	unit.origins.instructionAt(place, unit.index, start);
}

/** The text of a statement; undefined where macros have made it, or where it surely has a label. */
function keyOf({ prefixes, verbatim, knownInstructions }: Unit, head: Token, rest: readonly Token[]) {
	if (verbatim === undefined || prefixes.length > 0) {
		return undefined;
	}
	for (const { text } of rest) {
		if (text.charCodeAt(0) === dot) {
			return undefined;
		}
	}
	const { line } = knownInstructions;
	const end = rest.at(-1)?.end ?? head.end;
	return line?.start === head.start && line.end === end ? line.text : verbatim.slice(head.start, end);
}

const dot = 46;

/** Of all that says more about an instruction than its bytes, how much there is; reading one takes nothing away. */
function countNotes({ meanings, fixups, slots, differences, prefixes, reporter }: Unit): number {
	return meanings + fixups.length + slots.length + differences.length + prefixes.length + reporter.calls;
}

// Programs say the same thing again and again: of a compiler's output, more than
// half of the instructions have stood there before, word for word. What an
// instruction without symbols comes to depends on its words alone, so its bytes are
// found again by them. Instructions with a name that somebody could define, and
// those that had something said about them, are always read anew. A line that holds
// nothing but such an instruction is not even cut into words, unless a macro has
// been defined since such a line was last read.

import { assembleInstruction } from "./instruction.ts";
import { KnownForms, type Named, namedBy } from "./knownForms.ts";
import type { Line } from "./lexer.ts";
import type { Place } from "./place.ts";
import type { Section } from "./section.ts";
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
	readonly forms = new KnownForms();
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
	const { verbatim, prefixes, knownInstructions } = unit;
	if (verbatim === undefined || prefixes.length > 0) {
		// Macros have made it, or a prefix on another line belongs to it.
		assembleInstruction(unit, head, rest);
		return;
	}
	const end = rest.at(-1)?.end ?? head.end;
	const key = rest.some(isLocal) ? undefined : keyOf(knownInstructions, verbatim, head.start, end);
	const known = key === undefined ? undefined : knownOf(unit).get(key);
	if (known) {
		known.definitions = knownInstructions.definitions;
		putKnown(unit, known, head.start, end);
		return;
	}
	const named = namedBy(unit, verbatim, rest, head.start, end);
	if (named === undefined || !knownInstructions.forms.put(unit, named, head.start, end)) {
		assembleAndKeep(unit, head, rest, key, named);
	}
}

/** Assembles an instruction that is not known, and remembers it if others will come to the same. */
function assembleAndKeep(
	unit: Unit,
	head: Token,
	rest: readonly Token[],
	key: string | undefined,
	named?: Named,
): void {
	const { usesThread, lines, fixups, meanings, knownInstructions } = unit;
	const [lineCount, fixupCount] = [lines.length, fixups.length];
	const said = countNotes(unit);
	assembleInstruction(unit, head, rest);
	const [line, fixup] = [lines.at(-1), fixups.at(-1)];
	if (!line || lines.length !== lineCount + 1 || unit.usesThread !== usesThread) {
		return;
	}
	const more = countNotes(unit) - said;
	const { start, end } = line;
	if (more === 0 && key !== undefined) {
		const { definitions } = knownInstructions;
		knownOf(unit).set(key, { place: start, length: end.offset - start.offset, definitions });
	} else if (named && fixup && more === 2 && fixups.length === fixupCount + 1 && unit.meanings === meanings + 1) {
		knownInstructions.forms.keep(unit, named, line, fixup);
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

/** The text of a statement. */
function keyOf({ line }: KnownInstructions, verbatim: string, start: number, end: number): string {
	return line?.start === start && line.end === end ? line.text : verbatim.slice(start, end);
}

/** True for a word that surely is a label. */
function isLocal({ text }: Token): boolean {
	return text.charCodeAt(0) === dot;
}

const dot = 46;

/** Of all that says more about an instruction than its bytes, how much there is; reading one takes nothing away. */
function countNotes({ meanings, fixups, slots, differences, prefixes, reporter }: Unit): number {
	return meanings + fixups.length + slots.length + differences.length + prefixes.length + reporter.calls;
}

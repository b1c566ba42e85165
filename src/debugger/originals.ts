// The sources that a compiler made the program from, where they are at hand, and
// the lines of their code. The assembler knows lines and columns only as numbers;
// with the texts they become places like all others. Where several lines begin at
// one address, the last of them that begins a statement is the one shown, as gdb
// does it; the others have no code of their own.

import type { OriginLine, OriginPlace, Origins } from "../assembler/origins.ts";
import { lineStarts, type Source, type Span } from "../assembler/source.ts";
import type { LineRow } from "./lineLayer.ts";

/** The text of a file that the program was made from. */
export interface Original {
	/** Index into the program's `origins.files`. */
	readonly file: number;
	readonly source: Source;
}

/** Finds places of the program's files in the originals; sources count on from `firstSource`, one for each different path. */
export function originalPlaces(
	originals: readonly Original[],
	firstSource: number,
): (place: OriginPlace) => Span | undefined {
	const sources = originalSources(originals);
	const texts = new Map(
		originals.map(({ file, source }) => {
			const index = sources.findIndex(({ path }) => path === source.path);
			return [file, { index: firstSource + index, text: source.text, starts: lineStarts(source.text) }];
		}),
	);
	return (place) => placeOf(place, texts.get(place.file));
}

/** The rows of the originals' lines, ascending. */
export function originalRows(origins: Origins, place: (place: OriginPlace) => Span | undefined): LineRow[] {
	const rows: LineRow[] = [];
	for (let first = 0; first < origins.lines.length; ) {
		let end = first + 1;
		while (origins.lines[end]?.address === origins.lines[first]?.address) {
			end += 1;
		}
		const row = rowOf(origins.lines.slice(first, end), place);
		rows.push(...(row ? [row] : []));
		first = end;
	}
	return rows;
}

/** The different sources among the originals, in their order: a file may have several numbers. */
export function originalSources(originals: readonly Original[]): readonly Source[] {
	return [...new Map(originals.map(({ source }) => [source.path, source])).values()];
}

interface Text {
	readonly index: number;
	readonly text: string;
	readonly starts: readonly number[];
}

/** One row for all lines that begin at an address; undefined where the one that counts is in no text we have. */
function rowOf(lines: readonly OriginLine[], place: (line: OriginLine) => Span | undefined): LineRow | undefined {
	const shown = lines.findLast(({ isStatement }) => isStatement) ?? lines.at(-1);
	const span = shown && place(shown);
	const length = Math.max(...lines.map((line) => line.length));
	if (!shown || !span || length === 0) {
		return undefined;
	}
	const others = lines.filter(
		({ isStatement, line, file }) => isStatement && (line !== shown.line || file !== shown.file),
	);
	const also = others.flatMap((line) => place(line) ?? []);
	return {
		address: shown.address,
		length,
		span,
		kind: shown.isStatement ? "statement" : "part",
		...(also.length > 0 && { also }),
	};
}

/** From the column to the end of the line; undefined when the text has no such line. */
function placeOf({ line, column }: OriginPlace, text: Text | undefined): Span | undefined {
	const start = text?.starts[line];
	if (!text || start === undefined) {
		return undefined;
	}
	const written = /[^\r\n]*/.exec(text.text.slice(start, text.starts[line + 1]))?.[0] ?? "";
	const blanks = written.length - written.trimStart().length;
	const offset = column === undefined ? blanks : Math.min(offsetOf(written, column), written.trimEnd().length);
	return { source: text.index, start: start + offset, end: start + Math.max(offset, written.trimEnd().length) };
}

/** The UTF-16 offset of the byte with this number in the text's UTF-8. */
function offsetOf(text: string, byte: number): number {
	let bytes = 0;
	let offset = 0;
	for (const character of text) {
		if (bytes >= byte) {
			break;
		}
		const code = character.codePointAt(0) ?? 0;
		bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
		offset += character.length;
	}
	return offset;
}

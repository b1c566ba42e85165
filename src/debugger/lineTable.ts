// Addresses and lines as the person who debugs sees them. There are two layers:
// the assembly, and over it the sources that a compiler made it from, as far as
// they are at hand. The view says which of them places are shown in; code without
// an original is shown as assembly in both. A line of either may be asked for at
// any time: that is what its source says.

import type { OriginPlace } from "../assembler/origins.ts";
import type { Program } from "../assembler/program.ts";
import { lineStarts, type Source, type Span } from "../assembler/source.ts";
import { LineLayer, type LinePlace, type LineRow } from "./lineLayer.ts";
import { type Original, originalPlaces, originalRows, originalSources } from "./originals.ts";

export type View = "source" | "assembly";

/** Characters of a line that are looked at. */
const longestLine = 1000;

export class LineTable {
	readonly assembly: LineLayer;
	readonly #originals: LineLayer | undefined;
	readonly #program: Program;
	readonly #placeOf: (place: OriginPlace) => Span | undefined;
	readonly #sources: readonly Source[];
	#view: View;

	constructor(program: Program, originals: readonly Original[] = [], view: View = "source") {
		this.#sources = [...program.sources, ...originalSources(originals)];
		const starts = this.#sources.map(({ text }) => lineStarts(text));
		this.#placeOf = originalPlaces(originals, program.sources.length);
		const rows = originalRows(program.origins, this.#placeOf);
		this.assembly = new LineLayer(program.lines, starts);
		this.#originals = rows.length > 0 ? new LineLayer(rows, starts) : undefined;
		this.#program = program;
		this.#view = view;
	}

	/** What places are shown in; undefined when there is no choice. */
	get view(): View | undefined {
		return this.#originals && this.#view;
	}

	show(view: View): void {
		this.#view = view;
	}

	/** The row whose bytes hold the address, in the view. */
	rowAt(address: bigint): LineRow | undefined {
		const original = this.#view === "source" ? this.#originals?.rowAt(address) : undefined;
		return original ?? this.assembly.rowAt(address);
	}

	/** In the view of sources: code that was made from one that is not at hand, or from no line of it. */
	isHidden(address: bigint): boolean {
		return this.view === "source" && !this.#originals?.rowAt(address) && this.#hasOrigin(address);
	}

	/** A place of an original; undefined where that is not at hand. */
	spanOf(place: OriginPlace): Span | undefined {
		return this.#placeOf(place);
	}

	lineOf(span: Span): number {
		return this.assembly.lineOf(span);
	}

	/** The whole line on which a span begins, without the blanks around it. */
	lineText({ source, start }: Span): string {
		const text = this.#sources[source]?.text ?? "";
		const begin = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
		return (/[^\r\n]*/.exec(text.slice(begin, begin + longestLine))?.[0] ?? "").trim();
	}

	/** `line 14` of what an address is shown in, counted from 1; `line 14 of fill.s` where there are several texts. */
	nameOf(address: bigint): string | undefined {
		const span = this.rowAt(address)?.span;
		if (!span) {
			return undefined;
		}
		const line = `line ${this.lineOf(span) + 1}`;
		const own = this.#program.sources.length;
		const several = (span.source < own ? own : this.#sources.length - own) > 1;
		return several ? `${line} of ${this.#sources[span.source]?.path.split(/[\\/]/).at(-1)}` : line;
	}

	sameLine(one: Span, other: Span): boolean {
		return this.assembly.sameLine(one, other);
	}

	/** True when running straight on into this row means coming to a line anew. */
	startsLine(row: LineRow): boolean {
		return this.#layerOf(row.span.source).startsLine(row);
	}

	/** The first line from `line` on that has an instruction; see `LineLayer`. */
	resolve(source: number, line: number, column?: number): LinePlace | undefined {
		return this.#layerOf(source).resolve(source, line, column);
	}

	/** Lines of a source that have an instruction, ascending. */
	linesWithCode(source: number): readonly number[] {
		return this.#layerOf(source).linesWithCode(source);
	}

	/** The statements of one line. */
	statements(source: number, line: number): readonly LineRow[] {
		return this.#layerOf(source).statements(source, line);
	}

	#layerOf(source: number): LineLayer {
		return source < this.#program.sources.length ? this.assembly : (this.#originals ?? this.assembly);
	}

	#hasOrigin(address: bigint): boolean {
		const { lines } = this.#program.origins;
		let low = 0;
		let high = lines.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((lines[middle]?.address ?? 0n) <= address) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		const line = lines[low - 1];
		return line !== undefined && address < line.address + BigInt(line.length);
	}
}

/** True for code that is shown in the source it was made from. */
export function isOriginal(row: LineRow | undefined): boolean {
	return row?.kind === "statement" || row?.kind === "part";
}

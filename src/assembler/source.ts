// Source texts and places in them. Positions are 0-based UTF-16 offsets into one
// text; lines and columns are made from them only at the edges, with `lineAt`.

export interface Source {
	/** As the caller names it: a path or a URI, echoed unchanged. */
	readonly path: string;
	readonly text: string;
}

/** A half-open range of offsets in one source of the program. */
export interface Span {
	/** Index into the program's sources. */
	readonly source: number;
	readonly start: number;
	readonly end: number;
}

/** Offsets at which the lines of a text begin; index is the 0-based line. `\n`, `\r\n` and `\r` end a line. */
export function lineStarts(text: string): readonly number[] {
	const starts = [0];
	for (const match of text.matchAll(/\r\n|\n|\r/g)) {
		starts.push(match.index + match[0].length);
	}
	return starts;
}

/** The 0-based line that holds an offset. */
export function lineAt(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= offset) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}
	return low;
}

/** Characters of the text that a message repeats. */
const mostWritten = 200;

/** The source text at a span, as a message quotes it. */
export function writtenText(sources: readonly Source[], { source, start, end }: Span): string {
	const text = sources[source]?.text.slice(start, end) ?? "";
	return text.length > mostWritten ? `\`${text.slice(0, mostWritten)}…\`` : `\`${text}\``;
}

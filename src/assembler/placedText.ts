// A text that was made from a source piece by piece: most pieces stand as they
// are in the source, others were made there, and are said to stand where they
// were. What is read from such a text is found in the source through this.

import type { Range } from "./reader.ts";

interface Piece {
	/** Offset in the text. */
	readonly at: number;
	/** The range of the source that it is, or that it stands for. */
	readonly start: number;
	readonly end: number;
	readonly isVerbatim: boolean;
}

export class PlacedText {
	private readonly parts: string[] = [];
	private readonly pieces: Piece[] = [];
	/** In UTF-16 units. */
	length = 0;

	/** Adds a part of the source as it stands there. */
	copy(source: string, start: number, end: number): void {
		const last = this.pieces.at(-1);
		if (!last?.isVerbatim || last.end !== start) {
			this.pieces.push({ at: this.length, start, end, isVerbatim: true });
		} else {
			this.pieces[this.pieces.length - 1] = { ...last, end };
		}
		this.add(source.slice(start, end));
	}

	/** Adds a text that a range of the source stands for. */
	make(text: string, { start, end }: Range): void {
		this.pieces.push({ at: this.length, start, end, isVerbatim: false });
		this.add(text);
	}

	private add(text: string): void {
		this.parts.push(text);
		this.length += text.length;
	}

	get text(): string {
		return this.parts.join("");
	}

	/** Where in the source a part of the text stands. */
	rangeOf(start: number, end: number): Range {
		const first = this.pieceAt(start);
		const last = this.pieceAt(Math.max(start, end - 1));
		const from = first?.isVerbatim ? first.start + start - first.at : (first?.start ?? 0);
		const to = last?.isVerbatim ? last.start + end - last.at : (last?.end ?? 0);
		return { start: from, end: Math.max(from, to) };
	}

	private pieceAt(offset: number): Piece | undefined {
		let low = 0;
		let high = this.pieces.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.pieces[middle]?.at ?? 0) <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return this.pieces[low];
	}
}

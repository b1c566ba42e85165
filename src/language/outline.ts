// The labels and constants of a text, for the outline, breadcrumbs and "go to
// symbol"; and the places where a symbol is defined and used.

import { type Reading, symbolWord } from "./reading.ts";

export interface OutlineItem {
	readonly name: string;
	readonly kind: "function" | "data" | "constant";
	/** The name itself; 0-based offsets, half open. */
	readonly start: number;
	readonly end: number;
}

/** In order of the text. Local labels (`.L…` and numbers) are left out. */
export function outline(reading: Reading): readonly OutlineItem[] {
	return reading.program.symbols
		.flatMap((symbol): OutlineItem[] => {
			if (!symbol.definition || /^(\.L|\d)/.test(symbol.name)) {
				return [];
			}
			const isCode = reading.program.segments.some((segment) => segment.execute && segment.name === symbol.section);
			const kind = symbol.kind === "constant" ? "constant" : isCode ? "function" : "data";
			return [{ name: symbol.name, kind, start: symbol.definition.start, end: symbol.definition.end }];
		})
		.sort((left, right) => left.start - right.start);
}

/** Every place of the text that names the symbol, its definition too; in order. */
export function occurrences(
	reading: Reading,
	name: string,
): readonly { readonly start: number; readonly end: number }[] {
	const words = reading.statements.flat().filter(({ kind }) => kind === "name");
	return words
		.map((token) => (token.text === name ? token : symbolWord(token)))
		.filter(({ text }) => text === name)
		.map(({ start, end }) => ({ start, end }));
}

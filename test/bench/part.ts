// What a part of the benchmark is, and what it gives: rows of named figures. The
// name of a figure says its unit.

export interface Row {
	readonly name: string;
	/** Undefined or absent where it could not be measured here. */
	readonly figures: Readonly<Record<string, number | undefined>>;
}

export interface Part {
	/** By which `npm run bench -- NAME` picks it. */
	readonly name: string;
	/** One line: what is measured, and how. */
	readonly about: string;
	measure(): readonly Row[] | Promise<readonly Row[]>;
}

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** The value that the given share of them, from 0 to 1, do not exceed. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((left, right) => left - right);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

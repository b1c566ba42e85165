// Addresses and source lines, in both directions. Built once from the program's
// line entries, which are in ascending order of address. Lines are 0-based.

import type { LineEntry, Program } from "../assembler/program.ts";
import { lineAt, lineStarts, type Span } from "../assembler/source.ts";

export class LineTable {
	readonly #entries: readonly LineEntry[];
	readonly #starts: readonly (readonly number[])[];
	/** For each source, the instructions that begin a line, by line. */
	readonly #byLine: readonly ReadonlyMap<number, readonly LineEntry[]>[];

	constructor(program: Program) {
		this.#entries = program.lines;
		this.#starts = program.sources.map((source) => lineStarts(source.text));
		this.#byLine = this.#starts.map((_, source) => this.#linesOf(source));
	}

	/** The statement whose bytes hold the address. */
	entryAt(address: bigint): LineEntry | undefined {
		const entry = this.#entries[this.#indexAt(address)];
		return entry && address < entry.address + BigInt(entry.length) ? entry : undefined;
	}

	/** The statement that begins at the address. */
	entryFrom(address: bigint): LineEntry | undefined {
		const entry = this.entryAt(address);
		return entry?.address === address ? entry : undefined;
	}

	/** The last `count` statements that begin below the address, ascending; only those without a gap between. */
	before(address: bigint, count: number): readonly LineEntry[] {
		const found: LineEntry[] = [];
		let end = address;
		for (let index = this.#indexAt(address - 1n); found.length < count; index--) {
			const entry = this.#entries[index];
			if (!entry || entry.address + BigInt(entry.length) !== end) {
				break;
			}
			found.unshift(entry);
			end = entry.address;
		}
		return found;
	}

	lineOf(span: Span): number {
		return lineAt(this.#starts[span.source] ?? [0], span.start);
	}

	/** True when running straight on into this statement means coming to a line anew. */
	startsLine(entry: LineEntry): boolean {
		const previous = this.#entries[this.#indexAt(entry.address) - 1];
		return !(
			previous &&
			previous.address + BigInt(previous.length) === entry.address &&
			this.sameLine(previous.span, entry.span) &&
			previous.span.start < entry.span.start
		);
	}

	sameLine(one: Span, other: Span): boolean {
		return one.source === other.source && this.lineOf(one) === this.lineOf(other);
	}

	/** The first line from `line` on that has an instruction, with all its beginnings. */
	resolve(source: number, line: number): { readonly line: number; readonly entries: readonly LineEntry[] } | undefined {
		const lines = this.linesWithCode(source);
		const found = lines.find((candidate) => candidate >= line);
		const entries = found === undefined ? undefined : this.#byLine[source]?.get(found);
		return found !== undefined && entries ? { line: found, entries } : undefined;
	}

	/** Lines of a source that have an instruction, ascending. */
	linesWithCode(source: number): readonly number[] {
		return [...(this.#byLine[source]?.keys() ?? [])].sort((one, other) => one - other);
	}

	/** Instructions whose own bytes are these, in ascending order: the places of `int3`, say. */
	instructions(): readonly LineEntry[] {
		return this.#entries.filter((entry) => entry.kind === "instruction");
	}

	#linesOf(source: number): ReadonlyMap<number, readonly LineEntry[]> {
		const lines = new Map<number, LineEntry[]>();
		for (const entry of this.#entries) {
			if (entry.kind === "instruction" && entry.span.source === source && this.startsLine(entry)) {
				const line = this.lineOf(entry.span);
				lines.set(line, [...(lines.get(line) ?? []), entry]);
			}
		}
		return lines;
	}

	/** Index of the last entry that begins at or below the address; −1 when there is none. */
	#indexAt(address: bigint): number {
		let low = -1;
		let high = this.#entries.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#entries[middle]?.address ?? 0n) <= address) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}

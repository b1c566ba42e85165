// Addresses and the lines of one kind of text, in both directions: of the
// assembly, or of the sources that a compiler made it from. Built once from rows
// in ascending order of address. Lines are 0-based.

import type { LineEntry } from "../assembler/program.ts";
import { lineAt, type Span } from "../assembler/source.ts";

/** A stretch of code, and where it is written. */
export interface LineRow extends Omit<LineEntry, "kind"> {
	/**
	 * A statement of the assembly: `instruction` or `data`. Code made from another source: `statement`
	 * where one begins, else `part` of one.
	 */
	readonly kind: LineEntry["kind"] | "statement" | "part";
	/** Other places that begin at the same address and have no code of their own. */
	readonly also?: readonly Span[];
}

/** Where a breakpoint on a line stands. */
export interface LinePlace {
	readonly line: number;
	/** Ascending; at least one. */
	readonly rows: readonly LineRow[];
}

export class LineLayer {
	readonly #rows: readonly LineRow[];
	readonly #starts: readonly (readonly number[])[];
	/** For each source that has rows, those that begin a line, by line. */
	readonly #bySource = new Map<number, Map<number, LineRow[]>>();
	/** Lines without code of their own, likewise: the rows that begin where they would. */
	readonly #codeless = new Map<number, Map<number, LineRow[]>>();

	/** `starts` are the offsets of the lines of each source. */
	constructor(rows: readonly LineRow[], starts: readonly (readonly number[])[]) {
		this.#rows = rows;
		this.#starts = starts;
		for (const [index, row] of rows.entries()) {
			if (isBeginning(row) && this.#startsLine(row, rows[index - 1])) {
				this.#add(this.#bySource, row.span, row);
			}
			for (const span of row.also ?? []) {
				this.#add(this.#codeless, span, row);
			}
		}
	}

	/** The row whose bytes hold the address. */
	rowAt(address: bigint): LineRow | undefined {
		const row = this.#rows[this.#indexAt(address)];
		return row && address < row.address + BigInt(row.length) ? row : undefined;
	}

	/** The last `count` rows that begin below the address, ascending; only those without a gap between. */
	before(address: bigint, count: number): readonly LineRow[] {
		const found: LineRow[] = [];
		let end = address;
		for (let index = this.#indexAt(address - 1n); found.length < count; index--) {
			const row = this.#rows[index];
			if (!row || row.address + BigInt(row.length) !== end) {
				break;
			}
			found.unshift(row);
			end = row.address;
		}
		return found;
	}

	lineOf(span: Span): number {
		return lineAt(this.#starts[span.source] ?? [0], span.start);
	}

	/** True when running straight on into this row means coming to a line anew. */
	startsLine(row: LineRow): boolean {
		return this.#startsLine(row, this.#rows[this.#indexAt(row.address) - 1]);
	}

	sameLine(one: Span, other: Span): boolean {
		const starts = this.#starts[one.source] ?? [0];
		const line = this.lineOf(one);
		const isAfter = other.start >= (starts[line] ?? 0);
		return one.source === other.source && isAfter && other.start < (starts[line + 1] ?? Number.POSITIVE_INFINITY);
	}

	/**
	 * The first line from `line` on that has an instruction, with all its beginnings; with a `column`,
	 * an offset in that very line, only those of the nearest statement.
	 */
	resolve(source: number, line: number, column?: number): LinePlace | undefined {
		const own = this.#bySource.get(source);
		const codeless = this.#codeless.get(source);
		const found = [...(own?.keys() ?? []), ...(codeless?.keys() ?? [])]
			.filter((candidate) => candidate >= line)
			.reduce((least, candidate) => Math.min(least, candidate), Number.POSITIVE_INFINITY);
		const rows = own?.get(found) ?? codeless?.get(found);
		const [first] = rows ?? [];
		if (!rows || !first) {
			return undefined;
		}
		const chosen = column === undefined || found !== line ? rows : this.#nearest(source, line, column);
		return { line: this.lineOf(first.span), rows: chosen.length > 0 ? chosen : rows };
	}

	/** Lines of a source that have an instruction, ascending. */
	linesWithCode(source: number): readonly number[] {
		return [...(this.#bySource.get(source)?.keys() ?? [])].sort((one, other) => one - other);
	}

	/** The statements of one line: every row where one begins. */
	statements(source: number, line: number): readonly LineRow[] {
		return this.#rows.filter((row) => isBeginning(row) && row.span.source === source && this.lineOf(row.span) === line);
	}

	/** All of it. */
	rows(): readonly LineRow[] {
		return this.#rows;
	}

	#startsLine(row: LineRow, previous: LineRow | undefined): boolean {
		return !(
			previous &&
			// A statement of the assembly that is repeated is written once; a compiler's may come in any order.
			(row.kind === "statement" || previous.span.start < row.span.start) &&
			this.sameLine(previous.span, row.span) &&
			previous.address + BigInt(previous.length) === row.address
		);
	}

	/** The statements of a line that begin nearest to a column, the earlier of two. */
	#nearest(source: number, line: number, column: number): readonly LineRow[] {
		const wanted = (this.#starts[source]?.[line] ?? 0) + column;
		const statements = this.statements(source, line);
		const distances = statements.map(({ span }) => Math.abs(span.start - wanted));
		const nearest = statements[distances.indexOf(Math.min(...distances))];
		return statements.filter(({ span }) => span.start === nearest?.span.start);
	}

	#add(index: Map<number, Map<number, LineRow[]>>, span: Span, row: LineRow): void {
		const lines = index.get(span.source) ?? new Map<number, LineRow[]>();
		index.set(span.source, lines);
		const line = this.lineOf(span);
		const rows = lines.get(line);
		if (rows) {
			rows.push(row);
		} else {
			lines.set(line, [row]);
		}
	}

	/** Index of the last row that begins at or below the address; −1 when there is none. */
	#indexAt(address: bigint): number {
		let low = -1;
		let high = this.#rows.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#rows[middle]?.address ?? 0n) <= address) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}

function isBeginning({ kind }: LineRow): boolean {
	return kind === "instruction" || kind === "statement";
}

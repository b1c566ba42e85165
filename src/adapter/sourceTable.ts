// The program's sources as the client knows them: names to indices, and spans of
// 0-based offsets to lines and columns in the client's counting. This is the
// only place in the adapter that counts lines.

import type { DebugProtocol } from "@vscode/debugprotocol";
import { lineAt, lineStarts, type Source, type Span } from "../assembler/source.ts";
import type { Place } from "../panel/protocol.ts";
import { baseName, samePath, uriOf } from "./paths.ts";

/** How the client counts and names places. */
export interface Counting {
	/** Whether its first line and column are called 1 (as VS Code's are) or 0. */
	readonly linesStartAt1: boolean;
	readonly columnsStartAt1: boolean;
	/** It wants files named by URIs. */
	readonly uris: boolean;
}

/** A span as the protocol wants it. */
export interface LineRange {
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
}

/** References of sources begin here; those of code that is in no file are smaller. */
const firstReference = 1 << 30;

export class SourceTable {
	readonly #sources: readonly Source[];
	readonly #starts: readonly (readonly number[])[];
	readonly #counting: Counting;
	readonly #absent: ReadonlySet<string>;

	/** @param absent names of sources of which the client has no such file, or another one: it asks for their texts. */
	constructor(sources: readonly Source[], counting: Counting, absent: ReadonlySet<string> = new Set()) {
		this.#sources = sources;
		this.#absent = absent;
		this.#starts = sources.map((source) => lineStarts(source.text));
		this.#counting = counting;
	}

	/** Index of the source with this name; undefined when the program has no such file. */
	indexOf(path: string): number | undefined {
		const index = this.#sources.findIndex((source) => samePath(source.path, path));
		return index < 0 ? undefined : index;
	}

	/** The client's line number as a 0-based one. */
	lineFromClient(line: number): number {
		return line - (this.#counting.linesStartAt1 ? 1 : 0);
	}

	/** A client's place as a 0-based one. */
	fromClient(place: { readonly line: number; readonly column?: number }): { line: number; column?: number } {
		const first = this.#counting.columnsStartAt1 ? 1 : 0;
		const column = place.column === undefined ? undefined : place.column - first;
		return { line: this.lineFromClient(place.line), column };
	}

	/** A 0-based place in the client's counting. */
	toClient({ line, column }: { readonly line: number; readonly column: number }): { line: number; column: number } {
		return { line: this.lineToClient(line), column: column + (this.#counting.columnsStartAt1 ? 1 : 0) };
	}

	lineToClient(line: number): number {
		return line + (this.#counting.linesStartAt1 ? 1 : 0);
	}

	/** Number of lines of a source. */
	lineCount(index: number): number {
		return this.#starts[index]?.length ?? 0;
	}

	text(index: number): string {
		return this.#sources[index]?.text ?? "";
	}

	/** The source as the protocol describes it, its name echoed unchanged where the client can read it. */
	describe(index: number): DebugProtocol.Source {
		const path = this.#sources[index]?.path ?? "";
		const reference = this.#referenceOf(index);
		return {
			name: baseName(path),
			path: this.#counting.uris ? uriOf(path) : path,
			...(reference !== undefined && { sourceReference: reference }),
		};
	}

	/** The index of the source that was described with a reference. */
	indexOfReference(reference: number): number | undefined {
		const index = reference - firstReference;
		return index in this.#sources ? index : undefined;
	}

	all(): DebugProtocol.Source[] {
		return this.#sources.map((_, index) => this.describe(index));
	}

	range(span: Span): LineRange {
		const start = this.#position(span, span.start);
		const end = this.#position(span, span.end);
		return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
	}

	/** For the panel and for messages: lines there count from 1 whatever the client's do. */
	place(span: Span): Place {
		const reference = this.#referenceOf(span.source);
		return {
			path: this.#sources[span.source]?.path ?? "",
			line: this.line(span) + 1,
			...(reference !== undefined && { reference }),
		};
	}

	/** 0-based line on which a span begins. */
	line(span: Span): number {
		return lineAt(this.#starts[span.source] ?? [0], span.start);
	}

	#referenceOf(index: number): number | undefined {
		return this.#absent.has(this.#sources[index]?.path ?? "") ? firstReference + index : undefined;
	}

	#position(span: Span, offset: number): { line: number; column: number } {
		const starts = this.#starts[span.source] ?? [0];
		const line = lineAt(starts, offset);
		const column = offset - (starts[line] ?? 0);
		return this.toClient({ line, column });
	}
}

// What a unit notes while it is read, each at its place in a section: data and
// instructions that wait for addresses, statements that made bytes, and names of
// slots. All of it is looked at again when the addresses are known.

import type { Place } from "./place.ts";
import type { PreparedRequest } from "./preparedRequest.ts";
import type { LineEntry } from "./program.ts";
import type { Span } from "./source.ts";
import type { SymbolEntry } from "./symbolTable.ts";
import type { Value } from "./value.ts";

/** Data whose bytes depend on addresses. */
export interface DataFixup {
	readonly kind: "data";
	readonly place: Place;
	/** In bytes: 1, 2, 4, 8 or 16. */
	readonly width: number;
	readonly value: Value;
	readonly span: Span;
}

/** An instruction to be encoded again once addresses are known. */
export interface InstructionFixup {
	readonly kind: "instruction";
	readonly place: Place;
	readonly request: PreparedRequest;
	/** In bytes. */
	readonly length: number;
	/** A branch that stands in its fragment's tail. */
	readonly elastic: boolean;
	/** How far from its end the 4 bytes begin that alone wait, where an address in reach changes nothing else. */
	readonly openBytes?: number;
	readonly span: Span;
}

/** A statement that made bytes. */
export interface LineMark {
	readonly start: Place;
	readonly end: Place;
	readonly span: Span;
	readonly kind: LineEntry["kind"];
}

/** A use of a named offset from rbp or rsp. */
export interface SlotMark {
	readonly place: Place;
	readonly symbol: SymbolEntry;
	readonly base: "rbp" | "rsp";
	readonly offset: Value;
	/** The number that the name stands for, where it is no symbol but a macro. */
	readonly named?: bigint;
	readonly name: string;
	readonly width?: number;
}

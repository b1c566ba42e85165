// A named value as a tree shows it: registers, flags, locals, words of the stack,
// symbols, results of expressions. Children are made when they are asked for.

import type { Span } from "../assembler/source.ts";

export interface Variable {
	/** Unique among its siblings and the same from stop to stop, so that changes can be shown. */
	readonly name: string;
	/** The value as text: `0x2a`, `42`, `main+0x21`. */
	readonly value: string;
	readonly type?: string;
	/** An expression that means this variable in its frame: for watches, copying and assignment. */
	readonly expression?: string;
	/** Where it lies in memory. */
	readonly address?: bigint;
	readonly readOnly?: boolean;
	/** Why it cannot be changed, as a clause, where there is more to say than that. */
	readonly fixedBecause?: string;
	readonly children?: Children;
	/** The code or data that the value points at has this place. */
	readonly target?: bigint;
	/** Where its name is defined. */
	readonly declaration?: Span;
}

export interface Children {
	readonly count: number;
	/** True when children are numbered elements, not named parts. */
	readonly indexed: boolean;
	/** At most `count` children from index `start`. */
	list(start: number, count: number): readonly Variable[];
}

/** An expression that cannot be read or has no value: one sentence, and where in the text. */
export interface ExpressionError {
	readonly message: string;
	readonly start: number;
	readonly end: number;
}

/** One proposal for completing an expression; it replaces `length` characters from `start`. */
export interface Completion {
	readonly label: string;
	readonly kind: "register" | "flag" | "symbol" | "slot" | "special" | "word";
	readonly detail?: string;
	readonly start: number;
	readonly length: number;
}

// What the list of effects has for x87: operations on its stack, the parts of its state
// that expressions can read, and what its operators are. Plain data, as all meanings are.

import type { Expression } from "./expression.ts";

/**
 * A part of the state of x87 beside its registers: `tags` as fnstenv stores them, `full` with a bit for each
 * register that holds a value; the addresses and the opcode of the last instruction.
 */
export type X87Part =
	| { readonly kind: "x87Part"; readonly part: "control" | "status" | "tags" | "opcode"; readonly width: 16 }
	| { readonly kind: "x87Part"; readonly part: "full"; readonly width: 8 }
	| { readonly kind: "x87Part"; readonly part: "instruction" | "data"; readonly width: 64 };

/** An operation on the stack of x87. It sees what earlier effects of the list have made of x87. */
export interface X87Effect {
	readonly kind: "x87";
	readonly operator: X87Operator;
	readonly operands: readonly X87Source[];
	/** Where the results go, in their order; see X87Place. */
	readonly places: readonly X87Place[];
	/** A register, counted from the top, that becomes empty. */
	readonly frees?: number;
	/** How far the stack turns without a push or a pop. */
	readonly turns?: number;
	readonly pops: 0 | 1 | 2;
	/** The instruction's address, and its opcode as x87 keeps it: 11 bits. */
	readonly instruction: bigint;
	readonly opcode: number;
	/** Address of its operand in memory. */
	readonly data?: Expression;
}

/** An operand of x87: a register counted from the top, or a value in a format that memory has. */
export type X87Source =
	| { readonly kind: "stack"; readonly index: number; readonly mayBeEmpty?: boolean }
	| {
			readonly kind: "value";
			readonly format: "float" | "integer" | "decimal" | "extended";
			readonly value: Expression;
	  };

/** Where a result goes: a register counted from the top as it is before, a push, or a local for later effects. */
export type X87Place =
	| { readonly kind: "stack"; readonly index: number }
	| { readonly kind: "push" }
	| { readonly kind: "local"; readonly name: string; readonly width: 1 | 16 | 32 | 64 | 80 };

/** What x87 computes with; operands in the order that the manual has: the first is st0 where nothing else is said. */
export type X87Operator =
	/** Leaves the values alone; `stay` leaves C1 alone, too. */
	| "nothing"
	| "stay"
	/** Any pattern, as it is. */
	| "copy"
	/** The second operand if the third is not 0, else the first. */
	| "choose"
	/** A value from memory: a signaling NaN becomes quiet. */
	| "load"
	| "negate"
	| "absolute"
	| "add"
	| "subtract"
	| "multiply"
	| "divide"
	| "squareRoot"
	| "round"
	| "scale"
	/** The exponent, and the significand. */
	| "extract"
	/** With the quotient cut, or rounded to nearest. */
	| "remainder"
	| "nearestRemainder"
	/** Into the condition codes; `quietly` lets quiet NaNs pass. */
	| "compare"
	| "compareQuietly"
	/** The same as three values: less, unordered, equal. */
	| "order"
	| "orderQuietly"
	/** What the operand is, into the condition codes. */
	| "examine"
	/** To the width of the place. */
	| "toFloat"
	| "toInteger"
	| "truncate"
	| "toDecimal"
	| "powerMinusOne"
	| "logarithm"
	| "logarithmPlusOne"
	| "tangent"
	| "arcTangent"
	| "sine"
	| "cosine"
	| "sineAndCosine"
	| "pi"
	| "log2Of10"
	| "log2OfE"
	| "log10Of2"
	| "lnOf2";

// Values of expressions while addresses are open. Most are sums of places and
// unknown symbols with a constant; whatever is not waits as an operation. A
// value is reduced as soon as it can be: two labels with nothing elastic
// between them have a constant difference at once, exactly where GNU as knows
// it, and this decides how short an instruction may be.

import { computeBinary, computeUnary } from "./operatorResults.ts";
import { fixedDistance, type Place } from "./place.ts";
import type { Span } from "./source.ts";
import type { SymbolEntry } from "./symbolTable.ts";
import type { BinaryOperator, UnaryOperator } from "./syntax.ts";

/** A use of a symbol that had no value when it was read. */
interface Reference {
	readonly kind: "reference";
	readonly symbol: SymbolEntry;
	readonly span: Span;
	/** Through the table of functions, if there were one: `x@PLT`. */
	readonly linked?: boolean;
}

/**
 * What a dynamic linker's table holds of a symbol: its address, its distance from fs, or for
 * `__tls_get_addr` the number of its module and the distance, or 0 for where the distances count from. A
 * descriptor has a function that gives the distance, and its argument; a call of it is marked as one.
 */
export type SlotContent =
	| "address"
	| "threadOffset"
	| "threadIndex"
	| "threadModule"
	| "threadDescriptor"
	| "threadCall";

/** A place in that table, which is made only if it is still read when all is known. */
export interface Slot {
	readonly kind: "slot";
	readonly content: SlotContent;
	readonly symbol: SymbolEntry;
	/** Where it was first asked for. */
	readonly span: Span;
	/** How many instructions and data need it. */
	uses: number;
	place?: Place;
}

export type Base = Place | Reference | Slot;

export interface Sum {
	readonly kind: "sum";
	readonly plus: readonly Base[];
	readonly minus: readonly Base[];
	readonly constant: bigint;
}

export interface Operation {
	readonly kind: "operation";
	readonly operator: BinaryOperator | UnaryOperator;
	/** One or two. */
	readonly operands: readonly Value[];
	readonly span: Span;
}

export type Value = Sum | Operation;

/** A value whose every part is known: a number (signed, 64 bits) and how many addresses it is the sum of. */
export interface Known {
	readonly number: bigint;
	/** 0 for a plain number, 1 for an address. */
	readonly addresses: number;
}

/** Why a value cannot be known. */
export interface ValueProblem {
	readonly problem: "undefined" | "circular" | "not a number" | "division by zero";
	readonly span?: Span;
	readonly symbol?: SymbolEntry;
}

export function isProblem(result: object): result is ValueProblem {
	return "problem" in result;
}

const none: readonly Base[] = [];

/** Places and symbols in one sum that a larger sum takes over. */
const mostBases = 200;

export function constantValue(constant: bigint): Sum {
	return { kind: "sum", plus: none, minus: none, constant };
}

export function baseValue(base: Base): Sum {
	return { kind: "sum", plus: [base], minus: none, constant: 0n };
}

/** The number, where the value is one already. */
export function constantOf(value: Value): bigint | undefined {
	return value.kind === "sum" && value.plus.length + value.minus.length === 0
		? BigInt.asIntN(64, value.constant)
		: undefined;
}

/** The same with all its bits, for data wider than 64 bits. */
export function rawConstantOf(value: Value): bigint | undefined {
	return constantOf(value) === undefined || value.kind !== "sum" ? undefined : value.constant;
}

/** True for one label or unknown symbol plus a constant; differences of labels are numbers. */
export function isOneAddress(value: Value): boolean {
	return value.kind === "sum" && value.plus.length === 1 && value.minus.length === 0;
}

export function unaryValue(operator: UnaryOperator, operand: Value, span: Span): Value | ValueProblem {
	if (operator === "+") {
		return operand;
	}
	if (operator === "-" && operand.kind === "sum") {
		return { kind: "sum", plus: operand.minus, minus: operand.plus, constant: -operand.constant };
	}
	// Data may be wider than 64 bits.
	const number = operator === "~" ? rawConstantOf(operand) : constantOf(operand);
	if (number !== undefined) {
		return constantValue(computeUnary(operator, number));
	}
	return { kind: "operation", operator, operands: [operand], span };
}

export function binaryValue(operator: BinaryOperator, left: Value, right: Value, span: Span): Value | ValueProblem {
	if ((operator === "+" || operator === "-") && left.kind === "sum" && right.kind === "sum" && areShort(left, right)) {
		return addSums(left, operator === "+" ? right : negate(right));
	}
	const first = constantOf(left);
	const second = constantOf(right);
	if (first === undefined || second === undefined) {
		return { kind: "operation", operator, operands: [left, right], span };
	}
	const result = computeBinary(operator, first, second);
	return result === undefined ? { problem: "division by zero", span } : constantValue(result);
}

/** Sums of more are left to the evaluation: a symbol that is set to its own double, again and again, grows without end. */
function areShort(...sums: readonly Sum[]): boolean {
	return sums.every(({ plus, minus }) => plus.length + minus.length <= mostBases);
}

function negate(sum: Sum): Sum {
	return { kind: "sum", plus: sum.minus, minus: sum.plus, constant: -sum.constant };
}

function addSums(left: Sum, right: Sum): Sum {
	const constant = left.constant + right.constant;
	if (right.plus.length + right.minus.length === 0) {
		return { ...left, constant };
	}
	return cancel([...left.plus, ...right.plus], [...left.minus, ...right.minus], constant);
}

/** Takes out each pair of places whose distance is known. */
function cancel(plus: readonly Base[], minus: readonly Base[], start: bigint): Sum {
	let constant = start;
	const subtracted = [...minus];
	const added = plus.filter((base) => {
		const index = subtracted.findIndex((other) => distance(other, base) !== undefined);
		const other = subtracted[index];
		if (!other) {
			return true;
		}
		subtracted.splice(index, 1);
		constant += BigInt(distance(other, base) ?? 0);
		return false;
	});
	return { kind: "sum", plus: added, minus: subtracted, constant };
}

function distance(from: Base, to: Base): number | undefined {
	if (from.kind === "place" && to.kind === "place") {
		return fixedDistance(from, to);
	}
	if (from.kind === "slot" || to.kind === "slot") {
		return from === to ? 0 : undefined;
	}
	return from.kind === "reference" && to.kind === "reference" && from.symbol === to.symbol ? 0 : undefined;
}

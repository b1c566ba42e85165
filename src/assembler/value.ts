// Values of expressions while addresses are open. Most are sums of places and
// unknown symbols with a constant; whatever is not waits as an operation. A
// value is reduced as soon as it can be: two labels with nothing elastic
// between them have a constant difference at once, exactly where GNU as knows
// it, and this decides how short an instruction may be.

import { computeBinary, computeUnary } from "./operatorResults.ts";
import { fixedDistance, offsetOf, type Place } from "./place.ts";
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

type Base = Place | Reference | Slot;

export interface Sum {
	readonly kind: "sum";
	readonly plus: readonly Base[];
	readonly minus: readonly Base[];
	readonly constant: bigint;
}

interface Operation {
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

/** The number, where all that has to be looked up are symbols that are constants by now. */
export function numberOfConstants(value: Value): bigint | undefined {
	const known = holdsOnlyConstants(value, new Set()) ? evaluate(value) : undefined;
	return known === undefined || isProblem(known) ? undefined : known.number;
}

function holdsOnlyConstants(value: Value, seen: Set<Value>): boolean {
	if (seen.has(value)) {
		return true;
	}
	seen.add(value);
	if (value.kind === "operation") {
		return value.operands.every((operand) => holdsOnlyConstants(operand, seen));
	}
	return [...value.plus, ...value.minus].every((base) => {
		const definition = base.kind === "reference" ? base.symbol.definition : undefined;
		return definition?.kind === "constant" && holdsOnlyConstants(definition.value, seen);
	});
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

/** What was found while the addresses stood still: what each of many values uses twice would else be computed 2ⁿ times. */
export type Found = Map<SymbolEntry | Operation, Known | ValueProblem>;

/** Computes a value from the addresses as they stand now. */
export function evaluate(value: Value, found?: Found): Known | ValueProblem {
	return evaluateWithin(value, 0, found);
}

/** Most values are sums of addresses; what is found is kept only from the first part on that is more. */
function evaluateWithin(value: Value, depth: number, known: Found | undefined): Known | ValueProblem {
	if (depth > 200) {
		return { problem: "circular" };
	}
	if (value.kind === "sum") {
		return evaluateSum(value, depth, known);
	}
	const found: Found = known ?? new Map();
	const result = found.get(value) ?? evaluateOperation(value, depth, found);
	found.set(value, result);
	return result;
}

export function isProblem(result: object): result is ValueProblem {
	return "problem" in result;
}

function evaluateSum({ plus, minus, constant }: Sum, depth: number, found: Found | undefined): Known | ValueProblem {
	const added = evaluateAll(plus, depth, found);
	if (isProblem(added)) {
		return added;
	}
	const taken = evaluateAll(minus, depth, found);
	if (isProblem(taken)) {
		return taken;
	}
	const number = BigInt.asIntN(64, constant + added.number - taken.number);
	return { number, addresses: added.addresses - taken.addresses };
}

const nothing: Known = { number: 0n, addresses: 0 };

/** The sum of some bases. */
function evaluateAll(bases: readonly Base[], depth: number, found: Found | undefined): Known | ValueProblem {
	let total = nothing;
	for (const base of bases) {
		const known = evaluateBase(base, depth, found);
		if (isProblem(known)) {
			return known;
		}
		total = { number: total.number + known.number, addresses: total.addresses + known.addresses };
	}
	return total;
}

function evaluateBase(base: Base, depth: number, known: Found | undefined): Known | ValueProblem {
	if (base.kind === "place") {
		return { number: addressOf(base), addresses: 1 };
	}
	const { symbol, span } = base;
	if (base.kind === "slot") {
		return base.place ? { number: addressOf(base.place), addresses: 1 } : { problem: "undefined", span, symbol };
	}
	const own = symbol.first ?? symbol.definition;
	const definition = symbol.weak ? (symbol.shared?.definition ?? own) : (own ?? symbol.shared?.definition);
	if (!definition) {
		return symbol.weak ? { number: 0n, addresses: 1 } : { problem: "undefined", span, symbol };
	}
	if (definition.kind === "label") {
		return { number: addressOf(definition.place), addresses: 1 };
	}
	const found: Found = known ?? new Map();
	const result = found.get(symbol) ?? evaluateWithin(definition.value, depth + 1, found);
	found.set(symbol, result);
	return isProblem(result) && result.problem === "circular" ? { problem: "circular", span, symbol } : result;
}

/** The address of a place: final after the layout, until then relative to its section. */
export function addressOf(place: Place): bigint {
	const { section } = place.fragment;
	const own = offsetOf(place);
	if (!section.merged) {
		return section.base + BigInt(own);
	}
	const { section: keeper, offset } = section.merged.placeOf(own);
	return keeper.base + BigInt(offset);
}

function evaluateOperation(value: Operation, depth: number, found: Found): Known | ValueProblem {
	const numbers: bigint[] = [];
	for (const operand of value.operands) {
		const known = evaluateWithin(operand, depth + 1, found);
		if (isProblem(known)) {
			return known;
		}
		numbers.push(known.number);
		if (known.addresses !== 0 && !comparisons.has(value.operator)) {
			return { problem: "not a number", span: value.span };
		}
	}
	const [first = 0n, second] = numbers;
	const number =
		second === undefined
			? computeUnary(value.operator as UnaryOperator, first)
			: computeBinary(value.operator as BinaryOperator, first, second);
	return number === undefined ? { problem: "division by zero", span: value.span } : { number, addresses: 0 };
}

const comparisons = new Set<string>(["==", "!=", "<", ">", "<=", ">=", "<=>"]);

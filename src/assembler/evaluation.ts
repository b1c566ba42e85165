// What values come to: numbers, or why there is none, from the addresses as they stand
// at the moment. Relaxation asks for it again and again until they stand still.

import { computeBinary, computeUnary } from "./operatorResults.ts";
import { addressOf } from "./place.ts";
import type { SymbolEntry } from "./symbolTable.ts";
import type { BinaryOperator, UnaryOperator } from "./syntax.ts";
import { type Base, isProblem, type Known, type Operation, type Sum, type Value, type ValueProblem } from "./value.ts";

/** What was found while the addresses stood still: what each of many values uses twice would else be computed 2ⁿ times. */
export type Found = Map<SymbolEntry | Operation, Known | ValueProblem>;

/** Computes a value from the addresses as they stand now. */
export function evaluate(value: Value, found?: Found): Known | ValueProblem {
	return evaluateWithin(value, 0, found);
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

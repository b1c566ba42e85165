// The float nodes of a tree as functions of the state; the arithmetic itself is
// in floatArithmetic.ts. What does not depend on the state is settled here, once.

import type { Bit, Run, Value } from "./closures.ts";
import type { Expression, Rounding } from "./expression.ts";
import {
	arithmetic,
	compare,
	convert,
	extreme,
	fromInteger,
	isComparison,
	roundToWhole,
	squareRoot,
	toInteger,
} from "./floatArithmetic.ts";
import { reciprocal, reciprocalRoot } from "./floatEstimates.ts";
import type { Direction, FloatWidth } from "./floatFormat.ts";

type FloatNode = Extract<Expression, { kind: "float" }>;

/** By the rounding control field of MXCSR (SDM vol. 1 table 4-8). */
const directions: readonly Direction[] = ["nearest", "down", "up", "zero"];

/** The function for an operator whose result is a float or an integer; `operands` in their order. */
export function floatValue(node: FloatNode, operands: readonly Value[]): Value {
	const { operator } = node;
	const [first = zero, second = zero] = operands;
	const from = widthOf(node);
	const to = floatWidth(node.width);
	const direction = directionOf(node.rounding);
	switch (operator) {
		case "add":
		case "sub":
		case "mul":
		case "div":
			return (run) => arithmetic(operator, to, first(run), second(run), direction(run));
		case "min":
		case "max":
			return (run) => extreme(operator, to, first(run), second(run));
		case "sqrt":
			return (run) => squareRoot(to, first(run), direction(run));
		case "reciprocal":
			return (run) => reciprocal(first(run));
		case "reciprocalRoot":
			return (run) => reciprocalRoot(first(run));
		case "round":
			return (run) => roundToWhole(to, first(run), direction(run));
		case "convert":
			return (run) => convert(from, first(run), to, direction(run));
		case "fromInteger":
			return (run) => fromInteger(BigInt.asIntN(from, first(run)), to, direction(run));
		case "toInteger":
			return (run) => toInteger(from, first(run), to, direction(run));
		default:
			throw new RangeError(`${operator} gives one bit`);
	}
}

export function floatBit(node: FloatNode, [first = zero, second = zero]: readonly Value[]): Bit {
	const { operator } = node;
	const width = widthOf(node);
	if (!isComparison(operator)) {
		throw new RangeError(`${operator} does not give one bit`);
	}
	return (run) => (compare(operator, width, first(run), second(run)) ? 1 : 0);
}

const zero: Value = () => 0n;

function widthOf({ operands }: FloatNode): FloatWidth {
	return floatWidth(operands[0]?.width);
}

function floatWidth(width: number | undefined): FloatWidth {
	return width === 32 ? 32 : 64;
}

function directionOf(rounding: Rounding): (run: Run) => Direction {
	return rounding === "current" ? ({ reader }) => directions[(reader.mxcsr() >> 13) & 3] ?? "nearest" : () => rounding;
}

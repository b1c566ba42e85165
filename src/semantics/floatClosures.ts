// The float nodes of a tree as functions of the state; the computing itself is in
// floatArithmetic.ts and floatConversions.ts. What does not depend on the state is settled here, once.

import type { Bit, Run, Value } from "./closures.ts";
import type { Expression } from "./expression.ts";
import { arithmetic, compare, extreme, isComparison, squareRoot } from "./floatArithmetic.ts";
import { convert, fromInteger, roundToWhole, toInteger } from "./floatConversions.ts";
import { directionIn, environmentOf, type FloatEnvironment } from "./floatEnvironment.ts";
import { reciprocal, reciprocalRoot } from "./floatEstimates.ts";
import type { FloatWidth } from "./floatFormat.ts";

type FloatNode = Extract<Expression, { kind: "float" }>;

/** The function for an operator whose result is a float or an integer; `operands` in their order. */
export function floatValue(node: FloatNode, operands: readonly Value[]): Value {
	const { operator, rounding, raises } = node;
	const [first = zero, second = zero] = operands;
	const from = widthOf(node);
	const to = floatWidth(node.width);
	switch (operator) {
		case "add":
		case "sub":
		case "mul":
		case "div":
			return inEnvironment((run, now) =>
				arithmetic(operator, to, [first(run), second(run)], directionIn(now, rounding), now),
			);
		case "min":
		case "max":
			return inEnvironment((run, now) => extreme(operator, to, [first(run), second(run)], now));
		case "sqrt":
			return inEnvironment((run, now) => squareRoot(to, first(run), directionIn(now, rounding), now));
		case "reciprocal":
			return (run) => reciprocal(first(run));
		case "reciprocalRoot":
			return (run) => reciprocalRoot(first(run));
		case "round":
			return inEnvironment((run, now) => roundToWhole(to, first(run), directionIn(now, rounding), raises, now));
		case "convert":
			return inEnvironment((run, now) => convert(from, first(run), to, directionIn(now, rounding), now));
		case "fromInteger":
			return inEnvironment((run, now) =>
				fromInteger(BigInt.asIntN(from, first(run)), to, directionIn(now, rounding), now),
			);
		case "toInteger":
			return inEnvironment((run, now) => toInteger(from, first(run), node.width, directionIn(now, rounding), now));
		default:
			throw new RangeError(`${operator} gives one bit`);
	}
}

export function floatBit(node: FloatNode, [first = zero, second = zero]: readonly Value[]): Bit {
	const { operator, raises } = node;
	const width = widthOf(node);
	if (!isComparison(operator)) {
		throw new RangeError(`${operator} does not give one bit`);
	}
	return inEnvironment((run, now) => (compare(operator, width, [first(run), second(run)], raises, now) ? 1 : 0));
}

/** All operators of an evaluation share what MXCSR says, and raise their exceptions in one place. */
function inEnvironment<T>(compute: (run: Run, now: FloatEnvironment) => T): (run: Run) => T {
	return (run) => {
		run.floats ??= environmentOf(run.reader.mxcsr());
		return compute(run, run.floats);
	};
}

const zero: Value = () => 0n;

function widthOf({ operands }: FloatNode): FloatWidth {
	return floatWidth(operands[0]?.width);
}

function floatWidth(width: number | undefined): FloatWidth {
	return width === 32 ? 32 : 64;
}

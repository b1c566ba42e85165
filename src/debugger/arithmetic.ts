// What the operators of expressions compute. Arithmetic is on integers without
// bounds, cut to 64 bits by who asks; comparisons decide how to read their sides.

import type { BinaryOperator } from "../assembler/syntax.ts";
import type { TypedValue } from "./typedValue.ts";

/** The result of a comparison or a logical operator; undefined for other operators. */
export function compare(operator: BinaryOperator, left: TypedValue, right: TypedValue, unsigned: boolean) {
	const [one, other] =
		unsigned || exceedsSign(left, right) ? [left.bits, right.bits] : [asSigned(left), asSigned(right)];
	switch (operator) {
		case "&&":
			return left.bits !== 0n && right.bits !== 0n;
		case "||":
			return left.bits !== 0n || right.bits !== 0n;
		default:
			return inOrder(operator, one, other);
	}
}

/** The result of a comparison of two numbers of one kind; undefined for other operators. */
function inOrder<Kind extends bigint | number>(operator: BinaryOperator, one: Kind, other: Kind): boolean | undefined {
	switch (operator) {
		case "==":
			return one === other;
		case "!=":
			return one !== other;
		case "<":
			return one < other;
		case ">":
			return one > other;
		case "<=":
			return one <= other;
		case ">=":
			return one >= other;
		default:
			return undefined;
	}
}

/** True when a positive number as written does not fit the other side as a signed number. */
function exceedsSign(left: TypedValue, right: TypedValue): boolean {
	const exceeds = (literal: TypedValue, other: TypedValue) =>
		literal.literal === true && !literal.signed && literal.bits >= 1n << BigInt(Math.max(other.width, 8) - 1);
	return exceeds(left, right) || exceeds(right, left);
}

function asSigned(value: TypedValue): bigint {
	return value.width === 1 ? value.bits : BigInt.asIntN(value.width, value.bits);
}

/** Comparisons and arithmetic of doubles; undefined for operators on bits. */
export function computeFloat(operator: BinaryOperator, one: number, other: number): number | boolean | undefined {
	switch (operator) {
		case "&&":
			return one !== 0 && other !== 0;
		case "||":
			return one !== 0 || other !== 0;
		case "+":
			return one + other;
		case "-":
			return one - other;
		case "*":
			return one * other;
		case "/":
			return one / other;
		default:
			return inOrder(operator, one, other);
	}
}

/** Arithmetic on integers of any size; shifts by 0 to 63. */
export function compute(operator: BinaryOperator, one: bigint, other: bigint): bigint {
	switch (operator) {
		case "*":
			return one * other;
		case "/":
			return one / other;
		case "%":
			return one % other;
		case "<<":
			return one << (other & 63n);
		case ">>":
			return one >> (other & 63n);
		case "|":
			return one | other;
		case "&":
			return one & other;
		case "^":
			return one ^ other;
		case "!":
			return one | ~other;
		case "-":
			return one - other;
		default:
			return one + other;
	}
}

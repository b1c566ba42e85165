// What an operator of an expression makes of numbers. The numbers are GNU as's:
// 64 bits with a sign, which only the complement leaves, because data may be wider.
// NASM's operators that count otherwise are operators of their own here.

import type { BinaryOperator, UnaryOperator } from "./syntax.ts";

/** The result for one number. */
export function computeUnary(operator: UnaryOperator, operand: bigint): bigint {
	switch (operator) {
		case "-":
			return BigInt.asIntN(64, -operand);
		case "~":
			return ~operand;
		case "!":
			return operand === 0n ? 1n : 0n;
		case "+":
			return operand;
		case "ilog2e":
		case "ilog2w":
		case "ilog2f":
		case "ilog2c":
			return logarithm(operator, BigInt.asUintN(64, operand));
	}
}

/** As NASM counts: 0 has none, and what is no power of two is rounded. */
function logarithm(operator: UnaryOperator, operand: bigint): bigint {
	const down = BigInt(operand.toString(2).length - 1);
	const isPower = operand !== 0n && (operand & (operand - 1n)) === 0n;
	return operator === "ilog2c" && !isPower && operand !== 0n ? down + 1n : down;
}

/** As GNU as computes: 64 bits, signed except for `>>`, true is −1 (but 1 for && and ||); undefined for x/0. */
export function computeBinary(operator: BinaryOperator, left: bigint, right: bigint): bigint | undefined {
	const result = binaryResults[operator](left, right);
	return result === undefined ? undefined : BigInt.asIntN(64, result);
}

const binaryResults: Record<BinaryOperator, (left: bigint, right: bigint) => bigint | undefined> = {
	"*": (left, right) => left * right,
	"/": (left, right) => (right === 0n ? undefined : left / right),
	"%": (left, right) => (right === 0n ? undefined : left % right),
	"<<": (left, right) => (right < 0n || right > 63n ? 0n : left << right),
	">>": (left, right) => (right < 0n || right > 63n ? 0n : BigInt.asUintN(64, left) >> right),
	"|": (left, right) => left | right,
	"&": (left, right) => left & right,
	"^": (left, right) => left ^ right,
	"!": (left, right) => left | ~right,
	udiv: (left, right) => (right === 0n ? undefined : unsigned(left) / unsigned(right)),
	umod: (left, right) => (right === 0n ? undefined : unsigned(left) % unsigned(right)),
	"+": (left, right) => left + right,
	"-": (left, right) => left - right,
	"==": (left, right) => truth(left === right),
	"!=": (left, right) => truth(left !== right),
	"<": (left, right) => truth(left < right),
	">": (left, right) => truth(left > right),
	"<=": (left, right) => truth(left <= right),
	">=": (left, right) => truth(left >= right),
	">>>": (left, right) => left >> (right < 0n || right > 63n ? 63n : right),
	"<=>": (left, right) => (left < right ? -1n : left > right ? 1n : 0n),
	"^^": (left, right) => ((left !== 0n) !== (right !== 0n) ? 1n : 0n),
	"&&": (left, right) => (left !== 0n && right !== 0n ? 1n : 0n),
	"||": (left, right) => (left !== 0n || right !== 0n ? 1n : 0n),
};

function unsigned(value: bigint): bigint {
	return BigInt.asUintN(64, value);
}

function truth(condition: boolean): bigint {
	return condition ? -1n : 0n;
}

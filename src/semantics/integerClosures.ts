// The operators on integers and single bits as functions of the state, made from those
// of their operands: each is one line of BigInt arithmetic. Operators on floats are in
// floatClosures.ts, trees in closures.ts.

import type { Bit, Value } from "./closures.ts";
import type { BinaryOperator, UnaryOperator } from "./expression.ts";

/** An operator of one operand, for a result of so many bits. */
export function unaryValue(operator: UnaryOperator, value: Value, width: number): Value {
	switch (operator) {
		case "not":
			return (run) => BigInt.asUintN(width, ~value(run));
		case "neg":
			return (run) => BigInt.asUintN(width, -value(run));
		case "clz":
			return (run) => BigInt(width - binary(value(run)).length);
		case "ctz":
			return (run) => BigInt(trailingZeros(value(run), width));
		case "popcnt":
			return (run) => BigInt(binary(value(run)).replaceAll("0", "").length);
		case "parity":
			throw new RangeError("parity gives one bit");
	}
}

/** An operator of two operands, for a result of so many bits. */
export function binaryValue(operator: BinaryOperator, a: Value, b: Value, width: number): Value {
	switch (operator) {
		case "add":
			return (run) => BigInt.asUintN(width, a(run) + b(run));
		case "sub":
			return (run) => BigInt.asUintN(width, a(run) - b(run));
		case "mul":
			return (run) => BigInt.asUintN(width, a(run) * b(run));
		case "udiv":
			return (run) => a(run) / b(run);
		case "urem":
			return (run) => a(run) % b(run);
		case "sdiv":
			return (run) => BigInt.asUintN(width, BigInt.asIntN(width, a(run)) / BigInt.asIntN(width, b(run)));
		case "srem":
			return (run) => BigInt.asUintN(width, BigInt.asIntN(width, a(run)) % BigInt.asIntN(width, b(run)));
		case "and":
			return (run) => a(run) & b(run);
		case "or":
			return (run) => a(run) | b(run);
		case "xor":
			return (run) => a(run) ^ b(run);
		case "shl":
			return (run) => BigInt.asUintN(width, a(run) << b(run));
		case "shr":
			return (run) => a(run) >> b(run);
		case "sar":
			return (run) => BigInt.asUintN(width, BigInt.asIntN(width, a(run)) >> b(run));
		default:
			throw new RangeError(`${operator} gives one bit`);
	}
}

/** A comparison of two values of so many bits. */
export function comparisonBit(operator: BinaryOperator, a: Value, b: Value, width: number): Bit {
	switch (operator) {
		case "eq":
			return (run) => (a(run) === b(run) ? 1 : 0);
		case "ult":
			return (run) => (a(run) < b(run) ? 1 : 0);
		case "slt":
			return (run) => (BigInt.asIntN(width, a(run)) < BigInt.asIntN(width, b(run)) ? 1 : 0);
		default:
			throw new RangeError(`${operator} of ${width} bits does not give one bit`);
	}
}

/** Logic of two bits. */
export function logicBit(operator: BinaryOperator, a: Bit, b: Bit): Bit {
	switch (operator) {
		case "and":
			return (run) => (a(run) && b(run) ? 1 : 0);
		case "or":
			return (run) => (a(run) || b(run) ? 1 : 0);
		case "xor":
			return (run) => (a(run) === b(run) ? 0 : 1);
		case "eq":
			return (run) => (a(run) === b(run) ? 1 : 0);
		default:
			throw new RangeError(`${operator} has no meaning for single bits`);
	}
}

/** Whether the lowest byte of a value has an even number of ones. */
export function parityBit(value: Value): Bit {
	return (run) => evenParity(Number(BigInt.asUintN(8, value(run))));
}

/** The digits of a value without leading zeros; none for 0. */
function binary(value: bigint): string {
	return value === 0n ? "" : value.toString(2);
}

function trailingZeros(value: bigint, width: number): number {
	return value === 0n ? width : binary(value & -value).length - 1;
}

function evenParity(byte: number): 0 | 1 {
	const nibble = byte ^ (byte >> 4);
	return (0x9669 >> (nibble & 15)) & 1 ? 1 : 0;
}

// Meanings of the bitwise operations, of single bit tests, and of the
// instructions that only touch flags.

import type { Instruction } from "../isa/instruction.ts";
import type { Expression } from "./expression.ts";
import { logicFlags } from "./flags.ts";
import { address, operandAt, read, widthOf, write } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import * as trees from "./trees.ts";
import { bit, constant, flag, load, named, setFlag, shr, signExtend } from "./trees.ts";

export const and = combining(trees.and, true);
export const or = combining(trees.or, true);
export const xor = combining(trees.xor, true);
export const test = combining(trees.and, false);

/** No flag changes. */
export const not: Semantics = (instruction) => [write(instruction, 0, trees.not(read(instruction, 0)))];

/** CF receives the bit; the other flags stay, those the manual leaves undefined too. */
export const bt: Semantics = (instruction) => {
	const index = bitIndex(instruction);
	const [letWord, word] = named("word", wordOf(instruction));
	return [letWord, setFlag("cf", bit(shr(word, index), 0))];
};

export const cld: Semantics = () => [setFlag("df", constant(0, 1))];
export const std: Semantics = () => [setFlag("df", constant(1, 1))];
export const clc: Semantics = () => [setFlag("cf", constant(0, 1))];
export const stc: Semantics = () => [setFlag("cf", constant(1, 1))];
export const cmc: Semantics = () => [setFlag("cf", trees.not(flag("cf")))];

export const nop: Semantics = () => [];

function combining(operation: (left: Expression, right: Expression) => Expression, keep: boolean): Semantics {
	return (instruction) => {
		const [letResult, result] = named("result", operation(read(instruction, 0), read(instruction, 1)));
		return [letResult, ...logicFlags(result), ...(keep ? [write(instruction, 0, result)] : [])];
	};
}

/** The number of the bit within its word. */
function bitIndex(instruction: Instruction): Expression {
	const width = widthOf(instruction);
	return trees.and(read(instruction, 1), constant(width - 1, width));
}

function wordOf(instruction: Instruction): Expression {
	return operandAt(instruction, 0).kind === "memory"
		? load(wordAddress(instruction), widthOf(instruction))
		: read(instruction, 0);
}

/**
 * The word that holds the bit: a bit number in a register is signed and reaches beyond the memory
 * operand, one in the instruction stays within it (SDM vol. 2A section 3.1.1.9).
 */
function wordAddress(instruction: Instruction): Expression {
	if (operandAt(instruction, 1).kind === "immediate") {
		return address;
	}
	const width = widthOf(instruction);
	const words = trees.sar(read(instruction, 1), constant(Math.log2(width), width));
	const distance = trees.shl(signExtend(words, 64), constant(Math.log2(width / 8), 64));
	const sum = trees.add(address, distance);
	return trees.zeroExtend(trees.extract(sum, instruction.addressWidth), 64);
}

// Meanings of the instructions on single bits: tests, scans and counts, and the
// reversal of bytes. The choices for what the manual leaves undefined are in
// flags.ts.

import type { Instruction } from "../isa/instruction.ts";
import type { Flag } from "../isa/registers.ts";
import type { Effect, Expression } from "./expression.ts";
import { address, operandAt, read, setPartIf, widthOf, write } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import * as trees from "./trees.ts";
import {
	add,
	and,
	bit,
	constant,
	extract,
	isZero,
	named,
	or,
	parity,
	setFlag,
	shl,
	shr,
	signExtend,
	store,
	zeroExtend,
} from "./trees.ts";

export const bt = testing();
export const bts = testing(or);
export const btr = testing((word, mask) => and(word, trees.not(mask)));
export const btc = testing(trees.xor);

export const bsf = scanning(trees.trailingZeros);
export const bsr = scanning((source) =>
	trees.sub(constant(source.width - 1, source.width), trees.leadingZeros(source)),
);

export const tzcnt = counting(trees.trailingZeros);
export const lzcnt = counting(trees.leadingZeros);

export const popcnt: Semantics = (instruction) => {
	const [letSource, source] = named("source", read(instruction, 1));
	const flags = [...cleared("cf", "of", "sf", "af", "pf"), setFlag("zf", isZero(source))];
	return [letSource, ...flags, write(instruction, 0, trees.population(source))];
};

/** bswap reverses the bytes of a register in place; movbe those of its source on their way. */
export const bswap: Semantics = (instruction) => {
	const [letSource, source] = named("source", read(instruction, instruction.operands.length - 1));
	return [letSource, write(instruction, 0, reversed(source))];
};

/** CF receives the bit, and `change`, if any, makes the new word from the old one and the bit's mask. */
function testing(change?: (word: Expression, mask: Expression) => Expression): Semantics {
	return (instruction) => {
		const width = widthOf(instruction);
		const isMemory = operandAt(instruction, 0).kind === "memory";
		const index = and(read(instruction, 1), constant(width - 1, width));
		const [letPlace, place] = named("place", isMemory ? wordAddress(instruction) : constant(0, 64));
		const [letWord, word] = named("word", isMemory ? trees.load(place, width) : read(instruction, 0));
		const result = change?.(word, shl(constant(1, width), index));
		const writes = result ? [isMemory ? store(place, result) : write(instruction, 0, result)] : [];
		return [...(isMemory ? [letPlace] : []), letWord, setFlag("cf", bit(shr(word, index), 0)), ...writes];
	};
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
	const distance = shl(signExtend(words, 64), constant(Math.log2(width / 8), 64));
	return zeroExtend(extract(add(address, distance), instruction.addressWidth), 64);
}

/** bsf and bsr: a source of 0 sets ZF and leaves the whole destination. */
function scanning(find: (source: Expression) => Expression): Semantics {
	return (instruction) => {
		const [letSource, source] = named("source", read(instruction, 1));
		const [letIndex, index] = named("index", find(source));
		const empty = isZero(source);
		const flags = [setFlag("zf", empty), setFlag("pf", or(empty, parity(index))), ...cleared("cf", "of", "sf", "af")];
		const destination = operandAt(instruction, 0);
		if (destination.kind !== "register") {
			throw new RangeError(`${instruction.mnemonic} writes a register`);
		}
		return [letSource, letIndex, ...flags, setPartIf(trees.not(empty), destination.register, index)];
	};
}

/** lzcnt and tzcnt. */
function counting(count: (source: Expression) => Expression): Semantics {
	return (instruction) => {
		const [letSource, source] = named("source", read(instruction, 1));
		const [letResult, result] = named("result", count(source));
		const flags = [setFlag("cf", isZero(source)), setFlag("zf", isZero(result)), ...cleared("of", "sf", "af", "pf")];
		return [letSource, letResult, ...flags, write(instruction, 0, result)];
	};
}

function cleared(...names: readonly Flag[]): readonly Effect[] {
	return names.map((name) => setFlag(name, constant(0, 1)));
}

function reversed(value: Expression): Expression {
	const { width } = value;
	const moved = Array.from({ length: width / 8 }, (_, index) => {
		const byte = zeroExtend(extract(value, 8, 8 * index), width);
		return index === width / 8 - 1 ? byte : shl(byte, constant(width - 8 - 8 * index, width));
	});
	return moved.reduce((all, byte) => or(all, byte));
}

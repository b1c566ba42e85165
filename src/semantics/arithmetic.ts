// Meanings of addition, subtraction and their relatives. Each computes `left`,
// `right` and `result` once; the flags of the family follow from those three.

import type { Instruction } from "../isa/instruction.ts";
import { generalRegister } from "../isa/registers.ts";
import type { Effect, Expression } from "./expression.ts";
import { additionFlags, carryOf, decrementFlags, incrementFlags, subtractionFlags } from "./flags.ts";
import { operandAt, rax, rbx, rcx, rdx, read, setPartIf, widthOf, write } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import {
	concat,
	constant,
	sub as difference,
	equal,
	extract,
	flag,
	isZero,
	named,
	not,
	register,
	select,
	setFlag,
	add as sum,
	zeroExtend,
} from "./trees.ts";

export const add: Semantics = (instruction) => adding(instruction);

export const adc: Semantics = (instruction) => adding(instruction, flag("cf"));

export const sub: Semantics = (instruction) => subtracting(instruction, true);

export const sbb: Semantics = (instruction) => subtracting(instruction, true, flag("cf"));

export const cmp: Semantics = (instruction) => subtracting(instruction, false);

/** Leaves CF as it was. */
export const inc: Semantics = (instruction) => {
	const [letLeft, left] = named("left", read(instruction, 0));
	const one = constant(1, left.width);
	const [letResult, result] = named("result", sum(left, one));
	return [letLeft, letResult, ...incrementFlags(left, one, result), write(instruction, 0, result)];
};

/** Leaves CF as it was. */
export const dec: Semantics = (instruction) => {
	const [letLeft, left] = named("left", read(instruction, 0));
	const one = constant(1, left.width);
	const [letResult, result] = named("result", difference(left, one));
	return [letLeft, letResult, ...decrementFlags(left, one, result), write(instruction, 0, result)];
};

/** Subtraction from zero, flags included. */
export const neg: Semantics = (instruction) => {
	const [letRight, right] = named("right", read(instruction, 0));
	const zero = constant(0, right.width);
	const [letResult, result] = named("result", difference(zero, right));
	return [letRight, letResult, ...subtractionFlags(zero, right, result), write(instruction, 0, result)];
};

/** The sum to the destination, the old destination to the source. */
export const xadd: Semantics = (instruction) => {
	const [letLeft, left] = named("left", read(instruction, 0));
	const [letRight, right] = named("right", read(instruction, 1));
	const [letResult, result] = named("result", sum(left, right));
	const flags = additionFlags(left, right, result);
	return [letLeft, letRight, letResult, ...flags, write(instruction, 1, left), write(instruction, 0, result)];
};

/**
 * Memory is always written, with its old value when that was not equal to the accumulator. Of the
 * two registers only the one that receives a value changes, even in its upper half. The accumulator as
 * the destination is always equal to itself.
 */
export const cmpxchg: Semantics = (instruction) => {
	const [letOld, old] = named("old", read(instruction, 0));
	const accumulator = register(rax, widthOf(instruction));
	const [letResult, result] = named("result", difference(accumulator, old));
	const [letSame, same] = named("same", isZero(result));
	const source = read(instruction, 1);
	const destination = operandAt(instruction, 0);
	const comparison = [letOld, letResult, letSame, ...subtractionFlags(accumulator, old, result)];
	if (destination.kind === "register" && destination.register === generalRegister(rax, widthOf(instruction))) {
		return [...comparison, write(instruction, 0, source)];
	}
	return [
		...comparison,
		destination.kind === "register"
			? setPartIf(same, destination.register, source)
			: write(instruction, 0, select(same, source, old)),
		setPartIf(not(same), generalRegister(rax, widthOf(instruction)), old),
	];
};

/** cmpxchg8b and cmpxchg16b: memory is always written, and of the flags only ZF. */
export const cmpxchg2: Semantics = (instruction) => {
	const width = widthOf(instruction) === 32 ? 32 : 64;
	const pair = (high: number, low: number) => concat(register(low, width), register(high, width));
	const [letOld, old] = named("old", read(instruction, 0));
	const [letSame, same] = named("same", equal(old, pair(rdx, rax)));
	return [
		letOld,
		letSame,
		setFlag("zf", same),
		write(instruction, 0, select(same, pair(rcx, rbx), old)),
		setPartIf(not(same), generalRegister(rax, width), extract(old, width)),
		setPartIf(not(same), generalRegister(rdx, width), extract(old, width, width)),
	];
};

/** Adds with a carry of its own: the flag named, and no other, is read and written. */
export const adcx = chained("cf");
export const adox = chained("of");

function chained(carry: "cf" | "of"): Semantics {
	return (instruction) => {
		const [letLeft, left] = named("left", read(instruction, 0));
		const [letRight, right] = named("right", read(instruction, 1));
		const [letResult, result] = named("result", sum(sum(left, right), zeroExtend(flag(carry), left.width)));
		return [
			letLeft,
			letRight,
			letResult,
			setFlag(carry, carryOf(left, result, flag(carry))),
			write(instruction, 0, result),
		];
	};
}

/** The flags that comparing two values leaves, as cmp and the string comparisons do. */
export function comparing(letLeft: Effect, left: Expression, letRight: Effect, right: Expression): readonly Effect[] {
	const [letResult, result] = named("result", difference(left, right));
	return [letLeft, letRight, letResult, ...subtractionFlags(left, right, result)];
}

function adding(instruction: Instruction, carry?: Expression): readonly Effect[] {
	const [letLeft, left] = named("left", read(instruction, 0));
	const [letRight, right] = named("right", read(instruction, 1));
	const both = sum(left, right);
	const [letResult, result] = named("result", carry ? sum(both, zeroExtend(carry, left.width)) : both);
	const flags = additionFlags(left, right, result, carry);
	return [letLeft, letRight, letResult, ...flags, write(instruction, 0, result)];
}

function subtracting(instruction: Instruction, keep: boolean, borrow?: Expression): readonly Effect[] {
	const [letLeft, left] = named("left", read(instruction, 0));
	const [letRight, right] = named("right", read(instruction, 1));
	const plain = difference(left, right);
	const [letResult, result] = named("result", borrow ? difference(plain, zeroExtend(borrow, left.width)) : plain);
	const flags = subtractionFlags(left, right, result, borrow);
	return [letLeft, letRight, letResult, ...flags, ...(keep ? [write(instruction, 0, result)] : [])];
}

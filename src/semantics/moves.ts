// Meanings of the instructions that only move values: no flag changes here.

import { conditionOf } from "./flags.ts";
import { address, rax, rdx, read, widthOf, write } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import { constant, extract, named, register, sar, select, setRegister, signExtend, zeroExtend } from "./trees.ts";

export const mov: Semantics = (instruction) => [write(instruction, 0, read(instruction, 1))];

export const movzx: Semantics = (instruction) => [
	write(instruction, 0, zeroExtend(read(instruction, 1), widthOf(instruction))),
];

/** movsxd with a 16-bit destination, which no compiler writes, keeps the low half. */
export const movsx: Semantics = (instruction) => {
	const width = widthOf(instruction);
	const source = read(instruction, 1);
	return [write(instruction, 0, source.width > width ? extract(source, width) : signExtend(source, width))];
};

/** clflush and its kin: the memory is read, and can fault, and nothing comes of it. */
export const readOnly: Semantics = (instruction) => [named("content", read(instruction, 0))[0]];

export const lea: Semantics = (instruction) => [write(instruction, 0, extract(address, widthOf(instruction)))];

export const xchg: Semantics = (instruction) => {
	const [letLeft, left] = named("left", read(instruction, 0));
	const [letRight, right] = named("right", read(instruction, 1));
	return [letLeft, letRight, write(instruction, 0, right), write(instruction, 1, left)];
};

/** The source is read, and can fault, even when the condition is false. */
export const cmovcc: Semantics = (instruction) => {
	const [letSource, source] = named("source", read(instruction, 1));
	return [letSource, write(instruction, 0, select(conditionOf(instruction), source, read(instruction, 0)))];
};

export const setcc: Semantics = (instruction) => [write(instruction, 0, zeroExtend(conditionOf(instruction), 8))];

/** cbw, cwde and cdqe; the width is that of the result. */
export const cbw: Semantics = (instruction) => {
	const width = widthOf(instruction);
	const half = width === 64 ? 32 : width === 32 ? 16 : 8;
	return [setRegister(rax, signExtend(register(rax, half), width))];
};

/** cwd, cdq and cqo; the width is that of each half. */
export const cwd: Semantics = (instruction) => {
	const width = widthOf(instruction);
	return [setRegister(rdx, sar(register(rax, width), constant(width - 1, width)))];
};

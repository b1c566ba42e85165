// Meanings of the bitwise operations, and of the instructions that only touch
// flags.

import { flagBits } from "../isa/registers.ts";
import type { Expression } from "./expression.ts";
import { logicFlags } from "./flags.ts";
import { rax, read, write } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import * as trees from "./trees.ts";
import { bit, constant, extract, flag, named, register, setFlag, setRegister } from "./trees.ts";

export const and = combining(trees.and, true);
export const or = combining(trees.or, true);
export const xor = combining(trees.xor, true);
export const test = combining(trees.and, false);

/** No flag changes. */
export const not: Semantics = (instruction) => [write(instruction, 0, trees.not(read(instruction, 0)))];

export const cld: Semantics = () => [setFlag("df", constant(0, 1))];
export const std: Semantics = () => [setFlag("df", constant(1, 1))];
export const clc: Semantics = () => [setFlag("cf", constant(0, 1))];
export const stc: Semantics = () => [setFlag("cf", constant(1, 1))];
export const cmc: Semantics = () => [setFlag("cf", trees.not(flag("cf")))];

/** ah receives the low byte of rflags. */
export const lahf: Semantics = () => [setRegister(rax, extract({ kind: "rflags", width: 64 }, 8), 8)];

/** SF, ZF, AF, PF and CF come from their places in ah. */
export const sahf: Semantics = () =>
	(["sf", "zf", "af", "pf", "cf"] as const).map((name) => setFlag(name, bit(register(rax, 8, 8), flagBits[name])));

export const nop: Semantics = () => [];

function combining(operation: (left: Expression, right: Expression) => Expression, keep: boolean): Semantics {
	return (instruction) => {
		const [letResult, result] = named("result", operation(read(instruction, 0), read(instruction, 1)));
		return [letResult, ...logicFlags(result), ...(keep ? [write(instruction, 0, result)] : [])];
	};
}

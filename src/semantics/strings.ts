// Meanings of the string instructions. rsi and rdi (esi and edi with an
// address-size prefix) move by the width of the element: up, or down when DF is
// set. A repeat prefix wraps one iteration in a `repeat` effect.

import type { Instruction } from "../isa/instruction.ts";
import { comparing } from "./arithmetic.ts";
import type { Effect, Expression } from "./expression.ts";
import { part, rax, rbx, rdi, rsi, widthOf } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import { add, constant, flag, load, named, register, select, setRegister, store, zeroExtend } from "./trees.ts";

export const movs = repeating((instruction) => [
	store(pointer(instruction, rdi), element(instruction, rsi)),
	advance(instruction, rsi),
	advance(instruction, rdi),
]);

export const stos = repeating((instruction) => [
	store(pointer(instruction, rdi), register(rax, widthOf(instruction))),
	advance(instruction, rdi),
]);

export const lods = repeating((instruction) => [
	setRegister(rax, element(instruction, rsi)),
	advance(instruction, rsi),
]);

export const cmps = repeatingWhile((instruction) => {
	const [letLeft, left] = named("left", element(instruction, rsi));
	const [letRight, right] = named("right", element(instruction, rdi));
	return [...comparing(letLeft, left, letRight, right), advance(instruction, rsi), advance(instruction, rdi)];
});

export const scas = repeatingWhile((instruction) => {
	const [letLeft, left] = named("left", register(rax, widthOf(instruction)));
	const [letRight, right] = named("right", element(instruction, rdi));
	return [...comparing(letLeft, left, letRight, right), advance(instruction, rdi)];
});

/** al receives the byte of the table at rbx that it numbers. */
export const xlat: Semantics = ({ addressWidth }) => {
	const place = add(part(rbx, addressWidth), zeroExtend(register(rax, 8), addressWidth));
	return [setRegister(rax, load(zeroExtend(place, 64), 8))];
};

/** `rep`; the two other prefixes act as `rep` here (SDM vol. 2B, REP). */
function repeating(once: (instruction: Instruction) => readonly Effect[]): Semantics {
	return (instruction) => {
		const body = once(instruction);
		return instruction.repeat ? [{ kind: "repeat", counter: instruction.addressWidth, body }] : body;
	};
}

/** `repe` and `repne`, which also watch ZF; `rep` is another name of `repe`. */
function repeatingWhile(once: (instruction: Instruction) => readonly Effect[]): Semantics {
	return (instruction) => {
		const body = once(instruction);
		const whileZero = instruction.repeat === "repne" ? 0 : 1;
		return instruction.repeat ? [{ kind: "repeat", counter: instruction.addressWidth, whileZero, body }] : body;
	};
}

function pointer(instruction: Instruction, number: number): Expression {
	return zeroExtend(part(number, instruction.addressWidth), 64);
}

function element(instruction: Instruction, number: number): Expression {
	return load(pointer(instruction, number), widthOf(instruction));
}

function advance(instruction: Instruction, number: number): Effect {
	const { addressWidth } = instruction;
	const size = widthOf(instruction) / 8;
	const step = select(flag("df"), constant(-size, addressWidth), constant(size, addressWidth));
	return setRegister(number, add(part(number, addressWidth), step));
}

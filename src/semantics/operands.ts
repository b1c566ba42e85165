// An instruction's operands as trees: how to read one, and the effect that
// writes one. The address of the memory operand (an instruction names at most
// one) is the local `address`, defined before anything else by `addressEffects`.
// A segment's base is one fixed number and part of the displacement.

import type { Instruction, Memory, Operand } from "../isa/instruction.ts";
import { generalRegister, type OperandWidth, type Register, type Width } from "../isa/registers.ts";
import type { Effect, Expression } from "./expression.ts";
import {
	add,
	concat,
	constant,
	extract,
	load,
	local,
	register,
	select,
	setRegister,
	setXmm,
	shl,
	store,
	xmm,
	zeroExtend,
} from "./trees.ts";

/** Numbers of the registers that operations use by themselves. */
export const rax = 0;
export const rcx = 1;
export const rdx = 2;
export const rbx = 3;
export const rsp = 4;
export const rbp = 5;
export const rsi = 6;
export const rdi = 7;
export const r11 = 11;

/** The 64-bit address of the instruction's memory operand. */
export const address = local("address", 64);

/**
 * The width at which the instruction works on general registers.
 * @throws RangeError when it is an xmm width, which no operation here has.
 */
export function widthOf(instruction: Instruction): Width {
	if (instruction.width === 128) {
		throw new RangeError(`${instruction.mnemonic} is not an integer instruction`);
	}
	return instruction.width;
}

export function operandAt(instruction: Instruction, index: number): Operand {
	const operand = instruction.operands[index];
	if (!operand) {
		throw new RangeError(`${instruction.mnemonic} has no operand ${index}`);
	}
	return operand;
}

/** The value of an operand; registers and memory have their own width, a number takes the one given. */
export function read(instruction: Instruction, index: number, width = widthOf(instruction)): Expression {
	const operand = operandAt(instruction, index);
	switch (operand.kind) {
		case "register":
			return readRegister(operand.register);
		case "memory":
			return loadOperand(operand.width ?? width);
		case "immediate":
			return constant(operand.value, width);
		case "target":
			return constant(operand.address, 64);
	}
}

/** The memory operand of so many bits; 80 are loaded in two parts. */
function loadOperand(width: OperandWidth): Expression {
	return width === 80 ? concat(load(address, 64), load(add(address, constant(8, 64)), 16)) : load(address, width);
}

/** The effect that puts a value of the operand's width into it; a narrower one into the lowest lane of an xmm register. */
export function write(instruction: Instruction, index: number, value: Expression): Effect {
	const operand = operandAt(instruction, index);
	switch (operand.kind) {
		case "register": {
			const { file, number, shift } = operand.register;
			return file === "xmm" ? setXmm(number, value) : setRegister(number, value, shift);
		}
		case "memory":
			return store(address, value);
		default:
			throw new RangeError(`${instruction.mnemonic} cannot write to a number`);
	}
}

/** Writes a part of a general register when the condition is 1, and else leaves all its 64 bits. */
export function setPartIf(condition: Expression, { number, width, shift }: Register, value: Expression): Effect {
	return width === 32
		? setRegister(number, select(condition, zeroExtend(value, 64), register(number, 64)))
		: setRegister(number, select(condition, value, register(number, width as Width, shift)), shift);
}

/** Defines `address` when there is a memory operand (SDM vol. 1 section 3.7.5). */
export function addressEffects(instruction: Instruction): readonly Effect[] {
	const memory = instruction.operands.find((operand) => operand.kind === "memory");
	return memory ? [{ kind: "let", name: "address", value: effectiveAddress(memory, instruction.addressWidth) }] : [];
}

/** A 64-bit address computed at the address width: sums wrap there, and 32-bit ones are zero-extended. */
function effectiveAddress(memory: Memory, width: 32 | 64): Expression {
	const parts = [...baseParts(memory, width), ...indexParts(memory, width)];
	if (memory.displacement !== 0n || parts.length === 0) {
		parts.push(constant(memory.displacement, width));
	}
	const offset = zeroExtend(
		parts.reduce((sum, part) => add(sum, part)),
		64,
	);
	return memory.segment === "fs" ? add(offset, { kind: "fsBase", width: 64 }) : offset;
}

function baseParts({ base }: Memory, width: 32 | 64): Expression[] {
	return base === undefined || base === "rip" ? [] : [extract(readRegister(base), width)];
}

function indexParts({ index, scale }: Memory, width: 32 | 64): Expression[] {
	if (!index) {
		return [];
	}
	const value = extract(readRegister(index), width);
	return [scale === 1 ? value : shl(value, constant(Math.log2(scale), width))];
}

function readRegister({ file, number, width, shift }: Register): Expression {
	if (file === "segment") {
		return { kind: "selector", number, width: 16 };
	}
	if (file === "x87") {
		return { kind: "x87Register", index: number, width: 80 };
	}
	return file === "xmm" ? xmm(number) : register(number, width as Width, shift);
}

/** The part of a general register that string instructions, loops and addresses use. */
export function part(number: number, width: Width): Expression {
	return readRegister(generalRegister(number, width));
}

// Meanings of the instructions that push and pop. rsp moves by the operand's
// width, 8 bytes or 2. Every value and address is taken from the state before,
// so `push rsp` stores the old rsp.

import type { Instruction } from "../isa/instruction.ts";
import type { Width } from "../isa/registers.ts";
import type { Effect, Expression } from "./expression.ts";
import { address, operandAt, rbp, read, rsp, widthOf, write } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import {
	add,
	and,
	constant,
	extract,
	load,
	named,
	or,
	register,
	setRegister,
	store,
	sub,
	zeroExtend,
} from "./trees.ts";

const top = register(rsp, 64);

export const push: Semantics = (instruction) => pushing(read(instruction, 0));

/** The address of a memory destination is taken after rsp has moved (SDM vol. 2B, POP). */
export const pop: Semantics = (instruction) => {
	const width = widthOf(instruction);
	const [letValue, value] = named("value", load(top, width));
	const base = popsRelativeToItself(instruction) ? bytes(width) : 0n;
	const destination =
		operandAt(instruction, 0).kind === "memory"
			? store(moved(address, base, instruction.addressWidth), value)
			: write(instruction, 0, value);
	return [letValue, moveTop(bytes(width)), destination];
};

/** VM and RF are stored as 0, which they always are here. */
export const pushf: Semantics = (instruction) => pushing(extract({ kind: "rflags", width: 64 }, widthOf(instruction)));

/** Which flags can change is a rule of the write-back: those that user code may. */
export const popf: Semantics = (instruction) => {
	const width = widthOf(instruction);
	const popped = load(top, width);
	const kept = and({ kind: "rflags", width: 64 }, constant(~0n << BigInt(width), 64));
	const value = width === 64 ? popped : or(kept, zeroExtend(popped, 64));
	return [{ kind: "rflags", value }, moveTop(bytes(width))];
};

export const leave: Semantics = (instruction) => {
	const width = widthOf(instruction);
	const frame = register(rbp, 64);
	return [setRegister(rsp, add(frame, constant(bytes(width), 64))), setRegister(rbp, load(frame, width))];
};

/**
 * `enter size, level` (SDM vol. 2A, ENTER): push rbp; copy the `level − 1` outer frame pointers
 * that stand below the old frame; push the new one; rbp ← it; make room for `size` bytes.
 */
export const enter: Semantics = (instruction) => {
	const width = widthOf(instruction);
	const level = Number(numberAt(instruction, 1) & 31n);
	const slot = (index: number) => sub(top, constant(bytes(width) * BigInt(index), 64));
	const [letFrame, frame] = named("frame", slot(1));
	const copies = Array.from({ length: Math.max(level - 1, 0) }, (_, index) => outerFrame(index + 1, width));
	const pushed = [register(rbp, width), ...copies, ...(level > 0 ? [extract(frame, width)] : [])];
	return [
		letFrame,
		...pushed.map((value, index) => store(slot(index + 1), value)),
		setRegister(rbp, extract(frame, width)),
		setRegister(rsp, sub(slot(pushed.length), constant(numberAt(instruction, 0) & 0xffffn, 64))),
	];
};

/** The effects of pushing a value of its own width. */
export function pushing(value: Expression): readonly Effect[] {
	const [letSlot, slot] = named("slot", sub(top, constant(bytes(value.width), 64)));
	return [letSlot, store(slot, value), setRegister(rsp, slot)];
}

/** rsp ← rsp + distance. */
export function moveTop(distance: bigint): Effect {
	return setRegister(rsp, add(top, constant(distance, 64)));
}

export function numberAt(instruction: Instruction, index: number): bigint {
	const operand = operandAt(instruction, index);
	if (operand.kind !== "immediate") {
		throw new RangeError(`operand ${index} of ${instruction.mnemonic} is not a number`);
	}
	return operand.value;
}

function outerFrame(index: number, width: Width): Expression {
	return load(sub(register(rbp, 64), constant(bytes(width) * BigInt(index), 64)), width);
}

function popsRelativeToItself(instruction: Instruction): boolean {
	const operand = operandAt(instruction, 0);
	return (
		operand.kind === "memory" && operand.base !== undefined && operand.base !== "rip" && operand.base.number === rsp
	);
}

function moved(start: Expression, distance: bigint, addressWidth: 32 | 64): Expression {
	if (distance === 0n) {
		return start;
	}
	return zeroExtend(extract(add(start, constant(distance, 64)), addressWidth), 64);
}

function bytes(width: number): bigint {
	return BigInt(width / 8);
}

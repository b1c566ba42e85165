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
	equal,
	extract,
	load,
	named,
	or,
	register,
	select,
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
 * that stand below the old frame; push the new one; rbp ← it; make room for `size` bytes. The
 * new top of the stack must be there, though nothing is written to it.
 */
export const enter: Semantics = (instruction) => {
	const width = widthOf(instruction);
	const level = Number(numberAt(instruction, 1) & 31n);
	const slots = Array.from({ length: level + 1 }, (_, index) => below(top, bytes(width) * BigInt(index + 1)));
	const [frame = top] = slots;
	const copies = outerFrames(level, width, slots);
	const pushed = [
		register(rbp, width),
		...copies.map(([, word]) => word),
		...(level > 0 ? [extract(frame, width)] : []),
	];
	const [letTop, newTop] = named("top", below(slots.at(-1) ?? top, numberAt(instruction, 0) & 0xffffn));
	return [
		...copies.map(([letWord]) => letWord),
		letTop,
		{ kind: "let", name: "probe", value: load(newTop, width) },
		...pushed.map((value, index) => store(slots[index] ?? top, value)),
		setRegister(rbp, extract(frame, width)),
		setRegister(rsp, newTop),
	];
};

/**
 * The words that `enter` copies. One that lies where `enter` itself has just pushed is the word
 * pushed there: so it is when rbp is close to rsp.
 */
function outerFrames(level: number, width: Width, slots: readonly Expression[]): (readonly [Effect, Expression])[] {
	const words: (readonly [Effect, Expression])[] = [];
	for (let index = 1; index < level; index++) {
		const source = below(register(rbp, 64), bytes(width) * BigInt(index));
		const pushed = [register(rbp, width), ...words.map(([, word]) => word)];
		const value = pushed.reduce(
			(otherwise, word, slot) => select(equal(source, slots[slot] ?? top), word, otherwise),
			load(source, width),
		);
		words.push(named(`word${index}`, value));
	}
	return words;
}

function below(start: Expression, distance: bigint): Expression {
	return sub(start, constant(distance, 64));
}

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

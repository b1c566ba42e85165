// Meanings of the instructions that read and load segment registers (SDM vol. 2B,
// MOV, POP and PUSH). Which numbers may be loaded is what Linux's table of
// segments says; test/goldens/semantics has it from a processor.

import type { Instruction } from "../isa/instruction.ts";
import { firstSelectors, segmentNames } from "../isa/segments.ts";
import type { Effect, Expression } from "./expression.ts";
import { operandAt, read, rsp, widthOf, write } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import { moveTop, pushing } from "./stack.ts";
import { and, below, bit, constant, equal, extract, load, named, not, or, register, sub, zeroExtend } from "./trees.ts";

/** In memory a selector has 16 bits, whatever the width. */
export const readSegment: Semantics = (instruction) => {
	const isStored = operandAt(instruction, 0).kind === "memory";
	return [write(instruction, 0, zeroExtend(read(instruction, 1), isStored ? 16 : widthOf(instruction)))];
};

export const loadSegment: Semantics = (instruction) => {
	const [letSelector, selector] = named("selector", extract(read(instruction, 1), 16));
	return [letSelector, ...loading(segmentAt(instruction), selector)];
};

export const pushSegment: Semantics = (instruction) => pushing(zeroExtend(read(instruction, 0), widthOf(instruction)));

export const popSegment: Semantics = (instruction) => {
	const width = widthOf(instruction);
	const [letSelector, selector] = named("selector", extract(load(register(rsp, 64), width), 16));
	return [letSelector, moveTop(BigInt(width / 8)), ...loading(segmentAt(instruction), selector)];
};

function segmentAt(instruction: Instruction): number {
	const operand = operandAt(instruction, 0);
	if (operand.kind !== "register") {
		throw new RangeError(`${instruction.mnemonic} has no segment register to load`);
	}
	return operand.register.number;
}

const [cs, ss] = [segmentNames.indexOf("cs"), segmentNames.indexOf("ss")];

function loading(number: number, selector: Expression): readonly Effect[] {
	if (number === cs) {
		return [{ kind: "fault", fault: "invalid-opcode" }];
	}
	// The kernel's stack segment for programs is the only one with their privilege.
	if (number === ss) {
		const condition = not(equal(selector, constant(firstSelectors[ss] ?? 0, 16)));
		return [{ kind: "fault", fault: "bad-selector", condition }];
	}
	return [
		{ kind: "fault", fault: "bad-selector", condition: not(isUsable(selector)) },
		{ kind: "selector", number, value: selector },
	];
}

/**
 * Null, or in Linux's table (arch/x86/include/asm/segment.h) one of the two code segments, the data
 * segment between them, and the one whose limit tells the number of the processor. The lowest two bits
 * may be any; the third is for a table that programs do not have.
 */
function isUsable(selector: Expression): Expression {
	const isAmong = (first: number, count: number) => below(sub(selector, constant(first, 16)), constant(count, 16));
	return and(not(bit(selector, 2)), or(or(isAmong(0, 4), isAmong(0x20, 0x14)), isAmong(0x78, 4)));
}

// Meanings of the instructions that may go somewhere else than the next one.
// Calls and returns are told apart from jumps, because the shadow call stack
// follows them and nothing else.

import type { Instruction } from "../isa/instruction.ts";
import type { Effect, Expression } from "./expression.ts";
import { conditionOf } from "./flags.ts";
import { part, r11, rcx, read, rsp } from "./operands.ts";
import type { PlacedSemantics, Semantics } from "./semantics.ts";
import { moveTop, numberAt, pushing } from "./stack.ts";
import { and, constant, flag, isZero, load, named, not, register, setRegister, sub } from "./trees.ts";

export const jmp: Semantics = (instruction) => [jump(instruction)];

export const jcc: Semantics = (instruction) => [jump(instruction, conditionOf(instruction))];

export const call: PlacedSemantics = (instruction, next) => [
	...pushing(constant(next, 64)),
	{ kind: "branch", branch: "call", target: read(instruction, 0, 64) },
];

export const ret: Semantics = (instruction) => {
	const extra = instruction.operands.length > 0 ? numberAt(instruction, 0) & 0xffffn : 0n;
	const target = load(register(rsp, 64), 64);
	return [moveTop(8n + extra), { kind: "branch", branch: "return", target }];
};

/** jrcxz, and jecxz with an address-size prefix. */
export const jrcxz: Semantics = (instruction) => [jump(instruction, isZero(part(rcx, instruction.addressWidth)))];

export const loop: Semantics = (instruction) => looping(instruction);

export const loope: Semantics = (instruction) => looping(instruction, flag("zf"));

export const loopne: Semantics = (instruction) => looping(instruction, not(flag("zf")));

/** rcx and r11 receive the next address and rflags; the kernel does the rest (SDM vol. 2B, SYSCALL). */
export const syscall: PlacedSemantics = (_instruction, next) => [
	setRegister(rcx, constant(next, 64)),
	setRegister(r11, { kind: "rflags", width: 64 }),
	{ kind: "syscall" },
];

/** Of the interrupts that a program may raise, Linux has the kernel's own, and a debugger's. */
export const interrupt: Semantics = (instruction) => {
	const vector = numberAt(instruction, 0) & 0xffn;
	if (vector === 0x80n) {
		return [{ kind: "syscall" }];
	}
	return [{ kind: "fault", fault: vector === 3n ? "breakpoint" : "privileged" }];
};

export const int3: Semantics = () => [{ kind: "fault", fault: "breakpoint" }];

export const ud2: Semantics = () => [{ kind: "fault", fault: "invalid-opcode" }];

export const hlt: Semantics = () => [{ kind: "fault", fault: "privileged" }];

function jump(instruction: Instruction, condition?: Expression): Effect {
	return { kind: "branch", branch: "jump", target: read(instruction, 0, 64), condition };
}

/** The counter is rcx, or ecx with an address-size prefix; no flag changes. */
function looping(instruction: Instruction, extra?: Expression): readonly Effect[] {
	const width = instruction.addressWidth;
	const [letCount, count] = named("count", sub(part(rcx, width), constant(1, width)));
	const more = not(isZero(count));
	return [letCount, setRegister(rcx, count), jump(instruction, extra ? and(more, extra) : more)];
}

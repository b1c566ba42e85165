// What a word of a frame is, judged by the instruction that stored it: a pushed
// register, a spilled argument, a variable.

import type { Instruction } from "../isa/instruction.ts";
import type { Register } from "../isa/registers.ts";
import { generalRegister } from "../isa/registers.ts";
import type { RegisterValues } from "./frame.ts";
import { calleeSaved, rbpNumber } from "./prologue.ts";
import type { Role } from "./stackModel.ts";

export interface StoreName {
	readonly role: Role;
	readonly text: string;
}

/** rdi, rsi, rdx, rcx, r8, r9: where the first six arguments arrive (System V ABI, section 3.2.3). */
const argumentRegisters: ReadonlySet<number> = new Set([7, 6, 2, 1, 8, 9]);

/**
 * `value` is what lies there now, in `length` bytes; `entry` are the registers with which the
 * function was called, where they are known.
 */
export function nameStore(
	instruction: Instruction | undefined,
	value: bigint,
	length: number,
	entry: RegisterValues | undefined,
): StoreName {
	const { operation } = instruction?.row ?? {};
	if (operation === "push") {
		return namePush(instruction, value, entry);
	}
	if (operation === "call") {
		return { role: "spill", text: "address left by a call" };
	}
	if (operation === "pushf") {
		return { role: "spill", text: "pushed rflags" };
	}
	if (operation === "enter") {
		return { role: "saved-frame-pointer", text: "saved rbp" };
	}
	const source = operation === "mov" ? sourceOf(instruction) : undefined;
	const whole = source && entry?.general[source.number];
	const isAsPassed = whole !== undefined && BigInt.asUintN(length * 8, whole) === value;
	if (source && isAsPassed && length === 8 && calleeSaved.has(source.number)) {
		return saved(source.number);
	}
	const isArgument = source !== undefined && argumentRegisters.has(source.number) && source.shift === 0;
	return isArgument && isAsPassed
		? { role: "spill", text: `spilled ${source.name}` }
		: { role: "local", text: "local" };
}

function namePush(instruction: Instruction | undefined, value: bigint, entry: RegisterValues | undefined): StoreName {
	const [operand] = instruction?.operands ?? [];
	if (operand?.kind === "register") {
		const { number, name } = operand.register;
		const isSave = calleeSaved.has(number) && entry?.general[number] === value;
		return isSave ? saved(number) : { role: "spill", text: `pushed ${name}` };
	}
	return { role: "spill", text: operand?.kind === "immediate" ? `pushed ${operand.value}` : "pushed value" };
}

function saved(register: number): StoreName {
	const role = register === rbpNumber ? "saved-frame-pointer" : "saved-register";
	return { role, text: `saved ${generalRegister(register, 64).name}` };
}

function sourceOf(instruction: Instruction | undefined): Register | undefined {
	const [target, source] = instruction?.operands ?? [];
	return target?.kind === "memory" && source?.kind === "register" && source.register.file === "general"
		? source.register
		: undefined;
}

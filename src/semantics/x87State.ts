// The state of x87 at one moment (SDM vol. 1 section 8.1): a value that never changes,
// so that a checkpoint holds it by holding it. The registers are counted as the
// processor counts them; st0 is the one that the status word names as the top.

import { classOf } from "./x87Value.ts";

export interface X87State {
	/** The eight registers by their own numbers, 80 bits each. */
	readonly registers: readonly bigint[];
	/** A bit for each register by its own number: 1 where it holds a value. */
	readonly full: number;
	/** Exceptions, their summary, the condition codes and the top of the stack. */
	readonly status: number;
	readonly control: number;
	/** Address of the last instruction that was not about control alone. */
	readonly instruction: bigint;
	/** Address of the operand in memory of the last one that raised what is not masked. */
	readonly data: bigint;
	/** Its opcode: the lowest three bits of the first byte, and the second byte. */
	readonly opcode: number;
}

/** All exceptions masked, 64 bits of precision, rounding to nearest, all registers empty. */
export const initialX87: X87State = {
	registers: [0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n],
	full: 0,
	status: 0,
	control: 0x37f,
	instruction: 0n,
	data: 0n,
	opcode: 0,
};

/** Bits of the status word. */
export const stackFault = 0x40;
const summary = 0x80;
const busy = 0x8000;
const topShift = 11;

/** Bits of the control word that can be changed; bit 6 reads 1. */
const changeableControl = 0x1f3f;
const fixedControl = 0x40;

/** The registers as they are counted, by their own numbers or from the top. */
export const stackIndices: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7];

export function topOf({ status }: X87State): number {
	return (status >> topShift) & 7;
}

/** The processor's number of a register that is counted from the top. */
export function numberOf(state: X87State, index: number): number {
	return (topOf(state) + index) & 7;
}

export function isFull(state: X87State, index: number): boolean {
	return ((state.full >> numberOf(state, index)) & 1) === 1;
}

/** The 80 bits of a register counted from the top, whether it is empty or not. */
export function stackValue(state: X87State, index: number): bigint {
	return state.registers[numberOf(state, index)] ?? 0n;
}

export function withStackValue(state: X87State, index: number, value: bigint): X87State {
	const number = numberOf(state, index);
	return { ...state, registers: state.registers.with(number, value), full: state.full | (1 << number) };
}

/** A status word with another top. */
export function withTop(status: number, top: number): number {
	return (status & ~(7 << topShift)) | (top << topShift);
}

export function pushed(state: X87State, value: bigint): X87State {
	const turned = { ...state, status: withTop(state.status, (topOf(state) - 1) & 7) };
	return withStackValue(turned, 0, value);
}

/** With the summary of the exceptions that are not masked, after either word has changed. */
export function summarised(state: X87State): X87State {
	const isPending = (state.status & ~state.control & 0x3f) !== 0;
	const status = state.status & ~(summary | busy);
	return { ...state, status: isPending ? status | summary | busy : status };
}

export function withControl(state: X87State, control: number): X87State {
	return summarised({ ...state, control: (control & changeableControl) | fixedControl });
}

export function withStatus(state: X87State, status: number): X87State {
	return summarised({ ...state, status: status & 0xffff });
}

/** Two bits for each register by its own number: 0 a number, 1 zero, 2 something else, 3 empty (SDM vol. 1 section 8.1.7). */
export function tagsOf({ registers, full }: X87State): number {
	return registers.reduce((tags, value, number) => {
		const tag = (full >> number) & 1 ? tagOf(value) : 3;
		return tags | (tag << (2 * number));
	}, 0);
}

function tagOf(value: bigint): number {
	const kind = classOf(value);
	return kind === "normal" ? 0 : kind === "zero" ? 1 : 2;
}

/** Which registers are full, from the tags: 3 says that one is empty. */
export function fullOf(tags: number): number {
	return stackIndices.reduce((full, number) => full | (((tags >> (2 * number)) & 3) === 3 ? 0 : 1 << number), 0);
}

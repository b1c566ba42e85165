// The locals of a function of compiled code: the guest's registers and the rest
// of its state, loaded at the function's entry and stored at its exit, so that
// between the two everything is in machine registers.

import type { Code, Local } from "./code.ts";
import { callFields, captureCount, fields } from "./context.ts";
import { type LazyFlag, lazyFlags } from "./flagPlan.ts";
import { i32, i64 } from "./opcodes.ts";

export interface Frame {
	/** Those that the function uses. */
	readonly registers: ReadonlyMap<number, Local>;
	readonly steps: Local;
	readonly limit: Local;
	/** Valid where a block is left by its end: where to go on. */
	readonly rip: Local;
	/** Why the function is left: see `reasons`. */
	readonly reason: Local;
	readonly recipe: Local;
	readonly captures: readonly Local[];
	readonly carry: Local;
	readonly direction: Local;
	/** Valid where they are wanted. */
	readonly flags: ReadonlyMap<LazyFlag, Local>;
	readonly lowWater: Local;
	readonly topSlot: Local;
	/** Address of the innermost entry of the call window. */
	readonly call: Local;
}

/** Why compiled code came back: it looks for the block at rip, or one instruction is for the reference engine, or a block is not to be begun. */
export const reasons = { goOn: 0, leave: 1, halt: 2, unknown: 3 } as const;

export function makeFrame(code: Code, registers: Iterable<number>): Frame {
	return {
		registers: new Map([...registers].map((number) => [number, code.local(i64)])),
		steps: code.local(i64),
		limit: code.local(i64),
		rip: code.local(i64),
		reason: code.local(i32),
		recipe: code.local(i32),
		captures: Array.from({ length: captureCount }, () => code.local(i64)),
		carry: code.local(i32),
		direction: code.local(i32),
		flags: new Map(lazyFlags.map((flag) => [flag, code.local(i32)])),
		lowWater: code.local(i64),
		topSlot: code.local(i64),
		call: code.local(i32),
	};
}

/** Loads all that `writeFrame` and the exits store. */
export function readFrame(code: Code, frame: Frame, context: number, flagBit: (flag: LazyFlag) => number): void {
	for (const [local, field] of longFields(frame)) {
		load(code, local, context + field);
	}
	for (const [local, field] of leftFields(frame)) {
		load(code, local, context + field);
	}
	load(code, frame.limit, context + fields.limit);
	for (const [flag, local] of frame.flags) {
		code.constant32(0);
		code.access("i32.load", context + fields.flags);
		code.constant32(flagBit(flag));
		code.emit("i32.shr_u");
		code.constant32(1);
		code.emit("i32.and");
		code.set(local);
	}
}

/** Stores what every exit of a function stores alike. */
export function writeFrame(code: Code, frame: Frame, context: number): void {
	for (const [local, field] of longFields(frame)) {
		store(code, local, context + field);
	}
}

/** Stores the rest, where a block is left by its end: an exit before that has its own ways. */
export function writeLeft(code: Code, frame: Frame, context: number): void {
	for (const [local, field] of leftFields(frame)) {
		store(code, local, context + field);
	}
	store(code, frame.rip, context + fields.rip);
}

function longFields(frame: Frame): readonly (readonly [Local, number])[] {
	return [
		...[...frame.registers].map(([number, local]) => [local, fields.registers + 8 * number] as const),
		[frame.lowWater, fields.lowWater],
		[frame.topSlot, fields.topSlot],
		[frame.call, fields.call],
		[frame.direction, fields.direction],
	];
}

function leftFields(frame: Frame): readonly (readonly [Local, number])[] {
	return [
		[frame.steps, fields.steps],
		[frame.recipe, fields.recipe],
		[frame.carry, fields.carry],
		...frame.captures.map((local, index) => [local, fields.captures + 8 * index] as const),
	];
}

function load(code: Code, local: Local, offset: number): void {
	code.constant32(0);
	code.access(local.type === i64 ? "i64.load" : "i32.load", offset);
	code.set(local);
}

function store(code: Code, local: Local, offset: number): void {
	code.constant32(0);
	code.get(local);
	code.access(local.type === i64 ? "i64.store" : "i32.store", offset);
}

/** Loads a field of a call entry whose address is on the stack. */
export function loadCallField(code: Code, field: keyof typeof callFields): void {
	code.access(field === "steps" || field === "slot" ? "i64.load" : "i32.load", callFields[field]);
}

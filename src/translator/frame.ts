// The locals of a function of compiled code: what its blocks read and write all
// the time, loaded at the function's entry and stored at its exit, so that between
// the two it is in machine registers. The rest of the state stays in the context.

import type { Code, Local } from "./code.ts";
import { fields, type Places } from "./context.ts";
import type { ContextWriter } from "./contextWriter.ts";
import { rsp } from "./guestInstruction.ts";
import { i32, i64, v128 } from "./opcodes.ts";

export interface Frame {
	/** Those that the function uses, and rsp. */
	readonly registers: ReadonlyMap<number, Local>;
	/** The xmm registers that the function uses; of these, the numbers of those it writes. */
	readonly vectors: ReadonlyMap<number, Local>;
	readonly vectorsWritten: ReadonlySet<number>;
	readonly steps: Local;
	/** Address of the innermost entry of the call window. */
	readonly call: Local;
	/** Valid where a block is left by its end: where to go on. */
	readonly rip: Local;
	/** Why the function is left: see `reasons`. */
	readonly reason: Local;
}

/**
 * Why compiled code came back: it looks for the block at rip, or one instruction is for the reference
 * engine, or a block is not to be begun, or the function expected other values in xmm registers.
 */
export const reasons = { goOn: 0, leave: 1, halt: 2, unknown: 3, unexpected: 4 } as const;

/** Numbers of the registers that a function uses. */
export interface FrameRegisters {
	readonly general: ReadonlySet<number>;
	readonly vectors: ReadonlySet<number>;
	readonly vectorsWritten: ReadonlySet<number>;
}

export function makeFrame(code: Code, { general, vectors, vectorsWritten }: FrameRegisters): Frame {
	return {
		registers: new Map([...general].map((number) => [number, code.local(i64)])),
		vectors: new Map([...vectors].map((number) => [number, code.local(v128)])),
		vectorsWritten,
		steps: code.local(i64),
		call: code.local(i32),
		rip: code.local(i64),
		reason: code.local(i32),
	};
}

/** The local of rsp, which every frame has. */
export function rspOf({ registers }: Frame): Local {
	const local = registers.get(rsp);
	if (!local) {
		throw new RangeError("rsp is not in the frame");
	}
	return local;
}

/** Loads all that `writeFrame` and the exits store. */
export function readFrame(code: Code, frame: Frame, context: ContextWriter, { general, vectors }: Places): void {
	for (const [number, local] of frame.vectors) {
		code.constant32(0);
		code.access("v128.load", vectors + 16 * number);
		code.set(local);
	}
	for (const [number, local] of frame.registers) {
		code.constant32(0);
		code.access("i64.load", general + 8 * number);
		code.set(local);
	}
	context.pushLong(fields.steps);
	code.set(frame.steps);
	context.pushWord(fields.call);
	code.set(frame.call);
}

/** Stores what every exit of a function stores alike; steps and rip are an exit's own. */
export function writeFrame(code: Code, frame: Frame, context: ContextWriter, { general, vectors }: Places): void {
	for (const [number, local] of frame.vectors) {
		if (frame.vectorsWritten.has(number)) {
			code.constant32(0);
			code.get(local);
			code.access("v128.store", vectors + 16 * number);
		}
	}
	for (const [number, local] of frame.registers) {
		code.constant32(0);
		code.get(local);
		code.access("i64.store", general + 8 * number);
	}
	context.setWord(fields.call, () => code.get(frame.call));
}

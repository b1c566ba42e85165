// What a thread and a frame are to those who look at them. A thread is a stack of
// the guest; a frame is one activation on it, known from the shadow call stack.

import type { Span } from "../assembler/source.ts";
import type { CallRecord } from "../machine/callStacks.ts";
import type { X87State } from "../semantics/x87State.ts";

export interface Thread {
	/** The guest stack's id: 1 for the main one. */
	readonly id: number;
	/** `main`, or the fiber's holder: `stack_a`. */
	readonly name: string;
	/** True for the one that rsp is in. */
	readonly running: boolean;
	readonly frameCount: number;
}

export interface Frame {
	/** Unique in the session; the same frame keeps it until the state changes. */
	readonly id: number;
	readonly threadId: number;
	/** 0 for the innermost. */
	readonly index: number;
	/** The function's name, or the address where there is none. */
	readonly name: string;
	/** rip for the innermost frame, for the others their `call` instruction. */
	readonly address: bigint;
	/** The statement at `address`; undefined in code without lines. */
	readonly span?: Span;
	readonly record: CallRecord;
	/** The activation that this frame called; undefined for the innermost. */
	readonly callee?: CallRecord;
	/** Where others are inlined in it or it is inlined itself: how many it is in. 0 for the one that was called. */
	readonly level?: number;
	/** The frame that was called, whose words and registers these are; set where `level` is. */
	readonly carrier?: Frame;
	/** What is unusual about this frame, in words. */
	readonly note?: string;
}

/** The general registers by number, and the others, at one moment of one frame. */
export interface RegisterValues {
	readonly general: readonly bigint[];
	readonly rip: bigint;
	readonly rflags: bigint;
	/** The xmm registers by number, 128 bits each. */
	readonly xmm: readonly bigint[];
	readonly mxcsr: number;
	readonly x87: X87State;
	/** What the segment registers hold, by number. */
	readonly selectors: readonly number[];
}

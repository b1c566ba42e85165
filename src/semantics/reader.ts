// What `evaluate` asks of the machine, and what it answers. The outcome is all
// that an instruction changes, as values: the machine checks the stores, then
// applies everything at once or nothing.

import type { Flag, Width } from "../isa/registers.ts";
import type { BranchKind, FaultName } from "./expression.ts";
import type { X87State } from "./x87State.ts";

/** The state before the instruction. */
export interface Reader {
	/** All 64 bits of general register 0–15. */
	register(number: number): bigint;
	/** All 128 bits of xmm register 0–15. */
	xmm(number: number): bigint;
	mxcsr(): number;
	x87(): X87State;
	flag(flag: Flag): 0 | 1;
	/** As pushfq stores it. */
	rflags(): bigint;
	/** Instructions retired since the start. */
	steps(): bigint;
	fsBase(): bigint;
	/** What segment register 0–5 holds, 16 bits. */
	selector(number: number): number;
	/** Little-endian, `width` bits from a 64-bit address; undefined when this load faults. */
	load(address: bigint, width: Width | 128): bigint | undefined;
}

export interface Outcome {
	/** At most one for each register: its whole new value, 64 bits. */
	readonly registers: readonly RegisterWrite[];
	/** The same of xmm registers, 128 bits. */
	readonly xmm: readonly RegisterWrite[];
	readonly mxcsr?: number;
	/** All of x87, where anything of it changes. */
	readonly x87?: X87State;
	/** What a segment register is to hold. */
	readonly selector?: { readonly number: number; readonly value: number };
	/** Bits in their places in rflags: which ones are written, and with what. */
	readonly flags: { readonly written: number; readonly values: number };
	/** In program order; none has been checked. */
	readonly stores: readonly Store[];
	/** Set when rip does not go to the next instruction. */
	readonly branch?: { readonly kind: BranchKind; readonly target: bigint };
	readonly syscall: boolean;
	/** The first thing that went wrong; nothing else of the outcome counts then. */
	readonly fault?: OutcomeFault;
	/** Set for a repeated string instruction that has not finished: apply this outcome, then evaluate again. */
	readonly again: boolean;
}

export interface RegisterWrite {
	readonly number: number;
	readonly value: bigint;
}

export interface Store {
	readonly address: bigint;
	readonly width: Width | 128;
	readonly value: bigint;
}

export type OutcomeFault =
	| { readonly kind: "raised"; readonly fault: FaultName; readonly address?: bigint }
	/** Exceptions of floats that MXCSR does not mask, by their bits there; and MXCSR as a processor leaves it then. */
	| { readonly kind: "float"; readonly exceptions: number; readonly mxcsr: number }
	| { readonly kind: "load"; readonly address: bigint; readonly width: Width | 128 };

// What can go wrong in the guest, as a value. A fault leaves the state exactly as
// it was before the instruction, with rip at it.

import type { FaultName } from "../semantics/expression.ts";

/** `stack-overflow` is a page fault on a stack's guard page. */
export type FaultKind =
	| FaultName
	| "unmapped"
	| "read-only"
	| "not-executable"
	| "stack-overflow"
	| "non-canonical"
	| "out-of-arena"
	/** An exception of floats that MXCSR does not mask. */
	| "float-exception"
	/** The program, or the C library for it, gave up: what `abort` does. */
	| "aborted";

export interface Fault {
	readonly kind: FaultKind;
	/** Address of the faulting instruction. */
	readonly rip: bigint;
	/** The call that led here: of the C library, for a fault inside one of its functions, or to an address that is no code. */
	readonly callSite?: bigint;
	/** The byte that could not be accessed, for memory faults. */
	readonly address?: bigint;
	readonly access?: "read" | "write" | "execute";
	/** Number of the signal, where the program sent it itself and the kind does not stand for it. */
	readonly signal?: number;
	/** What the program ends with, where that is not the signal's. */
	readonly status?: number;
	/** The exceptions of floats that are not masked, by their bits in MXCSR and in the status word of x87. */
	readonly exceptions?: number;
	/** A sentence that a student understands. */
	readonly message: string;
}

/** The Linux signal that each fault is delivered as, by number (signal(7)). */
export const signals: Readonly<Record<FaultKind, { readonly number: number; readonly name: string }>> = {
	"divide-error": { number: 8, name: "SIGFPE" },
	"float-exception": { number: 8, name: "SIGFPE" },
	"x87-exception": { number: 8, name: "SIGFPE" },
	"invalid-opcode": { number: 4, name: "SIGILL" },
	breakpoint: { number: 5, name: "SIGTRAP" },
	privileged: { number: 11, name: "SIGSEGV" },
	unmapped: { number: 11, name: "SIGSEGV" },
	"read-only": { number: 11, name: "SIGSEGV" },
	"not-executable": { number: 11, name: "SIGSEGV" },
	"stack-overflow": { number: 11, name: "SIGSEGV" },
	"reserved-bits": { number: 11, name: "SIGSEGV" },
	"bad-selector": { number: 11, name: "SIGSEGV" },
	misaligned: { number: 11, name: "SIGSEGV" },
	"non-canonical": { number: 11, name: "SIGSEGV" },
	"out-of-arena": { number: 11, name: "SIGSEGV" },
	aborted: { number: 6, name: "SIGABRT" },
};

/** By number, from 1 (signal(7)). */
const signalNames =
	"HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS"
		.split(" ")
		.map((name) => `SIG${name}`);

/** The signal that ends the program at a fault which it does not handle. */
export function signalOf({ kind, signal }: Fault): { readonly number: number; readonly name: string } {
	return signal === undefined
		? signals[kind]
		: { number: signal, name: signalNames[signal - 1] ?? `the signal ${signal}` };
}

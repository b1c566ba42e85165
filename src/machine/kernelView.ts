// What the kernel remembers, what of the machine a system call may touch, and how
// a call ends.

import type { Fault } from "./fault.ts";
import type { FileSystem } from "./files/fileSystem.ts";
import type { Host } from "./host.ts";
import type { Memory } from "./memory.ts";
import type { SignalState } from "./signals.ts";

/** What the kernel remembers between calls. */
export interface KernelState {
	/** Ends of the heap, in the order in which brk moved it up; the first is its start, the last its end. */
	readonly breaks: readonly bigint[];
	/** Numbers of system calls that the console has been told of: see `tellOnce`. */
	readonly reported: readonly number[];
	readonly files: FileSystem;
	readonly signals: SignalState;
	/** When SIGALRM comes: in how many nanoseconds of sleep, and how many later again, or 0. */
	readonly alarm?: { readonly after: bigint; readonly every: bigint };
}

/** What the program, or the machine about it, sends out. */
export interface OutputRecord {
	/** The step of the `syscall`: the state at this step is the one before the output. */
	readonly step: number;
	/** Address of the `syscall`. */
	readonly rip: bigint;
	readonly stream: "stdout" | "stderr" | "console";
	readonly bytes: Uint8Array;
}

/** The machine, as far as a system call may touch it. */
export interface KernelView {
	readonly memory: Memory;
	readonly host: Host;
	readonly step: number;
	/** Address of the call. */
	readonly rip: bigint;
	/** Highest address, page-aligned, that mmap may hand out memory below. */
	readonly mappingTop: bigint;
	kernel: KernelState;
	/** The base of the segment fs, where the running thread's block is. */
	fsBase: bigint;
	emit(record: Omit<OutputRecord, "rip">): void;
}

/**
 * How a call ended: with rax, with all registers set by itself, with the end of the program, or
 * waiting for something from outside.
 */
export type CallResult =
	| { readonly kind: "value"; readonly value: bigint }
	| { readonly kind: "resumed" }
	| { readonly kind: "exit"; readonly status: number }
	| { readonly kind: "fault"; readonly fault: Fault }
	| { readonly kind: "input" };

export type Arguments = readonly [bigint, bigint, bigint, bigint, bigint, bigint];
export type Call = (view: KernelView, arguments_: Arguments) => CallResult;

/** Says something to the author, in the console. */
export function tell(view: KernelView, text: string): void {
	view.emit({ step: view.step, stream: "console", bytes: new TextEncoder().encode(text) });
}

/** The same the first time only that there is something to be said of a system call. */
export function tellOnce(view: KernelView, number: bigint, text: () => string): void {
	const { kernel } = view;
	if (!kernel.reported.includes(Number(number))) {
		view.kernel = { ...kernel, reported: [...kernel.reported, Number(number)] };
		tell(view, text());
	}
}

/** The end of a call that gives rax a number: a result, or an error below 0. */
export function value(result: bigint): CallResult {
	return { kind: "value", value: BigInt.asUintN(64, result) };
}

/** Error numbers of Linux (errno-base.h, errno.h), as rax gets them: negative. */
export const errors = {
	EPERM: -1n,
	ENOENT: -2n,
	ESRCH: -3n,
	EINTR: -4n,
	EBADF: -9n,
	ECHILD: -10n,
	EAGAIN: -11n,
	ENOMEM: -12n,
	EACCES: -13n,
	EFAULT: -14n,
	EEXIST: -17n,
	ENODEV: -19n,
	ENOTDIR: -20n,
	EISDIR: -21n,
	EINVAL: -22n,
	EMFILE: -24n,
	ENOTTY: -25n,
	EFBIG: -27n,
	ENOSPC: -28n,
	ESPIPE: -29n,
	EPIPE: -32n,
	ERANGE: -34n,
	ENAMETOOLONG: -36n,
	ENOSYS: -38n,
	ENOTEMPTY: -39n,
	EOVERFLOW: -75n,
} as const;

// What the kernel remembers, and what of the machine a system call may touch.

import type { Host } from "./host.ts";
import type { Memory } from "./memory.ts";

/** What the kernel remembers between calls. */
export interface KernelState {
	/** Ends of the heap, in the order in which brk moved it up; the first is its start, the last its end. */
	readonly breaks: readonly bigint[];
	/** Numbers of unknown system calls that the console has been told of. */
	readonly reported: readonly number[];
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
	/** Highest address, page-aligned, that mmap may hand out memory below. */
	readonly mappingTop: bigint;
	kernel: KernelState;
	emit(record: Omit<OutputRecord, "rip">): void;
}

/** Error numbers of Linux (errno-base.h), as rax gets them: negative. */
export const errors = {
	EPERM: -1n,
	EBADF: -9n,
	ENOMEM: -12n,
	EFAULT: -14n,
	EEXIST: -17n,
	ENODEV: -19n,
	EINVAL: -22n,
	ENOSYS: -38n,
} as const;

// What the kernel looks at of what a system call gives it: registers that hold its
// arguments, and bytes that go to the program's standard output. Only calls that
// programs make every day are known, the others get nothing but their number:
// what is said here must be certain.

import type { Machine } from "./machine.ts";

/** Registers of the arguments of `syscall`, and of `int 0x80`. */
const registers = { new: [7, 6, 2, 10, 8, 9], old: [3, 1, 2, 6, 7] } as const;

/** By their numbers, how many arguments they have. */
const counts = {
	/** read, write, close, lseek, mmap, mprotect, munmap, brk, dup2, exit, exit_group, getrandom. */
	new: new Map([
		[0, 3],
		[1, 3],
		[3, 1],
		[8, 3],
		[9, 6],
		[10, 3],
		[11, 2],
		[12, 1],
		[33, 2],
		[60, 1],
		[231, 1],
		[318, 3],
	]),
	/** exit, read, write, close, lseek, brk. */
	old: new Map([
		[1, 1],
		[3, 3],
		[4, 3],
		[6, 1],
		[19, 3],
		[45, 1],
	]),
} as const;

const writeCalls = { new: 1, old: 4 } as const;

/** Bytes of an output that are looked at. */
const mostOutput = 65_536n;

export interface GivenToKernel {
	readonly registers: readonly number[];
	readonly output?: { readonly address: bigint; readonly length: number };
}

/** Of the system call that is next; `isOld` when it is made by `int 0x80`. */
export function givenToKernel(machine: Machine, isOld: boolean): GivenToKernel {
	const way = isOld ? "old" : "new";
	const number = Number(BigInt.asUintN(32, machine.registers.read(0)));
	const given = registers[way].slice(0, counts[way].get(number) ?? 0);
	const [stream = 0n, address = 0n, length = 0n] = given.map((register) => machine.registers.read(register));
	const isOutput = number === writeCalls[way] && (stream === 1n || stream === 2n);
	const shown = length < mostOutput ? length : mostOutput;
	const { length: readable } = isOutput ? machine.memory.peek(address, Number(shown)) : { length: 0 };
	return { registers: [0, ...given], output: isOutput ? { address, length: readable } : undefined };
}

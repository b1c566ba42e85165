// Where things lie in the arena: the fixed numbers of the memory layout, once.
// Addresses inside the machine are plain numbers (an arena is at most 2 GiB);
// they are bigint wherever a guest value or another folder meets them.

import type { MachineOptions } from "./options.ts";

/** Bytes of a page: the unit of permissions, dirty marks and checkpoints. */
export const pageSize = 4096;

/** `address >>> pageShift` is the number of its page. */
export const pageShift = 12;

/** Linux leaves this much unmapped below a stack, so that one big frame cannot jump over the guard. */
export const stackGap = 256 * pageSize;

/** Lowest address that mmap may be asked for, as `vm.mmap_min_addr` has it. */
export const lowestMapping = 0x10000;

const mebibyte = 1024 * 1024;

/** Rounds up to a whole page. */
export function pageUp(address: number): number {
	return Math.ceil(address / pageSize) * pageSize;
}

/** The sizes a launch decides, with their defaults. */
export interface Sizes {
	readonly memory: number;
	readonly stack: number;
}

/**
 * The sizes of a machine's arena and main stack.
 * @throws RangeError with a sentence for the user when one is out of range.
 */
export function sizesOf(options: MachineOptions): Sizes {
	const memory = options.memory ?? 256 * mebibyte;
	const stack = options.stackSize ?? 8 * mebibyte;
	require(memory >= 16 * mebibyte &&
		memory <= 2048 * mebibyte, `memory must be between 16 MiB and 2 GiB, not ${memory} bytes`);
	require(memory % pageSize === 0, `memory must be a multiple of 4096 bytes, not ${memory}`);
	require(stack >= pageSize &&
		stack <= memory / 2, `stackSize must be between 4096 bytes and half of the memory, not ${stack}`);
	require(stack % pageSize === 0, `stackSize must be a multiple of 4096 bytes, not ${stack}`);
	return { memory, stack };
}

function require(holds: boolean, message: string): void {
	if (!holds) {
		throw new RangeError(message);
	}
}

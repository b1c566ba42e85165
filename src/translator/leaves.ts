// What the leaves of an expression tree stand for in compiled code: those who
// write trees ask for it here, and know nothing of frames and flags.

import type { Flag } from "../isa/registers.ts";
import type { Local } from "./code.ts";

export interface Pair {
	readonly low: Local;
	readonly high: Local;
}

export interface Leaves {
	/** Pushes all 64 bits of a general register. */
	register(number: number): void;
	flag(flag: Flag): void;
	local(name: string): Local | Pair;
	/** With the address (i64) on the stack: pushes the value. */
	load(width: 8 | 16 | 32 | 64): void;
	/** With an i32 on the stack: leaves the instruction to the reference engine when that is not 0. */
	leaveIf(): void;
}

export function single(local: Local | Pair): Local {
	if (!("index" in local)) {
		throw new RangeError("a value of 128 bits where a narrower one is wanted");
	}
	return local;
}

export function double(local: Local | Pair): Pair {
	if ("index" in local) {
		throw new RangeError("a narrow value where one of 128 bits is wanted");
	}
	return local;
}

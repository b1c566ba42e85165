// The part of the machine's state that compiled code works on, as it lies in the
// arena while such code runs: registers, flags, the count of steps, and where the
// current stack stands. Offsets are from the context's place. Steps are kept as
// writers' entries have them: above the lowest 20 bits.

import type { Arena } from "../machine/arena.ts";
import { siteBits } from "../machine/writers.ts";

export const fields = {
	/** Sixteen of 8 bytes. */
	registers: 0,
	rip: 128,
	/** Steps retired, and the count that must not be passed; both shifted. */
	steps: 136,
	limit: 144,
	/** Of the current stack: lowest rsp seen, slot of the innermost call, bounds. */
	lowWater: 152,
	topSlot: 160,
	low: 168,
	high: 176,
	/** Address of the innermost entry of the call window, and of the last one it has room for. */
	call: 184,
	lastCall: 188,
	/** How OF SF ZF AF PF are to be computed: a recipe and what it needs. */
	recipe: 192,
	carry: 196,
	captures: 200,
	direction: 224,
	/** rflags as they were when compiled code was entered from outside. */
	flags: 228,
	/** Not 0 inside a repeated instruction that is not finished. */
	midway: 232,
	/** Address of the current stack's entry in the table of stacks, and of the end of that table. */
	stack: 236,
	lastStack: 240,
} as const;

const contextBytes = 256;
export const captureCount = 3;

/** One step, as `steps` counts them. */
export const oneStep = 1n << BigInt(siteBits);

/** The jump cache: entries of an address and the number of the block there, 4 bytes each. */
export const jumpCacheEntries = 16384;
export const jumpEntryBytes = 8;

/** How often each function was entered from another one is counted, in 4 bytes for each; functions beyond share the last. */
export const mostCounted = 4096;

/** An entry of the call window: what a call left, for its `ret` and for its record. */
export const callFields = {
	target: 0,
	callSite: 4,
	returnAddress: 8,
	/** Number of the block at the return address, or `noBlock`. */
	returnBlock: 12,
	steps: 16,
	slot: 24,
} as const;
export const callEntryBytes = 32;

/** An entry of the table of stacks, in the order in which the tracker has them. */
export const stackFields = {
	low: 0,
	high: 8,
	lowWater: 16,
	topSlot: 24,
	/** Where it stood when it was left, and the step of that. */
	savedRsp: 32,
	savedRip: 40,
	leftSteps: 48,
	call: 56,
	lastCall: 60,
	/** Not 0 when compiled code has left it. */
	wasLeft: 64,
} as const;
export const stackEntryBytes = 128;
/** Stacks that compiled code knows; others are for the reference engine. */
export const mostStacks = 64;
export const noBlock = 0xffffffff;

/** Where things lie in the arena. */
export interface Places {
	readonly context: number;
	readonly jumps: number;
	readonly stacks: number;
	readonly entries: number;
}

/** The context with views that follow the arena's growth. */
export class Context {
	readonly places: Places;
	words = new Int32Array(0);
	longs = new BigUint64Array(0);

	constructor(arena: Arena) {
		this.places = {
			context: arena.allocate(contextBytes),
			jumps: arena.allocate(jumpCacheEntries * jumpEntryBytes),
			entries: arena.allocate(mostCounted * 4),
			stacks: arena.allocate(mostStacks * stackEntryBytes),
		};
		arena.onBuffer((buffer) => {
			this.words = new Int32Array(buffer);
			this.longs = new BigUint64Array(buffer);
		});
	}

	long(offset: number): bigint {
		return this.longs[(this.places.context + offset) >>> 3] ?? 0n;
	}

	setLong(offset: number, value: bigint): void {
		this.longs[(this.places.context + offset) >>> 3] = value;
	}

	word(offset: number): number {
		return this.words[(this.places.context + offset) >>> 2] ?? 0;
	}

	setWord(offset: number, value: number): void {
		this.words[(this.places.context + offset) >>> 2] = value;
	}
}

/** Index in the jump cache of an address. */
export function jumpIndex(address: number): number {
	return address & (jumpCacheEntries - 1);
}

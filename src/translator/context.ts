// The part of the machine's state that compiled code works on, as it lies in the
// arena while such code runs: flags, the count of steps, and where the current stack
// stands. Offsets are from the context's place. Steps are kept as writers' entries
// have them: above the lowest 20 bits.

import type { Arena } from "../machine/arena.ts";
import { keptRegisters } from "../machine/callStacks.ts";
import type { Registers } from "../machine/registerFile.ts";
import { siteBits } from "../machine/writerPage.ts";

export const fields = {
	rip: 0,
	/** Steps retired, shifted. */
	steps: 8,
	/** Of the current stack: the lowest rsp seen; the lowest that it may have, and how many values there are from there. */
	lowWater: 16,
	lowest: 24,
	count: 32,
	/** Address of the innermost entry of the call window, and of the last one it has room for. */
	call: 40,
	lastCall: 44,
	/** How the status flags are to be computed: a recipe and what it needs. */
	recipe: 48,
	/** CF, where the recipe does not give it or a block wants it. */
	carry: 52,
	captures: 56,
	/** OF SF ZF AF PF in the order of `lazyFlags`, 4 bytes each: valid where a block wants them. */
	wanted: 80,
	direction: 100,
	/** Not 0 inside a repeated instruction that is not finished. */
	midway: 104,
	/** Address of the current stack's entry in the table of stacks, and of the end of that table. */
	stack: 108,
	lastStack: 112,
	/** What MXCSR says: see `controlWord`. */
	control: 116,
	/** MXCSR itself, which compiled code only reads. */
	mxcsr: 120,
} as const;

const contextBytes = 192;
export const captureCount = 3;

/** One step, as `steps` counts them. */
export const oneStep = 1n << BigInt(siteBits);

/** Steps that the lower 4 bytes have room for. */
const stepsBelow = 2 ** (32 - siteBits);

/** The jump cache: entries of an address and the number of the block there, 4 bytes each. */
export const jumpCacheEntries = 65536;
export const jumpEntryBytes = 8;

/** How often each block was entered from another function is counted, in 4 bytes for each, by the low bits of its number. */
export const mostCounted = 65536;

/** An entry of the call window: what a call left, for its `ret` and for its record. */
export const callFields = {
	target: 0,
	callSite: 4,
	returnAddress: 8,
	/** Number of the block at the return address, or `noBlock`. */
	returnBlock: 12,
	steps: 16,
	slot: 24,
	/** Behind the rest, where they are kept: the registers that a function must give back. */
	kept: 32,
} as const;
export const callEntryBytes = 32;
/** Of an entry that keeps registers. */
export const keptEntryBytes = callFields.kept + 8 * keptRegisters.length;

/** An entry of the table of stacks, in the order in which the tracker has them. */
export const stackFields = {
	/** As in `fields`, side by side as there. */
	lowest: 0,
	count: 8,
	lowWater: 16,
	/** Where it stood when it was left, and the step of that. */
	savedRsp: 24,
	savedRip: 32,
	leftSteps: 40,
	call: 48,
	lastCall: 52,
	/** Not 0 when compiled code has left it. */
	wasLeft: 56,
	/** Address of the entry that is looked at first when this one is left. */
	searchFrom: 60,
	/** The readable range that it lies in, as ReadableRanges keeps one: 16 bytes. */
	readable: 64,
} as const;
export const stackEntryBytes = 80;
/** Stacks that compiled code knows; others are for the reference engine. */
export const mostStacks = 64;
export const noBlock = 0xffffffff;

const mostConstants = 64;

/** Where things lie in the arena. */
export interface Places {
	readonly context: number;
	/** The general registers: the machine keeps them there for good. */
	readonly general: number;
	/** The xmm registers, likewise. */
	readonly vectors: number;
	/** The base of fs, which the machine keeps there too. */
	readonly fsBase: number;
	readonly jumps: number;
	readonly stacks: number;
	readonly entries: number;
	/** Vectors that do not change, 16 bytes each: see `constantAt`. */
	readonly constants: number;
}

/** The context with views that follow the arena's growth. */
export class Context {
	readonly places: Places;
	private readonly constants: bigint[] = [];
	words = new Int32Array(0);
	longs = new BigUint64Array(0);

	constructor(arena: Arena, registers: Registers) {
		this.places = {
			context: arena.allocate(contextBytes),
			general: registers.generalPlace,
			vectors: registers.vectorsPlace,
			fsBase: registers.fsBasePlace,
			jumps: arena.allocate(jumpCacheEntries * jumpEntryBytes),
			entries: arena.allocate(mostCounted * 4),
			stacks: arena.allocate(mostStacks * stackEntryBytes),
			constants: arena.allocate(mostConstants * 16),
		};
		arena.onBuffer((buffer) => {
			this.words = new Int32Array(buffer);
			this.longs = new BigUint64Array(buffer);
		});
	}

	/**
	 * The offset in the arena of a vector with this value. Loading one costs less than making it, and
	 * takes no register while it is not needed.
	 */
	constantAt(value: bigint): number {
		const known = this.constants.indexOf(value);
		const index = known >= 0 ? known : this.constants.push(value) - 1;
		if (index >= mostConstants) {
			throw new RangeError("compiled code has more constants than there is room for");
		}
		const offset = this.places.constants + 16 * index;
		this.longs[offset >>> 3] = BigInt.asUintN(64, value);
		this.longs[(offset >>> 3) + 1] = value >> 64n;
		return offset;
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

	/** Steps retired; as numbers of 4 bytes each they are told sooner than as one of 8. */
	get steps(): number {
		return (this.word(fields.steps) >>> siteBits) + (this.word(fields.steps + 4) >>> 0) * stepsBelow;
	}

	set steps(value: number) {
		this.setWord(fields.steps, value << siteBits);
		this.setWord(fields.steps + 4, value / stepsBelow);
	}

	/** Has the jump cache tell the number of the block at an address. */
	setJump(address: number, number: number): void {
		const place = this.jumpPlace(address);
		this.words[place] = address;
		this.words[place + 1] = number;
	}

	forgetJump(address: number): void {
		const place = this.jumpPlace(address);
		if (this.words[place] === address) {
			this.words[place] = 0;
		}
	}

	/** How often each of the first blocks, by number, was entered from another function: the counters themselves, as far as there are any. */
	entriesOf(blocks: number): Int32Array {
		const first = this.places.entries >>> 2;
		return this.words.subarray(first, first + Math.min(blocks, mostCounted));
	}

	private jumpPlace(address: number): number {
		return (this.places.jumps + (address & (jumpCacheEntries - 1)) * jumpEntryBytes) >>> 2;
	}
}

// Reads of bytes that nobody has set, and what the program would have done since
// then if they had held something else. Each read is followed for a while, in a few
// other worlds; where one of these goes another way than the machine, the program
// depends on what it read. They are asked for with a run and belong to whoever
// asks, who keeps them from one run to the next; they are no part of the guest's
// state.

import type { Deed, OtherWorld } from "./otherWorld.ts";
import type { UnsetReason } from "./unsetBytes.ts";

/** What the program makes of bytes that it has not set. */
export type Use =
	| Deed
	/** A function of the library gets it as an argument, or reads it as a part of a text. */
	| "argument"
	| "text"
	/** The kernel gets it as an argument, or writes it to the standard output. */
	| "system call"
	| "output";

/** A read of bytes that are not set. */
export interface UnsetRead {
	/** The step before which it was. */
	readonly step: number;
	readonly rip: bigint;
	/** The first byte that is not set, how far it is from there to the end of the last, and why the first is not. */
	readonly address: bigint;
	readonly length: number;
	readonly reason: UnsetReason;
}

/** What the next instruction does depends on bytes that are not set. */
export interface Dependence {
	readonly read: UnsetRead;
	readonly use: Use;
}

/** A read that is followed. */
export interface Supposition {
	readonly read: UnsetRead;
	readonly worlds: readonly OtherWorld[];
}

/** So often a read may make no difference before its instruction is left alone. */
const mostTries = 8;

/** So often instructions may be asked about in vain: compiling all code anew costs as much. */
const mostTimes = 20_000;

export class Suppositions {
	/** Those that are followed, the oldest first. */
	active: readonly Supposition[] = [];
	/** The moment that they have come to; half a step inside of an instruction. */
	moment = -1;
	/** Instructions whose reads make no difference, as far as it is worth while to know. */
	left: ReadonlySet<bigint> = new Set();
	private times = 0;
	/** The steps of the first reads by an instruction that made no difference, ascending. */
	private readonly tries = new Map<bigint, readonly number[]>();

	/** Notes that a read made no difference. */
	noteHarmless({ rip, step }: UnsetRead): void {
		const steps = new Set([...(this.tries.get(rip) ?? []), step]);
		this.tries.set(rip, [...steps].sort((one, other) => one - other).slice(0, mostTries));
	}

	/** Whether what an instruction reads at a step has been tried often enough before. */
	isHarmless(rip: bigint, step: number): boolean {
		const steps = this.tries.get(rip);
		return steps !== undefined && steps.length === mostTries && (steps.at(-1) ?? step) < step;
	}

	/**
	 * Notes that an instruction has been left alone. Now and then, when that has been often, `left` are the
	 * instructions that compiled code need not ask about any more.
	 */
	noteLeft(): void {
		this.times++;
		if (this.times === mostTimes) {
			this.times = 0;
			this.left = new Set([...this.tries.keys()].filter((rip) => this.tries.get(rip)?.length === mostTries));
		}
	}

	/** Forgets everything: the run is another one now. */
	clear(): void {
		this.active = [];
		this.tries.clear();
		this.left = new Set();
		this.times = 0;
	}
}

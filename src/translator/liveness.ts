// Which of the lazy flags some later block may look at. Only those are computed
// when a block ends; for all others the recipe is enough, since nobody asks for
// them unless the compiled code is left.

import type { Block } from "./discovery.ts";
import { type LazyFlag, lazyFlags } from "./flagPlan.ts";
import type { GuestInstruction } from "./guestInstruction.ts";

export type Flags = ReadonlySet<LazyFlag>;

const none: Flags = new Set();

/** The lazy flags that each block reads before it writes them, or that blocks after it do. */
export function flagsWanted(
	blocks: readonly Block[],
	successors: (block: Block) => readonly number[],
): ReadonlyMap<number, Flags> {
	const wanted = new Map<number, Flags>(blocks.map(({ address }) => [address, none]));
	for (let changed = true; changed; ) {
		changed = false;
		for (const block of [...blocks].reverse()) {
			const before = wanted.get(block.address) ?? none;
			const now = block.instructions.reduceRight(wantedBefore, wantedAfter(block, wanted, successors));
			if (now.size > before.size) {
				wanted.set(block.address, now);
				changed = true;
			}
		}
	}
	return wanted;
}

/** The lazy flags wanted at a block's end. */
export function wantedAfter(
	block: Block,
	wanted: ReadonlyMap<number, Flags>,
	successors: (block: Block) => readonly number[],
): Flags {
	return new Set(successors(block).flatMap((address) => [...(wanted.get(address) ?? none)]));
}

/** The lazy flags wanted before an instruction after which `after` are. */
export function wantedBefore(after: Flags, { flags, flagsRead, repeat }: GuestInstruction): Flags {
	const kept = flags?.writesLazy && !flags.unless && !repeat ? [] : [...after];
	return new Set([...kept, ...lazyFlags.filter((flag) => flagsRead.has(flag))]);
}

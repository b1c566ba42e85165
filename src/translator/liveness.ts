// Which of the status flags some later block may look at. Only those are computed
// when a block ends; for all others the recipe is enough, since nobody asks for
// them unless the compiled code is left. CF may also be looked at by a block of
// another function.

import type { Block } from "./discovery.ts";
import { type StatusFlag, statusFlags } from "./flagPlan.ts";
import type { GuestInstruction } from "./guestInstruction.ts";

export type Flags = ReadonlySet<StatusFlag>;

const none: Flags = new Set();
const elsewhere: Flags = new Set(["cf"]);

/** Where a block goes: the blocks of its function, `undefined` for any other place. */
export type Successors = (block: Block) => readonly (number | undefined)[];

/** The flags that each block reads before it writes them, or that blocks after it do. */
export function flagsWanted(blocks: readonly Block[], successors: Successors): ReadonlyMap<number, Flags> {
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

/** The flags wanted at a block's end. */
export function wantedAfter(block: Block, wanted: ReadonlyMap<number, Flags>, successors: Successors): Flags {
	return new Set(
		successors(block).flatMap((address) => [...(address === undefined ? elsewhere : (wanted.get(address) ?? none))]),
	);
}

/** The flags wanted before an instruction after which `after` are. */
export function wantedBefore(after: Flags, { flags, flagsRead, repeat }: GuestInstruction): Flags {
	const isWritten = (flag: StatusFlag) =>
		flags !== undefined && !flags.unless && !repeat && (flag === "cf" ? flags.trees.has("cf") : flags.writesLazy);
	return new Set(statusFlags.filter((flag) => flagsRead.has(flag) || (after.has(flag) && !isWritten(flag))));
}

// Which of the status flags some later block may look at. Only those are computed
// when a block ends; for all others the recipe is enough, since nobody asks for
// them unless the compiled code is left. CF may also be looked at by a block of
// another function.

import { type Block, waysOut } from "./discovery.ts";
import { type StatusFlag, statusFlags } from "./flagPlan.ts";
import type { GuestInstruction } from "./guestInstruction.ts";

export type Flags = ReadonlySet<StatusFlag>;

const none: Flags = new Set();
const elsewhere: Flags = new Set(["cf"]);

/** The flags wanted where blocks begin, by their addresses. */
export type Wanted = ReadonlyMap<number, Flags>;

/** The flags that each block reads before it writes them, or that blocks after it do. */
export function flagsWanted(blocks: readonly Block[]): Wanted {
	const wanted = new Map<number, Flags>(blocks.map(({ address }) => [address, none]));
	for (let changed = true; changed; ) {
		changed = false;
		for (const block of [...blocks].reverse()) {
			const before = wanted.get(block.address) ?? none;
			const now = wantedBefore(wantedAfterEach(block, wanted)[0] ?? none, block.instructions[0]);
			if (now.size > before.size) {
				wanted.set(block.address, now);
				changed = true;
			}
		}
	}
	return wanted;
}

/** The flags wanted after each instruction of a block. */
export function wantedAfterEach(block: Block, wanted: Wanted): readonly Flags[] {
	const after: Flags[] = [];
	let now = none;
	for (let at = block.instructions.length - 1; at >= 0; at--) {
		for (const address of waysOut(block, at)) {
			now = either(now, wantedAt(address, wanted));
		}
		after.push(now);
		now = wantedBefore(now, block.instructions[at]);
	}
	return after.reverse();
}

/** The flags wanted at an address: by its block, or by whatever is at a place not known here. */
export function wantedAt(address: number | undefined, wanted: Wanted): Flags {
	return (address === undefined ? undefined : wanted.get(address)) ?? elsewhere;
}

/** The flags wanted before an instruction after which `after` are. */
function wantedBefore(after: Flags, instruction: GuestInstruction | undefined): Flags {
	if (!instruction) {
		return none;
	}
	const { flags, flagsRead, repeat } = instruction;
	const mayWrite = flags !== undefined && !flags.unless && !repeat;
	const isWritten = (flag: StatusFlag) => mayWrite && (flag === "cf" ? flags.trees.has("cf") : flags.writesLazy);
	const kept =
		mayWrite && after.size > 0 ? new Set(statusFlags.filter((flag) => after.has(flag) && !isWritten(flag))) : after;
	return either(kept, flagsRead);
}

/** One of the two where it has all flags of the other. */
function either(some: Flags, others: Flags): Flags {
	return isWithin(others, some) ? some : isWithin(some, others) ? others : new Set([...some, ...others]);
}

function isWithin(some: Flags, others: Flags): boolean {
	for (const flag of some) {
		if (!others.has(flag)) {
			return false;
		}
	}
	return true;
}

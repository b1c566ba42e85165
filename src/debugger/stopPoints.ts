// What a run has to stop for, whichever way it goes: addresses, and bytes and
// registers that are watched, for breakpoints and for checks.

import type { MemoryWatch, Watch } from "../machine/watches.ts";
import type { Breakpoints } from "./breakpoints.ts";
import type { Checks } from "./checks.ts";

/** The one list of nothing: `watches` knows a list by its identity. */
export const noSlots: readonly MemoryWatch[] = [];

export class StopPoints {
	readonly #breakpoints: Breakpoints;
	readonly #checks: Checks;
	/** Whether there may be an `int3`, which stops a run in both directions. */
	readonly #hasTraps: boolean;
	#watched: { readonly lists: readonly (readonly Watch[])[]; readonly all: readonly Watch[] } = { lists: [], all: [] };

	constructor(breakpoints: Breakpoints, checks: Checks, hasTraps: boolean) {
		this.#breakpoints = breakpoints;
		this.#checks = checks;
		this.#hasTraps = hasTraps;
	}

	/** With those of a run that goes to certain places. */
	addresses(targets: ReadonlySet<bigint> = new Set()): ReadonlySet<bigint> {
		return union(union(this.#breakpoints.addresses, targets), this.#checks.heapStops);
	}

	/** All that is to be watched; while nothing changes the same list, which costs less. */
	watches(slots = noSlots): readonly Watch[] {
		const lists = [this.#breakpoints.watches, slots, this.#checks.heapWatches()];
		const known = this.#watched;
		if (lists.some((list, index) => list !== known.lists[index])) {
			this.#watched = { lists, all: lists.flat() };
		}
		return this.#watched.all;
	}

	/** Whether a run through the past could stop anywhere. */
	mayStopBack(): boolean {
		return (
			this.#hasTraps ||
			this.addresses().size > 0 ||
			this.watches().length > 0 ||
			this.#checks.rulesBack(0).rules.size > 0
		);
	}
}

function union(one: ReadonlySet<bigint>, other: ReadonlySet<bigint>): ReadonlySet<bigint> {
	return other.size === 0 ? one : one.size === 0 ? other : new Set([...one, ...other]);
}

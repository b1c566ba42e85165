// Which compiled functions belong together: those that are entered from one another so
// often that most of the time goes there. Going from one function to another costs
// more than staying in one.

import { mostBlocks } from "./discovery.ts";

/** A compiled function. */
export interface Grouped {
	readonly blocks: readonly { readonly address: number }[];
	/** How often it was put together from others. */
	readonly generation: number;
}

export interface Regrouping {
	/** Where the function begins that takes the place of some. */
	readonly entries: readonly number[];
	/** What may be in it. */
	readonly addresses: ReadonlySet<number>;
	readonly generation: number;
}

/** Steps between two changes of function that are far enough from each other. */
const farApart = 100;
/** A function of fewer of all entries, one in so many, is not worth the work. */
const fewest = 32;
const mostGenerations = 6;

/**
 * What is to be compiled anew after some steps; undefined when all is well.
 *
 * @param counts how often each block was entered from another function: `mostBlocks` for each function, in their order; none are 0.
 */
export function regroup(functions: readonly Grouped[], counts: Int32Array, steps: number): Regrouping | undefined {
	const all = sum(counts);
	if (all * farApart < steps) {
		return undefined;
	}
	const often = all / fewest;
	const countsOf = (number: number) => counts.subarray(number * mostBlocks, (number + 1) * mostBlocks);
	const busy = functions.flatMap((item, number) =>
		sum(countsOf(number)) > often ? [{ ...item, counts: countsOf(number) }] : [],
	);
	const generation = 1 + Math.max(0, ...busy.map((item) => item.generation));
	if (busy.length < 2 || generation > mostGenerations) {
		return undefined;
	}
	const addresses = new Set(busy.flatMap(({ blocks }) => blocks.map(({ address }) => address)));
	// Where there is no room for all of them, what they are entered at comes first.
	const entered = busy.flatMap((item) => item.blocks.filter((_, index) => (item.counts[index] ?? 0) > often));
	const entries = addresses.size <= mostBlocks ? addresses : new Set(entered.map(({ address }) => address));
	return { entries: [...entries], addresses, generation };
}

function sum(values: Int32Array): number {
	return values.reduce((total, value) => total + value, 0);
}

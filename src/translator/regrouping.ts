// Which compiled functions belong together: those that are entered from one another so
// often that most of the time goes there. Going from one function to another costs
// more than staying in one.

import { mostBlocks } from "./discovery.ts";

/** A compiled function, and how often its blocks were entered from others. */
export interface Entered {
	/** In the function's order, which is that of `counts`. */
	readonly addresses: readonly number[];
	readonly counts: ArrayLike<number>;
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

/** What is to be compiled anew after some steps; undefined when all is well. */
export function regroup(functions: readonly Entered[], steps: number): Regrouping | undefined {
	const counted = functions.map((item) => ({ ...item, count: sum(Array.from(item.counts)) }));
	const all = sum(counted.map(({ count }) => count));
	const often = all / fewest;
	const busy = counted.filter(({ count }) => count > often);
	const generation = 1 + Math.max(0, ...busy.map((item) => item.generation));
	if (all * farApart < steps || busy.length < 2 || generation > mostGenerations) {
		return undefined;
	}
	const addresses = new Set(busy.flatMap((item) => item.addresses));
	// Where there is no room for all of them, what they are entered at comes first.
	const entries = addresses.size <= mostBlocks ? addresses : new Set(busy.flatMap((item) => enteredAt(item, often)));
	return { entries: [...entries], addresses, generation };
}

function enteredAt({ addresses, counts }: Entered, often: number): readonly number[] {
	return addresses.filter((_, index) => (counts[index] ?? 0) > often);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

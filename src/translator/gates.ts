// Whether each compiled block may run: a number for each, the last count of steps
// at which all of it may, so that compiled code asks with one comparison for two
// things: that the run does not go too far, and that nothing forbids the block (a
// breakpoint in it, bytes of it that have changed).

import { highHalf, lowHalf } from "../machine/writerPage.ts";
import type { Context } from "./context.ts";

export class Gates {
	private readonly context: Context;
	/** The steps that each block takes at most which nothing forbids, by the offset of its gate. */
	private readonly open = new Map<number, number>();
	private last = 0;

	constructor(context: Context) {
		this.context = context;
	}

	/** The count of steps beyond which no block goes. */
	get end(): number {
		return this.last;
	}

	setEnd(step: number): void {
		if (step !== this.last) {
			this.last = step;
			for (const [place, steps] of this.open) {
				this.put(place, step - steps);
			}
		}
	}

	/** Lets the block with its gate at an offset of the arena run, which takes so many steps. */
	allow(place: number, steps: number): void {
		this.open.set(place, steps);
		this.put(place, this.last - steps);
	}

	forbid(place: number): void {
		this.open.delete(place);
		this.put(place, -1);
	}

	/** Counts are shifted, as `steps` of the context is: like a writer's entry without a site. */
	private put(place: number, step: number): void {
		const { words } = this.context;
		words[place >>> 2] = step < 0 ? -1 : lowHalf(step, 0);
		words[(place >>> 2) + 1] = step < 0 ? -1 : highHalf(step);
	}
}

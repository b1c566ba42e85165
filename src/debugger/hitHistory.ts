// The steps at which one breakpoint was hit (reached, and its condition held),
// from the start of the run up to a step. Counting hits from here makes the third
// hit the same moment in whichever direction we come to it.

export class HitHistory {
	readonly #steps: number[] = [];
	/** All hits at steps up to this one are known. */
	coveredTo = -1;

	/** Adds a hit; steps that are known already are ignored. */
	add(step: number): void {
		if (step > (this.#steps.at(-1) ?? -1)) {
			this.#steps.push(step);
		}
	}

	/** Says that every hit between two steps has been added; of use only when it joins on to what is known. */
	cover(from: number, to: number): void {
		if (from <= this.coveredTo + 1) {
			this.coveredTo = Math.max(this.coveredTo, to);
		}
	}

	/** The number of hits up to and including a step. */
	count(step: number): number {
		let low = 0;
		let high = this.#steps.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#steps[middle] ?? 0) <= step) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Forgets what is after a step: an edit has changed it. */
	cut(step: number): void {
		this.#steps.length = this.count(step);
		this.coveredTo = Math.min(this.coveredTo, step);
	}
}

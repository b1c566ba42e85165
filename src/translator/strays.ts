// Counts accesses that compiled code had to leave, because it was written for those that
// are nearly always made. One now and then costs nothing; where they come again and
// again, code is worth writing that has a way for each.

/** Steps without a stray access after which one is forgotten. */
const forgottenAfter = 1 << 16;

interface Stray {
	readonly step: number;
	readonly score: number;
}

export class Strays {
	/** By the address of the instruction. */
	private readonly found = new Map<number, Stray>();
	private readonly patience: number;

	/** @param patience how many may come close together. */
	constructor(patience: number) {
		this.patience = patience;
	}

	/** Whether the instruction at an address has now left compiled code too often; it is counted anew then. */
	note(address: number, step: number): boolean {
		const before = this.found.get(address) ?? { step, score: 0 };
		const forgotten = Math.max(0, step - before.step) / forgottenAfter;
		const score = Math.max(0, before.score - forgotten) + 1;
		const isTooOften = score > this.patience;
		this.found.set(address, { step, score: isTooOften ? 0 : score });
		return isTooOften;
	}
}

// How often the reference engine has come by the addresses that have no compiled
// code. One that it has come by often is hot: what begins there is worth compiling.
// One that it has come by half as often is warm: it will be hot soon, and is compiled
// with a hot one where there is room. So a large program becomes a few large functions
// and not hundreds of small ones, each in memory of its own, which would keep a
// processor waiting for their code.

export class Heat {
	private readonly threshold: number;
	/** In the order in which the addresses were come by for the first time. */
	private readonly counts = new Map<number, number>();

	/** @param threshold how often an address may be come by before it is hot. */
	constructor(threshold: number) {
		this.threshold = threshold;
	}

	/** Counts that an address is come by; gives whether it is hot, and counts anew then. */
	note(address: number): boolean {
		const count = (this.counts.get(address) ?? 0) + 1;
		const isHot = count > this.threshold;
		this.counts.set(address, isHot ? 0 : count);
		return isHot;
	}

	/**
	 * The warm addresses in the order in which the program came to them, from one of them on and then from
	 * the first: so what calls and what is called stand together.
	 */
	*warmAfter(address: number): Iterable<number> {
		const before: number[] = [];
		let isBehind = false;
		for (const [other, count] of this.counts) {
			isBehind ||= other === address;
			if (2 * count <= this.threshold) {
				continue;
			}
			if (isBehind) {
				yield other;
			} else {
				before.push(other);
			}
		}
		yield* before;
	}

	/** Counts anew at addresses that have compiled code now. */
	cool(addresses: Iterable<number>): void {
		for (const address of addresses) {
			this.counts.delete(address);
		}
	}
}

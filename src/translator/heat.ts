// How often the reference engine has come by the addresses that have no compiled
// code. One that it has come by often is hot: what begins there is worth compiling. In
// a small program that is done at once. In a large one, of which much becomes hot in a
// short time, it is put off until doing the hot code without has taken as long as
// compiling it will, and then all of it is compiled together. With a hot address come,
// where there is room, the beginning of its function, which will be called again, and
// the warm addresses, which have been come by half as often. So a large program becomes
// a few large functions and not hundreds of small ones, each in memory of its own,
// which would keep a processor waiting for their code.

/** What compiling takes for each function of WebAssembly, in instructions. */
const functionShare = 48;

/** A program of which so many functions were compiled is a large one. */
const manyFunctions = 16;

export class Heat {
	/** About as often as the reference engine does an instruction in the time it takes to compile it. */
	private readonly threshold: number;
	private readonly counts = new Map<number, number>();
	/** In the order in which the addresses became it. */
	private readonly warm = new Set<number>();
	/** For each hot address, in the order in which they became hot, where the function begins that came by it. */
	private readonly beginnings = new Map<number, number>();
	/** How often hot addresses were come by, without those that are paid for by compiled code. */
	private visits = 0;
	/** How many times something was compiled. */
	private functions = 0;

	/** @param threshold how often an address may be come by before it is hot. */
	constructor(threshold: number) {
		this.threshold = threshold;
	}

	/**
	 * Counts that an address is come by; gives what is to be compiled now: where its function became hot
	 * first, since a loop is best begun at its head.
	 *
	 * @param beginning where the function begins that the program is in.
	 */
	note(address: number, beginning: bigint): number | undefined {
		const count = (this.counts.get(address) ?? 0) + 1;
		this.counts.set(address, count);
		if (2 * count > this.threshold) {
			this.warm.add(address);
		}
		if (count <= this.threshold) {
			return undefined;
		}
		if (count === this.threshold + 1) {
			this.beginnings.set(address, Number(beginning));
		}
		this.visits++;
		return this.visits > this.costOf(this.beginnings.size) ? this.firstHotBeside(address) : undefined;
	}

	/**
	 * What may be compiled with a hot address, in the order in which it became warm, from that address on and
	 * then from the first: so what calls and what is called stand together.
	 */
	*companionsOf(address: number): Iterable<number> {
		const before: number[] = [];
		let isBehind = false;
		for (const other of this.warm) {
			isBehind ||= other === address;
			const companions = this.withBeginning(other);
			if (isBehind) {
				yield* companions;
			} else {
				before.push(...companions);
			}
		}
		yield* before;
	}

	/** Counts anew at addresses that have compiled code now, or can have none. */
	cool(addresses: Iterable<number>): void {
		const hot = this.beginnings.size;
		this.functions++;
		for (const address of addresses) {
			this.counts.delete(address);
			this.warm.delete(address);
			this.beginnings.delete(address);
		}
		this.visits = Math.max(0, this.visits - this.costOf(hot - this.beginnings.size));
	}

	private firstHotBeside(address: number): number {
		const beginning = this.beginnings.get(address);
		const found = [...this.beginnings].find((entry) => entry[1] === beginning);
		return found?.[0] ?? address;
	}

	/** So many steps of the reference engine take as long as compiling so many instructions; a small program need not save. */
	private costOf(instructions: number): number {
		const share = Math.min(1, this.functions / manyFunctions);
		return share * this.threshold * (instructions + functionShare);
	}

	private withBeginning(address: number): readonly number[] {
		const beginning = this.beginnings.get(address);
		return beginning !== undefined && this.counts.has(beginning) ? [beginning, address] : [address];
	}
}

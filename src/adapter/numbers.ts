// Small numbers for things, where the protocol has room for a number only: the
// targets of a jump, code that has no file, places to look up. A thing keeps its
// number, and a number is never given to another thing.

export class Numbers<Thing> {
	readonly #things = new Map<number, Thing>();
	readonly #numbers = new Map<Thing, number>();
	#next = 1;

	/** From 1 on; the same for what is equal as a key of a map. */
	numberOf(thing: Thing): number {
		const known = this.#numbers.get(thing);
		if (known !== undefined) {
			return known;
		}
		const number = this.#next++;
		this.#things.set(number, thing);
		this.#numbers.set(thing, number);
		return number;
	}

	/** Undefined for a number that was not given out, or is forgotten. */
	thingOf(number: number): Thing | undefined {
		return this.#things.get(number);
	}

	/** Forgets everything: what there is from now on is something else. */
	clear(): void {
		this.#things.clear();
		this.#numbers.clear();
	}
}

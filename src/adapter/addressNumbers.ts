// Small numbers for addresses, where the protocol has room for a number only: the
// targets of a jump, and code that has no file. An address keeps its number.

export class AddressNumbers {
	readonly #addresses: bigint[] = [];
	readonly #numbers = new Map<bigint, number>();

	/** From 1 on. */
	numberOf(address: bigint): number {
		const known = this.#numbers.get(address);
		if (known !== undefined) {
			return known;
		}
		const number = this.#addresses.push(address);
		this.#numbers.set(address, number);
		return number;
	}

	/** Undefined for a number that was not given out. */
	addressOf(number: number): bigint | undefined {
		return this.#addresses[number - 1];
	}
}

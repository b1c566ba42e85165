// The smaller and the larger of two addresses (`Math.min` takes no bigint), and the place of one among ascending ones.

export function lower(one: bigint, other: bigint): bigint {
	if (one < other) {
		return one;
	}
	return other;
}

export function higher(one: bigint, other: bigint): bigint {
	if (one > other) {
		return one;
	}
	return other;
}

/** Index of the last of ascending items that begins at or below an address; −1 when there is none. */
export function lastAtOrBelow<T>(items: readonly T[], address: bigint, of: (item: T) => bigint): number {
	let low = -1;
	let high = items.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		const item = items[middle];
		if (item !== undefined && of(item) <= address) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}
	return low;
}

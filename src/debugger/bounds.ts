// The smaller and the larger of two addresses; `Math.min` takes no bigint.

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

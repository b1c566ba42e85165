// Everything that the guest can learn from outside: the only source of
// nondeterminism, so a journal of what crosses this seam repeats a run exactly.

export interface Host {
	/**
	 * Up to `most` bytes of standard input. An empty array is end of file; undefined means that
	 * nothing has come yet but may.
	 */
	read(most: number): Uint8Array | undefined;
	/** Nanoseconds since the epoch. */
	now(): bigint;
	/** `count` random bytes. */
	random(count: number): Uint8Array;
}

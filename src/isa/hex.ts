// How addresses and other numbers are written wherever people read them.

/** A number as `0x1f`, a negative one as `-0x1f`. */
export function hex(value: bigint): string {
	return value < 0n ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`;
}

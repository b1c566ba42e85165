// The state that Rust's search for a text within a text begins with
// (core::str::pattern::StrSearcher), which code in the program then steps through:
// the Two-Way algorithm of Crochemore and Perrin (1991). What is sought is cut at a
// critical place, where its longest local period is that of the whole.

/** In the place of what was compared before: the period is too long to remember anything. */
const nothing = (1n << 64n) - 1n;

/** The nine words before the texts themselves. */
export function twoWaySearch(sought: Uint8Array, length: bigint): readonly bigint[] {
	if (sought.length === 0) {
		// A match before the first character, from either end; not finished.
		return [0n, 0n, length, 0x101n, 0n, 0n, 0n, 0n, 0n];
	}
	const [forward, backward] = [maximalSuffix(sought, false), maximalSuffix(sought, true)];
	const { place, period } = forward.place > backward.place ? forward : backward;
	const isShort = sought.subarray(0, place).every((byte, index) => byte === sought[period + index]);
	if (!isShort) {
		const whole = BigInt(Math.max(place, sought.length - place) + 1);
		return [1n, BigInt(place), BigInt(place), whole, bytesIn(sought), 0n, length, nothing, nothing];
	}
	const reversed = Uint8Array.from(sought).reverse();
	const back = sought.length - Math.max(...[false, true].map((order) => maximalSuffix(reversed, order).place));
	const bytes = bytesIn(sought.subarray(0, period));
	return [1n, BigInt(place), BigInt(back), BigInt(period), bytes, 0n, length, 0n, BigInt(sought.length)];
}

/** The low six bits of the bytes there are, as bits. */
function bytesIn(bytes: Uint8Array): bigint {
	return bytes.reduce((set, byte) => set | (1n << BigInt(byte & 63)), 0n);
}

/** Where the suffix begins that is the last in order, and its period. */
function maximalSuffix(text: Uint8Array, isReversed: boolean): { readonly place: number; readonly period: number } {
	let [place, candidate, offset, period] = [0, 1, 0, 1];
	while (candidate + offset < text.length) {
		const [one = 0, other = 0] = [text[candidate + offset], text[place + offset]];
		if (one === other) {
			offset++;
			if (offset === period) {
				candidate += period;
				offset = 0;
			}
		} else if (isReversed ? one > other : one < other) {
			candidate += offset + 1;
			offset = 0;
			period = candidate - place;
		} else {
			place = candidate;
			candidate++;
			offset = 0;
			period = 1;
		}
	}
	return { place, period };
}

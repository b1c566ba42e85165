// Lengths of time as Rust writes them for debugging: in the largest unit of which
// there is one, with as many places as are needed or asked for.

import { padded, type RustOptions } from "./rustOptions.ts";

const units: readonly (readonly [name: string, nanoseconds: bigint, places: number])[] = [
	["s", 1_000_000_000n, 9],
	["ms", 1_000_000n, 6],
	["µs", 1000n, 3],
	["ns", 1n, 0],
];

export function durationText(options: RustOptions, seconds: bigint, nanoseconds: number): string {
	const all = seconds * 1_000_000_000n + BigInt(nanoseconds);
	const [name, size, places] = units.find(([, unit]) => all >= unit) ?? ["ns", 1n, 0];
	const { precision } = options;
	const fraction = (all % size).toString().padStart(places, "0");
	const sign = options.isSigned ? "+" : "";
	const text =
		precision === undefined ? `${all / size}.${fraction}`.replace(/\.?0*$/, "") : rounded(all, size, places, precision);
	return padded({ ...options, isZeroPadded: false }, { prefix: sign, rest: text + name, side: "left" }, false);
}

/** Half to even. */
function rounded(value: bigint, size: bigint, places: number, precision: number): string {
	const dropped = 10n ** BigInt(Math.max(0, places - precision));
	const [kept, rest] = [value / dropped, (value % dropped) * 2n];
	const digits = rest > dropped || (rest === dropped && kept % 2n === 1n) ? kept + 1n : kept;
	const scale = size / dropped;
	const fraction = places === 0 ? "" : (digits % scale).toString().padStart(Math.min(places, precision), "0");
	const point = precision === 0 ? "" : `.${(Math.min(places, precision) === 0 ? "" : fraction).padEnd(precision, "0")}`;
	return `${digits / scale}${point}`;
}

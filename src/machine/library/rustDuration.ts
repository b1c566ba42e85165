// Lengths of time as Rust writes them for debugging: in the largest unit of which
// there is one, with as many places as are needed or asked for.

import { nearestQuotient } from "../../semantics/decimalText.ts";
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
		precision === undefined ? `${all / size}.${fraction}`.replace(/\.?0*$/, "") : rounded(all, places, precision);
	return padded({ ...options, isZeroPadded: false }, { prefix: sign, rest: text + name, side: "left" }, false);
}

/** A number whose last digits are so many `places`, with as many as `precision` says, the last one rounded half to even. */
function rounded(value: bigint, places: number, precision: number): string {
	const kept = Math.min(places, precision);
	const digits = nearestQuotient(value, 10n ** BigInt(places - kept))
		.toString()
		.padStart(kept + 1, "0");
	const point = digits.length - kept;
	return precision === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point).padEnd(precision, "0")}`;
}

// How a value is to be written that a Rust program formats: the options of a
// core::fmt::Formatter, and texts in a field as wide as they say.

import type { LibraryCall, Pointer } from "./libraryCall.ts";

export interface RustOptions {
	readonly fill: string;
	readonly align: "left" | "right" | "center" | undefined;
	/** `+` */
	readonly isSigned: boolean;
	/** `#` */
	readonly isAlternate: boolean;
	/** `0` */
	readonly isZeroPadded: boolean;
	/** `x?` and `X?` */
	readonly debugBase: "x" | "X" | undefined;
	/** In characters. */
	readonly width: number | undefined;
	readonly precision: number | undefined;
}

const alignments = ["left", "right", "center"] as const;

/** The options of the formatter at a place. */
export function optionsAt(call: LibraryCall, { address, role }: Pointer): RustOptions {
	const field = (offset: bigint, width: 16 | 32) => Number(call.number({ address: address + offset, role }, width));
	const flags = field(16n, 32);
	const has = (bit: number) => ((flags >>> bit) & 1) === 1;
	return {
		fill: String.fromCodePoint(flags & 0x1fffff),
		align: alignments[(flags >>> 29) & 3],
		isSigned: has(21),
		isAlternate: has(23),
		isZeroPadded: has(24),
		debugBase: has(25) ? "x" : has(26) ? "X" : undefined,
		width: has(27) ? field(20n, 16) : undefined,
		precision: has(28) ? field(22n, 16) : undefined,
	};
}

/** A text in its field; what stands first is a sign or a base's mark, which zeros come behind. */
export function padded(
	{ width = 0, fill, align, isZeroPadded }: RustOptions,
	{ prefix, rest, side }: { readonly prefix: string; readonly rest: string; readonly side: "left" | "right" },
	takesZeros: boolean,
): string {
	const missing = Math.max(0, width - [...prefix].length - [...rest].length);
	if (isZeroPadded && takesZeros) {
		return prefix + "0".repeat(missing) + rest;
	}
	const to = align ?? side;
	const before = to === "left" ? 0 : to === "right" ? missing : missing >> 1;
	return fill.repeat(before) + prefix + rest + fill.repeat(missing - before);
}

/** A text as `Formatter::pad` writes it: cut at the precision, at the left of its field. */
export function paddedText(options: RustOptions, text: string): string {
	const { precision } = options;
	const rest = precision === undefined ? text : [...text].slice(0, precision).join("");
	return padded(options, { prefix: "", rest, side: "left" }, false);
}

/** A whole number as `Formatter::pad_integral` writes it. */
export function paddedNumber(options: RustOptions, isNegative: boolean, mark: string, digits: string): string {
	const sign = isNegative ? "-" : options.isSigned ? "+" : "";
	const prefix = sign + (options.isAlternate ? mark : "");
	return padded(options, { prefix, rest: digits, side: "right" }, true);
}

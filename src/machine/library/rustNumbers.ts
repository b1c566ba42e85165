// Rust's numbers as text (core::fmt::num, core::fmt::float): whole ones in any
// base, floats by the fewest digits that tell them from all others, or as many as
// were asked for, rounded half to even.

import { exactNumber, fixedText, scientific } from "../../semantics/decimalText.ts";
import { padded, paddedNumber, type RustOptions } from "./rustOptions.ts";

/** What follows the colon in `{:x}`, as the trait's name. */
export type NumberTrait = "Display" | "Debug" | "LowerHex" | "UpperHex" | "Octal" | "Binary" | "LowerExp" | "UpperExp";

const bases = {
	LowerHex: { base: 16, mark: "0x" },
	UpperHex: { base: 16, mark: "0x" },
	Octal: { base: 8, mark: "0o" },
	Binary: { base: 2, mark: "0b" },
} as const;

/** A whole number of `width` bits. */
export function wholeText(options: RustOptions, trait: NumberTrait, value: bigint, width: number): string {
	const { debugBase } = options;
	if (trait === "Debug" && debugBase !== undefined) {
		return wholeText(options, debugBase === "x" ? "LowerHex" : "UpperHex", value, width);
	}
	const magnitude = value < 0n ? -value : value;
	switch (trait) {
		case "Display":
		case "Debug":
			return paddedNumber(options, value < 0n, "", magnitude.toString());
		case "LowerExp":
		case "UpperExp":
			return signedField(options, value < 0n, wholeExponential(magnitude, options.precision, trait));
		default: {
			const { base, mark } = bases[trait];
			const digits = BigInt.asUintN(width, value).toString(base);
			return paddedNumber(options, false, mark, trait === "UpperHex" ? digits.toUpperCase() : digits);
		}
	}
}

/** A float of `width` bits, 32 or 64. */
export function floatText(options: RustOptions, trait: NumberTrait, value: number, width: number): string {
	if (Number.isNaN(value)) {
		return padded({ ...options, isZeroPadded: false }, { prefix: "", rest: "NaN", side: "right" }, false);
	}
	const isNegative = value < 0 || Object.is(value, -0);
	const magnitude = Math.abs(value);
	const text = magnitude === Number.POSITIVE_INFINITY ? "inf" : magnitudeText(trait, magnitude, width, options);
	return signedField(options, isNegative, text);
}

function signedField(options: RustOptions, isNegative: boolean, rest: string): string {
	const prefix = isNegative ? "-" : options.isSigned ? "+" : "";
	return padded(options, { prefix, rest, side: "right" }, true);
}

function magnitudeText(trait: NumberTrait, value: number, width: number, { precision }: RustOptions): string {
	if (trait === "LowerExp" || trait === "UpperExp") {
		const { digits, exponent } =
			precision === undefined ? shortest(value, width) : scientific(exactNumber(value), precision);
		return exponential(digits, exponent, trait);
	}
	if (precision !== undefined) {
		return fixedText(exactNumber(value), precision);
	}
	const { digits, exponent } = shortest(value, width);
	if (trait === "Debug" && value !== 0 && (value < 1e-4 || value >= 1e16)) {
		return exponential(digits, exponent, "LowerExp");
	}
	const text = plain(digits, exponent);
	return trait === "Debug" && !text.includes(".") ? `${text}.0` : text;
}

/** `d.ddd` × 10^`exponent` without an exponent. */
function plain(digits: string, exponent: number): string {
	if (exponent < 0) {
		return `0.${"0".repeat(-exponent - 1)}${digits}`;
	}
	const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
	const fraction = digits.slice(exponent + 1);
	return fraction === "" ? whole : `${whole}.${fraction}`;
}

function exponential(digits: string, exponent: number, trait: NumberTrait): string {
	const fraction = digits.slice(1);
	return `${digits[0]}${fraction === "" ? "" : `.${fraction}`}${trait === "LowerExp" ? "e" : "E"}${exponent}`;
}

/** Zeros at the end are left out, unless a precision asks for them. */
function wholeExponential(value: bigint, precision: number | undefined, trait: NumberTrait): string {
	if (precision === undefined) {
		const all = value.toString();
		return exponential(all.replace(/(?<=.)0+$/, ""), all.length - 1, trait);
	}
	const { digits, exponent } = scientific({ negative: false, significand: value, exponent: 0 }, precision);
	return exponential(digits, exponent, trait);
}

/** The fewest digits, first one before the point, that only this number is nearest to. */
function shortest(value: number, width: number): { readonly digits: string; readonly exponent: number } {
	const text = width === 64 ? value.toExponential() : shortestSingle(value);
	const [mantissa = "", exponent = "0"] = text.split("e");
	return { digits: mantissa.replace(".", "").replace(/(?<=.)0+$/, ""), exponent: Number(exponent) };
}

function shortestSingle(value: number): string {
	for (let places = 0; places < 8; places++) {
		const text = value.toExponential(places);
		if (Math.fround(Number(text)) === value) {
			return text;
		}
	}
	return value.toExponential(8);
}

// Numbers with a fraction from texts, for strtod and its kin and for scanf. A
// text is taken as the exact number that it says and rounded once to the width
// wanted, as the C library does.

import { decimalNumber } from "../../semantics/decimalText.ts";
import { exceptions } from "../../semantics/floatEnvironment.ts";
import { bitLength, type Exact, type FloatWidth, formats, round } from "../../semantics/floatFormat.ts";
import { fullPrecision, maskedEnvironment, rounded } from "../../semantics/x87Environment.ts";
import { infinity, quieted, signed } from "../../semantics/x87Value.ts";
import { textOf } from "../byteStrings.ts";
import { errorNumbers } from "./errorNumbers.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";

export const floatReaders = {
	atof: (call: LibraryCall): Result => ({ vectors: [floatIn(textOf(call.text(call.pointer(0, "nptr"))), 64).bits] }),
	strtod: (call: LibraryCall): Result => readFloat(call, 64),
	strtof: (call: LibraryCall): Result => readFloat(call, 32),
	strtold: (call: LibraryCall): Result => ({ long: readAt(call, longIn) }),
};

const numberPattern =
	/^[ \t-\r]*([-+]?)(0x(?:[0-9a-f]+\.?[0-9a-f]*|\.[0-9a-f]+)(?:p[-+]?\d+)?|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|inf(?:inity)?|nan(?:\(\w*\))?)/i;

/** A power of ten beyond which every number is infinite, or nothing, in any format. */
const farthest = 5200;

function readFloat(call: LibraryCall, width: FloatWidth): Result {
	return { vectors: [readAt(call, (text) => floatIn(text, width))] };
}

/** A number at the beginning of a text. */
interface Found {
	readonly bits: bigint;
	/** How many characters it takes: none, and the bits of 0, where there is no number. */
	readonly length: number;
	readonly isOutOfRange: boolean;
}

function readAt(call: LibraryCall, find: (text: string) => Found): bigint {
	const { bits, length, isOutOfRange } = find(textOf(call.text(call.pointer(0, "nptr"))));
	if (isOutOfRange) {
		call.setErrorNumber(errorNumbers.range);
	}
	if (call.word(1) !== 0n) {
		call.writeNumber(call.pointer(1, "endptr"), 64, call.word(0) + BigInt(length));
	}
	return bits;
}

/** The `long double` that a text begins with. */
export function longIn(text: string): Found {
	const [whole = "", sign = "", magnitude = "0"] = numberPattern.exec(text) ?? [];
	const name = magnitude.slice(0, 3).toLowerCase();
	if (name === "inf" || name === "nan") {
		const bits = name === "nan" ? quieted(infinity) : infinity;
		return { bits: signed(sign === "-", bits), length: whole.length, isOutOfRange: false };
	}
	const now = maskedEnvironment();
	const bits = rounded(exactOf(magnitude.toLowerCase(), fullPrecision), now);
	const isOutOfRange = (now.raised & (exceptions.overflow | exceptions.underflow)) !== 0;
	return { bits: signed(sign === "-", bits), length: whole.length, isOutOfRange };
}

/** The float of so many bits that a text begins with. */
export function floatIn(text: string, width: FloatWidth): Found {
	const [whole = "", sign = "", magnitude = "0"] = numberPattern.exec(text) ?? [];
	const { signBit, infinity: infinite, quietBit } = formats[width];
	const name = magnitude.slice(0, 3).toLowerCase();
	const signPart = sign === "-" ? signBit : 0n;
	if (name === "inf" || name === "nan") {
		const bits = signPart | infinite | (name === "nan" ? quietBit : 0n);
		return { bits, length: whole.length, isOutOfRange: false };
	}
	const exact = exactOf(magnitude.toLowerCase(), formats[width].fractionBits);
	const { pattern, isTooLarge, isTiny, isInexact } = round(width, exact, "nearest");
	return { bits: signPart | pattern, length: whole.length, isOutOfRange: isTooLarge || (isTiny && isInexact) };
}

function exactOf(text: string, fractionBits: number): Exact {
	const isHexadecimal = text.startsWith("0x");
	const [digits = "", power = "0"] = isHexadecimal ? text.slice(2).split("p") : text.split("e");
	const [whole = "", fraction = ""] = digits.split(".");
	const significand = BigInt(`${isHexadecimal ? "0x" : ""}0${whole}${fraction}`);
	if (significand === 0n) {
		return { negative: false, significand, exponent: 0 };
	}
	if (isHexadecimal) {
		const exponent = held(Number(power), bitLength(significand)) - 4 * fraction.length;
		return { negative: false, significand, exponent };
	}
	return decimalNumber(
		significand,
		held(Number(power), significand.toString().length + fraction.length) - fraction.length,
		fractionBits,
	);
}

/** An exponent no farther out than makes a difference to a number of so many digits. */
function held(exponent: number, digits: number): number {
	const most = farthest + 4 * digits;
	return Math.max(-most, Math.min(most, exponent));
}

// Decimal numbers with a fraction as bytes, with the words, the prefixes and the
// rounding of GNU as. Numbers of NASM are in nasmFloats.

import { decimalFraction, type FloatFormat, infinityOf, patternOf } from "./floatPattern.ts";
import { littleEndian } from "./numberBytes.ts";

/** An optional sign, an optional letter of a kind that changes nothing, digits with a point and an exponent. */
const numberPattern = /^([+-]?)(?:0[a-df-z])?(\d+\.?\d*|\.\d+)(?:e([+-]?\d{1,6}))?$/i;
const wordPattern = /^([+-]?)(?:inf(?:inity)?|(nan))$/i;

/** Bytes of a float, of a double and of a value of x87. */
export type FloatBytes = 4 | 8 | 10;

/** `width` bytes, lowest first, of a number as the author wrote it; undefined for a text that is no number. */
export function floatBytes(text: string, width: FloatBytes): Uint8Array | "large" | undefined {
	const format = formats[width];
	const number = numberPattern.exec(text);
	if (number) {
		const [, sign, digits = "", exponent = "0"] = number;
		const fraction = decimalFraction(digits, Number(exponent));
		const magnitude =
			fraction === "huge" ? infinityOf(format) : fraction === "tiny" ? 0n : patternOf(fraction, format, "half up");
		return magnitude < infinityOf(format) ? signed(magnitude, sign, width) : "large";
	}
	const word = wordPattern.exec(text);
	if (!word) {
		return undefined;
	}
	// GNU as makes a NaN of ones.
	const { fractionBits, exponentBits } = format;
	const magnitude = word[2] ? (1n << BigInt(fractionBits + exponentBits)) - 1n : infinityOf(format);
	return signed(magnitude, word[1], width);
}

function signed(magnitude: bigint, sign: string | undefined, width: FloatBytes): Uint8Array {
	const whole = width === 10 ? withIntegerBit(magnitude) : magnitude;
	return littleEndian(sign === "-" ? whole | (1n << BigInt(width * 8 - 1)) : whole, width);
}

/** The format of x87 writes out the bit before the fraction. */
function withIntegerBit(magnitude: bigint): bigint {
	const exponent = magnitude >> 63n;
	return (exponent << 64n) | (exponent === 0n ? 0n : 1n << 63n) | BigInt.asUintN(63, magnitude);
}

const formats: Readonly<Record<FloatBytes, FloatFormat>> = {
	4: { fractionBits: 23, exponentBits: 8 },
	8: { fractionBits: 52, exponentBits: 11 },
	10: { fractionBits: 63, exponentBits: 15 },
};

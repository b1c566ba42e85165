// Decimal numbers with a fraction as bytes, with the words, the prefixes and the
// rounding of GNU as. Numbers of NASM are in nasmFloats.

import { decimalFraction, type FloatFormat, infinityOf, patternOf } from "./floatPattern.ts";
import { littleEndian } from "./numberBytes.ts";

/** An optional sign, an optional letter of a kind that changes nothing, digits with a point and an exponent. */
const numberPattern = /^([+-]?)(?:0[a-df-z])?(\d+\.?\d*|\.\d+)(?:e([+-]?\d{1,6}))?$/i;
const wordPattern = /^([+-]?)(?:inf(?:inity)?|(nan))$/i;

/** `width` bytes, lowest first, of a number as the author wrote it; undefined for a text that is no number. */
export function floatBytes(text: string, width: 4 | 8): Uint8Array | "large" | undefined {
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
	const magnitude = word[2] ? BigInt.asUintN(width * 8 - 1, -1n) : infinityOf(format);
	return signed(magnitude, word[1], width);
}

function signed(magnitude: bigint, sign: string | undefined, width: 4 | 8): Uint8Array {
	return littleEndian(sign === "-" ? magnitude | (1n << BigInt(width * 8 - 1)) : magnitude, width);
}

const formats: Readonly<Record<4 | 8, FloatFormat>> = {
	4: { fractionBits: 23, exponentBits: 8 },
	8: { fractionBits: 52, exponentBits: 11 },
};

// Floats and doubles as values of expressions: to and from their bits, and as
// texts that are as short as can be and still mean the same bits.

import { convertedNumber, numberOf } from "../semantics/floatArithmetic.ts";
import { toFloat } from "../semantics/x87Conversions.ts";
import { maskedEnvironment } from "../semantics/x87Environment.ts";
import { x87Text } from "../semantics/x87Text.ts";
import { widened, x87ValueOf } from "../semantics/x87Value.ts";

/** A pattern of 32, 64 or 80 bits. */
interface FloatBits {
	readonly bits: bigint;
	readonly width: number;
}

/** The number that the bits mean; of 80 bits the nearest double. */
export function floatNumber({ bits, width }: FloatBits): number {
	if (width === 80) {
		return numberOf(64, toFloat(x87ValueOf(bits), 64, maskedEnvironment()) ?? 0n);
	}
	return numberOf(width === 32 ? 32 : 64, bits);
}

/** The bits of the float nearest to a number. */
export function floatBits(value: number, width: number): bigint {
	if (width === 80) {
		return widened(64, convertedNumber(64, value)).pattern;
	}
	return convertedNumber(width === 32 ? 32 : 64, value);
}

/** `1.5`, `-0.0`, `1e+300`, `inf`, `nan`: always told from an integer. */
export function floatText(value: FloatBits): string {
	if (value.width === 80) {
		return x87Text(value.bits);
	}
	const number = floatNumber(value);
	if (Number.isNaN(number)) {
		return "nan";
	}
	if (!Number.isFinite(number)) {
		return number < 0 ? "-inf" : "inf";
	}
	const text = value.width === 32 ? shortFloat(number) : `${number}`;
	const sign = Object.is(number, -0) ? "-" : "";
	return `${sign}${text}${/[.e]/.test(text) ? "" : ".0"}`;
}

/** The fewest digits that come back as the same float. */
function shortFloat(number: number): string {
	for (let digits = 1; digits < 9; digits++) {
		const text = `${Number(number.toPrecision(digits))}`;
		if (Math.fround(Number(text)) === number) {
			return text;
		}
	}
	return `${Number(number.toPrecision(9))}`;
}

/** A number as a person writes one for a float: `1.5`, `-2e10`, `inf`, `nan`; undefined for other texts. */
export function readFloat(text: string): number | undefined {
	const word = /^\s*([+-]?)(inf(?:inity)?|nan)\s*$/i.exec(text);
	if (word) {
		const value = word[2]?.toLowerCase() === "nan" ? Number.NaN : Number.POSITIVE_INFINITY;
		return word[1] === "-" ? -value : value;
	}
	return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : undefined;
}

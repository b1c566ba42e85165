// Values of x87 as texts that are as short as can be and still mean the same 80 bits.

import { decimalNumber, scientific } from "./decimalText.ts";
import type { Exact } from "./floatFormat.ts";
import { fullPrecision, maskedEnvironment, rounded } from "./x87Environment.ts";
import { classOf, exactOf, isNegative, magnitudeOf } from "./x87Value.ts";

/** So many digits tell every value from all others. */
const mostDigits = 21;
/** Numbers from 10^−7 to 10^21 are written without an exponent. */
const [leastPlain, mostPlain] = [-7, 21];

/** `1.5`, `-0.0`, `1e+300`, `inf`, `nan`; `unsupported` for a pattern that means nothing. */
export function x87Text(pattern: bigint): string {
	const sign = isNegative(pattern) ? "-" : "";
	switch (classOf(pattern)) {
		case "zero":
			return `${sign}0.0`;
		case "infinity":
			return `${sign}inf`;
		case "nan":
			return "nan";
		case "unsupported":
			return "unsupported";
		default:
			return sign + shortest({ ...exactOf(pattern), negative: false }, magnitudeOf(pattern));
	}
}

function shortest(value: Exact, magnitude: bigint): string {
	for (let count = 1; ; count++) {
		const { digits, exponent } = scientific(value, count - 1);
		if (count === mostDigits || patternOf(BigInt(digits), exponent - count + 1) === magnitude) {
			return plain(digits.replace(/(?<=.)0+$/, ""), exponent);
		}
	}
}

/** The value nearest to a decimal number. */
function patternOf(digits: bigint, power: number): bigint {
	return rounded(decimalNumber(digits, power, fullPrecision), maskedEnvironment());
}

/** `d.ddd` × 10^`exponent`. */
function plain(digits: string, exponent: number): string {
	if (exponent < leastPlain || exponent >= mostPlain) {
		const fraction = digits.length > 1 ? `.${digits.slice(1)}` : "";
		return `${digits[0]}${fraction}e${exponent < 0 ? "-" : "+"}${Math.abs(exponent)}`;
	}
	if (exponent < 0) {
		return `0.${"0".repeat(-exponent - 1)}${digits}`;
	}
	const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
	return `${whole}.${digits.slice(exponent + 1) || "0"}`;
}

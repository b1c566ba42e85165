// Floating-point numbers as text, as for printf's %a, %e, %f and %g, and texts as such
// numbers. A float of any width is a whole number times a power of two, so it is computed
// exactly, in whole numbers, and rounded once, half to even, as the C library does.

import { scaleOf } from "./fixedNumbers.ts";
import { convertedNumber } from "./floatArithmetic.ts";
import { bitLength, type Exact, exactOf, roundAt } from "./floatFormat.ts";

/** The number that a finite double is. */
export function exactNumber(value: number): Exact {
	return exactOf(64, convertedNumber(64, value));
}

/** significand × 10^power, with so many bits more than a fraction needs that it can be rounded right. */
export function decimalNumber(significand: bigint, power: number, fractionBits: number): Exact {
	if (power >= 0) {
		return { negative: false, significand: significand * 10n ** BigInt(power), exponent: 0 };
	}
	const divisor = 10n ** BigInt(-power);
	const missing = bitLength(divisor) - bitLength(significand) + fractionBits + 2;
	const shift = Math.max(0, missing);
	const dividend = significand << BigInt(shift);
	return {
		negative: false,
		significand: dividend / divisor,
		exponent: -shift,
		inexact: dividend % divisor !== 0n,
	};
}

/** The magnitude of a finite number with `precision` digits after the point. */
export function fixedText(value: Exact, precision: number): string {
	const scaled = scaledBy(value, precision);
	const text = scaled.toString().padStart(precision + 1, "0");
	const point = text.length - precision;
	return precision === 0 ? text : `${text.slice(0, point)}.${text.slice(point)}`;
}

/** The magnitude of a finite number as a decimal number with `precision` digits after the point and a power of ten. */
export function scientific(value: Exact, precision: number): { readonly digits: string; readonly exponent: number } {
	if (value.significand === 0n) {
		return { digits: "0".repeat(precision + 1), exponent: 0 };
	}
	const guess = Math.floor(scaleOf(value) * Math.log10(2));
	for (let exponent = guess - 1; ; exponent++) {
		const digits = scaledBy(value, precision - exponent).toString();
		if (digits.length === precision + 1) {
			return { digits, exponent };
		}
	}
}

/**
 * The magnitude of a finite number for %a: hexadecimal digits, all of them that count unless told how many, and a
 * power of two. `all` is how many its format has behind the first one.
 */
export function hexadecimalText(
	{ significand, exponent: power }: Exact,
	precision: number | undefined,
	marked: boolean,
	all: number,
): string {
	const places = precision ?? all;
	const kept = roundAt({ negative: false, significand, exponent: 4 * (places - all) }, "nearest");
	const text = kept.toString(16).padStart(places + 1, "0");
	const fraction = precision === undefined ? text.slice(-places).replace(/0+$/, "") : text.slice(text.length - places);
	const exponent = significand === 0n ? 0 : power + 4 * all;
	const whole = text.slice(0, text.length - places);
	const point = fraction !== "" || marked ? "." : "";
	return `${whole}${point}${fraction}p${exponent < 0 ? "-" : "+"}${Math.abs(exponent)}`;
}

/** value × 10^`shift`, rounded. */
function scaledBy({ negative, significand: digits, exponent: power }: Exact, shift: number): bigint {
	return shift >= 0
		? roundAt({ negative, significand: digits * 10n ** BigInt(shift), exponent: power }, "nearest")
		: nearestQuotient(
				power > 0 ? digits << BigInt(power) : digits,
				(10n ** BigInt(-shift)) << BigInt(Math.max(0, -power)),
			);
}

/** The quotient of two whole numbers, none of them negative, rounded half to even. */
export function nearestQuotient(dividend: bigint, divisor: bigint): bigint {
	const whole = dividend / divisor;
	const twice = (dividend % divisor) * 2n;
	const isUp = twice > divisor || (twice === divisor && (whole & 1n) === 1n);
	return isUp ? whole + 1n : whole;
}

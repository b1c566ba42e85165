// Floating-point numbers as text, for %a, %e, %f and %g. A double is a whole number
// times a power of two, so it is computed exactly, in whole numbers, and rounded
// once, half to even, as the C library does.

import { bitsOf } from "./libraryCall.ts";

/** A finite double, not negative, as `digits` × 2^`power`. */
interface Binary {
	readonly digits: bigint;
	readonly power: number;
}

/** The magnitude of a finite number with `precision` digits after the point. */
export function fixedText(value: number, precision: number): string {
	const { digits, power } = binaryOf(value);
	const scaled = rounded(digits * 10n ** BigInt(precision), power);
	const text = scaled.toString().padStart(precision + 1, "0");
	const point = text.length - precision;
	return precision === 0 ? text : `${text.slice(0, point)}.${text.slice(point)}`;
}

/** The magnitude of a finite number as a decimal number with `precision` digits after the point and a power of ten. */
export function scientific(value: number, precision: number): { readonly digits: string; readonly exponent: number } {
	if (value === 0) {
		return { digits: "0".repeat(precision + 1), exponent: 0 };
	}
	const guess = Number(value.toExponential().split("e")[1]);
	for (let exponent = guess - 1; ; exponent++) {
		const digits = scaledBy(value, precision - exponent).toString();
		if (digits.length === precision + 1) {
			return { digits, exponent };
		}
	}
}

/** The magnitude of a finite number for %a: hexadecimal digits, all of them that count unless told how many, and a power of two. */
export function hexadecimalText(value: number, precision: number | undefined, marked: boolean): string {
	const { digits, power } = binaryOf(value);
	const places = precision ?? 13;
	const kept = places < 13 ? quotient(digits, 1n << BigInt(4 * (13 - places))) : digits << BigInt(4 * (places - 13));
	const text = kept.toString(16).padStart(places + 1, "0");
	const fraction = precision === undefined ? text.slice(-places).replace(/0+$/, "") : text.slice(text.length - places);
	const exponent = digits === 0n ? 0 : power + 52;
	const whole = text.slice(0, text.length - places);
	const point = fraction !== "" || marked ? "." : "";
	return `${whole}${point}${fraction}p${exponent < 0 ? "-" : "+"}${Math.abs(exponent)}`;
}

/** value × 10^`shift`, rounded. */
function scaledBy(value: number, shift: number): bigint {
	const { digits, power } = binaryOf(value);
	return shift >= 0
		? rounded(digits * 10n ** BigInt(shift), power)
		: quotient(power > 0 ? digits << BigInt(power) : digits, (10n ** BigInt(-shift)) << BigInt(Math.max(0, -power)));
}

function binaryOf(value: number): Binary {
	const bits = bitsOf(Math.abs(value));
	const exponent = Number(bits >> 52n);
	const fraction = bits & ((1n << 52n) - 1n);
	return exponent === 0
		? { digits: fraction, power: -1074 }
		: { digits: fraction | (1n << 52n), power: exponent - 1075 };
}

/** `digits` × 2^`power`, rounded half to even. */
function rounded(digits: bigint, power: number): bigint {
	return power >= 0 ? digits << BigInt(power) : quotient(digits, 1n << BigInt(-power));
}

function quotient(dividend: bigint, divisor: bigint): bigint {
	const whole = dividend / divisor;
	const twice = (dividend % divisor) * 2n;
	const isUp = twice > divisor || (twice === divisor && (whole & 1n) === 1n);
	return isUp ? whole + 1n : whole;
}

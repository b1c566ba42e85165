// Decimal numbers as NASM reads them: it multiplies powers of five in 192 bits and
// cuts what is longer, so that a number exactly half way between two others can come
// out a little too small, and is then rounded down (its asm/floats.c). The bytes are
// to be NASM's, so the same is done here.

import type { Fraction } from "./floatPattern.ts";

/** Bits that are computed with. */
const precision = 192n;
const mostDigits = 52;
const mostPower = 5000;

/** A number of `bits / 2 ** 192`, from a half up to one, and of a power of two. */
interface Scaled {
	readonly bits: bigint;
	readonly power: number;
}

/** The number `whole.fraction * 10 ** exponent`, all in decimal digits. */
export function nasmDecimal(whole: string, fraction: string, exponent: number): Fraction {
	const all = whole + fraction;
	const digits = all.replace(/^0+/, "");
	if (digits === "") {
		return { above: 0n, below: 1n };
	}
	const asked = Math.min(Math.max(exponent, -mostPower), mostPower);
	const power = whole.length - (all.length - digits.length) + asked;
	const { bits, power: twos } = scaledByFives(binaryOf(digits.slice(0, mostDigits)), power);
	const shift = BigInt(twos + power) - precision;
	return shift < 0n ? { above: bits, below: 1n << -shift } : { above: bits << shift, below: 1n };
}

/** The number `0.digits` in binary, cut at the end. */
function binaryOf(digits: string): Scaled {
	const number = BigInt(digits);
	const whole = 10n ** BigInt(digits.length);
	let power = 0;
	while (number << BigInt(1 - power) < whole) {
		power -= 1;
	}
	return { bits: (number << (precision - BigInt(power))) / whole, power };
}

const five: Scaled = { bits: 5n << (precision - 3n), power: 3 };
const fifth: Scaled = { bits: (4n << precision) / 5n + 1n, power: -2 };

/** The number times `5 ** power`, by squaring. */
function scaledByFives(number: Scaled, power: number): Scaled {
	let product = number;
	let factor = power < 0 ? fifth : five;
	for (let rest = Math.abs(power); rest > 0; rest >>= 1) {
		product = (rest & 1) === 1 ? multiplied(product, factor) : product;
		factor = multiplied(factor, factor);
	}
	return product;
}

function multiplied(one: Scaled, other: Scaled): Scaled {
	const product = one.bits * other.bits;
	const power = one.power + other.power;
	const isWhole = product >> (2n * precision - 1n) !== 0n;
	return isWhole ? { bits: product >> precision, power } : { bits: product >> (precision - 1n), power: power - 1 };
}

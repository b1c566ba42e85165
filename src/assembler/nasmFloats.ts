// NASM's numbers with a fraction (its manual, section 3.4.7): decimal and
// hexadecimal, in every width that it knows, and the names of infinity and NaN.

import { type FloatFormat, type Fraction, infinityOf, type Rounding, unboundedPattern } from "./floatPattern.ts";
import { nasmDecimal } from "./nasmDecimal.ts";
import { littleEndian } from "./numberBytes.ts";

interface NasmFormat extends FloatFormat {
	/** In bytes. */
	readonly width: number;
	/** The bit before the fraction is written out, as x87 has it. */
	readonly explicit?: true;
}

/** What the directive `float` says. */
export interface FloatMode {
	readonly rounding: "near" | "up" | "down" | "zero";
	/** Denormal numbers become zero. */
	readonly flushes: boolean;
}

export const usualFloats: FloatMode = { rounding: "near", flushes: false };

const byte: NasmFormat = { width: 1, exponentBits: 4, fractionBits: 3 };
const half: NasmFormat = { width: 2, exponentBits: 5, fractionBits: 10 };
const brain: NasmFormat = { width: 2, exponentBits: 8, fractionBits: 7 };
const single: NasmFormat = { width: 4, exponentBits: 8, fractionBits: 23 };
const double: NasmFormat = { width: 8, exponentBits: 11, fractionBits: 52 };
const extended: NasmFormat = { width: 10, exponentBits: 15, fractionBits: 63, explicit: true };
const quadruple: NasmFormat = { width: 16, exponentBits: 15, fractionBits: 112 };

/** What `db`, `dw`, … make of a number with a fraction, by their width in bytes. */
const formatsByWidth: ReadonlyMap<number, NasmFormat> = new Map(
	[byte, half, single, double, extended, quadruple].map((format) => [format.width, format]),
);

/** The functions that make integers of such numbers: of which format, and which bits of it. */
const functions: ReadonlyMap<string, { readonly format: NasmFormat; readonly from: number; readonly bits: number }> =
	new Map([
		["float8", { format: byte, from: 0, bits: 8 }],
		["float16", { format: half, from: 0, bits: 16 }],
		["bfloat16", { format: brain, from: 0, bits: 16 }],
		["float32", { format: single, from: 0, bits: 32 }],
		["float64", { format: double, from: 0, bits: 64 }],
		["float80m", { format: extended, from: 0, bits: 64 }],
		["float80e", { format: extended, from: 64, bits: 16 }],
		["float128l", { format: quadruple, from: 0, bits: 64 }],
		["float128h", { format: quadruple, from: 64, bits: 64 }],
	]);

const decimalPattern = /^(?:0[dt])?(\d+)(?:\.(\d*))?(?:e([+-]?\d{1,9}))?$/i;
/** Digits in binary code, for `dt` alone. */
const packedPattern = /^(?:0p)?(\d+)p?$/i;
const binaryPattern = /^(0[xhoqby]|\$)([\da-f]*)(?:\.([\da-f]*))?(?:p([+-]?\d{1,6}))?$/i;
const wordPattern = /^__\??(infinity|nan|qnan|snan)\??__$/i;

/** True for `__Infinity__` and its kin. */
export function isFloatWord(text: string): boolean {
	return wordPattern.test(text);
}

/** The bytes of a number in data of a width; undefined when there is no such format. */
export function nasmFloatBytes(
	text: string,
	isNegative: boolean,
	width: number,
	mode: FloatMode,
): Uint8Array | undefined {
	if (/^0p|\dp$/i.test(text)) {
		return width === 10 ? packedBytes(text, isNegative) : undefined;
	}
	const format = formatsByWidth.get(width);
	return format && littleEndian(signedPattern(text, isNegative, format, mode), width);
}

/** Eighteen decimal digits, two in a byte, and the sign in the last. */
function packedBytes(text: string, isNegative: boolean): Uint8Array {
	const digits = (packedPattern.exec(text.replaceAll("_", ""))?.[1] ?? "").slice(-18).padStart(18, "0");
	const bytes = Array.from({ length: 9 }, (_, at) => Number.parseInt(digits.slice(16 - 2 * at, 18 - 2 * at), 16));
	return Uint8Array.of(...bytes, isNegative ? 0x80 : 0);
}

/** `__float64__(…)` as an integer; undefined for another name. */
export function nasmFloatNumber(name: string, text: string, isNegative: boolean): bigint | undefined {
	const found = functions.get(bareName(name));
	return (
		found &&
		BigInt.asUintN(found.bits, signedPattern(text, isNegative, found.format, usualFloats) >> BigInt(found.from))
	);
}

/** True for a name of `nasmFloatNumber`. */
export function isFloatFunction(name: string): boolean {
	return functions.has(bareName(name));
}

/** `utf16` of `__utf16__` and of `__?utf16?__`, the spelling that no program's own names can meet. */
export function bareName(name: string): string {
	return /^__\??(\w+?)\??__$/.exec(name.toLowerCase())?.[1] ?? "";
}

function signedPattern(text: string, isNegative: boolean, format: NasmFormat, mode: FloatMode): bigint {
	const rounded = magnitudeOf(text.replaceAll("_", ""), text, format, roundingOf(mode, isNegative));
	const isDenormal = rounded >> BigInt(format.fractionBits) === 0n;
	const magnitude = withExplicitBit(mode.flushes && isDenormal ? 0n : rounded, format);
	return isNegative ? magnitude | (1n << BigInt(format.width * 8 - 1)) : magnitude;
}

/** Away from zero NASM does not round: what would be, is rounded to the nearest. */
function roundingOf({ rounding }: FloatMode, isNegative: boolean): Rounding {
	const inwards = isNegative ? "up" : "down";
	return rounding === "zero" || rounding === inwards ? "inwards" : "half even";
}

function withExplicitBit(pattern: bigint, { explicit, fractionBits }: NasmFormat): bigint {
	if (!explicit) {
		return pattern;
	}
	const bits = BigInt(fractionBits);
	const exponent = pattern >> bits;
	return (((exponent << 1n) | (exponent === 0n ? 0n : 1n)) << bits) | BigInt.asUintN(fractionBits, pattern);
}

function magnitudeOf(digits: string, text: string, format: NasmFormat, rounding: Rounding): bigint {
	const word = wordPattern.exec(text)?.[1]?.toLowerCase();
	if (word !== undefined) {
		const fraction = word === "infinity" ? 0n : word === "snan" ? 1n : 1n << BigInt(format.fractionBits - 1);
		return infinityOf(format) | fraction;
	}
	const fraction = fractionOf(digits);
	return fraction === "huge" ? infinityOf(format) : fraction === "tiny" ? 0n : nasmPattern(fraction, format, rounding);
}

/** Of a number that is too large by less than a factor of two NASM makes a NaN, whose fraction is the number's. */
function nasmPattern(fraction: Fraction, format: NasmFormat, rounding: Rounding): bigint {
	const pattern = unboundedPattern(fraction, format, rounding);
	const infinity = infinityOf(format);
	return pattern < infinity + (1n << BigInt(format.fractionBits)) ? pattern : infinity;
}

function fractionOf(text: string): Fraction | "huge" | "tiny" {
	const decimal = decimalPattern.exec(text);
	if (decimal) {
		const [, whole = "", fraction = "", exponent = "0"] = decimal;
		return nasmDecimal(whole, fraction, Number(exponent));
	}
	const [, prefix = "0x", whole = "", fraction = "", exponent = "0"] = binaryPattern.exec(text) ?? [];
	const bits = /[xh$]$/i.test(prefix) ? 4 : /[oq]$/i.test(prefix) ? 3 : 1;
	const radix = bits === 4 ? "0x" : bits === 3 ? "0o" : "0b";
	const power = Number(exponent) - bits * fraction.length;
	if (Math.abs(power) > 20_000) {
		return power > 0 ? "huge" : "tiny";
	}
	const number = BigInt(`${radix}0${whole}${fraction}`);
	return power < 0 ? { above: number, below: 1n << BigInt(-power) } : { above: number << BigInt(power), below: 1n };
}

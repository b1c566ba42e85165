// `.float` and `.double`: decimal numbers as IEEE 754 bytes. A decimal number is
// rounded once, to nearest, whatever its length; the rounding of halves and the
// words and prefixes that are taken are those of GNU as.

import type { Arguments, Directive } from "./directive.ts";
import { littleEndian } from "./numberBytes.ts";
import type { Unit } from "./unit.ts";

/** Each argument a number of `width` bytes. */
export function floatDirective(width: 4 | 8): Directive {
	return {
		data: true,
		run: (unit, args) => {
			while (!args.done() && putFloat(unit, args, width) && args.next()) {}
		},
	};
}

function putFloat(unit: Unit, args: Arguments, width: 4 | 8): boolean {
	const argument = args.rawText();
	if (!argument) {
		args.missing("a number such as `1.5`");
		return false;
	}
	const bytes = floatBytes(argument.text, width);
	if (!bytes) {
		unit.error(argument, "syntax", `\`${argument.text}\` is no number such as \`1.5\` or \`-2e10\``);
	} else if (bytes === "large") {
		const type = width === 4 ? "a float" : "a double";
		unit.error(argument, "range", `\`${argument.text}\` is too large for ${type}`);
	} else if (unit.section.flags.zero) {
		const { name } = unit.section;
		unit.error(argument, "zero-section", `\`${name}\` can hold only zeros; put data with a value into \`.data\``);
	} else {
		unit.section.append(bytes);
	}
	return true;
}

/** An optional sign, an optional letter of a kind that changes nothing, digits with a point and an exponent. */
const numberPattern = /^([+-]?)(?:0[a-df-z])?(\d+\.?\d*|\.\d+)(?:e([+-]?\d{1,6}))?$/i;
const wordPattern = /^([+-]?)(?:inf(?:inity)?|(nan))$/i;

function floatBytes(text: string, width: 4 | 8): Uint8Array | "large" | undefined {
	const number = numberPattern.exec(text);
	if (number) {
		const [, sign, digits = "", exponent = "0"] = number;
		const magnitude = patternOf(digits, Number(exponent), formats[width]);
		return magnitude < infinityOf(formats[width]) ? signed(magnitude, sign, width) : "large";
	}
	const word = wordPattern.exec(text);
	if (!word) {
		return undefined;
	}
	// GNU as makes a NaN of ones.
	const magnitude = word[2] ? BigInt.asUintN(width * 8 - 1, -1n) : infinityOf(formats[width]);
	return signed(magnitude, word[1], width);
}

function signed(magnitude: bigint, sign: string | undefined, width: 4 | 8): Uint8Array {
	return littleEndian(sign === "-" ? magnitude | (1n << BigInt(width * 8 - 1)) : magnitude, width);
}

interface Format {
	readonly fractionBits: number;
	readonly exponentBits: number;
}

const formats: Readonly<Record<4 | 8, Format>> = {
	4: { fractionBits: 23, exponentBits: 8 },
	8: { fractionBits: 52, exponentBits: 11 },
};

function infinityOf({ fractionBits, exponentBits }: Format): bigint {
	return ((1n << BigInt(exponentBits)) - 1n) << BigInt(fractionBits);
}

/** The pattern nearest to a decimal number; half way, the larger one, as GNU as rounds. */
function patternOf(digits: string, exponent: number, format: Format): bigint {
	const estimate = Number(`${digits}e${exponent}`);
	if (estimate === 0 || !Number.isFinite(estimate)) {
		return estimate === 0 ? 0n : infinityOf(format);
	}
	const [whole = "", fraction = ""] = digits.split(".");
	const power = exponent - fraction.length;
	const scale = 10n ** BigInt(Math.abs(power));
	const number = BigInt(whole + fraction);
	return roundFraction(power < 0 ? number : number * scale, power < 0 ? scale : 1n, format);
}

/** The pattern of `above / below`, which is not 0. A carry out of the fraction raises the exponent by itself. */
function roundFraction(above: bigint, below: bigint, { fractionBits, exponentBits }: Format): bigint {
	const lowest = 2 - 2 ** (exponentBits - 1) - fractionBits;
	const length = (value: bigint) => value.toString(2).length;
	// One too low at most, which the length of the quotient tells.
	const guess = Math.max(length(above) - length(below) - fractionBits - 1, lowest);
	const isShort = length(quotientOf(above, below, guess)) <= fractionBits + 1;
	const last = isShort ? guess : guess + 1;
	const significand = (quotientOf(above, below, last - 1) + 1n) >> 1n;
	const field = significand >> BigInt(fractionBits) === 0n ? 0 : last - lowest;
	return significand + (BigInt(field) << BigInt(fractionBits));
}

/** `above / below` in units of a power of two, rounded down. */
function quotientOf(above: bigint, below: bigint, power: number): bigint {
	return power < 0 ? (above << BigInt(-power)) / below : above / (below << BigInt(power));
}

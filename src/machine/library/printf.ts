// The formats of the printf family (C17 section 7.21.6.1): a format and its
// arguments in, bytes out. Texts are kept as strings of characters 0–255, one
// for each byte. A conversion that C does not define is printed as it stands, as
// glibc does.

import { fixedText, hexadecimalText, scientific } from "../../semantics/decimalText.ts";
import { type Exact, exactOf, isInfinite, isNan, isNegative } from "../../semantics/floatFormat.ts";
import { classOf, exactOf as exactLong, isNegative as isNegativeLong } from "../../semantics/x87Value.ts";
import { textOf } from "../byteStrings.ts";
import { type ArgumentClass, NumberedArguments, type VariableArguments } from "./arguments.ts";
import type { LibraryCall, Pointer } from "./libraryCall.ts";
import { wideTextAt } from "./wideCharacters.ts";

/** One conversion of a format. */
export interface Conversion {
	readonly flags: string;
	readonly width: number;
	/** Undefined where the format gives none. */
	readonly precision?: number;
	readonly length: string;
	readonly letter: string;
}

const conversionPattern =
	/%(?:(\d{1,4})\$)?([-+ #0']*)(\*(?:\d{1,4}\$)?|\d*)(?:(\.)(\*(?:\d{1,4}\$)?|-?\d*))?(hh|h|ll|l|L|q|j|z|t)?([a-zA-Z%])/y;

/** A conversion that names its argument by number. */
const numberedPattern = /%\d{1,4}\$/;

const floatingLetters = "aAeEfFgG";

/** Widths of the integer types by length modifier, in bits; `int` without one. */
const integerWidths: Readonly<Record<string, number>> = { hh: 8, h: 16, l: 64, ll: 64, q: 64, j: 64, z: 64, t: 64 };

/** The widest field, in characters. */
const widest = 2 ** 24;

/** What printf makes of a format and its arguments. */
export function formatted(call: LibraryCall, format: Pointer, values: VariableArguments): string {
	return formattedText(call, textOf(call.text(format)), values);
}

/** The same, given the format's text. */
export function formattedText(call: LibraryCall, text: string, values: VariableArguments): string {
	const taken = numberedPattern.test(text) ? numberedArguments(text, values) : values;
	let output = "";
	for (let at = 0; at < text.length; ) {
		const percent = text.indexOf("%", at);
		const end = percent < 0 ? text.length : percent;
		output += text.slice(at, end);
		conversionPattern.lastIndex = end;
		const match = conversionPattern.exec(text);
		if (percent >= 0) {
			output += match ? conversionText(call, match, taken, output.length) : "%";
		}
		at = match ? conversionPattern.lastIndex : end + 1;
	}
	return output;
}

/** What a format with numbers takes each of its arguments for. */
function numberedArguments(text: string, values: VariableArguments): NumberedArguments {
	const classes: ArgumentClass[] = [];
	const note = (number: number, kind: ArgumentClass) => {
		while (classes.length < number) {
			classes.push("integer");
		}
		if (number > 0) {
			classes[number - 1] = kind;
		}
	};
	for (const match of text.matchAll(new RegExp(conversionPattern.source, "g"))) {
		const [, number, , width = "", , digits = "", length = "", letter = ""] = match;
		for (const star of [width, digits]) {
			note(numberOf(star), "integer");
		}
		const floating = length === "L" ? "long" : "floating";
		note(Number(number ?? 0), floatingLetters.includes(letter) ? floating : "integer");
	}
	return new NumberedArguments(classes, values);
}

/** The number in `*3$`; 0 where there is none. */
function numberOf(star: string): number {
	return star.endsWith("$") ? Number(star.slice(1, -1)) : 0;
}

function choose(values: VariableArguments, number: number): void {
	if (values instanceof NumberedArguments && number > 0) {
		values.choose(number);
	}
}

function conversionText(call: LibraryCall, match: RegExpExecArray, values: VariableArguments, printed: number): string {
	const conversion = conversionOf(call, match, values);
	const { letter } = conversion;
	switch (letter) {
		case "d":
		case "i":
			return signedText(conversion, values.integer());
		case "u":
		case "x":
		case "X":
		case "o":
		case "b":
			return unsignedText(conversion, values.integer());
		case "c":
			return padded(conversion, String.fromCharCode(Number(values.integer() & 0xffn)));
		case "C":
			return padded(conversion, String.fromCharCode(Number(values.integer() & 0xffn)));
		case "S":
		case "s":
			return padded(conversion, stringArgument(call, conversion, values));
		case "p":
			return pointerText(conversion, values.integer());
		case "n":
			storeCount(call, conversion, values, printed);
			return "";
		case "%":
			return "%";
		default:
			if (!floatingLetters.includes(letter)) {
				return match[0];
			}
			return conversion.length === "L"
				? longText(conversion, values.long())
				: floatingText(conversion, values.floating());
	}
}

function conversionOf(call: LibraryCall, match: RegExpExecArray, values: VariableArguments): Conversion {
	const [, number, flags = "", width = "", point, digits = "", length = "", letter = ""] = match;
	const wanted = fieldNumber(width, values);
	const given = fieldNumber(digits, values);
	choose(values, Number(number ?? 0));
	if (Math.abs(wanted) > widest || given > widest) {
		call.fault(
			"aborted",
			`a field of ${Math.max(Math.abs(wanted), given)} characters is wider than this machine prints.`,
		);
	}
	return {
		flags: wanted < 0 ? `${flags}-` : flags,
		width: Math.abs(wanted),
		precision: point && given >= 0 ? given : undefined,
		length,
		letter,
	};
}

/** A width or a precision: as it is written, or an argument. */
function fieldNumber(written: string, values: VariableArguments): number {
	if (!written.startsWith("*")) {
		return Number(written);
	}
	choose(values, numberOf(written));
	return Number(BigInt.asIntN(32, values.integer()));
}

function signedText(conversion: Conversion, bits: bigint): string {
	const value = BigInt.asIntN(integerWidths[conversion.length] ?? 32, bits);
	const magnitude = (value < 0n ? -value : value).toString();
	return numeric(conversion, signOf(conversion, value < 0n), digitsOf(conversion, magnitude));
}

function unsignedText(conversion: Conversion, bits: bigint): string {
	const { flags, letter, length } = conversion;
	const value = BigInt.asUintN(integerWidths[length] ?? 32, bits);
	const radix = { o: 8, b: 2, x: 16, X: 16 }[letter] ?? 10;
	const digits = digitsOf(conversion, value.toString(radix));
	const isMarked = flags.includes("#");
	if (letter === "o") {
		return numeric(conversion, "", isMarked && !digits.startsWith("0") ? `0${digits}` : digits);
	}
	const prefix = isMarked && value !== 0n && letter !== "u" ? `0${letter}` : "";
	return numeric(conversion, prefix, letter === "X" ? digits.toUpperCase() : digits);
}

function pointerText(conversion: Conversion, address: bigint): string {
	return address === 0n
		? padded({ ...conversion, precision: undefined }, "(nil)")
		: numeric(conversion, `${signOf(conversion, false)}0x`, digitsOf(conversion, address.toString(16)));
}

function signOf({ flags }: Conversion, negative: boolean): string {
	return negative ? "-" : flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
}

/** The digits, at least as many as the precision says; none for 0 with precision 0. */
function digitsOf({ precision = 1 }: Conversion, digits: string): string {
	return digits === "0" && precision === 0 ? "" : digits.padStart(precision, "0");
}

/** Sign or prefix and digits in the field; zeros fill it where asked, unless a precision was given. */
function numeric(
	conversion: Conversion,
	prefix: string,
	digits: string,
	zeros = conversion.precision === undefined,
): string {
	const { flags, width } = conversion;
	const isFilled = zeros && flags.includes("0") && !flags.includes("-");
	return padded(conversion, prefix + (isFilled ? digits.padStart(width - prefix.length, "0") : digits));
}

function padded({ flags, width }: Conversion, text: string): string {
	return flags.includes("-") ? text.padEnd(width) : text.padStart(width);
}

function stringArgument(
	call: LibraryCall,
	{ precision, length, letter }: Conversion,
	values: VariableArguments,
): string {
	const address = values.integer();
	if (address === 0n) {
		return precision === undefined || precision >= 6 ? "(null)" : "";
	}
	const isWide = length === "l" || letter === "S";
	const pointer = { address, role: `argument ${values.last} (%${isWide ? "ls" : "s"})` };
	return isWide ? wideTextAt(call, pointer, precision) : textOf(call.text(pointer, precision));
}

function storeCount(call: LibraryCall, { length }: Conversion, values: VariableArguments, printed: number): void {
	const address = values.integer();
	const pointer = { address, role: `argument ${values.last} (%n)` };
	call.writeNumber(pointer, integerWidths[length] ?? 32, BigInt(printed));
}

/** A number with a fraction, taken apart. */
interface FloatParts {
	readonly negative: boolean;
	readonly kind: "finite" | "infinity" | "nan";
	readonly value: Exact;
	/** Hexadecimal digits of the format behind the first one. */
	readonly places: number;
}

/** A double, given by its bits, in its field. */
export function floatingText(conversion: Conversion, bits: bigint): string {
	const kind = isNan(64, bits) ? "nan" : isInfinite(64, bits) ? "infinity" : "finite";
	return floatText(conversion, { negative: isNegative(64, bits), kind, value: exactOf(64, bits), places: 13 });
}

/** The same for the 80 bits of a `long double`; a pattern that means no number prints as glibc has it. */
function longText(conversion: Conversion, pattern: bigint): string {
	const found = classOf(pattern);
	const kind = found === "nan" || found === "infinity" ? found : "finite";
	return floatText(conversion, { negative: isNegativeLong(pattern), kind, value: exactLong(pattern), places: 15 });
}

function floatText(conversion: Conversion, { negative, kind, value, places }: FloatParts): string {
	const sign = signOf(conversion, negative);
	if (kind !== "finite") {
		return capital(conversion, padded(conversion, sign + (kind === "nan" ? "nan" : "inf")));
	}
	if (conversion.letter === "a" || conversion.letter === "A") {
		const digits = hexadecimalText(value, conversion.precision, conversion.flags.includes("#"), places);
		return capital(conversion, numeric(conversion, `${sign}0x`, digits, true));
	}
	return capital(conversion, numeric(conversion, sign, magnitudeText(conversion, value), true));
}

function capital({ letter }: Conversion, text: string): string {
	return letter < "a" ? text.toUpperCase() : text;
}

function magnitudeText({ letter, precision = 6, flags }: Conversion, value: Exact): string {
	const isMarked = flags.includes("#");
	switch (letter) {
		case "f":
		case "F":
			return fixedText(value, precision) + (precision === 0 && isMarked ? "." : "");
		case "e":
		case "E":
			return exponential(scientific(value, precision), isMarked);
		default:
			return shortest(value, precision === 0 ? 1 : precision, isMarked);
	}
}

function exponential({ digits, exponent }: { digits: string; exponent: number }, marked: boolean): string {
	const fraction = digits.length > 1 || marked ? `.${digits.slice(1)}` : "";
	const power = String(Math.abs(exponent)).padStart(2, "0");
	return `${digits[0]}${fraction}e${exponent < 0 ? "-" : "+"}${power}`;
}

/** %g: `precision` digits in all, in the shorter form, without zeros at the end unless marked. */
function shortest(value: Exact, precision: number, marked: boolean): string {
	const { digits, exponent } = scientific(value, precision - 1);
	if (exponent < -4 || exponent >= precision) {
		const kept = marked ? digits : digits.replace(/(?<=^.+?)0+$/, "");
		return exponential({ digits: kept, exponent }, marked);
	}
	const text = fixedText(value, precision - 1 - exponent);
	if (marked) {
		return text.includes(".") ? text : `${text}.`;
	}
	return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

// The formats of the scanf family (C17 section 7.21.6.2). A directive reads as
// long as what it reads can still become what it wants; the first that gets
// nothing ends the call. At most one character is looked at beyond.

import { bytesOf, textOf } from "../byteStrings.ts";
import type { VariableArguments } from "./arguments.ts";
import { floatIn, longIn } from "./floatReader.ts";
import { allocate } from "./heap.ts";
import type { LibraryCall, Pointer } from "./libraryCall.ts";
import { numberIn } from "./numbers.ts";
import type { CharacterSource } from "./streams.ts";

/** One directive of a format. */
interface Directive {
	/** Undefined for white space, and for a character that must be there. */
	readonly letter?: string;
	readonly literal: string;
	readonly suppressed: boolean;
	/** Whether the call makes room for the text itself. */
	readonly allocates: boolean;
	/** Most characters to read. */
	readonly width: number;
	readonly length: string;
	/** The characters of `%[…]`, as a pattern for one of them. */
	readonly set?: RegExp;
}

const directivePattern = /%(\*?)(\d*)(m?)(hh|h|ll|l|L|q|j|z|t)?(?:\[(\^?\]?[^\]]*)\]|([a-zA-Z%]))|\s+|[\s\S]/y;
const integerBases: Readonly<Record<string, number>> = { d: 10, u: 10, i: 0, x: 16, X: 16, o: 8, p: 16 };
const integerWidths: Readonly<Record<string, number>> = {
	hh: 8,
	h: 16,
	l: 64,
	ll: 64,
	q: 64,
	j: 64,
	z: 64,
	t: 64,
	L: 64,
};

/** Characters that a number of a base goes on with, given what was read of it. */
const integerShapes: Readonly<Record<number, RegExp>> = {
	0: /^[-+]?(0[xX][0-9a-fA-F]*|0[0-7]*|[1-9][0-9]*)?$/,
	8: /^[-+]?[0-7]*$/,
	10: /^[-+]?[0-9]*$/,
	16: /^[-+]?(0[xX])?[0-9a-fA-F]*$/,
};

/** The beginnings of numbers with a fraction: an exponent only behind a digit. */
const floatShape =
	/^[-+]?(?:0x[0-9a-f]*\.?[0-9a-f]*|0x(?:[0-9a-f]+\.?[0-9a-f]*|\.[0-9a-f]+)p[-+]?\d*|\d*\.?\d*|(?:\d+\.?\d*|\.\d+)e[-+]?\d*|i(?:n(?:f(?:i(?:n(?:i(?:ty?)?)?)?)?)?)?|n(?:an?)?)$/i;

/** What of them is a number as it stands. */
const wholeFloat = /^[-+]?(?:0x\.?[0-9a-f]|\.?\d(?!x$)|inf(?:inity)?$|nan$)/i;

/** Reads values as a format says; returns how many were stored, or EOF when the input ended before the first. */
export function scan(call: LibraryCall, format: Pointer, source: CharacterSource, values: VariableArguments): bigint {
	const counter = countingSource(source);
	let stored = 0;
	for (const directive of directivesOf(textOf(call.text(format)))) {
		const outcome = obey(call, directive, counter, values);
		if (outcome === "mismatch") {
			return BigInt(stored);
		}
		if (outcome === "end") {
			return stored === 0 ? 0xffffffffn : BigInt(stored);
		}
		stored += outcome === "stored" ? 1 : 0;
	}
	return BigInt(stored);
}

type Outcome = "stored" | "passed" | "mismatch" | "end";

interface CountingSource extends CharacterSource {
	readonly count: number;
}

function countingSource(source: CharacterSource): CountingSource {
	let count = 0;
	return {
		peek: () => source.peek(),
		next: () => {
			count++;
			return source.next();
		},
		get count() {
			return count;
		},
	};
}

function directivesOf(format: string): Directive[] {
	return [...format.matchAll(new RegExp(directivePattern, "gy"))].map((match) => {
		const [literal, star = "", width = "", room = "", length = "", set, letter] = match;
		const kind = set === undefined ? letter : "[";
		const most = width === "" || width === "0" ? (kind === "c" ? 1 : Number.POSITIVE_INFINITY) : Number(width);
		return {
			literal,
			letter: kind,
			suppressed: star !== "",
			allocates: room !== "",
			width: most,
			length,
			set: set === undefined ? undefined : setPattern(set),
		};
	});
}

/** `a-z` is a range, as glibc has it; a bracket at the beginning is a member. */
function setPattern(text: string): RegExp {
	const isInverted = text.startsWith("^");
	const members = (isInverted ? text.slice(1) : text).replace(/[\\\]^]/g, "\\$&");
	return members === "" ? /[\s\S]/ : new RegExp(`[${isInverted ? "^" : ""}${members}]`);
}

function obey(call: LibraryCall, directive: Directive, source: CountingSource, values: VariableArguments): Outcome {
	const { letter, literal } = directive;
	if (letter === undefined) {
		return /^\s/.test(literal) ? skipSpace(source) : literalOutcome(source, literal);
	}
	if (letter === "n") {
		return storeCount(call, directive, source, values);
	}
	if (letter !== "c" && letter !== "[") {
		skipSpace(source);
	}
	if (letter === "%") {
		return literalOutcome(source, "%");
	}
	if (source.peek() < 0) {
		return "end";
	}
	const text = readFor(directive, source);
	return text === undefined ? "mismatch" : store(call, directive, text, values);
}

function skipSpace(source: CharacterSource): Outcome {
	while (isSpace(source.peek())) {
		source.next();
	}
	return "passed";
}

function isSpace(code: number): boolean {
	return code === 32 || (code >= 9 && code <= 13);
}

function literalOutcome(source: CharacterSource, literal: string): Outcome {
	const code = source.peek();
	if (code === literal.charCodeAt(0)) {
		source.next();
		return "passed";
	}
	return code < 0 ? "end" : "mismatch";
}

/** What the directive takes from the input; undefined when that is not what it wants. */
function readFor(directive: Directive, source: CharacterSource): string | undefined {
	const { letter = "", set, width } = directive;
	if (letter === "c") {
		const text = readWhile(source, width, () => true);
		return text;
	}
	if (letter === "s" || set) {
		const text = readWhile(source, width, (_text, character) =>
			set ? set.test(character) : !isSpace(character.charCodeAt(0)),
		);
		return text === "" ? undefined : text;
	}
	const base = integerBases[letter];
	const shape = base === undefined ? floatShape : integerShapes[base];
	const text = readWhile(source, width, (before, character) => shape?.test(before + character) === true);
	// "0x" alone is the integer 0.
	const isNumber = base === undefined ? wholeFloat.test(text) : /[0-9a-f]/i.test(text);
	return isNumber ? text : undefined;
}

function readWhile(
	source: CharacterSource,
	width: number,
	goesOn: (before: string, character: string) => boolean,
): string {
	let text = "";
	while (text.length < width && source.peek() >= 0 && goesOn(text, String.fromCharCode(source.peek()))) {
		text += String.fromCharCode(source.next());
	}
	return text;
}

function store(call: LibraryCall, directive: Directive, text: string, values: VariableArguments): Outcome {
	const { letter = "", length, suppressed } = directive;
	if (suppressed) {
		return "passed";
	}
	const pointer = target(directive, values);
	const base = integerBases[letter];
	if (letter === "c" || letter === "s" || letter === "[") {
		storeText(call, directive, pointer, letter === "c" ? text : `${text}\0`);
	} else if (base !== undefined) {
		const width = letter === "p" ? 64 : (integerWidths[length] ?? 32);
		call.writeNumber(pointer, width, numberIn(text, base, letter === "d" || letter === "i").value);
	} else {
		const width = length === "L" ? 80 : length === "l" ? 64 : 32;
		const { bits } = width === 80 ? longIn(text) : floatIn(text, width);
		call.writeNumber(pointer, width, bits);
	}
	return "stored";
}

/** A text goes where the argument points, or into a block whose address goes there. */
function storeText(call: LibraryCall, { allocates }: Directive, pointer: Pointer, text: string): void {
	if (!allocates) {
		call.write(pointer, bytesOf(text));
		return;
	}
	const address = allocate(call, BigInt(text.length));
	call.write({ address, role: "the text" }, bytesOf(text));
	call.writeNumber(pointer, 64, address);
}

function target({ literal }: Directive, values: VariableArguments): Pointer {
	const address = values.integer();
	return { address, role: `argument ${values.last} (${literal})` };
}

function storeCount(
	call: LibraryCall,
	directive: Directive,
	source: CountingSource,
	values: VariableArguments,
): Outcome {
	if (!directive.suppressed) {
		call.writeNumber(target(directive, values), integerWidths[directive.length] ?? 32, BigInt(source.count));
	}
	return "passed";
}

// NASM's functions inside expressions: `__float64__(1.5)` makes an integer of a
// number with a fraction, `__utf16__('text')` writes a text in other units, and
// `__ilog2e__(8)` counts doublings (manual, sections 3.4.5, 3.4.7 and 6.4).

import { bareName, isFloatFunction, isFloatWord, nasmFloatNumber } from "./nasmFloats.ts";
import type { ExpressionSyntax, UnaryOperator } from "./syntax.ts";
import type { Token } from "./token.ts";

/** A call that has been read. */
interface Call {
	readonly syntax: ExpressionSyntax;
	/** How many tokens it takes after the name. */
	readonly length: number;
}

/** Units of text, in bytes, and whether the highest byte comes first. */
const encodings: ReadonlyMap<string, { readonly width: 2 | 4; readonly isBigEndian: boolean }> = new Map([
	["utf16", { width: 2, isBigEndian: false }],
	["utf16le", { width: 2, isBigEndian: false }],
	["utf16be", { width: 2, isBigEndian: true }],
	["utf32", { width: 4, isBigEndian: false }],
	["utf32le", { width: 4, isBigEndian: false }],
	["utf32be", { width: 4, isBigEndian: true }],
]);

const logarithms: ReadonlyMap<string, UnaryOperator> = new Map([
	["ilog2e", "ilog2e"],
	["ilog2w", "ilog2w"],
	["ilog2f", "ilog2f"],
	["ilog2c", "ilog2c"],
]);

/** The operator that a name is: `__ilog2e__`. */
export function logarithmOf(name: string): UnaryOperator | undefined {
	return logarithms.get(bareName(name));
}

/** True when a name is one of a function that `readFunction` reads. */
export function isFunctionName(name: string): boolean {
	return name.startsWith("__") && (isFloatFunction(name) || encodings.has(bareName(name)));
}

/** The call whose parenthesis stands at `at`; a sentence when it is none that makes sense. */
export function readFunction(name: Token, tokens: readonly Token[], at: number): Call | string {
	const next = tokens[at];
	if (next?.kind === "string" && encodings.has(bareName(name.text))) {
		return readText(name, [next], { start: name.start, end: next.end }, 1);
	}
	const end = closingAt(tokens, at);
	const inside = tokens.slice(at + 1, end);
	if (tokens[at]?.text !== "(" || end < 0) {
		return `\`${name.text}\` is a function, which has parentheses: \`${name.text}(…)\``;
	}
	const range = { start: name.start, end: tokens[end]?.end ?? name.end };
	const length = end + 1 - at;
	return isFloatFunction(name.text)
		? readFloat(name, inside, range, length)
		: readText(name, withoutParentheses(inside), range, length);
}

type Range = { readonly start: number; readonly end: number };

function readFloat(name: Token, inside: readonly Token[], range: Range, length: number): Call | string {
	const number = withoutParentheses(inside).at(-1);
	const signs = inside.filter(({ text }) => text === "-").length;
	const isNumber = number?.kind === "float" || (number?.kind === "name" && isFloatWord(number.text));
	const value = isNumber ? nasmFloatNumber(name.text, number.text, signs % 2 === 1) : undefined;
	if (value === undefined) {
		return `\`${name.text}\` takes a number with a fraction: \`${name.text}(1.5)\``;
	}
	return { syntax: { kind: "number", value, ...range }, length };
}

function readText(name: Token, inside: readonly Token[], range: Range, length: number): Call | string {
	const [text] = inside;
	const encoding = encodings.get(bareName(name.text));
	if (text?.kind !== "string" || inside.length !== 1 || !encoding) {
		return `\`${name.text}\` takes a text in quotes: \`${name.text}('text')\``;
	}
	const characters = new TextDecoder().decode(Uint8Array.from(text.bytes ?? []));
	return { syntax: { kind: "string", bytes: encode(characters, encoding), ...range }, length };
}

function encode(text: string, { width, isBigEndian }: { width: 2 | 4; isBigEndian: boolean }): number[] {
	const units =
		width === 2
			? Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
			: Array.from(text, (character) => character.codePointAt(0) ?? 0);
	return units.flatMap((unit) => {
		const bytes = Array.from({ length: width }, (_, at) => (unit >>> (8 * at)) & 0xff);
		return isBigEndian ? bytes.reverse() : bytes;
	});
}

function closingAt(tokens: readonly Token[], at: number): number {
	let depth = 0;
	for (let index = at; index < tokens.length; index += 1) {
		const token = tokens[index];
		depth += token?.kind !== "sign" ? 0 : token.text === "(" ? 1 : token.text === ")" ? -1 : 0;
		if (depth === 0) {
			return index;
		}
	}
	return -1;
}

function withoutParentheses(tokens: readonly Token[]): readonly Token[] {
	return tokens.filter(({ kind, text }) => kind !== "sign" || (text !== "(" && text !== ")"));
}

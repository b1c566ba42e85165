// NASM's macros of several lines: what `%macro` says about parameters, the
// arguments of a call, and what stands for them in the body.

import { withoutBraces } from "./nasmSingleMacro.ts";
import type { Range } from "./reader.ts";
import type { Token } from "./token.ts";

export interface NasmMacro {
	readonly name: string;
	readonly ignoreCase: boolean;
	/** Allowed numbers of arguments. */
	readonly least: number;
	readonly most: number;
	/** The last parameter takes the rest of the line, commas and all. */
	readonly greedy: boolean;
	/** For the parameters from `least` on. */
	readonly defaults: readonly Token[][];
	readonly text: string;
	readonly body: Range;
	/** The name where it was defined. */
	readonly definition: Range & { readonly source: number };
	/** From `%rmacro`: may use itself. */
	readonly recursive: boolean;
}

/** One use of a macro. */
export interface NasmCall {
	readonly macro: NasmMacro;
	readonly arguments: readonly (readonly Token[])[];
	/** The name as it was used. */
	readonly used: string;
	/** The label on the same line, for `%00`. */
	readonly label: readonly Token[];
	/** Makes `%%name` unlike that of any other call. */
	readonly number: number;
	/** From `%rotate`: which argument is `%1`, from 0. */
	rotation: number;
}

/** `name 1-2+ default`; undefined when it is no such thing. */
export function readMacroHead(
	tokens: readonly Token[],
): Pick<NasmMacro, "least" | "most" | "greedy" | "defaults"> | undefined {
	const [count] = tokens;
	// `1.nolist` begins like a number with a fraction.
	const isCount = count?.kind === "number" || /^\d+\.$/.test(count?.text ?? "");
	if (!isCount) {
		return undefined;
	}
	let at = 1;
	const least = Number.parseInt(count?.text ?? "", 10);
	let most = least;
	if (tokens[at]?.text === "-") {
		const upper = tokens[at + 1];
		most = upper?.text === "*" ? Number.POSITIVE_INFINITY : Number(upper?.value ?? BigInt(least));
		at += 2;
	}
	const greedy = tokens[at]?.text === "+";
	at += greedy ? 1 : 0;
	at += /^\.?nolist$/i.test(tokens[at]?.text ?? "") ? 1 : 0;
	const rest = tokens.slice(at);
	return { least, most, greedy, defaults: rest.length > 0 ? splitArguments(rest) : [] };
}

/** Tokens between commas; a group in braces is one argument. */
export function splitArguments(tokens: readonly Token[]): Token[][] {
	if (tokens.length === 0) {
		return [];
	}
	const found: Token[][] = [[]];
	let depth = 0;
	for (const token of tokens) {
		depth += token.kind === "sign" ? (token.text === "{" ? 1 : token.text === "}" ? -1 : 0) : 0;
		if (token.kind === "sign" && token.text === "," && depth === 0) {
			found.push([]);
		} else {
			found.at(-1)?.push(token);
		}
	}
	return found.map(withoutBraces);
}

/** The arguments that a macro sees, with greed and defaults; undefined when their number does not fit. */
export function argumentsFor(macro: NasmMacro, given: readonly Token[][]): readonly (readonly Token[])[] | undefined {
	const all = [...given];
	if (macro.greedy && all.length > macro.most) {
		const comma: Token = { kind: "sign", text: ",", start: 0, end: 0 };
		const rest = all.splice(macro.most - 1).flatMap((tokens, index) => (index === 0 ? tokens : [comma, ...tokens]));
		all.push(rest);
	}
	if (all.length < macro.least || all.length > macro.most) {
		return undefined;
	}
	const most = Math.min(macro.most, macro.least + macro.defaults.length);
	return [...all, ...macro.defaults.slice(all.length - macro.least, Math.max(0, most - macro.least))];
}

/** What a token stands for in the body of a macro; undefined for all other tokens. */
export function replacementOf(token: Token, call: NasmCall): readonly Token[] | undefined {
	const text = token.text.startsWith("%{") ? `%${token.text.slice(2, -1)}` : token.text;
	if (startsWord(text.charCodeAt(1))) {
		return undefined;
	}
	if (text.startsWith("%%")) {
		return [{ ...token, kind: "name", text: `..@${call.number}.${text.slice(2)}` }];
	}
	if (text === "%?" || text === "%??") {
		return [{ ...token, kind: "name", text: text === "%?" ? call.used : call.macro.name }];
	}
	if (text === "%00") {
		return call.label;
	}
	const count = call.arguments.length;
	if (text === "%0") {
		return [{ ...token, kind: "number", text: String(count), value: BigInt(count) }];
	}
	const range = /^%(-?\d+):(-?\d+)$/.exec(text);
	if (range) {
		return argumentRange(call, Number(range[1]), Number(range[2]), token);
	}
	const [, sign, digits] = /^%([+-]?)(\d+)$/.exec(text) ?? [];
	if (digits === undefined) {
		return undefined;
	}
	const argument = argumentAt(call, Number(digits));
	return sign === "-" ? argument.map(inverted) : argument;
}

/** True for the letter with which a directive like `%if` begins. */
export function startsWord(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function argumentAt({ arguments: all, rotation }: NasmCall, number: number): readonly Token[] {
	return number < 1 || number > all.length ? [] : (all[(number - 1 + rotation) % all.length] ?? []);
}

function argumentRange(call: NasmCall, from: number, to: number, { start, end }: Token): Token[] {
	const count = call.arguments.length;
	const [first = 1, last = count] = [from, to].map((number) =>
		Math.min(Math.max(number < 0 ? count + 1 + number : number, 1), count),
	);
	const step = first <= last ? 1 : -1;
	const comma: Token = { kind: "sign", text: ",", start, end };
	return Array.from({ length: count === 0 ? 0 : Math.abs(last - first) + 1 }, (_, index) => [
		...(index > 0 ? [comma] : []),
		...argumentAt(call, first + index * step),
	]).flat();
}

/** Conditions whose opposite is not made with an `n`. */
const opposites: ReadonlyMap<string, string> = new Map([
	["pe", "po"],
	["po", "pe"],
]);

/** `%-1` is the opposite condition: `ne` for `e`. */
function inverted(token: Token): Token {
	const text = token.text.toLowerCase();
	const plain = text.startsWith("n") ? text.slice(1) : `n${text}`;
	return { ...token, text: opposites.get(text) ?? plain };
}

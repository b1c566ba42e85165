// NASM's macros of several lines: what `%macro` says about parameters, the
// arguments of a call, and how both meet in the lines of the body.

import { joinTokens, withoutBraces } from "./nasmDefines.ts";
import type { Range } from "./reader.ts";
import type { LexicalRules, Token } from "./token.ts";

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
	if (count?.kind !== "number") {
		return undefined;
	}
	let at = 1;
	const least = Number(count.value ?? 0n);
	let most = least;
	if (tokens[at]?.text === "-") {
		const upper = tokens[at + 1];
		most = upper?.text === "*" ? Number.POSITIVE_INFINITY : Number(upper?.value ?? BigInt(least));
		at += 2;
	}
	const greedy = tokens[at]?.text === "+";
	at += greedy ? 1 : 0;
	at += tokens[at]?.text.toLowerCase() === ".nolist" ? 1 : 0;
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
	const most = Number.isFinite(macro.most) ? macro.most : macro.least + macro.defaults.length;
	for (let index = all.length; index < most; index += 1) {
		const value = macro.defaults[index - macro.least];
		if (value || macro.most !== Number.POSITIVE_INFINITY) {
			all.push(value ?? []);
		}
	}
	return all;
}

/** Longest line that a macro may make, in tokens; what is longer is cut off, for the caller to refuse. */
export const longestLine = 50_000;

/** A line of the body with the call's arguments in it. */
export function substitute(tokens: readonly Token[], call: NasmCall, rules: LexicalRules): Token[] {
	const out: Token[] = [];
	let isOpen = false;
	for (const [index, token] of tokens.entries()) {
		const parts = token.kind === "percent" ? replacementOf(token, call) : undefined;
		const isAdjacent = tokens[index - 1]?.end === token.start;
		const [left, [first, ...others]] = [out.at(-1), parts ?? [token]] as const;
		if (isAdjacent && (parts || isOpen) && left && first && isWord(left) && isWord(first)) {
			out.pop();
			append(out, joinTokens(left, first, rules));
			append(out, others);
		} else if (first) {
			out.push(first);
			append(out, others);
		}
		if (out.length > longestLine) {
			return out;
		}
		isOpen = parts !== undefined;
	}
	return out;
}

function append(out: Token[], tokens: readonly Token[]): void {
	for (const token of tokens) {
		out.push(token);
	}
}

function isWord({ kind }: Token): boolean {
	return kind === "name" || kind === "number" || kind === "float";
}

function replacementOf(token: Token, call: NasmCall): readonly Token[] | undefined {
	const text = token.text.startsWith("%{") ? `%${token.text.slice(2, -1)}` : token.text;
	if (text.startsWith("%%")) {
		return [{ ...token, kind: "name", text: `..@${call.number}.${text.slice(2)}` }];
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

function argumentAt({ arguments: all, rotation }: NasmCall, number: number): readonly Token[] {
	return number < 1 || number > all.length ? [] : (all[(number - 1 + rotation) % all.length] ?? []);
}

function argumentRange(call: NasmCall, from: number, to: number, { start, end }: Token): Token[] {
	const count = call.arguments.length;
	const [first, last] = [from, to].map((number) => (number < 0 ? count + 1 + number : number));
	const found: Token[] = [];
	for (let number = first ?? 1; number <= (last ?? count); number += 1) {
		found.push(
			...(found.length > 0 ? [{ kind: "sign", text: ",", start, end } as const] : []),
			...argumentAt(call, number),
		);
	}
	return found;
}

/** `%-1` is the opposite condition: `ne` for `e`. */
function inverted(token: Token): Token {
	const text = token.text.toLowerCase();
	return { ...token, text: text.startsWith("n") ? text.slice(1) : `n${text}` };
}

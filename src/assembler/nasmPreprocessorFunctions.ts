// The functions of NASM's preprocessor: `%eval(…)`, `%strlen(…)`, `%isdef(…)` and
// their kin (manual, section 4.4). Each gives the tokens that stand for its call.

import { isCondition, isTrue } from "./nasmConditions.ts";
import { longestText } from "./nasmDefineDirectives.ts";
import type { NasmPreprocessor } from "./nasmPreprocessor.ts";
import { bytesOf, contentOf, numberTokens, stringToken, substringOf, textOf, tokensOf } from "./nasmTexts.ts";
import type { Token } from "./token.ts";

interface Call {
	readonly owner: NasmPreprocessor;
	readonly name: Token;
	/** As they stand, macros and all. */
	readonly given: readonly (readonly Token[])[];
	/** With macros replaced. */
	expanded(index: number): readonly Token[];
	/** The number that an argument is; 0 after an error. */
	number(index: number): bigint;
}

type Function = (call: Call) => readonly Token[];

/** The outcome of a call; undefined when there is no such function. */
export function callFunction(
	owner: NasmPreprocessor,
	name: Token,
	given: readonly (readonly Token[])[],
	expand: (tokens: readonly Token[]) => readonly Token[],
): readonly Token[] | undefined {
	const word = name.text.slice(1).toLowerCase();
	const expanded = (index: number) => expand(given[index] ?? []);
	const number = (index: number) => owner.numberOf(name, expanded(index)) ?? 0n;
	const call = { owner, name, given, expanded, number };
	const condition = word.startsWith("is") ? word.slice(2) : undefined;
	if (condition !== undefined && isCondition(condition)) {
		return askCondition(call, condition);
	}
	return Object.hasOwn(functions, word) ? functions[word]?.(call) : undefined;
}

const functions: Readonly<Record<string, Function>> = {
	abs: (call) => {
		const value = call.number(0);
		return numberTokens(value < 0n ? -value : value, call.name);
	},
	cond: (call) => call.expanded(call.number(0) === 0n ? 2 : 1),
	count: ({ given, name }) => numberTokens(BigInt(given.length), name),
	eval: (call) =>
		joined(
			call.given.map((_, index) => numberTokens(call.number(index), call.name)),
			call.name,
		),
	num: numberText,
	sel: (call) => {
		const choice = call.number(0);
		return choice >= 1n && choice < BigInt(call.given.length) ? call.expanded(Number(choice)) : [];
	},
	str: (call) => {
		const all = joined(
			call.given.map((_, index) => call.expanded(index)),
			call.name,
		);
		return [limited(call, bytesOf(textOf(all)))];
	},
	strcat: (call) => {
		const texts = call.given.flatMap((_, index) => call.expanded(index));
		return [
			limited(
				call,
				texts.flatMap((text) => text.bytes ?? bytesOf(text.text)),
			),
		];
	},
	strlen: (call) => {
		const [text] = call.expanded(0);
		return numberTokens(BigInt(text?.bytes?.length ?? text?.text.length ?? 0), call.name);
	},
	substr: (call) => {
		const count = call.given.length > 2 ? call.number(2) : -1n;
		return [stringToken(substringOf(call.expanded(0)[0]?.bytes ?? [], call.number(1), count), call.name)];
	},
	tok: (call) => {
		const [text] = call.expanded(0);
		return tokensOf(text ? contentOf(text) : "", call.name, call.owner.unit.dialect.lexical);
	},
};

function askCondition({ owner, name, given }: Call, kind: string): readonly Token[] {
	const tokens = joined(given, name);
	return numberTokens(isTrue(owner, name, kind, tokens) ? 1n : 0n, name);
}

const digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@_";

/** `%num(value, least number of digits, base)`; a positive number of digits cuts off what is more. */
function numberText(call: Call): readonly Token[] {
	let rest = BigInt.asUintN(64, call.number(0));
	const wanted = call.given.length > 1 ? Number(call.number(1)) : -1;
	const base = call.given.length > 2 ? call.number(2) : 10n;
	if (base < 2n || base > 64n || Math.abs(wanted) > 253) {
		call.owner.error([call.name], "range", "a base is from 2 to 64, and there are at most 253 digits");
		return [];
	}
	let text = "";
	while (text.length < Math.abs(wanted) || (wanted <= 0 && rest > 0n)) {
		text = (digits[Number(rest % base)] ?? "") + text;
		rest /= base;
	}
	return [stringToken(bytesOf(text), call.name)];
}

function joined(parts: readonly (readonly Token[])[], { start, end }: Token): readonly Token[] {
	const comma: Token = { kind: "sign", text: ",", start, end };
	return parts.flatMap((part, index) => (index === 0 ? part : [comma, ...part]));
}

function limited({ owner, name }: Call, bytes: readonly number[]): Token {
	if (bytes.length > longestText) {
		owner.error([name], "endless", "this text gets longer than any program needs");
	}
	return stringToken(bytes.slice(0, longestText), name);
}

// What the conditions of GNU as ask: `.if` and its many kin (its manual, section
// "If").

import type { ConditionWords } from "./conditions.ts";
import type { GasPreprocessor } from "./gasPreprocessor.ts";
import type { Token } from "./token.ts";

export function gasConditions(owner: GasPreprocessor): ConditionWords {
	return {
		opener: /^\.if(|def|ndef|notdef|b|nb|c|nc|eq|ne|ge|gt|le|lt|eqs|nes)$/,
		another: /^\.elseif$/,
		otherwise: /^\.elsec?$/,
		end: /^\.end(if|c)$/,
		holds: (head, tokens) => holds(owner, head, tokens),
	};
}

function holds(owner: GasPreprocessor, head: Token, tokens: readonly Token[]): boolean {
	const kind = head.text.toLowerCase().replace(/^\.(else)?if/, "");
	switch (kind) {
		case "def":
			return isDefined(owner, tokens);
		case "ndef":
		case "notdef":
			return !isDefined(owner, tokens);
		case "b":
			return tokens.length === 0;
		case "nb":
			return tokens.length > 0;
		case "c":
		case "eqs":
			return areSame(owner, tokens);
		case "nc":
		case "nes":
			return !areSame(owner, tokens);
		default:
			return compares(kind, owner.number(head, tokens) ?? 0n);
	}
}

function isDefined(owner: GasPreprocessor, [name]: readonly Token[]): boolean {
	const { definition, common } = owner.unit.symbols.find(name?.text ?? "") ?? {};
	return definition !== undefined || common !== undefined;
}

function areSame(owner: GasPreprocessor, tokens: readonly Token[]): boolean {
	const comma = tokens.findIndex(({ text }) => text === ",");
	return owner.text(tokens.slice(0, comma)) === owner.text(tokens.slice(comma + 1));
}

function compares(kind: string, number: bigint): boolean {
	switch (kind) {
		case "eq":
			return number === 0n;
		case "ge":
			return number >= 0n;
		case "gt":
			return number > 0n;
		case "le":
			return number <= 0n;
		case "lt":
			return number < 0n;
		default:
			return number !== 0n;
	}
}

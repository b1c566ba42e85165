// What NASM's conditions ask: `%if` and its many kin.

import type { ConditionWords } from "./conditions.ts";
import { splitArguments } from "./nasmMacro.ts";
import type { NasmPreprocessor } from "./nasmPreprocessor.ts";
import type { Token } from "./token.ts";

const kinds = "(n?(def|macro|ctx|idni?|id|num|str|token|empty|env))?";

export function nasmConditions(owner: NasmPreprocessor): ConditionWords {
	return {
		opener: new RegExp(`^%if${kinds}$`),
		another: new RegExp(`^%elif${kinds}$`),
		otherwise: "%else",
		end: "%endif",
		holds: (head, tokens) => holds(owner, head, tokens),
	};
}

function holds(owner: NasmPreprocessor, head: Token, written: readonly Token[]): boolean {
	const ending = head.text.toLowerCase().replace(/^%(el)?if/, "");
	const isNegated = ending.startsWith("n") && ending !== "num";
	const kind = isNegated ? ending.slice(1) : ending;
	return isTrue(owner, head, kind, owner.substituted(written)) !== isNegated;
}

function isTrue(owner: NasmPreprocessor, head: Token, kind: string, tokens: readonly Token[]): boolean {
	const [first] = tokens;
	switch (kind) {
		case "":
			return (owner.number(head, tokens) ?? 0n) !== 0n;
		case "def":
			return tokens.some(({ text }) => owner.defines.has(owner.defines.contextName(text) ?? text));
		case "macro":
			return owner.hasMacro(first?.text ?? "");
		case "ctx":
			return owner.defines.contexts.at(-1)?.name === first?.text;
		case "env":
			return false;
		default:
			return isKind(kind, owner.expand(tokens) ?? []);
	}
}

function isKind(kind: string, tokens: readonly Token[]): boolean {
	const [first, second] = tokens;
	const isSingle = first !== undefined && second === undefined;
	switch (kind) {
		case "idn":
		case "idni": {
			const [left = "", right = ""] = splitArguments(tokens).map((part) => textOf(part, kind === "idni"));
			return left === right;
		}
		case "id":
			return isSingle && first.kind === "name";
		case "num":
			return (isSingle && first.kind === "number") || (first?.text === "-" && second?.kind === "number");
		case "str":
			return isSingle && first.kind === "string";
		case "token":
			return isSingle;
		default:
			return first === undefined;
	}
}

function textOf(tokens: readonly Token[], ignoreCase: boolean): string {
	const text = tokens.map((token) => token.bytes?.join(".") ?? token.text).join(" ");
	return ignoreCase ? text.toLowerCase() : text;
}

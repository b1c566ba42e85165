// NASM's conditions: `%if` and its many kin. A condition that holds lets its
// lines be read; otherwise they are passed over up to the next `%elif`, `%else`
// or `%endif` of the same depth.

import { splitArguments } from "./nasmMacro.ts";
import type { NasmPreprocessor } from "./nasmPreprocessor.ts";
import type { Token } from "./token.ts";

const kinds = ["", "def", "macro", "ctx", "idn", "idni", "id", "num", "str", "token", "empty", "env"];
const words = new Set(
	["if", "elif"]
		.flatMap((start) => kinds.flatMap((kind) => [start + kind, `${start}n${kind}`]))
		.concat("else", "endif"),
);

/** Without its `%`, in lower case. */
export function isConditionWord(word: string): boolean {
	return words.has(word);
}

export class NasmConditions {
	private readonly owner: NasmPreprocessor;

	constructor(owner: NasmPreprocessor) {
		this.owner = owner;
	}

	obey(head: Token, tokens: readonly Token[]): void {
		const word = head.text.toLowerCase().slice(1);
		const open = this.owner.unit.reader.top?.conditions;
		if (word.startsWith("if")) {
			open?.push({ begin: head });
			if (!this.holds(head, word.slice(2), tokens)) {
				this.passOver();
			}
			return;
		}
		if (!open || open.length === 0) {
			this.owner.error([head], "syntax", `there is no \`%if\` before this \`${head.text}\``);
		} else if (word === "endif") {
			open.pop();
		} else {
			this.passToEnd();
		}
	}

	/** Passes over lines that do not hold, up to one from which on they do. */
	private passOver(): void {
		for (;;) {
			const stop = this.pass(/^%(elif\w*|else|endif)$/);
			const [head, ...rest] = stop ?? [];
			if (!head) {
				return;
			}
			const word = head.text.toLowerCase().slice(1);
			if (word === "endif") {
				this.owner.unit.reader.top?.conditions.pop();
			}
			if (!word.startsWith("elif") || this.holds(head, word.slice(4), rest)) {
				return;
			}
		}
	}

	private passToEnd(): void {
		if (this.pass(/^%endif$/)) {
			this.owner.unit.reader.top?.conditions.pop();
		}
	}

	private pass(stop: RegExp): readonly Token[] | undefined {
		return this.owner.unit.reader.pass({
			opens: (word) => /^%if/.test(word),
			closes: (word) => word === "%endif",
			stops: (word) => stop.test(word),
		})?.tokens;
	}

	/** Whether `%if…` with this ending holds. */
	private holds(head: Token, ending: string, written: readonly Token[]): boolean {
		const isNegated = ending.startsWith("n") && ending !== "num";
		const kind = isNegated ? ending.slice(1) : ending;
		const tokens = this.owner.substituted(written);
		return this.isTrue(head, kind, tokens) !== isNegated;
	}

	private isTrue(head: Token, kind: string, tokens: readonly Token[]): boolean {
		const { owner } = this;
		const [first] = tokens;
		switch (kind) {
			case "":
				return (owner.number(head, tokens) ?? 0n) !== 0n;
			case "def":
				return tokens.some((token) => owner.defines.has(owner.defines.contextName(token.text) ?? token.text));
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

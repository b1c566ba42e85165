// What NASM's conditions ask: `%if` and its many kin (manual, section 4.6).

import type { ConditionWords } from "./conditions.ts";
import { packageName, packageText } from "./nasmPackages.ts";
import type { NasmPreprocessor } from "./nasmPreprocessor.ts";
import { contentOf, withGaps } from "./nasmTexts.ts";
import { silently } from "./reporter.ts";
import type { Token } from "./token.ts";

const kinds = "(n?(def|defalias|macro|ctx|difi?|idni?|id|num|str|token|empty|env|usable|using)|n)?";
const kindPattern = new RegExp(`^${kinds}$`);

export function nasmConditions(owner: NasmPreprocessor): ConditionWords {
	return {
		opener: new RegExp(`^%if${kinds}$`),
		another: new RegExp(`^%elif${kinds}$`),
		otherwise: /^%else$/,
		end: /^%endif$/,
		holds: (head, tokens) => {
			const kind = head.text.toLowerCase().replace(/^%(el)?if/, "");
			const asked = /dif|idn/.test(kind) ? withGaps(tokens) : tokens;
			const substituted = kind.endsWith("env") ? tokens : owner.substituted(asked);
			if (kind !== "" && kind !== "n") {
				return isTrue(owner, head, kind, substituted);
			}
			const isAnother = head.text.toLowerCase().startsWith("%elif");
			const number = isAnother ? numberOrWarning(owner, head, substituted) : owner.number(head, substituted);
			return number === undefined ? "unknown" : (number !== 0n) === (kind === "");
		},
	};
}

/** Of another branch NASM says nothing where its condition has no value, and reads no branch then. */
function numberOrWarning(owner: NasmPreprocessor, head: Token, tokens: readonly Token[]): bigint | undefined {
	const { unit } = owner;
	const number = silently(unit, () => owner.number(head, tokens));
	if (number === undefined) {
		const message = "this condition has no value here, and NASM then reads neither this branch nor any after it";
		unit.error(owner.place([head, ...tokens]), "not-constant", message, { severity: "warning" });
	}
	return number;
}

/** True for the end of a word like `%ifdef` or `%isndef`. */
export function isCondition(kind: string): boolean {
	return kind !== "" && kindPattern.test(kind);
}

/** The answer to the question that `kind`, the end of a word like `%ifdef`, asks about tokens. */
export function isTrue(owner: NasmPreprocessor, head: Token, kind: string, tokens: readonly Token[]): boolean {
	const isNegated = kind.startsWith("n") && kind !== "num";
	const question = isNegated ? kind.slice(1) : kind;
	return answer(owner, head, question, tokens) !== isNegated;
}

function answer(owner: NasmPreprocessor, head: Token, kind: string, tokens: readonly Token[]): boolean {
	const [first] = tokens;
	const name = first ? (owner.defines.contextName(first.text) ?? first.text) : "";
	switch (kind) {
		case "":
			return (owner.number(head, tokens) ?? 0n) !== 0n;
		case "def":
			return tokens.some(({ text }) => owner.defines.has(owner.defines.contextName(text) ?? text));
		case "defalias":
			return owner.defines.isAlias(name);
		case "macro":
			return owner.macros.has(tokens);
		case "ctx":
			return tokens.some(({ text }) => owner.defines.isInContext(text));
		case "env":
			return false;
		case "usable":
			return packageText(name) !== undefined;
		case "using":
			return owner.defines.has(packageName(name));
		default:
			return isKind(kind, owner.expand(tokens) ?? []);
	}
}

function isKind(kind: string, tokens: readonly Token[]): boolean {
	const [first, second] = tokens;
	switch (kind) {
		case "idn":
		case "idni":
		case "dif":
		case "difi":
			return areIdentical(tokens, kind.endsWith("i")) === kind.startsWith("idn");
		// The first token decides, whatever follows it.
		case "id":
			return first?.kind === "name" && !/^\$+$/.test(first.text);
		case "num":
			return tokens.find(({ text }) => text !== "-" && text !== "+")?.kind === "number";
		case "str":
			return first?.kind === "string";
		case "token":
			return first !== undefined && second === undefined;
		default:
			return first === undefined;
	}
}

/**
 * What stands before and after the first comma, in braces or not, has the same tokens. As NASM and yasm have it,
 * nothing is not the same as nothing, and a blank before the comma makes a difference.
 */
function areIdentical(tokens: readonly Token[], ignoreCase: boolean): boolean {
	const at = tokens.findIndex(({ kind, text }) => kind === "sign" && text === ",");
	const [before, comma] = [tokens[at - 1], tokens[at]];
	if (!before || !comma || comma.spaced) {
		return false;
	}
	const others = tokens.slice(at + 1);
	return at === others.length && others.every((other, index) => isSame(tokens[index], other, ignoreCase));
}

function isSame(token: Token | undefined, other: Token, ignoreCase: boolean): boolean {
	const [text, otherText] = [token ? contentOf(token) : "", contentOf(other)];
	const isText = ignoreCase ? text.toLowerCase() === otherText.toLowerCase() : text === otherText;
	return isText && token?.kind === other.kind;
}

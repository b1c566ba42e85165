// NASM's directives that define macros of one line: `%define`, `%assign`, `%defstr`,
// `%substr` and their kin, and the contexts that `%$name` belongs to.

import { splitArguments } from "./nasmMacro.ts";
import type { Act, Acts, NasmPreprocessor } from "./nasmPreprocessor.ts";
import { readParameters } from "./nasmSingleMacro.ts";
import { bytesOf, contentOf, numberTokens, stringToken, substringOf, textOf, tokensOf, withGaps } from "./nasmTexts.ts";
import type { Token } from "./token.ts";

/** Longest text that macros may make, in bytes. */
export const longestText = 1 << 16;

/** What tokens come to; undefined after an error. */
type Make = (head: Token, tokens: readonly Token[], name: Token) => readonly Token[] | undefined;

export function defineDirectives(owner: NasmPreprocessor): Acts {
	return {
		...bothCases("define", (ignoreCase) => define(owner, (tokens) => tokens, ignoreCase)),
		...bothCases("xdefine", (ignoreCase) => define(owner, (tokens, kept) => owner.expand(tokens, kept), ignoreCase)),
		xidefine: define(owner, (tokens, kept) => owner.expand(tokens, kept), true),
		...makes(owner),
		...bothCases(
			"defalias",
			() => (head, tokens) =>
				owner.named(head, tokens, (name, [meant]) => owner.defines.alias(name, meant?.text ?? "")),
		),
		undef: (head, tokens) => owner.named(head, tokens, (name) => owner.defines.undefine(name)),
		undefalias: (head, tokens) => owner.named(head, tokens, (name) => owner.defines.unalias(name)),
		clear: () => owner.clear(),
		...contextDirectives(owner),
	};
}

/** Directives that define a name as what they make of the rest of the line. */
function makes(owner: NasmPreprocessor): Acts {
	const text =
		(make: (tokens: readonly Token[]) => readonly number[]): Make =>
		(_head, tokens, name) => [stringToken(make(tokens), name)];
	const all: Readonly<Record<string, Make>> = {
		defstr: text((tokens) => bytesOf(textOf(tokens))),
		strcat: text((tokens) => tokens.flatMap(({ bytes }) => bytes ?? [])),
		pathsearch: text((tokens) => bytesOf(tokens[0] ? contentOf(tokens[0]) : "")),
		substr: (head, tokens, name) => substring(owner, head, tokens, name),
		strlen: (_head, tokens, name) =>
			numberTokens(BigInt(tokens.find(({ kind }) => kind === "string")?.bytes?.length ?? 0), name),
		deftok: (_head, tokens, name) => tokensOf(tokens[0] ? contentOf(tokens[0]) : "", name, owner.unit.dialect.lexical),
		assign: (head, tokens, name) => {
			const value = owner.numberOf(head, tokens);
			return value === undefined ? undefined : numberTokens(value, name);
		},
	};
	return Object.assign(
		{},
		...Object.entries(all).map(([word, make]) => bothCases(word, (ignoreCase) => defineMade(owner, make, ignoreCase))),
	);
}

/** A directive and the same with an `i` before it, which ignores case. */
function bothCases(word: string, act: (ignoreCase: boolean) => Act): Acts {
	return { [word]: act(false), [`i${word}`]: act(true) };
}

function define(
	owner: NasmPreprocessor,
	bodyOf: (tokens: readonly Token[], parameters: ReadonlySet<string>) => readonly Token[] | undefined,
	ignoreCase: boolean,
): Act {
	return (head, tokens) =>
		owner.named(head, tokens, (name, written, token) => {
			const { parameters, greedy, rest } = readParameters(token, written);
			const body = bodyOf(withGaps(rest), new Set(parameters?.map((parameter) => parameter.name.toLowerCase())));
			if (body) {
				owner.defines.define(name, { parameters, greedy, body, ignoreCase, definition: owner.definitionOf(token) });
			}
		});
}

function defineMade(owner: NasmPreprocessor, make: Make, ignoreCase: boolean): Act {
	return (head, tokens) =>
		owner.named(head, tokens, (name, rest, token) => {
			const expanded = owner.expand(rest);
			const body = expanded && make(head, expanded, token);
			if (body?.some(({ bytes = [] }) => bytes.length > longestText)) {
				owner.error([head], "endless", "this text gets longer than any program needs");
			} else if (body) {
				owner.defines.define(name, { body, ignoreCase });
			}
		});
}

/** `%substr name 'text' start[, length]`. */
function substring(
	owner: NasmPreprocessor,
	head: Token,
	[text, ...numbers]: readonly Token[],
	place: Token,
): readonly Token[] | undefined {
	const [from, length] = splitArguments(numbers[0]?.text === "," ? numbers.slice(1) : numbers);
	if (text?.kind !== "string" || !from) {
		owner.error(
			[head],
			"syntax",
			`\`${head.text}\` takes a text and where to begin: \`${head.text} name 'text' 2, 1\``,
		);
		return undefined;
	}
	const start = owner.numberOf(head, from);
	const count = length ? owner.numberOf(head, length) : 1n;
	return start === undefined || count === undefined
		? undefined
		: [stringToken(substringOf(text.bytes ?? [], start, count), place)];
}

function contextDirectives(owner: NasmPreprocessor): Acts {
	const { contexts } = owner.defines;
	return {
		push: (_head, [name]) => void contexts.push({ name: name?.text ?? "", number: owner.macros.nextNumber() }),
		pop: (head, [name]) => {
			const context = contexts.at(-1);
			if (!context) {
				owner.error([head], "syntax", "there is no `%push` before this `%pop`");
			} else if (name && !owner.defines.isInContext(name.text)) {
				const message = `the innermost context is \`${context.name}\`, not \`${name.text}\``;
				owner.error([name], "syntax", message);
			} else {
				contexts.pop();
			}
		},
		repl: (head, [name]) => {
			const context = contexts.pop();
			if (context) {
				contexts.push({ name: name?.text ?? "", number: context.number });
			} else {
				owner.error([head], "syntax", "there is no `%push` before this `%repl`");
			}
		},
	};
}

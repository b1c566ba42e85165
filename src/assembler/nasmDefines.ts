// NASM's macros of one line: `%define` and its kin, and everything that is
// replaced inside a line: their uses, `%+`, `%[…]`, `%$name`. Works on tokens;
// what a macro stands for is said to stand where it is used.

import { Lexer } from "./lexer.ts";
import type { Range } from "./reader.ts";
import type { LexicalRules, Token } from "./token.ts";

interface Define {
	/** Undefined for a macro that takes no parentheses. */
	readonly parameters?: readonly string[];
	readonly body: readonly Token[];
	readonly ignoreCase: boolean;
	/** The name where it was defined; undefined for those that NASM itself brings. */
	readonly definition?: Range & { readonly source: number };
}

/** Longest line that macros may make, in tokens. */
const mostTokens = 50_000;

export class NasmDefines {
	private readonly rules: LexicalRules;
	private readonly byName = new Map<string, Define[]>();
	/** For `%push` and `%pop`: numbers of the open contexts and their names. */
	readonly contexts: { readonly name: string; readonly number: number }[] = [];
	/** Told of each use. */
	private readonly onUse: (use: Token, define: Define) => void;
	private made = 0;

	constructor(rules: LexicalRules, onUse: (use: Token, define: Define) => void) {
		this.rules = rules;
		this.onUse = onUse;
	}

	/** Defines a macro, in the place of one with as many parameters. */
	define(name: string, define: Define): void {
		const key = name.toLowerCase();
		const others = this.byName.get(key) ?? [];
		const kept = others.filter((other) => !sameShape(other, define) || !matches(other, name, key));
		this.byName.set(key, [...kept, { ...define, name } as Define & { name: string }]);
	}

	undefine(name: string): void {
		const key = name.toLowerCase();
		const kept = (this.byName.get(key) ?? []).filter((define) => !matches(define, name, key));
		kept.length > 0 ? this.byName.set(key, kept) : this.byName.delete(key);
	}

	has(name: string): boolean {
		return this.find(name).length > 0;
	}

	/** The name that `%$name` stands for; undefined outside of contexts. */
	contextName(text: string): string | undefined {
		const [, signs = "", name = ""] = /^%(\$+)(.*)$/.exec(text) ?? [];
		const context = this.contexts[this.contexts.length - signs.length];
		return context && `..@c${context.number}.${name}`;
	}

	/** A line with all macros replaced; undefined when that makes it endless. */
	expand(tokens: readonly Token[]): readonly Token[] | undefined {
		if (
			!tokens.some(
				(token) => token.kind === "percent" || (token.kind === "name" && this.byName.has(token.text.toLowerCase())),
			)
		) {
			return tokens;
		}
		this.made = 0;
		const result = this.replace(tokens, new Set());
		return this.made > mostTokens ? undefined : this.pasted(result);
	}

	private find(name: string): readonly Define[] {
		const key = name.toLowerCase();
		return this.byName.get(key)?.filter((define) => matches(define, name, key)) ?? [];
	}

	private replace(tokens: readonly Token[], active: ReadonlySet<string>): Token[] {
		const out: Token[] = [];
		for (let at = 0; at < tokens.length && this.made <= mostTokens; ) {
			const token = tokens[at] as Token;
			const length = this.replaceAt(tokens, at, active, out);
			if (length === 0) {
				out.push(token);
				this.made += 1;
			}
			at += Math.max(1, length);
		}
		return out;
	}

	/** Replaces what begins at `at`; gives the number of tokens it took, 0 when nothing was to be done. */
	private replaceAt(tokens: readonly Token[], at: number, active: ReadonlySet<string>, out: Token[]): number {
		const token = tokens[at] as Token;
		if (token.kind === "percent") {
			return this.replacePercent(tokens, at, active, out);
		}
		const key = token.text.toLowerCase();
		if (token.kind !== "name" || active.has(key) || !this.byName.has(key)) {
			return 0;
		}
		const candidates = this.find(token.text);
		const call = candidates.some(({ parameters }) => parameters) ? readArguments(tokens, at + 1) : undefined;
		const called = call && candidates.find(({ parameters }) => parameters?.length === call.arguments.length);
		const define = called ?? candidates.find(({ parameters }) => !parameters);
		if (!define) {
			return 0;
		}
		this.onUse(token, define);
		const inner = new Set(active).add(key);
		const slot = called ? undefined : slotOf(token.text, define.body);
		const given = (called ? (call?.arguments ?? []) : []).map((argument) => this.replace(argument, active));
		const body = define.body.flatMap(
			(part) =>
				argumentFor(define, part, given) ?? { ...part, slot: part.slot ?? slot, start: token.start, end: token.end },
		);
		for (const part of this.replace(body, inner)) {
			out.push(part);
		}
		return called && call ? call.length + 1 : 1;
	}

	private replacePercent(tokens: readonly Token[], at: number, active: ReadonlySet<string>, out: Token[]): number {
		const token = tokens[at] as Token;
		if (token.text === "%[") {
			const end = tokens.findIndex((other, index) => index > at && other.text === "]");
			const inner = tokens.slice(at + 1, end < 0 ? undefined : end);
			out.push(...this.replace(inner, active));
			return inner.length + (end < 0 ? 1 : 2);
		}
		const context = this.contextName(token.text);
		if (context === undefined) {
			return 0;
		}
		return (
			this.replaceAt([{ ...token, kind: "name", text: context }], 0, active, out) ||
			this.keep({ ...token, kind: "name", text: context }, out)
		);
	}

	private keep(token: Token, out: Token[]): number {
		out.push(token);
		return 1;
	}

	/** Joins what stands on both sides of `%+`. */
	private pasted(tokens: readonly Token[]): readonly Token[] {
		if (!tokens.some(({ text }) => text === "%+")) {
			return tokens;
		}
		const out: Token[] = [];
		for (let at = 0; at < tokens.length; at += 1) {
			const token = tokens[at] as Token;
			const [left, right] = [out.at(-1), tokens[at + 1]];
			if (token.text === "%+" && left && right) {
				out.pop();
				out.push(...joinTokens(left, right, this.rules));
				at += 1;
			} else {
				out.push(token);
			}
		}
		// The joined name can be a macro itself.
		return this.replace(out, new Set());
	}
}

/** Two tokens as one, where together they make one; at the place of the first. */
export function joinTokens(left: Token, right: Token, rules: LexicalRules): readonly Token[] {
	const text = left.text + right.text;
	const joined = new Lexer(text, rules).statement() ?? [];
	return joined.length === 1 ? joined.map((token) => ({ ...token, start: left.start, end: left.end })) : [left, right];
}

/** What a macro like `rbp-8` names. */
function slotOf(name: string, [base, sign, number, ...others]: readonly Token[]): Token["slot"] {
	const isPlace =
		/^r[bs]p$/i.test(base?.text ?? "") && (sign?.text === "-" || sign?.text === "+") && others.length === 0;
	const offset = isPlace ? number?.value : undefined;
	return offset === undefined ? undefined : { name, offset: sign?.text === "-" ? -offset : offset };
}

function matches(define: Define, name: string, key: string): boolean {
	const own = (define as Define & { name?: string }).name;
	return define.ignoreCase ? own?.toLowerCase() === key : own === name;
}

function sameShape(one: Define, other: Define): boolean {
	return one.parameters?.length === other.parameters?.length;
}

function argumentFor(
	{ parameters }: Define,
	part: Token,
	given: readonly (readonly Token[])[],
): readonly Token[] | undefined {
	const index = part.kind === "name" ? (parameters?.indexOf(part.text) ?? -1) : -1;
	return index < 0 ? undefined : given[index];
}

/** The arguments in parentheses at `at`, and how many tokens they take; commas inside brackets do not count. */
function readArguments(
	tokens: readonly Token[],
	at: number,
): { readonly arguments: Token[][]; readonly length: number } | undefined {
	if (tokens[at]?.text !== "(") {
		return undefined;
	}
	const found: Token[][] = [[]];
	let depth = 0;
	for (let index = at; index < tokens.length; index += 1) {
		const token = tokens[index] as Token;
		const isSign = token.kind === "sign";
		depth += isSign && "([{".includes(token.text) ? 1 : isSign && ")]}".includes(token.text) ? -1 : 0;
		if (depth === 0) {
			return { arguments: found.map(withoutBraces), length: index + 1 - at };
		}
		if (index === at) {
			continue;
		}
		if (isSign && token.text === "," && depth === 1) {
			found.push([]);
		} else {
			found.at(-1)?.push(token);
		}
	}
	return undefined;
}

/** `{a, b}` is one argument. */
export function withoutBraces(tokens: Token[]): Token[] {
	return tokens[0]?.text === "{" && tokens.at(-1)?.text === "}" ? tokens.slice(1, -1) : tokens;
}

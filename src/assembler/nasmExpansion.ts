// Replaces NASM's macros in a line: uses of macros of one line, functions like
// `%strlen(…)`, `%$name`, and what `%+` joins. Works on tokens; what a macro stands
// for is said to stand where it is used.

import type { NasmDefines } from "./nasmDefines.ts";
import type { Asked } from "./nasmKnownNumbers.ts";
import { type CallArguments, readArguments, type SingleMacro } from "./nasmSingleMacro.ts";
import { joinTokens } from "./nasmSubstitution.ts";
import { bytesOf, numberTokens, stringToken, textOf } from "./nasmTexts.ts";
import type { LexicalRules, Token } from "./token.ts";

/** Longest line that macros may make, in tokens. */
const mostTokens = 50_000;
const noNames: ReadonlySet<string> = new Set();
/** Deepest that macros may stand inside each other's arguments. */
const deepest = 200;

/** What the replacing needs to know from outside. */
export interface ExpansionHooks {
	/** Told of each use. */
	onUse(use: Token, macro: SingleMacro): void;
	/** The number that tokens without macros are; undefined after an error. */
	numberOf(tokens: readonly Token[]): bigint | undefined;
	/** The outcome of a function of the preprocessor, whose arguments `expand` replaces; undefined for no such name. */
	call(
		name: Token,
		given: readonly (readonly Token[])[],
		expand: (tokens: readonly Token[]) => readonly Token[],
	): readonly Token[] | undefined;
}

/** What is not replaced: macros in whose body it stands, which come and go, and names in lower case. */
type Active = Set<SingleMacro | string>;

export class NasmExpansion {
	private readonly defines: NasmDefines;
	private readonly rules: LexicalRules;
	private readonly hooks: ExpansionHooks;
	private made = 0;
	private depth = 0;

	constructor(defines: NasmDefines, rules: LexicalRules, hooks: ExpansionHooks) {
		this.defines = defines;
		this.rules = rules;
		this.hooks = hooks;
	}

	/** A line with all macros replaced but those of some names in lower case; undefined when that makes it endless. */
	expand(tokens: readonly Token[], kept: ReadonlySet<string> = noNames): readonly Token[] | undefined {
		if (
			!tokens.some(
				(token) => token.kind === "percent" || (token.kind === "name" && this.defines.isReplaced(token.text)),
			)
		) {
			return tokens;
		}
		this.made = 0;
		this.depth = 0;
		const active: Active = new Set(kept);
		const result = this.pasted(this.replace(tokens, active), active);
		return this.made > mostTokens ? undefined : result;
	}

	/** The same, with the macros that were looked up for it; these are undefined where they alone do not decide it. */
	expandAsking(tokens: readonly Token[]): { readonly expanded: readonly Token[] | undefined; readonly asked?: Asked } {
		this.defines.ask();
		const expanded = this.expand(tokens);
		return { expanded, asked: this.defines.answer() };
	}

	private replace(tokens: readonly Token[], active: Active): Token[] {
		const out: Token[] = [];
		this.depth += 1;
		if (this.depth > deepest) {
			this.made = mostTokens + 1;
		}
		let at = 0;
		for (let token = tokens[at]; token && this.made <= mostTokens; token = tokens[at]) {
			const length = this.replaceAt(tokens, at, active, out);
			if (length === 0) {
				out.push(token);
				this.made += 1;
			}
			at += Math.max(1, length);
		}
		this.depth -= 1;
		return out;
	}

	/** Replaces what begins at `at`; gives the number of tokens it took, 0 when nothing was to be done. */
	private replaceAt(tokens: readonly Token[], at: number, active: Active, out: Token[]): number {
		const token = tokens[at];
		if (token?.kind === "percent") {
			return this.replacePercent(token, tokens, at, active, out);
		}
		if (
			token?.kind !== "name" ||
			!this.defines.isReplaced(token.text) ||
			active.has(this.defines.meant(token.text).toLowerCase())
		) {
			return 0;
		}
		// A macro can use another of its name, which has another number of parameters.
		const all = this.defines.find(token.text);
		const candidates = all.filter((macro) => !active.has(macro));
		const call = candidates.some(({ parameters }) => parameters) ? readArguments(tokens, at + 1) : undefined;
		const called = call && candidates.find((macro) => takes(macro, call.arguments));
		const macro = called ?? candidates.find(({ parameters }) => !parameters);
		if (!macro) {
			return all.length > 0 ? 0 : this.replaceValue(token, out) || this.replaceAlias(token, active, out);
		}
		this.hooks.onUse(token, macro);
		const body = called ? this.bodyWith(macro, call, token, active) : this.bodyOf(macro, token);
		active.add(macro);
		for (const part of this.replace(body, active)) {
			out.push(part);
		}
		active.delete(macro);
		return called && call ? call.length + 1 : 1;
	}

	private replaceValue(token: Token, out: Token[]): number {
		this.defines.askMore();
		const value = this.defines.computed(token.text);
		for (const part of value ?? []) {
			out.push({ ...part, start: token.start, end: token.end });
		}
		return value ? 1 : 0;
	}

	/** Another name for what is no macro, or only another such name. */
	private replaceAlias(token: Token, active: Active, out: Token[]): number {
		const meant = this.defines.meant(token.text);
		const key = token.text.toLowerCase();
		if (meant.toLowerCase() === key) {
			return 0;
		}
		const name: Token = { ...token, text: meant };
		active.add(key);
		const length = this.replaceAt([name], 0, active, out) || this.keep(name, out);
		active.delete(key);
		return length;
	}

	private bodyOf(macro: SingleMacro, use: Token): Token[] {
		const slot = slotOf(use.text, macro.body);
		return macro.body.map((part) => ({
			...ownName(macro, part, use),
			slot: part.slot ?? slot,
			start: use.start,
			end: use.end,
		}));
	}

	private bodyWith(macro: SingleMacro, call: CallArguments, use: Token, active: Active): Token[] {
		const given = givenTo(macro, call.arguments).map((argument, index) => {
			const kind = macro.parameters?.[index]?.kind;
			const expanded = this.replace(argument, active);
			return kind === "number" ? this.evaluated(expanded, use) : kind === "text" ? [quote(argument, use)] : expanded;
		});
		const parts: Token[] = [];
		for (const part of macro.body) {
			const index = part.kind === "name" ? (macro.parameters?.findIndex(({ name }) => name === part.text) ?? -1) : -1;
			if (index < 0) {
				parts.push({ ...ownName(macro, part, use), start: use.start, end: use.end });
			}
			for (const argument of given[index] ?? []) {
				parts.push(argument);
			}
		}
		return withCommas(parts);
	}

	private evaluated(tokens: readonly Token[], use: Token): readonly Token[] {
		const value = this.hooks.numberOf(tokens);
		return value === undefined ? tokens : numberTokens(value, use);
	}

	private replacePercent(token: Token, tokens: readonly Token[], at: number, active: Active, out: Token[]): number {
		if (token.text === "%+") {
			return 0;
		}
		this.defines.askMore();
		const call = readArguments(tokens, at + 1);
		const result = call && this.hooks.call(token, call.arguments, (part) => this.replace(part, active));
		if (call && result) {
			for (const part of result) {
				out.push({ ...part, start: token.start, end: token.end });
			}
			this.made += result.length;
			return call.length + 1;
		}
		const context = this.defines.contextName(token.text);
		if (context === undefined) {
			return 0;
		}
		const name: Token = { ...token, kind: "name", text: context };
		return this.replaceAt([name], 0, active, out) || this.keep(name, out);
	}

	private keep(token: Token, out: Token[]): number {
		out.push(token);
		return 1;
	}

	/** Joins what stands on both sides of `%+`, at most `times` times one after the other. */
	private pasted(tokens: readonly Token[], kept: Active, times = deepest): readonly Token[] {
		if (times === 0 || this.made > mostTokens || !tokens.some(({ text }) => text === "%+")) {
			return tokens;
		}
		const out: Token[] = [];
		let at = 0;
		for (let token = tokens[at]; token; token = tokens[at]) {
			const [left, right] = [out.at(-1), tokens[at + 1]];
			const isJoined = token.text === "%+" && left !== undefined && right !== undefined;
			if (isJoined) {
				out.pop();
				out.push(...joinTokens(left, right, this.rules));
			} else if (token.text !== "%+") {
				out.push(token);
			}
			at += isJoined ? 2 : 1;
		}
		// The joined name can be a macro itself, which joins in turn.
		return this.pasted(this.replace(out, kept), kept, times - 1);
	}
}

/** What a macro like `rbp-8` names. */
function slotOf(name: string, body: readonly Token[]): Token["slot"] {
	const isEnclosed = body[0]?.text === "(" && body.at(-1)?.text === ")";
	const [base, sign, number, ...others] = isEnclosed ? body.slice(1, -1) : body;
	const isPlace =
		/^r[bs]p$/i.test(base?.text ?? "") && (sign?.text === "-" || sign?.text === "+") && others.length === 0;
	const offset = isPlace ? number?.value : undefined;
	return offset === undefined ? undefined : { name, offset: sign?.text === "-" ? -offset : offset };
}

function takes({ parameters, greedy }: SingleMacro, given: CallArguments["arguments"]): boolean {
	const isEmpty = given.length === 1 && given[0]?.length === 0;
	const count = parameters?.length ?? -1;
	return (
		count === given.length || (count === 0 && isEmpty) || (greedy === true && count > 0 && given.length >= count - 1)
	);
}

/** The last parameter of a greedy macro takes all that is left. */
function givenTo({ parameters, greedy }: SingleMacro, given: CallArguments["arguments"]): CallArguments["arguments"] {
	const count = parameters?.length ?? 0;
	if (!greedy || given.length <= count) {
		return given;
	}
	const comma: Token = { kind: "sign", text: ",", start: 0, end: 0 };
	const rest = given.slice(count - 1).flatMap((tokens, index) => (index === 0 ? tokens : [comma, ...tokens]));
	return [...given.slice(0, count - 1), rest];
}

function quote(tokens: readonly Token[], place: Token): Token {
	return stringToken(bytesOf(textOf(tokens)), place);
}

/** `%?` is the macro's name as it was used, `%??` as it was defined. */
function ownName(macro: SingleMacro, part: Token, use: Token): Token {
	if (part.kind !== "percent" || !/^%\*?\?\??$/.test(part.text)) {
		return part;
	}
	return { ...part, kind: "name", text: part.text.endsWith("??") ? macro.name : use.text };
}

/** `%,` is a comma unless nothing follows it. */
function withCommas(parts: Token[]): Token[] {
	if (!parts.some(({ text }) => text === "%,")) {
		return parts;
	}
	return parts.flatMap((part, index) => {
		if (part.text !== "%,") {
			return [part];
		}
		const next = parts[index + 1];
		return next && next.text !== "%," ? [{ ...part, kind: "sign", text: "," } as const] : [];
	});
}

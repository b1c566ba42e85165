// Macros of the C preprocessor: how `#define` is read, and what a use of one
// comes to (C11, 6.10.3). A name within its own expansion stays as it is; each
// token knows in which expansions it stands, which is how that is told.

import { type CToken, readCLine, writeCTokens } from "./cTokens.ts";

export interface CMacro {
	readonly name: string;
	/** Undefined for one that takes no parentheses. */
	readonly parameters?: readonly string[];
	/** The last parameter takes all that is left, commas too. */
	readonly takesRest?: boolean;
	readonly body: readonly CToken[];
}

/** Reads what stands behind `#define`; gives a sentence where that is no macro. */
export function readDefinition([name, ...rest]: readonly CToken[]): CMacro | string {
	if (name?.kind !== "name" || name.text === "defined") {
		return "the name of a macro is expected after `#define`";
	}
	const [open] = rest;
	if (open?.text !== "(" || open.spaced) {
		return { name: name.text, body: rest };
	}
	const close = rest.findIndex(({ text }) => text === ")");
	const parameters: string[] = [];
	let takesRest = false;
	for (const [index, { kind, text }] of rest.slice(1, Math.max(close, 1)).entries()) {
		const isLast = index + 2 === close;
		if (text === "..." && isLast) {
			takesRest = true;
			if (rest[index]?.kind !== "name") {
				parameters.push("__VA_ARGS__");
			}
		} else if (kind === "name" && rest[index]?.kind !== "name") {
			parameters.push(text);
		} else if (text !== "," || rest[index]?.kind !== "name") {
			return `the parameters of \`${name.text}\` cannot be read`;
		}
	}
	return close < 0
		? `the parameters of \`${name.text}\` have no \`)\``
		: { name: name.text, parameters, takesRest, body: rest.slice(close + 1) };
}

/** The arguments of a use, each a list of tokens, and how many tokens they take; undefined where the `)` is missing. */
function readArguments(
	{ parameters = [], takesRest = false }: CMacro,
	tokens: readonly CToken[],
): { readonly values: readonly (readonly CToken[])[]; readonly length: number } | undefined {
	const values: CToken[][] = [[]];
	let depth = 0;
	for (const [index, token] of tokens.entries()) {
		depth += token.text === "(" ? 1 : token.text === ")" ? -1 : 0;
		if (depth === 0) {
			const isNone = parameters.length === 0 && values.length === 1 && values[0]?.length === 0;
			return { values: isNone ? [] : values, length: index + 1 };
		}
		const isRest = takesRest && values.length === parameters.length;
		if (depth === 1 && token.text === "," && !isRest) {
			values.push([]);
		} else if (depth > 1 || token.text !== "(") {
			values.at(-1)?.push(token);
		}
	}
	return undefined;
}

/** More tokens than any program needs from one line. */
const mostTokens = 200_000;

/** Uses of macros in arguments of macros, and macros that one after the other stand for the next. */
const deepest = 200;
const tooDeep = "macros are nested too deeply here";

/** Expands macros in tokens. */
export class CExpansion {
	private readonly find: (name: string) => CMacro | undefined;
	/** What is wrong with a use, as one sentence. */
	problem: string | undefined;
	private made = 0;
	private depth = 0;

	/** With what gives the macro of a name. */
	constructor(find: (name: string) => CMacro | undefined) {
		this.find = find;
	}

	/** The tokens with every macro in them expanded. */
	expand(tokens: readonly CToken[]): CToken[] {
		const done: CToken[] = [];
		this.depth += 1;
		if (this.depth > deepest) {
			this.problem = tooDeep;
		}
		const left = tokens.toReversed();
		for (let token = left.pop(); token && this.problem === undefined; token = left.pop()) {
			const use = this.useOf(token, left);
			if (use) {
				left.push(...use.toReversed());
			} else {
				done.push(token);
			}
		}
		this.depth -= 1;
		return done;
	}

	/** What a token begins to stand for, its arguments taken from `left` (the next is the last); undefined for no use of a macro. */
	private useOf(token: CToken, left: CToken[]): readonly CToken[] | undefined {
		const macro = token.kind === "name" && !token.within?.has(token.text) ? this.find(token.text) : undefined;
		if (!macro) {
			return undefined;
		}
		const within = new Set(token.within).add(macro.name);
		if (within.size > deepest) {
			this.problem = tooDeep;
		}
		if (!macro.parameters) {
			return this.place(this.substitute(macro, []), token, within);
		}
		if (left.at(-1)?.text !== "(") {
			return undefined;
		}
		const read = readArguments(macro, left.toReversed());
		if (!read) {
			this.problem = `the arguments of \`${macro.name}\` have no \`)\``;
			return undefined;
		}
		const values = this.fitted(macro, read.values);
		left.length -= read.length;
		return this.place(this.substitute(macro, values), token, within);
	}

	private fitted(macro: CMacro, values: readonly (readonly CToken[])[]): readonly (readonly CToken[])[] {
		const { name, parameters = [], takesRest } = macro;
		if (takesRest && values.length === parameters.length - 1) {
			return [...values, []];
		}
		if (values.length !== parameters.length) {
			const wanted = `${parameters.length} argument${parameters.length === 1 ? "" : "s"}`;
			this.problem = `\`${name}\` takes ${wanted}, and is given ${values.length}`;
		}
		return values;
	}

	/** Where and within what an expansion stands. */
	private place(tokens: readonly CToken[], { start, end, spaced }: CToken, within: ReadonlySet<string>): CToken[] {
		this.made += tokens.length;
		if (this.made > mostTokens) {
			this.problem = "the macros here make more of a line than any program needs; do they end?";
			return [];
		}
		return tokens.map((token, index) => ({
			...token,
			start,
			end,
			spaced: index === 0 ? spaced : token.spaced,
			within: token.within ? new Set([...token.within, ...within]) : within,
		}));
	}

	private substitute({ parameters = [], body }: CMacro, values: readonly (readonly CToken[])[]): CToken[] {
		const argumentAt = (token: CToken | undefined) =>
			token?.kind === "name" ? values[parameters.indexOf(token.text)] : undefined;
		const made: CToken[] = [];
		for (let at = 0; at < body.length; at += 1) {
			const token = body[at] as CToken;
			const next = body[at + 1];
			const quoted = token.text === "#" ? argumentAt(next) : undefined;
			if (quoted) {
				made.push({ ...token, kind: "quoted", text: quote(quoted) });
				at += 1;
			} else if (token.text === "##" && next && made.length > 0) {
				at += 1;
				paste(made, argumentAt(next) ?? [next]);
			} else {
				const value = argumentAt(token);
				const isPasted = next?.text === "##";
				const part = value ? (isPasted ? value : this.expand(value)) : [token];
				made.push(...part.map((one, index) => (index === 0 ? { ...one, spaced: token.spaced } : one)));
				if (value?.length === 0 && isPasted) {
					made.push({ ...token, kind: "sign", text: "" });
				}
			}
		}
		return made.filter(({ text }) => text !== "");
	}
}

/** Joins the first of some tokens to the last that was made; where that makes no token, both stay, as gcc has it in assembly. */
function paste(made: CToken[], [first, ...rest]: readonly CToken[]): void {
	const last = made.at(-1);
	if (last && first) {
		const [whole, ...others] = readCLine(last.text + first.text, 0).tokens;
		const isOne = whole !== undefined && others.length === 0;
		made.splice(
			-1,
			1,
			...(isOne ? [{ ...last, kind: whole.kind, text: whole.text }] : [last, { ...first, spaced: false }]),
		);
	}
	made.push(...rest);
}

/** What `#` makes of an argument. */
function quote(tokens: readonly CToken[]): string {
	const escaped = tokens.map((token) =>
		token.kind === "quoted" ? { ...token, text: token.text.replace(/["\\]/g, "\\$&") } : token,
	);
	return `"${writeCTokens(escaped)}"`;
}

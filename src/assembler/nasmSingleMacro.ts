// A macro of one line in NASM: what stands after `%define name`, and how the
// arguments of a use are read.

import type { Range } from "./reader.ts";
import type { Token } from "./token.ts";

interface Parameter {
	readonly name: string;
	/** `=x` is evaluated before it is put in, `&x` becomes a text in quotes. */
	readonly kind: "plain" | "number" | "text";
}

export interface SingleMacro {
	readonly name: string;
	/** Undefined for a macro that takes no parentheses. */
	readonly parameters?: readonly Parameter[];
	/** The last parameter takes the rest, commas and all. */
	readonly greedy?: boolean;
	readonly body: readonly Token[];
	readonly ignoreCase: boolean;
	/** The name where it was defined; undefined for those that NASM itself brings. */
	readonly definition?: Range & { readonly source: number };
}

export interface CallArguments {
	readonly arguments: readonly (readonly Token[])[];
	/** Number of tokens, parentheses and all. */
	readonly length: number;
}

/** The parameters in parentheses right after the name, and what follows them. */
export function readParameters(
	name: Token,
	tokens: readonly Token[],
): Pick<SingleMacro, "parameters" | "greedy"> & { readonly rest: readonly Token[] } {
	const [open] = tokens;
	const call = open?.text === "(" && open.start === name.end ? readArguments(tokens, 0) : undefined;
	if (!call) {
		return { rest: tokens };
	}
	const given = call.arguments.filter((argument) => argument.length > 0);
	const parameters = given.map((argument): Parameter => {
		const [first] = argument;
		const kind = first?.text === "=" ? "number" : first?.text === "&" || first?.text === "&&" ? "text" : "plain";
		return { name: argument.find((token) => token.kind === "name")?.text ?? "", kind };
	});
	const greedy = given.at(-1)?.at(-1)?.text === "+";
	return { parameters, greedy, rest: tokens.slice(call.length) };
}

/** The arguments in parentheses at `at`; commas inside brackets do not count, and `{a, b}` is one argument. */
export function readArguments(tokens: readonly Token[], at: number): CallArguments | undefined {
	if (tokens[at]?.text !== "(") {
		return undefined;
	}
	const found: Token[][] = [[]];
	let depth = 0;
	let index = at;
	for (let token = tokens[index]; token; token = tokens[index]) {
		depth += depthChange(token);
		if (depth === 0) {
			return { arguments: found.map(withoutBraces), length: index + 1 - at };
		}
		if (token.kind === "sign" && token.text === "," && depth === 1) {
			found.push([]);
		} else if (index > at) {
			found.at(-1)?.push(token);
		}
		index += 1;
	}
	return undefined;
}

function depthChange({ kind, text }: Token): number {
	if (kind === "sign") {
		return "([{".includes(text) ? 1 : ")]}".includes(text) ? -1 : 0;
	}
	return kind === "percent" && text === "%[" ? 1 : 0;
}

/** `{a, b}` is one argument. */
export function withoutBraces(tokens: Token[]): Token[] {
	return tokens[0]?.text === "{" && tokens.at(-1)?.text === "}" ? tokens.slice(1, -1) : tokens;
}

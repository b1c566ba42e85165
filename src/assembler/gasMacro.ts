// Macros of GNU as: their parameters, the arguments of a use, and the text that
// both make. GNU as works on text: `\name` is replaced everywhere in the body,
// in quotes too, and the result is read as if it stood in the source.

import type { Token } from "./token.ts";

interface GasParameter {
	readonly name: string;
	readonly value?: string;
	readonly kind?: "req" | "vararg";
}

export interface GasMacro {
	readonly name: string;
	readonly parameters: readonly GasParameter[];
	readonly body: string;
	readonly definition: { readonly source: number; readonly start: number; readonly end: number };
}

/** `a, b=5, c:req, rest:vararg`, with or without the commas. */
export function readParameters(text: string, tokens: readonly Token[]): readonly GasParameter[] {
	return splitGasArguments(tokens).map((part) => {
		const [name, sign, ...rest] = part;
		const kind = sign?.text === ":" ? rest[0]?.text.toLowerCase() : undefined;
		const after = kind === undefined ? rest : rest.slice(2);
		const isDefault = sign?.text === "=" || rest[1]?.text === "=";
		return {
			name: name?.text ?? "",
			value: isDefault ? argumentText(text, after) : undefined,
			kind: kind === "req" || kind === "vararg" ? kind : undefined,
		};
	});
}

/** The texts of all parameters in one use; a sentence when they do not fit. */
export function bindArguments(
	macro: GasMacro,
	text: string,
	tokens: readonly Token[],
): ReadonlyMap<string, string> | string {
	const values = new Map<string, string>();
	const parts = splitGasArguments(tokens);
	let next = 0;
	for (const [index, part] of parts.entries()) {
		const named = part[1]?.text === "=" && macro.parameters.find(({ name }) => name === part[0]?.text);
		const parameter = named || macro.parameters[next];
		if (!parameter) {
			return `the macro \`${macro.name}\` takes ${macro.parameters.length} parameters, and here are ${parts.length}`;
		}
		if (parameter.kind === "vararg" && !named) {
			values.set(parameter.name, wholeText(text, parts.slice(index).flat(), tokens));
			break;
		}
		values.set(parameter.name, argumentText(text, named ? part.slice(2) : part));
		next += named ? 0 : 1;
	}
	for (const { name, value, kind } of macro.parameters) {
		if (!values.get(name)) {
			if (kind === "req") {
				return `the macro \`${macro.name}\` needs a value for \`${name}\``;
			}
			values.set(name, value ?? "");
		}
	}
	return values;
}

/** A body with `\name` replaced; `\@` is the number of the use, `\()` nothing. */
export function substituteText(body: string, values: ReadonlyMap<string, string>, use: number): string {
	return body.replace(/\\(@|\(\)|[A-Za-z_.$][\w.$]*)/g, (whole, name: string) => {
		if (name === "@") {
			return `${use}`;
		}
		if (name === "()") {
			return "";
		}
		const known = values.get(name) ?? values.get(name.replace(/\..*$/, ""));
		return known === undefined ? whole : known + (values.has(name) ? "" : name.slice(name.indexOf(".")));
	});
}

/** Arguments end at a comma, and where white space stands between two words. */
export function splitGasArguments(tokens: readonly Token[]): Token[][] {
	if (tokens.length === 0) {
		return [];
	}
	const found: Token[][] = [[]];
	let depth = 0;
	for (const [index, token] of tokens.entries()) {
		const before = tokens[index - 1];
		if (depth === 0 && token.text === ",") {
			found.push([]);
			continue;
		}
		if (depth === 0 && before && isWord(before) && isWord(token) && before.end < token.start) {
			found.push([]);
		}
		depth += "([".includes(token.text) ? 1 : ")]".includes(token.text) ? -1 : 0;
		found.at(-1)?.push(token);
	}
	return found;
}

function isWord({ kind }: Token): boolean {
	return kind !== "sign";
}

/** As written; a text in quotes without them. */
export function argumentText(text: string, tokens: readonly Token[]): string {
	const [first] = tokens;
	const last = tokens.at(-1);
	if (!first || !last) {
		return "";
	}
	const written = text.slice(first.start, last.end);
	return tokens.length === 1 && first.kind === "string" ? written.slice(1, -1) : written;
}

function wholeText(text: string, from: readonly Token[], all: readonly Token[]): string {
	return text.slice(from[0]?.start ?? 0, all.at(-1)?.end ?? 0);
}

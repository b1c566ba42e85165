// Macros of GNU as: their parameters, the arguments of a use, and the text that
// both make. GNU as works on text: `\name` is replaced everywhere in the body,
// in quotes too, and the result is read as if it stood in the source. After
// `.altmacro` the name alone is replaced too, and `LOCAL` gives names of its own.

import { type Evaluate, passComma, readArgument, scrub, splitArguments } from "./gasArguments.ts";
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
	/** How often it has been used. */
	uses: number;
}

/** `a, b=5, c:req, rest:vararg`, with or without the commas. */
export function readParameters(written: string): readonly GasParameter[] {
	const text = scrub(written);
	const parameters: GasParameter[] = [];
	const pattern = /([\w.$]+)(?: ?: ?(\w+))? ?(=)?/y;
	for (let at = 0; at < text.length; ) {
		pattern.lastIndex = at;
		const [whole, name, kind, sign] = pattern.exec(text) ?? [];
		if (whole === undefined || name === undefined) {
			break;
		}
		const argument = sign ? readArgument(text, at + whole.length) : undefined;
		const known = kind === "req" || kind === "vararg" ? kind : undefined;
		parameters.push({ name, value: argument?.value, kind: known });
		at = passComma(text, argument?.end ?? at + whole.length);
	}
	return parameters;
}

/** The texts of all parameters in one use; a sentence when they do not fit. */
export function bindArguments(
	{ name: macro, parameters }: GasMacro,
	written: string,
	evaluate: Evaluate | undefined,
): ReadonlyMap<string, string> | string {
	const text = scrub(written);
	const values = new Map<string, string>();
	let next = 0;
	for (let at = 0; at < text.length; ) {
		const named = evaluate ? undefined : nameBefore(text, at);
		const parameter = named === undefined ? parameters[next] : parameters.find(({ name }) => name === named.name);
		if (!parameter) {
			return named
				? `the macro \`${macro}\` has no parameter \`${named.name}\``
				: `the macro \`${macro}\` takes ${parameters.length} parameters, and here are ${splitArguments(text, evaluate).length}`;
		}
		if (parameter.kind === "vararg" && !named) {
			values.set(parameter.name, text.slice(at));
			break;
		}
		const { value, end } = readArgument(text, named?.end ?? at, evaluate);
		values.set(parameter.name, value);
		next += named ? 0 : 1;
		at = passComma(text, end);
	}
	for (const { name, value, kind } of parameters) {
		if (!values.get(name)) {
			if (kind === "req") {
				return `the macro \`${macro}\` needs a value for \`${name}\``;
			}
			values.set(name, value ?? "");
		}
	}
	return values;
}

/** `name=` at an offset. */
function nameBefore(text: string, at: number): { readonly name: string; readonly end: number } | undefined {
	const [whole, name] = /^([\w.$]+)=(?!=)/.exec(text.slice(at)) ?? [];
	return whole === undefined || name === undefined ? undefined : { name, end: at + whole.length };
}

/** What `\@` and `\+` are in one use: the number of the use among all, and among those of the same macro. */
export interface UseNumbers {
	readonly all: number;
	readonly own: number;
}

/** A body with its parameters replaced: `\name` or `&name&`; what stands in `\(…)` stays. */
export function substituteText(body: string, values: ReadonlyMap<string, string>, { all, own }: UseNumbers): string {
	const pattern = /\\(?:([@+])|\(([^)]*)\)|([A-Za-z_.$][\w.$]*))|&([A-Za-z_.$][\w.$]*)&?/g;
	return body.replace(pattern, (whole, sign?: string, literal?: string, name?: string, other?: string) => {
		if (sign !== undefined || literal !== undefined) {
			return sign === "@" ? `${all}` : sign === "+" ? `${own}` : (literal ?? "");
		}
		if (other !== undefined) {
			return values.get(other) ?? whole;
		}
		const stem = name?.replace(/\..*$/, "") ?? "";
		const known = values.get(name ?? "") ?? values.get(stem);
		return known === undefined ? whole : known + (values.has(name ?? "") ? "" : (name ?? "").slice(stem.length));
	});
}

/** What is marked as a parameter, and words alone with the sign that may end them. */
const words = /\\[\w.$@+(]+|&[\w.$]+&?|([A-Za-z_.$][\w.$]*)&?/g;

/** The same after `.altmacro`; `nextLocal` makes a name for each that follows `LOCAL`. */
export function substituteAlternate(
	body: string,
	given: ReadonlyMap<string, string>,
	numbers: UseNumbers,
	nextLocal: (() => string) | undefined,
): string {
	const values = new Map(given);
	const lines = body.split("\n").map((line) => {
		const names = nextLocal && /^\s*local[ \t]+(.*)$/i.exec(line)?.[1];
		if (names === undefined || !nextLocal) {
			const plain = line.replace(words, (whole, name?: string) =>
				name === undefined ? whole : values.has(name) ? `\\${name}\\()` : whole.replace(/&$/, ""),
			);
			return substituteText(plain, values, numbers);
		}
		for (const name of names.match(/[\w.$]+/g) ?? []) {
			values.set(name, nextLocal());
		}
		return "";
	});
	return lines.join("\n");
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

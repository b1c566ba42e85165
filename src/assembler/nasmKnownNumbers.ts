// Numbers that expressions of NASM's preprocessor were found to be. Macros of
// several lines ask the same questions thousands of times (`%if cpuflag(sse2)`);
// the answer stays as long as every macro that it was made with does.

import type { SingleMacro } from "./nasmSingleMacro.ts";
import type { Token } from "./token.ts";

/** The macros that stood under a name in lower case when it was looked up. */
export type Asked = ReadonlyMap<string, readonly SingleMacro[] | undefined>;

/** What stands under a name now. */
type Look = (name: string) => readonly SingleMacro[] | undefined;

interface Known {
	readonly number: bigint;
	readonly asked: Asked;
}

export class KnownNumbers {
	private readonly known = new Map<string, Known>();

	/** The number that tokens are, as far as it was found before and still holds. */
	find(tokens: readonly Token[], look: Look): bigint | undefined {
		const known = this.known.get(keyOf(tokens));
		if (!known) {
			return undefined;
		}
		for (const [name, macros] of known.asked) {
			if (!means(look(name), macros)) {
				return undefined;
			}
		}
		return known.number;
	}

	/** Keeps a number, if nothing but the macros `asked` decided it: `expanded` names no symbol and no place. */
	keep(tokens: readonly Token[], expanded: readonly Token[], number: bigint, asked: Asked): void {
		if (expanded.every(({ kind }) => kind === "number" || kind === "sign")) {
			this.known.set(keyOf(tokens), { number, asked });
		}
	}
}

/** True for macros that make the same of every use, wherever they were defined. */
function means(macros: readonly SingleMacro[] | undefined, others: readonly SingleMacro[] | undefined): boolean {
	return macros === others || (macros !== undefined && others !== undefined && areAlike(macros, others, meansSame));
}

function meansSame(macro: SingleMacro, other: SingleMacro): boolean {
	const { name, ignoreCase, parameters, body } = macro;
	const hasNone = !parameters && !other.parameters;
	return (
		macro === other ||
		(name === other.name && ignoreCase === other.ignoreCase && hasNone && areAlike(body, other.body, isSame))
	);
}

function areAlike<T>(all: readonly T[], others: readonly T[], isAlike: (one: T, other: T) => boolean): boolean {
	return (
		all.length === others.length &&
		all.every((item, index) => {
			const other = others[index];
			return other !== undefined && isAlike(item, other);
		})
	);
}

/** Texts in quotes do not tell what they hold. */
function isSame({ kind, text, spaced }: Token, other: Token): boolean {
	return kind === other.kind && text === other.text && spaced === other.spaced && kind !== "string";
}

function keyOf(tokens: readonly Token[]): string {
	let key = "";
	for (const { text } of tokens) {
		key += `${text}\n`;
	}
	return key;
}

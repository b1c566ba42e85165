// What NASM's names stand for: macros of one line, from `%define` and its kin,
// other names for these, and the contexts that `%$name` belongs to. Replacing them
// in a line is nasmExpansion's work; somebody who keeps what came of it can learn
// here which names decided it.

import type { Asked } from "./nasmKnownNumbers.ts";
import type { SingleMacro } from "./nasmSingleMacro.ts";
import type { Token } from "./token.ts";

/** What a name stands for that NASM itself computes where it is used, as `__LINE__`; undefined for all others. */
export type ComputedNames = (name: string) => readonly Token[] | undefined;

export class NasmDefines {
	/** Of names that NASM computes. */
	readonly computed: ComputedNames;
	/** How many names have been given a meaning. */
	definitions = 0;
	private readonly byName = new Map<string, SingleMacro[]>();
	private readonly aliases = new Map<string, string>();
	/** For `%push` and `%pop`: numbers of the open contexts and their names. */
	readonly contexts: { readonly name: string; readonly number: number }[] = [];
	/** What has been looked up since somebody wanted to know; undefined where nobody does, or more than macros was asked. */
	private asked: Map<string, readonly SingleMacro[] | undefined> | undefined;

	constructor(computed: ComputedNames) {
		this.computed = computed;
	}

	/** Defines a macro, in the place of one with as many parameters and before one of another case. */
	define(name: string, macro: Omit<SingleMacro, "name">): void {
		const meant = this.meant(name);
		const key = meant.toLowerCase();
		const added: SingleMacro = { ...macro, name: meant };
		const others = this.byName.get(key)?.filter((other) => !isReplacedBy(other, added)) ?? [];
		this.byName.set(key, [added, ...others]);
		this.definitions += 1;
	}

	/** Lets a name stand for another, whatever that stands for. */
	alias(name: string, meant: string): void {
		this.aliases.set(name.toLowerCase(), meant);
		this.definitions += 1;
	}

	unalias(name: string): void {
		this.aliases.delete(name.toLowerCase());
	}

	isAlias(name: string): boolean {
		return this.aliases.has(name.toLowerCase());
	}

	undefine(name: string): void {
		const meant = this.meant(name);
		const key = meant.toLowerCase();
		const kept = (this.byName.get(key) ?? []).filter((macro) => !matches(macro, meant, key));
		kept.length > 0 ? this.byName.set(key, kept) : this.byName.delete(key);
	}

	/** Forgets all that the program itself has defined. */
	clear(): void {
		for (const [key, macros] of this.byName) {
			const kept = macros.filter(({ definition }) => !definition);
			kept.length > 0 ? this.byName.set(key, kept) : this.byName.delete(key);
		}
	}

	has(name: string): boolean {
		return this.find(name).length > 0 || this.computed(name) !== undefined;
	}

	/** The name that `%$name` or `%{$name}` stands for; undefined outside of contexts. */
	contextName(text: string): string | undefined {
		const [, signs = "", name = ""] = /^%\{?(\$+)(.*?)\}?$/.exec(text) ?? [];
		const context = this.contexts[this.contexts.length - signs.length];
		return context && `..@c${context.number}.${name}`;
	}

	/** Notes from now on which macros are looked up. */
	ask(): void {
		this.asked = new Map();
	}

	/** More than macros decides what a line comes to. */
	askMore(): void {
		this.asked = undefined;
	}

	/** The macros that were looked up since `ask`; undefined where they alone do not decide it. */
	answer(): Asked | undefined {
		const { asked } = this;
		this.asked = undefined;
		return asked;
	}

	/** The macros of a name in lower case, whatever their case and shape. */
	readonly under = (key: string): readonly SingleMacro[] | undefined =>
		this.aliases.has(key) ? undefined : this.byName.get(key);

	/** True inside a context of this name, in any case, and of no other since. */
	isInContext(name: string): boolean {
		return this.contexts.at(-1)?.name.toLowerCase() === name.toLowerCase();
	}

	/** True for a name that may stand for something. */
	isReplaced(name: string): boolean {
		const key = name.toLowerCase();
		const macros = this.byName.get(key);
		this.asked?.set(key, macros);
		if (macros) {
			return true;
		}
		const isMore = this.aliases.has(key) || (name.startsWith("__") && this.computed(name) !== undefined);
		this.asked = isMore ? undefined : this.asked;
		return isMore;
	}

	/** The name that an alias means; any other is itself. */
	meant(name: string): string {
		return this.aliases.size === 0 ? name : (this.aliases.get(name.toLowerCase()) ?? name);
	}

	/** The macros of a name, whatever their shape, the newest first. */
	find(name: string): readonly SingleMacro[] {
		const meant = this.meant(name);
		const key = meant.toLowerCase();
		this.asked = meant === name ? this.asked : undefined;
		return this.byName.get(key)?.filter((macro) => matches(macro, meant, key)) ?? [];
	}
}

function matches(macro: SingleMacro, name: string, key: string): boolean {
	return macro.ignoreCase ? macro.name.toLowerCase() === key : macro.name === name;
}

function isReplacedBy(macro: SingleMacro, other: SingleMacro): boolean {
	const isSameName = macro.ignoreCase === other.ignoreCase && matches(macro, other.name, other.name.toLowerCase());
	return isSameName && macro.parameters?.length === other.parameters?.length;
}

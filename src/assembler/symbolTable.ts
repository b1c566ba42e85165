// The symbols of one source, and the names that sources share. Each source has
// a table of its own; `.globl` makes an entry visible to the others, and the
// linker's part of the work is only to set `shared`.

import type { Place } from "./place.ts";
import type { Span } from "./source.ts";
import type { ExpressionSyntax } from "./syntax.ts";
import type { Value } from "./value.ts";

type SymbolDefinition =
	| { readonly kind: "label"; readonly place: Place; readonly span: Span }
	/** From `.set` and its kin; `fixed` when it may not be set again; `syntax` when each use means that anew. */
	| {
			readonly kind: "constant";
			readonly value: Value;
			readonly span: Span;
			readonly fixed: boolean;
			readonly syntax?: ExpressionSyntax;
	  };

export interface SymbolEntry {
	readonly name: string;
	definition?: SymbolDefinition;
	/** The first of several values: uses before it mean this one, as in GNU as. */
	first?: SymbolDefinition;
	/** From `.comm`: space to be made when no source defines the symbol. */
	common?: { readonly size: number; readonly alignment: number; readonly span: Span };
	global: boolean;
	/** An undefined weak symbol is 0. */
	weak: boolean;
	/** Named where its value counts, not only declared: a library is searched for it. */
	used?: boolean;
	/** NASM: named by `extern`. */
	declared?: boolean;
	/** Where it is named first without being defined before. */
	firstUse?: Span;
	/** Declared with `.local`, which `.comm` asks about. */
	local: boolean;
	/** The global entry of another source that this name means. */
	shared?: SymbolEntry;
	/** Where another source defines an undefined name for itself alone. */
	hidden?: Span;
	type?: "function" | "object";
	/** What its definition marks instead: a function that gives the address of the one that the name means. */
	chooser?: SymbolEntry;
	size?: Value;
}

export class SymbolTable {
	private readonly entries = new Map<string, SymbolEntry>();
	/** For each number, the label to which `1b` leads and the one that `1f` waits for. */
	private readonly numeric = new Map<string, { backward?: SymbolEntry; forward?: SymbolEntry }>();

	/** The entry of a name, made when there is none. */
	entry(name: string): SymbolEntry {
		const found = this.entries.get(name);
		if (found) {
			return found;
		}
		const made = createEntry(name);
		this.entries.set(name, made);
		return made;
	}

	/** The entry that a definition of a name defines. */
	defined(name: string): SymbolEntry {
		const entry = this.entry(name);
		return entry.chooser ?? entry;
	}

	/** From now on a name means a function that is chosen at the program's start. */
	makeIndirect(entry: SymbolEntry): void {
		entry.chooser ??= this.entry(`${entry.name}.chooser`);
		entry.chooser.definition ??= entry.definition;
		entry.definition = undefined;
	}

	/** The entry of a name, if it has been mentioned. */
	find(name: string): SymbolEntry | undefined {
		return this.entries.get(name);
	}

	all(): Iterable<SymbolEntry> {
		return this.entries.values();
	}

	/** What `1b` or `1f` means here; undefined when nothing with that number stands before. */
	numericLabel(number: bigint, direction: "backward" | "forward"): SymbolEntry | undefined {
		const pair = this.numericPair(number);
		if (direction === "forward") {
			pair.forward ??= createEntry(`${number}f`);
		}
		return pair[direction];
	}

	/** Puts the label `number:` at a place. */
	defineNumeric(number: bigint, place: Place, span: Span): void {
		const pair = this.numericPair(number);
		const entry = pair.forward ?? createEntry(`${number}`);
		entry.definition = { kind: "label", place, span };
		pair.backward = entry;
		pair.forward = undefined;
	}

	private numericPair(number: bigint): { backward?: SymbolEntry; forward?: SymbolEntry } {
		const key = String(number);
		const pair = this.numeric.get(key) ?? {};
		this.numeric.set(key, pair);
		return pair;
	}
}

function createEntry(name: string): SymbolEntry {
	return { name, global: false, weak: false, local: false };
}

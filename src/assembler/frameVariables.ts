// The functions and variables that a compiler has told of (`-g`): parameters and
// locals, each with where it is while which code runs, and what lies in the
// program's data. Where a variable is nowhere, the compiler has optimised it away.
// A function's variables are read when somebody asks for them.

import { AddressLists, everywhere, isWithin } from "./addressLists.ts";
import { names, tags } from "./dwarfNames.ts";
import { type DebugSections, type Entry, numberOf, readEntries, type UnitEntries } from "./dwarfReader.ts";
import { type Location, readLocation } from "./locationReader.ts";
import { littleEndian } from "./numberBytes.ts";
import type { OriginFile } from "./origins.ts";
import type {
	CodeRange,
	DataVariable,
	FrameVariable,
	InlinedCall,
	SourceFunction,
	SourceNotes,
	SourceScope,
} from "./program.ts";
import { hasSize, largestNumber, SourceTypes } from "./sourceTypes.ts";

/** `files` are those that the units name, which are in the order of the program's sources. */
export function readSourceNotes(units: readonly DebugSections[], files: readonly OriginFile[] = []): SourceNotes {
	const read = units.flatMap((sections, index) => {
		const numbers = new Map(
			files.flatMap(({ writtenIn, number }, file) => (writtenIn === index ? [[number, file]] : [])),
		);
		return readEntries(sections).map((unit) => new Unit(unit, sections, numbers));
	});
	return { functions: read.flatMap((unit) => unit.functions()), data: read.flatMap((unit) => unit.data()) };
}

/** Entries that may hold functions, and those that may hold variables in the data too. */
const spaces: ReadonlySet<number> = new Set([tags.namespace, tags.structure, tags.class]);
const holders: ReadonlySet<number> = new Set([...spaces, tags.function, tags.block]);

class Unit {
	private readonly root: Entry;
	private readonly types: SourceTypes;
	private readonly lists: AddressLists;
	/** The program's numbers of files, by the unit's own. */
	private readonly files: ReadonlyMap<number | string, number>;

	constructor(unit: UnitEntries, sections: DebugSections, files: ReadonlyMap<number | string, number>) {
		this.files = files;
		this.root = unit.root;
		this.types = new SourceTypes(unit);
		this.lists = new AddressLists(unit, sections);
	}

	functions(): readonly SourceFunction[] {
		return functionsOf(this.root).flatMap((entry) => {
			const ranges = this.lists.rangesOf(entry);
			const [first] = ranges;
			const base = entry.attributes.get(names.frameBase);
			const frameBase = base instanceof Uint8Array ? this.readLocation(base) : undefined;
			return first ? [{ ...this.scopeOf(entry, ranges, first.start), frameBase }] : [];
		});
	}

	private scopeOf(entry: Entry, ranges: readonly CodeRange[], start: bigint): SourceScope {
		const common = this.commonOf(this.commonOf(entry));
		const name = common.attributes.get(names.name);
		return {
			name: typeof name === "string" ? `${fullPrefix(common)}${name}` : "",
			start,
			ranges,
			variables: once(() => this.variablesIn(entry, ranges)),
			inlined: once(() => this.inlinedIn(entry)),
		};
	}

	/** The inlined calls of a function, in whichever blocks they are. */
	private inlinedIn(caller: Entry): readonly InlinedCall[] {
		return caller.children.flatMap((child) => {
			if (child.tag === tags.block) {
				return this.inlinedIn(child);
			}
			const ranges = child.tag === tags.inlinedCall ? this.lists.rangesOf(child) : [];
			const [first] = ranges;
			const entry = numberOf(child, names.entry);
			const start = entry !== undefined && isWithin(ranges, entry) ? entry : first?.start;
			return start === undefined ? [] : [{ ...this.scopeOf(child, ranges, start), call: this.callOf(child) }];
		});
	}

	private callOf(entry: Entry): InlinedCall["call"] {
		const file = this.files.get(Number(numberOf(entry, names.callFile) ?? -1n));
		const line = numberOf(entry, names.callLine);
		const column = Number(numberOf(entry, names.callColumn) ?? 0n);
		return file === undefined || line === undefined
			? undefined
			: { file, line: Number(line) - 1, column: column > 0 ? column - 1 : undefined };
	}

	data(space: Entry = this.root, prefix = ""): readonly DataVariable[] {
		return space.children.flatMap((entry) => {
			if (entry.tag === tags.variable) {
				return this.dataVariable(entry, prefix);
			}
			return holders.has(entry.tag) ? this.data(entry, `${prefix}${prefixOf(entry)}`) : [];
		});
	}

	private dataVariable(entry: Entry, prefix: string): readonly DataVariable[] {
		const location = entry.attributes.get(names.location);
		const [operation, more] = location instanceof Uint8Array ? (this.readLocation(location) ?? []) : [];
		const common = this.commonOf(entry);
		const named = this.named(common, common === entry ? prefix : fullPrefix(common));
		return named && operation?.kind === "number" && !more ? [{ ...named, address: operation.value }] : [];
	}

	/** Those of a function or block; of what it is a copy of, also those that the copy does not speak of. */
	private variablesIn(entry: Entry, ranges: readonly CodeRange[]): readonly FrameVariable[] {
		const told = new Set(variablesBelow(entry).map((child) => numberOf(child, names.origin)));
		const model = this.types.entry(numberOf(entry, names.origin));
		const untold = model ? variablesBelow(model).filter(({ offset }) => !told.has(offset)) : [];
		return [...entry.children, ...untold].flatMap((child) => {
			if (child.tag === tags.block) {
				const own = this.lists.rangesOf(child);
				// A block without code of its own has nothing to say of what is nowhere.
				return own.length > 0
					? this.variablesIn(child, own)
					: this.variablesIn(child, ranges).filter(({ places }) => places.length > 0);
			}
			return isVariable(child.tag) ? this.frameVariable(child, ranges) : [];
		});
	}

	private frameVariable(entry: Entry, ranges: readonly CodeRange[]): readonly FrameVariable[] {
		const common = this.commonOf(entry);
		const named = this.named(common, "");
		const places =
			named && !common.attributes.has(names.declaration) ? this.placesOf(entry, common, named.size) : undefined;
		return named && places ? [{ ...named, ranges, places }] : [];
	}

	/** Undefined where nobody here can read what the compiler says. */
	private placesOf(entry: Entry, common: Entry, size: number): FrameVariable["places"] | undefined {
		const location = entry.attributes.get(names.location) ?? common.attributes.get(names.location);
		if (typeof location === "bigint") {
			return this.lists
				.locationsAt(location)
				.map(({ start, end, expression }) => ({ start, end, location: this.readLocation(expression) ?? [] }));
		}
		if (location instanceof Uint8Array) {
			const read = this.readLocation(location);
			return read && [{ ...everywhere, location: read }];
		}
		const constant = entry.attributes.get(names.constantValue) ?? common.attributes.get(names.constantValue);
		const bytes = typeof constant === "bigint" ? littleEndian(constant, Math.min(size, largestNumber)) : constant;
		return bytes instanceof Uint8Array ? [{ ...everywhere, location: [{ kind: "bytes", bytes }] }] : [];
	}

	/** Of a function that has several forms, what is common to them is told once; so is what was declared before. */
	private commonOf(entry: Entry): Entry {
		const offset = numberOf(entry, names.origin) ?? numberOf(entry, names.specification);
		return this.types.entry(offset) ?? entry;
	}

	private named(entry: Entry, prefix: string) {
		const name = entry.attributes.get(names.name);
		const type = this.types.at(numberOf(entry, names.type));
		return typeof name === "string" && hasSize(type)
			? { name: `${prefix}${name}`, ...this.types.describe(type) }
			: undefined;
	}

	private readLocation(expression: Uint8Array): Location | undefined {
		return readLocation(expression, {
			addressAt: (index) => this.lists.addressAt(index),
			numberType: (offset) => this.types.numberType(offset),
		});
	}
}

/** The names of what a declaration stands in: `app::Shape::`. */
function fullPrefix({ parent }: Entry): string {
	return parent && spaces.has(parent.tag) ? `${fullPrefix(parent)}${prefixOf(parent)}` : "";
}

function prefixOf(entry: Entry): string {
	const name = entry.attributes.get(names.name);
	return typeof name === "string" ? `${name}::` : "";
}

function functionsOf(entry: Entry): readonly Entry[] {
	return entry.children.flatMap((child) => {
		if (child.tag === tags.function) {
			return [child];
		}
		return spaces.has(child.tag) ? functionsOf(child) : [];
	});
}

/** The parameters and locals below an entry, however deep in blocks they are. */
function variablesBelow(entry: Entry): readonly Entry[] {
	return entry.children.flatMap((child) =>
		child.tag === tags.block ? variablesBelow(child) : isVariable(child.tag) ? [child] : [],
	);
}

/** A question that is answered once. */
function once<Answer>(find: () => Answer): () => Answer {
	let known: { readonly answer: Answer } | undefined;
	return () => {
		known ??= { answer: find() };
		return known.answer;
	};
}

function isVariable(tag: number): boolean {
	return tag === tags.parameter || tag === tags.variable;
}

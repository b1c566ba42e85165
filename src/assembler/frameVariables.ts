// The variables that a compiler has told of (`-g`): parameters and locals that have
// a place in the frame or a register all the time, as they do without
// optimisation, and those that lie in the program's data. Those in changing places
// are left out.

import { ByteReader } from "./byteReader.ts";
import { names, tags } from "./dwarfNames.ts";
import { type AttributeValue, type DebugSections, type Entry, numberOf, readEntries } from "./dwarfReader.ts";
import type { DataVariable, FrameVariable } from "./program.ts";
import { hasSize, SourceTypes } from "./sourceTypes.ts";

export interface SourceVariables {
	/** In the order of the functions. */
	readonly frames: readonly FrameVariable[];
	/** Those in the program's data, by their full names. */
	readonly data: readonly DataVariable[];
	/** The full names of the functions, by the address that each begins at: `Square::Square`. */
	readonly functions: ReadonlyMap<bigint, string>;
}

export function readVariables(sections: DebugSections): SourceVariables {
	const units = readEntries(sections).map((unit) => new Unit(unit, sections));
	return {
		frames: units.flatMap((unit) => unit.frames()),
		data: units.flatMap((unit) => unit.data()),
		functions: new Map(units.flatMap((unit) => unit.functions())),
	};
}

interface Scope {
	readonly start: bigint;
	readonly end: bigint;
	readonly base: FrameVariable["base"];
}

/** A variable's place: so many bytes from a base, or from the register with the number where it is in one. */
interface Location {
	readonly base: FrameVariable["base"] | "scope";
	readonly offset: bigint;
}

/** Entries that may hold functions, and those that may hold variables in the data too. */
const spaces: ReadonlySet<number> = new Set([tags.namespace, tags.structure, tags.class]);
const holders: ReadonlySet<number> = new Set([...spaces, tags.function, tags.block]);

class Unit {
	private readonly root: Entry;
	private readonly types: SourceTypes;
	private readonly addresses: ByteReader;
	private readonly firstAddress: number;

	constructor(root: Entry, sections: DebugSections) {
		this.root = root;
		this.types = new SourceTypes(root);
		this.addresses = new ByteReader(sections.get(".debug_addr") ?? new Uint8Array(), 0);
		this.firstAddress = Number(numberOf(root, names.addresses) ?? 8n);
	}

	frames(): readonly FrameVariable[] {
		return functionsOf(this.root).flatMap((entry) => {
			const range = rangeOf(entry);
			const base = frameBase(entry.attributes.get(names.frameBase));
			return range && base ? this.variablesIn(entry, { ...range, base }) : [];
		});
	}

	functions(): readonly (readonly [bigint, string])[] {
		return functionsOf(this.root).flatMap((entry) => {
			const range = rangeOf(entry);
			const common = this.commonOf(this.commonOf(entry));
			const name = common.attributes.get(names.name);
			return range && typeof name === "string" ? [[range.start, `${fullPrefix(common)}${name}`] as const] : [];
		});
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
		const location = this.locationOf(entry);
		const common = this.commonOf(entry);
		const named = this.named(common, common === entry ? prefix : fullPrefix(common));
		return named && location?.base === "memory" ? [{ ...named, address: location.offset }] : [];
	}

	private variablesIn(entry: Entry, scope: Scope): readonly FrameVariable[] {
		return entry.children.flatMap((child) => {
			switch (child.tag) {
				case tags.parameter:
				case tags.variable:
					return this.frameVariable(child, scope);
				case tags.block:
					return this.variablesIn(child, { ...scope, ...rangeOf(child) });
				default:
					return [];
			}
		});
	}

	private frameVariable(entry: Entry, { start, end, base }: Scope): readonly FrameVariable[] {
		const location = this.locationOf(entry);
		const named = this.named(this.commonOf(entry), "");
		if (!location || !named) {
			return [];
		}
		return [{ ...named, offset: location.offset, base: location.base === "scope" ? base : location.base, start, end }];
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

	private locationOf(entry: Entry): Location | undefined {
		const location = entry.attributes.get(names.location);
		if (!(location instanceof Uint8Array) || location.length === 0) {
			return undefined;
		}
		const reader = new ByteReader(location, 1);
		const found = this.readLocation(location[0] ?? 0, reader);
		return reader.isAtEnd ? found : undefined;
	}

	/** DWARF 5, section 2.5 and 2.6: expressions of one operation. */
	private readLocation(operation: number, reader: ByteReader): Location | undefined {
		switch (operation) {
			case operations.address:
				return { base: "memory", offset: reader.number(8) };
			case operations.addressIndex:
				this.addresses.at = this.firstAddress + 8 * Number(reader.unsigned());
				return { base: "memory", offset: this.addresses.number(8) };
			case operations.frameOffset:
				return { base: "scope", offset: reader.signed() };
			case operations.rbpOffset:
				return { base: "rbp", offset: reader.signed() };
			case operations.rspOffset:
				return { base: "rsp", offset: reader.signed() };
			default: {
				const register = registerNumbers[operation - operations.register];
				return register === undefined ? undefined : { base: "register", offset: BigInt(register) };
			}
		}
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

/** The code of an entry that has one stretch of it. */
function rangeOf(entry: Entry): { readonly start: bigint; readonly end: bigint } | undefined {
	const [start, high] = [numberOf(entry, names.low), numberOf(entry, names.high)];
	if (start === undefined || high === undefined) {
		return undefined;
	}
	// A length; as an address it would be behind the start (DWARF 4, section 2.17.2).
	return { start, end: high > start ? high : start + high };
}

const operations = {
	address: 0x03,
	register: 0x50,
	rbp: 0x56,
	rsp: 0x57,
	rbpOffset: 0x76,
	rspOffset: 0x77,
	frameOffset: 0x91,
	frameAddress: 0x9c,
	addressIndex: 0xa1,
} as const;

/** The processor's numbers of the general registers in DWARF's order (System V ABI, figure 3.36). */
const registerNumbers: readonly number[] = [0, 2, 1, 3, 6, 7, 5, 4, 8, 9, 10, 11, 12, 13, 14, 15];

function frameBase(value: AttributeValue | undefined): FrameVariable["base"] | undefined {
	if (!(value instanceof Uint8Array) || value.length !== 1) {
		return undefined;
	}
	switch (value[0]) {
		case operations.frameAddress:
			return "frame";
		case operations.rbp:
			return "rbp";
		case operations.rsp:
			return "rsp";
		default:
			return undefined;
	}
}

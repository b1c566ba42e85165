// The variables of functions that a compiler has told of (`-g`): parameters and
// locals that have a place in the frame all the time, as they do without
// optimisation. Those in registers, or in changing places, are left out.

import { ByteReader } from "./byteReader.ts";
import { type AttributeValue, type DebugSections, type Entry, names, numberOf, readEntries } from "./dwarfReader.ts";
import type { FrameVariable, TypedName } from "./program.ts";

/** Tags (DWARF 5, table 7.3). */
const tags = {
	array: 0x01,
	class: 0x02,
	enumeration: 0x04,
	member: 0x0d,
	parameter: 0x05,
	block: 0x0b,
	pointer: 0x0f,
	reference: 0x10,
	compileUnit: 0x11,
	structure: 0x13,
	typedef: 0x16,
	union: 0x17,
	subrange: 0x21,
	base: 0x24,
	constant: 0x26,
	function: 0x2e,
	variable: 0x34,
	volatile: 0x35,
	restrict: 0x37,
	namespace: 0x39,
	rvalueReference: 0x42,
	atomic: 0x47,
} as const;

/** In the order of the functions. */
export function readVariables(sections: DebugSections): readonly FrameVariable[] {
	return readEntries(sections).flatMap((unit) => {
		const types = new Types(unit);
		return functionsOf(unit).flatMap((entry) => variablesOf(entry, types));
	});
}

function functionsOf(entry: Entry): readonly Entry[] {
	return entry.children.flatMap((child) => {
		if (child.tag === tags.function) {
			return [child];
		}
		const mayHold = [tags.namespace, tags.structure, tags.class].some((tag) => tag === child.tag);
		return mayHold ? functionsOf(child) : [];
	});
}

interface Scope {
	readonly start: bigint;
	readonly end: bigint;
	readonly base: FrameVariable["base"];
}

function variablesOf(entry: Entry, types: Types): readonly FrameVariable[] {
	const range = rangeOf(entry);
	const base = frameBase(entry.attributes.get(names.frameBase));
	return range && base ? variablesIn(entry, { ...range, base }, types) : [];
}

function variablesIn(entry: Entry, scope: Scope, types: Types): readonly FrameVariable[] {
	return entry.children.flatMap((child) => {
		switch (child.tag) {
			case tags.parameter:
			case tags.variable:
				return variable(child, scope, types);
			case tags.block:
				return variablesIn(child, { ...scope, ...rangeOf(child) }, types);
			default:
				return [];
		}
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

const operations = { rbp: 0x56, rsp: 0x57, frameOffset: 0x91, frameAddress: 0x9c };

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

function variable(entry: Entry, { start, end, base }: Scope, types: Types): readonly FrameVariable[] {
	// Of a function that has several forms, what is common to them is told once.
	const common = types.entry(numberOf(entry, names.origin)) ?? entry;
	const name = common.attributes.get(names.name);
	const location = entry.attributes.get(names.location);
	const type = types.at(numberOf(common, names.type));
	if (typeof name !== "string" || !(location instanceof Uint8Array) || !hasSize(type)) {
		return [];
	}
	const reader = new ByteReader(location, 1);
	const offset = reader.signed();
	if (location[0] !== operations.frameOffset || !reader.isAtEnd) {
		return [];
	}
	return [{ ...types.named(name, offset, type), base, start, end }];
}

type Type = Pick<TypedName, "size" | "elementSize" | "reading"> & {
	readonly text: string;
	/** Of what has members. */
	readonly whole?: Entry;
};

const unknown: Type = { size: 0, elementSize: 0, reading: "unsigned", text: "void" };
const deepest = 32;

/** No stack is larger. */
const largest = 2 ** 32;

function hasSize({ size }: Type): boolean {
	return size > 0 && size <= largest;
}

/** Members of members are told so deep, and of one whole so many. */
const deepestMember = 3;
const mostMembers = 64;

/** The types of a unit, by their offsets. */
class Types {
	private readonly entries = new Map<bigint, Entry>();
	/** Of what has members, by how deep they are told. */
	private readonly known = new Map<Entry, Map<number, readonly TypedName[]>>();

	constructor(unit: Entry) {
		this.add(unit);
	}

	entry(offset: bigint | undefined): Entry | undefined {
		return offset === undefined ? undefined : this.entries.get(offset);
	}

	at(offset: bigint | undefined, depth = 0): Type {
		const entry = this.entry(offset);
		return entry && depth < deepest ? this.typeOf(entry, depth + 1) : unknown;
	}

	/** With its members; those of an array's elements are not told. */
	named(name: string, offset: bigint, type: Type, depth = deepestMember): TypedName {
		const { text, whole, ...rest } = type;
		return { name, offset, ...rest, type: text, ...(whole && { members: this.members(whole, depth) }) };
	}

	private members(whole: Entry, depth: number): readonly TypedName[] {
		const known = this.known.get(whole) ?? new Map<number, readonly TypedName[]>();
		const members = known.get(depth) ?? this.readMembers(whole, depth);
		this.known.set(whole, known.set(depth, members));
		return members;
	}

	private readMembers(whole: Entry, depth: number): readonly TypedName[] {
		const all = depth === 0 ? [] : whole.children.filter(({ tag }) => tag === tags.member).slice(0, mostMembers);
		return all.flatMap((entry) => {
			const name = entry.attributes.get(names.name);
			const type = this.at(numberOf(entry, names.type));
			const isBits = numberOf(entry, names.bits) !== undefined;
			const offset = numberOf(entry, names.memberOffset) ?? 0n;
			return typeof name === "string" && hasSize(type) && !isBits ? [this.named(name, offset, type, depth - 1)] : [];
		});
	}

	private add(entry: Entry): void {
		this.entries.set(entry.offset, entry);
		for (const child of entry.children) {
			this.add(child);
		}
	}

	private typeOf(entry: Entry, depth: number): Type {
		const inner = () => this.at(numberOf(entry, names.type), depth);
		const name = entry.attributes.get(names.name);
		const named = typeof name === "string" ? name : undefined;
		const size = Number(numberOf(entry, names.size) ?? 0n);
		switch (entry.tag) {
			case tags.base:
				return { size, elementSize: size, reading: readingOf(numberOf(entry, names.encoding)), text: named ?? "?" };
			case tags.pointer:
				// Rust gives its own name.
				return { ...pointer(inner(), "*"), ...(named !== undefined && { text: named }) };
			case tags.reference:
			case tags.rvalueReference:
				return pointer(inner(), entry.tag === tags.reference ? "&" : "&&");
			case tags.typedef:
				return renamed(inner(), (text) => named ?? text);
			case tags.constant:
				return renamed(inner(), (text) => qualified(text, "const"));
			case tags.volatile:
				return renamed(inner(), (text) => qualified(text, "volatile"));
			case tags.restrict:
			case tags.atomic:
				return inner();
			case tags.array:
				return array(entry, inner());
			case tags.enumeration:
				return { size, elementSize: size, reading: "signed", text: `enum ${named ?? "{…}"}` };
			case tags.structure:
			case tags.class:
			case tags.union:
				return wholeOf(entry, size, `${entry.tag === tags.union ? "union" : "struct"} ${named ?? "{…}"}`);
			default:
				return unknown;
		}
	}
}

function renamed(type: Type, rename: (text: string) => string): Type {
	return { ...type, text: rename(type.text) };
}

function pointer({ text }: Type, sign: string): Type {
	return { size: 8, elementSize: 8, reading: "address", text: text.endsWith("*") ? text + sign : `${text} ${sign}` };
}

/** `const char *`, and `char *const`. */
function qualified(text: string, word: string): string {
	return text.endsWith("*") ? text + word : `${word} ${text}`;
}

function array(entry: Entry, element: Type): Type {
	const ranges = entry.children.filter(({ tag }) => tag === tags.subrange);
	const counts = ranges.map((range) => {
		const upper = numberOf(range, names.upperBound);
		return Number(numberOf(range, names.count) ?? (upper === undefined ? 0n : BigInt.asIntN(64, upper) + 1n));
	});
	const size = counts.reduce((product, count) => product * count, element.size);
	return { ...element, whole: undefined, size, text: `${element.text}${counts.map((count) => `[${count}]`).join("")}` };
}

/** Shown as words, where it consists of such. */
function wholeOf(entry: Entry, size: number, text: string): Type {
	const elementSize = [8, 4, 2].find((width) => size % width === 0) ?? 1;
	return { size, elementSize, reading: "signed", text, whole: entry };
}

/** DWARF 5, table 7.11. */
function readingOf(encoding: bigint | undefined): Type["reading"] {
	switch (encoding) {
		case 4n:
			return "float";
		case 2n:
		case 7n:
		case 8n:
		case 16n:
			return "unsigned";
		default:
			return "signed";
	}
}

// The types that a compiler tells of (DWARF 5, chapter 5), as far as a debugger
// shows values by them: sizes, how a number is read, a text near the source's own,
// and what members and elements something has. A unit's types are read when a
// variable asks for them; they may lead back to themselves, so depth is limited.

import { names, tags } from "./dwarfNames.ts";
import { type Entry, numberOf, type UnitEntries } from "./dwarfReader.ts";
import type { NumberType } from "./locationReader.ts";
import type { TypedName } from "./program.ts";

export type SourceType = Pick<TypedName, "size" | "elementSize" | "reading"> & {
	readonly text: string;
	/** Of what has members. */
	readonly whole?: Entry;
	/** Of an array of what has members, one element. */
	readonly element?: SourceType;
};

const unknown: SourceType = { size: 0, elementSize: 0, reading: "unsigned", text: "void" };
const deepest = 32;

/** Bytes of the largest numbers that compilers have. */
export const largestNumber = 16;

/** No stack is larger. */
const largest = 2 ** 32;

export function hasSize({ size }: SourceType): boolean {
	return size > 0 && size <= largest;
}

/** Members of members are told so deep, and of one whole so many. */
const deepestMember = 6;
const mostMembers = 64;

/** What a type says of something with a name: all but the name and where it is. */
type Described = Omit<TypedName, "name" | "offset">;
type Members = Pick<TypedName, "members" | "isTold">;

/** The types of a unit, by their offsets. */
export class SourceTypes {
	private readonly entries = new Map<bigint, Entry>();
	/** Of what has members, by how deep they are told. */
	private readonly known = new Map<Entry, Map<number, Members>>();

	private readonly start: bigint;

	constructor({ root, start }: UnitEntries) {
		this.start = start;
		this.add(root);
	}

	entry(offset: bigint | undefined): Entry | undefined {
		return offset === undefined ? undefined : this.entries.get(offset);
	}

	/** The kind of number that a base type is; its offset is from the unit's beginning. */
	numberType(offset: bigint): NumberType | undefined {
		const entry = this.entry(this.start + offset);
		const { size, reading } = entry?.tag === tags.base ? this.typeOf(entry, 0) : unknown;
		const isUnsigned = reading === "unsigned" || reading === "address";
		return size === 0 || size > largestNumber
			? undefined
			: { size, reading: isUnsigned ? "unsigned" : reading === "float" ? reading : "signed" };
	}

	at(offset: bigint | undefined, depth = 0): SourceType {
		const entry = this.entry(offset);
		return entry && depth < deepest ? this.typeOf(entry, depth + 1) : unknown;
	}

	/** With its members, or with those of its elements. */
	describe({ text, whole, element, ...rest }: SourceType, depth = deepestMember): Described {
		return {
			...rest,
			type: text,
			...(whole && this.members(whole, depth)),
			...(element && depth > 0 && { element: this.describe(element, depth) }),
		};
	}

	private members(whole: Entry, depth: number): Members {
		const known = this.known.get(whole) ?? new Map<number, Members>();
		const members = known.get(depth) ?? this.readMembers(whole, depth);
		this.known.set(whole, known.set(depth, members));
		return members;
	}

	private readMembers(whole: Entry, depth: number): Members {
		const entries = depth === 0 ? [] : whole.children.filter(isPart);
		const members = entries.slice(0, mostMembers).flatMap((entry) => this.member(entry, depth - 1));
		return members.length > 0 ? { members, isTold: entries.length <= mostMembers && entries.every(hasPlace) } : {};
	}

	/** A member; of a class that this one is made from, its members. */
	private member(entry: Entry, depth: number): readonly TypedName[] {
		const type = this.at(numberOf(entry, names.type));
		const described = this.describe(type, depth);
		const offset = numberOf(entry, names.memberOffset) ?? 0n;
		if (entry.tag === tags.inheritance) {
			return (described.members ?? []).map((member) => ({ ...member, offset: offset + member.offset }));
		}
		const name = entry.attributes.get(names.name);
		const bits = numberOf(entry, names.bits);
		if (bits !== undefined) {
			return typeof name === "string" ? bitMember(name, entry, Number(bits), described) : [];
		}
		const named = typeof name === "string" ? { name, offset, ...described } : undefined;
		if (!named && type.whole && described.members) {
			// What stands in C without a name of its own lends its members to the whole.
			return described.members.map((member) => ({ ...member, offset: offset + member.offset }));
		}
		return named && hasSize(type) ? [named] : [];
	}

	private add(entry: Entry): void {
		this.entries.set(entry.offset, entry);
		for (const child of entry.children) {
			this.add(child);
		}
	}

	private typeOf(entry: Entry, depth: number): SourceType {
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

/** A member of some bits (DWARF 5, section 5.7.6), with the bytes that they are in. */
function bitMember(name: string, entry: Entry, width: number, described: Described): readonly TypedName[] {
	const start = bitOffset(entry, width, described.size);
	if (start === undefined || width < 1 || width > 64) {
		return [];
	}
	const shift = Number(start & 7n);
	const size = Math.ceil((shift + width) / 8);
	const type = `${described.type} : ${width}`;
	return [{ ...described, name, type, offset: start >> 3n, size, elementSize: size, bits: { shift, width } }];
}

/** From the beginning of the whole; in older notes from the upper end of the unit that it is stored in (DWARF 3, section 5.6.6). */
function bitOffset(entry: Entry, width: number, typeSize: number): bigint | undefined {
	const fromTop = numberOf(entry, names.bitsFromTop);
	if (fromTop === undefined) {
		return numberOf(entry, names.bitOffset);
	}
	const unit = numberOf(entry, names.size) ?? BigInt(typeSize);
	const start = 8n * ((numberOf(entry, names.memberOffset) ?? 0n) + unit) - fromTop - BigInt(width);
	return start < 0n ? undefined : start;
}

/** A member, or a class that another one is made from. */
function isPart(entry: Entry): boolean {
	const isStatic = entry.attributes.has(names.external) || entry.attributes.has(names.declaration);
	return (entry.tag === tags.member && !isStatic) || entry.tag === tags.inheritance;
}

/** False for bits of a byte, and where the place is computed: nobody can say then which bytes are left over. */
function hasPlace(entry: Entry): boolean {
	const offset = entry.attributes.get(names.memberOffset);
	return numberOf(entry, names.bits) === undefined && (offset === undefined || typeof offset === "bigint");
}

function renamed(type: SourceType, rename: (text: string) => string): SourceType {
	return { ...type, text: rename(type.text) };
}

function pointer({ text }: SourceType, sign: string): SourceType {
	return { size: 8, elementSize: 8, reading: "address", text: text.endsWith("*") ? text + sign : `${text} ${sign}` };
}

/** `const char *`, and `char *const`. */
function qualified(text: string, word: string): string {
	return text.endsWith("*") ? text + word : `${word} ${text}`;
}

function array(entry: Entry, element: SourceType): SourceType {
	const ranges = entry.children.filter(({ tag }) => tag === tags.subrange);
	const counts = ranges.map((range) => {
		const upper = numberOf(range, names.upperBound);
		return Number(numberOf(range, names.count) ?? (upper === undefined ? 0n : BigInt.asIntN(64, upper) + 1n));
	});
	return element.whole || element.element ? arrayOfWholes(element, counts) : arrayOfNumbers(element, counts);
}

/** All its numbers one behind the other, however many dimensions it has. */
function arrayOfNumbers(element: SourceType, counts: readonly number[]): SourceType {
	const size = counts.reduce((product, count) => product * count, element.size);
	return { ...element, size, text: `${element.text}${bounds(counts)}` };
}

/** An array of arrays where it has several dimensions. */
function arrayOfWholes(whole: SourceType, counts: readonly number[]): SourceType {
	const [count, ...others] = counts;
	if (count === undefined) {
		return whole;
	}
	const element = arrayOfWholes(whole, others);
	const text = `${whole.text}${bounds(counts)}`;
	return { ...element, size: element.size * count, text, whole: undefined, element };
}

function bounds(counts: readonly number[]): string {
	return counts.map((count) => `[${count}]`).join("");
}

/** Shown as words, where it consists of such. */
function wholeOf(entry: Entry, size: number, text: string): SourceType {
	const elementSize = [8, 4, 2].find((width) => size % width === 0) ?? 1;
	return { size, elementSize, reading: "signed", text, whole: entry };
}

/** DWARF 5, table 7.11. */
function readingOf(encoding: bigint | undefined): SourceType["reading"] {
	switch (encoding) {
		case 4n:
			return "float";
		case 6n:
			return "character";
		case 2n:
		case 7n:
		case 8n:
		case 16n:
			return "unsigned";
		default:
			return "signed";
	}
}

// Reads the entries that compilers describe a program with in `.debug_info` (DWARF
// 4 and 5, sections 7.5 and 7.6): each has a tag, attributes and perhaps entries
// below it. Only attributes' values that somebody asks for here are kept as they
// are; the rest is passed over. What cannot be read ends the reading of its unit.

import { ByteReader } from "./byteReader.ts";
import { names } from "./dwarfNames.ts";

/** Sections by their names. */
export type DebugSections = ReadonlyMap<string, Uint8Array>;

/** A number, an address, a text, or the bytes of an expression. */
type AttributeValue = bigint | string | Uint8Array;

export interface Entry {
	readonly tag: number;
	readonly attributes: ReadonlyMap<number, AttributeValue>;
	/** Offset in the section, by which others refer to it. */
	readonly offset: bigint;
	readonly parent?: Entry;
	readonly children: readonly Entry[];
}

/** The attribute's value, if it is a number. */
export function numberOf({ attributes }: Entry, name: number): bigint | undefined {
	const value = attributes.get(name);
	return typeof value === "bigint" ? value : undefined;
}

interface Abbreviation {
	readonly tag: number;
	readonly hasChildren: boolean;
	readonly attributes: readonly { readonly name: number; readonly form: number; readonly implicit: bigint }[];
}

interface MutableEntry extends Entry {
	readonly parent?: MutableEntry;
	readonly children: MutableEntry[];
}

/** What the forms of a unit depend on. */
interface UnitForms {
	readonly sections: DebugSections;
	readonly start: bigint;
	/** Where the unit's own parts of the tables of texts, addresses, ranges and locations begin. */
	textOffsets: number;
	addresses: number;
	rangeLists: number;
	locationLists: number;
}

/** The entry that has no parent, where the unit begins in the section, and which DWARF it is written in. */
export interface UnitEntries {
	readonly root: Entry;
	readonly start: bigint;
	readonly version: number;
}

export function readEntries(sections: DebugSections): readonly UnitEntries[] {
	const info = sections.get(".debug_info");
	const units: UnitEntries[] = [];
	for (let at = 0; info && at + 11 <= info.length; ) {
		const length = Number(new ByteReader(info, at).number(4));
		const own = new ByteReader(info.subarray(0, at + 4 + length), at + 4);
		const unit = length > 0 && length < 0xfffffff0 ? readUnit(sections, own, at) : undefined;
		if (unit) {
			units.push(unit);
		}
		at += 4 + length;
	}
	return units;
}

function readUnit(sections: DebugSections, reader: ByteReader, start: number): UnitEntries | undefined {
	const version = Number(reader.number(2));
	const isNew = version >= 5;
	const kind = isNew ? reader.number(1) : compileUnit;
	if (version < 2 || version > 5 || kind !== compileUnit) {
		return undefined;
	}
	const widthFirst = isNew ? reader.number(1) : 8n;
	const abbreviations = readAbbreviations(sections, Number(reader.number(4)));
	const width = isNew ? widthFirst : reader.number(1);
	const bases = { textOffsets: 8, addresses: 8, rangeLists: listHeader, locationLists: listHeader };
	const unit = { sections, start: BigInt(start), ...bases };
	const root = width === 8n ? readTree(reader, abbreviations, unit) : undefined;
	return root && { root, start: unit.start, version };
}

/** Bytes of the header that a section's only table of lists has (DWARF 5, section 7.28). */
const listHeader = 12;

const compileUnit = 1n;
/** Compilers go some tens deep. */
const deepest = 500;

function readTree(
	reader: ByteReader,
	abbreviations: ReadonlyMap<bigint, Abbreviation>,
	unit: UnitForms,
): Entry | undefined {
	let parent: MutableEntry | undefined;
	let root: MutableEntry | undefined;
	let depth = 0;
	while (!reader.isAtEnd && depth < deepest) {
		const offset = BigInt(reader.at);
		const code = reader.unsigned();
		if (code === 0n) {
			parent = parent?.parent;
			depth--;
			if (!parent) {
				break;
			}
			continue;
		}
		const abbreviation = abbreviations.get(code);
		const attributes = abbreviation && readAttributes(reader, abbreviation, unit);
		if (!abbreviation || !attributes) {
			break;
		}
		const entry: MutableEntry = { tag: abbreviation.tag, attributes, offset, parent, children: [] };
		parent?.children.push(entry);
		root ??= entry;
		if (abbreviation.hasChildren) {
			parent = entry;
			depth++;
		} else if (!parent) {
			break;
		}
	}
	return root;
}

function readAttributes(
	reader: ByteReader,
	{ attributes }: Abbreviation,
	unit: UnitForms,
): ReadonlyMap<number, AttributeValue> | undefined {
	const values = new Map<number, AttributeValue>();
	const late: { readonly name: number; readonly read: () => AttributeValue }[] = [];
	for (const { name, form, implicit } of attributes) {
		const value = form === implicitConstant ? implicit : readForm(reader, form, unit);
		if (value === undefined) {
			return undefined;
		}
		if (typeof value === "function") {
			late.push({ name, read: value });
			continue;
		}
		values.set(name, value);
		const base = tableBases[name];
		if (base && typeof value === "bigint") {
			unit[base] = Number(value);
		}
	}
	// A unit's own entry tells where its tables begin after it has used them.
	for (const { name, read } of late) {
		values.set(name, read());
	}
	return values;
}

/** The attributes of a unit that tell where its tables begin. */
const tableBases: Readonly<Record<number, "textOffsets" | "addresses" | "rangeLists" | "locationLists">> = {
	[names.textOffsets]: "textOffsets",
	[names.addresses]: "addresses",
	[names.rangeLists]: "rangeLists",
	[names.locationLists]: "locationLists",
};

const implicitConstant = 0x21;
const indirect = 0x16;

/** Bytes of the forms that are numbers of one width (DWARF 5, table 7.6). */
const numberWidths: Readonly<Record<number, number>> = {
	1: 8,
	5: 2,
	6: 4,
	7: 8,
	11: 1,
	12: 1,
	23: 4,
	28: 4,
	29: 4,
	32: 8,
};
/** References within the unit. */
const referenceWidths: Readonly<Record<number, number>> = { 17: 1, 18: 2, 19: 4, 20: 8 };
const textIndexWidths: Readonly<Record<number, number>> = { 37: 1, 38: 2, 39: 3, 40: 4 };
const addressIndexWidths: Readonly<Record<number, number>> = { 41: 1, 42: 2, 43: 3, 44: 4 };
const blockWidths: Readonly<Record<number, number>> = { 3: 2, 4: 4, 10: 1 };

type Late = () => AttributeValue;

function readForm(reader: ByteReader, form: number, unit: UnitForms): AttributeValue | Late | undefined {
	const plain = numberWidths[form];
	if (plain !== undefined) {
		return reader.number(plain);
	}
	const reference = referenceWidths[form];
	if (reference !== undefined) {
		return unit.start + reader.number(reference);
	}
	const block = blockWidths[form];
	if (block !== undefined) {
		return reader.bytes(Number(reader.number(block)));
	}
	const textIndex = textIndexWidths[form];
	const addressIndex = addressIndexWidths[form];
	if (textIndex !== undefined || form === 0x1a) {
		return indexedText(unit, textIndex === undefined ? reader.unsigned() : reader.number(textIndex));
	}
	if (addressIndex !== undefined || form === 0x1b) {
		return indexedAddress(unit, addressIndex === undefined ? reader.unsigned() : reader.number(addressIndex));
	}
	switch (form) {
		case 0x08:
			return reader.text();
		case 0x09:
		case 0x18:
			return reader.bytes(Number(reader.unsigned()));
		case 0x0d:
			return reader.signed();
		case 0x0e:
			return textIn(unit.sections, ".debug_str", reader.number(4));
		case 0x0f:
			return reader.unsigned();
		case 0x10:
			return reader.number(4);
		case 0x15:
			return unit.start + reader.unsigned();
		case indirect: {
			const named = Number(reader.unsigned());
			return named === indirect ? undefined : readForm(reader, named, unit);
		}
		case 0x19:
			return 1n;
		case 0x1e:
			return reader.bytes(16);
		case 0x22:
			return indexedList(unit.sections, ".debug_loclists", reader.unsigned(), () => unit.locationLists);
		case 0x23:
			return indexedList(unit.sections, ".debug_rnglists", reader.unsigned(), () => unit.rangeLists);
		case 0x1f:
			return textIn(unit.sections, ".debug_line_str", reader.number(4));
		default:
			return undefined;
	}
}

function indexedText(unit: UnitForms, index: bigint): Late {
	return () => {
		const offsets = new ByteReader(
			unit.sections.get(".debug_str_offsets") ?? nothing,
			unit.textOffsets + 4 * Number(index),
		);
		return textIn(unit.sections, ".debug_str", offsets.number(4));
	};
}

function indexedAddress(unit: UnitForms, index: bigint): Late {
	return () =>
		new ByteReader(unit.sections.get(".debug_addr") ?? nothing, unit.addresses + 8 * Number(index)).number(8);
}

/** The place of a list in its section, which a table before the lists counts from its own beginning. */
function indexedList(sections: DebugSections, section: string, index: bigint, table: () => number): Late {
	return () => {
		const offsets = new ByteReader(sections.get(section) ?? nothing, table() + 4 * Number(index));
		return BigInt(table()) + offsets.number(4);
	};
}

const nothing = new Uint8Array();

function textIn(sections: DebugSections, section: string, offset: bigint): string {
	return new ByteReader(sections.get(section) ?? nothing, Number(offset)).text();
}

function readAbbreviations(sections: DebugSections, start: number): ReadonlyMap<bigint, Abbreviation> {
	const reader = new ByteReader(sections.get(".debug_abbrev") ?? nothing, start);
	const found = new Map<bigint, Abbreviation>();
	for (let code = reader.unsigned(); code !== 0n && !reader.isAtEnd; code = reader.unsigned()) {
		const tag = Number(reader.unsigned());
		const hasChildren = reader.number(1) !== 0n;
		const attributes: { name: number; form: number; implicit: bigint }[] = [];
		while (!reader.isAtEnd) {
			const [name, form] = [Number(reader.unsigned()), Number(reader.unsigned())];
			const implicit = form === implicitConstant ? reader.signed() : 0n;
			if (name === 0 && form === 0) {
				break;
			}
			attributes.push({ name, form, implicit });
		}
		found.set(code, { tag, hasChildren, attributes });
	}
	return found;
}

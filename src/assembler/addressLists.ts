// The lists in which compilers say what holds for which code: the stretches that
// something is made of (`.debug_rnglists`, before DWARF 5 `.debug_ranges`), and
// where a variable is in which of them (`.debug_loclists`, before `.debug_loc`).
// Both kinds are built alike (DWARF 5, sections 7.25, 7.28 and 7.29). What cannot
// be read ends its list.

import { ByteReader } from "./byteReader.ts";
import { names } from "./dwarfNames.ts";
import { type DebugSections, type Entry, numberOf, type UnitEntries } from "./dwarfReader.ts";
import type { CodeRange } from "./program.ts";

/** The bytes of an expression that says where something is, while the code is in a range. */
export interface LocationRange extends CodeRange {
	readonly expression: Uint8Array;
}

/** The forms of entries, in the order of their numbers; the two kinds of lists have them from different numbers on. */
type EntryKind =
	| "end"
	| "baseIndex"
	| "indices"
	| "indexLength"
	| "offsets"
	| "always"
	| "base"
	| "startEnd"
	| "startLength";
const locationKinds: readonly EntryKind[] = [
	"end",
	"baseIndex",
	"indices",
	"indexLength",
	"offsets",
	"always",
	"base",
	"startEnd",
	"startLength",
];
const rangeKinds = locationKinds.filter((kind) => kind !== "always");

/** All code there can be. */
export const everywhere: CodeRange = { start: 0n, end: 1n << 64n };

export class AddressLists {
	readonly #sections: DebugSections;
	readonly #isNew: boolean;
	readonly #addresses: ByteReader;
	readonly #firstAddress: number;
	readonly #base: bigint;

	constructor({ root, version }: UnitEntries, sections: DebugSections) {
		this.#sections = sections;
		this.#isNew = version >= 5;
		this.#addresses = new ByteReader(sections.get(".debug_addr") ?? new Uint8Array(), 0);
		this.#firstAddress = Number(numberOf(root, names.addresses) ?? 8n);
		this.#base = numberOf(root, names.low) ?? 0n;
	}

	/** The address with a number in the unit's table of them. */
	addressAt(index: bigint): bigint {
		this.#addresses.at = this.#firstAddress + 8 * Number(index);
		return this.#addresses.number(8);
	}

	/** The code of an entry, which may be in several pieces; none of what is nowhere in the program. */
	rangesOf(entry: Entry): readonly CodeRange[] {
		const list = numberOf(entry, names.ranges);
		if (list !== undefined) {
			return this.#isNew
				? this.#newList(".debug_rnglists", list, rangeKinds)
				: this.#oldList(".debug_ranges", list, false);
		}
		const [start, high] = [numberOf(entry, names.low), numberOf(entry, names.high)];
		// A length; as an address it would be behind the start (DWARF 4, section 2.17.2).
		return start === undefined || high === undefined ? [] : [{ start, end: high > start ? high : start + high }];
	}

	locationsAt(list: bigint): readonly LocationRange[] {
		return this.#isNew
			? this.#newList(".debug_loclists", list, locationKinds)
			: this.#oldList(".debug_loc", list, true);
	}

	#newList(section: string, list: bigint, kinds: readonly EntryKind[]): readonly LocationRange[] {
		const reader = new ByteReader(this.#sections.get(section) ?? new Uint8Array(), Number(list));
		const hasExpressions = kinds === locationKinds;
		const found: LocationRange[] = [];
		let base = this.#base;
		while (!reader.isAtEnd) {
			const kind = kinds[Number(reader.number(1))];
			if (kind === undefined || kind === "end") {
				break;
			}
			if (kind === "base" || kind === "baseIndex") {
				base = kind === "base" ? reader.number(8) : this.addressAt(reader.unsigned());
				continue;
			}
			const range = this.#range(reader, kind, base);
			found.push({ ...range, expression: reader.bytes(hasExpressions ? Number(reader.unsigned()) : 0) });
		}
		return found;
	}

	#range(reader: ByteReader, kind: EntryKind, base: bigint): CodeRange {
		switch (kind) {
			case "indices":
				return { start: this.addressAt(reader.unsigned()), end: this.addressAt(reader.unsigned()) };
			case "indexLength":
				return rangeOf(this.addressAt(reader.unsigned()), reader.unsigned());
			case "offsets":
				return { start: base + reader.unsigned(), end: base + reader.unsigned() };
			case "startEnd":
				return { start: reader.number(8), end: reader.number(8) };
			case "startLength":
				return rangeOf(reader.number(8), reader.unsigned());
			default:
				return everywhere;
		}
	}

	/** Pairs of addresses, counted from a base that a pair may set. */
	#oldList(section: string, list: bigint, hasExpressions: boolean): readonly LocationRange[] {
		const reader = new ByteReader(this.#sections.get(section) ?? new Uint8Array(), Number(list));
		const found: LocationRange[] = [];
		let base = this.#base;
		while (!reader.isAtEnd) {
			const [start, end] = [reader.number(8), reader.number(8)];
			if (start === 0n && end === 0n) {
				break;
			}
			if (start === 0xffff_ffff_ffff_ffffn) {
				base = end;
				continue;
			}
			const expression = reader.bytes(hasExpressions ? Number(reader.number(2)) : 0);
			found.push({ start: base + start, end: base + end, expression });
		}
		return found;
	}
}

function rangeOf(start: bigint, length: bigint): CodeRange {
	return { start, end: start + length };
}

/** Whether code is in one of the ranges. */
export function isWithin(ranges: readonly CodeRange[], address: bigint): boolean {
	return ranges.some(({ start, end }) => address >= start && address < end);
}

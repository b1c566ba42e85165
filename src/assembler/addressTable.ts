// The table of addresses (`.got`) that a dynamic linker would fill in: what
// `x@GOTPCREL` and its like mean. Each symbol of the program has one place in it
// for each kind of content, and only where something still reads it after ld's
// rewriting.

import { rewriteOf, slotRead } from "./linkerRewrite.ts";
import type { SymbolEntry } from "./symbolTable.ts";
import { threadOffset } from "./threadBlock.ts";
import { tableFlags, tableName, type Unit } from "./unit.ts";
import { baseValue, constantValue, type Slot, type SlotContent, type Value } from "./value.ts";

/** The places of addresses; behind it ld has those of functions. */
const firstPart = ".got";

/** Makes the places that are needed, once the symbols of all sources are joined. */
export function allocateSlots(units: readonly Unit[]): void {
	for (const unit of units) {
		for (const fixup of unit.fixups) {
			const slot = fixup.kind === "instruction" ? slotRead(fixup) : undefined;
			if (slot && fixup.kind === "instruction" && rewriteOf(unit, fixup, slot.content)) {
				slot.uses -= 1;
			}
		}
	}
	const known = new Map<SymbolEntry, Partial<Record<SlotContent, Slot>>>();
	for (const unit of units) {
		const needed = [...unit.addressSlots.all()].filter(({ uses }) => uses > 0);
		for (const slot of needed.toSorted((one, other) => rankOf(one) - rankOf(other))) {
			const symbol = meant(slot.symbol);
			const slots = known.get(symbol) ?? {};
			slots[slot.content] ??= allocate(unit, slot);
			slot.place = slots[slot.content]?.place;
			known.set(symbol, slots);
		}
	}
}

/** Bytes before the places of functions, which a dynamic linker has for itself. */
const reserved = 24;

/** ld goes through local symbols first, and then through the buckets of its hash table. */
function rankOf({ symbol: { name, global } }: Slot): number {
	return global ? Number(hashOf(name) % buckets) : -1;
}

const buckets = 4051n;

/** BFD's hash of a name (bfd_hash_hash in its hash.c). */
function hashOf(name: string): bigint {
	const bytes = new TextEncoder().encode(name);
	let hash = 0n;
	for (const part of [...bytes, bytes.length]) {
		hash = BigInt.asUintN(64, hash + BigInt(part) + (BigInt(part) << 17n));
		hash ^= hash >> 2n;
	}
	return hash;
}

/** Makes the table's second part, to which its symbol points, where there is a first or a source names it. */
export function defineTable(units: readonly Unit[]): void {
	const names = units.map((unit) => ({ unit, entry: unit.symbols.find(tableName) }));
	const wanting = names.filter(({ entry }) => entry?.used && !entry.definition && !entry.shared);
	const owner = wanting[0]?.unit ?? units.find(({ sections }) => sections.has(firstPart));
	if (!owner) {
		return;
	}
	const section = owner.openSection(".got.plt", tableFlags);
	section.alignment = 8;
	const place = section.append(new Uint8Array(reserved));
	for (const { unit, entry } of wanting) {
		if (entry) {
			entry.definition = { kind: "label", place, span: unit.span(0, 0) };
		}
	}
}

/** The entry of the source that defines a symbol. */
function meant(symbol: SymbolEntry): SymbolEntry {
	return symbol.definition && !symbol.weak ? symbol : (symbol.shared ?? symbol);
}

/** What stands at a place in the table. */
export function contentOf({ content, symbol, span }: Slot): Value {
	if (content === "threadModule") {
		return constantValue(0n);
	}
	const address = baseValue({ kind: "reference", symbol, span });
	return content === "address" ? address : threadOffset(address);
}

/** 8 bytes; for `__tls_get_addr` 16, with the number of the module first. */
function allocate(unit: Unit, slot: Slot): Slot {
	const section = unit.openSection(firstPart, tableFlags);
	section.alignment = 8;
	const isForCall = slot.content === "threadIndex" || slot.content === "threadModule";
	const index = isForCall ? section.append([1, 0, 0, 0, 0, 0, 0, 0]) : undefined;
	const place = section.append(new Uint8Array(8));
	unit.fixups.push({ kind: "data", place, width: 8, value: contentOf(slot), span: slot.span });
	return { ...slot, place: index ?? place };
}

// Groups of sections of which a program needs one copy, however many sources have
// one (flag "G" with `comdat`): inline functions and templates of C++. As in ld
// the first source's copy stays, and the others' names mean it.

import { slotRead } from "./linkerRewrite.ts";
import type { Section } from "./section.ts";
import type { Unit } from "./unit.ts";

/** Takes away the copies of groups that a source before has already. */
export function dropCopies(units: readonly Unit[]): void {
	const seen = new Set<string>();
	for (const unit of units) {
		const groups = [...unit.sections.values()].flatMap(({ flags }) => flags.group ?? []);
		const copies = new Set(groups.filter((group) => seen.has(group)));
		if (copies.size > 0) {
			drop(unit, new Set([...unit.sections.values()].filter(({ flags }) => copies.has(flags.group ?? ""))));
		}
		for (const group of groups) {
			seen.add(group);
		}
	}
}

function drop(unit: Unit, dropped: ReadonlySet<Section>): void {
	const stays = ({ fragment }: { readonly fragment: { readonly section: Section } }) => !dropped.has(fragment.section);
	for (const { name } of dropped) {
		unit.sections.delete(name);
	}
	for (const fixup of unit.fixups) {
		const slot = fixup.kind === "instruction" && !stays(fixup.place) ? slotRead(fixup) : undefined;
		if (slot) {
			slot.uses -= 1;
		}
	}
	keep(unit.fixups, ({ place }) => stays(place));
	keep(unit.lines, ({ start }) => stays(start));
	keep(unit.slots, ({ place }) => stays(place));
	keep(unit.origins.marks, ({ place }) => stays(place));
	keep(unit.unwind.procedures, ({ start }) => stays(start));
	for (const entry of unit.symbols.all()) {
		if (entry.definition?.kind === "label" && !stays(entry.definition.place)) {
			entry.definition = undefined;
		}
	}
}

function keep<Item>(items: Item[], isKept: (item: Item) => boolean): void {
	const kept = items.filter(isKept);
	items.splice(0, items.length, ...kept);
}

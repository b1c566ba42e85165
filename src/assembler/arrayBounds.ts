// The arrays of functions to be called before `main` and after it: `.init_array`
// and its kin, in the order of their priorities, and the symbols by which a
// start finds them, which a linker defines (ld manual, `PROVIDE_HIDDEN`).

import type { Section } from "./section.ts";
import type { Unit } from "./unit.ts";

/** The order of a section among those of its kind: `.init_array.101` comes early, without a number it comes last. */
export function priorityOf({ name }: Section): number {
	const number = /_array\.(\d+)$/.exec(name)?.[1];
	return number === undefined ? 65536 : Number(number);
}

/** Defines the bounds of the arrays for the sources that ask for them. */
export function defineArrayBounds(units: readonly Unit[]): void {
	for (const kind of ["preinit", "init", "fini"]) {
		const parts = units
			.flatMap(({ sections }) => [...sections.values()])
			.filter(({ name }) => name === `.${kind}_array` || name.startsWith(`.${kind}_array.`))
			.toSorted((one, other) => priorityOf(one) - priorityOf(other));
		for (const unit of units) {
			const empty = unit.openSection(".data", { allocate: true, write: true, execute: false, zero: false });
			const first = parts[0] ?? empty;
			const last = parts.at(-1);
			define(unit, `__${kind}_array_start`, { kind: "place", fragment: first.first, offset: 0 });
			define(unit, `__${kind}_array_end`, last?.here() ?? { kind: "place", fragment: first.first, offset: 0 });
		}
	}
}

function define(unit: Unit, name: string, place: ReturnType<Section["here"]>): void {
	const entry = unit.symbols.find(name);
	if (entry && !entry.definition) {
		entry.definition = { kind: "label", place, span: unit.span(0, 0) };
	}
}

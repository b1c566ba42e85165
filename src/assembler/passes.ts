// NASM reads a source again and again until all that is used before it is defined
// has the value it had the pass before; only then it knows how short each
// instruction may be. Here another pass is made only for a number that was used
// before it was known, usually a length that stands behind the code.

import { relax } from "./relaxation.ts";
import type { Unit } from "./unit.ts";
import { evaluate, isProblem } from "./value.ts";

/** The constants of a unit that has been read, as numbers. */
export function settledConstants(unit: Unit): ReadonlyMap<string, bigint> {
	for (const section of unit.sections.values()) {
		relax(section);
	}
	const known = new Map<string, bigint>();
	for (const { name, definition } of unit.symbols.all()) {
		const value = definition?.kind === "constant" ? evaluate(definition.value) : undefined;
		if (value && !isProblem(value) && value.addresses === 0) {
			known.set(name, value.number);
		}
	}
	return known;
}

/** True when a name was used whose number was not known then, or was another. */
export function readsAgain(unit: Unit): boolean {
	if (unit.lookedAhead.size === 0) {
		return false;
	}
	const known = settledConstants(unit);
	return [...unit.lookedAhead].some((name) => known.get(name) !== unit.foreknown.get(name));
}

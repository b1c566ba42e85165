// NASM reads a source again and again until all that is used before it is known
// has the value it had the pass before; only then it knows how short each
// instruction may be. Here another pass is made only for a number that was used
// before it was known, usually a length that stands behind the code.

import { evaluate, type Found } from "./evaluation.ts";
import { relax } from "./relaxation.ts";
import type { Section } from "./section.ts";
import type { Unit } from "./unit.ts";
import { isProblem, type Value } from "./value.ts";

/** What one reading of a source has found out for the next. */
export interface Foreknowledge {
	/** The numbers of constants, by their names. */
	readonly constants: ReadonlyMap<string, bigint>;
	/** Differences of addresses in operands, in the order of the source. */
	readonly differences: readonly (bigint | undefined)[];
}

export const noForeknowledge: Foreknowledge = { constants: new Map(), differences: [] };

/** The constants and differences of a unit that has been read, as numbers. */
export function settledValues(unit: Unit): Foreknowledge {
	for (const section of unit.sections.values()) {
		relax(section);
	}
	const constants = new Map<string, bigint>();
	const found: Found = new Map();
	for (const { name, definition } of unit.symbols.all()) {
		const number = definition?.kind === "constant" ? numberOf(definition.value, found) : undefined;
		if (number !== undefined) {
			constants.set(name, number);
		}
	}
	return { constants, differences: unit.differences.map((value) => numberOf(value, found)) };
}

/** True when something was used whose number was not known then, or was another. */
export function readsAgain(unit: Unit): boolean {
	if (unit.lookedAhead.size === 0 && unit.differences.length === 0) {
		return false;
	}
	const { constants, differences } = settledValues(unit);
	return (
		[...unit.lookedAhead].some((name) => constants.get(name) !== unit.foreknown.constants.get(name)) ||
		differences.some((number, index) => number !== unit.foreknown.differences[index])
	);
}

/** The number of a value that no address of a section is part of. */
function numberOf(value: Value, found: Found): bigint | undefined {
	const known = evaluate(value, found);
	return isProblem(known) || known.addresses !== 0 || sectionsOf(value, new Set()).size > 1 ? undefined : known.number;
}

/** The sections of what a value names; `seen` are the values that need no second look. */
function sectionsOf(value: Value, seen: Set<Value>): ReadonlySet<Section> {
	if (seen.has(value)) {
		return new Set();
	}
	seen.add(value);
	if (value.kind === "operation") {
		return new Set(value.operands.flatMap((operand) => [...sectionsOf(operand, seen)]));
	}
	const places = [...value.plus, ...value.minus].flatMap((base) => {
		const definition = base.kind === "reference" ? base.symbol.definition : undefined;
		return base.kind === "place" ? base : definition?.kind === "label" ? definition.place : [];
	});
	return new Set(places.map(({ fragment }) => fragment.section));
}

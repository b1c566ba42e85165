// Variables that begin as zeros and are seen in one source only: compilers make
// room for them with `.comm` or `.lcomm`, which Compiler Explorer leaves out, so that
// a filtered text uses names that it does not define. They get room here; how
// much was asked for is not known. A name that is nearly one of the text's own is a
// slip of the hand, and stays undefined.

import { compilerLibraryOf } from "./compilerLibraries.ts";
import { libraryNames } from "./library.ts";
import { nearestName } from "./nearestName.ts";
import type { Section } from "./section.ts";
import type { Span } from "./source.ts";
import type { Unit } from "./unit.ts";
import type { Value } from "./value.ts";

/** Bytes for each: more than most variables have, and little of the memory. */
const room = 64 << 10;

/** Makes room for the variables of a filtered source that none of the sources defines. */
export function makeRoom(unit: Unit, units: readonly Unit[]): void {
	const section = unit.sections.get(".bss");
	if (!unit.isFiltered || !section) {
		return;
	}
	const known = new Set(libraryNames());
	const isDefined = (name: string) => units.some(({ symbols }) => symbols.find(name)?.definition);
	const defined = [...unit.symbols.all()].filter(({ definition }) => definition).map(({ name }) => name);
	for (const [name, span] of variablesOf(unit)) {
		const isElsewhere = known.has(name) || compilerLibraryOf(name) !== undefined || isDefined(name);
		const isMisspelt = name.length > 2 && nearestName(name, defined) !== undefined;
		if (!isElsewhere && !isMisspelt) {
			define(unit, section, name, span);
		}
	}
}

function define(unit: Unit, section: Section, name: string, span: Span): void {
	section.align(32);
	const entry = unit.symbols.entry(name);
	entry.definition = { kind: "label", place: section.here(), span };
	section.fill(room, new Uint8Array(1));
	const message = `\`${name}\` is not in this text; if a compiler made room for it, its directive is left out here, so it gets ${room} bytes of zeros`;
	unit.reporter.report(span, "undefined-symbol", message, { severity: "warning" });
}

/** Plain names that stand in operands of memory, with their first places; those that are called as well are none. */
function variablesOf({ fixups }: Unit): ReadonlyMap<string, Span> {
	const found = new Map<string, Span>();
	const called = new Set<string>();
	for (const fixup of fixups) {
		for (const { value, operand, span } of fixup.kind === "instruction" ? fixup.request.operands : []) {
			for (const name of value ? namesOf(value) : []) {
				if (operand.kind === "target") {
					called.add(name);
				} else if (operand.kind === "memory" && /^[A-Za-z_][\w.]*$/.test(name) && !found.has(name)) {
					found.set(name, span);
				}
			}
		}
	}
	for (const name of called) {
		found.delete(name);
	}
	return found;
}

function namesOf(value: Value): readonly string[] {
	const bases = value.kind === "sum" ? value.plus : [];
	return bases.flatMap((base) => (base.kind === "reference" ? [base.symbol.name] : []));
}

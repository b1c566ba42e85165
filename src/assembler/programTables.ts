// What the debugger reads beside the bytes: symbols, lines, and names of stack
// slots, made from the units once addresses are final. Entries of sources that
// the author did not write are left out or have no place.

import { evaluate } from "./evaluation.ts";
import { outputName } from "./layout.ts";
import { addressOf, offsetOf } from "./place.ts";
import type { LineEntry, ProgramSymbol, SlotUse } from "./program.ts";
import type { Section } from "./section.ts";
import type { SymbolEntry } from "./symbolTable.ts";
import type { Unit } from "./unit.ts";
import { isProblem, type Value } from "./value.ts";

/** All symbols that have a value, in the order of the sources; each global once. */
export function collectSymbols(units: readonly Unit[], sourceCount: number): ProgramSymbol[] {
	return units.flatMap((unit) => [...unit.symbols.all()].flatMap((entry) => programSymbol(entry, sourceCount) ?? []));
}

function programSymbol(entry: SymbolEntry, sourceCount: number): ProgramSymbol | undefined {
	const { name, global, type, definition } = entry;
	if (!definition) {
		return undefined;
	}
	const size = entry.size && knownSize(entry.size);
	const place = definition.span.source < sourceCount ? definition.span : undefined;
	if (definition.kind === "label") {
		const section = definition.place.fragment.section;
		const value = addressOf(definition.place);
		return section.flags.allocate
			? { name, kind: "label", value, section: outputName(section.name), global, size, type, definition: place }
			: undefined;
	}
	const known = evaluate(definition.value);
	if (isProblem(known)) {
		return undefined;
	}
	const kind = known.addresses === 0 ? "constant" : "label";
	return { name, kind, value: known.number, global, size, type, definition: place };
}

function knownSize(value: Value): number | undefined {
	const known = evaluate(value);
	return isProblem(known) || known.addresses !== 0 ? undefined : Number(known.number);
}

/** One entry for each statement that made bytes in the image, ascending. */
export function collectLines(units: readonly Unit[], sourceCount: number): LineEntry[] {
	const bySection = new Map<Section, LineEntry[]>();
	for (const unit of units) {
		let last: Section | undefined;
		let lines: LineEntry[] = [];
		for (const { start, end, span, kind } of unit.lines) {
			const { section } = start.fragment;
			const length = offsetOf(end) - offsetOf(start);
			if (length > 0 && span.source < sourceCount && section.flags.allocate) {
				lines = section === last ? lines : (bySection.get(section) ?? []);
				lines.push({ address: addressOf(start), length, span, kind });
				if (section !== last) {
					bySection.set(section, lines);
					last = section;
				}
			}
		}
	}
	const sections = [...bySection].sort(([one], [other]) => compare(one.base, other.base));
	return inOrder(sections.flatMap(([, lines]) => lines));
}

/** Numbered parts of a section may be written in any order, and of what was merged only the first has the bytes. */
function inOrder(lines: LineEntry[]): LineEntry[] {
	const isSorted = lines.every(({ address }, at) => at === 0 || (lines[at - 1]?.address ?? 0n) < address);
	if (isSorted) {
		return lines;
	}
	let end = 0n;
	return lines
		.toSorted((one, other) => compare(one.address, other.address) || other.length - one.length)
		.filter(({ address, length }) => {
			const isFree = address >= end;
			end = isFree ? address + BigInt(length) : end;
			return isFree;
		});
}

/** Uses of named offsets from rbp and rsp, in order of their instructions. */
export function collectSlots(units: readonly Unit[]): SlotUse[] {
	const slots: SlotUse[] = [];
	for (const { place, symbol, base, offset, width, named, name: written } of units.flatMap((unit) => unit.slots)) {
		const known = evaluate(offset);
		const constant = symbol.definition?.kind === "constant" ? evaluate(symbol.definition.value) : undefined;
		if (!isProblem(known) && named !== undefined) {
			const name = slotName(written, named, known.number);
			slots.push({ name, base, offset: known.number, width, instruction: addressOf(place) });
		} else if (!isProblem(known) && constant && !isProblem(constant) && constant.addresses === 0) {
			const name = slotName(symbol.name, constant.number, known.number);
			slots.push({ name, base, offset: known.number, width, instruction: addressOf(place) });
		}
	}
	return slots.sort((one, other) => compare(one.instruction, other.instruction));
}

/** `count`, whether added or subtracted, or `count+8` where the operand goes on from there. */
function slotName(name: string, value: bigint, offset: bigint): string {
	const [added, subtracted] = [offset - value, offset + value];
	const beyond = added * added <= subtracted * subtracted ? added : subtracted;
	if (beyond === 0n) {
		return name;
	}
	return beyond > 0n ? `${name}+${beyond}` : `${name}-${-beyond}`;
}

function compare(one: bigint, other: bigint): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

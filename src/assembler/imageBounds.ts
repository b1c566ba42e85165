// The ends of the program's parts, as symbols that ld defines for the sources that
// ask for them (ld manual, section "PROVIDE"; etext(3)): `_etext`, `_edata`,
// `__bss_start` and `_end`. A program's own symbol of such a name comes first.

import type { OutputSection } from "./layout.ts";
import type { SymbolEntry } from "./symbolTable.ts";
import type { Unit } from "./unit.ts";
import { constantValue } from "./value.ts";

/** Defines the bounds once all addresses are known. */
export function defineImageBounds(units: readonly Unit[], outputs: readonly OutputSection[]): void {
	const bounds = boundsOf(outputs);
	for (const unit of units) {
		for (const [name, address] of bounds) {
			const entry = unit.symbols.find(name);
			if (entry && !isDefined(entry)) {
				entry.definition = { kind: "constant", value: constantValue(address), span: unit.span(0, 0), fixed: true };
			}
		}
	}
}

function isDefined({ definition, shared }: SymbolEntry): boolean {
	return definition !== undefined || shared !== undefined;
}

function boundsOf(outputs: readonly OutputSection[]): ReadonlyMap<string, bigint> {
	const endOf = (wanted: string, before: bigint) => {
		const found = outputs.find(({ name }) => name === wanted);
		return found ? found.address + BigInt(found.size) : before;
	};
	const text = endOf(".text", outputs[0]?.address ?? 0n);
	const data = endOf(".data", text);
	const zeros = outputs.find(({ name }) => name === ".bss");
	const end = (endOf(".bss", data) + 7n) & ~7n;
	return new Map([
		["_etext", text],
		["etext", text],
		["__etext", text],
		["_edata", data],
		["edata", data],
		["__bss_start", zeros?.address ?? data],
		["_end", end],
		["end", end],
	]);
}

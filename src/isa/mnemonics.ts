// Finds the rows that a name stands for. All names come from the table: plain
// ones, one name for each width (`movsb`), and those with a condition (`jne`).

import { type Condition, conditions } from "./conditions.ts";
import type { Width } from "./registers.ts";
import type { Row } from "./row.ts";
import { rows } from "./tableReader.ts";

/** What a name in the source can mean. */
export interface Mnemonic {
	/** In lower case. */
	readonly name: string;
	/** In the order of the table, which is the order of preference. */
	readonly rows: readonly Row[];
	/** Set when the name holds a condition: `jne`, `setz`. */
	readonly condition?: Condition;
	/** How far its branches reach, in bits of signed distance; empty when it is no branch. */
	readonly reaches: ReadonlySet<8 | 32>;
}

/** The instruction with this name, in either case; undefined when there is none. */
export function findMnemonic(name: string): Mnemonic | undefined {
	return byName.get(name.toLowerCase());
}

/** Every name that the assembler takes, in the order of the table. */
export function mnemonicNames(): readonly string[] {
	return [...byName.keys()];
}

/** The widths in bits at which a row can be used under this name: `movsb` allows 8 only. */
export function widthsNamed(row: Row, name: string): Row["widths"] {
	const index = row.names.length > 1 ? row.names.indexOf(name) : -1;
	return index < 0 ? row.widths : row.widths.slice(index, index + 1);
}

/** The name that a row has at this width and with this condition. */
export function nameOf(row: Row, width: Width | 128, condition: Condition | undefined): string {
	const name = row.names[row.names.length > 1 ? row.widths.indexOf(width) : 0] ?? row.mnemonic;
	return condition ? name.replace("cc", condition.names[0]) : name;
}

const byName = collectNames();

function collectNames(): ReadonlyMap<string, Mnemonic> {
	const found = new Map<string, Mnemonic & { rows: Row[]; reaches: Set<8 | 32> }>();
	for (const row of rows) {
		const reaches = row.places.flatMap((place) => (place.kind === "relative" ? [place.width] : []));
		for (const { name, condition } of namesOf(row)) {
			const entry = found.get(name) ?? { name, rows: [], condition, reaches: new Set() };
			entry.rows.push(row);
			for (const reach of reaches) {
				entry.reaches.add(reach);
			}
			found.set(name, entry);
		}
	}
	return found;
}

function namesOf(row: Row): readonly { name: string; condition?: Condition }[] {
	const names = [...row.names, ...row.aliases];
	if (row.encoding.filled !== "condition") {
		return names.map((name) => ({ name }));
	}
	return conditions.flatMap((condition) =>
		names.flatMap((name) => condition.names.map((suffix) => ({ name: name.replace("cc", suffix), condition }))),
	);
}

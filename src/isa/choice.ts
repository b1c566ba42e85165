// Chooses among the uses of a mnemonic the one that operands get, as the
// dialect's assembler does: the first that fits. Most instructions of a program
// have a shape that came before; then the choice is remembered, not made again.

import { accessWidth } from "./match.ts";
import type { Mnemonic } from "./mnemonics.ts";
import { shapeOf } from "./shape.ts";
import { type Circumstances, fits, type Use, usesOf } from "./use.ts";

export type Choice =
	| { readonly kind: "use"; readonly row: Use["row"]; readonly width: Use["width"] }
	/** Memory without a width, or one that goes without saying, could be of several. */
	| { readonly kind: "ambiguous" }
	| { readonly kind: "none" };

/** For each mnemonic, the choices made so far, by dialect and shape of the operands: there are not many shapes. */
const remembered = new WeakMap<Mnemonic, Record<Circumstances["dialect"], Map<number, Choice>>>();

/** The use that normalised operands get. */
export function chooseUse(mnemonic: Mnemonic, circumstances: Circumstances): Choice {
	const shape = shapeOf(mnemonic, circumstances.operands, circumstances.address);
	if (shape === undefined) {
		return searchUse(mnemonic, circumstances);
	}
	const choices = remembered.get(mnemonic) ?? { gas: new Map(), nasm: new Map() };
	const known = choices[circumstances.dialect].get(shape);
	if (known) {
		return known;
	}
	const choice = searchUse(mnemonic, circumstances);
	choices[circumstances.dialect].set(shape, choice);
	remembered.set(mnemonic, choices);
	return choice;
}

/** The same, without remembering. */
export function searchUse(mnemonic: Mnemonic, circumstances: Circumstances): Choice {
	const found = fitsOf(mnemonic, circumstances);
	const chosen = found.find((use) => use.width === 64 && use.row.encoding.default64) ?? found[0];
	if (!chosen) {
		return { kind: "none" };
	}
	const { row, width } = chosen;
	return isAmbiguous(found, chosen, circumstances) ? { kind: "ambiguous" } : { kind: "use", row, width };
}

/** The uses that fit: the first alone where the operands leave no doubt about the width. */
function fitsOf(mnemonic: Mnemonic, circumstances: Circumstances): readonly Use[] {
	const { operands } = circumstances;
	const isCertain = operands.length > 0 && operands.every((operand) => operand.kind !== "memory" || operand.width);
	const found: Use[] = [];
	for (const use of usesOf(mnemonic, circumstances)) {
		if (fits(use, circumstances.address)) {
			found.push(use);
			if (isCertain) {
				break;
			}
		}
	}
	return found;
}

/** Conversions whose memory without a width has 32 bits in NASM. */
const takesFirst: ReadonlySet<string> = new Set(["cvtsi2sd", "cvtsi2ss"]);

/** True when a memory operand without a width, or one that goes without saying, could be of several. */
function isAmbiguous(found: readonly Use[], chosen: Use, given: Circumstances): boolean {
	if (chosen.row.encoding.default64 || (given.dialect === "nasm" && takesFirst.has(chosen.row.operation))) {
		return false;
	}
	const widths = found.flatMap(({ row, width, operands }) =>
		row.places.flatMap((place, index) => {
			const operand = operands[index];
			return operand?.kind === "memory" && !operand.width ? (accessWidth(place, width) ?? []) : [];
		}),
	);
	const isUnnamed =
		chosen.operands.length > 0 && given.operands.length === 0 && new Set(found.map(({ width }) => width)).size > 1;
	return isUnnamed || new Set(widths).size > 1;
}

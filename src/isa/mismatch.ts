// Turns the rows that did not fit into one sentence for the author: about the
// row that came nearest, and about what is wrong with the operands together
// where no single one is to blame.

import type { Operand } from "./instruction.ts";
import { type Misfit, operandNames } from "./match.ts";
import type { Mnemonic } from "./mnemonics.ts";
import type { Width } from "./registers.ts";
import type { Row } from "./row.ts";

/** A row at one width with the operands it would have, and what keeps them from fitting. */
export interface Use {
	readonly row: Row;
	readonly mnemonic: Mnemonic;
	readonly width: Width | 128;
	readonly operands: readonly Operand[];
	/** Number of operands that the author wrote. */
	readonly given: number;
	readonly misfits: readonly Misfit[];
}

type Explanation = Pick<Misfit, "operand" | "message">;

const unclearWidth = "the width is not clear: write byte ptr, word ptr, dword ptr or qword ptr";

/** For a memory operand that could be of several widths. */
export function ambiguityOf(operands: readonly Operand[]): Explanation {
	const operand = operands.findIndex((item) => item.kind === "memory" && !item.width);
	return { operand: operand < 0 ? undefined : operand, message: unclearWidth };
}

/** Why none of the mnemonic's rows takes these operands. */
export function explainMisfits(mnemonic: Mnemonic, operands: readonly Operand[], uses: readonly Use[]): Explanation {
	const name = `\`${mnemonic.name}\``;
	const nearest = uses.toSorted((a, b) => distanceOf(a) - distanceOf(b))[0];
	if (!nearest) {
		return { message: `${name} ${countsOf(mnemonic)}, not ${operands.length}` };
	}
	const gravest = nearest.misfits.toSorted((a, b) => gravity[b.closeness] - gravity[a.closeness])[0];
	if (gravest?.closeness === "value") {
		return gravest;
	}
	if (gravest?.closeness === "width") {
		return explainWidths(name, operands, uses, gravest);
	}
	return explainKinds(name, operands, uses, gravest);
}

const gravity = { value: 1, width: 10, kind: 100 } as const;

function distanceOf({ misfits }: Use): number {
	return misfits.reduce((sum, { closeness }) => sum + gravity[closeness], 0);
}

function countsOf({ rows }: Mnemonic): string {
	const counts = [...new Set(rows.map((row) => row.places.length))].toSorted((a, b) => a - b);
	const last = counts.at(-1);
	return counts.length === 1 && last === 0
		? "takes no operands"
		: `takes ${counts.join(" or ")} ${last === 1 ? "operand" : "operands"}`;
}

function explainWidths(name: string, operands: readonly Operand[], uses: readonly Use[], gravest: Misfit): Explanation {
	const widths = operands.map(widthOf);
	const known = widths.filter((width) => width !== undefined);
	const place = gravest.operand ?? 0;
	const sameEverywhere = uses.every(({ row }) =>
		row.places.every((item) => !("width" in item) || item.width === "row"),
	);
	if (new Set(known).size > 1 && sameEverywhere) {
		return { message: `the operands of ${name} must be equally wide, but are ${known.join(" and ")} bits` };
	}
	return { operand: place, message: `${name} does not take an operand of ${widths[place] ?? "this many"} bits here` };
}

function widthOf(operand: Operand): number | undefined {
	switch (operand.kind) {
		case "register":
			return operand.register.width;
		case "memory":
			return operand.width;
		default:
			return undefined;
	}
}

function explainKinds(
	name: string,
	operands: readonly Operand[],
	uses: readonly Use[],
	gravest: Misfit | undefined,
): Explanation {
	if (operands.length > 1 && operands.filter(({ kind }) => kind === "memory").length > 1) {
		return { message: `${name} has no form with two memory operands` };
	}
	const place = gravest?.operand ?? 0;
	const kind = operands[place]?.kind;
	const isNever = uses.every(({ misfits }) =>
		misfits.some((item) => item.operand === place && item.closeness === "kind"),
	);
	if (isNever && kind === "immediate" && place === 0 && operands.length > 1) {
		return { operand: place, message: `a number cannot be the destination of ${name}` };
	}
	if (isNever && kind) {
		return { operand: place, message: `${name} does not take ${operandNames[kind]} as operand ${place + 1}` };
	}
	return { operand: place, message: `${name} has no form with these operands: ${operands.map(kindName).join(", ")}` };
}

function kindName(operand: Operand): string {
	return operand.kind === "register" ? operand.register.name : operandNames[operand.kind];
}

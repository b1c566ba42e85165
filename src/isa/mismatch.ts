// Turns the rows that did not fit into one sentence for the author: about the
// row that came nearest, and about what is wrong with the operands together
// where no single one is to blame.

import type { Operand } from "./instruction.ts";
import { type Dialect, type Misfit, operandNames } from "./match.ts";
import type { Mnemonic } from "./mnemonics.ts";
import { generalRegister } from "./registers.ts";
import type { Place } from "./row.ts";
import { misfitsOf, type Use } from "./use.ts";
import { isOfX87 } from "./x87Operation.ts";

/** What is wrong, and with which operand (from 0), when it is one. */
export interface Explanation {
	readonly operand?: number;
	readonly message: string;
	/** What to write instead of the operand, where that is clear. */
	readonly write?: string;
}

const unclearWidth = {
	gas: "the width is not clear: write byte ptr, word ptr, dword ptr or qword ptr",
	nasm: "the width is not clear: write byte, word, dword or qword",
} as const;

/** For a memory operand that could be of several widths. */
export function ambiguityOf({ rows }: Mnemonic, operands: readonly Operand[], dialect: Dialect): Explanation {
	const operand = operands.findIndex((item) => item.kind === "memory" && !item.width);
	const isX87 = rows.some(({ operation }) => isOfX87(operation));
	const message = isX87 ? `the width is not clear: write ${widthWords(rows, dialect)}` : unclearWidth[dialect];
	return { operand: operand < 0 ? undefined : operand, message };
}

const floatWidths = [
	[16, "word"],
	[32, "dword"],
	[64, "qword"],
	[80, "tbyte"],
] as const;

/** The widths of memory that rows of x87 take, in words of the dialect. */
function widthWords(rows: Mnemonic["rows"], dialect: Dialect): string {
	const widths = rows.flatMap(({ places: [place] }) => (place?.kind === "rm" && place.memory ? [place.width] : []));
	const words = floatWidths
		.filter(([width]) => widths.includes(width))
		.map(([, word]) => (dialect === "gas" ? `${word} ptr` : word.replace("tbyte", "tword")));
	return words.join(", ").replace(/, ([^,]+)$/, " or $1");
}

/** A use that does not fit. */
interface Refusal extends Use {
	readonly misfits: readonly Misfit[];
}

/** Why none of the mnemonic's rows takes these operands at this address. */
export function explainMisfits(
	mnemonic: Mnemonic,
	operands: readonly Operand[],
	all: Iterable<Use>,
	address: bigint,
): Explanation {
	const uses = [...all].map((use) => ({ ...use, misfits: misfitsOf(use, address) }));
	const name = `\`${mnemonic.name}\``;
	const nearest = nearestOf(uses);
	// Of equally near rows the widest and last is the one that takes most.
	const widest = nearest.toSorted((a, b) => a.width - b.width).at(-1);
	const gravest = widest?.misfits.toSorted((a, b) => gravity[b.closeness] - gravity[a.closeness])[0];
	if (!gravest) {
		return { message: `${name} ${countsOf(mnemonic)}, not ${operands.length}` };
	}
	switch (gravest.closeness) {
		case "width":
			return explainWidths(name, operands, nearest, gravest);
		case "kind":
			return explainKinds(name, operands, uses, gravest);
		default:
			return { operand: gravest.operand, message: gravest.message() };
	}
}

const gravity: Readonly<Record<Misfit["closeness"], number>> = { value: 1, width: 10, register: 50, kind: 100 };

function nearestOf(uses: readonly Refusal[]): readonly Refusal[] {
	const distance = Math.min(...uses.map(distanceOf));
	return uses.filter((use) => distanceOf(use) === distance);
}

function distanceOf({ misfits }: Refusal): number {
	return misfits.reduce((sum, { closeness }) => sum + gravity[closeness], 0);
}

function countsOf({ rows }: Mnemonic): string {
	const counts = [...new Set(rows.map((row) => row.places.length))].toSorted((a, b) => a - b);
	const last = counts.at(-1);
	return last === 0 ? "takes no operands" : `takes ${counts.join(" or ")} ${last === 1 ? "operand" : "operands"}`;
}

function explainWidths(
	name: string,
	operands: readonly Operand[],
	nearest: readonly Refusal[],
	{ operand = 0 }: Misfit,
): Explanation {
	const widths = operands.map(widthOf);
	const known = widths.filter((width) => width !== undefined);
	if (new Set(known).size > 1 && nearest.every(({ row }) => row.places.every(hasRowWidth))) {
		return { message: `the operands of ${name} must be equally wide, but are ${known.join(" and ")} bits` };
	}
	const wide = wideRegister(operands, nearest);
	if (wide !== undefined) {
		const message = `in 64-bit programs ${name} takes all 64 bits of a register: write \`${wide}\``;
		return { operand, message, write: wide };
	}
	const given = widths[operand] ?? 64;
	const taken = widthsAt(nearest, operand).filter((width) => width !== given);
	const instead = taken.length === 0 ? "" : `, but ${taken.join(" or ")}`;
	const source = operands[1];
	// Of 32 bits to 64 there is no `movzx`, because every `mov` is one.
	const isNeedless = name === "`movzx`" && given === 32 && operand === 1 && source?.kind === "register";
	const advice = isNeedless ? `; \`mov\` to a register of 32 bits fills the upper half with zeros` : "";
	return { operand, message: `${name} does not take ${given} bits as operand ${operand + 1}${instead}${advice}` };
}

/** The widths that the rows have at an operand's place, where each of them has one of its own. */
function widthsAt(nearest: readonly Refusal[], operand: number): readonly number[] {
	const widths = nearest.flatMap(({ row }) => {
		const place = row.places[operand];
		return place && "width" in place && typeof place.width === "number" ? [place.width] : [];
	});
	return widths.length === nearest.length ? [...new Set(widths)].toSorted((a, b) => a - b) : [];
}

/** The 64-bit register of which the one operand is the half that 32-bit programs use. */
function wideRegister([only, ...others]: readonly Operand[], nearest: readonly Refusal[]): string | undefined {
	const isNarrow = only?.kind === "register" && only.register.file === "general" && only.register.width === 32;
	return isNarrow && others.length === 0 && nearest.some(({ width }) => width === 64)
		? generalRegister(only.register.number, 64).name
		: undefined;
}

function hasRowWidth(place: Place): boolean {
	return !("width" in place) || place.width === "row";
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
	uses: readonly Refusal[],
	{ operand = 0 }: Misfit,
): Explanation {
	const given = operands[operand];
	const kind = given?.kind ?? "register";
	const isX87 = uses.every(({ row }) => isOfX87(row.operation));
	if (isX87 && given?.kind === "register" && given.register.file !== "x87") {
		const message = `${name} works with memory and the registers of x87, not with ${given.register.name}: a number goes from the one to the other through memory`;
		return { operand, message };
	}
	if (operands.filter((item) => item.kind === "memory").length > 1) {
		return { message: `${name} has no form with two memory operands` };
	}
	const isNever = uses.every(({ misfits }) =>
		misfits.some((item) => item.operand === operand && item.closeness === "kind"),
	);
	if (!isNever) {
		return { operand, message: `${name} has no form with these operands: ${operands.map(nameOperand).join(", ")}` };
	}
	if (kind === "immediate" && operand === 0 && operands.length > 1) {
		return { operand, message: `a number cannot be the destination of ${name}` };
	}
	return { operand, message: `${name} does not take ${operandNames[kind]} as operand ${operand + 1}` };
}

function nameOperand(operand: Operand): string {
	return operand.kind === "register" ? operand.register.name : operandNames[operand.kind];
}

// Between the row that operands get and the one that the source asked for: the
// other of two forms that mean the same, and the width that stands in the name.

import type { Choice } from "./choice.ts";
import type { Instruction } from "./instruction.ts";
import type { Manner } from "./manner.ts";
import { accessWidth } from "./match.ts";
import type { Mnemonic } from "./mnemonics.ts";
import type { Width } from "./registers.ts";
import type { Row } from "./row.ts";
import { type Circumstances, completeOperands, fits, type Use, usesOf } from "./use.ts";
import { isOfX87 } from "./x87Operation.ts";

type ChosenUse = Choice & { kind: "use" };

/** The use in the direction that was asked for; the same where there is no other. */
export function turned(
	choice: ChosenUse,
	{ rows }: Mnemonic,
	{ operands, address, dialect }: Circumstances,
	manner: Manner | undefined,
): ChosenUse {
	if (manner?.direction === undefined) {
		return choice;
	}
	const usual = directionOf(choice.row);
	const asked = manner.direction === "other" ? (usual === "load" ? "store" : "load") : manner.direction;
	if (usual === undefined || usual === asked || operands.some(({ kind }) => kind !== "register")) {
		return choice;
	}
	const { width } = choice;
	const other = rows.find((row) => {
		const complete = completeOperands(row, width, operands);
		return (
			directionOf(row) === asked &&
			(row.encoding.dialect ?? dialect) === dialect &&
			(row.widths.length === 0 || row.widths.includes(width)) &&
			complete !== undefined &&
			fits({ row, width, operands: complete }, address)
		);
	});
	return other ? { ...choice, row: other } : choice;
}

/** What a row does when its operand in modrm.rm is memory. */
function directionOf({ places: [first, second, ...others] }: Row): "load" | "store" | undefined {
	if (first?.kind === "reg" && second?.kind === "rm" && others.length === 0) {
		return "load";
	}
	return first?.kind === "rm" && second?.kind === "reg" ? "store" : undefined;
}

/** Of the uses that fit memory whose width nothing says, the one of 32 bits; what extends reads a byte, and x87 the narrowest. */
export function assumedUse(mnemonic: Mnemonic, circumstances: Circumstances): ChosenUse | undefined {
	const found = [...usesOf(mnemonic, circumstances)].filter((use) => fits(use, circumstances.address));
	const first = found[0]?.row;
	const isExtension = first?.operation === "movsx" || first?.operation === "movzx";
	const isFloat = first !== undefined && isOfX87(first.operation);
	const use = isExtension || isFloat ? found[0] : (found.find(reads32) ?? found.at(-1));
	return use && { kind: "use", row: use.row, width: use.width };
}

function reads32({ row, width, operands }: Use): boolean {
	return row.places.some((place, index) => operands[index]?.kind === "memory" && accessWidth(place, width) === 32);
}

/** True when an instruction has a width in bits: its own, or that of an operand of fixed width. */
export function hasWidth({ row, width, operands }: Instruction, asked: Width): boolean {
	if (row.widths.length > 0 && width === asked) {
		return true;
	}
	const isOfOperand = row.places.some(
		(place, index) => operands[index]?.kind !== "immediate" && "width" in place && place.width === asked,
	);
	return isOfOperand || (row.widths.length === 0 && asked === 64);
}

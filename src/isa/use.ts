// The uses that a mnemonic allows for given operands: its rows at their widths,
// and what keeps operands from fitting. Made one by one, because the first that
// fits usually ends the search.

import { addressWidthOf } from "./address.ts";
import type { Operand } from "./instruction.ts";
import { type Context, type Dialect, type Misfit, matchPlace } from "./match.ts";
import { type Mnemonic, widthsNamed } from "./mnemonics.ts";
import { impliedMemory } from "./operandReader.ts";
import { generalRegister, type Width } from "./registers.ts";
import type { Place, Row } from "./row.ts";

/** A row at one width with the operands it would have. */
export interface Use {
	readonly row: Row;
	readonly width: Width | 128;
	/** With those that go without saying. */
	readonly operands: readonly Operand[];
}

/** What the operands must fit into. */
export interface Circumstances {
	readonly operands: readonly Operand[];
	/** Where the instruction will stand. */
	readonly address: bigint;
	readonly dialect: Dialect;
}

/** In the order of the table; rows for another number of operands are left out. */
export function* usesOf(mnemonic: Mnemonic, circumstances: Circumstances): Generator<Use> {
	for (const row of mnemonic.rows) {
		if (!isChosenBy(row, circumstances.dialect)) {
			continue;
		}
		for (const width of row.widths.length === 0 ? ([64] as const) : widthsNamed(row, mnemonic.name)) {
			const operands = completeOperands(row, width, circumstances.operands);
			if (operands) {
				yield { row, width, operands };
			}
		}
	}
}

function isChosenBy({ encoding }: Row, dialect: Dialect): boolean {
	return !encoding.decodeOnly && (encoding.dialect ?? dialect) === dialect;
}

/** Operands that go without saying put in; undefined when their number does not fit the row. */
export function completeOperands(
	row: Row,
	width: Width | 128,
	given: readonly Operand[],
): readonly Operand[] | undefined {
	if (given.length === row.places.length) {
		return given;
	}
	const memories = row.places.filter((place) => place.kind === "implied memory").length;
	if (memories === 0 || (given.length !== 0 && given.length !== memories)) {
		return undefined;
	}
	const remaining = [...given];
	return row.places.map(
		(place) => (place.kind === "implied memory" ? remaining.shift() : undefined) ?? impliedOperand(place, width),
	);
}

function impliedOperand(place: Place, width: Width | 128): Operand {
	if (place.kind === "implied memory") {
		return impliedMemory(place.register, place.width === "row" ? width : place.width, 64, undefined);
	}
	return { kind: "register", register: generalRegister(0, width === 128 ? 64 : width) };
}

/** True when all operands can stand in their places. */
export function fits(use: Use, address: bigint): boolean {
	const context = contextOf(use, address);
	return use.row.places.every((place, index) => {
		const operand = use.operands[index];
		return operand !== undefined && !matchPlace(place, operand, context);
	});
}

/** What keeps operands from fitting, for each that does not. */
export function misfitsOf(use: Use, address: bigint): readonly Misfit[] {
	const context = contextOf(use, address);
	return use.row.places.flatMap((place, index) => {
		const operand = use.operands[index];
		const misfit = operand && matchPlace(place, operand, context);
		return misfit ? [{ ...misfit, operand: index }] : [];
	});
}

function contextOf({ row, width, operands }: Use, address: bigint): Context {
	return { row, width, addressWidth: addressWidthOf(row, operands), address };
}

// What editing a cell means: which bytes the box stands for, what it holds at
// first and how what is typed is read. Pure; editBox.ts shows it.

import type { Column } from "./columns.ts";
import { type Edit, type Field, readBytes, readValues } from "./edit.ts";
import { littleEndian, shortAddress } from "./numbers.ts";
import type { View, WordRow } from "./rows.ts";

interface CellEdit {
	/** Address of the byte that a store at offset 0 goes to. */
	readonly address: bigint;
	readonly text: string;
	readonly label: string;
	/** In characters. */
	readonly width: number;
	readonly read: (text: string) => Edit;
}

/** The edit of a cell; undefined for a column that cannot be edited. */
export function editOf(view: View, row: WordRow, column: Column): CellEdit | undefined {
	if (column.kind === "byte") {
		return byteEdit(row, column.byte - row.column);
	}
	return column.kind === "value" ? valueEdit(view, row) : undefined;
}

function byteEdit(row: WordRow, index: number): CellEdit | undefined {
	const cell = row.cells[index];
	const address = row.address + BigInt(index);
	return (
		cell && {
			address,
			text: cell.state === "written" ? cell.text : "",
			label: `New bytes from ${shortAddress(address)} upwards, in hex`,
			width: Math.max(5, 3 * (row.cells.length - index)),
			read: readBytes,
		}
	);
}

function valueEdit(view: View, row: WordRow): CellEdit {
	const fields = fieldsOf(view, row);
	return {
		address: row.address,
		text: fields.map((field) => field.text).join(" "),
		label: `New value at ${shortAddress(row.address)}, a number`,
		width: 22 * fields.length,
		read: (text) => readValues(text, fields),
	};
}

/** One number for each part, and for each eight bytes of a longer one. */
function fieldsOf(view: View, row: WordRow): Field[] {
	const start = Number(row.address - view.block.from);
	return row.parts.flatMap((part) => {
		const fields: Field[] = [];
		for (let at = 0; at < part.length; at += 8) {
			const length = Math.min(8, part.length - at);
			const offset = part.offset + at;
			const value = littleEndian(view.block.bytes.subarray(offset, offset + length));
			fields.push({ offset: offset - start, length, text: part.isComplete ? typedNumber(value, length) : "–" });
		}
		return fields;
	});
}

/** As it would be typed: decimal when short, hex else. */
function typedNumber(value: bigint, length: number): string {
	const signed = BigInt.asIntN(8 * length, value);
	return signed > -10_000n && signed < 10_000n ? signed.toString() : `0x${value.toString(16)}`;
}

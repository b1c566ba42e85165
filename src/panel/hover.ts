// What the mouse is told: the text of a hover is made when it is wanted, instead
// of for every cell of every model.

import type { Column } from "./columns.ts";
import { keyHelp } from "./keyboard.ts";
import { byteDetail, type View, valueDetail, type WordRow } from "./rows.ts";

/** The hover of a cell; undefined where the cell says it all. */
export function hoverText(view: View, row: WordRow, column: Column): string | undefined {
	switch (column.kind) {
		case "byte":
			return byteDetail(row, column.byte - row.column);
		case "value":
			return row.parts.map((part) => valueDetail(view, part)).join("\n\n");
		case "what":
			return row.parts
				.map(
					(part) =>
						`${part.label}${part.type === undefined ? "" : `: ${part.type}`}${part.isTraced ? "" : " (a guess)"}`,
				)
				.join("\n");
		case "writer":
			return row.writerDetail;
		case "address":
			return keyHelp;
		default:
			return undefined;
	}
}

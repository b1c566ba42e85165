// One drawn row. The element is made once and filled again and again: with a word
// and its cells, or with a line across all columns (a frame's header, folded
// rows, an edge). Filling touches only what differs, so that a step costs little.

import { type Column, columnsOf } from "./columns.ts";
import { make, setAttribute, setText } from "./elements.ts";
import { shortAddress } from "./numbers.ts";
import type { Part } from "./parts.ts";
import type { ByteCell, Row, WordRow } from "./rows.ts";
import { labelTexts, valueTexts } from "./rowTexts.ts";

/** Where a row stands. */
export interface Standing {
	/** From 0 in the whole grid, headings not counted. */
	readonly index: number;
	/** It is the last row of its section. */
	readonly isLast: boolean;
}

export class RowView {
	readonly element: HTMLElement;
	/** What it shows now. */
	row: Row | undefined;
	private readonly columns: readonly Column[];
	private readonly cells: readonly HTMLElement[];
	private readonly banner: HTMLElement;

	constructor(rowBytes: number) {
		this.columns = columnsOf(rowBytes);
		this.cells = this.columns.map(makeCell);
		this.banner = make("span", {
			role: "gridcell",
			class: "cell banner",
			tabindex: -1,
			"aria-colindex": 1,
			"aria-colspan": this.columns.length,
		});
		this.element = make("div", { role: "row", class: "row" }, this.banner, ...this.cells);
	}

	/** The cell of a column; a row without columns has one cell for all. */
	cell(column: number): HTMLElement {
		return this.row?.kind === "word" ? (this.cells[column] ?? this.banner) : this.banner;
	}

	/** The column that an element of the row is in, or undefined. */
	columnOf(target: Element): number | undefined {
		const column = this.cells.findIndex((cell) => cell.contains(target));
		return column < 0 ? undefined : column;
	}

	draw(row: Row, { index, isLast }: Standing): void {
		this.row = row;
		const isWord = row.kind === "word";
		setAttribute(this.element, "aria-rowindex", index + 2);
		setAttribute(this.element, "aria-label", row.sentence);
		setAttribute(this.element, "data-kind", row.kind);
		setAttribute(this.element, "data-last", isLast);
		setAttribute(this.element, "data-changed", isWord && row.isChanged);
		setAttribute(this.element, "data-rsp", isWord && row.isRsp);
		setAttribute(this.element, "data-rbp", isWord && row.isRbp);
		this.drawSection(row);
		this.banner.hidden = isWord;
		for (const cell of this.cells) {
			cell.hidden = !isWord;
		}
		if (isWord) {
			this.drawWord(row);
		} else {
			this.drawBanner(row);
		}
	}

	private drawSection(row: Row): void {
		const section = row.kind === "edge" ? undefined : row.section;
		setAttribute(this.element, "data-section", section?.kind);
		setAttribute(this.element, "data-color", section?.color);
		setAttribute(this.element, "data-selected", section?.frame?.selected === true);
		const isFrame = row.kind === "section" && section?.frame !== undefined;
		setAttribute(this.element, "aria-selected", isFrame ? String(section?.frame?.selected === true) : undefined);
	}

	private drawBanner(row: Exclude<Row, WordRow>): void {
		setAttribute(this.banner, "aria-label", row.sentence);
		if (row.kind !== "section") {
			setText(this.banner, row.text);
			return;
		}
		const { title, detail, frame } = row.section;
		this.banner.replaceChildren(
			make("span", { class: "title" }, `${frame?.selected ? "▸ " : ""}${title}`),
			...(detail === "" ? [] : ["  ", make("span", { class: "detail" }, detail)]),
		);
	}

	private drawWord(row: WordRow): void {
		for (const [index, column] of this.columns.entries()) {
			const cell = this.cells[index];
			if (cell) {
				drawCell(cell, column, row);
			}
		}
	}
}

function makeCell(column: Column, index: number): HTMLElement {
	return make("span", { role: "gridcell", class: `cell ${column.kind}`, tabindex: -1, "aria-colindex": index + 1 });
}

function drawCell(cell: HTMLElement, column: Column, row: WordRow): void {
	switch (column.kind) {
		case "rbp":
			drawOffset(cell, row.rbpText, row.isRbp);
			return;
		case "rsp":
			drawOffset(cell, row.rspText, row.isRsp);
			return;
		case "address":
			drawAddress(cell, row);
			return;
		case "byte":
			drawByte(cell, column.byte - row.column, row);
			return;
		case "value":
			fill(cell, valueKey(row), () => valueNodes(row));
			return;
		case "what":
			fill(cell, row.parts.map(whatKey).join("|"), () => whatNodes(row));
			return;
		case "writer":
			fill(cell, `${row.writer} ${row.place?.path}:${row.place?.line}`, () => [writerNode(row)]);
			return;
	}
}

/** Replaces a cell's content unless it was made from the same key. */
function fill(cell: HTMLElement, key: string, content: () => readonly (Node | string)[]): void {
	if (cell.dataset.made !== key) {
		cell.dataset.made = key;
		cell.replaceChildren(...content());
	}
}

function drawOffset(cell: HTMLElement, text: string, isHere: boolean): void {
	fill(cell, `${text} ${isHere}`, () => [isHere ? make("span", { class: "here" }, text) : text]);
}

/** The cell that speaks for the whole row: the address. The marks beside it are drawn by the style sheet. */
function drawAddress(cell: HTMLElement, row: WordRow): void {
	setAttribute(cell, "aria-label", row.sentence);
	setAttribute(cell, "data-alignment", row.alignment === 0 ? undefined : row.alignment);
	setAttribute(cell, "data-next", row.next === "" ? undefined : row.next);
	fill(cell, shortAddress(row.address), () => [make("span", { class: "digits" }, shortAddress(row.address))]);
}

function drawByte(cell: HTMLElement, index: number, row: WordRow): void {
	const byte = row.cells[index];
	const part = byte && row.parts[byte.part];
	setText(cell, byte?.text ?? "");
	setAttribute(cell, "data-state", byte?.state ?? "none");
	setAttribute(cell, "data-role", part?.role);
	setAttribute(cell, "data-seal", part?.seal);
	setAttribute(cell, "data-changed", byte?.was !== undefined);
	const next = nextOf(byte);
	setAttribute(cell, "data-next", next);
	setAttribute(cell, "data-next-start", next !== undefined && nextOf(row.cells[index - 1]) !== next);
	setAttribute(cell, "data-next-end", next !== undefined && nextOf(row.cells[index + 1]) !== next);
	setAttribute(cell, "data-start", byte !== undefined && row.cells[index - 1]?.part !== byte.part);
	setAttribute(cell, "data-end", byte !== undefined && row.cells[index + 1]?.part !== byte.part);
	const states = { written: byte?.text, never: "never written", unreadable: "not readable" };
	const was = byte?.was === undefined ? "" : `, was ${byte.was}`;
	setAttribute(cell, "aria-label", byte ? `byte ${index}, ${states[byte.state]}${was}` : "outside the row");
}

/** What the next instruction does with a byte. */
function nextOf(byte: ByteCell | undefined): string | undefined {
	const does = [byte?.nextReads ? "reads" : "", byte?.nextWrites ? "writes" : ""].join(" ").trim();
	return does === "" ? undefined : does;
}

function valueKey(row: WordRow): string {
	return `${valueTexts(row).join("|")} ${row.parts.map((part) => `${part.was}${part.target}`).join("|")}`;
}

function valueNodes(row: WordRow): (Node | string)[] {
	return valueTexts(row).flatMap((text, index) => {
		const part = row.parts[index];
		const isBlank = !part?.isComplete;
		const value = make(
			"span",
			{ class: isBlank ? "blank" : "number", "data-target": part?.target },
			isBlank ? text.replace(" of ", "\u00a0of\u00a0") : text,
		);
		value.classList.toggle("link", part?.target !== undefined);
		const was = part?.was === undefined ? [] : [" ", make("span", { class: "was" }, `was ${part.was}`)];
		return [...divider(index), value, ...was];
	});
}

function whatKey(part: Part): string {
	return `${part.role} ${part.isTraced} ${part.label} ${part.type}`;
}

function whatNodes(row: WordRow): Node[] {
	const texts = labelTexts(row);
	return row.parts.flatMap((part, index) => {
		const label = make("span", { class: "label", "data-seal": part.seal }, texts[index] ?? "", ...damageNodes(part));
		const guess = part.isTraced ? [] : [make("span", { class: "guess", title: "A guess, from where it stands" }, "≈ ")];
		const type = part.type === undefined ? [] : [" ", make("span", { class: "type" }, part.type)];
		return [
			...divider(index),
			make(
				"span",
				{ class: "part", "data-role": part.role },
				make("span", { class: "swatch" }),
				...guess,
				label,
				...type,
			),
		];
	});
}

/** How a word was damaged, in pieces, of which a narrow panel shows as many as have room. */
function damageNodes({ damage }: Part): Node[] {
	if (damage === undefined) {
		return [];
	}
	const [how = "", extent] = damage.split(/ (?=\()/);
	const pieces = extent === undefined ? [` ${how}`] : [` ${how} `, make("span", { class: "extent" }, extent)];
	return [make("span", { class: "damage" }, ...pieces)];
}

function divider(index: number): Node[] {
	return index === 0 ? [] : [make("span", { class: "divider" }, " · ")];
}

/** By its place in the function; a narrow column has room for its line only. */
function writerNode({ writer, writerLine, place }: WordRow): Node | string {
	if (!place) {
		return writer;
	}
	const texts = writerLine
		? [make("span", { class: "at" }, writer), make("span", { class: "line" }, writerLine)]
		: [writer];
	return make("span", { class: "link", "data-open": true }, ...texts);
}

// The grid: its cursor, and which rows are drawn. What the rows say is rows.ts, their
// elements are rowPool.ts, where it is scrolled to is sight.ts, what keys mean is
// keyboard.ts. The cursor is an address (or a header's key) and a column, never an
// element, so neither a refresh nor scrolling can lose it, and focus follows it.

import { type Column, columnsOf, headingDetail, headingOf } from "./columns.ts";
import { make, setAttribute } from "./elements.ts";
import { indexOfAddress, type Slot } from "./layout.ts";
import { RowPool } from "./rowPool.ts";
import { describe, keyOf, type Row, type View } from "./rows.ts";
import { Sight } from "./sight.ts";

/** Rows drawn beyond the edges of what is in sight. */
const overscan = 6;

export interface GridEvents {
	/** The user scrolled or moved to the end of what is here. */
	reachedEdge(side: "low" | "high"): void;
}

export class Grid {
	readonly element: HTMLElement;
	private readonly rows: HTMLElement;
	private readonly headings: HTMLElement;
	private readonly events: GridEvents;
	private readonly pool: RowPool;
	private readonly sight: Sight;
	private view: View | undefined;
	private cursorRow = 0;
	private cursorColumn = 2;
	private frameRequest: number | undefined;

	constructor(events: GridEvents) {
		this.events = events;
		this.headings = make("div", { role: "row", class: "headings", "aria-rowindex": 1 });
		this.rows = make("div", { role: "rowgroup", class: "rows" });
		this.pool = new RowPool(this.rows);
		this.element = make("div", { role: "grid", class: "grid", "aria-label": "Stack" }, this.headings, this.rows);
		this.sight = new Sight(this.element, this.headings);
		this.element.addEventListener("scroll", () => this.scrolled(), { passive: true });
		new ResizeObserver(() => this.measure()).observe(this.element);
	}

	/** The row under the cursor, and its column's number. */
	get cursor(): { readonly row: Row | undefined; readonly column: number } {
		const slot = this.view?.slots[this.cursorRow];
		return { row: this.view && slot ? describe(this.view, slot) : undefined, column: this.cursorColumn };
	}

	/** Shows a model: the place in sight stays, unless `pointer` has left it. */
	show(view: View, pointer: bigint | undefined): void {
		const isFirst = this.view === undefined;
		const kept = this.view?.slots[this.cursorRow];
		const hadFocus = this.hasFocus();
		if (this.view?.settings.rowBytes !== view.settings.rowBytes) {
			this.changeColumns(view.settings.rowBytes);
		}
		this.view = view;
		this.sight.slots = view.slots;
		setAttribute(this.element, "aria-rowcount", view.slots.length + 1);
		this.rows.style.height = `${view.slots.length * this.sight.rowHeight}px`;
		this.cursorRow = this.rowLike(kept) ?? this.indexOf(pointer ?? view.rsp) ?? 0;
		this.sight.settle();
		const followed = pointer === undefined ? undefined : this.indexOf(pointer);
		if (followed !== undefined) {
			// Most of the room for what is on the stack, the rest for what lies below rsp.
			this.sight.follow(followed, view.settings.highOnTop ? 0.7 : 0.3, isFirst);
		}
		this.draw();
		if (hadFocus) {
			this.focusCursor();
		}
	}

	/** Puts the cursor on an address and the address into the middle. False when it is not here. */
	reveal(address: bigint): boolean {
		const index = this.indexOf(address);
		if (index === undefined) {
			return false;
		}
		this.cursorRow = index;
		this.sight.centre(index);
		this.draw();
		return true;
	}

	hasFocus(): boolean {
		const { activeElement } = document;
		return document.hasFocus() && this.rows.contains(activeElement) && activeElement?.matches(".cell") === true;
	}

	focusCursor(): void {
		this.cursorCell()?.focus({ preventScroll: true });
	}

	/** Moves the cursor by rows, columns, or both, and keeps it in sight. */
	move(rows: number, columns: number): void {
		const count = this.view?.slots.length ?? 0;
		const wanted = this.cursorRow + rows;
		this.moveTo(Math.max(0, Math.min(count - 1, wanted)), this.columnBeside(columns));
		if (wanted < 0 || wanted >= count) {
			this.reachEdge(wanted < 0 ? 0 : count - 1);
		}
	}

	/** Moves to the first or last column, or the first or last row. */
	jump(to: "rowStart" | "rowEnd" | "first" | "last"): void {
		const columns = this.navigable();
		const column = to === "rowStart" ? columns.at(0) : to === "rowEnd" ? columns.at(-1) : this.cursorColumn;
		const last = (this.view?.slots.length ?? 1) - 1;
		this.moveTo(to === "first" ? 0 : to === "last" ? last : this.cursorRow, column ?? this.cursorColumn);
	}

	moveToAddress(address: bigint): boolean {
		const index = this.indexOf(address);
		if (index !== undefined) {
			this.moveTo(index, this.cursorColumn);
		}
		return index !== undefined;
	}

	/** Puts the cursor on the row with a key. */
	moveToKey(key: string): void {
		const index = this.view?.slots.findIndex((slot) => keyOf(slot) === key) ?? -1;
		if (index >= 0) {
			this.moveTo(index, this.cursorColumn);
		}
	}

	get pageRows(): number {
		return this.sight.pageRows;
	}

	/** The row and column that an element stands in. */
	placeOf(target: Element): { readonly row: Row; readonly column: number } | undefined {
		const place = this.pool.placeOf(target);
		return place && { row: place.row, column: place.column ?? 0 };
	}

	/** Puts the cursor where an element stands. */
	moveToElement(target: Element): void {
		const place = this.pool.placeOf(target);
		const index = this.view?.slots.findIndex((slot) => keyOf(slot) === place?.row.key) ?? -1;
		if (index >= 0) {
			this.moveTo(index, place?.column ?? this.cursorColumn);
		}
	}

	/** The cell under the cursor, if it is drawn. */
	cursorCell(): HTMLElement | undefined {
		const slot = this.view?.slots[this.cursorRow];
		return slot && this.pool.cell(keyOf(slot), this.cursorColumn);
	}

	/** Where a thing laid over the cells belongs. */
	get overlay(): HTMLElement {
		return this.rows;
	}

	/** How many columns are in sight at this width: the headings tell. */
	private navigable(): number[] {
		return [...this.headings.children].flatMap((heading, index) => (heading.clientWidth > 0 ? [index] : []));
	}

	private columnBeside(distance: number): number {
		const columns = this.navigable();
		const at = columns.findIndex((column) => column >= this.cursorColumn);
		const index = Math.max(0, Math.min(columns.length - 1, (at < 0 ? columns.length - 1 : at) + distance));
		return distance === 0 ? this.cursorColumn : (columns[index] ?? this.cursorColumn);
	}

	private moveTo(row: number, column: number): void {
		this.cursorRow = row;
		this.cursorColumn = column;
		this.sight.keepIn(row);
		this.draw();
		this.focusCursor();
	}

	private scrolled(): void {
		const isByUser = this.sight.takeScroll();
		this.frameRequest ??= requestAnimationFrame(() => {
			this.frameRequest = undefined;
			this.draw();
			if (isByUser) {
				this.sight.keepPlace();
				this.reachEdge(this.sight.first);
				this.reachEdge(this.sight.first + this.pageRows);
			}
		});
	}

	private reachEdge(index: number): void {
		const slot = this.view?.slots[index];
		if (slot?.kind === "edge") {
			this.events.reachedEdge(slot.side);
		}
	}

	private indexOf(address: bigint): number | undefined {
		return indexOfAddress(this.view?.slots ?? [], address);
	}

	/** The row of this view that stands for a row of the last one. */
	private rowLike(slot: Slot | undefined): number | undefined {
		if (slot?.kind === "word" || slot?.kind === "fold") {
			return this.indexOf(slot.address);
		}
		const index = slot ? (this.view?.slots.findIndex((other) => keyOf(other) === keyOf(slot)) ?? -1) : -1;
		return index < 0 ? undefined : index;
	}

	/** Row height follows the editor's font, so it is asked for again whenever sizes may have changed. */
	private measure(): void {
		const size = Number.parseFloat(getComputedStyle(this.rows).fontSize) || 13;
		const height = Math.round(size * 1.55);
		if (height !== this.sight.rowHeight) {
			this.sight.rowHeight = height;
			this.element.style.setProperty("--row-height", `${height}px`);
			this.rows.style.height = `${(this.view?.slots.length ?? 0) * height}px`;
		}
		this.sight.settle();
		this.draw();
	}

	private changeColumns(rowBytes: number): void {
		const columns = columnsOf(rowBytes);
		this.pool.discard();
		setAttribute(this.element, "data-row-bytes", rowBytes);
		setAttribute(this.element, "aria-colcount", columns.length);
		this.headings.replaceChildren(...columns.map(makeHeading));
		this.cursorColumn = Math.min(this.cursorColumn, columns.length - 1);
	}

	/** Fills the rows in sight, and the cursor's row wherever it is. */
	private draw(): void {
		if (this.view) {
			this.pool.draw(this.view, this.wantedRows(this.view), this.sight.rowHeight);
			this.pool.markCursor(this.cursorCell());
		}
	}

	private wantedRows(view: View): number[] {
		const { first: firstInSight, height, rowHeight } = this.sight;
		const first = Math.max(0, firstInSight - overscan);
		const end = Math.min(view.slots.length, first + Math.ceil(height / rowHeight) + 2 * overscan);
		const indices = new Set([this.cursorRow]);
		for (let index = first; index < end; index++) {
			indices.add(index);
		}
		return [...indices].filter((index) => index < view.slots.length).sort((one, other) => one - other);
	}
}

function makeHeading(column: Column, index: number): HTMLElement {
	const attributes = { class: `cell ${column.kind}`, "aria-colindex": index + 1, title: headingDetail(column) };
	return make("span", { role: "columnheader", ...attributes }, headingOf(column));
}

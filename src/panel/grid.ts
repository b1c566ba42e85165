// The scrolled grid. Here are the cursor and the scroll position: which rows are in
// sight, and how the sight keeps its place when the rows change. What the rows say
// is rows.ts, their elements are rowPool.ts, what keys mean is keyboard.ts.
// The cursor is an address (or a header's key) and a column, never an element, so
// neither a refresh nor scrolling can lose it, and focus follows it.

import { type Column, columnsOf, headingDetail, headingOf } from "./columns.ts";
import { make, setAttribute } from "./elements.ts";
import type { Slot } from "./layout.ts";
import { RowPool } from "./rowPool.ts";
import { describe, keyOf, type Row, type View } from "./rows.ts";

/** Rows drawn beyond the edges of what is in sight. */
const overscan = 6;

export interface GridEvents {
	/** The user scrolled or moved to the end of what is here. */
	reachedEdge(side: "low" | "high"): void;
}

/** The place to keep when the rows change: an address and its distance from the top, in pixels. */
interface Anchor {
	readonly address: bigint;
	readonly distance: number;
}

export class Grid {
	readonly element: HTMLElement;
	private readonly rows: HTMLElement;
	private readonly headings: HTMLElement;
	private readonly events: GridEvents;
	private readonly pool: RowPool;
	private view: View | undefined;
	private rowHeight = 20;
	private anchor: Anchor | undefined;
	private expectedTop = 0;
	private knownHeight = 0;
	private cursorRow = 0;
	private cursorColumn = 2;
	private frameRequest: number | undefined;

	constructor(events: GridEvents) {
		this.events = events;
		this.headings = make("div", { role: "row", class: "headings", "aria-rowindex": 1 });
		this.rows = make("div", { role: "rowgroup", class: "rows" });
		this.pool = new RowPool(this.rows);
		this.element = make("div", { role: "grid", class: "grid", "aria-label": "Stack" }, this.headings, this.rows);
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
		setAttribute(this.element, "aria-rowcount", view.slots.length + 1);
		this.rows.style.height = `${view.slots.length * this.rowHeight}px`;
		this.cursorRow = this.rowLike(kept) ?? this.indexOf(pointer ?? view.rsp) ?? 0;
		this.settle();
		if (pointer !== undefined) {
			this.follow(pointer, isFirst);
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
		this.scrollTo((index + 0.5) * this.rowHeight - this.bodyHeight() / 2);
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
		return Math.max(1, Math.floor(this.bodyHeight() / this.rowHeight) - 1);
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
		this.keepInSight(row);
		this.draw();
		this.focusCursor();
	}

	private keepInSight(row: number): void {
		const top = row * this.rowHeight;
		const { scrollTop } = this.element;
		if (top < scrollTop) {
			this.scrollTo(top);
		} else if (top + this.rowHeight > scrollTop + this.bodyHeight()) {
			this.scrollTo(top + this.rowHeight - this.bodyHeight());
		}
	}

	/** Scrolls only when the pointer's row, or the one beyond it, is not in sight. */
	private follow(pointer: bigint, isFirst: boolean): void {
		const index = this.indexOf(pointer);
		if (index === undefined) {
			return;
		}
		const top = index * this.rowHeight - this.element.scrollTop;
		const isInSight = top >= this.rowHeight && top + 2 * this.rowHeight <= this.bodyHeight();
		if (isFirst || !isInSight) {
			// Most of the room for what is on the stack, the rest for what lies below rsp.
			const share = this.view?.settings.highOnTop ? 0.7 : 0.3;
			this.scrollTo((index - Math.floor((share * this.bodyHeight()) / this.rowHeight)) * this.rowHeight);
		}
	}

	private scrollTo(top: number): void {
		this.element.scrollTop = Math.round(top);
		this.expectedTop = this.element.scrollTop;
		this.keepAnchor();
	}

	private scrolled(): void {
		// A panel that grows is scrolled by the browser, before it is measured.
		const isResized = this.element.clientHeight !== this.knownHeight;
		const isByUser = !isResized && Math.abs(this.element.scrollTop - this.expectedTop) > 1;
		this.expectedTop = this.element.scrollTop;
		this.frameRequest ??= requestAnimationFrame(() => {
			this.frameRequest = undefined;
			this.draw();
			if (isByUser) {
				this.keepAnchor();
				this.reachEdge(this.firstInSight());
				this.reachEdge(this.firstInSight() + this.pageRows);
			}
		});
	}

	private reachEdge(index: number): void {
		const slot = this.view?.slots[index];
		if (slot?.kind === "edge") {
			this.events.reachedEdge(slot.side);
		}
	}

	private keepAnchor(): void {
		const first = this.firstInSight();
		const index = this.view?.slots.findIndex((slot, at) => at >= first && slot.kind === "word") ?? -1;
		const slot = this.view?.slots[index];
		if (slot?.kind === "word") {
			this.anchor = { address: slot.address, distance: index * this.rowHeight - this.element.scrollTop };
		}
	}

	private restoreAnchor(): void {
		const index = this.anchor && this.indexOf(this.anchor.address);
		if (this.anchor && index !== undefined) {
			this.scrollTo(index * this.rowHeight - this.anchor.distance);
		}
	}

	private firstInSight(): number {
		return Math.ceil(this.element.scrollTop / this.rowHeight);
	}

	private bodyHeight(): number {
		return Math.max(this.rowHeight, this.element.clientHeight - this.headings.offsetHeight);
	}

	private indexOf(address: bigint): number | undefined {
		const index = this.view?.slots.findIndex((slot) => holds(slot, address)) ?? -1;
		return index < 0 ? undefined : index;
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
		if (height !== this.rowHeight) {
			this.rowHeight = height;
			this.element.style.setProperty("--row-height", `${height}px`);
			this.rows.style.height = `${(this.view?.slots.length ?? 0) * height}px`;
		}
		this.settle();
		this.draw();
	}

	/** Puts back what a change of sizes has moved; the browser's own scrolling then is nobody's wish. */
	private settle(): void {
		this.restoreAnchor();
		this.expectedTop = this.element.scrollTop;
		this.knownHeight = this.element.clientHeight;
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
			this.pool.draw(this.view, this.wantedRows(this.view), this.rowHeight);
			this.pool.markCursor(this.cursorCell());
		}
	}

	private wantedRows(view: View): number[] {
		const first = Math.max(0, this.firstInSight() - overscan);
		const end = Math.min(view.slots.length, first + Math.ceil(this.bodyHeight() / this.rowHeight) + 2 * overscan);
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

function holds(slot: Slot, address: bigint): boolean {
	return (
		(slot.kind === "word" || slot.kind === "fold") &&
		address >= slot.address &&
		address < slot.address + BigInt(slot.length)
	);
}

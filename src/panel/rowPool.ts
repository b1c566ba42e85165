// The drawn rows: a few dozen elements, kept by the key of what they show, so that
// a row which is still there after a step is the same element, with its focus and
// its place in the document. Elements that are not needed wait to be used again.

import { setAttribute } from "./elements.ts";
import { describe, keyOf, type Row, type View } from "./rows.ts";
import { RowView } from "./rowView.ts";

export class RowPool {
	private readonly container: HTMLElement;
	private readonly drawn = new Map<string, RowView>();
	private spare: RowView[] = [];

	constructor(container: HTMLElement) {
		this.container = container;
	}

	/** Rows of another size need other elements. */
	discard(): void {
		for (const { element } of this.drawn.values()) {
			element.remove();
		}
		this.drawn.clear();
		this.spare = [];
	}

	/** Draws these rows of the view, ascending, and no others. */
	draw(view: View, indices: readonly number[], rowHeight: number): void {
		this.release(new Set(indices.map((index) => keyAt(view, index))));
		let before: Element | null = null;
		for (const index of indices) {
			const element: Element = this.drawRow(view, index, rowHeight);
			if (element.parentNode !== this.container || element.previousElementSibling !== before) {
				this.container.insertBefore(element, before ? before.nextSibling : this.container.firstChild);
			}
			before = element;
		}
	}

	/** The cell of a column in the row with a key, if it is drawn. */
	cell(key: string, column: number): HTMLElement | undefined {
		return this.drawn.get(key)?.cell(column);
	}

	/** The row that an element stands in, and its column if the row has columns. */
	placeOf(target: Element): { readonly row: Row; readonly column: number | undefined } | undefined {
		const found = [...this.drawn.values()].find(({ element }) => element.contains(target));
		return found?.row && { row: found.row, column: found.columnOf(target) };
	}

	/** Makes one cell the only one that Tab stops at. */
	markCursor(current: HTMLElement | undefined): void {
		for (const cell of this.container.querySelectorAll('.cell[tabindex="0"]')) {
			if (cell !== current) {
				setAttribute(cell, "tabindex", -1);
			}
		}
		if (current) {
			setAttribute(current, "tabindex", 0);
		}
	}

	private release(wanted: ReadonlySet<string>): void {
		for (const [key, rowView] of this.drawn) {
			if (!wanted.has(key)) {
				this.drawn.delete(key);
				rowView.element.remove();
				this.spare.push(rowView);
			}
		}
	}

	private drawRow(view: View, index: number, rowHeight: number): Element {
		const slot = view.slots[index];
		if (!slot) {
			throw new RangeError(`Row ${index} is out of range for a view of ${view.slots.length} rows`);
		}
		const key = keyOf(slot);
		const rowView = this.drawn.get(key) ?? this.spare.pop() ?? new RowView(view.settings.rowBytes);
		this.drawn.set(key, rowView);
		const next = view.slots[index + 1]?.kind;
		rowView.draw(describe(view, slot), { index, isLast: next === undefined || next === "section" || next === "edge" });
		rowView.element.style.transform = `translateY(${index * rowHeight}px)`;
		return rowView.element;
	}
}

function keyAt(view: View, index: number): string {
	const slot = view.slots[index];
	return slot ? keyOf(slot) : "";
}

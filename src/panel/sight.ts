// Which part of the rows is in sight, and how it keeps its place: the rows may
// change, or the panel's size, and the same address stays at the same height. What
// scrolls is told apart: the user, the panel itself, or the browser as sizes change.

import { indexOfAddress, type Slot } from "./layout.ts";

/** The place to keep when the rows change: an address and its distance from the top, in pixels. */
interface Anchor {
	readonly address: bigint;
	readonly distance: number;
}

export class Sight {
	/** Pixels. */
	rowHeight = 20;
	/** All rows that there are, top to bottom. */
	slots: readonly Slot[] = [];
	private readonly element: HTMLElement;
	private readonly headings: HTMLElement;
	private anchor: Anchor | undefined;
	private expectedTop = 0;
	private knownHeight = 0;

	constructor(element: HTMLElement, headings: HTMLElement) {
		this.element = element;
		this.headings = headings;
	}

	/** Index of the first row that is in sight as a whole. */
	get first(): number {
		return Math.ceil(this.element.scrollTop / this.rowHeight);
	}

	/** Pixels that rows are seen in. */
	get height(): number {
		return Math.max(this.rowHeight, this.element.clientHeight - this.headings.offsetHeight);
	}

	/** Rows that a page moves by. */
	get pageRows(): number {
		return Math.max(1, Math.floor(this.height / this.rowHeight) - 1);
	}

	/** Brings a row into the middle. */
	centre(row: number): void {
		this.scrollTo((row + 0.5) * this.rowHeight - this.height / 2);
	}

	/** Scrolls no further than needed. */
	keepIn(row: number): void {
		const top = row * this.rowHeight;
		const { scrollTop } = this.element;
		if (top < scrollTop) {
			this.scrollTo(top);
		} else if (top + this.rowHeight > scrollTop + this.height) {
			this.scrollTo(top + this.rowHeight - this.height);
		}
	}

	/** Scrolls only when the row, or the one beyond it, is not in sight; `share` of the height is then above it. */
	follow(row: number, share: number, isFirst: boolean): void {
		const top = row * this.rowHeight - this.element.scrollTop;
		const isIn = top >= this.rowHeight && top + 2 * this.rowHeight <= this.height;
		if (isFirst || !isIn) {
			this.scrollTo((row - Math.floor((share * this.height) / this.rowHeight)) * this.rowHeight);
		}
	}

	/** The element was scrolled: true when the user did it. */
	takeScroll(): boolean {
		// A panel that grows is scrolled by the browser, before it is measured.
		const isResized = this.element.clientHeight !== this.knownHeight;
		const isByUser = !isResized && Math.abs(this.element.scrollTop - this.expectedTop) > 1;
		this.expectedTop = this.element.scrollTop;
		return isByUser;
	}

	/** What is in sight now is what stays. */
	keepPlace(): void {
		const { first } = this;
		const index = this.slots.findIndex((slot, at) => at >= first && slot.kind === "word");
		const slot = this.slots[index];
		if (slot?.kind === "word") {
			this.anchor = { address: slot.address, distance: index * this.rowHeight - this.element.scrollTop };
		}
	}

	/** Puts back what a change of rows or sizes has moved; the browser's own scrolling then is nobody's wish. */
	settle(): void {
		const index = this.anchor && indexOfAddress(this.slots, this.anchor.address);
		if (this.anchor && index !== undefined) {
			this.scrollTo(index * this.rowHeight - this.anchor.distance);
		}
		this.expectedTop = this.element.scrollTop;
		this.knownHeight = this.element.clientHeight;
	}

	private scrollTo(top: number): void {
		this.element.scrollTop = Math.round(top);
		this.expectedTop = this.element.scrollTop;
		this.keepPlace();
	}
}

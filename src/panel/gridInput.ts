// What the user does in the grid: keys, clicks, editing. It moves the cursor itself,
// and turns the rest into what the panel is asked to do.

import { encodeBase64 } from "./block.ts";
import { columnsOf } from "./columns.ts";
import { EditBox } from "./editBox.ts";
import { setAttribute } from "./elements.ts";
import type { Grid } from "./grid.ts";
import { editOf } from "./gridEdit.ts";
import { hoverText } from "./hover.ts";
import { type Command, commandOf } from "./keyboard.ts";
import { canonical } from "./numbers.ts";
import type { FromPanel } from "./protocol.ts";
import { keyOf, type Row, type View } from "./rows.ts";
import { rowText } from "./text.ts";

export interface GridInputEvents {
	post(message: FromPanel): void;
	/** Goes to an address or expression, and stays there. */
	goTo(expression: string): void;
	focusExpression(): void;
	unfold(range: { readonly low: bigint; readonly high: bigint }): void;
	/** Wants what lies beyond the block. */
	goBeyond(side: "low" | "high"): void;
	copy(text: string): void;
	/** Shows a sentence; an empty one takes the last away. */
	say(text: string): void;
}

export class GridInput {
	/** What the grid shows now; undefined without a program. */
	view: View | undefined;
	private readonly grid: Grid;
	private readonly events: GridInputEvents;
	private readonly editBox: EditBox;
	private editAddress = 0n;

	constructor(grid: Grid, events: GridInputEvents) {
		this.grid = grid;
		this.events = events;
		this.editBox = new EditBox({
			store: (stores) => this.store(stores),
			problem: (text) => events.say(text ?? ""),
			closed: (byKey) => byKey && grid.focusCursor(),
		});
		const { element } = grid;
		element.addEventListener("keydown", (event) => this.key(event));
		element.addEventListener("click", (event) => this.click(event));
		element.addEventListener("dblclick", (event) => this.doubleClick(event));
		element.addEventListener("mouseover", (event) => this.hover(event));
	}

	private key(event: KeyboardEvent): void {
		const command = this.editBox.isOpen ? undefined : commandOf(event);
		if (command && this.view) {
			event.preventDefault();
			event.stopPropagation();
			this.run(command, this.view);
		}
	}

	private run(command: Command, view: View): void {
		const { grid, events } = this;
		const commands: Readonly<Record<Command, () => void>> = {
			up: () => grid.move(-1, 0),
			down: () => grid.move(1, 0),
			left: () => grid.move(0, -1),
			right: () => grid.move(0, 1),
			pageUp: () => grid.move(-grid.pageRows, 0),
			pageDown: () => grid.move(grid.pageRows, 0),
			rowStart: () => grid.jump("rowStart"),
			rowEnd: () => grid.jump("rowEnd"),
			first: () => grid.jump("first"),
			last: () => grid.jump("last"),
			activate: () => this.activate(view),
			edit: () => this.edit(view),
			goTo: () => events.focusExpression(),
			follow: () => this.follow(),
			toRsp: () => this.toPointer("rsp", view.rsp),
			toRbp: () => this.toPointer("rbp", view.rbp),
			innerFrame: () => this.toFrame(-1, view),
			outerFrame: () => this.toFrame(1, view),
			copyRow: () => this.copyRow(view),
			escape: () => events.say(""),
		};
		commands[command]();
	}

	private toPointer(name: string, address: bigint | undefined): void {
		if (address === undefined) {
			this.events.say(`${name} does not point into this stack`);
		} else if (!this.grid.moveToAddress(address)) {
			this.events.post({ type: "goTo", expression: canonical(address) });
		}
	}

	/** Goes to what the row points at. */
	private follow(): void {
		const { row } = this.grid.cursor;
		const target = row?.kind === "word" ? row.parts.find((part) => part.target !== undefined)?.target : undefined;
		if (target === undefined) {
			this.events.say("Nothing here points anywhere");
		} else {
			this.events.goTo(target);
		}
	}

	/** Selects the frame that many places further out. */
	private toFrame(distance: number, { model, slots }: View): void {
		const { frames } = model;
		const selected = Math.max(
			0,
			frames.findIndex((frame) => frame.selected),
		);
		const frame = frames[selected + distance];
		if (!frame) {
			this.events.say(distance < 0 ? "There is no inner frame here" : "There is no outer frame here");
			return;
		}
		this.events.post({ type: "selectFrame", frameId: frame.id });
		const slot = slots.find((other) => other.kind === "section" && other.section.frame === frame);
		if (slot) {
			this.grid.moveToKey(keyOf(slot));
		}
	}

	/** What Enter does, and a click on a line across the grid. */
	private activate(view: View): void {
		const { row, column } = this.grid.cursor;
		const kind = columnsOf(view.settings.rowBytes)[column]?.kind;
		if (row?.kind === "word" && kind === "writer" && row.place) {
			this.events.post({ type: "open", place: row.place });
		} else if (row?.kind === "word") {
			this.edit(view);
		} else {
			this.activateBanner(row);
		}
	}

	private activateBanner(row: Row | undefined): void {
		if (row?.kind === "section" && row.section.frame) {
			this.events.post({ type: "selectFrame", frameId: row.section.frame.id });
		} else if (row?.kind === "fold") {
			this.events.unfold({ low: row.low, high: row.high });
		} else if (row?.kind === "edge") {
			this.events.goBeyond(row.side);
		}
	}

	private edit(view: View): void {
		const { row, column } = this.grid.cursor;
		const kind = columnsOf(view.settings.rowBytes)[column];
		const cell = this.grid.cursorCell();
		const edit = row?.kind === "word" && kind ? editOf(view, row, kind) : undefined;
		if (!edit || !cell) {
			this.events.say("Move to a byte or to the value to edit it");
			return;
		}
		this.editAddress = edit.address;
		this.editBox.open({ ...edit, cell }, this.grid.overlay);
	}

	private store(stores: readonly { readonly offset: number; readonly bytes: Uint8Array }[]): void {
		for (const { offset, bytes } of stores) {
			const address = canonical(this.editAddress + BigInt(offset));
			this.events.post({ type: "edit", address, bytes: encodeBase64(bytes) });
		}
	}

	private click(event: MouseEvent): void {
		const target = event.target as Element;
		if (this.editBox.isOpen || target.closest(".edit, .headings")) {
			return;
		}
		this.grid.moveToElement(target);
		const { row } = this.grid.cursor;
		const pointsTo = target.closest<HTMLElement>("[data-target]")?.dataset.target;
		if (pointsTo !== undefined && !isSelecting()) {
			this.events.goTo(pointsTo);
		} else if (target.closest("[data-open]") && row?.kind === "word" && row.place) {
			this.events.post({ type: "open", place: row.place });
		} else if (row && row.kind !== "word") {
			this.activateBanner(row);
		}
	}

	private doubleClick(event: MouseEvent): void {
		const target = event.target as Element;
		if (this.view && target.closest(".byte, .value")) {
			event.preventDefault();
			this.grid.moveToElement(target);
			this.edit(this.view);
		}
	}

	private hover(event: MouseEvent): void {
		const cell = (event.target as Element).closest<HTMLElement>(".cell");
		const place = cell && this.grid.placeOf(cell);
		if (!cell || !this.view || place?.row.kind !== "word") {
			return;
		}
		const column = columnsOf(this.view.settings.rowBytes)[place.column];
		setAttribute(cell, "title", column && hoverText(this.view, place.row, column));
	}

	private copyRow(view: View): void {
		const { row } = this.grid.cursor;
		if (row) {
			this.events.copy(rowText(row, view));
		}
	}
}

/** A click that ends the selection of text should not also follow a link. */
function isSelecting(): boolean {
	return (getSelection()?.toString() ?? "") !== "";
}

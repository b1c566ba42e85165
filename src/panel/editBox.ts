// The box in which a byte or a value is typed. It lies over the cell and belongs
// to an address, so it stays open and in place while models come and go. What is
// typed is read by edit.ts; what it cannot read is said, and the box stays.

import type { Edit } from "./edit.ts";
import { make, setAttribute } from "./elements.ts";

export interface EditRequest {
	/** The cell that it covers. */
	readonly cell: HTMLElement;
	/** What the box holds at first. */
	readonly text: string;
	/** What is being edited, for a screen reader. */
	readonly label: string;
	/** In characters. */
	readonly width: number;
	readonly read: (text: string) => Edit;
}

export interface EditEvents {
	store(stores: Extract<Edit, { stores: unknown }>["stores"]): void;
	/** With undefined: nothing is wrong any more. */
	problem(message: string | undefined): void;
	/** The box has gone. */
	closed(byKey: boolean): void;
}

export class EditBox {
	private readonly input = make("input", {
		type: "text",
		class: "edit",
		spellcheck: "false",
		autocomplete: "off",
	});
	private readonly events: EditEvents;
	private request: EditRequest | undefined;

	constructor(events: EditEvents) {
		this.events = events;
		this.input.addEventListener("keydown", (event) => this.key(event));
		this.input.addEventListener("blur", () => this.close(false));
	}

	get isOpen(): boolean {
		return this.request !== undefined;
	}

	open(request: EditRequest, overlay: HTMLElement): void {
		const cell = request.cell.getBoundingClientRect();
		const origin = overlay.getBoundingClientRect();
		this.request = request;
		this.input.value = request.text;
		setAttribute(this.input, "aria-label", request.label);
		setAttribute(this.input, "aria-invalid", undefined);
		Object.assign(this.input.style, {
			left: `${cell.left - origin.left}px`,
			top: `${cell.top - origin.top}px`,
			height: `${cell.height}px`,
			width: `calc(${request.width}ch + 10px)`,
		});
		overlay.append(this.input);
		this.input.focus({ preventScroll: true });
		this.input.select();
	}

	private key(event: KeyboardEvent): void {
		event.stopPropagation();
		if (event.isComposing) {
			return;
		}
		if (event.key === "Enter") {
			event.preventDefault();
			this.commit();
		} else if (event.key === "Escape") {
			event.preventDefault();
			this.close(true);
		}
	}

	private commit(): void {
		const edit = this.request?.read(this.input.value);
		if (!edit) {
			return;
		}
		if ("problem" in edit) {
			setAttribute(this.input, "aria-invalid", "true");
			this.events.problem(edit.problem);
			return;
		}
		this.close(true);
		if (edit.stores.length > 0) {
			this.events.store(edit.stores);
		}
	}

	private close(byKey: boolean): void {
		if (this.request) {
			this.request = undefined;
			this.input.remove();
			this.events.problem(undefined);
			this.events.closed(byKey);
		}
	}
}

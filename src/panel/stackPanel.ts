// The panel as a whole: what arrives from the extension goes to the grid and the
// toolbar, what the user does goes back as messages. It holds the only state
// there is: the last model, the settings, what is unfolded. Of the models that
// arrive within one animation frame only the newest is drawn, and one that is
// older than what is shown is dropped.

import { encodeBase64 } from "./block.ts";
import { BlockRequests } from "./blockRequests.ts";
import { columnsOf } from "./columns.ts";
import { EditBox } from "./editBox.ts";
import { make, setAttribute } from "./elements.ts";
import { Grid } from "./grid.ts";
import { editOf } from "./gridEdit.ts";
import { hoverText } from "./hover.ts";
import { type Command, commandOf } from "./keyboard.ts";
import type { Unfolded } from "./layout.ts";
import { Notices } from "./notices.ts";
import { canonical } from "./numbers.ts";
import type { FromPanel, PanelSettings, StackModel, ToPanel } from "./protocol.ts";
import { keyOf, type Row, readView, type View } from "./rows.ts";
import { rowText, stackMarkdown, stackText } from "./text.ts";
import { Toolbar } from "./toolbar.ts";

/** What the panel needs of the page that it lives in. */
export interface PanelHost {
	post(message: FromPanel): void;
	/** Keeps the settings over a reload. */
	keep(settings: PanelSettings): void;
}

export class StackPanel {
	private readonly host: PanelHost;
	private readonly toolbar: Toolbar;
	private readonly grid: Grid;
	private readonly editBox: EditBox;
	private readonly blocks: BlockRequests;
	private readonly notices = new Notices();
	private readonly root: HTMLElement;
	private settings: PanelSettings;
	private model: StackModel | undefined;
	private view: View | undefined;
	private unfolded: readonly Unfolded[] = [];
	private reveal: bigint | undefined;
	/** A model of a new revision has arrived and is not drawn yet. */
	private isNews = false;
	private drawRequest: number | undefined;
	/** The grid was the last part of the page that had the focus. */
	private hadGridFocus = false;
	private editAddress = 0n;

	constructor(root: HTMLElement, settings: PanelSettings, host: PanelHost) {
		this.root = root;
		this.settings = settings;
		this.host = host;
		this.blocks = new BlockRequests((request) => host.post({ type: "view", ...request }));
		this.grid = new Grid({ reachedEdge: (side) => this.askBeyond(side) });
		this.editBox = new EditBox({
			store: (stores) => this.store(stores),
			problem: (text) => this.say(text ?? ""),
			closed: (byKey) => byKey && this.grid.focusCursor(),
		});
		this.toolbar = new Toolbar({
			selectThread: (threadId) => host.post({ type: "selectThread", threadId }),
			selectFrame: (frameId) => host.post({ type: "selectFrame", frameId }),
			goTo: (expression) => this.goTo(expression),
			seek: (step) => host.post({ type: "seek", step }),
			change: (change) => this.change(change),
			follow: (name) => this.follow(name),
			copy: (format) => this.copyAll(format),
		});
		this.assemble();
		this.toolbar.showSettings(settings);
		this.showIdle("no-session");
	}

	/**
	 * The page has the focus again. Browsers forget what had it in a frame when something in another
	 * frame took it, as the Call Stack does while a frame is being selected.
	 */
	refocus(): void {
		if (document.activeElement === document.body && this.hadGridFocus) {
			this.grid.focusCursor();
		}
	}

	/** Takes a message that has been checked. */
	receive(message: ToPanel): void {
		switch (message.type) {
			case "model":
				this.take(message.model, message.reveal);
				return;
			case "idle":
				this.showIdle(message.reason);
				return;
			case "refused":
				this.say(message.message);
				return;
		}
	}

	say(text: string): void {
		this.notices.say(text);
	}

	private assemble(): void {
		const { element } = this.grid;
		element.addEventListener("keydown", (event) => this.key(event));
		element.addEventListener("click", (event) => this.click(event));
		element.addEventListener("dblclick", (event) => this.doubleClick(event));
		element.addEventListener("mouseover", (event) => this.hover(event));
		this.root.addEventListener("focusin", (event) => {
			this.hadGridFocus = element.contains(event.target as Node);
		});
		const { next, message, live, idle } = this.notices;
		const sheet = make("div", { class: "sheet" }, element, idle);
		this.root.replaceChildren(this.toolbar.element, this.toolbar.usage, sheet, next, message, live);
		this.say("");
	}

	private take(model: StackModel, reveal: string | undefined): void {
		if (this.model && model.revision < this.model.revision) {
			return;
		}
		if (this.model?.revision !== model.revision || selectedFrame(this.model) !== selectedFrame(model)) {
			this.isNews = true;
			this.blocks.forget();
			this.say("");
		}
		this.model = model;
		this.reveal = reveal === undefined ? this.reveal : BigInt(reveal);
		this.drawRequest ??= requestAnimationFrame(() => {
			this.drawRequest = undefined;
			this.drawArrived();
		});
	}

	/** Draws what has arrived. Only news moves the picture: an answer to scrolling must not scroll back. */
	private drawArrived(): void {
		const { isNews, reveal } = this;
		this.root.dataset.state = "stopped";
		this.isNews = false;
		this.reveal = undefined;
		this.draw(isNews && reveal === undefined);
		if (reveal !== undefined && this.model) {
			this.grid.reveal(reveal);
			this.grid.focusCursor();
		}
		if (isNews && this.model) {
			this.notices.announce(this.model);
		}
	}

	private draw(isFollowing: boolean): void {
		const { model } = this;
		if (!model) {
			return;
		}
		this.view = readView(model, this.settings, this.unfolded);
		this.toolbar.showModel(model);
		this.notices.showNext(model);
		const pointer = isFollowing ? this.followed(this.view) : undefined;
		this.grid.show(this.view, pointer);
		if (pointer !== undefined) {
			this.blocks.around(pointer, this.settings.follow, this.view);
		}
	}

	/** The address to keep in sight. */
	private followed(view: View): bigint | undefined {
		return { rsp: view.rsp, rbp: view.rbp, lock: undefined }[this.settings.follow];
	}

	private showIdle(reason: "no-session" | "running"): void {
		this.root.dataset.state = reason;
		this.notices.showIdle(reason);
		this.say("");
		if (reason === "no-session") {
			// The next session counts its revisions from the start.
			this.toolbar.enable(false);
			this.model = undefined;
			this.view = undefined;
			this.unfolded = [];
			this.notices.whisper("");
		}
	}

	private change(change: Partial<PanelSettings>): void {
		this.settings = { ...this.settings, ...change };
		this.host.keep(this.settings);
		this.toolbar.showSettings(this.settings);
		this.draw(true);
	}

	private askBeyond(side: "low" | "high"): void {
		if (this.view) {
			this.blocks.beyond(side, this.view);
		}
	}

	private follow(name: PanelSettings["follow"]): void {
		this.change({ follow: name });
		if (this.view) {
			this.blocks.settle(name, this.view);
		}
	}

	private goTo(expression: string): void {
		if (expression === "") {
			return;
		}
		// What one has gone to look at should not run away at the next step.
		this.change({ follow: "lock" });
		this.host.post({ type: "goTo", expression });
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
		const commands: Readonly<Record<Command, () => void>> = {
			up: () => this.grid.move(-1, 0),
			down: () => this.grid.move(1, 0),
			left: () => this.grid.move(0, -1),
			right: () => this.grid.move(0, 1),
			pageUp: () => this.grid.move(-this.grid.pageRows, 0),
			pageDown: () => this.grid.move(this.grid.pageRows, 0),
			rowStart: () => this.grid.jump("rowStart"),
			rowEnd: () => this.grid.jump("rowEnd"),
			first: () => this.grid.jump("first"),
			last: () => this.grid.jump("last"),
			activate: () => this.activate(),
			edit: () => this.edit(),
			goTo: () => this.toolbar.focusExpression(),
			toRsp: () => this.toPointer("rsp", view.rsp),
			toRbp: () => this.toPointer("rbp", view.rbp),
			innerFrame: () => this.toFrame(-1),
			outerFrame: () => this.toFrame(1),
			copyRow: () => this.copyRow(view),
			escape: () => this.say(""),
		};
		commands[command]();
	}

	private toPointer(name: string, address: bigint | undefined): void {
		if (address === undefined) {
			this.say(`${name} does not point into this stack`);
		} else if (!this.grid.moveToAddress(address)) {
			this.host.post({ type: "goTo", expression: canonical(address) });
		}
	}

	/** Selects the frame that many places further out. */
	private toFrame(distance: number): void {
		const frames = this.model?.frames ?? [];
		const selected = Math.max(
			0,
			frames.findIndex((frame) => frame.selected),
		);
		const frame = frames[selected + distance];
		if (!frame) {
			this.say(distance < 0 ? "There is no inner frame here" : "There is no outer frame here");
			return;
		}
		this.host.post({ type: "selectFrame", frameId: frame.id });
		const slot = this.view?.slots.find((other) => other.kind === "section" && other.section.frame === frame);
		if (slot) {
			this.grid.moveToKey(keyOf(slot));
		}
	}

	/** What Enter does, and a click on a line across the grid. */
	private activate(): void {
		const { row, column } = this.grid.cursor;
		const kind = columnsOf(this.settings.rowBytes)[column]?.kind;
		if (row?.kind === "word" && kind === "writer" && row.place) {
			this.host.post({ type: "open", place: row.place });
		} else if (row?.kind === "word") {
			this.edit();
		} else {
			this.activateBanner(row);
		}
	}

	private activateBanner(row: Row | undefined): void {
		if (row?.kind === "section" && row.section.frame) {
			this.host.post({ type: "selectFrame", frameId: row.section.frame.id });
		} else if (row?.kind === "fold") {
			this.unfolded = [...this.unfolded, { low: row.low, high: row.high }];
			this.draw(false);
		} else if (row?.kind === "edge") {
			this.askBeyond(row.side);
		}
	}

	private edit(): void {
		const { row, column } = this.grid.cursor;
		const kind = columnsOf(this.settings.rowBytes)[column];
		const cell = this.grid.cursorCell();
		const edit = this.view && row?.kind === "word" && kind ? editOf(this.view, row, kind) : undefined;
		if (!edit || !cell) {
			this.say("Move to a byte or to the value to edit it");
			return;
		}
		this.editAddress = edit.address;
		this.editBox.open({ ...edit, cell }, this.grid.overlay);
	}

	private store(stores: readonly { readonly offset: number; readonly bytes: Uint8Array }[]): void {
		for (const { offset, bytes } of stores) {
			const address = canonical(this.editAddress + BigInt(offset));
			this.host.post({ type: "edit", address, bytes: encodeBase64(bytes) });
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
			this.goTo(pointsTo);
		} else if (target.closest("[data-open]") && row?.kind === "word" && row.place) {
			this.host.post({ type: "open", place: row.place });
		} else if (row && row.kind !== "word") {
			this.activateBanner(row);
		}
	}

	private doubleClick(event: MouseEvent): void {
		const target = event.target as Element;
		if (target.closest(".byte, .value")) {
			event.preventDefault();
			this.grid.moveToElement(target);
			this.edit();
		}
	}

	private hover(event: MouseEvent): void {
		const cell = (event.target as Element).closest<HTMLElement>(".cell");
		const place = cell && this.grid.placeOf(cell);
		if (!cell || !this.view || place?.row.kind !== "word") {
			return;
		}
		const column = columnsOf(this.settings.rowBytes)[place.column];
		setAttribute(cell, "title", column && hoverText(this.view, place.row, column));
	}

	private copyRow(view: View): void {
		const { row } = this.grid.cursor;
		if (row) {
			this.copy(rowText(row, view));
		}
	}

	private copyAll(format: "text" | "markdown"): void {
		if (this.model) {
			this.copy((format === "text" ? stackText : stackMarkdown)(this.model, this.settings));
		}
	}

	private copy(text: string): void {
		navigator.clipboard.writeText(text).then(
			() => this.notices.whisper("Copied"),
			() => this.say("The editor does not let the panel copy just now"),
		);
	}
}

function selectedFrame({ frames }: StackModel): number | undefined {
	return frames.find((frame) => frame.selected)?.id;
}

/** A click that ends the selection of text should not also follow a link. */
function isSelecting(): boolean {
	return (getSelection()?.toString() ?? "") !== "";
}

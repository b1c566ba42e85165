// The panel as a whole: what arrives from the extension goes to the grid and the
// toolbar, what the user does goes back as messages. It holds the only state
// there is: the last model, the settings, what is unfolded. Of the models that
// arrive within one animation frame only the newest is drawn, and one that is
// older than what is shown is dropped.

import { BlockRequests } from "./blockRequests.ts";
import { make } from "./elements.ts";
import { Grid } from "./grid.ts";
import { GridInput } from "./gridInput.ts";
import type { Unfolded } from "./layout.ts";
import { MemoryMap } from "./memoryMap.ts";
import { Notices } from "./notices.ts";
import { canonical } from "./numbers.ts";
import type { FromPanel, IdleReason, PanelSettings, StackModel, ToPanel } from "./protocol.ts";
import { readView, type View } from "./rows.ts";
import { stackMarkdown, stackText } from "./text.ts";
import { Toolbar } from "./toolbar.ts";
import type { ZoneLine } from "./zones.ts";

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
	private readonly input: GridInput;
	private readonly map: MemoryMap;
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

	constructor(root: HTMLElement, settings: PanelSettings, host: PanelHost) {
		this.root = root;
		this.settings = settings;
		this.host = host;
		this.blocks = new BlockRequests((request) => host.post({ type: "view", ...request }));
		this.grid = new Grid({ reachedEdge: (side) => this.askBeyond(side) });
		this.input = new GridInput(this.grid, {
			post: (message) => host.post(message),
			goTo: (expression) => this.goTo(expression),
			focusExpression: () => this.toolbar.focusExpression(),
			unfold: (range) => this.unfold(range),
			goBeyond: (side) => this.askBeyond(side),
			copy: (text) => this.copy(text),
			say: (text) => this.say(text),
		});
		this.map = new MemoryMap({ goToZone: (zone) => this.goToZone(zone) });
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
				this.showIdle(message.reason, message.status);
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
		this.root.addEventListener("focusin", (event) => {
			this.hadGridFocus = element.contains(event.target as Node);
		});
		const { next, message, live, idle } = this.notices;
		const field = make("div", { class: "field" }, element, idle);
		const sheet = make("div", { class: "sheet" }, field, this.map.element);
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
		this.input.view = this.view;
		this.toolbar.showModel(model);
		this.notices.showNext(model);
		const pointer = isFollowing ? this.followed(this.view) : undefined;
		this.grid.show(this.view, pointer);
		const { from: low, end: high } = this.view.block;
		this.map.show(model, { low, high }, this.settings.highOnTop);
		if (pointer !== undefined) {
			this.blocks.around(pointer, this.settings.follow, this.view);
		}
	}

	/** The address to keep in sight. */
	private followed(view: View): bigint | undefined {
		return { rsp: view.rsp, rbp: view.rbp, lock: undefined }[this.settings.follow];
	}

	private showIdle(reason: IdleReason, status?: number): void {
		// Before the first stop there is no picture to keep while the program runs.
		this.root.dataset.state = this.model && reason !== "no-session" ? "running" : "no-session";
		this.notices.showIdle(reason, status);
		this.say("");
		if (reason === "no-session") {
			// The next session counts its revisions from the start.
			this.toolbar.enable(false);
			this.model = undefined;
			this.view = undefined;
			this.input.view = undefined;
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

	/** A stack is shown where its rsp is, anything else from its beginning on. */
	private goToZone({ thread, low }: ZoneLine): void {
		if (thread === undefined) {
			this.goTo(canonical(low));
			return;
		}
		if (thread !== this.model?.thread) {
			this.host.post({ type: "selectThread", threadId: thread });
		}
		this.follow("rsp");
	}

	private unfold(range: Unfolded): void {
		this.unfolded = [...this.unfolded, range];
		this.draw(false);
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

// The controls above the grid, and the line of facts under them. They show a
// model and report what the user chose; they decide nothing. Native controls
// throughout, so that keyboard and screen readers work as everywhere.

import { make, setAttribute, setText } from "./elements.ts";
import { shortAddress } from "./numbers.ts";
import type { PanelSettings, StackModel } from "./protocol.ts";
import { followings, rowSizes } from "./state.ts";
import { usageOf } from "./usage.ts";

export interface ToolbarEvents {
	selectThread(id: number): void;
	selectFrame(id: number): void;
	goTo(expression: string): void;
	seek(step: number): void;
	follow(name: PanelSettings["follow"]): void;
	change(settings: Partial<Pick<PanelSettings, "highOnTop" | "rowBytes">>): void;
	copy(format: "text" | "markdown"): void;
}

export class Toolbar {
	readonly element: HTMLElement;
	/** The facts about the stack, and what is wrong with rsp. */
	readonly usage = make("div", { class: "usage" });
	private readonly events: ToolbarEvents;
	private readonly threads: HTMLSelectElement;
	private readonly frames: HTMLSelectElement;
	private readonly expression = make("input", {
		type: "text",
		class: "expression",
		placeholder: "go to rsp+0x20",
		"aria-label": "Go to an address or expression",
		spellcheck: "false",
		autocomplete: "off",
	});
	private readonly follow: readonly HTMLButtonElement[];
	private readonly flip: HTMLButtonElement;
	private readonly sizes: HTMLSelectElement;
	private readonly step = make("span", { class: "step" });
	private readonly seekers: readonly HTMLButtonElement[];
	private model: StackModel | undefined;

	constructor(events: ToolbarEvents) {
		this.events = events;
		this.threads = select("Stack", (value) => events.selectThread(Number(value)));
		this.frames = select("Frame", (value) => events.selectFrame(Number(value)));
		this.follow = followings.map((name) => this.followButton(name));
		this.flip = button("", "", () => events.change({ highOnTop: this.flip.dataset.next === "high" }));
		this.sizes = select("Bytes in a row", (value) => events.change({ rowBytes: rowSizes[Number(value)] }));
		fillSelect(
			this.sizes,
			rowSizes.map((size, index) => ({ value: index, text: size === 1 ? "1 byte" : `${size} bytes` })),
		);
		this.seekers = this.seekButtons();
		this.element = this.assemble();
	}

	showModel(model: StackModel): void {
		this.model = model;
		fillSelect(
			this.threads,
			model.threads.map(({ id, name }) => ({ value: id, text: name })),
		);
		this.threads.value = String(model.thread);
		fillSelect(
			this.frames,
			model.frames.map(({ id, name, low }) => ({ value: id, text: `${name}  ${shortAddress(BigInt(low))}` })),
		);
		const selected = model.frames.find((frame) => frame.selected);
		this.frames.value = selected ? String(selected.id) : "";
		setText(this.step, `step ${model.step.toLocaleString("en-US")} / ${model.lastStep.toLocaleString("en-US")}`);
		this.enable(true);
		this.showUsage(model);
	}

	showSettings(settings: PanelSettings): void {
		for (const [index, name] of followings.entries()) {
			setAttribute(this.follow[index] as Element, "aria-pressed", String(settings.follow === name));
		}
		setText(this.flip, settings.highOnTop ? "high ↑" : "low ↑");
		const title = settings.highOnTop ? "High addresses are on top: flip" : "Low addresses are on top: flip";
		setAttribute(this.flip, "title", title);
		setAttribute(this.flip, "aria-label", title);
		this.flip.dataset.next = settings.highOnTop ? "low" : "high";
		this.sizes.value = String(rowSizes.indexOf(settings.rowBytes));
	}

	/** Without a session there is nothing to choose. */
	enable(isEnabled: boolean): void {
		for (const control of this.element.querySelectorAll<HTMLInputElement>(".needs-model")) {
			control.disabled = !isEnabled;
		}
		const { step, lastStep } = this.model ?? { step: 0, lastStep: 0 };
		for (const [index, seeker] of this.seekers.entries()) {
			// Not `disabled`, which would take the focus away at the end of the run.
			const isUseless = !isEnabled || (index < 2 ? step === 0 : step >= lastStep);
			setAttribute(seeker, "aria-disabled", isUseless ? "true" : undefined);
		}
	}

	focusExpression(): void {
		this.expression.focus();
		this.expression.select();
	}

	private assemble(): HTMLElement {
		const goTo = make("form", { class: "group" }, this.expression);
		goTo.addEventListener("submit", (event) => {
			event.preventDefault();
			this.events.goTo(this.expression.value.trim());
		});
		const copies = make(
			"span",
			{ class: "group copies" },
			button("copy", "Copy the rows as aligned text", () => this.events.copy("text")),
			button("md", "Copy the rows as a Markdown table", () => this.events.copy("markdown")),
		);
		const toolbar = make(
			"div",
			{ class: "toolbar" },
			make("span", { class: "group" }, this.threads, this.frames),
			make(
				"span",
				{ class: "group joined", role: "group", "aria-label": "Follow" },
				make("span", { class: "caption", "aria-hidden": "true" }, "follow"),
				...this.follow,
			),
			goTo,
			make("span", { class: "group" }, this.flip, this.sizes),
			make(
				"span",
				{ class: "group time", role: "group", "aria-label": "Time" },
				...this.seekers.slice(0, 2),
				this.step,
				...this.seekers.slice(2),
			),
			copies,
		);
		for (const control of [this.threads, this.frames, this.expression, ...copies.querySelectorAll("button")]) {
			control.classList.add("needs-model");
		}
		return toolbar;
	}

	private followButton(name: PanelSettings["follow"]): HTMLButtonElement {
		const titles = {
			rsp: "Follow the stack pointer",
			rbp: "Follow the frame pointer",
			lock: "Stay where you are",
		};
		return button(name, titles[name], () => this.events.follow(name));
	}

	private seekButtons(): HTMLButtonElement[] {
		const to = (target: (model: StackModel) => number) => () => {
			if (this.model && target(this.model) !== this.model.step) {
				this.events.seek(target(this.model));
			}
		};
		return [
			button(
				"|◂",
				"To the start of the run",
				to(() => 0),
			),
			button(
				"◂",
				"One instruction back",
				to((model) => Math.max(0, model.step - 1)),
			),
			button(
				"▸",
				"One instruction on",
				to((model) => Math.min(model.lastStep, model.step + 1)),
			),
			button(
				"▸|",
				"To the furthest step reached",
				to((model) => model.lastStep),
			),
		];
	}

	private showUsage(model: StackModel): void {
		const { facts, warning } = usageOf(model);
		const nodes = facts.map((fact) => make("span", { class: "fact" }, fact));
		if (warning !== undefined) {
			nodes.splice(2, 0, make("span", { class: "warning" }, `⚠\ufe0e ${warning}`));
		}
		this.usage.replaceChildren(...nodes);
	}
}

function button(text: string, title: string, act: () => void): HTMLButtonElement {
	const element = make("button", { type: "button", title, "aria-label": title === "" ? undefined : title }, text);
	element.addEventListener("click", act);
	return element;
}

function select(name: string, choose: (value: string) => void): HTMLSelectElement {
	const element = make("select", { "aria-label": name, title: name });
	element.addEventListener("change", () => choose(element.value));
	return element;
}

interface Choice {
	readonly value: number;
	readonly text: string;
}

/** Replaces the choices only when they differ, so that an open list stays open. */
function fillSelect(element: HTMLSelectElement, choices: readonly Choice[]): void {
	const made = choices.map(({ value, text }) => `${value} ${text}`).join("\n");
	if (element.dataset.made !== made) {
		element.dataset.made = made;
		element.replaceChildren(...choices.map(({ value, text }) => make("option", { value }, text)));
	}
}

// The map of memory beside the grid: every zone of the one memory, stacks among
// them, in the order of the rows. A zone is a button that goes there. Not to scale:
// the stack that matters is a few hundred bytes of a quarter of a gibibyte.

import { make, setAttribute } from "./elements.ts";
import type { StackModel } from "./protocol.ts";
import { type ZoneLine, zoneLines } from "./zones.ts";

export interface MemoryMapEvents {
	/** The user wants to see the zone. */
	goToZone(zone: ZoneLine): void;
}

export class MemoryMap {
	readonly element: HTMLElement;
	private readonly lines = make("div", { class: "zones" });
	private readonly events: MemoryMapEvents;
	/** What the lines were made from. */
	private made = "";

	constructor(events: MemoryMapEvents) {
		this.events = events;
		const title = "The program's memory, all of it, not to scale: a stack is a piece of it like any other";
		this.element = make(
			"nav",
			{ class: "map", "aria-label": "Memory map" },
			make("div", { class: "map-title", title }, "memory"),
			this.lines,
		);
	}

	show(model: StackModel, shown: { readonly low: bigint; readonly high: bigint }, highOnTop: boolean): void {
		const lines = zoneLines(model, shown, highOnTop);
		const made = lines.map((line) => `${line.kind} ${line.low} ${line.high} ${line.name}`).join("\n");
		if (made !== this.made) {
			this.made = made;
			this.lines.replaceChildren(...lines.map((line) => this.zone(line)));
		}
		for (const [index, line] of lines.entries()) {
			this.mark(this.lines.children[index] as HTMLElement, line);
		}
	}

	private zone(line: ZoneLine): HTMLElement {
		const content = [
			make(
				"span",
				{ class: "zone-title" },
				make("span", { class: "zone-name" }, line.name),
				make("span", { class: "zone-size" }, line.size),
			),
			make("span", { class: "zone-pointers" }),
		];
		if (line.kind === "gap") {
			return make("div", { class: "zone", "data-kind": "gap" }, ...content);
		}
		const zone = make("button", { type: "button", class: "zone", "data-kind": line.kind }, ...content);
		zone.addEventListener("click", () => this.events.goToZone(line));
		return zone;
	}

	/** What changes from stop to stop, while the zones stay. */
	private mark(zone: HTMLElement, { isShown, pointers, sentence, kind }: ZoneLine): void {
		setAttribute(zone, "title", sentence);
		setAttribute(zone, "aria-label", kind === "gap" ? undefined : sentence);
		setAttribute(zone, "aria-current", isShown ? "true" : undefined);
		const text = pointers.map((register) => `◂${register}`).join(" ");
		zone.querySelector(".zone-pointers")?.replaceChildren(text);
	}
}

// The moment at which the program stands: a number that grows with every change
// of it, and what the debugger's parts have to forget with each.

import type { Edit } from "../timeline/journal.ts";
import type { History } from "./history.ts";
import type { Parts } from "./parts.ts";

export class Present {
	readonly #history: History;
	readonly #parts: Parts;
	#revision = 1;
	#wasEdited = false;

	constructor(history: History, parts: Parts) {
		this.#history = history;
		this.#parts = parts;
	}

	/** Grows with every change of state: a stop elsewhere, an edit. */
	get revision(): number {
		return this.#revision;
	}

	/** To be called before the program moves. */
	leave(): void {
		this.#parts.models.leave();
	}

	/** To be called when it stands elsewhere, or is to be shown in another way. */
	changed(): void {
		this.#revision++;
		this.#parts.frames.reset();
		this.#parts.shown.reset();
		const { memory } = this.#history.state;
		// An edit is undone and done again by going over it.
		if (this.#wasEdited || memory.regions().some(({ permissions }) => permissions.write && permissions.execute)) {
			this.#forgetCode();
		}
	}

	/** Changes the state; what came after it is forgotten. */
	edit(edit: Edit): void {
		this.#history.edit(edit);
		this.#wasEdited = true;
		const { step } = this.#history;
		const { past, models, breakpoints, checks, reports, frames } = this.#parts;
		past.cut(step);
		models.cut(step);
		breakpoints.cut(step);
		checks.cut(step);
		reports.forgetFault();
		this.#revision++;
		frames.renew();
		this.#forgetCode();
	}

	/** Code may have been written. */
	#forgetCode(): void {
		this.#parts.layouts.reset();
		this.#parts.models.forgetCode();
	}
}

// A move's work on the past, shown when it has gone on for longer than a person
// takes for at once. It is looked at now and then while the move is under way.

import type { PastWork } from "../debugger/pastSearch.ts";
import type { Progress, ShownWork } from "./progress.ts";

/** Milliseconds that work goes on before it is shown; VS Code lets as many pass again. */
const patience = 500;

const titles: Readonly<Record<PastWork["kind"], string>> = {
	searching: "Searching backwards",
	counting: "Counting earlier hits of breakpoints",
};

export class PastProgress {
	readonly #progress: Progress;
	readonly #cancel: () => void;
	readonly #now: () => number;
	#kind: PastWork["kind"] | undefined;
	#since = 0;
	#shown: ShownWork | undefined;

	/** `now` is in milliseconds. */
	constructor(progress: Progress, cancel: () => void, now = () => performance.now()) {
		this.#progress = progress;
		this.#cancel = cancel;
		this.#now = now;
	}

	/** What is being done now, if anything is. */
	look(work: PastWork | undefined): void {
		if (work?.kind !== this.#kind) {
			this.end();
			this.#kind = work?.kind;
			this.#since = this.#now();
		}
		if (!work || this.#now() - this.#since < patience) {
			return;
		}
		this.#shown ??= this.#progress.begin(titles[work.kind], this.#cancel);
		this.#shown.update(work.done);
	}

	/** The move is over. */
	end(): void {
		this.#shown?.end();
		this.#shown = undefined;
		this.#kind = undefined;
	}
}

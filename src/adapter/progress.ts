// Work that takes long, as the client shows it: begun when it turns out to be
// long, updated by whole percents, ended once. A client that did not say that it
// shows such work is sent nothing.

import type { SendEvent } from "./events.ts";

/** One piece of work that the client is shown. */
export interface ShownWork {
	/** `done` is the share that is done, 0 to 1. */
	update(done: number): void;
	/** It is over; may be called again. */
	end(): void;
}

export class Progress {
	readonly #send: SendEvent;
	/** What gives work up, by its id. */
	readonly #cancels = new Map<string, () => void>();
	#next = 1;

	constructor(send: SendEvent) {
		this.#send = send;
	}

	/** Shows work from now on; with `cancel` the client may offer to give it up. */
	begin(title: string, cancel?: () => void): ShownWork {
		const progressId = `work-${this.#next++}`;
		let shown: number | undefined;
		let isOver = false;
		this.#send("progressStart", { progressId, title, cancellable: cancel !== undefined });
		if (cancel) {
			this.#cancels.set(progressId, cancel);
		}
		return {
			update: (done) => {
				const percentage = Math.floor(100 * done);
				if (percentage !== shown && !isOver) {
					shown = percentage;
					this.#send("progressUpdate", { progressId, percentage });
				}
			},
			end: () => {
				if (!isOver) {
					isOver = true;
					this.#cancels.delete(progressId);
					this.#send("progressEnd", { progressId });
				}
			},
		};
	}

	/** The client gives work up; what is over, or nobody's, is let be. */
	cancel(progressId: string): void {
		this.#cancels.get(progressId)?.();
	}
}

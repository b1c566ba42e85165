// The threads that the client knows of. The first comes with the program; others
// come with time, when the program begins to use another stack, and are gone again
// in the past before that.

import type { SendEvent } from "./events.ts";

export class KnownThreads {
	readonly #send: SendEvent;
	#ids: ReadonlySet<number> = new Set();

	constructor(send: SendEvent) {
		this.#send = send;
	}

	/** Tells the client what is different where the program stands now. */
	announce(threads: readonly { readonly id: number }[]): void {
		const now = new Set(threads.map(({ id }) => id));
		for (const threadId of now) {
			if (!this.#ids.has(threadId)) {
				this.#send("thread", { reason: "started", threadId });
			}
		}
		for (const threadId of this.#ids) {
			if (!now.has(threadId)) {
				this.#send("thread", { reason: "exited", threadId });
			}
		}
		this.#ids = now;
	}
}

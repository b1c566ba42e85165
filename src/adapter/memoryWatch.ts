// Which memory a client has on its screen. VS Code's memory editor reloads only
// when told, and only by the very string it read from; so the references that
// were read are remembered, and each is announced when the state has changed.

import type { SendEvent } from "./events.ts";
import { hex } from "./hex.ts";

/** References remembered; the oldest go first. */
const most = 64;

export class MemoryWatch {
	readonly #send: SendEvent;
	/** Bytes read from each reference, counted from it. */
	readonly #extents = new Map<string, number>();

	constructor(send: SendEvent) {
		this.#send = send;
	}

	/** A client has read up to `extent` bytes past a reference. */
	add(reference: string, extent: number): void {
		const before = this.#extents.get(reference) ?? 0;
		this.#extents.delete(reference);
		this.#extents.set(reference, Math.max(before, extent));
		const [oldest] = this.#extents.keys();
		if (this.#extents.size > most && oldest !== undefined) {
			this.#extents.delete(oldest);
		}
	}

	/** Any byte may have changed. */
	announceAll(): void {
		for (const [memoryReference, count] of this.#extents) {
			this.#send("memory", { memoryReference, offset: 0, count });
		}
	}

	/** These bytes have changed, besides what `announceAll` says. */
	announce(address: bigint, count: number): void {
		const memoryReference = hex(address);
		if (!this.#extents.has(memoryReference)) {
			this.#send("memory", { memoryReference, offset: 0, count });
		}
	}
}

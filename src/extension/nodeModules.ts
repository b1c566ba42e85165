// Stands in for Node's `events` and `url` in the bundle, which also runs where there is no Node: the debug
// adapter's library asks for them by name. It uses of `events` no more than this,
// and only when it serves a stream, which nothing in a browser does.

export const URL = globalThis.URL;

/** Listeners by event name, called in order. */
export class EventEmitter {
	readonly #listeners = new Map<string, ((...values: unknown[]) => void)[]>();

	on(name: string, listener: (...values: unknown[]) => void): this {
		this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
		return this;
	}

	emit(name: string, ...values: unknown[]): boolean {
		const listeners = this.#listeners.get(name) ?? [];
		for (const listener of listeners) {
			listener(...values);
		}
		return listeners.length > 0;
	}
}

// What a debugged program learns from outside: standard input from a file or
// from what is typed in the Debug Console, files, the clock, and chance. The
// timeline journals all of it, so nothing here is asked twice for the same moment.

import { type Host, type HostFile, noFile } from "../machine/host.ts";

export class ConsoleHost implements Host {
	#pending: Uint8Array;
	#ended: boolean;
	readonly #look: ((path: string) => Promise<HostFile>) | undefined;
	readonly #found = new Map<string, HostFile>();
	#finding: Promise<void> | undefined;

	/**
	 * With a file's bytes, input is these and then its end; without, it comes by `type`. `look` finds
	 * out what is at a path, and must not fail; without it there are no files.
	 */
	constructor(input?: Uint8Array, look?: (path: string) => Promise<HostFile>) {
		this.#pending = input ?? new Uint8Array(0);
		this.#ended = input !== undefined;
		this.#look = look;
	}

	/** Resolves when the file that the program has just stopped for has been found; undefined when it stopped for none. */
	takeFinding(): Promise<void> | undefined {
		const finding = this.#finding;
		this.#finding = undefined;
		return finding;
	}

	file(path: string): HostFile | undefined {
		const found = this.#found.get(path);
		if (found || !this.#look) {
			return found ?? noFile;
		}
		this.#finding = this.#look(path).then((file) => {
			this.#found.set(path, file);
		});
		return undefined;
	}

	/** Adds what was typed; gives false when the input has ended. */
	type(text: string): boolean {
		return this.add(new TextEncoder().encode(text));
	}

	/** Adds bytes of input; gives false when it has ended. */
	protected add(bytes: Uint8Array): boolean {
		if (this.#ended) {
			return false;
		}
		this.#pending = Uint8Array.from([...this.#pending, ...bytes]);
		return true;
	}

	/** No more input will come. */
	close(): void {
		this.#ended = true;
	}

	read(most: number): Uint8Array | undefined {
		if (this.#pending.length === 0) {
			return this.#ended ? this.#pending : undefined;
		}
		const taken = this.#pending.slice(0, most);
		this.#pending = this.#pending.slice(most);
		return taken;
	}

	now(): bigint {
		return BigInt(Date.now()) * 1_000_000n;
	}

	random(count: number): Uint8Array {
		const bytes = new Uint8Array(count);
		// The browser's limit for one call.
		for (let offset = 0; offset < count; offset += 65_536) {
			crypto.getRandomValues(bytes.subarray(offset, offset + 65_536));
		}
		return bytes;
	}
}

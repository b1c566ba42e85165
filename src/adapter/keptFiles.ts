// The files that a program was made from, kept as they were when it was launched: a
// recording takes them along, and what is made from a recording reads them and
// nothing else.

import { noFile } from "../machine/host.ts";
import type { Files } from "./files.ts";

export interface KeptFile {
	readonly path: string;
	/** Text where it was read as a source, bytes where it was included as they are. */
	readonly content: string | Uint8Array;
}

/** Reads from files, and keeps what was read. */
export class KeepingFiles implements Files {
	readonly #files: Files;
	readonly #kept = new Map<string, string | Uint8Array>();

	constructor(files: Files) {
		this.#files = files;
	}

	get kept(): readonly KeptFile[] {
		return [...this.#kept].map(([path, content]) => ({ path, content }));
	}

	async read(path: string) {
		const text = await this.#files.read(path);
		this.#kept.set(path, text);
		return text;
	}

	async look(path: string, most: number) {
		const found = await this.#files.look(path, most);
		if (found.kind === "file") {
			this.#kept.set(path, found.bytes);
		}
		return found;
	}
}

/** Kept files and no others. */
export function onlyKept(kept: readonly KeptFile[]): Files {
	const contents = new Map(kept.map(({ path, content }) => [path, content]));
	return {
		async read(path) {
			const content = contents.get(path);
			if (typeof content !== "string") {
				throw new Error(`${path} is not in the recording`);
			}
			return content;
		},
		async look(path) {
			const content = contents.get(path);
			return content instanceof Uint8Array
				? { kind: "file", bytes: content, mode: 0o644, modified: 0n, writable: false }
				: noFile;
		},
	};
}

// Files that a source asks for in its middle, where they can only be read with a
// wait: assembling cannot wait, so it is done again with all that was asked for in
// vain, until nothing new is.

import type { AssembleOptions } from "./program.ts";

/** How files are read; undefined for one that cannot be. */
export interface FileReaders {
	text(path: string): Promise<string | undefined>;
	bytes(path: string): Promise<Uint8Array | undefined>;
}

/** More rounds than files are nested in real programs. */
const mostRounds = 50;

/** What `make` makes once it has all the files that it asks for. */
export async function makeWithFiles<Made>(
	readers: FileReaders,
	make: (files: Pick<AssembleOptions, "include" | "includeBytes">) => Made,
): Promise<Made> {
	const texts = new Asked(readers.text);
	const bytes = new Asked(readers.bytes);
	for (let round = 0; ; round += 1) {
		const made = make({ include: (path) => texts.of(path), includeBytes: (path) => bytes.of(path) });
		const isComplete = !(await texts.readMissing()) && !(await bytes.readMissing());
		if (isComplete || round === mostRounds) {
			return made;
		}
	}
}

/** What has been read by its path, and what is missing still. */
class Asked<Content> {
	private readonly read: (path: string) => Promise<Content | undefined>;
	private readonly found = new Map<string, Content | undefined>();
	private readonly missing = new Set<string>();

	constructor(read: (path: string) => Promise<Content | undefined>) {
		this.read = read;
	}

	of(path: string): Content | undefined {
		if (!this.found.has(path)) {
			this.missing.add(path);
		}
		return this.found.get(path);
	}

	/** Reads what was asked for in vain, all at once; false when that is nothing. */
	async readMissing(): Promise<boolean> {
		const paths = [...this.missing];
		this.missing.clear();
		await Promise.all(paths.map(async (path) => this.found.set(path, await this.read(path))));
		return paths.length > 0;
	}
}

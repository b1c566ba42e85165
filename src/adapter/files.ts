// The adapter's only way to files, the sources and what a program reads: Node's
// file system, VS Code's, or memory in tests.

import type { HostFile } from "../machine/host.ts";

export { type FolderEntry, type HostFile, mostEntries } from "../machine/host.ts";

export interface Files {
	/**
	 * The text of a file, given the path or URI string that the client uses.
	 * @throws Error with one clear sentence naming the file, when it cannot be read.
	 */
	read(path: string): Promise<string>;
	/** What is at a path, of a file its bytes; a file of more than `most` bytes is an error. Never fails. */
	look(path: string, most: number): Promise<HostFile>;
}

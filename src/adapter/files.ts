// The adapter's only way to source files: Node's file system, VS Code's, or
// memory in tests.

export interface Files {
	/**
	 * The text of a file, given the path or URI string that the client uses.
	 * @throws Error with one clear sentence naming the file, when it cannot be read.
	 */
	read(path: string): Promise<string>;
}

// What ends a command early, apart from our own bugs. `main` turns each into a
// line on stderr and an exit status.

/** Exit status when nothing was run: a wrong command line, an unreadable file, a program that does not assemble. */
export const nothingRan = 2;

/** A sentence for the user; already one line, without a trailing line break. */
export class CommandError extends Error {
	readonly status: number;

	constructor(message: string, status: number = nothingRan) {
		super(message);
		this.name = "CommandError";
		this.status = status;
	}
}

/** Whoever read our output has gone away, as `head` does; nothing to say about that. */
export class ClosedOutput extends Error {
	/** 128 + SIGPIPE, as a shell reports a program that the signal ended. */
	readonly status = 141;
}

// The large bundle: the machine, the debugger, the assembler and the command line.
// VS Code starts with the small one of `extension/activate.ts` and loads this one
// with the first question; the command line runs it at once. All of it is
// evaluated together: parts that wait to be asked for would each be read twice by
// JavaScript's compiler, which costs a start more than it saves.

import { main } from "./cli/main.ts";

export * as adapter from "./adapter/session.ts";
export * as completion from "./language/completion.ts";
export * as hover from "./language/hover.ts";
export * as mentions from "./language/mentions.ts";
export * as outline from "./language/outline.ts";
export * as reading from "./language/reading.ts";

/** Called by the command `stackscope` with the words after its name; sets the exit status. */
export async function runCommandLine(words: readonly string[]): Promise<void> {
	process.exitCode = await main(words);
}

// The large bundle: the machine, the debugger, the assembler and the command line.
// VS Code starts with the small one of `extension/activate.ts` and loads this one
// with the first question; the command line runs it at once. Each part is loaded
// when it is asked for: there is no VS Code for the command line, no Node in a
// browser, and no debugger for somebody who only reads.

/** What the extension loads later, by name. */
export const parts = {
	adapter: () => import("./adapter/session.ts"),
	completion: () => import("./language/completion.ts"),
	hover: () => import("./language/hover.ts"),
	mentions: () => import("./language/mentions.ts"),
	outline: () => import("./language/outline.ts"),
	reading: () => import("./language/reading.ts"),
};

/** Called by the command `stackscope` with the words after its name; sets the exit status. */
export async function runCommandLine(words: readonly string[]): Promise<void> {
	const { main } = await import("./cli/main.ts");
	process.exitCode = await main(words);
}

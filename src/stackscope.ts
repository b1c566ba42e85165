// Where everything is entered: the one bundle that VS Code loads on the desktop and
// in a browser, and that the command line runs. Each entry loads its own part when
// it is called: there is no VS Code for the command line, and no Node in a browser.

import type { ExtensionContext } from "vscode";

/** Called by VS Code. */
export async function activate(context: ExtensionContext): Promise<void> {
	const { activateStackscope } = await import("./extension/activate.ts");
	activateStackscope(context);
}

/** Called by the command `stackscope` with the words after its name; sets the exit status. */
export async function runCommandLine(words: readonly string[]): Promise<void> {
	const { main } = await import("./cli/main.ts");
	process.exitCode = await main(words);
}

// The commands of the editor title, the debug toolbar and the command palette.

import { commands, Disposable, debug, type Uri, window, workspace } from "vscode";
import { configurationFor } from "./debugAdapter.ts";
import { isAssembly, ourSession, stackViewId } from "./identity.ts";
import { openRecording, saveRecording } from "./recordings.ts";
import { ask } from "./sessionRequests.ts";

export function registerCommands(): Disposable {
	const register = (name: string, run: (uri?: Uri) => unknown) => commands.registerCommand(`stackscope.${name}`, run);
	return Disposable.from(
		register("debugFile", (uri) => start(uri, {})),
		register("runFile", (uri) => start(uri, { noDebug: true, stopOnEntry: false })),
		register("debugFromStart", (uri) => start(uri, { stopOnEntry: true })),
		register("stepBackInto", () => stepBack("stackscope/stepBackInto")),
		register("stepBackOut", () => stepBack("stackscope/stepBackOut")),
		register("goToStep", goToStep),
		register("saveRecording", saveRecording),
		register("openRecording", openRecording),
		register("showStack", () => commands.executeCommand(`${stackViewId}.focus`)),
	);
}

/** From the editor's title the file comes along; from the palette it is the one in the editor. */
async function start(uri: Uri | undefined, how: { noDebug?: boolean; stopOnEntry?: boolean }): Promise<void> {
	const active = window.activeTextEditor?.document;
	const target = uri ?? (active && isAssembly(active) ? active.uri : undefined);
	if (!target) {
		void window.showInformationMessage("Open an assembly file (.s, .asm or .nasm) to run it with Stackscope.");
		return;
	}
	const configuration = configurationFor(target, how.stopOnEntry);
	await debug.startDebugging(workspace.getWorkspaceFolder(target), configuration, { noDebug: how.noDebug ?? false });
}

async function stepBack(request: "stackscope/stepBackInto" | "stackscope/stepBackOut"): Promise<void> {
	const item = debug.activeStackItem;
	const session = ourSession(item?.session ?? debug.activeDebugSession);
	if (session) {
		await ask(session, request, { threadId: item?.threadId ?? 1 });
	}
}

async function goToStep(): Promise<void> {
	const session = ourSession(debug.activeDebugSession);
	const text = await window.showInputBox({
		title: "Go to Step",
		prompt: "The number of instructions that have run: 0 is the start.",
		validateInput: (value) => (/^\s*\d{1,15}\s*$/.test(value) ? undefined : "A whole number, 0 or more."),
	});
	if (session && text !== undefined) {
		await ask(session, "stackscope/seek", { step: Number(text) });
	}
}

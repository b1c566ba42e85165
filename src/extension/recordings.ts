// Recordings as files: a run is written to one, and one is opened as a debug session.

import { type DebugConfiguration, debug, type Uri, window, workspace } from "vscode";
import { baseName } from "../adapter/paths.ts";
import { messageOf } from "./errors.ts";
import { debugType, ourSession } from "./identity.ts";
import { toPath, toUri } from "./resources.ts";
import { ask } from "./sessionRequests.ts";

const filters = { "Stackscope recording": ["stackscope"] };

export async function saveRecording(): Promise<void> {
	const session = ourSession(debug.activeDebugSession);
	const answer = session && (await ask(session, "stackscope/recording", {}));
	if (!session || !answer) {
		return;
	}
	const target = await window.showSaveDialog({ defaultUri: besideProgram(session.configuration), filters });
	if (target) {
		try {
			await workspace.fs.writeFile(target, new TextEncoder().encode(answer.recording));
		} catch (error) {
			void window.showErrorMessage(`The recording cannot be saved: ${messageOf(error)}`);
		}
	}
}

/** From the editor's title the file comes along; from the palette it is the one in the editor, or is asked for. */
export async function openRecording(uri?: Uri): Promise<void> {
	const active = window.activeTextEditor?.document.uri;
	const shown = uri ?? (active?.path.endsWith(".stackscope") ? active : undefined);
	const target = shown ?? (await window.showOpenDialog({ filters, openLabel: "Open Recording" }))?.[0];
	if (target) {
		const name = `Recording ${baseName(target.path)}`;
		const configuration = { type: debugType, request: "attach", name, recording: toPath(target) };
		await debug.startDebugging(workspace.getWorkspaceFolder(target), configuration);
	}
}

/** `factorial.s` is recorded in `factorial.stackscope`; a repeated run in its own recording, unless told otherwise. */
function besideProgram({ program, recording = program }: DebugConfiguration): Uri | undefined {
	const [first] = [recording].flat();
	return typeof first === "string" ? toUri(`${first.replace(/\.\w+$/, "")}.stackscope`) : undefined;
}

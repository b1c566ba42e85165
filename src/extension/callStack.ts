// Moves the selection in VS Code's Call Stack view. There is no API that selects a
// frame; the commands that go one frame up or down are the stable way there.

import { commands, debug } from "vscode";

/** Selects a frame, given the ids of its thread's frames, innermost first. Does nothing when it cannot be reached. */
export async function focusFrame(frames: readonly number[], target: number): Promise<void> {
	const item = debug.activeStackItem;
	const from = item && "frameId" in item ? frames.indexOf(item.frameId) : -1;
	const to = frames.indexOf(target);
	if (from < 0 || to < 0) {
		return;
	}
	const command = to > from ? "workbench.action.debug.callStackDown" : "workbench.action.debug.callStackUp";
	for (let moves = Math.abs(to - from); moves > 0; moves -= 1) {
		await commands.executeCommand(command);
	}
}

// Requests of our own to a debug session.

import { type DebugSession, window } from "vscode";
import type { CustomRequests } from "../adapter/customRequests.ts";
import { messageOf } from "./errors.ts";

/** A request of ours; a refusal is shown, and gives nothing. */
export async function ask<Name extends keyof CustomRequests>(
	session: DebugSession,
	name: Name,
	args: CustomRequests[Name]["arguments"],
): Promise<CustomRequests[Name]["body"] | undefined> {
	try {
		return await session.customRequest(name, args);
	} catch (error) {
		void window.showErrorMessage(messageOf(error));
		return undefined;
	}
}

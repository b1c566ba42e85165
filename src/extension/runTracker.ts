// Tells when a program of ours stops, and when it has been running so long that
// the panel should say so: a step is over before the eye would see the change.

import { type DebugSession, type Disposable, debug } from "vscode";
import { debugType } from "./identity.ts";

interface RunListener {
	stopped(session: DebugSession): void;
	running(session: DebugSession): void;
}

/** Milliseconds of a run before it is worth a word. */
const patience = 250;

const runs = new Set(["continue", "next", "stepIn", "stepOut", "stepBack", "reverseContinue", "restart"]);

export function trackRuns(listener: RunListener): Disposable {
	return debug.registerDebugAdapterTrackerFactory(debugType, {
		createDebugAdapterTracker(session) {
			let timer: ReturnType<typeof setTimeout> | undefined;
			return {
				onWillReceiveMessage(message: Message) {
					if (message.type === "request" && runs.has(message.command ?? "")) {
						clearTimeout(timer);
						timer = setTimeout(() => listener.running(session), patience);
					}
				},
				onDidSendMessage(message: Message) {
					if (message.type === "event" && (message.event === "stopped" || message.event === "terminated")) {
						clearTimeout(timer);
						listener.stopped(session);
					}
				},
				onWillStopSession: () => clearTimeout(timer),
			};
		},
	});
}

/** What we look at of a protocol message. */
interface Message {
	readonly type?: string;
	readonly command?: string;
	readonly event?: string;
}

// Tells when a program of ours stops, when it waits for input, and when it has been
// running so long that the panel should say so: a step is over before the eye would
// see the change.

import { type DebugSession, type Disposable, debug } from "vscode";
import { debugType } from "./identity.ts";

interface RunListener {
	stopped(session: DebugSession): void;
	running(session: DebugSession): void;
	waiting(session: DebugSession): void;
	/** With the status of the program. */
	exited(session: DebugSession, status: number): void;
}

/** Milliseconds of a run before it is worth a word. */
const patience = 250;

const runs = new Set([
	"configurationDone",
	"continue",
	"next",
	"stepIn",
	"stepOut",
	"stepBack",
	"reverseContinue",
	"restart",
]);

const endings = new Set(["stopped", "terminated", "stackscope/waiting"]);

export function trackRuns(listener: RunListener): Disposable {
	return debug.registerDebugAdapterTrackerFactory(debugType, {
		createDebugAdapterTracker(session) {
			let timer: ReturnType<typeof setTimeout> | undefined;
			let isWaiting = false;
			return {
				onWillReceiveMessage(message: Message) {
					const isInput = isWaiting && message.command === "evaluate";
					if (message.type === "request" && (isInput || runs.has(message.command ?? ""))) {
						isWaiting = false;
						clearTimeout(timer);
						timer = setTimeout(() => listener.running(session), patience);
					}
				},
				onDidSendMessage({ type, event, body }: Message) {
					if (type === "event" && event === "exited" && body?.exitCode !== undefined) {
						listener.exited(session, body.exitCode);
					}
					if (type !== "event" || !endings.has(event ?? "")) {
						return;
					}
					clearTimeout(timer);
					isWaiting = event === "stackscope/waiting";
					if (isWaiting) {
						listener.waiting(session);
					} else {
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
	readonly body?: { readonly exitCode?: number };
}

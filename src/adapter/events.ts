// The events this adapter sends, by name, with the type of each body.

import type { DebugProtocol } from "@vscode/debugprotocol";
import type { ChangedBody } from "./customRequests.ts";

export interface EventBodies {
	initialized: undefined;
	stopped: DebugProtocol.StoppedEvent["body"];
	continued: DebugProtocol.ContinuedEvent["body"];
	exited: DebugProtocol.ExitedEvent["body"];
	terminated: undefined;
	thread: DebugProtocol.ThreadEvent["body"];
	process: DebugProtocol.ProcessEvent["body"];
	output: DebugProtocol.OutputEvent["body"];
	breakpoint: DebugProtocol.BreakpointEvent["body"];
	loadedSource: DebugProtocol.LoadedSourceEvent["body"];
	module: DebugProtocol.ModuleEvent["body"];
	memory: DebugProtocol.MemoryEvent["body"];
	invalidated: DebugProtocol.InvalidatedEvent["body"];
	progressStart: DebugProtocol.ProgressStartEvent["body"];
	progressUpdate: DebugProtocol.ProgressUpdateEvent["body"];
	progressEnd: DebugProtocol.ProgressEndEvent["body"];
	"stackscope/changed": ChangedBody;
	/** The program waits for a line of input, which `evaluate` brings it in the context `repl`. */
	"stackscope/waiting": undefined;
}

/** Sends one event to the client. */
export type SendEvent = <Name extends keyof EventBodies>(name: Name, body: EventBodies[Name]) => void;

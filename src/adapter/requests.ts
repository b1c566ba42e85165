// The requests this adapter answers, with the type of each answer, and the form
// of a handler. The table of handlers must have exactly these names, so a
// request without a handler, or a body of the wrong type, does not compile.

import type { DebugProtocol } from "@vscode/debugprotocol";
import type { CustomRequests } from "./customRequests.ts";
import type { Check } from "./shapes.ts";

interface StandardBodies {
	initialize: DebugProtocol.Capabilities;
	launch: undefined;
	attach: undefined;
	configurationDone: undefined;
	restart: undefined;
	terminate: undefined;
	disconnect: undefined;
	cancel: undefined;
	setBreakpoints: DebugProtocol.SetBreakpointsResponse["body"];
	setFunctionBreakpoints: DebugProtocol.SetFunctionBreakpointsResponse["body"];
	setInstructionBreakpoints: DebugProtocol.SetInstructionBreakpointsResponse["body"];
	dataBreakpointInfo: DebugProtocol.DataBreakpointInfoResponse["body"];
	setDataBreakpoints: DebugProtocol.SetDataBreakpointsResponse["body"];
	setExceptionBreakpoints: DebugProtocol.SetExceptionBreakpointsResponse["body"];
	breakpointLocations: DebugProtocol.BreakpointLocationsResponse["body"];
	exceptionInfo: DebugProtocol.ExceptionInfoResponse["body"];
	threads: DebugProtocol.ThreadsResponse["body"];
	stackTrace: DebugProtocol.StackTraceResponse["body"];
	scopes: DebugProtocol.ScopesResponse["body"];
	variables: DebugProtocol.VariablesResponse["body"];
	setVariable: DebugProtocol.SetVariableResponse["body"];
	setExpression: DebugProtocol.SetExpressionResponse["body"];
	locations: NonNullable<DebugProtocol.LocationsResponse["body"]>;
	evaluate: DebugProtocol.EvaluateResponse["body"];
	completions: DebugProtocol.CompletionsResponse["body"];
	readMemory: NonNullable<DebugProtocol.ReadMemoryResponse["body"]>;
	writeMemory: NonNullable<DebugProtocol.WriteMemoryResponse["body"]>;
	disassemble: NonNullable<DebugProtocol.DisassembleResponse["body"]>;
	continue: DebugProtocol.ContinueResponse["body"];
	next: undefined;
	stepIn: undefined;
	stepOut: undefined;
	stepBack: undefined;
	reverseContinue: undefined;
	pause: undefined;
	goto: undefined;
	gotoTargets: DebugProtocol.GotoTargetsResponse["body"];
	stepInTargets: DebugProtocol.StepInTargetsResponse["body"];
	restartFrame: undefined;
	loadedSources: DebugProtocol.LoadedSourcesResponse["body"];
	modules: DebugProtocol.ModulesResponse["body"];
	source: DebugProtocol.SourceResponse["body"];
}

type Bodies = StandardBodies & { [Name in keyof CustomRequests]: CustomRequests[Name]["body"] };

/** One request on its way to its answer. */
export interface Exchange {
	/** Does something once the response is on the wire: a `stopped` event must come after it. */
	afterwards(action: () => void): void;
}

/** Answers a request from its arguments as they came. Throws or rejects with a `RequestError` to refuse. */
export type Handler<Body> = (given: unknown, exchange: Exchange) => Body | Promise<Body>;

/** The handlers of some requests, by name. */
export type Handlers<Names extends keyof Bodies = keyof Bodies> = {
	readonly [Name in Names]: Handler<Bodies[Name]>;
};

/** A handler that first checks its arguments. */
export function handler<T, Body>(
	check: Check<T>,
	answer: (given: T, exchange: Exchange) => Body | Promise<Body>,
): Handler<Body> {
	return (given, exchange) => answer(check(given ?? {}, "arguments"), exchange);
}

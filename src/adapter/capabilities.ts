// What `initialize` promises: only what is true.

import type { DebugProtocol } from "@vscode/debugprotocol";

/** The exception filters there are; the client shows them as check boxes. */
export const exceptionFilters: readonly DebugProtocol.ExceptionBreakpointsFilter[] = [
	{
		filter: "fault",
		label: "Faults",
		description: "Stops where a real CPU would raise an exception and the program would be killed",
		default: true,
		supportsCondition: true,
		conditionDescription: "An expression; the program stops where it is not 0",
	},
];

export const capabilities: DebugProtocol.Capabilities = {
	supportsConfigurationDoneRequest: true,
	supportsFunctionBreakpoints: true,
	supportsConditionalBreakpoints: true,
	supportsHitConditionalBreakpoints: true,
	supportsLogPoints: true,
	supportsInstructionBreakpoints: true,
	supportsDataBreakpoints: true,
	supportsDataBreakpointBytes: true,
	supportsBreakpointLocationsRequest: true,
	supportsExceptionInfoRequest: true,
	supportsExceptionFilterOptions: true,
	exceptionBreakpointFilters: [...exceptionFilters],
	supportsStepBack: true,
	supportsSteppingGranularity: true,
	supportsRestartRequest: true,
	supportsRestartFrame: true,
	supportsGotoTargetsRequest: true,
	supportsTerminateRequest: true,
	supportsEvaluateForHovers: true,
	supportsClipboardContext: true,
	supportsSetVariable: true,
	supportsSetExpression: true,
	supportsCompletionsRequest: true,
	completionTriggerCharacters: [".", "[", "@"],
	supportsReadMemoryRequest: true,
	supportsWriteMemoryRequest: true,
	supportsDisassembleRequest: true,
	supportsLoadedSourcesRequest: true,
};

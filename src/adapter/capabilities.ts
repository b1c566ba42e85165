// What `initialize` promises: only what is true.

import type { DebugProtocol } from "@vscode/debugprotocol";
import type { ExceptionFilter } from "../debugger/breakpoint.ts";

const conditional = {
	supportsCondition: true,
	conditionDescription: "An expression; the program stops where it is not 0",
} as const;

/** The exception filters there are; the client shows them as check boxes. */
export const exceptionFilters: readonly (DebugProtocol.ExceptionBreakpointsFilter & { filter: ExceptionFilter })[] = [
	{
		filter: "fault",
		label: "Faults",
		description: "Stops where a real CPU would raise an exception and the program would be killed",
		default: true,
		...conditional,
	},
	{
		filter: "return-address",
		label: "Return address overwritten",
		description: "Stops at the store that overwrote the address a ret will go to",
		default: true,
		...conditional,
	},
	{
		filter: "saved-register",
		label: "Saved register overwritten",
		description: "Stops at the store that overwrote a register's value saved on the stack, such as the caller's rbp",
		default: false,
		...conditional,
	},
	{
		filter: "unbalanced-return",
		label: "ret without its return address",
		description: "Stops at a ret when rsp is not at the return address: pushes and pops do not match",
		default: false,
		...conditional,
	},
	{
		filter: "lost-register",
		label: "Register not restored",
		description: "Stops at a ret when rbx, rbp or r12 to r15 are not what they were at the call",
		default: false,
		...conditional,
	},
	{
		filter: "misaligned-call",
		label: "Misaligned stack at a call",
		description: "Stops at a call when rsp is not a multiple of 16, as the System V ABI demands",
		default: false,
		...conditional,
	},
	{
		filter: "freed-block",
		label: "Use of a freed heap block",
		description: "Stops at an access to memory that was given back with free",
		default: false,
		...conditional,
	},
	{
		filter: "heap-overrun",
		label: "Heap block overrun",
		description: "Stops at an access to the bytes that follow a block of malloc's",
		default: false,
		...conditional,
	},
	{
		filter: "unset-bytes",
		label: "Read of bytes never written",
		description:
			"Stops at a read of stack or heap that nobody has written, if what the program does depends on what is there",
		default: false,
		...conditional,
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
	supportsStepInTargetsRequest: true,
	supportsTerminateRequest: true,
	supportsCancelRequest: true,
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
	supportsModulesRequest: true,
};

// A stop of the debugger as the protocol's `stopped` event and its exception
// details.

import type { DebugProtocol } from "@vscode/debugprotocol";
import type { StopReason, StopReport } from "../debugger/stopReport.ts";
import type { Fault } from "../machine/fault.ts";

/** What a person reads beside the thread, where the reason alone does not say it. */
const descriptions: Partial<Record<StopReason, string>> = {
	entry: "Paused at the start",
	start: "At the start of the program",
	goto: "Paused after a jump",
};

/** The reasons of ours that the protocol does not have, by the nearest of its own. */
const reasons: Partial<Record<StopReason, string>> = { start: "entry", input: "pause", exited: "pause" };

export function stoppedBody(
	report: StopReport,
	mapBreakpoint: (id: number) => number,
): DebugProtocol.StoppedEvent["body"] {
	return {
		reason: reasons[report.reason] ?? report.reason,
		description: descriptionOf(report),
		text: report.fault?.message ?? report.text,
		threadId: report.threadId,
		allThreadsStopped: true,
		hitBreakpointIds: report.breakpointIds?.map(mapBreakpoint),
	};
}

function descriptionOf({ reason, fault, text }: StopReport): string | undefined {
	if (fault) {
		return `Paused on ${faultName(fault)}`;
	}
	return reason === "data breakpoint" ? `Paused on ${text}` : descriptions[reason];
}

/** The body of `exceptionInfo` for a fault. */
export function exceptionBody(fault: Fault): DebugProtocol.ExceptionInfoResponse["body"] {
	return {
		exceptionId: faultName(fault),
		description: fault.message,
		breakMode: "always",
		details: { message: fault.message, typeName: fault.kind },
	};
}

/** `stack overflow`, `divide error`: the kind in words. */
function faultName(fault: Fault): string {
	const memory = { unmapped: "page fault: unmapped memory", "read-only": "page fault: read-only memory" };
	const name = memory[fault.kind as keyof typeof memory] ?? fault.kind.replaceAll("-", " ");
	return name;
}

// A stop of the debugger as the protocol's `stopped` event and its exception
// details.

import type { DebugProtocol } from "@vscode/debugprotocol";
import type { Finding } from "../debugger/finding.ts";
import type { StopReason, StopReport } from "../debugger/stopReport.ts";
import type { Fault } from "../machine/fault.ts";
import { exceptionFilters } from "./capabilities.ts";

/** What a person reads beside the thread, where the reason alone does not say it. */
const descriptions: Partial<Record<StopReason, string>> = {
	entry: "Paused at the start",
	start: "At the start of the program",
	goto: "Paused after a jump",
	pause: "Paused",
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

function descriptionOf({ reason, fault, finding, text }: StopReport): string | undefined {
	if (fault) {
		return `Paused on ${faultName(fault)}`;
	}
	if (finding) {
		return `Paused on ${findingName(finding)}`;
	}
	return reason === "data breakpoint" ? `Paused on ${text}` : descriptions[reason];
}

/** The body of `exceptionInfo`; undefined where the program did not stop for a fault or a check. */
export function exceptionBody({
	fault,
	finding,
}: Partial<StopReport> = {}): DebugProtocol.ExceptionInfoResponse["body"] | undefined {
	if (fault) {
		return bodyOf(faultName(fault), fault.kind, fault.message);
	}
	return finding && bodyOf(findingName(finding), finding.check, finding.text);
}

function bodyOf(exceptionId: string, typeName: string, message: string): DebugProtocol.ExceptionInfoResponse["body"] {
	return { exceptionId, description: message, breakMode: "always", details: { message, typeName } };
}

/** The label of the check that found it. */
function findingName({ check }: Finding): string {
	return exceptionFilters.find(({ filter }) => filter === check)?.label ?? check;
}

/** `stack overflow`, `divide error`: the kind in words. */
function faultName(fault: Fault): string {
	const memory = { unmapped: "page fault: unmapped memory", "read-only": "page fault: read-only memory" };
	const name = memory[fault.kind as keyof typeof memory] ?? fault.kind.replaceAll("-", " ");
	return name;
}

// Values that a finished call left behind in room that its caller took afterwards:
// `sub rsp` makes stack memory a frame's own, and clears nothing. Such a word was
// written while the frame lived, but by a function that it had called, and where
// that one had its own frame.

import type { WriteRun } from "../machine/machineState.ts";
import { type DeadSources, nameWrite } from "./deadRoles.ts";
import type { Frame } from "./frame.ts";
import type { WriteFacts } from "./writeFacts.ts";

/** A buffer that another function fills byte by byte would cost a visit to the past for each of them. */
const leastLength = 4;

/**
 * `return address of measure`: what a word of a live frame is left over from; undefined when it is
 * the frame's own, or when to know would cost too much. Only what other functions stored is asked
 * about, and the return addresses of all calls.
 */
export function nameLeftOver(
	sources: DeadSources,
	frame: Frame,
	address: bigint,
	write: WriteRun & { readonly isCall: boolean },
): string | undefined {
	if (write.rip === undefined || (!write.isCall && (write.length < leastLength || isOwnCode(sources, frame, write)))) {
		return undefined;
	}
	const facts = sources.writes.factsAt(write.step);
	if (!facts || !wasBelow(facts, frame, address)) {
		return undefined;
	}
	const { what, owner } = nameWrite(sources, facts, address, write.length);
	return owner ? `${what} of ${owner}` : what;
}

function isOwnCode({ symbols }: DeadSources, frame: Frame, { rip }: WriteRun): boolean {
	const range = symbols.functionAt(frame.address);
	return range === undefined || rip === undefined || (rip >= range.start && rip < range.end);
}

/** True when the word lay in the frame of something that the frame's function had called. */
function wasBelow({ stackId, record }: WriteFacts, frame: Frame, address: bigint): boolean {
	let called = record;
	while (called.caller && called.depth > frame.record.depth + 1) {
		called = called.caller;
	}
	const isCalled = stackId === frame.threadId && called.caller?.step === frame.record.step;
	return isCalled && called.depth === frame.record.depth + 1 && called.slot !== undefined && address <= called.slot;
}

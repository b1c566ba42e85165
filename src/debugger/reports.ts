// Turns the ending of a run or step into the report that is given for it, and
// keeps what that needs to remember: whether faults stop, and which one has been
// shown already. Going on from a fault that was shown ends the program, as the
// signal would.

import { type Fault, signalOf } from "../machine/fault.ts";
import { type Arrival, type ExpressionReader, isMet } from "./breakpoints.ts";
import type { StepEnding } from "./ending.ts";
import type { History } from "./history.ts";
import type { StopReason, StopReport } from "./stopReport.ts";

export class Reports {
	readonly #history: History;
	readonly #reader: ExpressionReader;
	/** Undefined while faults do not stop; else the condition under which they do. */
	#faultFilter: { readonly condition?: string } | undefined = {};
	#shownFaultAt: number | undefined;

	constructor(history: History, reader: ExpressionReader) {
		this.#history = history;
		this.#reader = reader;
	}

	setFaultFilter(filter: { readonly condition?: string } | undefined): void {
		this.#faultFilter = filter;
	}

	/** The state has been changed: a fault may not come again, and if it does it is news. */
	forgetFault(): void {
		this.#shownFaultAt = undefined;
	}

	/** `reason` is what to say when the run did what was asked. */
	report(ending: StepEnding, reason: StopReason): StopReport {
		switch (ending.kind) {
			case "arrival":
				return this.ofArrival(ending.arrival);
			case "fault":
				return this.#ofFault(ending.fault);
			case "exit":
				return this.plain("exited", { status: ending.status });
			case "input":
				return this.plain("input", { text: "The program waits for input." });
			case "paused":
				return this.plain("pause");
			case "start":
				return this.plain("start", { text: "This is the first instruction." });
			case "finding":
				return this.plain("exception", { finding: ending.finding, text: ending.finding.text });
			default:
				return this.plain(reason);
		}
	}

	ofArrival({ reason, ids, text }: Arrival): StopReport {
		return this.plain(reason, { breakpointIds: ids, text });
	}

	plain(reason: StopReason, more: Partial<StopReport> = {}): StopReport {
		if (reason !== "exception" && reason !== "exited") {
			this.forgetFault();
		}
		return { reason, threadId: this.#history.state.currentStack, ...more };
	}

	#ofFault(fault: Fault): StopReport {
		if (fault.kind === "breakpoint") {
			return this.plain("breakpoint", { breakpointIds: [], text: fault.message });
		}
		const isNews = this.#shownFaultAt !== this.#history.step;
		if (this.#faultFilter && isNews && isMet(this.#faultFilter.condition, this.#reader)) {
			this.#shownFaultAt = this.#history.step;
			return this.plain("exception", { fault, text: fault.message });
		}
		const signal = signalOf(fault);
		const { status = 128 + signal.number } = fault;
		const text = fault.status === undefined ? `${signal.name}: ${fault.message}` : fault.message;
		return this.plain("exited", { fault, status, text });
	}
}

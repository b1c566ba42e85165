// How a run or a search ended, before it becomes a report.

import type { Stop } from "../machine/engine.ts";
import type { Arrival } from "./breakpoints.ts";
import type { Finding } from "./finding.ts";

export type Ending =
	| Exclude<Stop, { kind: "breakpoint" | "watchpoint" | "check" }>
	/** At breakpoints that hold, or behind an access that one waits for. */
	| { readonly kind: "arrival"; readonly arrival: Arrival }
	/** Where a check has found something, which may lie before where the run began. */
	| { readonly kind: "finding"; readonly finding: Finding }
	/** At one of the addresses that the caller waits for. */
	| { readonly kind: "target" }
	| { readonly kind: "paused" };

/** At an `int3` that the program does not handle itself. */
export function isTrap(stop: Stop): boolean {
	return stop.kind === "fault" && stop.fault.kind === "breakpoint";
}

/** How a step ended: by itself, at the first instruction going backwards, or by something else. */
export type StepEnding =
	| Ending
	/** `before` is how many of the inlined calls that begin there it ended before. */
	| { readonly kind: "done"; readonly before?: number }
	| { readonly kind: "start" };

// Why the program stands still now, told by every operation that moves it.

import type { Fault } from "../machine/fault.ts";
import type { Finding } from "./finding.ts";

export type StopReason =
	| "entry"
	| "step"
	| "breakpoint"
	| "function breakpoint"
	| "instruction breakpoint"
	| "data breakpoint"
	| "exception"
	| "pause"
	| "goto"
	/** The program has ended; its last state stays visible, and time still runs backwards. */
	| "exited"
	/** Going backwards, we have come to the first instruction. */
	| "start"
	/** A read of standard input waits for text; resume when some has come. */
	| "input";

export interface StopReport {
	readonly reason: StopReason;
	/** The guest stack that rsp is in. */
	readonly threadId: number;
	/** Ids of all breakpoints that hold here; set for the four breakpoint reasons. */
	readonly breakpointIds?: readonly number[];
	/** Set for `exception`, and for `exited` where a fault ended the program. */
	readonly fault?: Fault;
	/** Set for `exception` where a check has found something. */
	readonly finding?: Finding;
	/** Set for `exited`: what the shell would see, 0–255; 128 + the signal for a fault. */
	readonly status?: number;
	/** A sentence for a person, where the reason does not say it all. */
	readonly text?: string;
}

export type Direction = "forward" | "backward";
export type StepKind = "over" | "into" | "out";
export type Granularity = "line" | "instruction";

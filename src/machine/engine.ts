// The seam between what an instruction means and how fast it is done. Two
// engines stand behind it: the reference (BigInt trees, obviously right) and the
// translator (WebAssembly). Both stop at an exact count of retired instructions.

import type { CallRule, CallRules } from "./callRules.ts";
import type { Fault } from "./fault.ts";
import type { MachineState } from "./machineState.ts";
import type { Dependence } from "./suppositions.ts";
import type { Watch, WatchHit } from "./watches.ts";

export type Stop =
	/**
	 * `state.steps` reached the limit; or a long `rep` instruction gave way in the middle (steps
	 * below the limit, rip at the instruction): call `run` again to go on with it.
	 */
	| { readonly kind: "limit" }
	/** rip is at one of the breakpoints, not yet executed. */
	| { readonly kind: "breakpoint" }
	/** The instruction at `rip` has retired and has accessed what was watched, in one or several places. */
	| { readonly kind: "watchpoint"; readonly rip: bigint; readonly hits: readonly WatchHit[] }
	| { readonly kind: "fault"; readonly fault: Fault }
	/** rip is at an instruction that breaks one of the rules, not yet executed; `dependence` says what breaks `unset`. */
	| { readonly kind: "check"; readonly rule: CallRule; readonly dependence?: Dependence }
	/** The guest called exit: its status as the shell sees it, 0–255. */
	| { readonly kind: "exit"; readonly status: number }
	/** A read of standard input found nothing yet; rip is at the `syscall`. */
	| { readonly kind: "input" };

export interface Engine {
	readonly state: MachineState;
	/**
	 * Runs until `state.steps` equals `limit` or something stops it first. The first instruction
	 * runs even when a breakpoint stands on it, and an `int3` that the run begins at retires as a
	 * no-op: so running again always goes on. Where the limit falls on a breakpoint or on an `int3`
	 * not yet executed, that is the stop: no slice of a run ends at one unseen. An instruction that
	 * accesses what is watched stops the run behind it, whatever else is there. What breaks a rule stops it
	 * wherever it is come to, also where the run begins or its limit falls.
	 */
	run(limit: number, breakpoints?: ReadonlySet<bigint>, watches?: readonly Watch[], rules?: CallRules): Stop;
}

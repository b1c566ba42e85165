// What the debugger needs of the timeline: to run, to be at any step, to look at
// another one for a moment, to edit, and to know who wrote what. `Timeline` is
// one; tests may have others. All of it is synchronous, and runs are cut into
// slices by their limit.

import type { CallRules } from "../machine/callRules.ts";
import type { Stop } from "../machine/engine.ts";
import type { MachineState, WriteRun } from "../machine/machineState.ts";
import type { Watch } from "../machine/watches.ts";
import type { Edit } from "../timeline/journal.ts";

export interface History {
	/** The state at `step`, live: it changes with every run and seek. */
	readonly state: MachineState;
	readonly step: number;
	/** The furthest step reached; an edit cuts it down to the present. */
	readonly lastStep: number;
	run(limit: number, breakpoints?: ReadonlySet<bigint>, watches?: readonly Watch[], rules?: CallRules): Stop;
	/** Goes to the start of the instruction after `step` retired ones, also from inside a `rep`. */
	seek(step: number): void;
	/** Reads the state at another step, and comes back. */
	at<T>(step: number, read: (state: MachineState) => T): T;
	edit(edit: Edit): void;
	/** Has the records of calls keep registers, or no longer. */
	keepCallRegisters(areKept: boolean): void;
	/** Ascending; bytes never written are in none. */
	lastWrites(address: bigint, length: number): readonly WriteRun[];
}

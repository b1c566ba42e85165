// What is around the instructions of one function, for all who write parts of them: the
// function itself, where things lie in the arena, and what its code is compiled for.

import type { CallRules } from "../machine/callRules.ts";
import type { MemoryPlaces } from "./accessWriter.ts";
import type { Code } from "./code.ts";
import type { ContextWriter } from "./contextWriter.ts";
import type { LaneName } from "./floatFacts.ts";
import type { Frame } from "./frame.ts";
import type { Recipes } from "./recipes.ts";

export interface Surroundings {
	readonly code: Code;
	readonly frame: Frame;
	readonly context: ContextWriter;
	readonly memory: MemoryPlaces;
	readonly recipes: Recipes;
	/** Offset in the arena of a vector with a value. */
	constantAt(value: bigint): number;
	/** What is known of xmm registers at the head of every block: see floatHeads.ts. */
	readonly heads: ReadonlySet<LaneName>;
	/** Whether floats are computed so that the code may run whatever MXCSR says: see floatChecks.ts. */
	readonly isCareful: boolean;
	/** Whether unusual accesses are done, stores on detours into a long form of the block; they are left to the reference engine otherwise. */
	readonly isThorough: boolean;
	/** The rules of calling that the code tests. */
	readonly rules: CallRules;
	/** Bytes of an entry of the call window: it keeps registers or not. */
	readonly entryBytes: number;
	/** Number of the site of a storing instruction. */
	siteOf(address: number): number;
	/** Number of the block at a return address that a `ret` may go to at once, or `noBlock`. */
	returnBlock(address: number): number;
	/** Offset in the arena of the table of stacks. */
	readonly stacks: number;
	/** Offset in the arena of the general registers. */
	readonly general: number;
	/** Offset in the arena of the base of fs. */
	readonly fsBase: number;
	/** Goes out of the function at the end of the steps in the frame, to go on at an address, for a reason (frame.ts). */
	leave(address: number, reason: number): void;
}

// What an expression can see: the registers of one frame, memory, and names.

import type { MemoryView } from "../machine/machineState.ts";
import type { RegisterValues } from "./frame.ts";
import type { HeapBlocks } from "./heapBlocks.ts";
import type { LocalSlot } from "./localSlots.ts";
import type { SymbolTable } from "./symbolTable.ts";

export interface Context {
	readonly registers: RegisterValues;
	readonly memory: MemoryView;
	readonly symbols: SymbolTable;
	readonly heap: HeapBlocks;
	/** The named words of the frame. */
	readonly slots: readonly LocalSlot[];
	/** `@step`, `@depth`, `@thread`. */
	readonly specials: Readonly<Record<string, bigint>>;
}

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
	/** The named words of the frame and its variables, wherever they are. */
	readonly locals: readonly LocalSlot[];
	/** Those that are in memory. */
	readonly slots: readonly LocalSlot[];
	/** False for bytes of the frame's variables that nothing has written since the frame began. */
	isSet(address: bigint, length: number): boolean;
	/** `@step`, `@depth`, `@thread`. */
	readonly specials: Readonly<Record<string, bigint>>;
}

// Everything that is known about a block of memory and the stack it is part of,
// as plain data: what the panel draws, and what `stackscope stack` prints. The
// shape is the panel's protocol with real values: addresses are bigint, bytes are
// bytes, places are spans.

import type { Span } from "../assembler/source.ts";

/** What a byte is. Every byte has exactly one role. */
export type Role =
	| "return-address"
	| "saved-frame-pointer"
	| "saved-register"
	| "local"
	| "spill"
	| "outgoing-argument"
	| "incoming-argument"
	| "start-block"
	| "padding"
	| "red-zone"
	| "dead"
	| "never-written"
	| "guard"
	| "data"
	| "heap"
	| "heap-block"
	| "freed-block"
	| "code";

/** `length` bytes from `offset` in the block. */
export interface Run {
	readonly offset: number;
	readonly length: number;
}

export interface RoleRun extends Run {
	readonly role: Role;
	/** True when we saw the instruction that made it so; false when it is inferred. */
	readonly traced: boolean;
	/** What to print: `return address`, `saved rbp`, `count`. */
	readonly text: string;
	/** Of a variable that a compiler tells of: `int`, `struct point[3]`. */
	readonly type?: string;
	/** Whether a return address or saved register still is what was saved. */
	readonly seal?: "ok" | "changed";
	/** How it was changed: `overwritten (3 of 8 bytes)`. */
	readonly damage?: string;
	/** Id of the frame it belongs to. */
	readonly frame?: number;
	/** All of the thing, where it goes on outside the block; its offset may be negative. */
	readonly whole?: Run;
}

export interface WriterRun extends Run {
	readonly by: "instruction" | "loader" | "kernel" | "edit";
	/** What to print: `main+0x14 push`. */
	readonly text: string;
	/** True when the text is that of `span`, a line of a source. */
	readonly quotes?: boolean;
	/** Address of the storing instruction. */
	readonly address?: bigint;
	/** The state at this step is the one just before the write. */
	readonly step: number;
	readonly span?: Span;
}

/** A better reading of some bytes than their number. */
export interface ValueRun extends Run {
	readonly text: string;
	/** Where it points, when it is a pointer. */
	readonly target?: bigint;
}

export interface FrameBand {
	readonly id: number;
	readonly name: string;
	/** The bytes from `low` up to but not including `high` are the frame's. */
	readonly low: bigint;
	readonly high: bigint;
	readonly span?: Span;
	/** `main+0x1c`, for frames that were called. */
	readonly calledFrom?: string;
	/** The frame pointer as this frame has it, when it uses one. */
	readonly rbp?: bigint;
	readonly selected: boolean;
}

export interface Range {
	readonly address: bigint;
	readonly length: number;
}

export interface NextInstruction {
	readonly text: string;
	/** What it will do in words, with the values now. */
	readonly explanation: string;
	readonly reads: readonly Range[];
	readonly writes: readonly Range[];
}

export interface ChangedRun extends Run {
	readonly before: Uint8Array;
	readonly fresh: boolean;
}

/** A part of the guest's memory, from `low` up to but not including `high`. */
export interface MemoryZone {
	readonly kind: "code" | "data" | "heap" | "mapping" | "stack" | "guard";
	readonly low: bigint;
	readonly high: bigint;
	/** Of a stack: what holds it, and its id. */
	readonly name?: string;
	readonly thread?: number;
}

export interface StackModel {
	/** Grows with every change of state. */
	readonly revision: number;
	readonly step: number;
	readonly lastStep: number;
	readonly thread: number;
	readonly threads: readonly { readonly id: number; readonly name: string }[];
	/** Of the chosen frame. */
	readonly registers: { readonly rsp: bigint; readonly rbp: bigint; readonly rip: bigint };
	readonly stack: {
		readonly name: string;
		readonly low: bigint;
		readonly high: bigint;
		/** First byte of the guard below. */
		readonly guard?: bigint;
		readonly used: number;
		readonly highWater: number;
	};
	/** All memory that there is, ascending, a few dozen zones at most. */
	readonly memory: readonly MemoryZone[];
	/** Address of the block's first byte, a multiple of 16. */
	readonly from: bigint;
	readonly bytes: Uint8Array;
	/** Ascending and without gaps over the block. */
	readonly roles: readonly RoleRun[];
	/** Ascending; bytes never written are in none. */
	readonly writers: readonly WriterRun[];
	readonly values: readonly ValueRun[];
	/** Bytes that differ from the last stop, and what they were; `fresh` where nobody had written them yet. */
	readonly changed: readonly ChangedRun[];
	/** Bytes that cannot be read. */
	readonly unreadable: readonly Run[];
	/** Innermost first; those that touch the block, and the selected one. */
	readonly frames: readonly FrameBand[];
	readonly next?: NextInstruction;
}

/** Without `from`, the block follows the frame's rsp. */
export interface StackRequest {
	readonly threadId?: number;
	readonly frameId?: number;
	readonly from?: bigint;
	/** Bytes of the block, 16 to 65,536; 1,024 unless told. */
	readonly count?: number;
}

// Everything that passes between the panel and the extension: the stack model
// (which is also the body of the adapter's `stackscope/stack` request) and the
// messages. Addresses travel as canonical lower-case hex strings (`0x…`), bytes
// as one base64 block; offsets into the block are plain numbers. Nothing here
// runs; `messages.ts` checks what arrives.

/** What a byte of a stack is. Exactly one role for each byte. */
export type Role =
	| "return-address"
	| "saved-frame-pointer"
	| "saved-register"
	| "local"
	| "spill"
	| "outgoing-argument"
	| "incoming-argument"
	/** argc, argv, envp, auxiliary vector and their strings. */
	| "start-block"
	| "padding"
	| "red-zone"
	| "dead"
	| "never-written"
	| "guard"
	/** Memory that is no stack. */
	| "data"
	| "heap"
	/** What malloc gave out, and what it was given back. */
	| "heap-block"
	| "freed-block"
	| "code";

/** `length` bytes from `offset` in the block. */
interface Run {
	readonly offset: number;
	readonly length: number;
}

export interface RoleRun extends Run {
	readonly role: Role;
	/** True when we saw the instruction that made it so; false when it is inferred. */
	readonly traced: boolean;
	/** What to print: `return address`, `saved rbp`, `count`, `dead: return address of len, left at step 640`. */
	readonly text: string;
	/** Of a variable that a compiler tells of, as its source has it: `int`, `struct point[3]`. */
	readonly type?: string;
	/** `ok` when a return address or saved register still holds what was saved, `changed` when not. */
	readonly seal?: "ok" | "changed";
	/** How it was changed: `overwritten (3 of 8 bytes)`. A narrow panel leaves out what is in brackets, then the rest. */
	readonly damage?: string;
	/** The frame it belongs to, by DAP frame id. */
	readonly frame?: number;
	/** All of the thing, where it goes on outside the block; its offset may be negative. */
	readonly whole?: Run;
}

export interface WriterRun extends Run {
	readonly by: "instruction" | "loader" | "kernel" | "edit";
	/** What to print: `main+0x14 push`. */
	readonly text: string;
	/** True when the text is the line of a source that stands at `place`. */
	readonly quotes?: boolean;
	/** Address of the storing instruction. */
	readonly address?: string;
	/** The step before the write: seek here and the instruction is next. */
	readonly step: number;
	readonly place?: Place;
}

/** A line of a source, for the editor: 1-based, as DAP counts. */
export interface Place {
	readonly path: string;
	readonly line: number;
	/** DAP's source reference, where the editor has no such file: the adapter has its text. */
	readonly reference?: number;
}

/** A better reading of a word than its number: `main+0x21`, `→ rbp-0x10 (buf)`, `"AAAAAAAA"`. */
export interface ValueRun extends Run {
	readonly text: string;
	/** Where it points, when it is a pointer. */
	readonly target?: string;
}

export interface FrameBand {
	/** DAP frame id. */
	readonly id: number;
	readonly name: string;
	/** The bytes from `low` up to but not including `high` are the frame's. */
	readonly low: string;
	readonly high: string;
	readonly place?: Place;
	/** `main+0x1c`, for frames that were called. */
	readonly calledFrom?: string;
	/** The frame pointer as this frame has it, when it uses one. */
	readonly rbp?: string;
	readonly selected: boolean;
}

/** A part of the guest's memory, from `low` up to but not including `high`. */
export interface MemoryZone {
	readonly kind: "code" | "data" | "heap" | "mapping" | "stack" | "guard";
	readonly low: string;
	readonly high: string;
	/** Of a stack: what holds it, and the DAP id of its thread. */
	readonly name?: string;
	readonly thread?: number;
}

export interface StackModel {
	/** Grows with every change of state; an answer with an older one is dropped. */
	readonly revision: number;
	/** Where in the run we stand, and the furthest step reached. */
	readonly step: number;
	readonly lastStep: number;
	/** DAP id and name of the thread shown, and all threads. */
	readonly thread: number;
	readonly threads: readonly { readonly id: number; readonly name: string }[];
	/** As the selected frame has them. */
	readonly registers: { readonly rsp: string; readonly rbp: string; readonly rip: string };
	/** The whole stack: its bounds, the guard page below it, the bytes in use and the most ever used. */
	readonly stack: {
		readonly name: string;
		readonly low: string;
		readonly high: string;
		readonly guard?: string;
		readonly used: number;
		readonly highWater: number;
	};
	/** All memory that there is, ascending, a few dozen zones at most. */
	readonly memory: readonly MemoryZone[];
	/** Address of the block's first byte, a multiple of 16. */
	readonly from: string;
	/** The block, base64. */
	readonly bytes: string;
	/** In ascending order and without gaps over the block. */
	readonly roles: readonly RoleRun[];
	/** In ascending order; bytes never written are in none. */
	readonly writers: readonly WriterRun[];
	readonly values: readonly ValueRun[];
	/** Bytes that differ from the last stop, and their value then (base64); `fresh` where nobody had written them yet. */
	readonly changed: readonly (Run & { readonly before: string; readonly fresh?: boolean })[];
	/** Bytes that cannot be read (unmapped). */
	readonly unreadable: readonly Run[];
	/** Innermost first: those that touch the block, and the selected one. */
	readonly frames: readonly FrameBand[];
	/** The next instruction: its text, and what it will do in words with the values now. */
	readonly next?: {
		readonly text: string;
		readonly explanation: string;
		readonly reads: readonly { readonly address: string; readonly length: number }[];
		readonly writes: readonly { readonly address: string; readonly length: number }[];
	};
}

/** Arguments of `stackscope/stack`. Without `from`, the block follows the frame's rsp. */
export interface StackArguments {
	readonly threadId?: number;
	readonly frameId?: number;
	readonly from?: string;
	/** Bytes of the block, 16 to 65,536; 1,024 unless told. */
	readonly count?: number;
}

/** What the panel shows; kept by the webview's own state across reloads. */
export interface PanelSettings {
	readonly highOnTop: boolean;
	/** Bytes in a row. */
	readonly rowBytes: 1 | 2 | 4 | 8 | 16;
	readonly follow: "rsp" | "rbp" | "lock";
}

/** Why there is no stack to ask for: no session, or its program runs or waits for input. */
export type IdleReason = "no-session" | "running" | "waiting";

export type ToPanel =
	/** `reveal`: the address that a `goTo` found, to be scrolled into view with the cursor on it. */
	| { readonly type: "model"; readonly model: StackModel; readonly reveal?: string }
	/** `status`: of the program that has just ended. */
	| { readonly type: "idle"; readonly reason: IdleReason; readonly status?: number }
	/** The answer to a `goTo` that could not be evaluated, or an edit that was refused. */
	| { readonly type: "refused"; readonly message: string };

export type FromPanel =
	| { readonly type: "ready" }
	/** Show the block around an address or an expression of the debugger. */
	| { readonly type: "goTo"; readonly expression: string }
	/** Ask for a block; `from` undefined goes back to following. */
	| { readonly type: "view"; readonly from?: string; readonly count: number }
	| { readonly type: "selectFrame"; readonly frameId: number }
	| { readonly type: "selectThread"; readonly threadId: number }
	/** Bytes in memory order, base64. */
	| { readonly type: "edit"; readonly address: string; readonly bytes: string }
	| { readonly type: "seek"; readonly step: number }
	| { readonly type: "open"; readonly place: Place };

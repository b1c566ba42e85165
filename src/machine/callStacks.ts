// The shadow call stacks: what `call` and `ret` really did, kept beside the
// guest's memory, where no bug of the guest can reach it. Records are immutable
// and linked, so keeping a moment costs one reference. One stack of records for
// each stack of the guest (its first, and each fiber's).

/** Numbers of rbx, rbp, r12–r15: what a function must give back as it was (System V ABI, figure 3.4). */
export const keptRegisters: readonly number[] = [3, 5, 12, 13, 14, 15];

/** One activation, made by a `call` (or by the start of a stack, when there was none). */
export interface CallRecord {
	/** The activation that called; undefined at the bottom of a stack. */
	readonly caller?: CallRecord;
	/** Number of records below this one: 0 at the bottom. */
	readonly depth: number;
	/** Address of the function's first instruction, where the call went. */
	readonly target: bigint;
	/** Address of the `call` instruction; undefined at the bottom. */
	readonly callSite?: bigint;
	/** What `call` pushed, and where. Undefined at the bottom. */
	readonly returnAddress?: bigint;
	readonly slot?: bigint;
	/** Step at which the call instruction ran: the state before it is the caller's. */
	readonly step: number;
	/** rsp in the first instruction of the function: the slot's address, or the start of the stack. */
	readonly entryRsp: bigint;
	/** The registers that a function must give back as they were, by `keptRegisters`, at the call; where they are kept. */
	readonly registers?: readonly bigint[];
	/** Why this record was not left by its own `ret`, in words, when something unusual made it current. */
	readonly note?: string;
}

/** One stack of the guest: the main one or a fiber's. */
export interface GuestStack {
	/** 1 for the main stack, then in order of first use. */
	readonly id: number;
	/** What holds it: `main`, a symbol (`stack_a`), `heap block`, `mapping`. */
	readonly name: string;
	/** Bounds: low ≤ rsp ≤ high, but for a stack that was pushed over its edge: then rsp is below low. */
	readonly low: bigint;
	readonly high: bigint;
	/** The innermost activation. */
	readonly top: CallRecord;
	/** rsp and rip when it was last left; for the current stack read the registers. */
	readonly savedRsp: bigint;
	readonly savedRip: bigint;
	/** Step of the instruction that left it last; undefined while it never was left. */
	readonly leftStep?: number;
	/** Lowest rsp seen. */
	readonly lowWater: bigint;
}

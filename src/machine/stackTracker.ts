// Keeps the shadow call stacks up to date from three events: rsp moved, a call
// was made, a `ret` went somewhere. Nothing the guest does is an error here:
//
// * A frame ends when its return slot lies below rsp, however that came about.
//   An ordinary `ret` is just that; a longjmp drops several at once.
// * A `ret` through a slot that no call made is a jump. At the bottom of a stack
//   it says which function the stack runs: that is how a new fiber starts.
// * rsp *set* to an address in another block is another stack. Pushed or counted
//   over the edge of its own, it is the same stack, overrun. Set to no block at
//   all it is left alone: a register used for something else.
//
// The current stack's changing parts live in fields; `stacks` folds them in.

import type { CallRecord, GuestStack } from "./callStacks.ts";
import { holds, type StackBlock } from "./stackBlocks.ts";

/** The stacks at one moment; immutable. */
export interface StacksSnapshot {
	readonly stacks: readonly GuestStack[];
	/** Index into `stacks`. */
	readonly current: number;
	/** rsp after the last event that belonged to a stack. */
	readonly rsp: bigint;
}

/** The tracker's own state: the current stack's innermost call and low-water mark are not yet in `list`. */
export interface TrackedStacks {
	readonly list: readonly GuestStack[];
	/** Index of the current stack in `list`. */
	readonly index: number;
	readonly top: CallRecord;
	readonly lowWater: bigint;
	readonly rsp: bigint;
}

/** Where the guest stands after the instruction that moved rsp. */
export interface Position {
	readonly rip: bigint;
	readonly step: number;
}

export class StackTracker {
	private list: readonly GuestStack[] = [];
	private index = 0;
	private low = 0n;
	private high = 0n;
	private lowWater = 0n;
	private top: CallRecord;
	/** rsp after the last event that belonged to a stack: where it stands when it is left. */
	private rsp: bigint;
	/** Grows with every call that is told here, and when the stacks become others: no part of their state. */
	changes = 0;
	private readonly blockAt: (rsp: bigint) => StackBlock | undefined;

	/** Starts on the block `main`, with one record: the program's entry. */
	constructor(main: StackBlock, entry: bigint, rsp: bigint, blockAt: (rsp: bigint) => StackBlock | undefined) {
		this.blockAt = blockAt;
		this.rsp = rsp;
		this.top = bottomRecord(entry, 0, rsp);
		this.enter(this.addStack(main, rsp, { rip: entry, step: 0 }));
	}

	/** Id of the stack that rsp is in. */
	get current(): number {
		return this.list[this.index]?.id ?? 0;
	}

	/** Number of calls that have not returned, on the current stack. */
	get depth(): number {
		return this.top.depth;
	}

	/** Address of the call that made the innermost activation; undefined at the bottom of a stack. */
	get callSite(): bigint | undefined {
		return this.top.callSite;
	}

	/** The innermost activation. */
	get innermost(): CallRecord {
		return this.top;
	}

	/** Whether rsp is where the last event that belonged to a stack left it. */
	isAt(rsp: bigint): boolean {
		return this.rsp === rsp;
	}

	/** Whether an address is inside the stack that rsp is in. */
	isInside(address: bigint): boolean {
		return this.low <= address && address < this.high;
	}

	/** The call whose return slot this is, among those of the current stack that have not returned. */
	callAt(slot: bigint): CallRecord | undefined {
		return findSlot(this.top, slot);
	}

	stacks(): readonly GuestStack[] {
		return this.snapshot().stacks;
	}

	/** rsp was counted up or down from `before`: `push`, `pop`, `sub rsp, 32`. */
	adjusted(before: bigint, rsp: bigint, after: Position): void {
		if (this.count(before, rsp, after) && this.top.slot !== undefined && this.top.slot < rsp) {
			this.dropFrames(rsp, movedPast);
		}
	}

	/** rsp was set to a value from elsewhere: `mov rsp, rax`, `leave`. */
	set(rsp: bigint, after: Position): void {
		if (this.settle(rsp, after)) {
			this.dropFrames(rsp, movedPast);
		}
	}

	/** A `call` at `callSite` pushed `returnAddress` at `rsp` and went to `after.rip`; `registers` as records have them. */
	called(rsp: bigint, callSite: bigint, returnAddress: bigint, after: Position, registers?: readonly bigint[]): void {
		this.changes++;
		this.adjusted(rsp + 8n, rsp, after);
		const { top } = this;
		this.top = {
			caller: top,
			depth: top.depth + 1,
			target: after.rip,
			callSite,
			returnAddress,
			slot: rsp,
			step: after.step,
			entryRsp: rsp,
			registers,
		};
	}

	/** A `ret` took its target, `after.rip`, from `slot` and left `rsp`. */
	returned(slot: bigint, rsp: bigint, after: Position): void {
		if (!this.count(slot, rsp, after)) {
			return;
		}
		const { top } = this;
		const matched = findSlot(top, slot);
		if (matched && matched.returnAddress !== after.rip) {
			this.dropFrames(rsp, () => `a ret came here through an overwritten return address: ${was(matched)}`, true);
		} else if (matched === top) {
			this.dropFrames(rsp, () => "a ret with a large operand removed more than its own frame");
		} else {
			this.dropFrames(rsp, (count) => `a ret used the return address of an outer call, ending ${calls(count)} at once`);
		}
		if (!matched) {
			this.jumpedByReturn(rsp, after);
		}
	}

	/** What an engine needs to follow ordinary calls, moves and switches of stacks by itself. */
	view(): TrackedStacks {
		const { list, index, top, lowWater, rsp } = this;
		return { list, index, top, lowWater, rsp };
	}

	/** Takes over what such an engine followed. */
	follow({ list, index, top, lowWater, rsp }: TrackedStacks): void {
		this.list = list;
		this.enter(index);
		this.top = top;
		this.lowWater = lowWater;
		this.rsp = rsp;
	}

	snapshot(): StacksSnapshot {
		const stack = this.list[this.index];
		if (stack && (stack.top !== this.top || stack.lowWater !== this.lowWater)) {
			this.list = this.list.with(this.index, { ...stack, top: this.top, lowWater: this.lowWater });
		}
		return { stacks: this.list, current: this.index, rsp: this.rsp };
	}

	restore(snapshot: StacksSnapshot): void {
		this.changes++;
		this.list = snapshot.stacks;
		this.enter(snapshot.current);
		this.rsp = snapshot.rsp;
	}

	/** A move from where we knew rsp to be stays on its stack; any other is as good as a `set`. */
	private count(before: bigint, rsp: bigint, after: Position): boolean {
		if (before !== this.rsp) {
			return this.settle(rsp, after);
		}
		this.rsp = rsp;
		this.lowWater = rsp < this.lowWater ? rsp : this.lowWater;
		return true;
	}

	/** Finds the stack that rsp was set to; false when that is none. */
	private settle(rsp: bigint, after: Position): boolean {
		const index = this.low < rsp && rsp <= this.high ? this.index : this.findStack(rsp, after);
		if (index !== undefined && index !== this.index) {
			this.leave(after);
			this.enter(index);
		} else if (index === undefined && rsp !== this.low) {
			return false;
		}
		this.rsp = rsp;
		this.lowWater = rsp < this.lowWater ? rsp : this.lowWater;
		return true;
	}

	private findStack(rsp: bigint, after: Position): number | undefined {
		const known = this.list.findIndex((stack) => holds(stack, rsp));
		if (known >= 0) {
			return known;
		}
		const block = this.blockAt(rsp);
		return block && this.addStack(block, rsp, after);
	}

	private addStack(block: StackBlock, rsp: bigint, { rip, step }: Position): number {
		const id = this.list.length + 1;
		const top = bottomRecord(rip, step, rsp);
		this.list = [...this.list, { ...block, id, top, savedRsp: rsp, savedRip: rip, lowWater: rsp }];
		return this.list.length - 1;
	}

	private leave({ rip, step }: Position): void {
		const { stacks, current } = this.snapshot();
		const stack = stacks[current];
		if (stack) {
			this.list = stacks.with(current, { ...stack, savedRsp: this.rsp, savedRip: rip, leftStep: step });
		}
	}

	private enter(index: number): void {
		const stack = this.list[index];
		if (!stack) {
			throw new RangeError(`there is no stack ${index}`);
		}
		this.index = index;
		this.low = stack.low;
		this.high = stack.high;
		this.lowWater = stack.lowWater;
		this.top = stack.top;
	}

	/** Ends the frames whose slots lie below rsp; more than one, or one `always`, leaves a note. */
	private dropFrames(rsp: bigint, note: (count: number) => string, always = false): void {
		const before = this.top;
		let top = before;
		while (top.caller && top.slot !== undefined && top.slot < rsp) {
			top = top.caller;
		}
		const count = before.depth - top.depth;
		if (count > 0) {
			this.top = always || count > 1 ? { ...top, note: note(count) } : top;
		}
	}

	private jumpedByReturn(rsp: bigint, { rip, step }: Position): void {
		const { top } = this;
		if (!top.caller) {
			this.top = bottomRecord(rip, step, rsp);
		} else {
			this.top = { ...top, note: `a ret was used as a jump to 0x${rip.toString(16)}` };
		}
	}
}

function bottomRecord(target: bigint, step: number, entryRsp: bigint): CallRecord {
	return { depth: 0, target, step, entryRsp };
}

/** The record whose return slot this is; slots only grow from record to caller. */
function findSlot(top: CallRecord, slot: bigint): CallRecord | undefined {
	let record: CallRecord | undefined = top;
	while (record?.slot !== undefined && record.slot < slot) {
		record = record.caller;
	}
	return record?.slot === slot ? record : undefined;
}

function was(record: CallRecord): string {
	return `the call at 0x${record.callSite?.toString(16)} had left 0x${record.returnAddress?.toString(16)}`;
}

function movedPast(count: number): string {
	return `rsp was moved past ${count} return addresses without a ret`;
}

function calls(count: number): string {
	return count === 1 ? "one call" : `${count} calls`;
}

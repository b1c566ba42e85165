// The guest's stacks as compiled code sees them, so that it can follow programs
// that switch between stacks: a table in the arena, with a window of calls for
// each. On entering compiled code the table is made to show what the tracker has,
// on leaving it the tracker is told what happened.

import type { Arena } from "../machine/arena.ts";
import type { CallRecord, GuestStack } from "../machine/callStacks.ts";
import type { MemoryMap } from "../machine/memoryMap.ts";
import type { StackTracker } from "../machine/stackTracker.ts";
import { CallWindow } from "./callWindow.ts";
import {
	type Context,
	callEntryBytes,
	fields,
	keptEntryBytes,
	mostStacks,
	oneStep,
	stackEntryBytes,
	stackFields,
} from "./context.ts";
import type { ReadableRanges } from "./readableRanges.ts";

/** Calls in the window of the first stack, and of each other. */
const mainCalls = 8192;
const otherCalls = 512;

export class StackTable {
	private readonly arena: Arena;
	private readonly context: Context;
	private readonly tracker: StackTracker;
	private readonly ranges: ReadableRanges;
	private windows: CallWindow[] = [];
	/** Of an entry of a call window. */
	entryBytes = callEntryBytes;
	/** What the entries of the table show, but for that of the stack that compiled code begins on. */
	private shown: (GuestStack | undefined)[] = [];
	/** That one, but for its calls and how deep it has been. */
	private current: GuestStack | undefined;
	/** Asked whether the innermost function may have made a call, while somebody wants to know. */
	hasCalled: (() => boolean) | undefined;
	/** The innermost function when compiled code was left, and whether it had made one. */
	private left: { readonly top: CallRecord; readonly changes: number; readonly hasCalled: boolean } | undefined;
	/** The stacks among which the entries say where to look. */
	private ordered: readonly GuestStack[] = [];

	constructor(arena: Arena, context: Context, tracker: StackTracker, ranges: ReadableRanges) {
		this.arena = arena;
		this.context = context;
		this.tracker = tracker;
		this.ranges = ranges;
	}

	/** Has calls keep the registers that must be given back, or no longer. */
	keepRegisters(areKept: boolean): void {
		const entryBytes = areKept ? keptEntryBytes : callEntryBytes;
		if (entryBytes !== this.entryBytes) {
			this.windows.forEach((window, index) => {
				this.arena.release(window.place, (entriesOf(index) + 1) * this.entryBytes);
			});
			this.entryBytes = entryBytes;
			this.windows = [];
			this.forget();
		}
	}

	/** False when compiled code could not follow: rsp is not where the tracker knows it, or on a stack too many. */
	enter(rsp: bigint, map: MemoryMap): boolean {
		if (this.ranges.update(map)) {
			this.forget();
		}
		const { list, index, top, lowWater, rsp: known } = this.tracker.view();
		if (known !== rsp || index >= mostStacks) {
			return false;
		}
		const { context } = this;
		const count = Math.min(list.length, mostStacks);
		for (let other = 0; other < count; other++) {
			const stack = list[other];
			if (stack && other !== index && this.shown[other] !== stack) {
				this.put(other, stack);
			}
		}
		this.show(list, index);
		const current = list[index];
		if (!current) {
			return false;
		}
		if (this.current !== current) {
			this.put(index, { ...current, top, lowWater });
			this.ranges.putAround(current, this.ranges.places.stack);
			this.current = current;
		}
		this.order(list, count);
		const window = this.windowOf(index);
		this.setLong(index, stackFields.lowWater, lowWater);
		context.setLong(fields.lowest, this.long(index, stackFields.lowest));
		context.setLong(fields.count, this.long(index, stackFields.count));
		context.setLong(fields.lowWater, lowWater);
		context.setWord(fields.call, window.show(top));
		if (this.hasCalled) {
			const isKnown = this.left?.top === top && this.left.changes === this.tracker.changes;
			window.hasCalled = isKnown ? (this.left?.hasCalled ?? true) : this.hasCalled();
		}
		context.setWord(fields.lastCall, window.last);
		context.setWord(fields.stack, this.placeOf(index));
		context.setWord(fields.lastStack, this.placeOf(count));
		return true;
	}

	/** Tells the tracker what happened. */
	leave(rsp: bigint): void {
		const { context } = this;
		const { list } = this.tracker.view();
		const index = (context.word(fields.stack) - context.places.stacks) / stackEntryBytes;
		const wasLeft = (other: number) => other < mostStacks && this.word(other, stackFields.wasLeft) !== 0;
		const now = list.some((_, other) => wasLeft(other))
			? list.map((stack, other) => (wasLeft(other) ? this.leftStack(stack, other, index) : stack))
			: list;
		this.show(now, index);
		const window = this.windowOf(index);
		const top = window.topAt(context.word(fields.call));
		this.left = { top, changes: this.tracker.changes, hasCalled: window.hasCalled };
		this.tracker.follow({
			list: now,
			index,
			top,
			lowWater: context.long(fields.lowWater),
			rsp,
		});
	}

	private show(list: readonly GuestStack[], current: number): void {
		this.shown.length = list.length;
		for (let index = 0; index < list.length; index++) {
			this.shown[index] = index === current ? undefined : list[index];
		}
	}

	private forget(): void {
		this.shown = [];
		this.current = undefined;
	}

	/** A stack that compiled code left, and perhaps came back to. */
	private leftStack(stack: GuestStack, other: number, current: number): GuestStack {
		const isCurrent = other === current;
		this.setWord(other, stackFields.wasLeft, 0);
		return {
			...stack,
			top: isCurrent ? stack.top : this.windowOf(other).topAt(this.word(other, stackFields.call)),
			savedRsp: this.long(other, stackFields.savedRsp),
			savedRip: this.long(other, stackFields.savedRip),
			lowWater: isCurrent ? stack.lowWater : this.long(other, stackFields.lowWater),
			leftStep: Number(this.long(other, stackFields.leftSteps) / oneStep),
		};
	}

	/**
	 * Says where to look for the stack that rsp is set to: at the next one, since fibers mostly take
	 * turns; where stacks overlap at the first one, which counts before those after it.
	 */
	private order(all: readonly GuestStack[], count: number): void {
		const known = this.ordered;
		if (all === known || (all.length === known.length && all.every((stack, index) => isAt(stack, known[index])))) {
			return;
		}
		this.ordered = all;
		const list = all.slice(0, count);
		const byPlace = [...list].sort((one, other) => (one.low < other.low ? -1 : 1));
		const areApart = byPlace.every((stack, at) => at === 0 || stack.low >= (byPlace[at - 1]?.high ?? 0n));
		for (let index = 0; index < list.length; index++) {
			this.setWord(index, stackFields.searchFrom, this.placeOf(areApart ? (index + 1) % list.length : 0));
		}
	}

	private put(index: number, { low, high, lowWater, top, savedRsp, savedRip, leftStep }: GuestStack): void {
		const window = this.windowOf(index);
		// Empty, a stack has rsp at its end; it never has it at its beginning.
		this.setLong(index, stackFields.lowest, low + 1n);
		this.setLong(index, stackFields.count, high - low);
		this.setLong(index, stackFields.lowWater, lowWater);
		this.setLong(index, stackFields.savedRsp, savedRsp);
		this.setLong(index, stackFields.savedRip, savedRip);
		this.setLong(index, stackFields.leftSteps, BigInt(leftStep ?? 0) * oneStep);
		this.setWord(index, stackFields.call, window.show(top));
		this.setWord(index, stackFields.lastCall, window.last);
		this.setWord(index, stackFields.wasLeft, 0);
		this.ranges.putAround({ low, high }, this.placeOf(index) + stackFields.readable);
	}

	private windowOf(index: number): CallWindow {
		const known = this.windows[index];
		if (known) {
			return known;
		}
		const entries = entriesOf(index);
		const { entryBytes } = this;
		const window = new CallWindow(this.context, this.arena.allocate((entries + 1) * entryBytes), entries, entryBytes);
		this.windows[index] = window;
		return window;
	}

	private placeOf(index: number): number {
		return this.context.places.stacks + index * stackEntryBytes;
	}

	private long(index: number, field: number): bigint {
		return this.context.longs[(this.placeOf(index) + field) >>> 3] ?? 0n;
	}

	private setLong(index: number, field: number, value: bigint): void {
		this.context.longs[(this.placeOf(index) + field) >>> 3] = value;
	}

	private word(index: number, field: number): number {
		return this.context.words[(this.placeOf(index) + field) >>> 2] ?? 0;
	}

	private setWord(index: number, field: number, value: number): void {
		this.context.words[(this.placeOf(index) + field) >>> 2] = value;
	}
}

function isAt({ low, high }: GuestStack, other: GuestStack | undefined): boolean {
	return low === other?.low && high === other.high;
}

function entriesOf(index: number): number {
	return index === 0 ? mainCalls : otherCalls;
}

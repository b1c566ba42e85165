// The innermost calls of one stack, as compiled code pushes and pops them, and as
// the immutable records that the stack tracker keeps. The window holds a number
// of calls; the one in its first entry cannot be returned from by compiled code,
// so a deeper or a shallower stack moves the window. Records are made when
// compiled code is left, for the calls made since; a call is known by its step,
// which no other has.

import { type CallRecord, keptRegisters } from "../machine/callStacks.ts";
import { type Context, callEntryBytes, callFields, noBlock, oneStep } from "./context.ts";

/** The slot of a record that has none: above every rsp. */
const noSlot = 0xffffffffffffffffn;

export class CallWindow {
	private readonly context: Context;
	readonly place: number;
	private readonly entries: number;
	private readonly entryBytes: number;
	/** The records of the entries, up to the current depth. */
	private readonly records: CallRecord[] = [];
	private depth = 0;

	/**
	 * @param place of the entries in the arena.
	 * @param entryBytes of one of them: with registers or without.
	 */
	constructor(context: Context, place: number, entries: number, entryBytes: number) {
		this.context = context;
		this.place = place;
		this.entries = entries;
		this.entryBytes = entryBytes;
	}

	/**
	 * Makes the entries show a stack whose innermost record this is; gives the address of its entry. The
	 * one after it, which is there for the last one too, says that there may have been a call before.
	 */
	show(top: CallRecord): number {
		if (!this.adjust(top)) {
			this.fill(top);
		}
		this.hasCalled = true;
		return this.placeOf(this.depth);
	}

	/** Whether there may have been a call from the innermost function, as the entry after its own tells. */
	get hasCalled(): boolean {
		return this.context.longs[(this.placeOf(this.depth + 1) + callFields.steps) >>> 3] !== 0n;
	}

	set hasCalled(value: boolean) {
		this.context.longs[(this.placeOf(this.depth + 1) + callFields.steps) >>> 3] = value ? noSlot : 0n;
	}

	/** Address of the last entry that a call may fill. */
	get last(): number {
		return this.placeOf(this.entries - 1);
	}

	/** The innermost record, when its entry is at an address. */
	topAt(address: number): CallRecord {
		const { records } = this;
		this.depth = (address - this.place) / this.entryBytes;
		let known = this.depth;
		while (known > 0 && records[known]?.step !== this.stepOf(known)) {
			known--;
		}
		for (let index = known + 1; index <= this.depth; index++) {
			records[index] = this.recordAt(index);
		}
		records.length = this.depth + 1;
		const top = records[this.depth];
		if (!top) {
			throw new RangeError("the call window lost its records");
		}
		return top;
	}

	/** Puts in what changed since compiled code was left; false when the window must be made anew. */
	private adjust(top: CallRecord): boolean {
		const { records } = this;
		const index = top.depth - (records[0]?.depth ?? 0);
		if (index < 0 || index >= this.entries - 1 || (index === 0 && top.caller)) {
			return false;
		}
		const fresh: CallRecord[] = [];
		let record: CallRecord | undefined = top;
		while (record && fresh.length <= index && records[index - fresh.length] !== record) {
			fresh.push(record);
			record = record.caller;
		}
		if (fresh.length > index) {
			return false;
		}
		records.length = Math.min(records.length, index + 1);
		fresh.reverse().forEach((item, number) => {
			this.put(item, index - fresh.length + 1 + number);
		});
		this.depth = index;
		return true;
	}

	/** Makes the window anew, with a record and as many of its callers as should fit. */
	private fill(top: CallRecord): void {
		const chain: CallRecord[] = [];
		for (let record: CallRecord | undefined = top; record && chain.length < this.entries / 2; record = record.caller) {
			chain.push(record);
		}
		chain.reverse().forEach((record, index) => {
			this.put(record, index);
		});
		this.records.length = chain.length;
		this.depth = chain.length - 1;
	}

	private put(record: CallRecord, index: number): void {
		this.records[index] = record;
		const { longs, words } = this.context;
		const place = this.placeOf(index);
		// No return address is all ones, so the first entry stays for the reference engine.
		const returnAddress = index === 0 || record.returnAddress === undefined ? noBlock : Number(record.returnAddress);
		words[(place + callFields.target) >>> 2] = Number(BigInt.asIntN(32, record.target));
		words[(place + callFields.callSite) >>> 2] = Number(record.callSite ?? 0n);
		words[(place + callFields.returnAddress) >>> 2] = returnAddress;
		words[(place + callFields.returnBlock) >>> 2] = noBlock;
		longs[(place + callFields.steps) >>> 3] = BigInt(record.step) * oneStep;
		longs[(place + callFields.slot) >>> 3] = record.slot ?? noSlot;
		if (this.keepsRegisters) {
			keptRegisters.forEach((_, number) => {
				longs[(place + callFields.kept + 8 * number) >>> 3] = record.registers?.[number] ?? 0n;
			});
		}
	}

	private recordAt(index: number): CallRecord {
		const { longs, words } = this.context;
		const place = this.placeOf(index);
		const caller = this.records[index - 1];
		const slot = longs[(place + callFields.slot) >>> 3] ?? 0n;
		const word = (field: number) => BigInt((words[(place + field) >>> 2] ?? 0) >>> 0);
		return {
			caller,
			depth: (caller?.depth ?? 0) + 1,
			target: word(callFields.target),
			callSite: word(callFields.callSite),
			returnAddress: word(callFields.returnAddress),
			slot,
			step: this.stepOf(index),
			entryRsp: slot,
			registers: this.keepsRegisters
				? keptRegisters.map((_, number) => longs[(place + callFields.kept + 8 * number) >>> 3] ?? 0n)
				: undefined,
		};
	}

	private get keepsRegisters(): boolean {
		return this.entryBytes > callEntryBytes;
	}

	private stepOf(index: number): number {
		return Number((this.context.longs[(this.placeOf(index) + callFields.steps) >>> 3] ?? 0n) / oneStep);
	}

	private placeOf(index: number): number {
		return this.place + index * this.entryBytes;
	}
}

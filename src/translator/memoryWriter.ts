// The loads and the store of one guest instruction after another: each in the window
// of its run where it has one (loadWindows.ts, storeWindows.ts), or by itself.

import type { Expression } from "../semantics/expression.ts";
import { hasPart } from "../semantics/walk.ts";
import { type AccessWidth, type AccessWriter, loads } from "./accessWriter.ts";
import type { Local } from "./code.ts";
import type { GuestInstruction, Store } from "./guestInstruction.ts";
import { LoadWindows } from "./loadWindows.ts";
import { constantOf } from "./places.ts";
import { mostlyIn, type RangeName } from "./readableRanges.ts";
import { StoreWindows } from "./storeWindows.ts";
import { isShort, StoreWriter } from "./storeWriter.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Lets } from "./trees.ts";
import { UnsetWriter } from "./unsetWriter.ts";

interface Parts {
	readonly accesses: AccessWriter;
	/** The local of a general register. */
	register(number: number): Local;
	/** Pushes the value of a tree. */
	push(tree: Expression): void;
	/** With an i32 on the stack: leaves the instruction to the reference engine when that is not 0. */
	leaveIf(): void;
	/** With an i32 on the stack: takes a detour with the instruction when that is not 0. */
	divertIf(): void;
}

export class MemoryWriter {
	private readonly around: Surroundings;
	private readonly parts: Parts;
	private readonly loadWindows: LoadWindows;
	private readonly storeWindows: StoreWindows;
	private readonly stores: StoreWriter;
	/** Whether the short form of a block is being written. */
	private isShort = false;
	private lets: Lets = new Map();
	private address = 0;
	private isRepeated = false;
	private index = 0;

	constructor(around: Surroundings, parts: Parts) {
		this.around = around;
		this.parts = parts;
		this.loadWindows = new LoadWindows(around.code, parts.accesses, parts.register);
		this.storeWindows = new StoreWindows(around.code, parts.accesses, parts, parts.register);
		this.stores = new StoreWriter(around.code, parts.accesses, parts);
	}

	/** Begins the short form of a block. */
	beginShort(instructions: readonly GuestInstruction[]): void {
		this.isShort = true;
		this.loadWindows.begin(instructions);
		this.storeWindows.begin(instructions);
	}

	/** The numbers of the instructions at which the short form that has begun may take a detour. */
	detours(instructions: readonly GuestInstruction[]): readonly number[] {
		return instructions.flatMap(({ store, repeat }, index) => {
			const isAsked = store && !repeat && isShort(store.width) && !this.storeWindows.isOpened(index, store);
			return isAsked ? [index] : [];
		});
	}

	/** Begins a part of the long form of a block. */
	beginLong(instructions: readonly GuestInstruction[]): void {
		this.isShort = false;
		this.loadWindows.begin(instructions);
		this.storeWindows.begin([]);
	}

	/** Begins the instruction with a number in the block. */
	beginInstruction({ lets, address, repeat }: GuestInstruction, index: number): void {
		this.lets = lets;
		this.address = address;
		this.isRepeated = repeat !== undefined;
		this.index = index;
		this.loadWindows.open(index);
	}

	/** Pushes what `opcode` loads; leaves where that may not be read. */
	load(address: Expression, width: AccessWidth, opcode = loads[width]): void {
		const { accesses, push } = this.parts;
		const place = this.plainPlace(address, width);
		if (place !== undefined && !accesses.isWatching && !accesses.asksUnset) {
			accesses.loadAt(place, opcode);
		} else if (!this.loadWindows.load(this.index, address, opcode)) {
			push(address);
			this.testUnset(width);
			accesses.load(rangeOf(address, this.lets), width, opcode);
		}
	}

	private testUnset(width: AccessWidth): void {
		const { memory, rules } = this.around;
		const { accesses, leaveIf } = this.parts;
		if (memory.entryTable !== undefined && !rules.told?.has(BigInt(this.address))) {
			new UnsetWriter(this.around, memory.entryTable, accesses, leaveIf).test(width);
		}
	}

	/** Stores a value at a place, which is the store's address, and notes its writer, whose entry `token` pushes. */
	store(store: Store, place: Local, value: Local, token: () => void): void {
		const { address, width } = store;
		if (this.isShort && this.storeWindows.store(this.index, store, value, token)) {
			return;
		}
		const isPlain = this.plainPlace(address, width) !== undefined;
		const single = { address: place, value, width, token, isPlain };
		if (this.isShort && !this.isRepeated && isShort(width)) {
			this.stores.storeShort(single);
		} else {
			this.stores.storeLong(single);
		}
	}

	/** The address when it is known, and nothing need be asked of the access but its page. */
	private plainPlace(address: Expression, width: AccessWidth): number | undefined {
		const place = constantOf(address, this.lets);
		return place !== undefined && this.parts.accesses.isPlain(place, width) ? place : undefined;
	}
}

/** Where a load from an address is most likely. */
function rangeOf(address: Expression, lets: Lets): RangeName {
	const isOfStack = (tree: Expression): boolean =>
		hasPart(tree, (part) => {
			const named = part.kind === "local" ? lets.get(part.name) : undefined;
			return named ? isOfStack(named) : part.kind === "register" && mostlyIn(part.number) === "stack";
		});
	return isOfStack(address) ? "stack" : "program";
}

// The ways between the blocks of one WebAssembly function. Its outermost loop is
// the dispatch: it goes to the block whose number is in a local. Blocks and loops
// stand in it one after the other, each after a label that those before it can
// branch to. A loop goes back to its own beginning, and has a dispatch of its own
// there for whoever comes to one of its other blocks from outside: the local holds
// that block's number then, and −1 for nobody else. Places that are not known here
// are looked for in the jump cache.

import { type Code, type Label, type Local, noLabel } from "./code.ts";
import { callFields } from "./context.ts";
import { type Frame, reasons } from "./frame.ts";
import { holds, type Item, type Loop } from "./loops.ts";
import { i32 } from "./opcodes.ts";
import { pushJumpEntry } from "./runtime.ts";

interface Surroundings {
	readonly code: Code;
	readonly frame: Frame;
	/** Offset of the jump cache in the arena. */
	readonly jumps: number;
	/** Bytes of an entry of the call window. */
	readonly entryBytes: number;
	/** The function's number in the table. */
	readonly number: number;
	/** Indexes of the blocks by address. */
	readonly indexes: ReadonlyMap<number, number>;
	readonly items: readonly Item[];
}

export class Ways {
	private readonly around: Surroundings;
	/** The function's parameter: the block wanted. */
	private readonly block: Local = { index: 0, type: i32 };
	private dispatch: Label = noLabel;
	private elsewhere: Label = noLabel;
	/** Where a function is left whose frame says why, and where to go on. */
	private left: Label = noLabel;
	/** Labels whose ends are where blocks and loops begin. */
	private readonly starts = new Map<Item, Label>();
	/** The loops around what is being written, the innermost last, with the labels that go back to their beginning. */
	private readonly enclosing: { readonly loop: Loop; readonly label: Label }[] = [];

	constructor(around: Surroundings) {
		this.around = around;
	}

	/** Opens the dispatch. */
	open(): void {
		const { code, items, indexes } = this.around;
		this.dispatch = code.loop();
		this.left = code.block();
		this.elsewhere = code.block();
		this.openStarts(items);
		code.get(this.block);
		this.branchInto(items, 0, indexes.size);
	}

	/** After the last block: what becomes of ways to elsewhere. Exits by a block's end come out here. */
	close(): void {
		this.around.code.end();
		this.lookUp();
		this.around.code.end();
	}

	/** Opens a loop, up to where its first item begins. */
	openLoop(loop: Loop): void {
		const { code } = this.around;
		this.enclosing.push({ loop, label: code.loop() });
		this.openStarts(loop.items);
		if (loop.first !== loop.last) {
			code.get(this.block);
			code.constant32(0);
			code.emit("i32.ge_s");
			code.if();
			code.get(this.block);
			code.constant32(loop.first);
			code.emit("i32.sub");
			this.branchInto(loop.items, loop.first, loop.last - loop.first + 1);
			code.end();
		}
	}

	closeLoop(): void {
		this.enclosing.pop();
		this.around.code.end();
	}

	/** Goes on at the frame's rip for a reason. */
	leave(address: number, reason: number): void {
		const { code, frame } = this.around;
		code.constant64(BigInt(address));
		code.set(frame.rip);
		code.constant32(reason);
		code.set(frame.reason);
		code.branch(this.left);
	}

	/** To an address that is only known when the program runs. */
	goToValue(target: Local): void {
		const { code, frame } = this.around;
		code.get(target);
		code.set(frame.rip);
		code.branch(this.elsewhere);
	}

	/** From the end of block `from` to an address, in this function or not. */
	goTo(address: number, from: number): void {
		const { code, indexes } = this.around;
		const index = indexes.get(address);
		if (index === undefined) {
			this.leave(address, reasons.goOn);
			return;
		}
		const back = this.enclosing.find(({ loop }) => loop.first === index);
		if (back) {
			this.enterAt(back.loop, index);
			code.branch(back.label);
		} else if (index > from) {
			const item = this.itemTowards(index);
			this.enterAt(item, index);
			code.branch(this.startOf(item));
		} else {
			code.constant32(index);
			code.set(this.block);
			code.branch(this.dispatch);
		}
	}

	/** The block, or the outermost loop around it that does not hold what is being written. */
	private itemTowards(index: number): Item {
		const inner = this.enclosing.findLast(({ loop }) => holds(loop, index));
		const items = inner ? inner.loop.items : this.around.items;
		const item = items.find((candidate) => holds(candidate, index));
		if (item === undefined) {
			throw new RangeError("a block stands nowhere");
		}
		return item;
	}

	/** Tells a loop with a dispatch which of its blocks is meant; none, when it is the first. */
	private enterAt(item: Item, index: number): void {
		if (typeof item !== "number" && item.first !== item.last) {
			this.around.code.constant32(item.first === index ? -1 : index);
			this.around.code.set(this.block);
		}
	}

	private openStarts(items: readonly Item[]): void {
		for (const item of [...items].reverse()) {
			this.starts.set(item, this.around.code.block());
		}
	}

	/** With a block's number, less `first`, on the stack: to the item that holds it. */
	private branchInto(items: readonly Item[], first: number, count: number): void {
		const labels = Array.from({ length: count }, (_, number) => {
			const item = items.find((candidate) => holds(candidate, first + number));
			return this.startOf(item);
		});
		this.around.code.branchTable(labels, this.startOf(items[0]));
	}

	private startOf(item: Item | undefined): Label {
		const label = item === undefined ? undefined : this.starts.get(item);
		if (!label) {
			throw new RangeError("a block stands nowhere");
		}
		return label;
	}

	/** After a `ret`, whose call entry is the one above the innermost: it may know the block. */
	goBack(target: Local): void {
		const { code, frame, number, entryBytes } = this.around;
		const found = code.temporary(i32);
		code.get(frame.call);
		code.access("i32.load", callFields.returnBlock + entryBytes);
		code.tee(found);
		code.constant32(6);
		code.emit("i32.shr_u");
		code.constant32(number);
		code.emit("i32.eq");
		code.if();
		this.dispatchTo(found);
		code.end();
		this.goToValue(target);
	}

	/** Looks for the block at rip in the jump cache. */
	private lookUp(): void {
		const { code, frame, jumps, number } = this.around;
		const entry = code.temporary(i32);
		const found = code.temporary(i32);
		const other = code.block();
		code.get(frame.rip);
		code.emit("i32.wrap_i64");
		pushJumpEntry(code);
		code.tee(entry);
		code.access("i32.load", jumps);
		code.get(frame.rip);
		code.emit("i32.wrap_i64", "i32.ne");
		code.branchIf(other);
		code.get(entry);
		code.access("i32.load", jumps + 4);
		code.tee(found);
		code.constant32(6);
		code.emit("i32.shr_u");
		code.constant32(number);
		code.emit("i32.ne");
		code.branchIf(other);
		this.dispatchTo(found);
		code.end();
		code.constant32(reasons.goOn);
		code.set(frame.reason);
	}

	private dispatchTo(found: Local): void {
		const { code } = this.around;
		code.get(found);
		code.constant32(63);
		code.emit("i32.and");
		code.set(this.block);
		code.branch(this.dispatch);
	}
}

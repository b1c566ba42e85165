// Writes a group of blocks as one WebAssembly function of `block number → reason`.
// Its shape: the frame is loaded; a loop dispatches to the block wanted; blocks
// stand one after the other in ascending order of address, so that going forward
// is a branch, and going back passes the dispatch, except from a block to itself.
// Each block begins by asking whether all of it may run: its cost, a table entry,
// is the steps it takes, or forbidding where a breakpoint stands or its bytes
// have changed.

import { flagBits } from "../isa/registers.ts";
import type { MemoryPlaces } from "./accessWriter.ts";
import { Code, type Label, type Local } from "./code.ts";
import { callEntryBytes, callFields, jumpCacheEntries, jumpEntryBytes, noBlock, type Places } from "./context.ts";
import type { Block } from "./discovery.ts";
import { type Frame, makeFrame, readFrame, reasons, writeFrame, writeLeft } from "./frame.ts";
import { directTarget, type GuestInstruction, rsp } from "./guestInstruction.ts";
import { type BranchValues, InstructionWriter } from "./instructionWriter.ts";
import { type Flags, flagsWanted, wantedAfter, wantedBefore } from "./liveness.ts";
import { moduleBytes } from "./moduleWriter.ts";
import { i32 } from "./opcodes.ts";
import type { Recipes } from "./recipes.ts";
import { importedFunctions, signatures } from "./runtime.ts";

export interface GroupSurroundings {
	readonly places: Places;
	readonly memory: MemoryPlaces;
	readonly recipes: Recipes;
	siteOf(address: number): number;
}

export interface WrittenGroup {
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** By block: whether it may be entered from anywhere, because it wants no flag as such. */
	readonly isOpen: readonly boolean[];
}

/**
 * @param number of the function in the table.
 * @param costs offset in the arena of the blocks' costs, 8 bytes each.
 */
export function writeGroup(
	blocks: readonly Block[],
	number: number,
	costs: number,
	around: GroupSurroundings,
): WrittenGroup {
	const writer = new GroupWriter(blocks, number, costs, around);
	const body = writer.write();
	const bytes = moduleBytes({
		imports: importedFunctions,
		types: signatures,
		functions: [{ name: "group", type: 0, body }],
		usesTable: false,
	});
	return { bytes, isOpen: blocks.map((block) => writer.isOpen(block.address)) };
}

class GroupWriter {
	private readonly blocks: readonly Block[];
	private readonly number: number;
	private readonly costs: number;
	private readonly around: GroupSurroundings;
	private readonly code = new Code(1);
	private readonly block: Local = { index: 0, type: i32 };
	private readonly frame: Frame;
	private readonly indexes: ReadonlyMap<number, number>;
	private readonly wanted: ReadonlyMap<number, Flags>;
	private dispatch: Label = { depth: 0 };
	private elsewhere: Label = { depth: 0 };
	private left: Label = { depth: 0 };
	private spill: Label = { depth: 0 };
	/** Labels whose ends are the blocks' beginnings. */
	private starts: readonly Label[] = [];
	private itself: Label = { depth: 0 };

	constructor(blocks: readonly Block[], number: number, costs: number, around: GroupSurroundings) {
		this.blocks = blocks;
		this.number = number;
		this.costs = costs;
		this.around = around;
		this.indexes = new Map(blocks.map(({ address }, index) => [address, index]));
		this.wanted = flagsWanted(blocks, (block) => this.successors(block));
		const used = blocks.flatMap(({ instructions }) => instructions.flatMap(({ registers }) => [...registers]));
		this.frame = makeFrame(this.code, new Set([rsp, ...used]));
	}

	isOpen(address: number): boolean {
		return this.wanted.get(address)?.size === 0;
	}

	write(): readonly number[] {
		const { code, frame, around } = this;
		readFrame(code, frame, around.places.context, (flag) => flagBits[flag]);
		this.dispatch = code.loop();
		this.spill = code.block();
		this.left = code.block();
		this.elsewhere = code.block();
		const starts = [...this.blocks].map(() => code.block()).reverse();
		this.starts = starts;
		code.get(this.block);
		code.branchTable(starts, this.elsewhere);
		const writer = new InstructionWriter({
			code,
			frame,
			context: around.places.context,
			memory: around.memory,
			recipes: around.recipes,
			siteOf: (address) => around.siteOf(address),
			returnBlock: (address) => this.numberOf(address),
			spill: this.spill,
		});
		this.blocks.forEach((block, index) => {
			code.end();
			this.writeBlock(block, index, writer);
		});
		code.end();
		this.lookUp();
		code.end();
		writeLeft(code, frame, around.places.context);
		code.end();
		writeFrame(code, frame, around.places.context);
		code.get(frame.reason);
		code.emit("return");
		code.end();
		code.emit("unreachable");
		return code.finish();
	}

	private writeBlock(block: Block, index: number, writer: InstructionWriter): void {
		const { code } = this;
		const loops = this.successors(block).includes(block.address);
		this.itself = loops ? code.loop() : { depth: 0 };
		this.begin(block, index);
		writer.begin();
		const last = wantedAfter(block, this.wanted, (item) => this.successors(item));
		const after = wantedAfterEach(block.instructions, last);
		let values: BranchValues = {};
		block.instructions.forEach((instruction, at) => {
			values = writer.write(instruction, at, after[at] ?? last);
		});
		writer.finish(block.instructions.length, last);
		this.leaveBlock(block, index, values);
		if (loops) {
			code.end();
		}
	}

	/** Halts before the block when it may not run as a whole. */
	private begin({ address }: Block, index: number): void {
		const { code, frame } = this;
		code.get(frame.steps);
		code.constant32(0);
		code.access("i64.load", this.costs + 8 * index);
		code.emit("i64.add");
		code.get(frame.limit);
		code.emit("i64.gt_u");
		code.if();
		code.constant64(BigInt(address));
		code.set(frame.rip);
		code.constant32(reasons.halt);
		code.set(frame.reason);
		code.branch(this.left);
		code.end();
	}

	private leaveBlock({ instructions, next }: Block, index: number, { condition, target }: BranchValues): void {
		const { code } = this;
		const last = instructions.at(-1);
		const branch = last?.branch;
		if (!last || !branch) {
			this.goTo(next, index);
			return;
		}
		if (branch.branch === "return") {
			this.goBack(target);
			return;
		}
		if (condition) {
			code.get(condition);
			code.if();
		}
		const direct = directTarget(last);
		if (direct !== undefined) {
			this.goTo(direct, index);
		} else if (target) {
			code.get(target);
			code.set(this.frame.rip);
			code.branch(this.elsewhere);
		}
		if (condition) {
			code.end();
			this.goTo(next, index);
		}
	}

	/** From the end of block `from` to an address, in this function or not. */
	private goTo(address: number, from: number): void {
		const { code, frame } = this;
		const index = this.indexes.get(address);
		if (index === undefined) {
			code.constant64(BigInt(address));
			code.set(frame.rip);
			code.constant32(reasons.goOn);
			code.set(frame.reason);
			code.branch(this.left);
			return;
		}
		const start = this.starts[index];
		if (index === from) {
			code.branch(this.itself);
		} else if (index > from && start) {
			code.branch(start);
		} else {
			code.constant32(index);
			code.set(this.block);
			code.branch(this.dispatch);
		}
	}

	/** After a `ret`, whose call entry is the one above the innermost: it may know the block. */
	private goBack(target: Local | undefined): void {
		const { code, frame } = this;
		const found = code.temporary(i32);
		if (target) {
			code.get(target);
			code.set(frame.rip);
		}
		code.get(frame.call);
		code.access("i32.load", callFields.returnBlock + callEntryBytes);
		code.tee(found);
		code.constant32(6);
		code.emit("i32.shr_u");
		code.constant32(this.number);
		code.emit("i32.eq");
		code.if();
		this.dispatchTo(found);
		code.end();
		code.branch(this.elsewhere);
	}

	/** Looks for the block at rip in the jump cache. */
	private lookUp(): void {
		const { code, frame, around } = this;
		const entry = code.temporary(i32);
		const found = code.temporary(i32);
		const other = code.block();
		code.get(frame.rip);
		code.emit("i32.wrap_i64");
		code.constant32(jumpCacheEntries - 1);
		code.emit("i32.and");
		code.constant32(Math.log2(jumpEntryBytes));
		code.emit("i32.shl");
		code.tee(entry);
		code.access("i32.load", around.places.jumps);
		code.get(frame.rip);
		code.emit("i32.wrap_i64", "i32.ne");
		code.branchIf(other);
		code.get(entry);
		code.access("i32.load", around.places.jumps + 4);
		code.tee(found);
		code.constant32(6);
		code.emit("i32.shr_u");
		code.constant32(this.number);
		code.emit("i32.ne");
		code.branchIf(other);
		this.dispatchTo(found);
		code.end();
		code.constant32(reasons.goOn);
		code.set(frame.reason);
	}

	private dispatchTo(found: Local): void {
		const { code } = this;
		code.get(found);
		code.constant32(63);
		code.emit("i32.and");
		code.set(this.block);
		code.branch(this.dispatch);
	}

	private numberOf(address: number): number {
		const index = this.indexes.get(address);
		return index !== undefined && this.isOpen(address) ? this.number * 64 + index : noBlock;
	}

	/** The blocks of this function that a block goes to directly. */
	private successors({ instructions, next }: Block): readonly number[] {
		const last = instructions.at(-1);
		const branch = last?.branch;
		const target = last && directTarget(last);
		const goesOn = !branch || branch.condition !== undefined;
		return [...(goesOn ? [next] : []), ...(target === undefined ? [] : [target])].filter((address) =>
			this.indexes.has(address),
		);
	}
}

/** The lazy flags wanted after each instruction. */
function wantedAfterEach(instructions: readonly GuestInstruction[], last: Flags): readonly Flags[] {
	const after: Flags[] = [];
	let wanted = last;
	for (const instruction of [...instructions].reverse()) {
		after.push(wanted);
		wanted = wantedBefore(wanted, instruction);
	}
	return after.reverse();
}

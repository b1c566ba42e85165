// Writes one block after another into a function: its gate (gates.ts), its
// instructions, and its ways out. The short form of a block knows only the stores
// that are nearly always made (storeWriter.ts). Its long form stands behind it, in
// parts, one for each instruction at which the short form may find another store:
// there it takes a detour through that part and those after it, and has done so far
// what the long form would have done.

import type { Code, Label, Local } from "./code.ts";
import { type Block, isUncertain } from "./discovery.ts";
import { type Frame, reasons } from "./frame.ts";
import { directTarget } from "./guestInstruction.ts";
import type { BranchValues, Condition, InstructionWriter } from "./instructionWriter.ts";
import { type Flags, type Wanted, wantedAfterEach, wantedAt } from "./liveness.ts";
import { wayOff } from "./traces.ts";
import type { Ways } from "./ways.ts";

interface Surroundings {
	readonly blocks: readonly Block[];
	readonly code: Code;
	readonly frame: Frame;
	readonly ways: Ways;
	readonly wanted: Wanted;
	/** Offset in the arena of the blocks' gates, 8 bytes each. */
	readonly gates: number;
	readonly instructions: InstructionWriter;
}

/** The block being written. */
interface Current {
	readonly block: Block;
	readonly index: number;
	/** The flags wanted after each of its instructions. */
	readonly wanted: readonly Flags[];
}

/** Instructions of a block, from one number up to another. */
interface Part {
	readonly from: number;
	readonly to: number;
	/** Where the detours begin that it may take, by the numbers of their instructions. */
	readonly detours: ReadonlyMap<number, Label>;
}

export class BlockWriter {
	private readonly around: Surroundings;

	constructor(around: Surroundings) {
		this.around = around;
	}

	/** Writes the block with a number in the function. */
	write(index: number): void {
		const { blocks, code, wanted, instructions: writer } = this.around;
		const block = blocks[index];
		if (!block) {
			return;
		}
		const { instructions } = block;
		const current = { block, index, wanted: wantedAfterEach(block, wanted) };
		this.askGate(block, index);
		const starts = writer.beginShort(instructions);
		const detours = new Map(starts.toReversed().map((start) => [start, code.block()]));
		this.writePart(current, { from: 0, to: instructions.length, detours });
		starts.forEach((from, number) => {
			const to = starts[number + 1] ?? instructions.length;
			code.end();
			writer.beginLong(instructions.slice(from, to));
			this.writePart(current, { from, to, detours: new Map() });
		});
	}

	/** Halts before the block when it may not run as a whole. */
	private askGate({ address }: Block, index: number): void {
		const { code, frame, gates, ways } = this.around;
		code.get(frame.steps);
		code.constant32(0);
		code.access("i64.load", gates + 8 * index);
		code.emit("i64.gt_s");
		code.if();
		ways.leave(address, reasons.halt);
		code.end();
	}

	/** A part that is not the block's last comes out at its end. */
	private writePart({ block, index, wanted }: Current, { from, to, detours }: Part): void {
		const { instructions: writer, wanted: wantedThere, ways } = this.around;
		for (const [number, instruction] of block.instructions.slice(from, to).entries()) {
			const at = from + number;
			const after = wanted[at] ?? wantedAt(undefined, wantedThere);
			const start = detours.get(at);
			const detour = start && { start, wanted: wanted[at - 1] ?? new Set() };
			const values = writer.write(instruction, number, after, detour);
			const { condition } = values;
			const off = wayOff(block.instructions, at);
			if (condition && off) {
				const isInverted = condition.isInverted === off.isTaken;
				this.leaveBehind({ ...condition, isInverted }, () => {
					writer.exit(number + 1, wantedAt(off.address, wantedThere));
					ways.goTo(off.address, index);
				});
			}
			this.leaveElsewhere(block, at, number, values);
			if (at === block.instructions.length - 1) {
				writer.finish(number + 1, condition ? wantedAt(block.next, wantedThere) : after);
				this.leaveBlock(block, index, values);
			} else if (at === to - 1) {
				writer.finish(number + 1, after);
			}
		}
	}

	/** Where a return may come to another place than the block goes on at. */
	private leaveElsewhere({ instructions }: Block, at: number, number: number, { target }: BranchValues): void {
		const { instructions: writer, wanted, ways } = this.around;
		const goesOnAt = instructions[at + 1]?.address;
		if (target && goesOnAt !== undefined && isUncertain(instructions, at)) {
			this.leaveBehind(this.isNot(target, goesOnAt), () => {
				writer.exit(number + 1, wantedAt(undefined, wanted));
				ways.goBack(target);
			});
		}
	}

	private isNot(value: Local, address: number): Condition {
		const { code } = this.around;
		const push = () => {
			code.get(value);
			code.constant64(BigInt(address));
			code.emit("i64.ne");
		};
		return { push, isInverted: false };
	}

	/** Leaves the block when a condition holds. */
	private leaveBehind(condition: Condition, leave: () => void): void {
		const { code } = this.around;
		condition.push();
		if (condition.isInverted) {
			code.emit("i32.eqz");
		}
		code.if();
		leave();
		code.end();
	}

	/** From the end of a block, where no condition has led elsewhere. */
	private leaveBlock({ instructions, next }: Block, index: number, { condition, target }: BranchValues): void {
		const { ways } = this.around;
		const last = instructions.at(-1);
		const branch = last?.branch;
		if (!last || !branch || condition) {
			ways.goTo(next, index);
		} else if (branch.branch === "return" && target) {
			ways.goBack(target);
		} else if (target) {
			ways.goToValue(target);
		} else {
			ways.goTo(directTarget(last) ?? next, index);
		}
	}
}

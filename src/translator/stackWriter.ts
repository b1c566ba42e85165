// Follows rsp in compiled code as the machine's stack tracker does: ordinary
// pushes and pops, ordinary calls and returns (callWriter.ts), rsp set within its own
// stack or to another that is known. All that is extraordinary (a frame ended in another way
// than by its `ret`, a new stack) is left to the reference engine, before
// anything has been done. What moves rsp several times in a block is looked at
// once: the lowest place before it goes up again, the highest before it goes up
// at all.

import { CallWriter, type Exits } from "./callWriter.ts";
import type { Local } from "./code.ts";
import { fields } from "./context.ts";
import { rspOf } from "./frame.ts";
import { distanceOf, type GuestInstruction } from "./guestInstruction.ts";
import { pushIsOnStack, writeSwitch } from "./stackSwitch.ts";
import type { Surroundings } from "./surroundings.ts";

export class StackWriter {
	private readonly around: Surroundings;
	private readonly exits: Exits;
	private readonly calls: CallWriter;
	/** How far each instruction of the block moves rsp; NaN when that is not known. */
	private distances: readonly number[] = [];
	/** Instructions before this one need not be looked at for going up. */
	private risen = 0;
	/** Whether rsp may be lower now than the context has it. */
	private isLower = false;

	constructor(around: Surroundings, exits: Exits) {
		this.around = around;
		this.exits = exits;
		this.calls = new CallWriter(around, exits);
	}

	/** Begins a block. */
	begin(instructions: readonly GuestInstruction[]): void {
		this.distances = instructions.map((instruction) => (isWay(instruction) ? Number.NaN : distanceOf(instruction)));
		this.risen = 0;
		this.isLower = false;
	}

	/** Writes later, from rsp as it is then, the lowest place it has come to by now. */
	asNow(): () => void {
		const { isLower } = this;
		return () => {
			if (isLower) {
				this.lower();
			}
		};
	}

	/** Puts the lowest place into the context. */
	settle(): void {
		if (this.isLower) {
			this.lower();
			this.isLower = false;
		}
	}

	/** Tests whether the move of rsp by the instruction with number `index` is an ordinary one. */
	move(instruction: GuestInstruction, index: number, moved: Local | undefined, target: Local | undefined): void {
		const kind = instruction.branch?.branch;
		if (kind === "call") {
			this.calls.testCall(instruction);
		} else if (kind === "return" && moved && target) {
			this.calls.testReturn(instruction, moved, target);
		} else if (moved && !instruction.countsRsp) {
			this.testSet(instruction, moved);
		} else if (moved && Number.isNaN(this.distances[index])) {
			this.calls.testAbove(() => this.around.code.get(moved));
		} else if (moved && index >= this.risen) {
			this.testRise(index);
		}
	}

	/** Follows the move; rsp has not been set yet. */
	commit(instruction: GuestInstruction, moved: Local | undefined, target: Local | undefined): void {
		if (!moved) {
			return;
		}
		const distance = distanceOf(instruction);
		if (!(distance < 0)) {
			this.settle();
		}
		if (!(distance > 0)) {
			this.isLower = true;
		}
		const kind = instruction.branch?.branch;
		if (kind === "return") {
			this.calls.pop();
		} else if (kind === "call") {
			this.calls.push(instruction, moved, target);
		}
	}

	/** Within its own stack, or to where another one may stand. */
	private testSet(instruction: GuestInstruction, moved: Local): void {
		const { code, context } = this.around;
		this.settle();
		pushIsOnStack(code, moved, (field) => context.pushLong(fields[field]));
		code.emit("i32.eqz");
		if (instruction.setsRsp) {
			code.if();
			this.switchTo(instruction, moved);
			code.end();
		} else {
			this.exits.leaveIf();
		}
		this.calls.testAbove(() => code.get(moved));
	}

	private switchTo({ next }: GuestInstruction, moved: Local): void {
		const { code, context, frame, stacks, memory } = this.around;
		const { pushSteps, leaveIf } = this.exits;
		writeSwitch({
			code,
			context,
			stacks,
			readable: memory.ranges.stack,
			moved,
			next,
			pushSteps,
			leaveIf,
			rsp: rspOf(frame),
			call: frame.call,
		});
	}

	/** For the instructions from this one on that move rsp by known distances: that the highest place is not too high. */
	private testRise(index: number): void {
		const { code, frame } = this.around;
		let at = 0;
		let highest = 0;
		this.risen = index;
		for (const distance of this.distances.slice(index)) {
			if (Number.isNaN(distance)) {
				break;
			}
			at += distance;
			highest = Math.max(highest, at);
			this.risen++;
		}
		if (highest > 0) {
			this.calls.testAbove(() => {
				code.get(rspOf(frame));
				code.constant64(BigInt(highest));
				code.emit("i64.add");
			});
		}
	}

	private lower(): void {
		const { code, context, frame } = this.around;
		code.get(rspOf(frame));
		context.pushLong(fields.lowWater);
		code.emit("i64.lt_u");
		code.if();
		context.setLong(fields.lowWater, () => code.get(rspOf(frame)));
		code.end();
	}
}

/** Whether what comes after an instruction may be left out, or be in another frame. */
function isWay({ branch }: GuestInstruction): boolean {
	return branch !== undefined && (branch.branch !== "jump" || branch.condition !== undefined);
}

// Follows rsp in compiled code as the machine's stack tracker does: ordinary
// pushes and pops, ordinary calls and returns, rsp set within its own stack or to
// another that is known. All that is extraordinary (a frame ended in another way
// than by its `ret`, a new stack) is left to the reference engine, before
// anything has been done. What moves rsp several times in a block is looked at
// once: the lowest place before it goes up again, the highest before it goes up
// at all.

import { keptRegisters } from "../machine/callStacks.ts";
import type { Local } from "./code.ts";
import { callEntryBytes, callFields, fields } from "./context.ts";
import { directTarget, type GuestInstruction, rsp } from "./guestInstruction.ts";
import type { Surroundings } from "./instructionWriter.ts";
import { distanceOf } from "./places.ts";
import { pushIsOnStack, writeSwitch } from "./stackSwitch.ts";

/** Bytes of a return address. */
const slotBytes = 8;

/** Ways out of an instruction. */
interface Exits {
	/** With an i32 on the stack: leaves to the reference engine when it is not 0. */
	leaveIf(): void;
	/** Pushes the steps before the instruction. */
	pushSteps(): void;
}

export class StackWriter {
	private readonly around: Surroundings;
	private readonly exits: Exits;
	/** How far each instruction of the block moves rsp; NaN when that is not known. */
	private distances: readonly number[] = [];
	/** Instructions before this one need not be looked at for going up. */
	private risen = 0;
	/** Whether rsp may be lower now than the context has it. */
	private isLower = false;

	constructor(around: Surroundings, exits: Exits) {
		this.around = around;
		this.exits = exits;
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
			this.testRoom();
			this.testAlignment(instruction);
		} else if (kind === "return" && moved && target) {
			this.testReturn(instruction, moved, target);
		} else if (moved && !instruction.countsRsp) {
			this.testSet(instruction, moved);
		} else if (moved && Number.isNaN(this.distances[index])) {
			this.testAbove(() => this.around.code.get(moved), 0);
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
			this.popCall();
		} else if (kind === "call") {
			this.pushCall(instruction, moved, target);
		}
	}

	private testRoom(): void {
		const { code, frame, context } = this.around;
		code.get(frame.call);
		context.pushWord(fields.lastCall);
		code.emit("i32.ge_u");
		this.exits.leaveIf();
	}

	private testAlignment(call: GuestInstruction): void {
		const { code, rules } = this.around;
		if (rules.rules.has("alignment") && !this.isKnown(call)) {
			code.get(this.register());
			code.emit("i32.wrap_i64");
			code.constant32(15);
			code.emit("i32.and");
			this.exits.leaveIf();
		}
	}

	/** To the return address of the innermost call, from its slot, with the next one's slot not passed. */
	private testReturn(instruction: GuestInstruction, moved: Local, target: Local): void {
		const { code, frame } = this.around;
		code.get(this.register());
		this.pushSlot(0);
		code.emit("i64.ne");
		this.exits.leaveIf();
		code.get(target);
		code.get(frame.call);
		code.access("i32.load", callFields.returnAddress);
		code.emit("i64.extend_i32_u", "i64.ne");
		this.exits.leaveIf();
		if (!this.isKnown(instruction)) {
			this.testKept();
		}
		// The slot of one call is all below that of the call before it.
		if (distanceOf(instruction) !== slotBytes) {
			this.testAbove(() => code.get(moved), 1);
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
		this.testAbove(() => code.get(moved), 0);
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
			rsp: this.register(),
			call: frame.call,
		});
	}

	/** For the instructions from this one on that move rsp by known distances: that the highest place is not too high. */
	private testRise(index: number): void {
		const { code } = this.around;
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
			this.testAbove(() => {
				code.get(this.register());
				code.constant64(BigInt(highest));
				code.emit("i64.add");
			}, 0);
		}
	}

	/** Leaves when a place is above the slot of a call: of the innermost one, or `outer` calls further out. */
	private testAbove(push: () => void, outer: number): void {
		push();
		this.pushSlot(outer);
		this.around.code.emit("i64.gt_u");
		this.exits.leaveIf();
	}

	private pushSlot(outer: number): void {
		const { code, frame, entryBytes } = this.around;
		code.get(frame.call);
		if (outer > 0) {
			code.constant32(outer * entryBytes);
			code.emit("i32.sub");
		}
		code.access("i64.load", callFields.slot);
	}

	private lower(): void {
		const { code, context } = this.around;
		code.get(this.register());
		context.pushLong(fields.lowWater);
		code.emit("i64.lt_u");
		code.if();
		context.setLong(fields.lowWater, () => code.get(this.register()));
		code.end();
	}

	private popCall(): void {
		const { code, frame, entryBytes } = this.around;
		code.get(frame.call);
		code.constant32(entryBytes);
		code.emit("i32.sub");
		code.set(frame.call);
	}

	private pushCall(instruction: GuestInstruction, moved: Local, target: Local | undefined): void {
		const { code, frame, entryBytes } = this.around;
		const { address, next } = instruction;
		code.get(frame.call);
		code.constant32(entryBytes);
		code.emit("i32.add");
		code.set(frame.call);
		if (target) {
			code.get(frame.call);
			code.get(target);
			code.emit("i32.wrap_i64");
			code.access("i32.store", callFields.target);
			code.get(frame.call);
			code.constant32(address);
			code.access("i32.store", callFields.callSite);
		} else {
			this.storePair(callFields.target, directTarget(instruction) ?? 0, address);
		}
		this.storePair(callFields.returnAddress, next, this.around.returnBlock(next));
		code.get(frame.call);
		this.exits.pushSteps();
		code.access("i64.store", callFields.steps);
		code.get(frame.call);
		code.get(moved);
		code.access("i64.store", callFields.slot);
		this.eachKept((number, field) => {
			code.get(frame.call);
			this.pushRegister(number);
			code.access("i64.store", field);
		});
		if (this.around.memory.entryTable !== undefined) {
			// No call has been made from here yet.
			code.get(frame.call);
			code.constant64(0n);
			code.access("i64.store", entryBytes + callFields.steps);
		}
	}

	/** Leaves when one of the registers that are kept is another than at the call. */
	private testKept(): void {
		const { code, frame } = this.around;
		this.eachKept((number, field) => {
			this.pushRegister(number);
			code.get(frame.call);
			code.access("i64.load", field);
			code.emit("i64.ne");
			this.exits.leaveIf();
		});
	}

	/** Whether what an instruction breaks is of no interest any more. */
	private isKnown({ address }: GuestInstruction): boolean {
		return this.around.rules.told?.has(BigInt(address)) === true;
	}

	/** For the registers that entries keep, and where. */
	private eachKept(write: (number: number, field: number) => void): void {
		if (this.around.entryBytes > callEntryBytes) {
			keptRegisters.forEach((number, index) => {
				write(number, callFields.kept + 8 * index);
			});
		}
	}

	private pushRegister(number: number): void {
		const { code, context, frame } = this.around;
		const local = frame.registers.get(number);
		if (local) {
			code.get(local);
		} else {
			context.pushLong(fields.registers + 8 * number);
		}
	}

	/** Stores two fields of 4 bytes that lie side by side. */
	private storePair(field: number, low: number, high: number): void {
		const { code, frame } = this.around;
		code.get(frame.call);
		code.constant64(BigInt(low) | (BigInt(high) << 32n));
		code.access("i64.store", field);
	}

	private register(): Local {
		const local = this.around.frame.registers.get(rsp);
		if (!local) {
			throw new RangeError("rsp is not in the frame");
		}
		return local;
	}
}

/** Whether what comes after an instruction may be left out, or be in another frame. */
function isWay({ branch }: GuestInstruction): boolean {
	return branch !== undefined && (branch.branch !== "jump" || branch.condition !== undefined);
}

// The ways out of an instruction that has not done anything yet: to the reference
// engine, which does it, or on a detour into the long form of its block. Either finds
// the state before the instruction: what is kept back for later is written there.

import { type Code, type Label, noLabel } from "./code.ts";
import { oneStep } from "./context.ts";
import type { FlagWriter } from "./flagWriter.ts";
import { type Frame, reasons } from "./frame.ts";
import type { GuestInstruction } from "./guestInstruction.ts";
import type { Flags } from "./liveness.ts";
import type { StackWriter } from "./stackWriter.ts";

interface Surroundings {
	readonly code: Code;
	readonly frame: Frame;
	/** Whether blocks have a long form. */
	readonly isThorough: boolean;
	/** See `Surroundings` in surroundings.ts. */
	leave(address: number, reason: number): void;
}

/** Where the long form of a block begins with an instruction, and the flags wanted there. */
export interface Detour {
	readonly start: Label;
	readonly wanted: Flags;
}

export class InstructionExits {
	private readonly around: Surroundings;
	private readonly flags: FlagWriter;
	private readonly stack: StackWriter;
	/** Number of the current instruction in its block or part. */
	private index = 0;
	/** Its end is where the current instruction is left. */
	private leaving: Label = noLabel;
	private leaves = false;
	/** Its end is where the current instruction takes a detour. */
	private diverting: Label = noLabel;

	constructor(around: Surroundings, flags: FlagWriter, stack: StackWriter) {
		this.around = around;
		this.flags = flags;
		this.stack = stack;
	}

	/** Before an instruction is written; gives what is to be done when it is. */
	open(instruction: GuestInstruction, index: number, detour: Detour | undefined): () => void {
		const { code } = this.around;
		this.index = index;
		const done = code.block();
		this.leaving = code.block();
		this.leaves = false;
		const divert = detour && this.openDetour(detour);
		const store = instruction.repeat ? () => {} : this.flags.asNow(() => this.flags.store());
		const lower = this.stack.asNow();
		return () => {
			if (!this.leaves && !divert) {
				code.unopen(this.leaving);
				code.unopen(done);
				return;
			}
			code.branch(done);
			divert?.();
			code.end();
			if (this.leaves) {
				store();
				lower();
				this.leave(instruction);
			} else {
				code.emit("unreachable");
			}
			code.end();
		};
	}

	/** With an i32 on the stack: leaves the instruction to the reference engine when that is not 0. */
	leaveIf(): void {
		this.leaves = true;
		this.around.code.branchIf(this.leaving);
	}

	/** With an i32 on the stack: takes a detour with the instruction when that is not 0, or leaves it where there is none. */
	divertIf(): void {
		if (this.around.isThorough) {
			this.around.code.branchIf(this.diverting);
		} else {
			this.leaveIf();
		}
	}

	/** Pushes the steps retired before the instruction, and adds a number to them. */
	pushSteps(more = 0n): void {
		const { code, frame } = this.around;
		const distance = BigInt(this.index) * oneStep + more;
		code.get(frame.steps);
		if (distance > 0n) {
			code.constant64(distance);
			code.emit("i64.add");
		}
	}

	/** Counts so many instructions in the frame. */
	count(count: number): void {
		const { code, frame } = this.around;
		code.get(frame.steps);
		code.constant64(BigInt(count) * oneStep);
		code.emit("i64.add");
		code.set(frame.steps);
	}

	private openDetour({ start, wanted }: Detour): () => void {
		const { code } = this.around;
		this.diverting = code.block();
		const settle = this.flags.asNow(() => this.flags.settle(wanted));
		const lower = this.stack.asNow();
		return () => {
			code.end();
			settle();
			lower();
			this.count(this.index);
			code.branch(start);
		};
	}

	private leave({ address }: GuestInstruction): void {
		if (this.index > 0) {
			this.count(this.index);
		}
		this.around.leave(address, reasons.leave);
	}
}

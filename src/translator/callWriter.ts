// The calls of the current stack in compiled code, as entries of the call window
// (callWindow.ts): a `call` adds one, a `ret` takes it away. Only a `ret` from the slot of
// the innermost call to its return address is done here; any other, and what breaks
// a rule of calling that the code is to test, is left to the reference engine.

import { keptRegisters } from "../machine/callStacks.ts";
import type { Local } from "./code.ts";
import { callEntryBytes, callFields, fields } from "./context.ts";
import { rspOf } from "./frame.ts";
import { directTarget, distanceOf, type GuestInstruction } from "./guestInstruction.ts";
import type { Surroundings } from "./surroundings.ts";

/** Bytes of a return address. */
const slotBytes = 8;

/** Ways out of an instruction. */
export interface Exits {
	/** With an i32 on the stack: leaves to the reference engine when it is not 0. */
	leaveIf(): void;
	/** Pushes the steps before the instruction. */
	pushSteps(): void;
}

export class CallWriter {
	private readonly around: Surroundings;
	private readonly exits: Exits;

	constructor(around: Surroundings, exits: Exits) {
		this.around = around;
		this.exits = exits;
	}

	/** That there is room for one more call, and that it breaks no rule. */
	testCall(instruction: GuestInstruction): void {
		this.testRoom();
		this.testAlignment(instruction);
	}

	/** That a `ret` goes to the return address of the innermost call, from its slot, and does not pass the next one's slot. */
	testReturn(instruction: GuestInstruction, moved: Local, target: Local): void {
		const { code, frame } = this.around;
		code.get(rspOf(frame));
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

	/** Leaves when a place is above the slot of a call: of the innermost one, or `outer` calls further out. */
	testAbove(push: () => void, outer = 0): void {
		push();
		this.pushSlot(outer);
		this.around.code.emit("i64.gt_u");
		this.exits.leaveIf();
	}

	/** Follows an ordinary `ret`. */
	pop(): void {
		const { code, frame, entryBytes } = this.around;
		code.get(frame.call);
		code.constant32(entryBytes);
		code.emit("i32.sub");
		code.set(frame.call);
	}

	/** Follows a `call`, with what rsp becomes. */
	push(instruction: GuestInstruction, moved: Local, target: Local | undefined): void {
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

	private testRoom(): void {
		const { code, frame, context } = this.around;
		code.get(frame.call);
		context.pushWord(fields.lastCall);
		code.emit("i32.ge_u");
		this.exits.leaveIf();
	}

	private testAlignment(call: GuestInstruction): void {
		const { code, frame, rules } = this.around;
		if (rules.rules.has("alignment") && !this.isKnown(call)) {
			code.get(rspOf(frame));
			code.emit("i32.wrap_i64");
			code.constant32(15);
			code.emit("i32.and");
			this.exits.leaveIf();
		}
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
		const { code, general, frame } = this.around;
		const local = frame.registers.get(number);
		if (local) {
			code.get(local);
		} else {
			code.constant32(0);
			code.access("i64.load", general + 8 * number);
		}
	}

	/** Stores two fields of 4 bytes that lie side by side. */
	private storePair(field: number, low: number, high: number): void {
		const { code, frame } = this.around;
		code.get(frame.call);
		code.constant64(BigInt(low) | (BigInt(high) << 32n));
		code.access("i64.store", field);
	}
}

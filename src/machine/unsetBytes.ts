// Which bytes hold nothing that the program has put there: those of the stack and
// of heap blocks that nobody has written since they became the program's. What
// .bss, brk and mmap give out is 0 by definition, and so is set. Decided from who
// wrote each byte last and from the calls that have not returned, so the answer is
// the same whenever the same step is come to. In doubt a byte is set.

import { instructionAt } from "./instructionView.ts";
import type { Machine } from "./machine.ts";
import type { WriteRun } from "./machineState.ts";

/** What is read there instead. */
export type UnsetReason =
	/** Nobody has written it: not in this run, or not since malloc gave it out. */
	| "never"
	/** It was written before the function that it is a local of was called: what an older call left. */
	| "old"
	/** It lies further below rsp than the red zone reaches, where every call and every signal may write. */
	| "below"
	/** It lies in the red zone, and was written in a call that has returned. */
	| "returned";

/** Bytes below rsp that a function may use (System V ABI, section 3.2.2). */
export const redZone = 128;

const rsp = 4;
const wordSize = 8;

/** Looks at bytes as they are before the next instruction. */
export class UnsetBytes {
	private readonly machine: Machine;

	constructor(machine: Machine) {
		this.machine = machine;
	}

	/** Why a byte is not set; undefined for one that is. */
	reasonAt(address: number): UnsetReason | undefined {
		const written = this.machine.memory.writers.stepAt(address);
		if (written === "forgotten") {
			return undefined;
		}
		if (!this.isOwn(BigInt(address))) {
			return written === "never" && this.isGivenOut(address) ? "never" : undefined;
		}
		const { step } = this.machine.tracker.innermost;
		if (written === "never") {
			return "never";
		}
		if (this.isBelow(address)) {
			return "below";
		}
		return written < step ? "old" : this.isLeftByCall(address, written) ? "returned" : undefined;
	}

	/** Whether a return address of a call that the innermost function has made lies in the red zone. */
	hasCalled(): boolean {
		return this.isLeftByCall(Number(this.machine.registers.read(rsp)) - redZone, Number.POSITIVE_INFINITY);
	}

	/**
	 * Whether a byte in the red zone was written by a call that the function has made, or since then further
	 * down than the return address, which still lies there. Whoever wants to be certain looks at that moment.
	 */
	private isLeftByCall(address: number, written: number): boolean {
		const { memory, registers, tracker } = this.machine;
		const top = Number(registers.read(rsp));
		const { step } = tracker.innermost;
		// Return addresses are a multiple of 8 from rsp.
		for (let slot = top - wordSize * Math.ceil((top - address) / wordSize); slot < top; slot += wordSize) {
			const call = memory.writers.stepAt(slot);
			const isSince = typeof call === "number" && call >= step && call <= written;
			if (isSince && this.isCall(memory.lastWrites(BigInt(slot), wordSize))) {
				return true;
			}
		}
		return false;
	}

	private isCall([write, ...more]: readonly WriteRun[]): boolean {
		if (write?.rip === undefined || write.length !== wordSize || more.length > 0) {
			return false;
		}
		return instructionAt(this.machine.memory, write.rip)?.row.operation === "call";
	}

	/** Whether an address is in what the innermost call has of its stack, or further down. */
	private isOwn(address: bigint): boolean {
		const { tracker, registers } = this.machine;
		const { slot, entryRsp } = tracker.innermost;
		return address < (slot ?? entryRsp) && tracker.isInside(address) && tracker.isAt(registers.read(rsp));
	}

	private isBelow(address: number): boolean {
		return address < Number(this.machine.registers.read(rsp)) - redZone;
	}

	/** Whether an address is where memory that nobody has written is not the zeros that the kernel gives out. */
	private isGivenOut(address: number): boolean {
		const { stackLow, stackHigh } = this.machine.layout;
		return (address >= Number(stackLow) && address < Number(stackHigh)) || this.isInBlock(BigInt(address));
	}

	private isInBlock(address: bigint): boolean {
		const [block] = this.machine.heapBlocksIn(address, address + 1n);
		return block !== undefined && !block.freed && address < block.address + BigInt(block.size);
	}
}

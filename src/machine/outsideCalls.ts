// Where an instruction leaves the guest: `syscall` for the C library at its places
// in `.libc`, and else for the kernel, as `int 0x80` does. Behind a system call a
// signal may wait that has a handler.

import type { Outcome } from "../semantics/reader.ts";
import type { Ready } from "./decodeCache.ts";
import type { Stop } from "./engine.ts";
import type { Machine } from "./machine.ts";
import { retire, writeOutcome } from "./outcomes.ts";
import { deliverPending } from "./signals.ts";
import type { UnsetReads } from "./unsetReads.ts";

const rax = 0;

export class OutsideCalls {
	private readonly machine: Machine;
	private readonly unset: UnsetReads;

	constructor(machine: Machine, unset: UnsetReads) {
		this.machine = machine;
		this.unset = unset;
	}

	/** `syscall` leaves the guest: for the C library at its places in `.libc`, else for the kernel. */
	call(ready: Ready, outcome: Outcome, followsUnset: boolean): Stop | undefined {
		if (!followsUnset) {
			return this.callOut(ready, outcome, false);
		}
		const { watches } = this.machine.memory;
		watches.onWrite = (start, length) => this.unset.settleMemory(start, length);
		try {
			return this.callOut(ready, outcome, true);
		} finally {
			watches.onWrite = undefined;
		}
	}

	private callOut(ready: Ready, outcome: Outcome, followsUnset: boolean): Stop | undefined {
		const { machine } = this;
		const stop = machine.libraryCall(followsUnset ? (call) => this.unset.followCall(call) : undefined);
		if (!stop) {
			return this.systemCall(ready, outcome, followsUnset);
		}
		if (stop !== "done" && stop.kind !== "exit") {
			return stop;
		}
		this.unset.settleCall();
		if (stop !== "done") {
			machine.exitStatus = stop.status;
		}
		retire(machine, ready.next);
		return stop === "done" ? undefined : stop;
	}

	private systemCall(ready: Ready, outcome: Outcome, followsUnset: boolean): Stop | undefined {
		const { machine } = this;
		const isOld = ready.operation === "interrupt";
		const unset = followsUnset ? this.unset.followSystemCall(isOld) : undefined;
		if (unset) {
			return unset;
		}
		const result = isOld ? machine.interruptCall() : machine.systemCall();
		switch (result.kind) {
			case "input":
			case "fault":
				return result;
			case "resumed":
				this.unset.drop();
				return this.enterHandlers(machine.registers.rip, ready);
			default:
		}
		writeOutcome(machine, ready, outcome);
		this.unset.settleSystemCall();
		if (result.kind === "value") {
			machine.registers.write(rax, result.value);
			machine.registers.rip = ready.next;
			return this.enterHandlers(ready.next, ready);
		}
		machine.exitStatus = result.status;
		retire(machine, ready.next);
		return result;
	}

	/** Ends a system call where the program goes on: at `next`, or in the handler of a signal that waited. */
	private enterHandlers(next: bigint, { address }: Ready): Stop | undefined {
		const { machine } = this;
		const { registers } = machine;
		const fault = deliverPending(machine, BigInt(address));
		if (fault) {
			registers.rip = fault.rip;
			return { kind: "fault", fault };
		}
		if (registers.rip !== next) {
			this.unset.drop();
		}
		retire(machine, registers.rip);
		return undefined;
	}
}

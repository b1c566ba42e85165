// What an instruction does, held against the machine: what refuses it, and else how
// it is applied, all of it. Whatever an engine leaves to be done exactly comes
// through here.

import type { Outcome, OutcomeFault } from "../semantics/reader.ts";
import { keptRegisters } from "./callStacks.ts";
import type { Ready } from "./decodeCache.ts";
import type { Stop } from "./engine.ts";
import { type Access, accessFault, floatFault, raisedFault } from "./faults.ts";
import type { Machine } from "./machine.ts";

const rsp = 4;

/** The fault that keeps an outcome from being applied, if any. */
export function refusalOf(machine: Machine, outcome: Outcome): Stop | undefined {
	const { fault, stores, branch } = outcome;
	if (fault) {
		return faultOf(machine, fault);
	}
	for (const { address, width } of stores) {
		if (!machine.memory.canStore(address, width)) {
			return denied(machine, { kind: "write", address, length: width >> 3 });
		}
	}
	// A branch to no address faults itself; one to an unmapped address arrives and faults there.
	if (branch && branch.target >= 0x800000000000n && branch.target < 0xffff800000000000n) {
		return denied(machine, { kind: "execute", address: branch.target, length: 1 });
	}
	return undefined;
}

function faultOf(machine: Machine, fault: OutcomeFault): Stop {
	switch (fault.kind) {
		case "raised":
			return { kind: "fault", fault: raisedFault(machine, fault.fault, fault.address) };
		case "float":
			return { kind: "fault", fault: floatFault(machine, fault.exceptions) };
		case "load":
			return denied(machine, { kind: "read", address: fault.address, length: fault.width >> 3 });
	}
}

/** The stop of an access that the guest may not make. */
export function denied(machine: Machine, access: Access): Stop {
	return { kind: "fault", fault: accessFault(machine, access) };
}

/** Does all that an instruction does, and comes to the next. */
export function applyOutcome(machine: Machine, ready: Ready, outcome: Outcome): void {
	const { registers } = machine;
	const before = registers.read(rsp);
	writeOutcome(machine, ready, outcome);
	const { branch } = outcome;
	const target = branch ? branch.target : ready.next;
	const now = registers.read(rsp);
	if (branch && branch.kind !== "jump") {
		followCall(machine, branch.kind, ready, before, target);
	} else if (now !== before) {
		followStack(machine, ready, before, now, target);
	}
	retire(machine, target);
}

/** Applies everything but rip. */
export function writeOutcome(
	machine: Machine,
	ready: Ready,
	{ stores, registers, flags, xmm, mxcsr, x87, selector }: Outcome,
): void {
	for (const { address, width, value } of stores) {
		machine.memory.store(address, width, value, ready.address, machine.steps);
	}
	for (const { number, value } of registers) {
		machine.registers.write(number, value);
	}
	for (const { number, value } of xmm) {
		machine.registers.writeXmm(number, value);
	}
	if (mxcsr !== undefined) {
		machine.registers.mxcsr = mxcsr;
	}
	if (x87 !== undefined) {
		machine.registers.x87 = x87;
	}
	if (selector !== undefined) {
		machine.registers.writeSelector(selector.number, selector.value);
	}
	if (flags.written !== 0) {
		machine.registers.writeFlags(flags.written, flags.values);
	}
}

function followCall(machine: Machine, kind: "call" | "return", ready: Ready, before: bigint, target: bigint): void {
	const { tracker, registers, steps, keepsCallRegisters } = machine;
	const after = { rip: target, step: steps };
	if (kind === "call") {
		const kept = keepsCallRegisters ? keptRegisters.map((number) => registers.read(number)) : undefined;
		tracker.called(registers.read(rsp), BigInt(ready.address), ready.next, after, kept);
	} else {
		tracker.returned(before, registers.read(rsp), after);
	}
}

function followStack(machine: Machine, ready: Ready, before: bigint, now: bigint, target: bigint): void {
	const { tracker, steps } = machine;
	const after = { rip: target, step: steps };
	if (ready.countsRsp) {
		tracker.adjusted(before, now, after);
	} else {
		tracker.set(now, after);
	}
}

/** The instruction is done; `next` comes. */
export function retire(machine: Machine, next: bigint): void {
	machine.registers.rip = next;
	machine.midway = false;
	machine.steps++;
}

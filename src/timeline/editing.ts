// Edits: what the user changes in the state, applied the same way the first time
// and at every repetition. They pass by page permissions, as a debugger's do.

import type { Machine } from "../machine/machine.ts";
import type { Edit } from "./journal.ts";

const rsp = 4;

/** @throws RangeError when the edit cannot be applied to this state. */
export function checkEdit(machine: Machine, edit: Edit): void {
	if (edit.kind === "memory") {
		checkMapped(machine, edit.address, edit.bytes.length);
	} else if (edit.kind !== "x87" && typeof edit.register === "number" && !(edit.register >= 0 && edit.register < 16)) {
		throw new RangeError(`there is no ${edit.kind === "xmm" ? "xmm" : "general"} register ${edit.register}`);
	}
}

/** Changes the machine; the edit has been checked. */
export function applyEdit(machine: Machine, edit: Edit): void {
	const { registers, memory, steps } = machine;
	if (edit.kind === "memory") {
		memory.poke(edit.address, edit.bytes, "edit", steps);
	} else if (edit.kind === "x87") {
		registers.x87 = edit.state;
	} else if (edit.kind === "xmm") {
		registers.writeXmm(edit.register, edit.value);
	} else if (edit.register === "mxcsr") {
		registers.mxcsr = Number(BigInt.asUintN(16, edit.value));
	} else if (edit.register === "rip") {
		registers.rip = BigInt.asUintN(64, edit.value);
	} else if (edit.register === "rflags") {
		registers.rflags = edit.value;
	} else {
		registers.write(edit.register, edit.value);
		if (edit.register === rsp) {
			machine.tracker.set(registers.read(rsp), { rip: registers.rip, step: steps });
		}
	}
}

function checkMapped(machine: Machine, address: bigint, length: number): void {
	const end = address + BigInt(length);
	let at = address;
	for (const region of machine.memory.regions()) {
		if (region.address <= at) {
			const regionEnd = region.address + BigInt(region.size);
			at = regionEnd > at ? regionEnd : at;
		}
	}
	if (at < end || !machine.memory.permissions(address)) {
		throw new RangeError(`not all of the ${length} bytes at 0x${address.toString(16)} are mapped`);
	}
}

// Says what went wrong, to a student: makes the `Fault` for each way in which an
// instruction can fail, with the place and the likeliest reason in words. Reads
// the machine, changes nothing.

import type { FaultName } from "../semantics/expression.ts";
import type { Fault, FaultKind } from "./fault.ts";
import { pageSize, stackGap } from "./layout.ts";
import type { Machine } from "./machine.ts";
import { endOf, regionAt } from "./memoryMap.ts";

/** An access that the guest may not make. */
export interface Access {
	readonly kind: "read" | "write" | "execute";
	readonly address: bigint;
	/** Bytes. */
	readonly length: number;
}

/** The fault of an instruction that raises one by itself. */
export function raisedFault(machine: Machine, fault: FaultName): Fault {
	return { kind: fault, rip: machine.registers.rip, message: raisedMessages[fault] };
}

/** The fault of a memory access; its address is the first byte that cannot be accessed. */
export function accessFault(machine: Machine, access: Access): Fault {
	const address = firstRefused(machine, access);
	const kind = kindOf(machine, address, access);
	const message = `${sentence(access, address)} ${reason(machine, kind, address)}`;
	return { kind, rip: machine.registers.rip, address, access: access.kind, message };
}

const raisedMessages: Readonly<Record<FaultName, string>> = {
	"divide-error": "The division has no result: the divisor is 0, or the quotient does not fit in its register.",
	"invalid-opcode":
		"These bytes are no instruction that this machine knows: rip may point into data or into the middle of an instruction.",
	breakpoint: "The program stopped itself with int3; it goes on after it when you continue.",
	privileged: "Only the kernel may execute this instruction.",
};

function firstRefused(machine: Machine, { kind, address, length }: Access): bigint {
	for (let at = address; at < address + BigInt(length); at += BigInt(pageSize) - (at % BigInt(pageSize))) {
		if (!regionAt(machine.memory.regions(), at)?.permissions[kind]) {
			return at;
		}
	}
	throw new RangeError(`nothing forbids the ${kind} of ${length} bytes at ${hex(address)}`);
}

function kindOf(machine: Machine, address: bigint, { kind }: Access): FaultKind {
	if (BigInt.asUintN(64, BigInt.asIntN(48, address)) !== address) {
		return "non-canonical";
	}
	if (address >= BigInt(machine.memory.size)) {
		return "out-of-arena";
	}
	const region = regionAt(machine.memory.regions(), address);
	if (overflows(machine, address, region?.name)) {
		return "stack-overflow";
	}
	if (!region?.permissions.read) {
		return "unmapped";
	}
	return kind === "write" ? "read-only" : "not-executable";
}

/** On the guard page, or in the gap below it with rsp there too: one big frame can step over the guard. */
function overflows(machine: Machine, address: bigint, region: string | undefined): boolean {
	const { stackLow } = machine.layout;
	const below = stackLow - BigInt(pageSize) - BigInt(stackGap) <= address && address < stackLow;
	return region === "guard" || (below && !region && machine.registers.read(4) < stackLow);
}

function sentence({ kind, length }: Access, address: bigint): string {
	if (kind === "execute") {
		return `rip is ${hex(address)}, and no instruction can be fetched from there:`;
	}
	const verb = kind === "read" ? "reads" : "writes";
	return `This instruction ${verb} ${length === 1 ? "a byte" : `${length} bytes`} at ${hex(address)}, which it may not:`;
}

function reason(machine: Machine, kind: FaultKind, address: bigint): string {
	const name = regionAt(machine.memory.regions(), address)?.name;
	switch (kind) {
		case "stack-overflow":
			return overflowReason(machine);
		case "unmapped":
			return unmappedReason(machine, address);
		case "read-only":
			return `${name} is read-only.`;
		case "not-executable":
			return `${name} is data and may not be executed. A return address or a jump target was probably overwritten or is not a function's.`;
		case "non-canonical":
			return "it is no address at all, because bits 48 to 63 must equal bit 47. A pointer was probably overwritten with other data.";
		default:
			return `this machine's memory ends at ${hex(BigInt(machine.memory.size))}. A pointer was probably overwritten or never set.`;
	}
}

function overflowReason(machine: Machine): string {
	const { stackHigh, stackLow } = machine.layout;
	const { depth } = machine.tracker;
	const size = sizeInWords(Number(stackHigh - stackLow));
	const calls = depth === 1 ? "one call has" : `${depth} calls have`;
	return `the stack has overflowed. All of its ${size} are used, and this is the guard page below it; ${calls} not returned yet. Recursion that never ends does this.`;
}

function unmappedReason(machine: Machine, address: bigint): string {
	const { start, end } = machine.heap;
	if (address < BigInt(pageSize)) {
		const what =
			address === 0n
				? "it is a null pointer"
				: `it is a null pointer plus ${hex(address)}, or a small number used as an address`;
		return `${what}; the first page is never mapped.`;
	}
	if (start < end && end <= address && address < end + BigInt(pageSize)) {
		return `the heap ends at ${hex(end)}.`;
	}
	const before = machine.memory.regions().findLast((region) => endOf(region) <= address);
	return before && address < endOf(before) + BigInt(pageSize)
		? `nothing is mapped there; ${before.name} ends at ${hex(endOf(before))}.`
		: "nothing is mapped there.";
}

function sizeInWords(bytes: number): string {
	return bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20} MiB` : `${bytes} bytes`;
}

function hex(address: bigint): string {
	return `0x${address.toString(16)}`;
}

// Says what went wrong, to a student: makes the `Fault` for each way in which an
// instruction can fail, with the place and the likeliest reason in words. Reads
// the machine, changes nothing.

import { hex } from "../isa/hex.ts";
import type { FaultName } from "../semantics/expression.ts";
import { exceptionNames } from "../semantics/floatEnvironment.ts";
import { stackFault } from "../semantics/x87State.ts";
import type { Fault, FaultKind } from "./fault.ts";
import { pageSize, pageUp, stackGap } from "./layout.ts";
import type { Machine } from "./machine.ts";
import type { MemoryRegion } from "./machineState.ts";
import { endOf, regionAt } from "./memoryMap.ts";

/** An access that the guest may not make. */
export interface Access {
	readonly kind: "read" | "write" | "execute";
	readonly address: bigint;
	/** Bytes. */
	readonly length: number;
}

/** The fault of an instruction that raises one by itself; `address` of the memory it is about, if any. */
export function raisedFault(machine: Machine, fault: FaultName, address?: bigint): Fault {
	if (fault === "x87-exception") {
		return x87Fault(machine);
	}
	const { rip } = machine.registers;
	const message = raisedMessages[fault] + pastEnd(machine);
	return address === undefined
		? { kind: fault, rip, message }
		: { kind: fault, rip, address, message: `${message} The address is ${hex(address)}.` };
}

/** The fault of an operation on floats, by the bits of its exceptions in MXCSR. */
export function floatFault({ registers }: Machine, exceptions: number): Fault {
	const names = exceptionNames(exceptions);
	const masks = exceptions << 7;
	const message = `The operation on floats raises ${names.join(" and ")}, and mxcsr (${hex(BigInt(registers.mxcsr))}) does not mask that: ${bits(masks)} of it ${names.length > 1 ? "are" : "is"} 0.`;
	return { kind: "float-exception", rip: registers.rip, exceptions, message };
}

/** The fault of the exceptions that x87 has left pending. */
function x87Fault({ registers }: Machine): Fault {
	const { rip, x87 } = registers;
	const exceptions = x87.status & ~x87.control & 0x3f;
	const names = exceptionNames(exceptions);
	const isStack = (exceptions & 1) !== 0 && (x87.status & stackFault) !== 0;
	const which = isStack ? "the stack of x87 overflowing, or a register of it being empty" : names.join(" and ");
	const message = `x87 tells of ${which} before this instruction: the operation at ${hex(x87.instruction)} raised it, and the control word (${hex(BigInt(x87.control))}) does not mask it.`;
	return { kind: "x87-exception", rip, exceptions, message };
}

/** The fault of a memory access; its address is the first byte that cannot be accessed. */
export function accessFault(machine: Machine, access: Access): Fault {
	const address = firstRefused(machine, access);
	const kind = kindOf(machine, address, access);
	const why = (access.kind === "execute" && cameFrom(machine, address)) || reason(machine, kind, address);
	const message = `${headline(kind, address)}: ${sentence(access, address)} ${why}${pastEnd(machine)}`;
	const callSite = access.kind === "execute" ? callTo(machine, address) : undefined;
	return { kind, rip: machine.registers.rip, callSite, address, access: access.kind, message };
}

const raisedMessages: Readonly<Record<Exclude<FaultName, "x87-exception">, string>> = {
	"divide-error":
		"The division has no result: the divisor is 0, or the quotient does not fit in its register. The upper half of the dividend is rdx (or edx, dx): `cqo` or `xor edx, edx` sets it before a division.",
	"invalid-opcode":
		"These bytes are no instruction that this machine knows: rip may point into data or into the middle of an instruction.",
	breakpoint: "The program stopped itself with int3; it goes on after it when you continue.",
	privileged: "Only the kernel may execute this instruction.",
	misaligned:
		"This instruction wants its 16 bytes of memory at an address that is a multiple of 16. If it is on the stack, rsp was probably not a multiple of 16 before a call.",
	"reserved-bits": "The new value of mxcsr sets bits that do not exist: only the lower 16 may be set.",
	"bad-selector":
		"The number names no segment that a program may use: on Linux those are 0x2b for data and 0x33 for code, and ds, es, fs and gs may hold 0 too.",
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
	if (overflows(machine, address, region)) {
		return "stack-overflow";
	}
	if (!region?.permissions.read) {
		return "unmapped";
	}
	return kind === "write" ? "read-only" : "not-executable";
}

/** On a guard page, or in the gap below it with rsp there too: one big frame can step over the guard. */
function overflows(machine: Machine, address: bigint, region: MemoryRegion | undefined): boolean {
	const { stackLow } = machine.layout;
	const below = stackLow - BigInt(pageSize) - BigInt(stackGap) <= address && address < stackLow;
	return (
		region?.name === "guard" || (below && !region && machine.registers.read(4) < stackLow) || guards(machine, region)
	);
}

/** Whether a region is the guard that the program itself has put below a stack, and rsp has come down to it. */
function guards({ registers }: Machine, region: MemoryRegion | undefined): boolean {
	const rsp = registers.read(4);
	return region !== undefined && isClosed(region) && region.address <= rsp && rsp <= endOf(region);
}

function isClosed({ permissions: { read, write, execute } }: MemoryRegion): boolean {
	return !read && !write && !execute;
}

/** What to say where the code that ran is not the program's: zeros, or the stop that stands before our `_start`. */
function pastEnd({ layout, memory, registers: { rip } }: Machine): string {
	const beforeStart = layout.madeStart === undefined ? 0 : Number(layout.madeStart - rip);
	const isStop = beforeStart > 0 && beforeStart <= 16 && memory.peek(rip, beforeStart).every((byte) => byte === 0xf4);
	const isPast = isStop || layout.codeEnds.some((end) => end <= rip && rip < BigInt(pageUp(Number(end))));
	return isPast
		? " rip is past the last instruction of the program: it ran on where a `ret`, a jump or the system call exit is missing."
		: "";
}

/** The call that went to an address which is no code; undefined when it was none. */
function callTo(machine: Machine, address: bigint): bigint | undefined {
	const { callSite, target } = machine.tracker.innermost;
	return target === address && machine.registers.rip === address ? callSite : undefined;
}

/** Which instruction led to an address which is no code, as far as the stack shows it. */
function cameFrom(machine: Machine, address: bigint): string | undefined {
	const { layout, memory, registers } = machine;
	const slot = registers.read(4) - 8n;
	const site = callTo(machine, address);
	if (site !== undefined) {
		return `The call at ${hex(site)} went there: its target is no address of code.`;
	}
	if (registers.rip !== address || memory.load(slot, 64) !== address) {
		return undefined;
	}
	return slot === layout.rsp
		? "A `ret` took this number from the top of the stack, where the kernel had put the number of arguments: nobody called `_start`, so it cannot return. A program ends with the system call exit (eax = 60)."
		: `A \`ret\` took this address from the stack at ${hex(slot)}: rsp did not stand at the return address, or that was overwritten.`;
}

function headline(kind: FaultKind, address: bigint): string {
	switch (kind) {
		case "stack-overflow":
			return "Stack overflow";
		case "read-only":
			return "Read-only memory";
		case "not-executable":
			return "Not code";
		case "non-canonical":
			return "Not an address";
		case "out-of-arena":
			return "Outside of memory";
		default:
			return address < BigInt(pageSize) ? "Null pointer" : "Unmapped memory";
	}
}

function sentence({ kind, length }: Access, address: bigint): string {
	if (kind === "execute") {
		return `the next instruction should come from ${hex(address)}.`;
	}
	const verb = kind === "read" ? "reads" : "writes";
	return `this instruction ${verb} ${length === 1 ? "a byte" : `${length} bytes`} at ${hex(address)}.`;
}

function reason(machine: Machine, kind: FaultKind, address: bigint): string {
	const region = regionAt(machine.memory.regions(), address);
	const name = region?.name;
	switch (kind) {
		case "stack-overflow":
			return overflowReason(machine, region);
		case "read-only":
			return `${name} may be read but not written.`;
		case "not-executable":
			return `${name} holds data that may not be executed. A return address was probably overwritten, or a jump went to data.`;
		case "non-canonical":
			return "Bits 48 to 63 of an address must equal bit 47. A pointer or a return address was probably overwritten with other data.";
		case "out-of-arena":
			return `Memory ends at ${hex(BigInt(machine.memory.size))}. A pointer or a return address was probably overwritten, or never set.`;
		default:
			return region
				? `${name} may not be accessed at all there: mmap or mprotect made it so.`
				: unmappedReason(machine, address);
	}
}

function overflowReason(machine: Machine, region: MemoryRegion | undefined): string {
	const { stackHigh, stackLow } = machine.layout;
	const { depth } = machine.tracker;
	const size = sizeInWords(Number(stackHigh - stackLow));
	const calls = depth === 1 ? "one call has" : `${depth} calls have`;
	if (guards(machine, region) && region?.name !== "guard") {
		return `The stack is used up: rsp has come down to a page that may not be accessed, which the program has put below it as a guard; ${calls} not returned yet. Recursion that never ends does this.`;
	}
	return `All ${size} of the stack are used, and this is the guard page below it; ${calls} not returned yet. Recursion that never ends does this.`;
}

function unmappedReason(machine: Machine, address: bigint): string {
	const { start, end } = machine.heap;
	if (address < BigInt(pageSize)) {
		return address === 0n
			? "Nothing is ever mapped at address 0."
			: `Nothing is ever mapped in the first page: ${hex(address)} is an offset from a null pointer, or a small number used as an address.`;
	}
	if (start < end && end <= address && address < end + BigInt(pageSize)) {
		return `The heap ends at ${hex(end)}.`;
	}
	const before = machine.memory.regions().findLast((region) => endOf(region) <= address);
	return before && address < endOf(before) + BigInt(pageSize)
		? `Nothing is mapped there; ${before.name} ends at ${hex(endOf(before))}.`
		: "Nothing is mapped there.";
}

function sizeInWords(bytes: number): string {
	return bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20} MiB` : `${bytes} bytes`;
}

/** Which bits a mask has: `bit 9`, `bits 7 and 9`. */
function bits(mask: number): string {
	const numbers = [...Array(16).keys()].filter((index) => (mask >> index) & 1);
	return `bit${numbers.length > 1 ? "s" : ""} ${numbers.join(" and ")}`;
}

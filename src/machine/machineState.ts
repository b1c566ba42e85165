// All that the guest is at one moment. Whatever a checkpoint must hold hangs
// here and nowhere else: no closure and no host object remembers anything.

import type { Flag } from "../isa/registers.ts";
import type { X87State } from "../semantics/x87State.ts";
import type { GuestStack } from "./callStacks.ts";

export interface MachineState {
	readonly registers: RegisterFile;
	readonly memory: MemoryView;
	/** Retired instructions since the start. */
	readonly steps: number;
	/** The guest's stacks; the one rsp is in is `currentStack`. */
	readonly stacks: readonly GuestStack[];
	readonly currentStack: number;
	/** The heap's bounds: [start, end), end moved by brk. */
	readonly heap: { readonly start: bigint; readonly end: bigint };
	/** Blocks that malloc gave out, ascending; one that was freed stays until its room is given out again. */
	readonly heapBlocks: readonly HeapBlock[];
	/** Those of them whose room, header included, touches the bytes from `low` up to but not including `high`. */
	heapBlocksIn(low: bigint, high: bigint): readonly HeapBlock[];
	/** Mappings made by mmap, ascending. */
	readonly mappings: readonly { readonly address: bigint; readonly size: number }[];
	/** Set once the guest has exited: its status, 0–255. */
	readonly exitStatus?: number;
}

/** A block of malloc's. */
export interface HeapBlock {
	readonly address: bigint;
	/** Bytes that the program asked for. */
	readonly size: number;
	/** Bytes that are taken for it, from its header's first; a multiple of 16. The header is the 8 bytes before it. */
	readonly room: number;
	readonly allocated: Moment;
	/** Undefined while the block is live. */
	readonly freed?: Moment;
}

/** When something was done, and by the call at which address. */
interface Moment {
	readonly rip: bigint;
	readonly step: number;
}

export interface RegisterFile {
	/** The 64 bits of general register 0–15, unsigned. */
	read(number: number): bigint;
	write(number: number, value: bigint): void;
	/** The 128 bits of xmm register 0–15, unsigned. */
	readXmm(number: number): bigint;
	writeXmm(number: number, value: bigint): void;
	/** The 16 bits of MXCSR that exist (SDM vol. 1 section 10.2.3). Its exception flags change only when loaded. */
	mxcsr: number;
	/** A value: a change is another one. */
	x87: X87State;
	/** What addresses with the prefix fs are counted from. */
	fsBase: bigint;
	/** What segment register 0–5 holds, 16 bits; see segmentNames. */
	readSelector(number: number): number;
	/** Loading fs makes its base that of the segment, which is 0 for all that Linux has. */
	writeSelector(number: number, value: number): void;
	rip: bigint;
	/** All 64 bits; bit 1 is always 1 and bit 9 (IF) reads 1, as in user mode. */
	rflags: bigint;
	flag(flag: Flag): 0 | 1;
}

export interface MemoryView {
	/** Arena size in bytes; addresses are 0 … size − 1. */
	readonly size: number;
	/**
	 * The readable bytes from `address`, up to `length`; shorter, perhaps empty, where an unmapped
	 * page comes first. Never faults.
	 */
	peek(address: bigint, length: number): Uint8Array;
	/** Permissions of the page that holds the address; undefined when it is not mapped. */
	permissions(address: bigint): Permissions | undefined;
	/** Mapped ranges of equal permission, ascending, guards included. */
	regions(): readonly MemoryRegion[];
}

export interface Permissions {
	readonly read: boolean;
	readonly write: boolean;
	readonly execute: boolean;
}

export interface MemoryRegion {
	readonly address: bigint;
	readonly size: number;
	readonly permissions: Permissions;
	/** `.text`, `.data`, `heap`, `mapping`, `stack`, `guard`. */
	readonly name: string;
}

/** A run of bytes with one last writer. */
export interface WriteRun {
	readonly address: bigint;
	readonly length: number;
	/** The storing instruction's address; undefined for bytes the loader, the kernel or an edit wrote. */
	readonly rip?: bigint;
	/** Step of the write: the state at this step is the one just before it. */
	readonly step: number;
	readonly by: "instruction" | "loader" | "kernel" | "edit";
}

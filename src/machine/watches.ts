// What a run stops for when it is accessed: ranges of memory, and registers. They
// are asked for with each run and are no part of the guest's state. Memory notes
// accesses here as an instruction makes them; when it has retired, the engine asks
// whether it was one to stop after, as a processor's debug registers report a data
// breakpoint. An instruction that faults has touched nothing.

import type { RegisterFile } from "./machineState.ts";

export type WatchAccess = "read" | "write" | "readWrite";

export type Watch = MemoryWatch | RegisterWatch;

export interface MemoryWatch {
	readonly kind: "memory";
	readonly address: bigint;
	/** In bytes, at least 1. */
	readonly length: number;
	readonly access: WatchAccess;
}

/** Some bits of a register, for a change of their value. */
export interface RegisterWatch {
	readonly kind: "register";
	readonly file: "general" | "xmm" | "rflags" | "mxcsr";
	/** 0–15 in the first two files. */
	readonly number: number;
	readonly mask: bigint;
}

/** A watched place that the instruction just retired has accessed. */
export interface WatchHit {
	readonly watch: Watch;
	readonly access: "read" | "write";
	/** Of memory: the piece of the range that the values are of. The whole of a short one. */
	readonly address: bigint;
	/** In bytes. */
	readonly length: number;
	/** Before and after the instruction; unsigned, little-endian in memory. Of a register the whole. */
	readonly before: bigint;
	readonly after: bigint;
}

/** Ranges up to this length are shown as a whole. */
const longestWhole = 16;

interface Piece {
	access: "read" | "write";
	readonly start: number;
	readonly length: number;
	readonly before: bigint;
}

export class Watches {
	private given: readonly Watch[] = [];
	private ranges: readonly MemoryWatch[] = [];
	private registers: readonly RegisterWatch[] = [];
	private readonly pieces = new Map<MemoryWatch, Piece>();
	private values: readonly bigint[] = [];

	get isEmpty(): boolean {
		return this.given.length === 0;
	}

	/** Whether a register is watched: memory is told by its pages, these by nothing. */
	get hasRegisters(): boolean {
		return this.registers.length > 0;
	}

	/** The ranges of memory. */
	get memory(): readonly MemoryWatch[] {
		return this.ranges;
	}

	/** False when they are watched already. */
	set(watches: readonly Watch[]): boolean {
		if (watches === this.given) {
			return false;
		}
		this.given = watches;
		this.ranges = watches.filter((watch): watch is MemoryWatch => watch.kind === "memory");
		this.registers = watches.filter((watch): watch is RegisterWatch => watch.kind === "register");
		this.pieces.clear();
		return true;
	}

	/** An instruction begins. */
	begin(registers: RegisterFile): void {
		this.pieces.clear();
		this.values = this.registers.map((watch) => bitsOf(watch, registers));
	}

	/** The instruction reads, or is about to write, `length` bytes at `start` of the arena. */
	note(access: "read" | "write", start: number, length: number, bytes: Uint8Array): void {
		for (const watch of this.ranges) {
			const low = Number(watch.address);
			const high = low + watch.length;
			if (start < high && start + length > low && (watch.access === access || watch.access === "readWrite")) {
				this.notePiece(watch, access, Math.max(low, start), Math.min(high, start + length), bytes);
			}
		}
	}

	/** What the instruction has accessed, now that it is done, in the order in which it was asked for. */
	hits(registers: RegisterFile, bytes: Uint8Array): readonly WatchHit[] {
		return this.given.flatMap((watch) =>
			watch.kind === "memory" ? this.memoryHit(watch, bytes) : this.registerHit(watch, registers),
		);
	}

	private notePiece(watch: MemoryWatch, access: "read" | "write", from: number, to: number, bytes: Uint8Array): void {
		const known = this.pieces.get(watch);
		if (known) {
			known.access = access === "write" ? "write" : known.access;
			return;
		}
		const isWhole = watch.length <= longestWhole;
		const start = isWhole ? Number(watch.address) : from;
		const length = isWhole ? watch.length : Math.min(to - from, longestWhole);
		this.pieces.set(watch, { access, start, length, before: numberAt(bytes, start, length) });
	}

	private memoryHit(watch: MemoryWatch, bytes: Uint8Array): readonly WatchHit[] {
		const piece = this.pieces.get(watch);
		if (!piece) {
			return [];
		}
		const { access, start, length, before } = piece;
		return [{ watch, access, address: BigInt(start), length, before, after: numberAt(bytes, start, length) }];
	}

	private registerHit(watch: RegisterWatch, registers: RegisterFile): readonly WatchHit[] {
		const before = this.values[this.registers.indexOf(watch)] ?? 0n;
		const after = bitsOf(watch, registers);
		const isChanged = ((before ^ after) & watch.mask) !== 0n;
		return isChanged ? [{ watch, access: "write", address: 0n, length: 0, before, after }] : [];
	}
}

function bitsOf({ file, number }: RegisterWatch, registers: RegisterFile): bigint {
	switch (file) {
		case "general":
			return registers.read(number);
		case "xmm":
			return registers.readXmm(number);
		case "rflags":
			return registers.rflags;
		default:
			return BigInt(registers.mxcsr);
	}
}

function numberAt(bytes: Uint8Array, start: number, length: number): bigint {
	return bytes.subarray(start, start + length).reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

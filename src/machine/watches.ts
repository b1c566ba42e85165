// What a run stops for when it is accessed: ranges of memory, and registers. They
// are asked for with each run and are no part of the guest's state. Memory notes
// accesses here as an instruction makes them; when it has retired, the engine asks
// whether it was one to stop after, as a processor's debug registers report a data
// breakpoint. An instruction that faults has touched nothing.
//
// Compiled code makes accesses by itself, so it looks into a map first: a byte for
// every 8 bytes of memory, which many places share. It leaves an access that may
// be a watched one to the reference engine, which notes it here.

import type { Arena } from "./arena.ts";
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

const noHits: readonly WatchHit[] = [];

/** Ranges up to this length are shown as a whole. */
const longestWhole = 16;

/** Bytes of the map that compiled code looks into. */
export const mapEntries = 65_536;
/** log2 of the bytes of memory that one entry is for. */
export const mapShift = 3;
/** Longest access that looks only at the entry of its first byte. */
const longestAccess = 16;

interface Piece {
	access: "read" | "write";
	readonly start: number;
	readonly length: number;
	readonly before: bigint;
}

export class Watches {
	/** Offset of the map in the arena: `mapEntries` bytes, by address / 8; bit 0 for reads, bit 1 for writes. */
	readonly map: number;
	/** The guest's memory, and the map. */
	private bytes = new Uint8Array(0);
	private marks = new Uint8Array(0);
	/** Told of every write that is noted, while somebody listens. */
	onWrite: ((start: number, length: number) => void) | undefined;
	private given: readonly Watch[] = [];
	private ranges: readonly MemoryWatch[] = [];
	private registers: readonly RegisterWatch[] = [];
	private readonly pieces = new Map<MemoryWatch, Piece>();
	private values: readonly bigint[] = [];

	constructor(arena: Arena) {
		this.map = arena.allocate(mapEntries);
		arena.onBuffer((buffer) => {
			this.bytes = new Uint8Array(buffer, 0, arena.size);
			this.marks = new Uint8Array(buffer, this.map, mapEntries);
		});
	}

	get isEmpty(): boolean {
		return this.given.length === 0;
	}

	/** Whether the instruction under way has accessed what is watched. */
	get isPending(): boolean {
		return this.pieces.size > 0;
	}

	/** Watches these from now on, and nothing else. */
	set(watches: readonly Watch[]): void {
		if (watches === this.given) {
			return;
		}
		this.given = watches;
		this.ranges = watches.filter((watch): watch is MemoryWatch => watch.kind === "memory");
		this.registers = watches.filter((watch): watch is RegisterWatch => watch.kind === "register");
		this.pieces.clear();
		this.marks.fill(0);
		for (const range of this.ranges) {
			this.mark(range);
		}
	}

	/** An instruction begins. */
	begin(registers: RegisterFile): void {
		this.pieces.clear();
		this.values = this.registers.map((watch) => bitsOf(watch, registers));
	}

	/** The instruction reads, or is about to write, `length` bytes at an address. */
	note(access: "read" | "write", start: number, length: number): void {
		if (access === "write") {
			this.onWrite?.(start, length);
		}
		for (const watch of this.ranges) {
			const low = Number(watch.address);
			const high = low + watch.length;
			const isInside = length > 0 && start < high && start + length > low;
			if (isInside && (watch.access === access || watch.access === "readWrite")) {
				this.notePiece(watch, access, Math.max(low, start), Math.min(high, start + length));
			}
		}
	}

	/** What the instruction has accessed, now that it is done, in the order in which it was asked for. */
	take(registers: RegisterFile): readonly WatchHit[] {
		if (this.pieces.size === 0 && this.registers.length === 0) {
			return noHits;
		}
		const hits = this.given.flatMap((watch) =>
			watch.kind === "memory" ? this.memoryHit(watch) : this.registerHit(watch, registers),
		);
		this.pieces.clear();
		return hits;
	}

	/** Also where an access may begin that reaches into the range. */
	private mark({ address, length, access }: MemoryWatch): void {
		const bits = { read: 1, write: 2, readWrite: 3 }[access];
		const first = Math.max(0, Number(address) - longestAccess + 1) >>> mapShift;
		const last = Math.min((Number(address) + length - 1) >>> mapShift, first + mapEntries);
		for (let entry = first; entry <= last; entry++) {
			const place = entry & (mapEntries - 1);
			this.marks[place] = (this.marks[place] ?? 0) | bits;
		}
	}

	private notePiece(watch: MemoryWatch, access: "read" | "write", from: number, to: number): void {
		const known = this.pieces.get(watch);
		if (known) {
			known.access = access === "write" ? "write" : known.access;
			return;
		}
		const isWhole = watch.length <= longestWhole;
		const start = isWhole ? Number(watch.address) : from;
		const length = isWhole ? watch.length : Math.min(to - from, longestWhole);
		this.pieces.set(watch, { access, start, length, before: numberAt(this.bytes, start, length) });
	}

	private memoryHit(watch: MemoryWatch): readonly WatchHit[] {
		const piece = this.pieces.get(watch);
		if (!piece) {
			return [];
		}
		const { access, start, length, before } = piece;
		return [{ watch, access, address: BigInt(start), length, before, after: numberAt(this.bytes, start, length) }];
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

// What the guest would be if some bytes that nobody has set held something else.
// Only what differs from the machine is kept. Instructions are done in both by the
// same meaning; where the other world would go another way, or use another
// address, the program depends on bytes that it never set, and no argument about
// what the instructions are for is needed. Copying such bytes about makes no
// difference, nor does masking them out, as compilers do with gaps between members
// and with bits beside bit fields.

import { type Flag, flagBits, type Width } from "../isa/registers.ts";
import type { Outcome, Reader } from "../semantics/reader.ts";
import type { Machine } from "./machine.ts";

/** An access to memory by an instruction. */
export interface Load {
	readonly address: bigint;
	readonly width: Width | 128;
}

/** What an instruction does differently in the two. */
export type Deed =
	/** Whether, or whereto, it branches. */
	| "branch"
	/** How often it is repeated. */
	| "count"
	/** Which memory it accesses. */
	| "address"
	/** Whether it faults. */
	| "fault";

/** How the other world differs from the machine. */
interface Differences {
	readonly registers: ReadonlyMap<number, bigint>;
	readonly vectors: ReadonlyMap<number, bigint>;
	/** Bits of rflags that are the other way round. */
	readonly flags: number;
	/** By address, a byte each. */
	readonly memory: ReadonlyMap<number, number>;
}

const none: Differences = { registers: new Map(), vectors: new Map(), flags: 0, memory: new Map() };

export class OtherWorld {
	private readonly machine: Machine;
	private differences = none;

	constructor(machine: Machine) {
		this.machine = machine;
	}

	/** Whether it has become what the machine is. */
	get isSame(): boolean {
		const { registers, vectors, flags, memory } = this.differences;
		return registers.size === 0 && vectors.size === 0 && flags === 0 && memory.size === 0;
	}

	/** Whether it has another value in any of these registers, by the bits of their numbers. */
	differsIn(general: number, vectors: number): boolean {
		const isIn = (numbers: Iterable<number>, mask: number) => [...numbers].some((number) => (mask >> number) & 1);
		return isIn(this.differences.registers.keys(), general) || isIn(this.differences.vectors.keys(), vectors);
	}

	/** The value of a general register. */
	register(number: number): bigint {
		return this.differences.registers.get(number) ?? this.machine.registers.read(number);
	}

	holdsOther(address: number): boolean {
		return this.differences.memory.has(address);
	}

	/** Whether an instruction that reads this could do anything else here. */
	concerns({ general, vectors, readsFlags, loads }: ReadRecord): boolean {
		const { memory, flags } = this.differences;
		const isLoaded = (load: Load) => bytesOf(load).some((address) => memory.has(address));
		return (
			(readsFlags && flags !== 0) ||
			this.differsIn(general, vectors) ||
			(memory.size > 0 && loads.some((load) => isLoaded(load)))
		);
	}

	/**
	 * Does here what the machine is about to do, of which `done` comes; `other` bytes are what is
	 * loaded instead of what memory holds. Says what is different, and then has done nothing.
	 */
	follow(
		effects: (reader: Reader) => Outcome,
		record: ReadRecord,
		done: Outcome,
		other?: ReadonlyMap<number, number>,
	): Deed | undefined {
		if (!other && !this.concerns(record)) {
			this.overwrite(done);
			return undefined;
		}
		const reads = new ReadRecord();
		const outcome = effects(this.reader(reads, other));
		const deed = this.deed(record.loads, done, reads.loads, outcome);
		if (deed === undefined) {
			this.apply(done, outcome);
		}
		return deed;
	}

	/** What these registers and bytes hold is from elsewhere: the same in both. */
	settle(general: Iterable<number>, vectors: Iterable<number>, flags: number): void {
		const { differences } = this;
		this.differences = {
			...differences,
			registers: without(differences.registers, general),
			vectors: without(differences.vectors, vectors),
			flags: differences.flags & ~flags,
		};
	}

	settleMemory(start: number, length: number): void {
		const { memory } = this.differences;
		const written = [...memory.keys()].filter((address) => address >= start && address < start + length);
		this.differences = { ...this.differences, memory: without(memory, written) };
	}

	private deed(loads: readonly Load[], done: Outcome, otherLoads: readonly Load[], other: Outcome): Deed | undefined {
		if (!isSamePlace(loads, otherLoads) || (!other.fault && !isSamePlace(done.stores, other.stores))) {
			return "address";
		}
		if (other.fault) {
			return "fault";
		}
		if (done.branch?.target !== other.branch?.target) {
			return "branch";
		}
		return done.again === other.again ? undefined : "count";
	}

	/** The machine does this, and it is the same here. */
	private overwrite({ registers, xmm, flags, stores }: Outcome): void {
		if (!this.isSame) {
			const numbers = (writes: Outcome["registers"]) => writes.map(({ number }) => number);
			this.settle(numbers(registers), numbers(xmm), flags.written);
			for (const { address, width } of stores) {
				this.settleMemory(Number(address), width >> 3);
			}
		}
	}

	private apply(done: Outcome, other: Outcome): void {
		const { machine, differences } = this;
		const flagsNow = Number(machine.registers.rflags);
		this.differences = {
			registers: differing(differences.registers, done.registers, other.registers, (number) =>
				machine.registers.read(number),
			),
			vectors: differing(differences.vectors, done.xmm, other.xmm, (number) => machine.registers.readXmm(number)),
			flags: flagsAfter(flagsNow, done.flags) ^ flagsAfter(flagsNow ^ differences.flags, other.flags),
			memory: this.memoryAfter(done, other),
		};
	}

	private memoryAfter(done: Outcome, other: Outcome): ReadonlyMap<number, number> {
		if (done.stores.length === 0) {
			return this.differences.memory;
		}
		const memory = new Map(this.differences.memory);
		done.stores.forEach((store, index) => {
			const value = other.stores[index]?.value ?? store.value;
			bytesOf(store).forEach((address, byte) => {
				const shift = BigInt(8 * byte);
				const here = Number((value >> shift) & 0xffn);
				if (here === Number((store.value >> shift) & 0xffn)) {
					memory.delete(address);
				} else {
					memory.set(address, here);
				}
			});
		});
		return memory;
	}

	private reader(record: ReadRecord, other?: ReadonlyMap<number, number>): Reader {
		const { machine, differences } = this;
		const { registers } = machine;
		return {
			register: (number) => differences.registers.get(number) ?? registers.read(number),
			xmm: (number) => differences.vectors.get(number) ?? registers.readXmm(number),
			mxcsr: () => registers.mxcsr,
			flag: (name) => (registers.flag(name) ^ ((differences.flags >> flagBits[name]) & 1)) as 0 | 1,
			rflags: () => registers.rflags ^ BigInt(differences.flags),
			steps: () => BigInt(machine.steps),
			fsBase: () => registers.fsBase,
			load: (address, width) => {
				const load = { address, width };
				record.loads.push(load);
				const bytes = machine.memory.peek(address, width >> 3);
				if (bytes.length < width >> 3) {
					return undefined;
				}
				return bytesOf(load).reduceRight((value, place, index) => {
					const byte = other?.get(place) ?? differences.memory.get(place) ?? bytes[index] ?? 0;
					return (value << 8n) | BigInt(byte);
				}, 0n);
			},
		};
	}
}

/** What an instruction has read of the state. */
export class ReadRecord {
	/** Bits by the numbers of registers. */
	general = 0;
	vectors = 0;
	readsFlags = false;
	readonly loads: Load[] = [];

	/** A reader that notes all that is asked of another one. */
	of(reader: Reader): Reader {
		return {
			...reader,
			register: (number) => {
				this.general |= 1 << number;
				return reader.register(number);
			},
			xmm: (number) => {
				this.vectors |= 1 << number;
				return reader.xmm(number);
			},
			flag: (name: Flag) => {
				this.readsFlags = true;
				return reader.flag(name);
			},
			rflags: () => {
				this.readsFlags = true;
				return reader.rflags();
			},
			load: (address, width) => {
				this.loads.push({ address, width });
				return reader.load(address, width);
			},
		};
	}

	clear(): void {
		this.general = 0;
		this.vectors = 0;
		this.readsFlags = false;
		this.loads.length = 0;
	}
}

/** The addresses of what is accessed. */
export function bytesOf({ address, width }: Load): number[] {
	return Array.from({ length: width >> 3 }, (_, index) => Number(address) + index);
}

function isSamePlace(some: readonly Load[], others: readonly Load[]): boolean {
	return some.length === others.length && some.every(({ address }, index) => address === others[index]?.address);
}

function without<Value>(map: ReadonlyMap<number, Value>, keys: Iterable<number>): ReadonlyMap<number, Value> {
	if (map.size === 0) {
		return map;
	}
	const rest = new Map(map);
	for (const key of keys) {
		rest.delete(key);
	}
	return rest;
}

function differing(
	before: ReadonlyMap<number, bigint>,
	done: Outcome["registers"],
	other: Outcome["registers"],
	now: (number: number) => bigint,
): ReadonlyMap<number, bigint> {
	const after = new Map(before);
	const find = (writes: Outcome["registers"], number: number) => writes.find((write) => write.number === number)?.value;
	for (const { number } of [...done, ...other]) {
		const here = find(other, number) ?? before.get(number) ?? now(number);
		if (here === (find(done, number) ?? now(number))) {
			after.delete(number);
		} else {
			after.set(number, here);
		}
	}
	return after;
}

function flagsAfter(flags: number, { written, values }: Outcome["flags"]): number {
	return (flags & ~written) | (values & written);
}

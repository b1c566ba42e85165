// What the guest would be if some bytes that nobody has set held something else.
// Only what differs from the machine is kept. Instructions are done in both by the
// same meaning; where the other world would go another way, or use another
// address, the program depends on bytes that it never set, and no argument about
// what the instructions are for is needed. Copying such bytes about makes no
// difference, nor does masking them out, as compilers do with gaps between members
// and with bits beside bit fields.

import { flagBits } from "../isa/registers.ts";
import type { Outcome, Reader } from "../semantics/reader.ts";
import type { Machine } from "./machine.ts";
import { bytesOf, type Load, ReadRecord } from "./readRecord.ts";

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

/** Of flags after a `cmp` of equal values, those that are set. */
const equalFlags = (1 << flagBits.zf) | (1 << flagBits.pf);

export class OtherWorld {
	private readonly machine: Machine;
	/** Registers with another value. */
	private readonly registers = new Map<number, bigint>();
	private readonly vectors = new Map<number, bigint>();
	/** Bits of rflags that are the other way round. */
	private flags = 0;
	/** Bytes with another value, by address. */
	private readonly memory = new Map<number, number>();

	constructor(machine: Machine) {
		this.machine = machine;
	}

	/** Whether it has become what the machine is. */
	get isSame(): boolean {
		return this.flags === 0 && this.registers.size === 0 && this.vectors.size === 0 && this.memory.size === 0;
	}

	/** Whether it has another value in any of these registers, by the bits of their numbers. */
	differsIn(general: number, vectors: number): boolean {
		return hasAny(this.registers, general) || hasAny(this.vectors, vectors);
	}

	/** The value of a general register. */
	register(number: number): bigint {
		return this.registers.get(number) ?? this.machine.registers.read(number);
	}

	holdsOther(address: number): boolean {
		return this.memory.has(address);
	}

	/** Whether an instruction that reads this could do anything else here. */
	concerns({ general, vectors, readsFlags, loads }: ReadRecord): boolean {
		const { memory, flags } = this;
		return (
			(readsFlags && flags !== 0) ||
			this.differsIn(general, vectors) ||
			(memory.size > 0 && loads.some((load) => bytesOf(load).some((address) => memory.has(address))))
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
		const { outcome, deed } = this.compare(effects, record, done, other);
		if (deed === undefined) {
			this.apply(done, outcome);
		}
		return deed;
	}

	/** The same of an instruction that will fault, and so changes nothing. */
	faultsWith(
		effects: (reader: Reader) => Outcome,
		record: ReadRecord,
		done: Outcome,
		other?: ReadonlyMap<number, number>,
	): Deed | undefined {
		return other || this.concerns(record) ? this.compare(effects, record, done, other).deed : undefined;
	}

	private compare(
		effects: (reader: Reader) => Outcome,
		record: ReadRecord,
		done: Outcome,
		other?: ReadonlyMap<number, number>,
	) {
		const reads = new ReadRecord();
		const outcome = effects(this.readerInto(reads, other));
		return { outcome, deed: deedOf(record.loads, done, reads.loads, outcome) };
	}

	/** The machine is about to do a `cmp` of different values; here they are equal. */
	equal({ flags }: Outcome): void {
		const { written } = flags;
		const now = flagsAfter(this.machine.registers.flags, flags);
		this.flags = (now ^ ((now & ~written) | equalFlags)) & written;
	}

	/** The state here; `other` bytes are what is loaded instead of what memory holds. */
	reader(other?: ReadonlyMap<number, number>): Reader {
		return this.readerInto(new ReadRecord(), other);
	}

	/** What these registers and flags hold is from elsewhere: the same in both. */
	settle(general: Iterable<number>, vectors: Iterable<number>, flags: number): void {
		for (const number of general) {
			this.registers.delete(number);
		}
		for (const number of vectors) {
			this.vectors.delete(number);
		}
		this.flags &= ~flags;
	}

	settleMemory(start: number, length: number): void {
		const { memory } = this;
		if (length < memory.size) {
			for (let address = start; address < start + length; address++) {
				memory.delete(address);
			}
			return;
		}
		for (const address of memory.keys()) {
			if (address >= start && address < start + length) {
				memory.delete(address);
			}
		}
	}

	/** The machine does this, and it is the same here. */
	private overwrite({ registers, xmm, flags, stores }: Outcome): void {
		if (this.isSame) {
			return;
		}
		for (const { number } of registers) {
			this.registers.delete(number);
		}
		for (const { number } of xmm) {
			this.vectors.delete(number);
		}
		this.flags &= ~flags.written;
		for (const { address, width } of stores) {
			this.settleMemory(Number(address), width >> 3);
		}
	}

	private apply(done: Outcome, other: Outcome): void {
		const { registers } = this.machine;
		const { flags: flagsNow } = registers;
		this.flags = flagsAfter(flagsNow, done.flags) ^ flagsAfter(flagsNow ^ this.flags, other.flags);
		applyWrites(this.registers, done.registers, other.registers, (number) => registers.read(number));
		applyWrites(this.vectors, done.xmm, other.xmm, (number) => registers.readXmm(number));
		done.stores.forEach((store, index) => {
			this.store(store, other.stores[index]?.value ?? store.value);
		});
	}

	/** The machine stores this; here it is another value. */
	private store(store: Outcome["stores"][number], value: bigint): void {
		bytesOf(store).forEach((address, index) => {
			const shift = BigInt(8 * index);
			const byte = Number((value >> shift) & 0xffn);
			if (byte === Number((store.value >> shift) & 0xffn)) {
				this.memory.delete(address);
			} else {
				this.memory.set(address, byte);
			}
		});
	}

	private readerInto(record: ReadRecord, other?: ReadonlyMap<number, number>): Reader {
		const { machine } = this;
		const { registers } = machine;
		return {
			register: (number) => this.registers.get(number) ?? registers.read(number),
			xmm: (number) => this.vectors.get(number) ?? registers.readXmm(number),
			mxcsr: () => registers.mxcsr,
			x87: () => registers.x87,
			flag: (name) => (registers.flag(name) ^ ((this.flags >> flagBits[name]) & 1)) as 0 | 1,
			rflags: () => registers.rflags ^ BigInt(this.flags),
			steps: () => BigInt(machine.steps),
			fsBase: () => registers.fsBase,
			selector: (number) => registers.readSelector(number),
			load: (address, width) => {
				const load = { address, width };
				record.loads.push(load);
				const bytes = machine.memory.peek(address, width >> 3);
				if (bytes.length < width >> 3) {
					return undefined;
				}
				return bytesOf(load).reduceRight((value, place, index) => {
					const byte = other?.get(place) ?? this.memory.get(place) ?? bytes[index] ?? 0;
					return (value << 8n) | BigInt(byte);
				}, 0n);
			},
		};
	}
}

/** What two ways of doing an instruction have different. */
function deedOf(loads: readonly Load[], done: Outcome, otherLoads: readonly Load[], other: Outcome): Deed | undefined {
	const isOneFault = (done.fault === undefined) !== (other.fault === undefined);
	const most = Math.min(loads.length, otherLoads.length);
	if (!isSamePlace(loads.slice(0, most), otherLoads.slice(0, most))) {
		return "address";
	}
	if (isOneFault) {
		return "fault";
	}
	if (!isSamePlace(done.stores, other.stores)) {
		return "address";
	}
	if (done.branch?.target !== other.branch?.target) {
		return "branch";
	}
	return done.again === other.again ? undefined : "count";
}

function isSamePlace(some: readonly Load[], others: readonly Load[]): boolean {
	return some.length === others.length && some.every(({ address }, index) => address === others[index]?.address);
}

function hasAny(map: ReadonlyMap<number, unknown>, mask: number): boolean {
	if (mask !== 0) {
		for (const number of map.keys()) {
			if ((mask >> number) & 1) {
				return true;
			}
		}
	}
	return false;
}

/** Makes `values` what differs after both have done their writes; `now` is what the machine holds before. */
function applyWrites(
	values: Map<number, bigint>,
	done: Outcome["registers"],
	other: Outcome["registers"],
	now: (number: number) => bigint,
): void {
	const find = (writes: Outcome["registers"], number: number) => writes.find((write) => write.number === number)?.value;
	for (const { number } of [...done, ...other]) {
		const here = find(other, number) ?? values.get(number) ?? now(number);
		if (here === (find(done, number) ?? now(number))) {
			values.delete(number);
		} else {
			values.set(number, here);
		}
	}
}

function flagsAfter(flags: number, { written, values }: Outcome["flags"]): number {
	return (flags & ~written) | (values & written);
}

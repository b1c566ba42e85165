// The sixteen general registers, rip, rflags, the sixteen xmm registers and
// MXCSR of one machine, x87, the segment registers and the base of fs. The general and the xmm registers and
// that base lie in the arena, where compiled code works on them in place.

import { type Flag, flagBits } from "../isa/registers.ts";
import { firstFsBase, firstSelectors, segmentNames } from "../isa/segments.ts";
import { initialX87, type X87State } from "../semantics/x87State.ts";
import type { Arena } from "./arena.ts";
import type { RegisterFile } from "./machineState.ts";

export interface RegisterSnapshot {
	readonly general: readonly bigint[];
	readonly rip: bigint;
	readonly rflags: number;
	/** Halves of the registers, the lower one first. */
	readonly xmm: BigUint64Array;
	readonly mxcsr: number;
	readonly x87: X87State;
	readonly fsBase: bigint;
	readonly selectors: readonly number[];
}

/** Bits that user code can change, but TF: CF PF AF ZF SF DF OF NT AC ID (SDM vol. 1 section 3.4.3). */
const changeable = 0x244cd5;

/** Bit 1 is always 1; IF (bit 9) is set in user mode. */
const fixed = 0x202;

/** MXCSR at the start: all exceptions masked, rounding to nearest (SDM vol. 1 section 10.2.3). */
const initialMxcsr = 0x1f80;

const fs = segmentNames.indexOf("fs");

export class Registers implements RegisterFile {
	rip = 0n;
	/** Offset in the arena of the general registers, 8 bytes each. */
	readonly generalPlace: number;
	private general = new BigUint64Array(0);
	/** Offset in the arena of the xmm registers, 16 bytes each. */
	readonly vectorsPlace: number;
	/** Offset in the arena of the base of fs. */
	readonly fsBasePlace: number;
	private base = new BigUint64Array(0);
	/** Halves of the xmm registers. */
	private xmm = new BigUint64Array(0);
	private flagWord = fixed;
	private control = initialMxcsr;
	x87 = initialX87;
	private readonly selectors = [...firstSelectors];

	constructor(arena: Arena) {
		this.generalPlace = arena.allocate(16 * 8);
		this.vectorsPlace = arena.allocate(16 * 16);
		this.fsBasePlace = arena.allocate(8);
		arena.onBuffer((buffer) => {
			this.general = new BigUint64Array(buffer, this.generalPlace, 16);
			this.xmm = new BigUint64Array(buffer, this.vectorsPlace, 32);
			this.base = new BigUint64Array(buffer, this.fsBasePlace, 1);
		});
		this.fsBase = firstFsBase;
	}

	/** The lower half of rflags; there is nothing in the upper one. */
	get flags(): number {
		return this.flagWord;
	}

	get rflags(): bigint {
		return BigInt(this.flagWord);
	}

	/** Bits that user code cannot change keep their fixed values. */
	set rflags(value: bigint) {
		this.writeFlags(changeable, Number(BigInt.asUintN(32, value)));
	}

	read(number: number): bigint {
		return this.general[number] ?? 0n;
	}

	write(number: number, value: bigint): void {
		this.general[number] = value;
	}

	readXmm(number: number): bigint {
		return (this.xmm[2 * number] ?? 0n) | ((this.xmm[2 * number + 1] ?? 0n) << 64n);
	}

	/** Puts the same number into both halves of all xmm registers. */
	fillXmm(half: bigint): void {
		this.xmm.fill(half);
	}

	writeXmm(number: number, value: bigint): void {
		this.xmm[2 * number] = value;
		this.xmm[2 * number + 1] = value >> 64n;
	}

	get mxcsr(): number {
		return this.control;
	}

	set mxcsr(value: number) {
		this.control = value & 0xffff;
	}

	get fsBase(): bigint {
		return this.base[0] ?? 0n;
	}

	set fsBase(value: bigint) {
		this.base[0] = value;
	}

	readSelector(number: number): number {
		return this.selectors[number] ?? 0;
	}

	writeSelector(number: number, value: number): void {
		this.selectors[number] = value & 0xffff;
		if (number === fs) {
			this.fsBase = 0n;
		}
	}

	flag(flag: Flag): 0 | 1 {
		return (this.flagWord >> flagBits[flag]) & 1 ? 1 : 0;
	}

	/** Sets the bits of rflags named by `written` to those of `values`. */
	writeFlags(written: number, values: number): void {
		this.flagWord = (this.flagWord & ~written) | (values & written);
	}

	snapshot(): RegisterSnapshot {
		const { rip, flagWord: rflags, control: mxcsr, x87, fsBase } = this;
		return {
			general: [...this.general],
			rip,
			rflags,
			xmm: this.xmm.slice(),
			mxcsr,
			x87,
			fsBase,
			selectors: [...this.selectors],
		};
	}

	restore(snapshot: RegisterSnapshot): void {
		snapshot.general.forEach((value, number) => {
			this.general[number] = value;
		});
		this.xmm.set(snapshot.xmm);
		this.control = snapshot.mxcsr;
		this.x87 = snapshot.x87;
		this.fsBase = snapshot.fsBase;
		snapshot.selectors.forEach((value, number) => {
			this.selectors[number] = value;
		});
		this.rip = snapshot.rip;
		this.flagWord = snapshot.rflags;
	}
}

// The sixteen general registers, rip and rflags of one machine.

import { type Flag, flagBits } from "../isa/registers.ts";
import type { RegisterFile } from "./machineState.ts";

export interface RegisterSnapshot {
	readonly general: readonly bigint[];
	readonly rip: bigint;
	readonly rflags: number;
}

/** Bits that user code can change, but TF: CF PF AF ZF SF DF OF NT AC ID (SDM vol. 1 section 3.4.3). */
const changeable = 0x244cd5;

/** Bit 1 is always 1; IF (bit 9) is set in user mode. */
const fixed = 0x202;

export class Registers implements RegisterFile {
	rip = 0n;
	private readonly general: bigint[] = new Array(16).fill(0n);
	private flags = fixed;

	get rflags(): bigint {
		return BigInt(this.flags);
	}

	/** Bits that user code cannot change keep their fixed values. */
	set rflags(value: bigint) {
		this.writeFlags(changeable, Number(BigInt.asUintN(32, value)));
	}

	read(number: number): bigint {
		return this.general[number] ?? 0n;
	}

	write(number: number, value: bigint): void {
		this.general[number] = BigInt.asUintN(64, value);
	}

	flag(flag: Flag): 0 | 1 {
		return (this.flags >> flagBits[flag]) & 1 ? 1 : 0;
	}

	/** Sets the bits of rflags named by `written` to those of `values`. */
	writeFlags(written: number, values: number): void {
		this.flags = (this.flags & ~written) | (values & written);
	}

	snapshot(): RegisterSnapshot {
		return { general: [...this.general], rip: this.rip, rflags: this.flags };
	}

	restore(snapshot: RegisterSnapshot): void {
		snapshot.general.forEach((value, number) => {
			this.general[number] = value;
		});
		this.rip = snapshot.rip;
		this.flags = snapshot.rflags;
	}
}

// What an instruction has read of the state when its meaning was evaluated: which
// registers and flags it asked for, and what it loaded.

import type { Flag, Width } from "../isa/registers.ts";
import type { Reader } from "../semantics/reader.ts";

/** An access to memory by an instruction. */
export interface Load {
	readonly address: bigint;
	readonly width: Width | 128;
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

// The state that we stand at, as the meanings of instructions read it. Nothing is
// changed by reading, and memory that cannot be read has no value.

import type { MachineState } from "../machine/machineState.ts";
import type { Reader } from "../semantics/reader.ts";
import { fromBytes } from "./typedValue.ts";

export function readerOf({ registers, memory, steps }: MachineState): Reader {
	return {
		register: (number) => registers.read(number),
		xmm: (number) => registers.readXmm(number),
		mxcsr: () => registers.mxcsr,
		x87: () => registers.x87,
		flag: (flag) => registers.flag(flag),
		rflags: () => registers.rflags,
		steps: () => BigInt(steps),
		fsBase: () => registers.fsBase,
		selector: (number) => registers.readSelector(number),
		load: (address, width) => {
			const bytes = memory.peek(address, width / 8);
			return bytes.length === width / 8 ? fromBytes(bytes) : undefined;
		},
	};
}

// The instruction that runs next: its text, what it will do in words, and the
// bytes it will touch, with the values of now.

import { decode } from "../isa/decode.ts";
import { format } from "../isa/format.ts";
import type { MachineState } from "../machine/machineState.ts";
import { accesses } from "../semantics/effects.ts";
import { explain } from "../semantics/explain.ts";
import { meaning } from "../semantics/meaning.ts";
import type { Reader } from "../semantics/reader.ts";
import type { NextInstruction } from "./stackModel.ts";
import { fromBytes } from "./typedValue.ts";

/** Undefined where rip is at no instruction. `libraryFunction` is the one of the C library's that rip is in. */
export function nextInstruction(
	state: MachineState,
	nameOf: (address: bigint) => string | undefined,
	libraryFunction: string | undefined,
): NextInstruction | undefined {
	const { rip } = state.registers;
	const instruction = decode(state.memory.peek(rip, 15), rip);
	if (typeof instruction === "string") {
		return undefined;
	}
	const reader = readerOf(state);
	const effects = meaning(instruction, rip);
	return {
		text: format(instruction, nameOf),
		explanation:
			libraryFunction !== undefined && instruction.row.operation === "syscall"
				? `does all that ${libraryFunction} of the C library does`
				: explain(instruction, rip, reader, nameOf, effects),
		...accesses(effects, reader),
	};
}

function readerOf({ registers, memory, steps }: MachineState): Reader {
	return {
		register: (number) => registers.read(number),
		xmm: (number) => registers.readXmm(number),
		mxcsr: () => registers.mxcsr,
		flag: (flag) => registers.flag(flag),
		rflags: () => registers.rflags,
		steps: () => BigInt(steps),
		load: (address, width) => {
			const bytes = memory.peek(address, width / 8);
			return bytes.length === width / 8 ? fromBytes(bytes) : undefined;
		},
	};
}

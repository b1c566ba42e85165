// The instruction that runs next: its text, what it will do in words, and the
// bytes it will touch, with the values of now.

import { decode, longestInstruction } from "../isa/decode.ts";
import { format } from "../isa/format.ts";
import type { Instruction } from "../isa/instruction.ts";
import type { MachineState, MemoryView } from "../machine/machineState.ts";
import { accesses } from "../semantics/effects.ts";
import { explain } from "../semantics/explain.ts";
import type { Effect } from "../semantics/expression.ts";
import { meaning } from "../semantics/meaning.ts";
import type { NextInstruction } from "./stackModel.ts";
import { readerOf } from "./stateReader.ts";
import type { SymbolTable } from "./symbolTable.ts";

/** What does not change as long as the bytes stay the same. */
interface Known {
	readonly bytes: Uint8Array;
	readonly instruction: Instruction;
	readonly effects: readonly Effect[];
}

const mostKnown = 4096;

export class NextInstructions {
	readonly #symbols: SymbolTable;
	/** By address: a person who steps is at the same few again and again. */
	readonly #known = new Map<bigint, Known>();

	constructor(symbols: SymbolTable) {
		this.#symbols = symbols;
	}

	/** The one at rip; undefined where there is none. `localAt` gives the name of a variable on the stack. */
	describe(state: MachineState, localAt: (address: bigint) => string | undefined): NextInstruction | undefined {
		const { rip } = state.registers;
		const known = this.#at(rip, state.memory);
		if (!known) {
			return undefined;
		}
		const { instruction, effects } = known;
		const nameOf = (address: bigint) => this.#symbols.nameOf(address);
		const libraryFunction = this.#symbols.libraryFunctionAt(rip);
		const reader = readerOf(state);
		return {
			text: format(instruction, nameOf),
			explanation:
				libraryFunction !== undefined && instruction.row.operation === "syscall"
					? `does all that ${libraryFunction} of the C library does`
					: explain(instruction, rip, reader, (address) => nameOf(address) ?? localAt(address), effects),
			...accesses(effects, reader),
		};
	}

	#at(address: bigint, memory: MemoryView): Known | undefined {
		const bytes = memory.peek(address, longestInstruction);
		const known = this.#known.get(address);
		if (known && isSame(known.bytes, bytes)) {
			return known;
		}
		const instruction = decode(bytes, address);
		if (typeof instruction === "string") {
			return undefined;
		}
		const found = { bytes: bytes.slice(), instruction, effects: meaning(instruction, address) };
		if (this.#known.size >= mostKnown) {
			this.#known.clear();
		}
		this.#known.set(address, found);
		return found;
	}
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
	return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

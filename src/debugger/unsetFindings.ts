// Says what it means that the program depends on bytes which nobody has set: who
// read them and when, whose bytes they are, what is there instead, and what the
// program makes of it. Shown at the read, before it is done, since a value is
// missing there; that came out only where the program used it.

import { hex } from "../isa/hex.ts";
import { instructionAt } from "../machine/instructionView.ts";
import type { MachineState } from "../machine/machineState.ts";
import type { Dependence, UnsetRead, Use } from "../machine/suppositions.ts";
import type { CodeNames } from "./codeNames.ts";
import type { Finding } from "./finding.ts";
import type { HeapBlocks } from "./heapBlocks.ts";
import type { History } from "./history.ts";
import { rspNumber } from "./prologue.ts";
import { standingIn } from "./standing.ts";
import { textOf, whoDidIt } from "./watchText.ts";

/** What is asked about places and blocks. */
interface Sources {
	readonly history: History;
	readonly names: CodeNames;
	readonly heap: HeapBlocks;
	/** The local variable at an address of the stack, in the frame that is innermost now. */
	readonly localAt: (address: bigint) => string | undefined;
}

export class UnsetFindings {
	readonly #sources: Sources;

	constructor(sources: Sources) {
		this.#sources = sources;
	}

	/** What it means that the next instruction depends on such bytes; undefined where the read is meant. */
	of({ read, use }: Dependence): Finding | undefined {
		const { history } = this.#sources;
		if (read.reason === "returned" && !history.at(read.step, (state) => this.#isLeftByCall(state, read))) {
			return undefined;
		}
		const dependent = this.#dependent(use);
		const { happened, advice } = history.at(read.step, (state) => ({
			happened: this.#happened(state, read),
			advice: this.#advice(read),
		}));
		const later =
			read.step === history.step
				? []
				: [
						`The program had run on to step ${history.step} when this came out; you are back at step ${read.step}, before the read.`,
					];
		return { check: "unset-bytes", text: [happened, dependent, ...later, advice].join(" "), step: read.step };
	}

	/** Whether what is read was written in a call that has returned: at that moment it was not below rsp, or became a return address. */
	#isLeftByCall({ stacks, currentStack }: MachineState, { address }: UnsetRead): boolean {
		const { history } = this.#sources;
		const depth = stacks.find(({ id }) => id === currentStack)?.top.depth ?? 0;
		const [write] = history.lastWrites(address, 1);
		return (
			write !== undefined &&
			history.at(write.step + 1, (then) => then.currentStack === currentStack && standingIn(then).top.depth > depth)
		);
	}

	#happened(state: MachineState, read: UnsetRead): string {
		const { names } = this.#sources;
		const { address, length } = read;
		const bytes = length === 1 ? "a byte" : `${length} bytes`;
		const name = this.#nameOf(address);
		const what = name === undefined ? `${bytes} at ${hex(address)}` : `${name}, ${bytes} at ${hex(address)},`;
		return `${whoDidIt(read.rip, state, names)} reads ${what} ${this.#why(state, read)}.`;
	}

	#why(state: MachineState, { address, reason }: UnsetRead): string {
		const { history, names, heap } = this.#sources;
		const [block] = reason === "never" ? state.heapBlocksIn(address, address + 1n) : [];
		if (block) {
			return `that nobody has written: it lies in the ${heap.describe(block)}, which does not come with any values`;
		}
		if (reason === "never") {
			return "that nobody has written";
		}
		const [write] = history.lastWrites(address, 1);
		const writer =
			write?.rip === undefined ? undefined : history.at(write.step, (then) => whoDidIt(write.rip ?? 0n, then, names));
		const left = writer === undefined ? "" : `: what is there was left by ${writer}`;
		if (reason === "below") {
			const distance = state.registers.read(rspNumber) - address;
			return `that belong to nobody, ${distance} bytes below rsp${left}`;
		}
		if (reason === "returned") {
			const distance = state.registers.read(rspNumber) - address;
			return `that a call has overwritten since, ${distance} bytes below rsp${left}`;
		}
		const { top } = standingIn(state);
		return `that nobody has written since ${names.functionOf(top.target)} was called${left}`;
	}

	/** What the next instruction makes of it. */
	#dependent(use: Use): string {
		const { history, names } = this.#sources;
		const { symbols } = names;
		const { state } = history;
		const { rip } = state.registers;
		const instruction = instructionAt(state.memory, rip);
		const text = instruction ? `\`${textOf(instruction, symbols)}\`` : "the instruction";
		const here = `${text} at ${names.placeOf(rip)}`;
		const library = symbols.libraryFunctionAt(rip) ?? "the library";
		switch (use) {
			case "branch":
				return `The program goes by it: with other bytes there, ${here} would go elsewhere.`;
			case "count":
				return `The program goes by it: with other bytes there, ${here} would do more or less.`;
			case "address":
				return `It is used as an address, or as a part of one: with other bytes there, ${here} would access other memory.`;
			case "fault":
				return `Whether ${here} faults depends on it.`;
			case "argument":
				return `${library} gets it as an argument.`;
			case "text":
				return `${library} takes it for a part of a text.`;
			case "system call":
				return "The kernel gets it as an argument of a system call.";
			case "output":
				return "The program prints it.";
		}
	}

	#advice({ address, reason }: UnsetRead): string {
		if (reason === "below") {
			return "To fix it, use no pointer to a local variable of a function that has returned, and take room from rsp for what is kept on the stack.";
		}
		if (reason === "returned") {
			return "What lies below rsp lasts until the next call. To fix it, take room from rsp (`sub rsp, 16` at the beginning) for what is kept in a function that calls others, and use no pointer to a local variable of a function that has returned.";
		}
		return `To fix it, give ${this.#nameOf(address) ?? "these bytes"} a value before it is read, and see that the address is the one that was meant.`.replace(
			"these bytes a value before it is",
			"these bytes a value before they are",
		);
	}

	#nameOf(address: bigint): string | undefined {
		return this.#sources.localAt(address);
	}
}

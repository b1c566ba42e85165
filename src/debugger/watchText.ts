// What is said at a data breakpoint: which place, what was there and is there
// now, and who did it. `count: 5 → 6, written by line 9 (main+0x14): mov [count],
// rcx`.

import { format } from "../isa/format.ts";
import { hex } from "../isa/hex.ts";
import type { Instruction } from "../isa/instruction.ts";
import { instructionAt } from "../machine/instructionView.ts";
import type { MachineState } from "../machine/machineState.ts";
import type { WatchHit } from "../machine/watches.ts";
import type { CodeNames } from "./codeNames.ts";
import { standingIn } from "./standing.ts";
import type { SymbolTable } from "./symbolTable.ts";
import { plainText } from "./typedValue.ts";

/** `name` is that of the place as it was asked for; `rip` that of the instruction that has just retired. */
export function describeHit(name: string, hit: WatchHit, rip: bigint, state: MachineState, names: CodeNames): string {
	return `${whatHappened(name, hit)} by ${whoDidIt(rip, state, names)}`;
}

function whatHappened(name: string, { watch, access, address, length, before, after }: WatchHit): string {
	if (watch.kind === "register") {
		const shift = BigInt(lowestBit(watch.mask));
		const [old, now] = [before, after].map((value) => hex((value & watch.mask) >> shift));
		return `${name}: ${old} → ${now}, changed`;
	}
	const place = address === watch.address ? name : `${name} at ${hex(address)}`;
	const now = valueText(after, length);
	if (access === "read") {
		return `${place}: ${now}, read`;
	}
	return before === after
		? `${place}: ${now} as before, written`
		: `${place}: ${valueText(before, length)} → ${now}, written`;
}

/** `line 9 (main+0x14): mov [count], rcx`; a function of the C library or the kernel where the instruction at `rip` asks for one. */
export function whoDidIt(rip: bigint, state: MachineState, names: CodeNames): string {
	const { symbols } = names;
	const instruction = instructionAt(state.memory, rip);
	const isOutside = instruction !== undefined && ["syscall", "interrupt"].includes(instruction.row.operation);
	const libraryFunction = isOutside ? symbols.libraryFunctionAt(rip) : undefined;
	if (libraryFunction !== undefined) {
		const { callSite } = standingIn(state).top;
		return `${libraryFunction} of the C library${callSite === undefined ? "" : `, called by ${names.placeOf(callSite)}`}`;
	}
	if (isOutside) {
		return `the kernel, for the system call of ${names.placeOf(rip)}`;
	}
	return `${names.placeOf(rip)}${instruction ? `: ${textOf(instruction, symbols)}` : ""}`;
}

/** The instruction as text, with names. */
export function textOf(instruction: Instruction, symbols: SymbolTable): string {
	return format(instruction, (address) => symbols.nameOf(address));
}

/** Numbers as the Variables view has them; what is no number, as its bytes. */
function valueText(value: bigint, length: number): string {
	if (length === 1 || length === 2 || length === 4 || length === 8) {
		return plainText(BigInt.asIntN(length * 8, value), value, length * 8);
	}
	const bytes = Array.from({ length }, (_, index) => Number((value >> BigInt(8 * index)) & 0xffn));
	return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}

function lowestBit(mask: bigint): number {
	let bit = 0;
	while (((mask >> BigInt(bit)) & 1n) === 0n) {
		bit++;
	}
	return bit;
}

// Looks closer at a `ret` that breaks a rule, or at a return slot that no longer
// holds what its call left: whether somebody wrote over the return address, and
// who; whether pushes and pops do not match. What programs do on purpose is no
// finding: another stack made ready, a thunk that puts its target into the word at
// rsp, a `ret` used as a jump.

import { hex } from "../isa/hex.ts";
import type { Instruction } from "../isa/instruction.ts";
import type { CallRecord, GuestStack } from "../machine/callStacks.ts";
import { instructionAt } from "../machine/instructionView.ts";
import type { MachineState, WriteRun } from "../machine/machineState.ts";
import type { CodeNames } from "./codeNames.ts";
import type { Finding } from "./finding.ts";
import type { History } from "./history.ts";
import { rbpNumber, rspNumber } from "./prologue.ts";
import { currentStack } from "./standing.ts";
import type { SymbolTable } from "./symbolTable.ts";
import { wordAt } from "./typedValue.ts";
import { whoDidIt } from "./watchText.ts";

/** A call that has not returned, and its return slot. */
export interface LiveCall extends CallRecord {
	readonly slot: bigint;
	readonly returnAddress: bigint;
}

/** Words below rsp in which a return address is looked for that was popped. */
const mostPopped = 32;
const wordSize = 8;

export class ReturnFindings {
	readonly #history: History;
	readonly #names: CodeNames;
	readonly #symbols: SymbolTable;

	constructor(history: History, names: CodeNames) {
		this.#history = history;
		this.#names = names;
		this.#symbols = names.symbols;
	}

	/** What a `ret` that is next and breaks the rule means. */
	atReturn(): Finding | undefined {
		const { state } = this.#history;
		const slot = state.registers.read(rspNumber);
		for (const call of liveCalls(currentStack(state).top)) {
			if (call.slot >= slot) {
				return call.slot === slot ? this.overwritten(call) : this.#unbalanced(slot, call);
			}
		}
		return this.#unbalanced(slot);
	}

	/** The innermost call of this stack whose return address somebody wrote over. */
	anywhere(): Finding | undefined {
		for (const call of liveCalls(currentStack(this.#history.state).top)) {
			if (this.#wordAt(call.slot) !== call.returnAddress) {
				const finding = this.overwritten(call);
				if (finding) {
					return finding;
				}
			}
		}
		return undefined;
	}

	/** Who wrote over the return address of a call of the current stack, if it was not on purpose. */
	overwritten(call: LiveCall): Finding | undefined {
		const stack = currentStack(this.#history.state);
		const writes = this.#history
			.lastWrites(call.slot, wordSize)
			.filter(({ by, step }) => step > call.step && by !== "edit")
			.toSorted((one, other) => one.step - other.step);
		for (const write of writes) {
			const story = this.#history.at(write.step, (state) => this.#storyOf(state, call, stack));
			if (story) {
				const text = [...story.happened, ...this.#consequences(call, writes, write.step + 1), story.advice].join(" ");
				return { check: "return-address", text, step: write.step + 1 };
			}
		}
		return undefined;
	}

	/** What the store does that is next; undefined where it is meant. */
	#storyOf(state: MachineState, call: LiveCall, stack: GuestStack) {
		const { rip } = state.registers;
		const store = instructionAt(state.memory, rip);
		const isElsewhere = state.currentStack !== stack.id;
		if (isElsewhere || (store && isThunk(store, state, call))) {
			return undefined;
		}
		const owner = this.#nameOf(call);
		return {
			happened: [
				`The return address of ${owner}, at ${hex(call.slot)}, was overwritten by ${whoDidIt(rip, state, this.#names)}.`,
			],
			advice: this.#advice(store, rip),
		};
	}

	#consequences(call: LiveCall, writes: readonly WriteRun[], shown: number): string[] {
		const { step, state } = this.#history;
		const first = writes[0]?.address ?? call.slot;
		const last = writes.reduce((end, { address, length }) => {
			const own = address + BigInt(length) - 1n;
			return own > end ? own : end;
		}, first);
		const now = this.#wordAt(call.slot);
		const code = state.memory.permissions(now)?.execute ? this.#symbols.nameOf(now) : "no code";
		const changed =
			step > shown ? ` In the end bytes ${hex(first)} to ${hex(last)} of it were written;` : " With that,";
		const back = this.#names.placeOf(call.returnAddress);
		const parts = [
			`${changed.trim()} its \`ret\` goes to ${hex(now)}, which is ${code ?? "elsewhere"}, instead of back to ${back}.`,
		];
		if (step > shown) {
			parts.push(
				`The program had run on to step ${step} when this came out; you are back at step ${shown}, behind the store.`,
			);
		}
		return parts;
	}

	#advice(store: Instruction | undefined, rip: bigint): string {
		const target = store?.operands[0];
		const base = target?.kind === "memory" && !target.index && target.base !== "rip" ? target.base : undefined;
		if (base?.number === rbpNumber && this.#symbols.libraryFunctionAt(rip) === undefined) {
			return "Locals lie below rbp; [rbp+8] is the return address, and the first argument on the stack is [rbp+16].";
		}
		return "To fix it, end the copy where its buffer ends (compare its length with the buffer's size first), or make the buffer larger.";
	}

	#unbalanced(slot: bigint, call?: LiveCall): Finding {
		const { state, step } = this.#history;
		const { rip } = state.registers;
		const here = this.#symbols.functionAt(rip)?.name ?? hex(rip);
		const target = this.#wordAt(slot);
		const taken = `The \`ret\` in ${here} takes ${hex(target)} from ${hex(slot)}, where rsp is; there is no code there.`;
		const isOwn = call !== undefined && this.#symbols.functionAt(call.target)?.name === here;
		const story = isOwn
			? this.#tooFewPops(call, slot)
			: (this.#tooManyPops(slot, here) ?? this.#neverCalled(here, call));
		return { check: "unbalanced-return", text: `${taken} ${story}`, step };
	}

	#tooFewPops(call: LiveCall, slot: bigint): string {
		const left = Number(call.slot - slot);
		const bytes = `${left} bytes`;
		const [write] = this.#history.lastWrites(slot, wordSize);
		const writer =
			write?.rip === undefined || write.step < call.step
				? ""
				: ` What it takes was written by ${this.#history.at(write.step, (state) => whoDidIt(write.rip ?? 0n, state, this.#names))}.`;
		return `The return address of ${this.#nameOf(call)} is ${bytes} further up, at ${hex(call.slot)}: more was pushed, or taken from rsp, than given back.${writer} To fix it, pop what was pushed, in reverse order, or add ${left} to rsp before the \`ret\`.`;
	}

	/** The return address was popped: it still lies below rsp. */
	#tooManyPops(slot: bigint, here: string): string | undefined {
		for (let words = 1; words <= mostPopped; words++) {
			const address = slot - BigInt(words * wordSize);
			const [write] = this.#history.lastWrites(address, wordSize);
			if (write?.rip !== undefined && write.length === wordSize && this.#callsHere(write.rip, here)) {
				return `The return address was popped: it is ${words * wordSize} bytes further down, at ${hex(address)}. ${here} pops more than it pushes, or adds too much to rsp; each \`pop\` needs its \`push\`.`;
			}
		}
		return undefined;
	}

	#callsHere(rip: bigint, here: string): boolean {
		const { memory } = this.#history.state;
		const writer = instructionAt(memory, rip);
		const target = writer?.row.operation === "call" ? writer.operands[0] : undefined;
		return (
			target !== undefined && (target.kind !== "target" || this.#symbols.functionAt(target.address)?.name === here)
		);
	}

	#neverCalled(here: string, call: LiveCall | undefined): string {
		return call
			? `${here} was not called but jumped to; the innermost call is that of ${this.#nameOf(call)}, whose return address is at ${hex(call.slot)}.`
			: `${here} was not called by anything, so there is no return address. To end the program, use the system call exit: mov eax, 60; xor edi, edi; syscall.`;
	}

	#nameOf(call: CallRecord): string {
		return this.#symbols.functionAt(call.target)?.name ?? this.#names.functionOf(call.target);
	}

	#wordAt(address: bigint): bigint {
		return wordAt(this.#history.state.memory, address);
	}
}

/** The calls of a stack that have not returned, the innermost first. */
export function* liveCalls(top: CallRecord): Iterable<LiveCall> {
	for (let record: CallRecord | undefined = top; record; record = record.caller) {
		const { slot, returnAddress } = record;
		if (slot !== undefined && returnAddress !== undefined) {
			yield { ...record, slot, returnAddress };
		}
	}
}

/** `mov [rsp], rax` where rsp is at the return slot: what thunks do that go on with `ret`, or skip bytes behind their call. */
function isThunk({ operands }: Instruction, { registers }: MachineState, { slot }: LiveCall): boolean {
	const isTop = registers.read(rspNumber) === slot;
	return (
		isTop &&
		operands.some(
			(item) =>
				item.kind === "memory" &&
				item.base !== "rip" &&
				item.base?.number === rspNumber &&
				!item.index &&
				item.displacement === 0n &&
				item.width === 64,
		)
	);
}

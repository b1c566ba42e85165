// Looks closer at a `ret` that gives a register back changed which its caller may
// count on (System V ABI, figure 3.4): whether the function saved it and somebody
// wrote over the saved word, whether the word is still good, or whether it never
// saved it.

import { hex } from "../isa/hex.ts";
import { generalRegister } from "../isa/registers.ts";
import { keptRegisters } from "../machine/callStacks.ts";
import type { MachineState } from "../machine/machineState.ts";
import type { CodeNames } from "./codeNames.ts";
import type { Finding } from "./finding.ts";
import type { History } from "./history.ts";
import { readPrologue, rspNumber, type SavedRegister } from "./prologue.ts";
import { type LiveCall, liveCalls } from "./returnFindings.ts";
import { currentStack } from "./standing.ts";
import type { SymbolTable } from "./symbolTable.ts";
import { wordAt } from "./typedValue.ts";
import { whoDidIt } from "./watchText.ts";

const wordSize = 8;

/** A register that is not what it was at the call. */
interface Lost {
	readonly name: string;
	readonly before: bigint;
	readonly now: bigint;
	/** Where the function saved it. */
	readonly saved?: SavedRegister;
	readonly address?: bigint;
}

export class RegisterFindings {
	readonly #history: History;
	readonly #names: CodeNames;
	readonly #symbols: SymbolTable;

	constructor(history: History, names: CodeNames) {
		this.#history = history;
		this.#names = names;
		this.#symbols = names.symbols;
	}

	/** What the `ret` that is next and breaks the rule means: the most exact first. */
	atReturn(): readonly Finding[] {
		const { state } = this.#history;
		const slot = state.registers.read(rspNumber);
		for (const call of liveCalls(currentStack(state).top)) {
			// A place without a name is no function for others to call: code of a runtime's own.
			if (call.slot === slot && this.#symbols.labelAt(call.target) !== undefined) {
				const lost = this.#lostIn(call);
				return [...lost.flatMap((item) => this.#overwritten(item, call) ?? []), this.#notRestored(lost, call)];
			}
		}
		return [];
	}

	#lostIn(call: LiveCall): readonly Lost[] {
		const { registers, memory } = this.#history.state;
		const prologue = readPrologue(memory, call.target);
		return keptRegisters.flatMap((number, index) => {
			const before = call.registers?.[index] ?? 0n;
			const now = registers.read(number);
			const saved = prologue.saved.find(({ register }) => register === number);
			const address = saved && call.entryRsp - saved.below;
			return before === now ? [] : [{ name: generalRegister(number, 64).name, before, now, saved, address }];
		});
	}

	/** The store over the word that a register was taken back from. */
	#overwritten({ name, before, now, saved, address }: Lost, call: LiveCall): Finding | undefined {
		if (!saved || address === undefined || this.#wordAt(address) !== now) {
			return undefined;
		}
		const [write] = this.#history
			.lastWrites(address, wordSize)
			.filter(({ step, rip, by }) => step > call.step && by !== "edit" && rip !== saved.instruction)
			.toSorted((one, other) => one.step - other.step);
		if (!write) {
			return undefined;
		}
		const told = (state: MachineState) => whoDidIt(state.registers.rip, state, this.#names);
		const owner = this.#nameOf(call);
		const shown = write.step + 1;
		const text = [
			`The ${name} that ${owner} saved for its caller, at ${hex(address)}, was overwritten by ${this.#history.at(write.step, told)}.`,
			`It was ${hex(before)}; ${owner} gives ${hex(now)} back instead.`,
			`The program had run on to the \`ret\` at step ${this.#history.step} when this came out; you are back at step ${shown}, behind the store.`,
			"To fix it, see that what is written ends where its own room ends: saved registers lie right above the locals.",
		].join(" ");
		return { check: "saved-register", text, step: shown };
	}

	#notRestored(lost: readonly Lost[], call: LiveCall): Finding {
		const owner = this.#nameOf(call);
		const list = lost.map(({ name, before, now }) => `${name} (was ${hex(before)}, is ${hex(now)})`).join(" and ");
		const text = `${owner} returns with another value in ${list}. A function must give rbx, rbp and r12 to r15 back as it found them (System V ABI, figure 3.4): its caller may need them. ${lost.map((item) => this.#advice(item, lost, owner)).join(" ")}`;
		return { check: "lost-register", text, step: this.#history.step };
	}

	#advice({ name, before, saved, address }: Lost, lost: readonly Lost[], owner: string): string {
		if (!saved || address === undefined) {
			return `${owner} does not save ${name} at its beginning: \`push ${name}\` there and \`pop ${name}\` before the \`ret\`, or use a register that need not be kept (rax, rcx, rdx, rsi, rdi, r8 to r11).`;
		}
		if (this.#wordAt(address) !== before) {
			return `What was saved of ${name} at ${hex(address)} is gone: it holds ${hex(this.#wordAt(address))} now.`;
		}
		const isExchanged = lost.some((other) => other.name !== name && other.now === before);
		const why = isExchanged ? ", and was given back in another register: pop in the reverse order of the pushes" : "";
		return `What ${this.#names.placeOf(saved.instruction)} saved of ${name} is still at ${hex(address)}${why || `: \`pop ${name}\`, or move it back from there, before the \`ret\``}.`;
	}

	#nameOf({ target }: LiveCall): string {
		return this.#names.functionOf(target);
	}

	#wordAt(address: bigint): bigint {
		return wordAt(this.#history.state.memory, address);
	}
}

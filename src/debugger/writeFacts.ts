// What was going on when a byte was written: which activation wrote it, with what
// instruction, and when that activation ended. Answers come from visits to the
// past and are remembered, since the past stays as it is until an edit.

import type { Instruction } from "../isa/instruction.ts";
import type { CallRecord } from "../machine/callStacks.ts";
import { instructionAt } from "../machine/instructionView.ts";
import type { MachineState } from "../machine/machineState.ts";
import type { History } from "./history.ts";
import { rspNumber } from "./prologue.ts";
import { currentStack, recordAt } from "./standing.ts";

export interface WriteFacts {
	readonly stackId: number;
	/** The innermost activation; for the store that a `call` makes, the one it begins. */
	readonly record: CallRecord;
	readonly rsp: bigint;
	readonly instruction?: Instruction;
}

/** An activation, told apart from all others. */
interface Lifetime {
	readonly stackId: number;
	readonly record: CallRecord;
}

const mostRemembered = 4096;
/** Visits to the past that one look at the stack may cost; beyond them, answers are left out. */
const visitsAllowed = 400;

export class WriteHistory {
	readonly #history: History;
	readonly #facts = new Map<number, WriteFacts>();
	readonly #ends = new Map<string, number>();
	#visits = 0;

	constructor(history: History) {
		this.#history = history;
	}

	/** To be called before each look: gives it its allowance of visits. */
	begin(): void {
		this.#visits = 0;
		if (this.#facts.size > mostRemembered) {
			this.#facts.clear();
		}
	}

	/** An edit has changed what follows `step`. */
	cut(step: number): void {
		for (const key of [...this.#facts.keys()].filter((known) => known >= step)) {
			this.#facts.delete(key);
		}
		this.#ends.clear();
	}

	/** About the store made by the instruction at a step; undefined when that would cost too much. */
	factsAt(step: number): WriteFacts | undefined {
		const known = this.#facts.get(step);
		if (known || this.#visits >= visitsAllowed) {
			return known;
		}
		const before = this.#visit(step, read);
		const isCall = before.instruction?.row.operation === "call";
		const facts = isCall ? { ...before, ...this.#visit(step + 1, standing) } : before;
		this.#facts.set(step, facts);
		return facts;
	}

	/**
	 * The step whose instruction ended an activation that was alive at step `alive`; undefined while
	 * it lives, or when the answer would cost too much.
	 */
	endOf({ stackId, record }: Lifetime, alive: number): number | undefined {
		const key = `${stackId} ${record.depth} ${record.step}`;
		const known = this.#ends.get(key);
		const now = this.#history.step;
		if (known !== undefined) {
			return known < now ? known : undefined;
		}
		if (isAlive(this.#history.state, stackId, record)) {
			return undefined;
		}
		const end = this.#searchEnd(stackId, record, alive, now);
		if (end !== undefined) {
			this.#ends.set(key, end);
		}
		return end;
	}

	/** Doubles the distance until the activation is gone, then halves what is left. */
	#searchEnd(stackId: number, record: CallRecord, alive: number, now: number): number | undefined {
		const lives = (step: number) => this.#visit(step, (state) => isAlive(state, stackId, record));
		let low = alive;
		let high = now;
		for (let distance = 2; low + distance < now && this.#visits < visitsAllowed; distance *= 2) {
			if (!lives(low + distance)) {
				high = low + distance;
				break;
			}
			low += distance;
		}
		while (high - low > 1 && this.#visits < visitsAllowed) {
			const middle = Math.floor((low + high) / 2);
			if (lives(middle)) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return high - low <= 1 ? low : undefined;
	}

	#visit<T>(step: number, look: (state: MachineState) => T): T {
		this.#visits++;
		return this.#history.at(Math.min(step, this.#history.lastStep), look);
	}
}

function read(state: MachineState): WriteFacts {
	return { ...standing(state), instruction: instructionAt(state.memory, state.registers.rip) };
}

function standing(state: MachineState): Omit<WriteFacts, "instruction"> {
	const { id, top } = currentStack(state);
	return { stackId: id, record: top, rsp: state.registers.read(rspNumber) };
}

function isAlive(state: MachineState, stackId: number, record: CallRecord): boolean {
	const stack = state.stacks.find((candidate) => candidate.id === stackId);
	return stack !== undefined && recordAt(stack.top, record.depth)?.step === record.step;
}

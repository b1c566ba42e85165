// Registers at past steps, read from the timeline once and remembered: the past
// does not change, except after an edit.

import { segmentNames } from "../isa/segments.ts";
import type { MachineState } from "../machine/machineState.ts";
import type { RegisterValues } from "./frame.ts";
import type { History } from "./history.ts";

const mostRemembered = 1024;

export class PastRegisters {
	readonly #history: History;
	readonly #known = new Map<number, RegisterValues>();

	constructor(history: History) {
		this.#history = history;
	}

	/** As they were before the instruction at a step. */
	at(step: number): RegisterValues {
		const known = this.#known.get(step);
		if (known) {
			return known;
		}
		const read = this.#history.at(step, readRegisters);
		if (this.#known.size >= mostRemembered) {
			this.#known.clear();
		}
		this.#known.set(step, read);
		return read;
	}

	/** The present and what follows has been changed. */
	cut(step: number): void {
		for (const known of this.#known.keys()) {
			if (known >= step) {
				this.#known.delete(known);
			}
		}
	}
}

/** A copy of the registers of a state. */
export function readRegisters(state: MachineState): RegisterValues {
	const { registers } = state;
	const general = Array.from({ length: 16 }, (_, number) => registers.read(number));
	const xmm = general.map((_, number) => registers.readXmm(number));
	const { rip, rflags, mxcsr, x87 } = registers;
	const selectors = segmentNames.map((_, number) => registers.readSelector(number));
	return { general, rip, rflags, xmm, mxcsr, x87, selectors };
}

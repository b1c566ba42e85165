// Steps: over, into and out, by line and by instruction, forwards and backwards.
// A line step ends where a line begins; a call counts as one step of its frame
// unless it is stepped into. Code without lines (the `_start` made for `main`) is
// never a place to end a line step at: it is gone through, to the next line or to
// the program's end.

import type { LineEntry } from "../assembler/program.ts";
import type { CallRecord } from "../machine/callStacks.ts";
import type { Ending, Execution, Target } from "./execution.ts";
import type { History } from "./history.ts";
import type { LineTable } from "./lineTable.ts";
import { isInCallee, recordAt, type Standing, standingIn } from "./standing.ts";
import type { Granularity, StepKind } from "./stopReport.ts";

/** How a step ended: by itself, at the first instruction going backwards, or by something else. */
export type StepEnding = Ending | { readonly kind: "done" } | { readonly kind: "start" };

/** Return addresses of outer frames that also end a wait, for code that returns past its caller. */
const outerReturns = 16;

export class Stepping {
	readonly #history: History;
	readonly #execution: Execution;
	readonly #lines: LineTable;

	constructor(history: History, execution: Execution, lines: LineTable) {
		this.#history = history;
		this.#execution = execution;
		this.#lines = lines;
	}

	async forward(kind: StepKind, granularity: Granularity): Promise<StepEnding> {
		if (kind !== "out") {
			return this.#onward(kind, granularity);
		}
		const { stackId, top } = this.#standing();
		const ending = await this.#execution.run(Number.POSITIVE_INFINITY, this.#returnFrom(stackId, top));
		if (ending.kind !== "target") {
			return ending;
		}
		return granularity === "line" && !this.#entry() ? this.#onward("over", granularity) : { kind: "done" };
	}

	async backward(kind: StepKind, granularity: Granularity): Promise<StepEnding> {
		if (this.#history.step === 0) {
			return { kind: "start" };
		}
		if (kind === "out") {
			const { top } = this.#standing();
			return (await this.#undoTo(top.step, this.#history.step)) ?? { kind: "done" };
		}
		for (;;) {
			const ending = await this.#backOnce(kind === "over", granularity);
			if (ending) {
				return ending;
			}
			if (granularity === "instruction" || this.#atLineStart()) {
				return { kind: "done" };
			}
			if (this.#history.step === 0) {
				return { kind: "start" };
			}
		}
	}

	async #onward(kind: "over" | "into", granularity: Granularity): Promise<StepEnding> {
		const startedOn = this.#entry();
		for (;;) {
			const before = this.#standing();
			let ending = await this.#execution.stepOnce();
			if (ending.kind === "limit" && isInCallee(before, this.#standing())) {
				ending = await this.#throughCall(kind, granularity);
			}
			if (ending.kind !== "limit" && ending.kind !== "target") {
				return ending;
			}
			if (granularity === "instruction" || this.#onNewLine(startedOn)) {
				return { kind: "done" };
			}
		}
	}

	/** Just called: goes on to the return, unless the callee is where the step is to end. */
	async #throughCall(kind: "over" | "into", granularity: Granularity): Promise<Ending> {
		if (kind === "into" && (granularity === "instruction" || this.#entry())) {
			return { kind: "limit" };
		}
		const { stackId, top } = this.#standing();
		return this.#execution.run(Number.POSITIVE_INFINITY, this.#returnFrom(stackId, top));
	}

	/** The moment when an activation has been left, on its own stack. */
	#returnFrom(stackId: number, record: CallRecord): Target {
		const addresses = new Set<bigint>();
		for (let outer: CallRecord | undefined = record; outer && addresses.size < outerReturns; outer = outer.caller) {
			if (outer.returnAddress !== undefined) {
				addresses.add(outer.returnAddress);
			}
		}
		const accept = () => {
			const now = this.#standing();
			return now.stackId === stackId && now.top.depth < record.depth;
		};
		return { addresses, accept };
	}

	/** One instruction back, or one whole call: when `over`, or when its code has no lines. */
	async #backOnce(over: boolean, granularity: Granularity): Promise<Ending | undefined> {
		const here = this.#standing();
		const step = this.#history.step;
		this.#history.seek(step - 1);
		const call = over || (granularity === "line" && !this.#entry()) ? this.#callUndone(here) : undefined;
		return call && this.#undoTo(call.step, step);
	}

	/** The call, made by the activation of `here`, that we have come into from its end. */
	#callUndone(here: Standing): CallRecord | undefined {
		const stack = this.#history.state.stacks.find((candidate) => candidate.id === here.stackId);
		return stack && stack.top.depth > here.top.depth ? recordAt(stack.top, here.top.depth + 1) : undefined;
	}

	/** Goes back to a step, or to the last breakpoint between it and `from`. */
	async #undoTo(step: number, from: number): Promise<Ending | undefined> {
		const ending = await this.#execution.searchBack(step + 1, from);
		if (!ending) {
			this.#history.seek(step);
		}
		return ending;
	}

	#standing(): Standing {
		return standingIn(this.#history.state);
	}

	#entry(): LineEntry | undefined {
		return this.#lines.entryAt(this.#history.state.registers.rip);
	}

	#atLineStart(): boolean {
		const { rip } = this.#history.state.registers;
		const entry = this.#lines.entryAt(rip);
		return entry?.address === rip && this.#lines.startsLine(entry);
	}

	/** On another line than the step began on, or at the beginning of that line again. */
	#onNewLine(startedOn: LineEntry | undefined): boolean {
		const entry = this.#entry();
		if (!entry) {
			return false;
		}
		return !(startedOn && this.#lines.sameLine(entry.span, startedOn.span)) || this.#atLineStart();
	}
}

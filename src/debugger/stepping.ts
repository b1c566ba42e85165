// Steps: over, into and out, by line and by instruction, forwards and backwards.
// A line step ends where a line begins; a call counts as one step of its frame
// unless it is stepped into. Code without lines (the `_start` made for `main`) is
// never a place to end a line step at: it is gone through, to the next line or to
// the program's end.
//
// Shown in its source, compiled code has many instructions for a line, in any
// order and in pieces. There a step ends where a statement of another line begins,
// or in another activation: in what was called, or back in the middle of the
// caller's line. A step back undoes just that. Code whose source is not at hand is
// gone through from a source's line, and shown as assembly to those who come there
// by other ways.

import type { CallRecord } from "../machine/callStacks.ts";
import type { Ending } from "./ending.ts";
import type { Execution, Target } from "./execution.ts";
import type { History } from "./history.ts";
import type { LineRow } from "./lineLayer.ts";
import { isOriginal, type LineTable } from "./lineTable.ts";
import { isInCallee, isLevel, recordAt, type Standing, standingIn } from "./standing.ts";
import type { Granularity, StepKind } from "./stopReport.ts";

/** How a step ended: by itself, at the first instruction going backwards, or by something else. */
export type StepEnding = Ending | { readonly kind: "done" } | { readonly kind: "start" };

/** Return addresses of outer frames that also end a wait, for code that returns past its caller. */
const outerReturns = 16;

/** Where a step began. */
interface Start extends Standing {
	readonly row: LineRow | undefined;
}

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
		const start = this.#start();
		const ending = await this.#execution.run(Number.POSITIVE_INFINITY, this.#returnFrom(start.stackId, start.top));
		if (ending.kind !== "target") {
			return ending;
		}
		return granularity === "line" && !this.#mayShow(start.row)
			? this.#onward("over", granularity, start)
			: { kind: "done" };
	}

	/**
	 * Into the call at an address of the line that we stand on, whether or not what it calls has lines;
	 * where the line is left before, the step ends as one over it does.
	 */
	async intoCall(callSite: bigint): Promise<StepEnding> {
		const start = this.#start();
		if (!this.#isAt(callSite, start)) {
			const ending = await this.#onward("over", "line", start, callSite);
			if (ending.kind !== "target") {
				return ending;
			}
		}
		const ending = await this.#execution.stepOnce();
		if (ending.kind !== "limit") {
			return ending;
		}
		return this.#isArrival(start) || !this.#mayShow(start.row) ? { kind: "done" } : this.#onward("over", "line", start);
	}

	async backward(kind: StepKind, granularity: Granularity): Promise<StepEnding> {
		const from = this.#history.step;
		if (from === 0) {
			return { kind: "start" };
		}
		const goal = kind === "out" ? this.#standing().top.step : await this.#goalBehind(kind === "over", granularity);
		if (goal === "paused") {
			return { kind: "paused" };
		}
		const ending = await this.#undoTo(Math.max(0, goal), from);
		return ending ?? { kind: goal < 0 ? "start" : "done" };
	}

	/** Ends as `target` at `goal`, an address in the activation that the step began in. */
	async #onward(
		kind: "over" | "into",
		granularity: Granularity,
		start = this.#start(),
		goal?: bigint,
	): Promise<StepEnding> {
		for (;;) {
			const before = this.#standing();
			let ending = await this.#execution.stepOnce();
			if (ending.kind === "limit" && isInCallee(before, this.#standing())) {
				ending = await this.#throughCall(kind, granularity, start);
			}
			if (ending.kind !== "limit" && ending.kind !== "target") {
				return ending;
			}
			if (goal !== undefined && this.#isAt(goal, start)) {
				return { kind: "target" };
			}
			if (granularity === "instruction" || this.#isArrival(start)) {
				return { kind: "done" };
			}
			if (await this.#execution.mustPause()) {
				return { kind: "paused" };
			}
		}
	}

	/** Just called: goes on to the return, unless the callee is where the step is to end. */
	async #throughCall(kind: "over" | "into", granularity: Granularity, start: Start): Promise<Ending> {
		if (kind === "into" && (granularity === "instruction" || this.#mayShow(start.row))) {
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

	/**
	 * The step at which a step back from here ends, breakpoints aside; −1 when the run's start comes
	 * first. Stands anywhere between then and now afterwards.
	 */
	async #goalBehind(over: boolean, granularity: Granularity): Promise<number | "paused"> {
		do {
			this.#goBack(over, granularity);
			if (await this.#execution.mustPause()) {
				return "paused";
			}
		} while (granularity === "line" && this.#history.step > 0 && !this.#isBeginning());
		const first = this.#history.step;
		if (granularity === "instruction" || this.#isBeginning()) {
			return isOriginal(this.#row()) && granularity === "line" ? this.#firstOfLine(over) : first;
		}
		return -1;
	}

	/** At a statement of an original's line: the step at which the line was come to. */
	async #firstOfLine(over: boolean): Promise<number | "paused"> {
		const row = this.#row();
		const here = this.#standing();
		let first = this.#history.step;
		while (row && this.#history.step > 0) {
			this.#goBack(over, "line");
			if (await this.#execution.mustPause()) {
				return "paused";
			}
			if (!isLevel(here, this.#standing())) {
				break;
			}
			if (this.#isBeginning()) {
				const before = this.#row();
				if (!before || !this.#lines.sameLine(before.span, row.span)) {
					break;
				}
				first = this.#history.step;
			}
		}
		return first;
	}

	/** One instruction back, or one whole call: when `over`, or when its code has no lines. */
	#goBack(over: boolean, granularity: Granularity): void {
		const here = this.#standing();
		this.#history.seek(this.#history.step - 1);
		const call = over || (granularity === "line" && !this.#row()) ? this.#callUndone(here) : undefined;
		if (call) {
			this.#history.seek(call.step);
		}
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

	#start(): Start {
		return { ...this.#standing(), row: this.#row() };
	}

	#standing(): Standing {
		return standingIn(this.#history.state);
	}

	#isAt(address: bigint, where: Standing): boolean {
		return this.#history.state.registers.rip === address && isLevel(where, this.#standing());
	}

	#row(): LineRow | undefined {
		return this.#lines.rowAt(this.#history.state.registers.rip);
	}

	/** Whether a line step that began in a row may end in the code that we have come to. */
	#mayShow(from: LineRow | undefined): boolean {
		return this.#row() !== undefined && !(isOriginal(from) && this.#lines.isHidden(this.#history.state.registers.rip));
	}

	/** At the first byte of a statement; in the assembly, of one that is come to anew. */
	#isBeginning(): boolean {
		const { rip } = this.#history.state.registers;
		const row = this.#row();
		return row?.address === rip && (row.kind === "statement" || (row.kind !== "part" && this.#lines.startsLine(row)));
	}

	/** Whether a line step ends here. */
	#isArrival({ row: from, stackId, top }: Start): boolean {
		const row = this.#row();
		if (!row || !this.#mayShow(from)) {
			return false;
		}
		const isSameLine = from !== undefined && this.#lines.sameLine(row.span, from.span);
		if (!isOriginal(row)) {
			return !isSameLine || this.#isBeginning();
		}
		const now = this.#standing();
		const isLeft = now.stackId !== stackId || now.top.depth < top.depth;
		return isLeft || (this.#isBeginning() && (!isSameLine || now.top.depth > top.depth));
	}
}

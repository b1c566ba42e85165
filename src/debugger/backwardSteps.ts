// Steps back: over, into and out, by line and by instruction. A step back undoes
// what a step forward does; one by line ends at the first statement of the line that
// was on before. At the first address of an inlined call it leads to before that
// call, where the program stands already.

import type { CallRecord } from "../machine/callStacks.ts";
import type { Ending, StepEnding } from "./ending.ts";
import type { Execution } from "./execution.ts";
import type { History } from "./history.ts";
import type { InlinedSteps } from "./inlinedSteps.ts";
import { isOriginal, type LineTable } from "./lineTable.ts";
import { isLevel, recordAt, type Standing } from "./standing.ts";
import type { Start, StepPlaces, StepSources } from "./stepPlaces.ts";
import type { Granularity, StepKind } from "./stopReport.ts";

/** Where a step back ends. */
interface Goal {
	/** −1 when the run's start comes first. */
	readonly step: number;
	readonly before: number;
}

export class BackwardSteps {
	readonly #history: History;
	readonly #execution: Execution;
	readonly #lines: LineTable;
	readonly #inlined: InlinedSteps;
	readonly #places: StepPlaces;

	constructor({ history, execution, lines, inlined }: StepSources, places: StepPlaces) {
		this.#history = history;
		this.#execution = execution;
		this.#lines = lines;
		this.#inlined = inlined;
		this.#places = places;
	}

	async backward(kind: StepKind, granularity: Granularity, shownBefore = 0): Promise<StepEnding> {
		const from = this.#history.step;
		if (from === 0) {
			return { kind: "start" };
		}
		const start = this.#places.start(shownBefore);
		const goal =
			kind === "out"
				? { step: start.top.step, before: 0 }
				: await this.#goalFrom(kind, granularity, start, shownBefore);
		if (goal === "paused") {
			return { kind: "paused" };
		}
		const { step, before } = goal;
		const ending = await this.#undoTo(Math.max(0, step), from);
		return ending ?? (step < 0 ? { kind: "start" } : { kind: "done", before });
	}

	/** Where a step back ends: at the first address of an inlined call that may be the line of that call. */
	#goalFrom(kind: "over" | "into", granularity: Granularity, start: Start, before: number): Promise<Goal | "paused"> {
		const { rip } = this.#history.state.registers;
		const outer = granularity === "line" ? this.#inlined.outerAt(rip, before) : undefined;
		return outer === undefined ? this.#goalBehind(kind, granularity, start) : this.#firstOfLine(kind, outer);
	}

	/**
	 * The step at which a step back from here ends, breakpoints aside; −1 when the run's start comes
	 * first. Stands anywhere between then and now afterwards.
	 */
	async #goalBehind(kind: "over" | "into", granularity: Granularity, start: Start): Promise<Goal | "paused"> {
		const over = kind === "over";
		do {
			this.#goBack(over, granularity);
			if (await this.#execution.mustPause()) {
				return "paused";
			}
		} while (granularity === "line" && this.#history.step > 0 && this.#endBehind(kind, start) === undefined);
		const { step } = this.#history;
		const before = granularity === "instruction" ? 0 : this.#endBehind(kind, start);
		if (before === undefined) {
			return { step: -1, before: 0 };
		}
		return (before > 0 || isOriginal(this.#places.row())) && granularity === "line"
			? this.#firstOfLine(kind, before)
			: { step, before };
	}

	/** How many inlined calls the program is shown before where a step back may end here; undefined where it goes on. */
	#endBehind(kind: "over" | "into", start: Start): number | undefined {
		const { rip } = this.#history.state.registers;
		const isHidden = this.#places.isHidden(start);
		const isOwn = isLevel(start, this.#places.standing());
		const { deeper, call } = this.#inlined.arrivalAt(rip, isOwn ? start.calls : []);
		if (kind === "over" && deeper > 0 && isOwn) {
			return call && this.#inlined.shownAt(rip, deeper) === deeper ? deeper : undefined;
		}
		if (!isHidden) {
			return this.#places.isBeginning() ? 0 : undefined;
		}
		return this.#inlined.outerAt(rip, 0);
	}

	/** At a statement of an original's line: the step at which the line was come to. */
	async #firstOfLine(kind: "over" | "into", before: number): Promise<Goal | "paused"> {
		const here = this.#places.start(before);
		let first: Goal = { step: this.#history.step, before };
		while (here.span && this.#history.step > 0) {
			this.#goBack(kind === "over", "line");
			if (await this.#execution.mustPause()) {
				return "paused";
			}
			if (!isLevel(here, this.#places.standing())) {
				break;
			}
			const end = this.#endBehind(kind, here);
			if (end !== undefined) {
				const { span, calls } = this.#places.start(end);
				if (!span || !this.#lines.sameLine(span, here.span) || calls.length !== here.calls.length) {
					break;
				}
				first = { step: this.#history.step, before: end };
			}
		}
		return first;
	}

	/** One instruction back, or one whole call: when `over`, or when its code has no lines. */
	#goBack(over: boolean, granularity: Granularity): void {
		const here = this.#places.standing();
		this.#history.seek(this.#history.step - 1);
		const call = over || (granularity === "line" && !this.#places.row()) ? this.#callUndone(here) : undefined;
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
}

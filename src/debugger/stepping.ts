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

import type { InlinedCall } from "../assembler/program.ts";
import type { CallRecord } from "../machine/callStacks.ts";
import { BackwardSteps } from "./backwardSteps.ts";
import type { Ending, StepEnding } from "./ending.ts";
import type { Execution, Target } from "./execution.ts";
import type { History } from "./history.ts";
import type { InlinedSteps } from "./inlinedSteps.ts";
import { isInCallee, isLevel, type Standing } from "./standing.ts";
import { type Start, StepPlaces, type StepSources } from "./stepPlaces.ts";
import type { Granularity, StepKind } from "./stopReport.ts";

/** Return addresses of outer frames that also end a wait, for code that returns past its caller. */
const outerReturns = 16;

export class Stepping {
	readonly #history: History;
	readonly #execution: Execution;
	readonly #inlined: InlinedSteps;
	readonly #places: StepPlaces;
	readonly #backward: BackwardSteps;

	constructor(sources: StepSources) {
		this.#history = sources.history;
		this.#execution = sources.execution;
		this.#inlined = sources.inlined;
		this.#places = new StepPlaces(sources);
		this.#backward = new BackwardSteps(sources, this.#places);
	}

	/** `before` is how many of the inlined calls that begin here the program is shown before. */
	async forward(kind: StepKind, granularity: Granularity, before = 0): Promise<StepEnding> {
		const { rip } = this.#history.state.registers;
		const inner =
			kind === "into" && granularity === "line" && before > 0 ? this.#inlined.shownAt(rip, before - 1) : undefined;
		if (inner !== undefined) {
			return { kind: "done", before: inner };
		}
		const start = this.#places.start(before);
		if (kind !== "out") {
			return this.#onward(kind, granularity, start);
		}
		const call = granularity === "line" ? start.calls.at(-1) : undefined;
		if (call) {
			return this.#outOf(call, start);
		}
		const ending = await this.#execution.run(Number.POSITIVE_INFINITY, this.#returnFrom(start.stackId, start.top));
		if (ending.kind !== "target") {
			return ending;
		}
		return granularity === "line" && !this.#places.mayShow(start)
			? this.#onward("over", granularity, start)
			: { kind: "done", before: this.#places.beforeAfterReturn(start) };
	}

	/**
	 * Into the call at an address of the line that we stand on, whether or not what it calls has lines;
	 * where the line is left before, the step ends as one over it does.
	 */
	async intoCall(callSite: bigint): Promise<StepEnding> {
		const start = this.#places.start();
		if (!this.#places.isAt(callSite, start)) {
			const ending = await this.#onward("over", "line", start, callSite);
			if (ending.kind !== "target") {
				return ending;
			}
		}
		const ending = await this.#execution.stepOnce();
		if (ending.kind !== "limit") {
			return ending;
		}
		const before = this.#places.arrivalOf("into", start);
		return before !== undefined || !this.#places.mayShow(start)
			? { kind: "done", before }
			: this.#onward("over", "line", start);
	}

	backward(kind: StepKind, granularity: Granularity, before = 0): Promise<StepEnding> {
		return this.#backward.backward(kind, granularity, before);
	}

	/** Ends as `target` at `goal`, an address in the activation that the step began in. */
	async #onward(
		kind: "over" | "into",
		granularity: Granularity,
		start = this.#places.start(),
		goal?: bigint,
	): Promise<StepEnding> {
		for (;;) {
			const here = this.#places.standing();
			const through = goal === undefined ? await this.#throughInlined(kind, granularity, start) : undefined;
			let ending = through ?? (await this.#execution.stepOnce());
			if (ending.kind === "limit" && isInCallee(here, this.#places.standing())) {
				ending = await this.#throughCall(kind, granularity, start);
			}
			if (ending.kind !== "limit" && ending.kind !== "target") {
				return ending;
			}
			if (goal !== undefined && this.#places.isAt(goal, start)) {
				return { kind: "target" };
			}
			const before = granularity === "instruction" ? 0 : this.#places.arrivalOf(kind, start);
			if (before !== undefined) {
				return { kind: "done", before };
			}
			if (await this.#execution.mustPause()) {
				return { kind: "paused" };
			}
		}
	}

	/** In a call that is inlined where the step began, and is to be gone over: to where it is left. */
	async #throughInlined(kind: "over" | "into", granularity: Granularity, start: Start): Promise<Ending | undefined> {
		if (kind === "into" || granularity === "instruction" || !isLevel(start, this.#places.standing())) {
			return undefined;
		}
		const { rip } = this.#history.state.registers;
		const { deeper, isLeft } = this.#inlined.arrivalAt(rip, start.calls);
		const call = deeper > 0 && !isLeft ? this.#inlined.callsAt(rip)[start.calls.length] : undefined;
		return call && this.#run(call, start);
	}

	/** Runs until an inlined call or the activation that it is in has been left. */
	#run(call: InlinedCall, start: Standing): Promise<Ending> {
		const returned = this.#returnFrom(start.stackId, start.top);
		const { state } = this.#history;
		return this.#execution.run(Number.POSITIVE_INFINITY, {
			addresses: new Set([...this.#inlined.exitsOf(call), ...returned.addresses]),
			accept: () =>
				returned.accept() ||
				(isLevel(start, this.#places.standing()) && !this.#inlined.callsAt(state.registers.rip).includes(call)),
		});
	}

	/** Out of an inlined call, to what comes after it in its caller. */
	async #outOf(call: InlinedCall, start: Start): Promise<StepEnding> {
		const ending = await this.#run(call, start);
		if (ending.kind !== "target" || !isLevel(start, this.#places.standing())) {
			return ending.kind === "target" ? { kind: "done" } : ending;
		}
		const outer = { ...start, calls: start.calls.slice(0, -1) };
		const { rip } = this.#history.state.registers;
		const { deeper, call: next } = this.#inlined.arrivalAt(rip, outer.calls);
		const before = next
			? this.#inlined.shownAt(rip, deeper)
			: deeper === 0 && !this.#places.isHidden(outer)
				? 0
				: undefined;
		return before === undefined ? this.#onward("over", "line", outer) : { kind: "done", before };
	}

	/** Just called: goes on to the return, unless the callee is where the step is to end. */
	async #throughCall(kind: "over" | "into", granularity: Granularity, start: Start): Promise<Ending> {
		if (kind === "into" && (granularity === "instruction" || this.#places.mayShow(start))) {
			return { kind: "limit" };
		}
		const { stackId, top } = this.#places.standing();
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
			const now = this.#places.standing();
			return now.stackId === stackId && now.top.depth < record.depth;
		};
		return { addresses, accept };
	}
}

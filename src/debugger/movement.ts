// Moving the program: running, stepping and going to a step, one move at a time.
// Each gives the report of the stop that it ends at.

import type { Breakpoints } from "./breakpoints.ts";
import type { StepEnding } from "./ending.ts";
import type { Execution } from "./execution.ts";
import type { History } from "./history.ts";
import type { InlinedPlaces } from "./inlinedPlaces.ts";
import { InlinedSteps } from "./inlinedSteps.ts";
import type { LineTable } from "./lineTable.ts";
import type { Parts } from "./parts.ts";
import type { Present } from "./present.ts";
import type { Reports } from "./reports.ts";
import type { ShownFrames } from "./shownFrames.ts";
import { Stepping } from "./stepping.ts";
import type { Direction, Granularity, StepKind, StopReason, StopReport } from "./stopReport.ts";

export class Movement {
	readonly #history: History;
	readonly #present: Present;
	readonly #lines: LineTable;
	readonly #execution: Execution;
	readonly #reports: Reports;
	readonly #stepping: Stepping;
	readonly #breakpoints: Breakpoints;
	readonly #shown: ShownFrames;
	readonly #inlined: InlinedPlaces;
	#isUnderWay = false;

	constructor(history: History, parts: Parts, present: Present) {
		const { lines, execution, reports, breakpoints, shown, inlined } = parts;
		this.#history = history;
		this.#present = present;
		this.#lines = lines;
		this.#execution = execution;
		this.#reports = reports;
		this.#breakpoints = breakpoints;
		this.#shown = shown;
		this.#inlined = inlined;
		const steps = new InlinedSteps(inlined, lines, history.state.memory);
		this.#stepping = new Stepping({ history, execution, lines, inlined: steps });
	}

	start(stopOnEntry: boolean): Promise<StopReport> {
		return this.#move("entry", async () => {
			if (stopOnEntry) {
				return this.#lines.rowAt(this.#history.state.registers.rip)
					? { kind: "done" }
					: this.#stepping.forward("into", "line");
			}
			const arrival = this.#execution.arrivalHere();
			return arrival ? { kind: "arrival", arrival } : this.#execution.run(Number.POSITIVE_INFINITY);
		});
	}

	resume(direction: Direction): Promise<StopReport> {
		return this.#move("step", async () => {
			if (direction === "forward") {
				return this.#execution.run(Number.POSITIVE_INFINITY);
			}
			const ending = await this.#execution.searchBack(0, this.#history.step);
			if (!ending) {
				this.#history.seek(0);
			}
			return ending ?? { kind: "start" };
		});
	}

	step(threadId: number, kind: StepKind, granularity: Granularity, direction: Direction): Promise<StopReport> {
		return this.#move("step", async (before) => {
			const { state } = this.#history;
			const stack = state.stacks.find((candidate) => candidate.id === threadId);
			if (direction === "backward") {
				return this.#stepping.backward(kind, granularity, before);
			}
			if (!stack || stack.id === state.currentStack) {
				return this.#stepping.forward(kind, granularity, before);
			}
			return this.#execution.run(Number.POSITIVE_INFINITY, {
				addresses: new Set([stack.savedRip]),
				accept: () => state.currentStack === threadId,
			});
		});
	}

	stepIntoCall(callSite: bigint): Promise<StopReport> {
		return this.#move("step", () => this.#stepping.intoCall(callSite));
	}

	/** Goes to a step that has been reached. */
	goTo(step: number): StopReport {
		this.#present.leave();
		this.#history.seek(step);
		this.#present.changed();
		return this.stay();
	}

	/** The report of a move that led nowhere. */
	stay(): StopReport {
		return this.#reports.plain("goto");
	}

	/** `run` is told how many of the inlined calls that begin here the program was shown before. */
	async #move(reason: StopReason, run: (before: number) => Promise<StepEnding>): Promise<StopReport> {
		if (this.#isUnderWay) {
			throw new Error("the program is running already");
		}
		this.#isUnderWay = true;
		this.#present.leave();
		const began = this.#shown.before;
		let ended = 0;
		this.#shown.standBefore(0);
		try {
			const ending = (await this.#execution.begin()) ?? (await run(began));
			ended = this.#shownBefore(ending);
			return this.#reports.report(ending, reason);
		} finally {
			this.#isUnderWay = false;
			this.#present.changed();
			this.#shown.standBefore(ended);
		}
	}

	/** How many of the inlined calls that begin where a move ended the program is shown before: a breakpoint's line is. */
	#shownBefore(ending: StepEnding): number {
		if (ending.kind !== "arrival") {
			return ending.kind === "done" ? (ending.before ?? 0) : 0;
		}
		const { rip } = this.#history.state.registers;
		const levels = this.#breakpoints
			.spansOf(ending.arrival.ids)
			.flatMap((span) => this.#inlined.levelOn(span, rip) ?? []);
		return levels.length === 0 ? 0 : this.#inlined.callsAt(rip).length - Math.max(...levels);
	}
}

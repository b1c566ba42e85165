// Moving the program: running, stepping and going to a step, one move at a time.
// Each gives the report of the stop that it ends at.

import type { Execution } from "./execution.ts";
import type { History } from "./history.ts";
import type { LineTable } from "./lineTable.ts";
import type { Parts } from "./parts.ts";
import type { Present } from "./present.ts";
import type { Reports } from "./reports.ts";
import { type StepEnding, Stepping } from "./stepping.ts";
import type { Direction, Granularity, StepKind, StopReason, StopReport } from "./stopReport.ts";

export class Movement {
	readonly #history: History;
	readonly #present: Present;
	readonly #lines: LineTable;
	readonly #execution: Execution;
	readonly #reports: Reports;
	readonly #stepping: Stepping;
	#isUnderWay = false;

	constructor(history: History, { lines, execution, reports }: Parts, present: Present) {
		this.#history = history;
		this.#present = present;
		this.#lines = lines;
		this.#execution = execution;
		this.#reports = reports;
		this.#stepping = new Stepping(history, execution, lines);
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
		return this.#move("step", async () => {
			const { state } = this.#history;
			const stack = state.stacks.find((candidate) => candidate.id === threadId);
			if (direction === "backward") {
				return this.#stepping.backward(kind, granularity);
			}
			if (!stack || stack.id === state.currentStack) {
				return this.#stepping.forward(kind, granularity);
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

	async #move(reason: StopReason, run: () => Promise<StepEnding>): Promise<StopReport> {
		if (this.#isUnderWay) {
			throw new Error("the program is running already");
		}
		this.#isUnderWay = true;
		this.#present.leave();
		try {
			const pausedEarly = await this.#execution.begin();
			return this.#reports.report(pausedEarly ?? (await run()), reason);
		} finally {
			this.#isUnderWay = false;
			this.#present.changed();
		}
	}
}

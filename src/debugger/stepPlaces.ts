// Where a step began and where it may end: in which activation, in which of the
// calls inlined there, on which line. Steps in both directions are decided by it.

import type { InlinedCall } from "../assembler/program.ts";
import type { Span } from "../assembler/source.ts";
import type { Execution } from "./execution.ts";
import type { History } from "./history.ts";
import type { InlinedSteps } from "./inlinedSteps.ts";
import type { LineRow } from "./lineLayer.ts";
import { isOriginal, type LineTable } from "./lineTable.ts";
import { isLevel, recordAt, type Standing, standingIn } from "./standing.ts";

/** Where a step began, as it was shown: in which inlined calls, and on which line. */
export interface Start extends Standing {
	/** The place is in a source at hand. */
	readonly isInSource: boolean;
	readonly calls: readonly InlinedCall[];
	readonly span: Span | undefined;
}

/** What steps need of the debugger. */
export interface StepSources {
	readonly history: History;
	readonly execution: Execution;
	readonly lines: LineTable;
	readonly inlined: InlinedSteps;
}

export class StepPlaces {
	readonly #history: History;
	readonly #lines: LineTable;
	readonly #inlined: InlinedSteps;

	constructor({ history, lines, inlined }: StepSources) {
		this.#history = history;
		this.#lines = lines;
		this.#inlined = inlined;
	}

	/** Here, shown before so many of the inlined calls that begin here. */
	start(before = 0): Start {
		const { rip } = this.#history.state.registers;
		const [calls, span] = [this.#inlined.callsAt(rip, before), this.#inlined.spanAt(rip, before)];
		const isInSource = before > 0 ? span !== undefined : isOriginal(this.row());
		return { ...this.standing(), isInSource, calls, span };
	}

	standing(): Standing {
		return standingIn(this.#history.state);
	}

	isAt(address: bigint, where: Standing): boolean {
		return this.#history.state.registers.rip === address && isLevel(where, this.standing());
	}

	row(): LineRow | undefined {
		return this.#lines.rowAt(this.#history.state.registers.rip);
	}

	/** In code whose source is not at hand, when the step began in one that is. */
	isHidden({ isInSource }: Start): boolean {
		return isInSource && this.#lines.isHidden(this.#history.state.registers.rip);
	}

	/** Whether a line step may end in the code that we have come to, or before inlined calls that begin with it. */
	mayShow(start: Start): boolean {
		const { rip } = this.#history.state.registers;
		return this.row() !== undefined && (!this.isHidden(start) || this.#inlined.outerAt(rip, 0) !== undefined);
	}

	/** At the first byte of a statement; in the assembly, of one that is come to anew. */
	isBeginning(): boolean {
		const { rip } = this.#history.state.registers;
		const row = this.row();
		return row?.address === rip && (row.kind === "statement" || (row.kind !== "part" && this.#lines.startsLine(row)));
	}

	/** How many inlined calls begin where an activation has returned to, beyond those that its call was in. */
	beforeAfterReturn({ stackId, top }: Standing): number | undefined {
		const now = this.standing();
		const callSite = now.stackId === stackId ? recordAt(top, now.top.depth + 1)?.callSite : undefined;
		const { rip } = this.#history.state.registers;
		const calls = callSite === undefined ? [] : this.#inlined.callsAt(callSite);
		const { deeper, call } = this.#inlined.arrivalAt(rip, calls);
		return call ? this.#inlined.shownAt(rip, deeper) : 0;
	}

	/** How many inlined calls the program is shown before where a line step ends here; undefined where it goes on. */
	arrivalOf(kind: "over" | "into", start: Start): number | undefined {
		const row = this.row();
		if (!row || !this.mayShow(start)) {
			return undefined;
		}
		const isHidden = this.isHidden(start);
		if (!isOriginal(row) && !isHidden) {
			const isSameLine = start.span !== undefined && this.#lines.sameLine(row.span, start.span);
			return !isSameLine || this.isBeginning() ? 0 : undefined;
		}
		const { rip } = this.#history.state.registers;
		const now = this.standing();
		if (now.stackId !== start.stackId || now.top.depth < start.top.depth) {
			return this.beforeAfterReturn(start) || (isHidden ? undefined : 0);
		}
		const isStatement = !isHidden && this.isBeginning();
		if (now.top.depth > start.top.depth) {
			// A function whose code begins with that of a call in it is come to before the call.
			const { deeper, call } = this.#inlined.arrivalAt(rip, []);
			return call ? this.#inlined.shownAt(rip, deeper) : isStatement ? 0 : undefined;
		}
		return this.#inlined.endAt(rip, start, kind, isStatement);
	}
}

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
	readonly row: LineRow | undefined;
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
		return { ...this.standing(), row: this.row(), calls, span };
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

	/** Whether a line step that began in a row may end in the code that we have come to. */
	mayShow(from: LineRow | undefined): boolean {
		return this.row() !== undefined && !(isOriginal(from) && this.#lines.isHidden(this.#history.state.registers.rip));
	}

	/** At the first byte of a statement; in the assembly, of one that is come to anew. */
	isBeginning(): boolean {
		const { rip } = this.#history.state.registers;
		const row = this.row();
		return row?.address === rip && (row.kind === "statement" || (row.kind !== "part" && this.#lines.startsLine(row)));
	}

	/** How many inlined calls begin where an activation has returned to, beyond those that its call was in. */
	beforeAfterReturn({ stackId, top }: Standing): number {
		const now = this.standing();
		const callSite = now.stackId === stackId ? recordAt(top, now.top.depth + 1)?.callSite : undefined;
		const { deeper, call } = this.#inlined.arrivalAt(
			this.#history.state.registers.rip,
			callSite === undefined ? [] : this.#inlined.callsAt(callSite),
		);
		return call ? deeper : 0;
	}

	/** How many inlined calls the program is shown before where a line step ends here; undefined where it goes on. */
	arrivalOf(kind: "over" | "into", start: Start): number | undefined {
		const row = this.row();
		if (!row || !this.mayShow(start.row)) {
			return undefined;
		}
		if (!isOriginal(row)) {
			const isSameLine = start.span !== undefined && this.#lines.sameLine(row.span, start.span);
			return !isSameLine || this.isBeginning() ? 0 : undefined;
		}
		const { rip } = this.#history.state.registers;
		const now = this.standing();
		if (now.stackId !== start.stackId || now.top.depth < start.top.depth) {
			return this.beforeAfterReturn(start);
		}
		if (now.top.depth > start.top.depth) {
			// A function whose code begins with that of a call in it is come to before the call.
			return this.isBeginning()
				? this.#inlined.arrivalAt(rip, []).call
					? this.#inlined.callsAt(rip).length
					: 0
				: undefined;
		}
		return this.#inlined.endAt(rip, start, kind, this.isBeginning());
	}
}

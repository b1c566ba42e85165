// Going backwards is searching: replay a stretch of the past, remember the last
// stop in it; when there is none, take the (longer) stretch before it. Nothing is
// printed or logged again on the way. Searches may take long: how far one has come
// can be asked at any time, and a pause ends it.

import type { CallRule } from "../machine/callRules.ts";
import type { Accesses, Breakpoints } from "./breakpoints.ts";
import type { Checks } from "./checks.ts";
import { type Ending, isTrap } from "./ending.ts";
import type { Finding } from "./finding.ts";
import type { History } from "./history.ts";
import type { StopPoints } from "./stopPoints.ts";
import type { Turns } from "./turns.ts";

/** Where a search of the past ends, and with what. */
export interface Found {
	readonly step: number;
	readonly ending: Ending;
}

/** What is being done in the past, and what share of it has been, 0 to 1. */
export interface PastWork {
	readonly kind: "searching" | "counting";
	readonly done: number;
}

const stoppedByTrap: Ending = { kind: "arrival", arrival: { ids: [], reason: "breakpoint", text: "int3" } };

const shortestWindow = 4096;
const longestWindow = 1 << 20;

export class PastSearch {
	readonly #history: History;
	readonly #breakpoints: Breakpoints;
	readonly #checks: Checks;
	readonly #stops: StopPoints;
	readonly #turns: Turns;
	#work: (() => PastWork) | undefined;

	constructor(history: History, breakpoints: Breakpoints, checks: Checks, stops: StopPoints, turns: Turns) {
		this.#history = history;
		this.#breakpoints = breakpoints;
		this.#checks = checks;
		this.#stops = stops;
		this.#turns = turns;
	}

	/** What is under way; undefined while nothing is. */
	get work(): PastWork | undefined {
		return this.#work?.();
	}

	/** Learns the hits of the past that breakpoints need to count; true when a pause came in between. */
	learn(): Promise<boolean> {
		return this.#telling(() => this.#learn());
	}

	async #learn(): Promise<boolean> {
		const here = this.#history.step;
		const uncounted = () => this.#breakpoints.uncounted(here);
		for (let from = uncounted(); from !== undefined; from = uncounted()) {
			const first = from;
			this.#work = () => ({ kind: "counting", done: (this.#history.step - first) / Math.max(1, here - first) });
			this.#history.seek(Math.max(0, first - 1));
			await this.#replay(here);
			this.#breakpoints.cover(first, this.#history.step);
			if (this.#turns.isPaused) {
				this.#history.seek(here);
				return true;
			}
		}
		return false;
	}

	/**
	 * The last stop at a step from `low` up to but not including `high`; undefined when there is none. A
	 * pause ends at the earliest step searched. Stands anywhere between afterwards.
	 */
	search(low: number, high: number): Promise<Found | undefined> {
		return this.#telling(() => this.#search(low, high));
	}

	async #search(low: number, high: number): Promise<Found | undefined> {
		let width = shortestWindow;
		const known = this.#checks.lastKnown(low, high);
		for (let end = high; end > low && this.#stops.mayStopBack(); width = Math.min(2 * width, longestWindow)) {
			const begin = Math.max(low, end - width);
			this.#work = () => ({ kind: "searching", done: (high - end) / (high - low) });
			// From the step before, since an access is noticed behind the instruction that makes it.
			this.#history.seek(Math.max(0, begin - 1));
			const arrived = later(await this.#replay(end - 1, begin), this.#accessBefore(end));
			if (this.#turns.isPaused) {
				return { step: end, ending: { kind: "paused" } };
			}
			if (arrived || (known && known.step >= begin)) {
				return later(arrived, foundBy(known));
			}
			end = begin;
		}
		return foundBy(known);
	}

	/** Does work that `work` tells of until it is over. */
	async #telling<T>(work: () => Promise<T>): Promise<T> {
		try {
			return await work();
		} finally {
			this.#work = undefined;
		}
	}

	/** Runs from a known past step up to `end` and gives the last arrival at a step from `begin` on. */
	async #replay(end: number, begin = 0): Promise<Found | undefined> {
		let found = this.#history.step >= begin ? this.#judge() : undefined;
		this.#checks.leave();
		const rules = this.#checks.rulesBack(this.#history.step);
		let passed: number | undefined;
		while (this.#history.step < end && !this.#turns.isPaused) {
			const from = this.#history.step;
			const limit = Math.min(end, from + this.#turns.steps);
			const stop = this.#history.run(limit, this.#stops.addresses(), this.#stops.watches(), { ...rules, passed });
			const { step } = this.#history;
			if (step !== from && step >= begin) {
				const accesses = stop.kind === "watchpoint" ? stop : undefined;
				found = this.#judge(accesses) ?? (isTrap(stop) ? { step, ending: stoppedByTrap } : found);
				found = later(found, this.#judgeAccesses(accesses, begin));
			}
			if (stop.kind === "check") {
				passed = step;
				found = step >= begin ? (this.#judgeRule(stop.rule) ?? found) : found;
			}
			await this.#turns.give();
		}
		return found;
	}

	/** The last instruction before a step, which is the next one: what a check finds in its accesses. */
	#accessBefore(step: number): Found | undefined {
		const stop = this.#turns.isPaused
			? undefined
			: this.#history.run(step, this.#checks.heapStops, this.#stops.watches());
		return stop?.kind === "watchpoint" ? this.#judgeAccesses(stop, step - 1) : undefined;
	}

	/** What a check finds in accesses just made, if it is shown at a step from `begin` on. */
	#judgeAccesses(accesses: Accesses | undefined, begin: number): Found | undefined {
		const finding = accesses && this.#checks.judgeAccesses(accesses);
		return finding && finding.step >= begin ? foundBy(finding) : undefined;
	}

	/** What a broken rule means, where it is shown at the place itself: what was found later is known. */
	#judgeRule(rule: CallRule): Found | undefined {
		const finding = this.#checks.judge(rule);
		return finding?.step === this.#history.step ? foundBy(finding) : undefined;
	}

	#judge(accesses?: Accesses): Found | undefined {
		const { step, state } = this.#history;
		const arrival = this.#breakpoints.arrive(state.registers.rip, step, accesses);
		return arrival && { step, ending: { kind: "arrival", arrival } };
	}
}

function foundBy(finding: Finding | undefined): Found | undefined {
	return finding && { step: finding.step, ending: { kind: "finding", finding } };
}

/** The second of two at the same step. */
function later(one: Found | undefined, other: Found | undefined): Found | undefined {
	return other && other.step >= (one?.step ?? 0) ? other : one;
}

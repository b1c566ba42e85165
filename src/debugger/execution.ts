// Runs the program in slices, in either direction, and says how each run ended.
// Between slices the event loop gets its turn, so that a pause or a breakpoint
// set meanwhile acts within a few hundredths of a second. Going backwards is
// searching: replay a stretch of the past, remember the last arrival, go to it;
// when there is none, take the (longer) stretch before it.

import type { CallRule } from "../machine/callRules.ts";
import type { Stop } from "../machine/engine.ts";
import type { MemoryWatch, Watch } from "../machine/watches.ts";
import type { LogRecord } from "./breakpoint.ts";
import type { Accesses, Arrival, Breakpoints } from "./breakpoints.ts";
import type { Checks } from "./checks.ts";
import type { Finding } from "./finding.ts";
import type { History } from "./history.ts";
import { Turns } from "./turns.ts";

export type Ending =
	| Exclude<Stop, { kind: "breakpoint" | "watchpoint" | "check" }>
	/** At breakpoints that hold, or behind an access that one waits for. */
	| { readonly kind: "arrival"; readonly arrival: Arrival }
	/** Where a check has found something, which may lie before where the run began. */
	| { readonly kind: "finding"; readonly finding: Finding }
	/** At one of the addresses that the caller waits for. */
	| { readonly kind: "target" }
	| { readonly kind: "paused" };

/** An address to run to, when the state there is as wanted. */
export interface Target {
	readonly addresses: ReadonlySet<bigint>;
	accept(): boolean;
}

/** Where a search of the past ends, and with what. */
interface Found {
	readonly step: number;
	readonly ending: Ending;
}

const noSlots: readonly MemoryWatch[] = [];
const stoppedByTrap: Ending = { kind: "arrival", arrival: { ids: [], reason: "breakpoint", text: "int3" } };
const nowhere: Target = { addresses: new Set(), accept: () => false };

const shortestWindow = 4096;
const longestWindow = 1 << 20;

export class Execution {
	readonly #history: History;
	readonly #breakpoints: Breakpoints;
	readonly #checks: Checks;
	/** Whether there may be an `int3`, which stops a run in both directions. */
	readonly #hasTraps: boolean;
	readonly #log: ((record: LogRecord) => void) | undefined;
	readonly #turns = new Turns();
	#watched: { readonly lists: readonly (readonly Watch[])[]; readonly all: readonly Watch[] } = { lists: [], all: [] };
	/** The step at which the move under way began. */
	#begun = 0;
	/** The last step at which a broken rule has been judged: going on from there goes on. */
	#judged: number | undefined;

	constructor(
		history: History,
		breakpoints: Breakpoints,
		checks: Checks,
		hasTraps: boolean,
		log: ((record: LogRecord) => void) | undefined,
	) {
		this.#history = history;
		this.#breakpoints = breakpoints;
		this.#checks = checks;
		this.#hasTraps = hasTraps;
		this.#log = log;
	}

	/** Forgets an earlier pause, and learns the hits of the past that breakpoints need to count. */
	async begin(): Promise<Ending | undefined> {
		this.#turns.begin();
		const here = this.#history.step;
		this.#begun = here;
		this.#checks.leave();
		for (let first = this.#uncounted(); first !== undefined; first = this.#uncounted()) {
			this.#history.seek(Math.max(0, first - 1));
			await this.#replay(here);
			this.#breakpoints.cover(first, this.#history.step);
			if (this.#turns.isPaused) {
				this.#history.seek(here);
				return { kind: "paused" };
			}
		}
		return undefined;
	}

	pause(): void {
		this.#turns.pause();
	}

	/** The breakpoints that hold where we stand. */
	arrivalHere(accesses?: Accesses): Arrival | undefined {
		return this.#breakpoints.arrive(this.#history.state.registers.rip, this.#history.step, accesses, this.#log);
	}

	/** One instruction forward; `limit` when nothing else was to be said. */
	async stepOnce(): Promise<Ending> {
		return this.run(this.#history.step + 1, nowhere, this.#checks.slotWatches());
	}

	/** Gives the event loop its turn when it is due; true when a pause is wanted. */
	async mustPause(): Promise<boolean> {
		await this.#turns.give();
		return this.#turns.isPaused;
	}

	/** Forward to a target, a step, or whatever comes first. */
	async run(limit: number, target: Target = nowhere, slots = noSlots): Promise<Ending> {
		for (;;) {
			const ending = this.#runSlice(limit, target, slots);
			if (ending) {
				return ending;
			}
			if (this.#history.step >= limit) {
				return { kind: "limit" };
			}
			await this.#turns.give();
			if (this.#turns.isPaused) {
				return this.#paused();
			}
		}
	}

	/**
	 * Backward to the last arrival at a step from `low` up to but not including `high`. A pause ends
	 * at the earliest step searched. When there is none (undefined) it stands anywhere between.
	 */
	async searchBack(low: number, high: number): Promise<Ending | undefined> {
		let width = shortestWindow;
		const known = this.#checks.lastKnown(low, high);
		for (let end = high; end > low && this.#mayStop(); width = Math.min(2 * width, longestWindow)) {
			const begin = Math.max(low, end - width);
			// From the step before, since an access is noticed behind the instruction that makes it.
			this.#history.seek(Math.max(0, begin - 1));
			const arrived = this.#later(await this.#replay(end - 1, begin), this.#accessBefore(end));
			if (this.#turns.isPaused) {
				this.#history.seek(end);
				return { kind: "paused" };
			}
			if (arrived || (known && known.step >= begin)) {
				return this.#goBackTo(arrived, known);
			}
			end = begin;
		}
		return this.#goBackTo(undefined, known);
	}

	/** To the later of the two. */
	#goBackTo(arrived: Found | undefined, known: Finding | undefined): Ending | undefined {
		const isKnown = known !== undefined && known.step >= (arrived?.step ?? 0);
		const found: Found | undefined = isKnown
			? { step: known.step, ending: { kind: "finding", finding: known } }
			: arrived;
		if (found) {
			this.#judged = found.step;
			this.#history.seek(found.step);
		}
		return found?.ending;
	}

	/** Whether a run through the past could stop anywhere. */
	#mayStop(): boolean {
		return (
			this.#hasTraps || this.#stops().size > 0 || this.#watches().length > 0 || this.#checks.rulesBack(0).rules.size > 0
		);
	}

	#uncounted(): number | undefined {
		return this.#breakpoints.uncounted(this.#history.step);
	}

	#runSlice(limit: number, target: Target, slots: readonly MemoryWatch[]): Ending | undefined {
		const from = this.#history.step;
		const stops = union(union(this.#breakpoints.addresses, target.addresses), this.#checks.heapStops);
		const watches = this.#watches(slots);
		const rules = { ...this.#checks.rulesFrom(from), passed: this.#judged === from ? from : undefined };
		const started = performance.now();
		const end = Math.min(limit, from + this.#turns.steps);
		const stop = this.#history.run(end, stops, watches, rules);
		this.#turns.adapt(this.#history.step - from, performance.now() - started);
		const finding = this.#findingAt(stop, slots);
		if (finding) {
			this.#breakpoints.cover(from, this.#history.step);
			this.#history.seek(finding.step);
			return { kind: "finding", finding };
		}
		const { rip } = this.#history.state.registers;
		const moved = this.#history.step !== from;
		const accesses = stop.kind === "watchpoint" ? stop : undefined;
		const arrival = moved && (accesses || stops.has(rip)) ? this.arrivalHere(accesses) : undefined;
		this.#breakpoints.cover(from, this.#history.step);
		if (arrival) {
			return { kind: "arrival", arrival };
		}
		if (moved && target.addresses.has(rip) && target.accept()) {
			return { kind: "target" };
		}
		return stop.kind === "fault" || stop.kind === "exit" || stop.kind === "input" ? stop : undefined;
	}

	/** What the checks find at a stop on the way forward. */
	#findingAt(stop: Stop, slots: readonly MemoryWatch[]): Finding | undefined {
		switch (stop.kind) {
			case "check":
				this.#judged = this.#history.step;
				return this.#checks.news(stop, this.#begun);
			case "fault":
				return isTrap(stop) ? undefined : this.#checks.newsAtFault(this.#begun);
			case "watchpoint": {
				const written = slots.filter((slot) => stop.hits.some(({ watch }) => watch === slot));
				return this.#checks.newsOfWrites(written, this.#begun) ?? this.#checks.judgeAccesses(stop, this.#begun);
			}
			default:
				return undefined;
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
			const stop = this.#history.run(limit, this.#stops(), this.#watches(), { ...rules, passed });
			const { step } = this.#history;
			if (step !== from && step >= begin) {
				const accesses = stop.kind === "watchpoint" ? stop : undefined;
				found = this.#judge(accesses) ?? (isTrap(stop) ? { step, ending: stoppedByTrap } : found);
				found = this.#later(found, this.#judgeAccesses(accesses, begin));
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
		const stop = this.#turns.isPaused ? undefined : this.#history.run(step, this.#checks.heapStops, this.#watches());
		return stop?.kind === "watchpoint" ? this.#judgeAccesses(stop, step - 1) : undefined;
	}

	/** What a check finds in accesses just made, if it is shown at a step from `begin` on. */
	#judgeAccesses(accesses: Accesses | undefined, begin: number): Found | undefined {
		const finding = accesses && this.#checks.judgeAccesses(accesses);
		return finding && finding.step >= begin ? { step: finding.step, ending: { kind: "finding", finding } } : undefined;
	}

	#later(one: Found | undefined, other: Found | undefined): Found | undefined {
		return other && other.step >= (one?.step ?? 0) ? other : one;
	}

	/** What a broken rule means, where it is shown at the place itself: what was found later is known. */
	#judgeRule(rule: CallRule): Found | undefined {
		const finding = this.#checks.judge(rule);
		return finding?.step === this.#history.step
			? { step: finding.step, ending: { kind: "finding", finding } }
			: undefined;
	}

	#judge(accesses?: Accesses): Found | undefined {
		const { step, state } = this.#history;
		const arrival = this.#breakpoints.arrive(state.registers.rip, step, accesses);
		return arrival && { step, ending: { kind: "arrival", arrival } };
	}

	#stops(): ReadonlySet<bigint> {
		return union(this.#breakpoints.addresses, this.#checks.heapStops);
	}

	/** All that is to be watched; while nothing changes the same list, which costs less. */
	#watches(slots = noSlots): readonly Watch[] {
		const lists = [this.#breakpoints.watches, slots, this.#checks.heapWatches()];
		const known = this.#watched;
		if (lists.some((list, index) => list !== known.lists[index])) {
			this.#watched = { lists, all: lists.flat() };
		}
		return this.#watched.all;
	}

	/** Inside a long `rep`, a pause goes back to the start of the instruction. */
	#paused(): Ending {
		this.#history.seek(this.#history.step);
		return { kind: "paused" };
	}
}

/** At an `int3` that the program does not handle itself. */
function isTrap(stop: Stop): boolean {
	return stop.kind === "fault" && stop.fault.kind === "breakpoint";
}

function union(one: ReadonlySet<bigint>, other: ReadonlySet<bigint>): ReadonlySet<bigint> {
	return other.size === 0 ? one : one.size === 0 ? other : new Set([...one, ...other]);
}

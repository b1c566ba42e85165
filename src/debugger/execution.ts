// Runs the program in slices, in either direction, and says how each run ended.
// Between slices the event loop gets its turn, so that a pause or a breakpoint
// set meanwhile acts within a few hundredths of a second.

import type { Stop } from "../machine/engine.ts";
import type { MemoryWatch } from "../machine/watches.ts";
import type { LogRecord } from "./breakpoint.ts";
import type { Accesses, Arrival, Breakpoints } from "./breakpoints.ts";
import type { Checks } from "./checks.ts";
import { type Ending, isTrap } from "./ending.ts";
import type { Finding } from "./finding.ts";
import type { History } from "./history.ts";
import { PastSearch, type PastWork } from "./pastSearch.ts";
import { noSlots, StopPoints } from "./stopPoints.ts";
import { Turns } from "./turns.ts";

/** An address to run to, when the state there is as wanted. */
export interface Target {
	readonly addresses: ReadonlySet<bigint>;
	accept(): boolean;
}

const nowhere: Target = { addresses: new Set(), accept: () => false };

export class Execution {
	readonly #history: History;
	readonly #breakpoints: Breakpoints;
	readonly #checks: Checks;
	readonly #stops: StopPoints;
	readonly #past: PastSearch;
	readonly #log: ((record: LogRecord) => void) | undefined;
	readonly #turns = new Turns();
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
		this.#stops = new StopPoints(breakpoints, checks, hasTraps);
		this.#past = new PastSearch(history, breakpoints, checks, this.#stops, this.#turns);
		this.#log = log;
	}

	/** Forgets an earlier pause, and learns the hits of the past that breakpoints need to count. */
	async begin(): Promise<Ending | undefined> {
		this.#turns.begin();
		this.#begun = this.#history.step;
		this.#checks.leave();
		return (await this.#past.learn()) ? { kind: "paused" } : undefined;
	}

	/** What is being done in the past by the move under way. */
	get pastWork(): PastWork | undefined {
		return this.#past.work;
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
		const found = await this.#past.search(low, high);
		if (found) {
			this.#judged = found.ending.kind === "paused" ? this.#judged : found.step;
			this.#history.seek(found.step);
		}
		return found?.ending;
	}

	#runSlice(limit: number, target: Target, slots: readonly MemoryWatch[]): Ending | undefined {
		const from = this.#history.step;
		const stops = this.#stops.addresses(target.addresses);
		const watches = this.#stops.watches(slots);
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

	/** Inside a long `rep`, a pause goes back to the start of the instruction. */
	#paused(): Ending {
		this.#history.seek(this.#history.step);
		return { kind: "paused" };
	}
}

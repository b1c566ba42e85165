// The reference engine: does one instruction after another by evaluating its
// meaning and applying the outcome, all of it or nothing. Slow and obviously
// right; the fast engine is held against it. The engine itself remembers only
// what it can make again (decoded instructions): the guest is the machine.

import type { Outcome, Reader } from "../semantics/reader.ts";
import { brokenRule, type CallRules, noRules } from "./callRules.ts";
import { DecodeCache, type Ready } from "./decodeCache.ts";
import { DecodedCode } from "./decodedCode.ts";
import type { Engine, Stop } from "./engine.ts";
import { raisedFault } from "./faults.ts";
import type { Machine } from "./machine.ts";
import { applyOutcome, denied, refusalOf, retire, writeOutcome } from "./outcomes.ts";
import { OutsideCalls } from "./outsideCalls.ts";
import { deliverFault, handlerOf } from "./signals.ts";
import { UnsetReads } from "./unsetReads.ts";
import type { Watch } from "./watches.ts";

/** Iterations of repeated string instructions that one `run` does before it gives way. */
const mostIterations = 8192;

const noBreakpoints: ReadonlySet<bigint> = new Set();
const noWatches: readonly Watch[] = [];
const limitReached: Stop = { kind: "limit" };

export class ReferenceEngine implements Engine {
	readonly state: Machine;
	private readonly cache: DecodeCache;
	private readonly reader: Reader;
	private iterationsLeft = mostIterations;
	private rules = noRules;
	private readonly unset: UnsetReads;
	private readonly calls: OutsideCalls;
	private followsUnset = false;

	constructor(machine: Machine, code = new DecodedCode(machine.memory)) {
		this.state = machine;
		this.cache = new DecodeCache(code);
		this.reader = readerOf(machine);
		this.unset = new UnsetReads(machine, this.reader, noRules);
		this.calls = new OutsideCalls(machine, this.unset);
	}

	run(
		limit: number,
		breakpoints: ReadonlySet<bigint> = noBreakpoints,
		watches: readonly Watch[] = noWatches,
		rules: CallRules = noRules,
	): Stop {
		const { state } = this;
		state.memory.watches.set(watches);
		this.follow(rules);
		if (state.exitStatus !== undefined) {
			return { kind: "exit", status: state.exitStatus };
		}
		if (state.steps >= limit) {
			return limitReached;
		}
		return this.advance(true, limit, breakpoints) ?? this.stopAtLimit();
	}

	/** Whether reads of bytes that nobody has set are followed just now. */
	get isFollowing(): boolean {
		return this.followsUnset && (this.rules.suppositions?.active.length ?? 0) > 0;
	}

	/** Stops for these rules from now on. */
	follow(rules: CallRules): void {
		this.rules = rules;
		this.followsUnset = rules.rules.has("unset");
		this.unset.begin(rules);
	}

	/**
	 * Does instructions until `limit`, as part of a run of which this is the beginning or not, with
	 * what memory watches; undefined when it came there. Gives way after so many iterations of
	 * repeated instructions.
	 */
	advance(
		fresh: boolean,
		limit: number,
		breakpoints: ReadonlySet<bigint>,
		iterations = mostIterations,
	): Stop | undefined {
		const stop = this.doInstructions(fresh, limit, breakpoints, iterations);
		this.unset.rest();
		return stop;
	}

	private doInstructions(
		fresh: boolean,
		limit: number,
		breakpoints: ReadonlySet<bigint>,
		iterations: number,
	): Stop | undefined {
		const { state } = this;
		this.iterationsLeft = iterations;
		const hasBreakpoints = breakpoints.size > 0;
		const isWatching = !state.memory.watches.isEmpty;
		let first = fresh;
		while (state.steps < limit) {
			const stop = isWatching ? this.doWatched(first) : this.doInstruction(first);
			if (stop) {
				return stop;
			}
			if (hasBreakpoints && breakpoints.has(state.registers.rip)) {
				return this.stopAtBreakpoint();
			}
			first = false;
		}
		return undefined;
	}

	/** How a run ends whose limit is reached: an `int3` or a broken rule that is next is told, so that no slice of a run ends unseen at one. */
	stopAtLimit(): Stop {
		const next = this.cache.at(this.state.registers.rip);
		if (typeof next !== "object") {
			return limitReached;
		}
		const isTrap = next.operation === "int3" && !handlerOf(this.state, "breakpoint");
		return isTrap
			? { kind: "fault", fault: raisedFault(this.state, "breakpoint") }
			: (this.check(next) ?? limitReached);
	}

	/** How a run ends at a breakpoint: a broken rule that is next is told there. */
	stopAtBreakpoint(): Stop {
		const next = this.cache.at(this.state.registers.rip);
		return (typeof next === "object" && this.check(next)) || { kind: "breakpoint" };
	}

	/** Does an instruction and stops behind it when it has accessed what is watched. */
	private doWatched(first: boolean): Stop | undefined {
		const { registers, memory, midway } = this.state;
		const { rip } = registers;
		if (!midway) {
			memory.watches.begin(registers);
		}
		const stop = this.doInstruction(first);
		if (stop) {
			if (!this.state.midway) {
				// What did not retire has accessed nothing.
				memory.watches.begin(registers);
			}
			return stop;
		}
		const hits = memory.watches.take(registers);
		return hits.length > 0 ? { kind: "watchpoint", rip, hits } : undefined;
	}

	/** A fault that the program handles itself stops nobody: the step is the entry into its handler. */
	private doInstruction(first: boolean): Stop | undefined {
		const stop = this.attempt(first);
		if (stop?.kind !== "fault" || !deliverFault(this.state, stop.fault)) {
			return stop;
		}
		this.unset.drop();
		this.state.steps++;
		return undefined;
	}

	private attempt(first: boolean): Stop | undefined {
		const ready = this.cache.at(this.state.registers.rip);
		if (typeof ready !== "object") {
			return this.fetchFault(ready);
		}
		if (ready.repeats) {
			return this.repeat(ready);
		}
		const broken = this.check(ready);
		if (broken) {
			return broken;
		}
		if (first && ready.operation === "int3" && !handlerOf(this.state, "breakpoint")) {
			retire(this.state, ready.next);
			return undefined;
		}
		const outcome = this.evaluate(ready);
		const stop = this.stopBefore(ready, outcome);
		if (stop) {
			return stop;
		}
		if (outcome.syscall) {
			return this.calls.call(ready, outcome, this.followsUnset);
		}
		applyOutcome(this.state, ready, outcome);
		return undefined;
	}

	private evaluate(ready: Ready): Outcome {
		return this.followsUnset ? this.unset.evaluate(ready) : ready.effects(this.reader);
	}

	private check({ operation }: Ready): Stop | undefined {
		const rule = this.rules.rules.size > 0 ? brokenRule(this.state, operation, this.rules) : undefined;
		return rule && { kind: "check", rule };
	}

	private fetchFault(found: "invalid" | number): Stop {
		const { state } = this;
		if (found === "invalid") {
			return { kind: "fault", fault: raisedFault(state, "invalid-opcode") };
		}
		return denied(this.state, { kind: "execute", address: state.registers.rip + BigInt(found), length: 1 });
	}

	/** What keeps an outcome from being applied: a fault, or that it would be another one with other bytes where none were set. */
	private stopBefore(ready: Ready, outcome: Outcome): Stop | undefined {
		const refusal = refusalOf(this.state, outcome);
		const unset =
			this.followsUnset && !outcome.syscall ? this.unset.follow(ready, outcome, refusal !== undefined) : undefined;
		return unset ?? refusal;
	}

	/** Does iterations until the last, a fault, or the run's share of them is used up. */
	private repeat(ready: Ready): Stop | undefined {
		for (;;) {
			const outcome = this.evaluate(ready);
			const stop = this.stopBefore(ready, outcome);
			if (stop) {
				return stop;
			}
			writeOutcome(this.state, ready, outcome);
			if (!outcome.again) {
				retire(this.state, ready.next);
				return undefined;
			}
			this.state.midway = true;
			this.iterationsLeft--;
			if (this.iterationsLeft <= 0) {
				return limitReached;
			}
		}
	}
}

function readerOf(machine: Machine): Reader {
	const { registers, memory } = machine;
	return {
		register: (number) => registers.read(number),
		xmm: (number) => registers.readXmm(number),
		mxcsr: () => registers.mxcsr,
		x87: () => registers.x87,
		flag: (name) => registers.flag(name),
		rflags: () => registers.rflags,
		steps: () => BigInt(machine.steps),
		fsBase: () => registers.fsBase,
		selector: (number) => registers.readSelector(number),
		load: (address, width) => memory.load(address, width),
	};
}

// The reference engine: does one instruction after another by evaluating its
// meaning and applying the outcome, all of it or nothing. Slow and obviously
// right; the fast engine is held against it. The engine itself remembers only
// what it can make again (decoded instructions): the guest is the machine.

import type { Outcome, OutcomeFault, Reader } from "../semantics/reader.ts";
import { brokenRule, type CallRules, noRules } from "./callRules.ts";
import { keptRegisters } from "./callStacks.ts";
import { DecodeCache, type Ready } from "./decodeCache.ts";
import type { Engine, Stop } from "./engine.ts";
import { type Access, accessFault, floatFault, raisedFault } from "./faults.ts";
import type { LibraryCall } from "./library/libraryCall.ts";
import type { Machine } from "./machine.ts";
import { deliverFault, deliverPending, handlerOf } from "./signals.ts";
import { UnsetReads } from "./unsetReads.ts";
import type { Watch } from "./watches.ts";

/** Iterations of repeated string instructions that one `run` does before it gives way. */
const mostIterations = 8192;

const rax = 0;
const rsp = 4;
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
	private followsUnset = false;

	constructor(machine: Machine) {
		this.state = machine;
		this.cache = new DecodeCache(machine.memory);
		this.reader = readerOf(machine);
		this.unset = new UnsetReads(machine, this.reader, noRules);
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
			this.retire(ready.next);
			return undefined;
		}
		const outcome = this.evaluate(ready);
		const stop = this.stopBefore(ready, outcome);
		if (stop) {
			return stop;
		}
		if (outcome.syscall) {
			return this.callOut(ready, outcome);
		}
		this.apply(ready, outcome);
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
		return this.denied({ kind: "execute", address: state.registers.rip + BigInt(found), length: 1 });
	}

	/** What keeps an outcome from being applied: a fault, or that it would be another one with other bytes where none were set. */
	private stopBefore(ready: Ready, outcome: Outcome): Stop | undefined {
		const refusal = this.refusal(outcome);
		const unset =
			this.followsUnset && !outcome.syscall ? this.unset.follow(ready, outcome, refusal !== undefined) : undefined;
		return unset ?? refusal;
	}

	/** The fault that keeps an outcome from being applied, if any. */
	private refusal(outcome: Outcome): Stop | undefined {
		const { fault, stores, branch } = outcome;
		if (fault) {
			return this.faultOf(fault);
		}
		for (const { address, width } of stores) {
			if (!this.state.memory.canStore(address, width)) {
				return this.denied({ kind: "write", address, length: width >> 3 });
			}
		}
		// A branch to no address faults itself; one to an unmapped address arrives and faults there.
		if (branch && branch.target >= 0x800000000000n && branch.target < 0xffff800000000000n) {
			return this.denied({ kind: "execute", address: branch.target, length: 1 });
		}
		return undefined;
	}

	private faultOf(fault: OutcomeFault): Stop {
		switch (fault.kind) {
			case "raised":
				return { kind: "fault", fault: raisedFault(this.state, fault.fault, fault.address) };
			case "float":
				return { kind: "fault", fault: floatFault(this.state, fault.exceptions) };
			case "load":
				return this.denied({ kind: "read", address: fault.address, length: fault.width >> 3 });
		}
	}

	private denied(access: Access): Stop {
		return { kind: "fault", fault: accessFault(this.state, access) };
	}

	private apply(ready: Ready, outcome: Outcome): void {
		const { registers } = this.state;
		const before = registers.read(rsp);
		this.write(ready, outcome);
		const { branch } = outcome;
		const target = branch ? branch.target : ready.next;
		const now = registers.read(rsp);
		if (branch && branch.kind !== "jump") {
			this.followCall(branch.kind, ready, before, target);
		} else if (now !== before) {
			this.followStack(ready, before, now, target);
		}
		this.retire(target);
	}

	/** Applies everything but rip. */
	private write(ready: Ready, { stores, registers, flags, xmm, mxcsr }: Outcome): void {
		const { state } = this;
		for (const { address, width, value } of stores) {
			state.memory.store(address, width, value, ready.address, state.steps);
		}
		for (const { number, value } of registers) {
			state.registers.write(number, value);
		}
		for (const { number, value } of xmm) {
			state.registers.writeXmm(number, value);
		}
		if (mxcsr !== undefined) {
			state.registers.mxcsr = mxcsr;
		}
		if (flags.written !== 0) {
			state.registers.writeFlags(flags.written, flags.values);
		}
	}

	private followCall(kind: "call" | "return", ready: Ready, before: bigint, target: bigint): void {
		const { tracker, registers, steps, keepsCallRegisters } = this.state;
		const after = { rip: target, step: steps };
		if (kind === "call") {
			const kept = keepsCallRegisters ? keptRegisters.map((number) => registers.read(number)) : undefined;
			tracker.called(registers.read(rsp), BigInt(ready.address), ready.next, after, kept);
		} else {
			tracker.returned(before, registers.read(rsp), after);
		}
	}

	private followStack(ready: Ready, before: bigint, now: bigint, target: bigint): void {
		const { tracker, steps } = this.state;
		const after = { rip: target, step: steps };
		if (ready.countsRsp) {
			tracker.adjusted(before, now, after);
		} else {
			tracker.set(now, after);
		}
	}

	private retire(next: bigint): void {
		const { state } = this;
		state.registers.rip = next;
		state.midway = false;
		state.steps++;
	}

	/** Does iterations until the last, a fault, or the run's share of them is used up. */
	private repeat(ready: Ready): Stop | undefined {
		for (;;) {
			const outcome = this.evaluate(ready);
			const stop = this.stopBefore(ready, outcome);
			if (stop) {
				return stop;
			}
			this.write(ready, outcome);
			if (!outcome.again) {
				this.retire(ready.next);
				return undefined;
			}
			this.state.midway = true;
			this.iterationsLeft--;
			if (this.iterationsLeft <= 0) {
				return limitReached;
			}
		}
	}

	/** `syscall` leaves the guest: for the C library at its places in `.libc`, else for the kernel. */
	private callOut(ready: Ready, outcome: Outcome): Stop | undefined {
		const { state } = this;
		if (!this.followsUnset) {
			return this.doCall(ready, outcome);
		}
		const { watches } = state.memory;
		watches.onWrite = (start, length) => this.unset.settleMemory(start, length);
		try {
			return this.doCall(ready, outcome, (call) => this.unset.followCall(call));
		} finally {
			watches.onWrite = undefined;
		}
	}

	private doCall(ready: Ready, outcome: Outcome, inspect?: (call: LibraryCall) => Stop | undefined): Stop | undefined {
		const { state } = this;
		const stop = state.libraryCall(inspect);
		if (!stop) {
			return this.systemCall(ready, outcome);
		}
		if (stop !== "done" && stop.kind !== "exit") {
			return stop;
		}
		this.unset.settleCall();
		if (stop !== "done") {
			state.exitStatus = stop.status;
		}
		this.retire(ready.next);
		return stop === "done" ? undefined : stop;
	}

	private systemCall(ready: Ready, outcome: Outcome): Stop | undefined {
		const { state } = this;
		const isOld = ready.operation === "interrupt";
		const unset = this.followsUnset ? this.unset.followSystemCall(isOld) : undefined;
		if (unset) {
			return unset;
		}
		const result = isOld ? state.interruptCall() : state.systemCall();
		switch (result.kind) {
			case "input":
			case "fault":
				return result;
			case "resumed":
				this.unset.drop();
				return this.enterHandlers(state.registers.rip, ready);
			default:
		}
		this.write(ready, outcome);
		this.unset.settleSystemCall();
		if (result.kind === "value") {
			state.registers.write(rax, result.value);
			state.registers.rip = ready.next;
			return this.enterHandlers(ready.next, ready);
		}
		state.exitStatus = result.status;
		this.retire(ready.next);
		return result;
	}

	/** Ends a system call where the program goes on: at `next`, or in the handler of a signal that waited. */
	private enterHandlers(next: bigint, { address }: Ready): Stop | undefined {
		const { registers } = this.state;
		const fault = deliverPending(this.state, BigInt(address));
		if (fault) {
			registers.rip = fault.rip;
			return { kind: "fault", fault };
		}
		if (registers.rip !== next) {
			this.unset.drop();
		}
		this.retire(registers.rip);
		return undefined;
	}
}

function readerOf(machine: Machine): Reader {
	const { registers, memory } = machine;
	return {
		register: (number) => registers.read(number),
		xmm: (number) => registers.readXmm(number),
		mxcsr: () => registers.mxcsr,
		flag: (name) => registers.flag(name),
		rflags: () => registers.rflags,
		steps: () => BigInt(machine.steps),
		fsBase: () => registers.fsBase,
		load: (address, width) => memory.load(address, width),
	};
}

// The instructions that a block consists of: from its head along the code, and along
// what is certain: an unconditional jump is gone on behind at its target, a call of a
// small function all through it and back. So the code of such a function stands in its
// callers too, and the ways there and back cost nothing. A short loop is gone round
// several times: what is asked at a block's head is asked less often.

import { directTarget, type GuestInstruction } from "./guestInstruction.ts";
import type { GuestInstructions } from "./guestInstructions.ts";

/** Instructions in the order in which they are done, if each conditional jump among them leads to the one after it. */
export type Trace = readonly GuestInstruction[];

/** Where a conditional jump leads when not along a trace. */
export interface WayOff {
	readonly address: number;
	/** Whether the jump is taken then. */
	readonly isTaken: boolean;
}

/** Of the conditional jump with number `at`; behind the last instruction a trace goes on where no jump is taken. */
export function wayOff(trace: Trace, at: number): WayOff | undefined {
	const instruction = trace[at];
	const target = instruction?.branch?.condition && directTarget(instruction);
	if (!instruction || target === undefined) {
		return undefined;
	}
	const along = trace[at + 1]?.address ?? instruction.next;
	return along === instruction.next
		? { address: target, isTaken: true }
		: { address: instruction.next, isTaken: false };
}

const longestTrace = 48;
/** A function of more instructions than this is worth its call. */
const longestInlined = 24;
/** So often a loop is gone round at the most, and so many instructions that makes. */
const mostRounds = 4;
const longestRounds = 32;
/** Instructions that are looked at for whether a jump closes a loop. */
const mostLookedAt = 200;

export class Traces {
	private readonly instructions: GuestInstructions;
	/** Where blocks must begin. */
	private readonly isHead: (address: number) => boolean;
	/** Those that have been asked for: code is come to from many places. */
	private readonly traces = new Map<number, Trace>();
	/** Traces that wait for that of a function they call. */
	private depth = 0;

	constructor(instructions: GuestInstructions, isHead: (address: number) => boolean = () => false) {
		this.instructions = instructions;
		this.isHead = isHead;
	}

	/** From an address; empty when what stands there is not for compiled code. */
	from(head: number): Trace {
		const known = this.traces.get(head);
		if (known) {
			return known;
		}
		// A function that calls itself finds nothing to go through.
		this.traces.set(head, []);
		this.depth++;
		const trace = this.follow(head);
		this.depth--;
		this.traces.set(head, trace);
		return trace;
	}

	/** When code has changed, or where blocks must begin. */
	forget(): void {
		this.traces.clear();
	}

	private follow(head: number): Trace {
		const trace: GuestInstruction[] = [];
		for (let at: number | undefined = head; at !== undefined && trace.length < longestTrace; ) {
			const instruction = this.instructions.at(at);
			if (!instruction || (at !== head && (instruction.repeat || this.isHead(at)))) {
				break;
			}
			trace.push(instruction);
			at = this.after(instruction, trace, head);
		}
		return trace;
	}

	/** Where a trace goes on; undefined where it ends. May add a called function to it. */
	private after(instruction: GuestInstruction, trace: GuestInstruction[], head: number): number | undefined {
		const { branch, next } = instruction;
		const target = branch && directTarget(instruction);
		if (target === head && this.closesRound(instruction, trace, head)) {
			return hasRoom(trace) ? head : undefined;
		}
		if (!branch || branch.condition) {
			return next;
		}
		if (target === undefined || branch.branch === "return" || this.isHead(target)) {
			return undefined;
		}
		if (branch.branch === "call") {
			return this.passThrough(target, trace) ? next : undefined;
		}
		const isNew = !trace.some(({ address }) => address === target);
		return isNew && !this.leadsTo(target, head) ? target : undefined;
	}

	/** Whether a jump to the head of its trace is the end of a loop that is worth going round: no jump behind it leads there too. */
	private closesRound({ branch, next }: GuestInstruction, trace: Trace, head: number): boolean {
		const isShort = 2 * roundOf(trace).length <= longestRounds && !trace[0]?.repeat;
		return branch?.branch === "jump" && isShort && (!branch.condition || !this.leadsTo(next, head, head));
	}

	/** Adds a small function up to its return; false when it is none. */
	private passThrough(target: number, trace: GuestInstruction[]): boolean {
		// What calls so deep is not small, and a chain of calls may be as long as the program.
		if (this.depth > longestInlined) {
			return false;
		}
		const called = this.from(target);
		const isSmall = called.length <= Math.min(longestInlined, longestTrace - trace.length - 1);
		if (!isSmall || hasLoop(called) || called.at(-1)?.branch?.branch !== "return") {
			return false;
		}
		trace.push(...called);
		return true;
	}

	/** Whether jumps and what follows instructions lead from an address to another, past none below `lowest`: then a jump there closes a loop. */
	private leadsTo(from: number, to: number, lowest = 0): boolean {
		const found = new Set([from]);
		for (const at of found) {
			const instruction = at === to ? undefined : this.instructions.at(at);
			if (at === to || found.size > mostLookedAt) {
				return true;
			}
			for (const next of instruction ? waysFrom(instruction) : []) {
				if (next >= lowest) {
					found.add(next);
				}
			}
		}
		return false;
	}
}

/** Whether a conditional jump of a trace leads back into it. */
function hasLoop(trace: Trace): boolean {
	return trace.some((instruction, at) => {
		const target = instruction.branch?.condition && directTarget(instruction);
		return target !== undefined && trace.slice(0, at + 1).some(({ address }) => address === target);
	});
}

/** The instructions of a trace up to where it comes to its head again. */
function roundOf(trace: Trace): Trace {
	const again = trace.findIndex(({ address }, at) => at > 0 && address === trace[0]?.address);
	return again < 0 ? trace : trace.slice(0, again);
}

/** Whether a trace that is at the end of a round may have another. */
function hasRoom(trace: Trace): boolean {
	const { length } = roundOf(trace);
	return trace.length + length <= Math.min(longestRounds, mostRounds * length);
}

/** Within a function. */
function waysFrom(instruction: GuestInstruction): readonly number[] {
	const { branch, next } = instruction;
	const isPassed = !branch || branch.condition !== undefined || branch.branch === "call";
	const target = branch?.branch === "jump" ? directTarget(instruction) : undefined;
	return [...(isPassed ? [next] : []), ...(target === undefined ? [] : [target])];
}

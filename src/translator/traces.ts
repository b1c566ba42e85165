// The instructions that a block consists of: from its head along the code, and along
// what is certain: an unconditional jump is gone on behind at its target, a call of a
// small function all through it and back. So the code of such a function stands in its
// callers too, and the ways there and back cost nothing.

import type { Memory } from "../machine/memory.ts";
import { directTarget, type GuestInstruction, readInstruction } from "./guestInstruction.ts";

/** Instructions in the order in which they are done, where no conditional jump among them is taken. */
export type Trace = readonly GuestInstruction[];

const longestTrace = 48;
/** A function of more instructions than this is worth its call. */
const longestInlined = 24;
/** Instructions that are looked at for whether a jump closes a loop. */
const mostLookedAt = 200;

export class Traces {
	private readonly memory: Memory;
	/** Where blocks must begin. */
	private readonly isHead: (address: number) => boolean;
	private readonly instructions = new Map<number, GuestInstruction | undefined>();
	private readonly traces = new Map<number, Trace>();
	/** Traces that wait for that of a function they call. */
	private depth = 0;

	constructor(memory: Memory, isHead: (address: number) => boolean) {
		this.memory = memory;
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

	private follow(head: number): Trace {
		const trace: GuestInstruction[] = [];
		for (let at: number | undefined = head; at !== undefined && trace.length < longestTrace; ) {
			const instruction = this.read(at);
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
		if (!branch || branch.condition) {
			return next;
		}
		const target = directTarget(instruction);
		if (target === undefined || branch.branch === "return" || this.isHead(target)) {
			return undefined;
		}
		if (branch.branch === "call") {
			return this.passThrough(target, trace) ? next : undefined;
		}
		const isNew = !trace.some(({ address }) => address === target);
		return isNew && !this.leadsTo(target, head) ? target : undefined;
	}

	/** Adds a small function up to its return; false when it is none. */
	private passThrough(target: number, trace: GuestInstruction[]): boolean {
		// What calls so deep is not small, and a chain of calls may be as long as the program.
		if (this.depth > longestInlined) {
			return false;
		}
		const called = this.from(target);
		const isSmall = called.length <= Math.min(longestInlined, longestTrace - trace.length - 1);
		if (!isSmall || called.at(-1)?.branch?.branch !== "return") {
			return false;
		}
		trace.push(...called);
		return true;
	}

	/** Whether jumps and what follows instructions lead from an address to another: then a jump there closes a loop. */
	private leadsTo(from: number, to: number): boolean {
		const found = new Set([from]);
		for (const at of found) {
			const instruction = at === to ? undefined : this.read(at);
			if (at === to || found.size > mostLookedAt) {
				return true;
			}
			for (const next of instruction ? waysFrom(instruction) : []) {
				found.add(next);
			}
		}
		return false;
	}

	private read(address: number): GuestInstruction | undefined {
		if (!this.instructions.has(address)) {
			this.instructions.set(address, readInstruction(this.memory, address));
		}
		return this.instructions.get(address);
	}
}

/** Within a function. */
function waysFrom(instruction: GuestInstruction): readonly number[] {
	const { branch, next } = instruction;
	const isPassed = !branch || branch.condition !== undefined || branch.branch === "call";
	const target = branch?.branch === "jump" ? directTarget(instruction) : undefined;
	return [...(isPassed ? [next] : []), ...(target === undefined ? [] : [target])];
}

// Which compiled blocks may run, and how far. A block that holds a breakpoint, or may
// write a register that is watched, may not: its gate is closed, and the reference
// engine does what it would have done. All others run up to a step that is moved on
// from time to time.

import { pageShift } from "../machine/layout.ts";
import type { CompiledBlock, CompiledBlocks } from "./compiledBlocks.ts";
import type { Context } from "./context.ts";
import { Gates } from "./gates.ts";
import { type GuestInstruction, rcx } from "./guestInstruction.ts";

/** Steps after which compiled code comes back, so that the WebAssembly engine can put a better version in its place. */
const longestStretch = 1 << 22;

/** How often a block may be kept from running by a breakpoint in its middle. */
const mostHalts = 64;

export class Permits {
	private readonly gates: Gates;
	private readonly blocks: CompiledBlocks;
	private breakpoints: ReadonlySet<bigint> = new Set();
	/** Numbers of general registers. */
	private watched: ReadonlySet<number> = new Set();
	/** How often blocks were kept from running. */
	private readonly halts = new Map<CompiledBlock, number>();

	constructor(context: Context, blocks: CompiledBlocks) {
		this.gates = new Gates(context);
		this.blocks = blocks;
	}

	/** Lets blocks run from a step on, but not beyond `limit`, nor for ever. */
	allowRun(step: number, limit: number): void {
		const { end } = this.gates;
		const isSpent = end < limit && end - step < longestStretch / 2;
		if (end > limit || isSpent || end - step > longestStretch) {
			this.gates.setEnd(Math.min(limit, step + longestStretch));
		}
	}

	/** No block that holds one of these addresses runs from now on; all others do. */
	setBreakpoints(breakpoints: ReadonlySet<bigint>): void {
		if (isSameSet(breakpoints, this.breakpoints)) {
			return;
		}
		const before = this.breakpoints;
		this.breakpoints = new Set(breakpoints);
		for (const address of [...before, ...breakpoints]) {
			for (const compiled of this.blocks.inPage(Number(address) >>> pageShift)) {
				this.add(compiled);
			}
		}
	}

	/** No block that may write one of these general registers runs from now on; all others do. */
	setWatchedRegisters(numbers: ReadonlySet<number>): void {
		if (!isSameSet(numbers, this.watched)) {
			this.watched = numbers;
			for (const compiled of this.blocks.all()) {
				this.add(compiled);
			}
		}
	}

	/** Opens the gate of a block, or closes it. */
	add({ block, gate }: CompiledBlock): void {
		const isFree = !block.instructions.some(
			(instruction) => this.isBreakpoint(instruction) || this.writesWatched(instruction),
		);
		if (isFree) {
			this.gates.allow(gate, block.instructions.length);
		} else {
			this.gates.forbid(gate);
		}
	}

	/** Lets a block never run again. */
	remove(compiled: CompiledBlock): void {
		this.halts.delete(compiled);
		this.gates.forbid(compiled.gate);
	}

	/** A block was not begun. Gives the places of breakpoints in its middle when they have been the reason too often. */
	noteHalt(compiled: CompiledBlock): readonly number[] | undefined {
		const inside = compiled.block.instructions.slice(1).filter((instruction) => this.isBreakpoint(instruction));
		if (inside.length === 0) {
			return undefined;
		}
		const count = (this.halts.get(compiled) ?? 0) + 1;
		this.halts.set(compiled, count);
		return count > mostHalts ? inside.map(({ address }) => address) : undefined;
	}

	private isBreakpoint({ address }: GuestInstruction): boolean {
		return this.breakpoints.has(BigInt(address));
	}

	private writesWatched({ effects, repeat }: GuestInstruction): boolean {
		const { watched } = this;
		const isCounted = repeat !== undefined && watched.has(rcx);
		return (
			watched.size > 0 &&
			(isCounted || effects.some((effect) => effect.kind === "register" && watched.has(effect.number)))
		);
	}
}

export function isSameSet<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): boolean {
	return left.size === right.size && [...left].every((item) => right.has(item));
}

// The fast engine. It shares one machine with a reference engine: compiled code
// runs whole blocks, and whatever is unusual it leaves to the reference, which
// does that instruction, and those after it up to where a block begins. So faults,
// counts and code that changes are precise, and every instruction works, compiled
// or not. Code is compiled when it has been come by a few times.

import { type CallRules, noRules } from "../machine/callRules.ts";
import { DecodedCode } from "../machine/decodedCode.ts";
import type { Engine, Stop } from "../machine/engine.ts";
import type { Machine } from "../machine/machine.ts";
import { ReferenceEngine } from "../machine/referenceEngine.ts";
import { UnsetBytes } from "../machine/unsetBytes.ts";
import type { Watch } from "../machine/watches.ts";
import { siteBits } from "../machine/writerPage.ts";
import type { CompiledBlock } from "./compiledBlocks.ts";
import { Context } from "./context.ts";
import { Crossing } from "./crossing.ts";
import { reasons } from "./frame.ts";
import { Heat } from "./heat.ts";
import { ReadableRanges } from "./readableRanges.ts";
import { Recipes } from "./recipes.ts";
import { hasVectors, Runtime } from "./runtime.ts";
import { StackTable } from "./stackTable.ts";
import { Strays } from "./strays.ts";
import { type CompiledListener, Translations } from "./translations.ts";

export interface TranslatorOptions {
	/** How often an address may be come by before it is hot (see `Heat`); 32 unless told. */
	readonly threshold?: number;
	/** How many accesses may leave compiled code from one place, close together, before it is made thorough; 16 unless told. */
	readonly patience?: number | undefined;
	/** Told of every function as it is compiled. */
	readonly listener?: CompiledListener | undefined;
}

/** Steps after which it is looked at whether functions belong together. */
const regroupingDistance = 1 << 20;

/** Steps without watched memory after which code is compiled anew, without checks: a search goes back and forth without and with them. */
const unwatchedDistance = 1 << 22;

/** Steps that are done sooner than compiled code is entered and left. */
const fewSteps = 16;

/** How often compiled code and the reference engine may take turns within one repeated instruction before it gives way. */
const mostStays = 16;

/** Steps that the reference engine does at once while it follows a read of bytes that nobody has set. */
const followedAtOnce = 64;

/** Beyond this count of steps there is no room for them in an entry of the writers. */
const mostSteps = 2 ** (63 - siteBits);

const noBreakpoints: ReadonlySet<bigint> = new Set();
const noWatches: readonly Watch[] = [];

export class Translator implements Engine {
	readonly state: Machine;
	private readonly reference: ReferenceEngine;
	private readonly runtime: Runtime;
	private readonly translations: Translations;
	private readonly stacks: StackTable;
	private readonly crossing: Crossing;
	private readonly unsetBytes: UnsetBytes;
	private readonly heat: Heat;
	private readonly strays: Strays;
	private sinceRegrouping = 0;
	/** Steps of compiled code since a run that watched memory. */
	private sinceWatched = 0;

	/** @throws when there is no WebAssembly: ask `canTranslate`. */
	constructor(machine: Machine, { threshold = 32, patience = 16, listener }: TranslatorOptions = {}) {
		const { memory } = machine;
		this.state = machine;
		this.heat = new Heat(threshold);
		this.strays = new Strays(patience);
		this.unsetBytes = new UnsetBytes(machine);
		const code = new DecodedCode(memory);
		this.reference = new ReferenceEngine(machine, code);
		const context = new Context(memory.arena, machine.registers);
		const recipes = new Recipes();
		const { storeTables, areKept, scratch } = memory.writers;
		const readable = new ReadableRanges(memory.arena, memory.regions());
		const ranges = readable.places;
		this.stacks = new StackTable(memory.arena, context, machine.tracker, readable);
		this.crossing = new Crossing(machine, context, recipes, this.stacks);
		const fast = { fastWords: storeTables.words, fastBytes: storeTables.bytes };
		const noting = { ...fast, notesWriters: areKept, scratch };
		const places = { size: memory.size, flags: memory.pages.place, ranges, ...noting };
		this.runtime = new Runtime(memory.arena, context.places);
		this.translations = new Translations(code, context, this.runtime, {
			places: context.places,
			memory: places,
			recipes,
			constantAt: (value) => context.constantAt(value),
			isCareful: true,
			expectsNormal: true,
			isThorough: false,
			rules: noRules,
			entryBytes: this.stacks.entryBytes,
			siteOf: (address) => memory.writers.sites.of(address),
		});
		this.translations.listener = listener;
	}

	run(
		limit: number,
		breakpoints: ReadonlySet<bigint> = noBreakpoints,
		watches: readonly Watch[] = noWatches,
		rules: CallRules = noRules,
	): Stop {
		const { state } = this;
		const isForUs = !watches.some(isForReference);
		if (state.exitStatus !== undefined || limit - state.steps <= fewSteps || !isForUs) {
			return this.reference.run(limit, breakpoints, watches, rules);
		}
		this.watch(watches);
		this.follow(rules);
		this.translations.permits.setBreakpoints(breakpoints);
		let stays = 0;
		for (let first = true; state.steps < limit; first = false) {
			const before = state.steps;
			if (this.reference.isFollowing) {
				const stop = this.reference.advance(first, Math.min(limit, before + followedAtOnce), breakpoints);
				if (stop) {
					return stop;
				}
				continue;
			}
			const stop = this.takeTurn(first, limit, breakpoints, stays < mostStays);
			if (stop) {
				return stop;
			}
			stays = state.steps === before ? stays + 1 : 0;
		}
		return this.reference.stopAtLimit();
	}

	/** Compiled code goes as far as it can, then the reference engine does what that left. Gives a stop that is due. */
	private takeTurn(
		first: boolean,
		limit: number,
		breakpoints: ReadonlySet<bigint>,
		mayShare: boolean,
	): Stop | undefined {
		const { state } = this;
		const before = state.steps;
		this.translations.setControl(state.registers.mxcsr, before);
		const block = this.nextBlock(first);
		const reason = block && before < mostSteps ? this.runCompiled(block, limit) : reasons.unknown;
		const moved = state.steps !== before;
		if (moved && breakpoints.has(state.registers.rip)) {
			return this.reference.stopAtBreakpoint();
		}
		if (reason === reasons.halt && state.steps < limit) {
			this.translations.noteHalt(Number(state.registers.rip));
		}
		if (state.steps >= limit || (moved && reason === reasons.unknown)) {
			return undefined;
		}
		const left = { address: Number(state.registers.rip), dirtyCount: state.memory.pages.dirty.length };
		const stop = this.runReference(first && !moved, limit, breakpoints, mayShare);
		if (!stop && reason === reasons.leave) {
			this.noteStray(left);
		}
		return stop;
	}

	/** What compiled code has left to the reference engine at an address may have been a stray access; a page's first store is none. */
	private noteStray({ address, dirtyCount }: { address: number; dirtyCount: number }): void {
		const { memory, steps } = this.state;
		if (memory.pages.dirty.length === dirtyCount && this.strays.note(address, steps)) {
			this.translations.stray(address);
		}
	}

	/** Once code tests for rules it goes on to: runs for which there are none come between. */
	private follow(rules: CallRules): void {
		this.reference.follow(rules);
		if (rules.rules.size > 0) {
			const { memory, layout } = this.state;
			const isAsked = rules.rules.has("unset");
			this.translations.askUnset(isAsked ? memory.writers.tableOf(layout.heapStart).place : undefined);
			this.stacks.hasCalled = isAsked ? () => this.unsetBytes.hasCalled() : undefined;
			this.translations.testRules(rules);
		}
		this.stacks.keepRegisters(this.state.keepsCallRegisters);
		this.translations.setEntryBytes(this.stacks.entryBytes);
	}

	private watch(watches: readonly Watch[]): void {
		const places = this.state.memory.watches;
		places.set(watches);
		if (watches.some(({ kind }) => kind === "memory")) {
			this.sinceWatched = 0;
			this.translations.watchAccesses(places.map);
		} else if (this.sinceWatched > unwatchedDistance) {
			this.translations.watchAccesses(undefined);
		}
		const numbers = watches.flatMap((watch) => (watch.kind === "register" ? [watch.number] : []));
		this.translations.permits.setWatchedRegisters(new Set(numbers));
	}

	/** The compiled block at rip; an address that is come by often enough is compiled. Where a run begins is no such: the one before it ended there by its limit. */
	private nextBlock(isBeginning: boolean): CompiledBlock | undefined {
		const { rip } = this.state.registers;
		const { memory, midway } = this.state;
		// An instruction that has accessed what is watched must be seen to its end.
		if (rip >= BigInt(memory.size) || (midway && memory.watches.isPending)) {
			return undefined;
		}
		const address = Number(rip);
		const known = this.translations.blocks.at(address);
		if (known || midway || isBeginning) {
			return known;
		}
		const hot = this.heat.note(address, this.state.tracker.innermost.target);
		if (hot === undefined) {
			return undefined;
		}
		const blocks = this.translations.compile(hot, this.heat.companionsOf(hot));
		const compiled = blocks.flatMap(({ instructions }) => instructions.map((instruction) => instruction.address));
		this.heat.cool([hot, ...compiled]);
		return this.translations.blocks.at(address);
	}

	/**
	 * Does one instruction, and those after it as long as they are inside of a compiled block. Of a
	 * repeated one that compiled code can go on with, it does one iteration, unless that has been so often.
	 */
	private runReference(
		isFresh: boolean,
		limit: number,
		breakpoints: ReadonlySet<bigint>,
		mayShare: boolean,
	): Stop | undefined {
		const { state, translations } = this;
		const { blocks } = translations;
		const block = blocks.around(state.registers.rip);
		if (mayShare && block?.block.instructions[0]?.repeat && BigInt(block.block.address) === state.registers.rip) {
			const stop = this.reference.advance(isFresh, state.steps + 1, breakpoints, 1);
			return stop?.kind === "limit" ? undefined : stop;
		}
		let stop = this.reference.advance(isFresh, state.steps + 1, breakpoints);
		while (!stop && state.steps < limit && block && blocks.isInside(block, state.registers.rip)) {
			stop = this.reference.advance(false, state.steps + 1, breakpoints);
		}
		return stop;
	}

	/** Gives the reason why it came back. */
	private runCompiled(block: CompiledBlock, limit: number): number {
		if (!this.crossing.enter()) {
			return reasons.leave;
		}
		let reason: number = reasons.unknown;
		for (let next: CompiledBlock | undefined = block; next; ) {
			const before = this.crossing.steps;
			this.translations.permits.allowRun(before, limit);
			this.translations.publish(next);
			reason = this.runtime.run(next.enter());
			const steps = this.crossing.steps - before;
			this.sinceRegrouping += steps;
			this.sinceWatched += steps;
			if (this.sinceRegrouping > regroupingDistance) {
				this.translations.regroup(this.sinceRegrouping);
				this.sinceRegrouping = 0;
			}
			if (reason === reasons.unexpected) {
				this.surprise();
			}
			next = reason === reasons.leave || this.crossing.steps === before ? undefined : this.openBlock();
		}
		this.crossing.leave();
		return reason;
	}

	private surprise(): void {
		const block = this.translations.blocks.at(this.crossing.rip);
		if (block) {
			this.translations.surprise(block);
		}
	}

	/** The block at rip, if it needs nothing but entering it. */
	private openBlock(): CompiledBlock | undefined {
		const block = this.translations.blocks.at(this.crossing.rip);
		return block?.isOpen ? block : undefined;
	}
}

/** Compiled code is written without regard to who wants to know of flags and vectors. */
function isForReference(watch: Watch): boolean {
	return watch.kind === "register" && watch.file !== "general";
}

/** Whether this place has what compiled code needs. */
export function canTranslate(machine: Machine): boolean {
	return machine.memory.arena.memory !== undefined && hasVectors();
}

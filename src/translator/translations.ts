// Compiles the code of one machine, again where it must be otherwise, and gives its
// blocks to compiled code: in the jump cache that it reads itself, and with a gate
// each that lets it run or not. Blocks whose bytes are written are gone from then on.

import type { CallRules } from "../machine/callRules.ts";
import { pageShift } from "../machine/layout.ts";
import type { Memory } from "../machine/memory.ts";
import { type CompiledBlock, CompiledBlocks } from "./compiledBlocks.ts";
import { type Context, fields, mostCounted } from "./context.ts";
import { type Block, discover, mostBlocks } from "./discovery.ts";
import { controlWord, isQuick } from "./floatControl.ts";
import { Gates } from "./gates.ts";
import { type GroupSurroundings, writeGroup } from "./groupWriter.ts";
import { type GuestInstruction, rcx } from "./guestInstruction.ts";
import type { Runtime } from "./runtime.ts";
import { spansOf } from "./spans.ts";

/** Steps after which compiled code comes back, so that the WebAssembly engine can put a better version in its place. */
const longestStretch = 1 << 22;

/** How often a block may be kept from running by a breakpoint in its middle before one is made to begin there. */
const mostHalts = 64;

/** An address whose code changes more often than this is not compiled again. */
const mostCompilations = 8;

/** Steps between two changes of function that are far enough from each other. */
const farApart = 100;
/** So often a function may be entered with unexpected values before it is written anew. */
const mostSurprises = 16;
/** Steps after which code becomes quick again, when it was so once. */
const quickPatience = 1 << 18;
/** How often functions are put together. */
const mostGenerations = 6;

interface CompiledFunction {
	readonly blocks: readonly Block[];
	readonly generation: number;
	/** How often it was entered with other values than it expects. */
	surprises: number;
	readonly isThorough: boolean;
}

export class Translations {
	private readonly memory: Memory;
	private readonly context: Context;
	private readonly runtime: Runtime;
	private surroundings: GroupSurroundings;
	private readonly gates: Gates;
	readonly blocks = new CompiledBlocks();
	private readonly compilations = new Map<number, number>();
	private breakpoints: ReadonlySet<bigint> = new Set();
	/** Where blocks must begin, and how often those that do not were kept from running. */
	private readonly heads = new Set<number>();
	private readonly halts = new Map<CompiledBlock, number>();
	/** Blocks that round floats: all quick or all careful, as `surroundings` says. */
	private readonly floatBlocks = new Set<CompiledBlock>();
	/** How often quick code would no longer do, and the step since which it would. */
	private quickEnds = 0;
	private mxcsr: number | undefined;
	private quickSince: number | undefined;
	private watched: ReadonlySet<number> = new Set();
	private readonly functions: CompiledFunction[] = [];
	/** Blocks whose functions expect nothing of xmm registers, because that was wrong too often. */
	private readonly unsure = new Set<number>();
	/** Blocks whose functions are thorough, because their accesses strayed too often. */
	private readonly straying = new Set<number>();

	constructor(memory: Memory, context: Context, runtime: Runtime, around: GroupSurroundings) {
		this.memory = memory;
		this.context = context;
		this.runtime = runtime;
		this.surroundings = around;
		this.gates = new Gates(context);
		memory.listenToCode((address, length) => this.forget(address, length));
	}

	/** Lets blocks run from a step on, but not beyond `limit`, nor for ever. */
	allowRun(step: number, limit: number): void {
		const { end } = this.gates;
		const isSpent = end < limit && end - step < longestStretch / 2;
		if (end > limit || isSpent || end - step > longestStretch) {
			this.gates.setEnd(Math.min(limit, step + longestStretch));
		}
	}

	/** Lets compiled code find the block by itself. */
	publish({ block, number, isOpen }: CompiledBlock): void {
		if (isOpen) {
			this.context.setJump(block.address, number);
		}
	}

	/** Compiles what begins at an address, and what is reached from there. */
	compile(address: number): void {
		const count = this.compilations.get(address) ?? 0;
		this.compilations.set(address, count + 1);
		if (count >= mostCompilations) {
			return;
		}
		this.build(this.discover([address]));
	}

	/** No block that holds one of these addresses runs from now on; all others do. */
	setBreakpoints(breakpoints: ReadonlySet<bigint>): void {
		if (isSameSet(breakpoints, this.breakpoints)) {
			return;
		}
		const before = this.breakpoints;
		this.breakpoints = new Set(breakpoints);
		for (const address of [...before, ...breakpoints]) {
			for (const block of this.blocks.inPage(Number(address) >>> pageShift)) {
				this.setGate(block);
			}
		}
	}

	/**
	 * A block was not begun. When breakpoints that it hardly ever comes to are the reason, again and
	 * again, the code is compiled anew with blocks that begin at them.
	 */
	noteHalt(address: number): void {
		const compiled = this.blocks.at(address);
		const inside = compiled?.block.instructions.slice(1).filter((item) => this.breakpoints.has(BigInt(item.address)));
		if (!compiled || !inside?.length) {
			return;
		}
		const count = (this.halts.get(compiled) ?? 0) + 1;
		this.halts.set(compiled, count);
		if (count > mostHalts) {
			for (const { address: head } of inside) {
				this.heads.add(head);
			}
			const entries = new Set([address, ...this.dissolve(compiled.number >> 6)]);
			// Some room is left for the blocks that are new.
			this.build(this.discover([...entries].slice(0, mostBlocks / 2)));
		}
	}

	/** Removes a function, for it to be compiled anew: its jumps go to its own blocks, so none is replaced by itself. Gives where they began. */
	private dissolve(number: number): readonly number[] {
		const blocks = this.blocks.all().filter((compiled) => compiled.number >> 6 === number);
		for (const compiled of blocks) {
			this.remove(compiled);
			this.compilations.delete(compiled.block.address);
		}
		return blocks.map(({ block }) => block.address);
	}

	/**
	 * What MXCSR says from now on. Code that rounds floats is careful at first, and again when quick code
	 * will not do; it becomes quick when it may, the first time at once, and then after ever longer.
	 */
	setControl(mxcsr: number, step: number): void {
		if (mxcsr === this.mxcsr && !(this.surroundings.isCareful && this.quickSince !== undefined)) {
			return;
		}
		this.mxcsr = mxcsr;
		this.context.setWord(fields.control, controlWord(mxcsr));
		this.context.setWord(fields.mxcsr, mxcsr);
		if (!isQuick(mxcsr)) {
			this.quickSince = undefined;
			this.quickEnds += this.surroundings.isCareful ? 0 : 1;
			this.writeFloats(true);
			return;
		}
		this.quickSince = Math.min(this.quickSince ?? step, step);
		const patience = this.quickEnds === 0 ? 0 : quickPatience * 4 ** this.quickEnds;
		if (step - this.quickSince >= patience) {
			this.writeFloats(false);
		}
	}

	/** The function of a block was entered with values that it did not expect. */
	surprise({ number }: CompiledBlock): void {
		const found = this.functions[number >>> 6];
		if (found && ++found.surprises === mostSurprises) {
			for (const address of this.dissolve(number >>> 6)) {
				this.unsure.add(address);
			}
		}
	}

	/** The instruction at an address, which left compiled code, does so too often: where it accesses memory, its functions become thorough. */
	stray(address: number): void {
		const holding = this.blocks.holding(address, 1).filter((compiled) => mayStray(compiled, address));
		for (const number of new Set(holding.map((compiled) => compiled.number >> 6))) {
			const found = this.functions[number];
			if (found && !found.isThorough) {
				const heads = this.dissolve(number);
				for (const head of heads) {
					this.straying.add(head);
				}
				this.build(this.discover(heads), found.generation);
			}
		}
	}

	private writeFloats(isCareful: boolean): void {
		if (this.surroundings.isCareful !== isCareful) {
			for (const number of new Set([...this.floatBlocks].map((compiled) => compiled.number >> 6))) {
				this.dissolve(number);
			}
			this.surroundings = { ...this.surroundings, isCareful };
		}
	}

	/** No block that may write one of these general registers runs from now on; all others do. */
	setWatchedRegisters(numbers: ReadonlySet<number>): void {
		if (!isSameSet(numbers, this.watched)) {
			this.watched = numbers;
			for (const compiled of this.blocks.all()) {
				this.setGate(compiled);
			}
		}
	}

	/**
	 * Compiled code looks at the map of watched places from now on, or at none any more; what was
	 * compiled otherwise is gone.
	 */
	watchAccesses(map: number | undefined): void {
		const { memory } = this.surroundings;
		if (memory.watched !== map) {
			this.surround({ memory: { ...memory, watched: map } });
		}
	}

	/** Compiled code asks that table before loads from now on, or none any more. */
	askUnset(entryTable: number | undefined): void {
		const { memory } = this.surroundings;
		if (memory.entryTable !== entryTable) {
			this.surround({ memory: { ...memory, entryTable } });
		}
	}

	/** Compiled code leaves from now on what breaks one of these rules to the reference engine. */
	testRules({ rules, meant, told, suppositions }: CallRules): void {
		// A `ret` that is not an ordinary one is left to it in any case.
		const tested = new Set([...rules].filter((rule) => rule !== "return"));
		const exempt = new Set([...(meant ?? []), ...(told ?? []), ...(suppositions?.left ?? [])]);
		const before = this.surroundings.rules;
		if (!isSameSet(tested, before.rules) || (tested.size > 0 && !isSameSet(exempt, before.told ?? new Set()))) {
			this.surround({ rules: { rules: tested, told: exempt } });
		}
	}

	/** Bytes of an entry of the call window from now on. */
	setEntryBytes(entryBytes: number): void {
		if (this.surroundings.entryBytes !== entryBytes) {
			this.surround({ entryBytes });
		}
	}

	/** Compiles otherwise from now on; what was compiled before is gone. */
	private surround(changed: Partial<GroupSurroundings>): void {
		for (const compiled of this.blocks.all()) {
			this.remove(compiled);
		}
		this.compilations.clear();
		this.surroundings = { ...this.surroundings, ...changed };
	}

	/**
	 * Puts functions together that often go to each other, since going from one to another costs
	 * more than staying. Called now and then, with the steps done since.
	 */
	regroup(steps: number): void {
		const { context, functions } = this;
		const first = context.places.entries >>> 2;
		const counts = context.words.slice(first, first + Math.min(functions.length, mostCounted));
		context.words.fill(0, first, first + mostCounted);
		const often = counts.reduce((sum, count) => sum + count, 0) / 32;
		if (often * 32 * farApart < steps) {
			return;
		}
		const busy = functions.filter((_, number) => (counts[number] ?? 0) > often);
		const entries = busy.flatMap(({ blocks }) => blocks.map(({ address }) => address));
		const known = busy.reduce((most, { generation }) => Math.max(most, generation), 0);
		if (busy.length > 1 && entries.length <= mostBlocks && known < mostGenerations) {
			const blocks = this.discover([...new Set(entries)], (address) => !entries.includes(address));
			this.build(blocks, known + 1);
		}
	}

	/** Blocks to be compiled together; those that begin where one is already are left out, unless told otherwise. */
	private discover(
		entries: readonly number[],
		isTaken = (address: number) => this.blocks.at(address) !== undefined,
	): readonly Block[] {
		return discover(this.memory, entries, { isTaken, isHead: (address) => this.heads.has(address) });
	}

	private build(blocks: readonly Block[], generation = 0): void {
		if (blocks.length === 0) {
			return;
		}
		const expectsNormal = !blocks.some(({ address }) => this.unsure.has(address));
		const isThorough = blocks.some(({ address }) => this.straying.has(address));
		const number = this.functions.push({ blocks, generation, surprises: 0, isThorough }) - 1;
		const gates = this.memory.arena.allocate(64 * 8);
		const around = { ...this.surroundings, expectsNormal, isThorough };
		const { bytes, isOpen } = writeGroup(blocks, number, gates, around);
		const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), this.runtime.imports);
		const { group } = instance.exports as { group(block: number): number };
		const { table } = this.runtime;
		if (number >= table.length) {
			table.grow(table.length);
		}
		table.set(number, group);
		blocks.forEach((block, index) => {
			this.add({
				block,
				spans: spansOf(block),
				number: number * 64 + index,
				isOpen: isOpen[index] ?? false,
				enter: () => group(index),
				gate: gates + 8 * index,
			});
		});
	}

	private add(compiled: CompiledBlock): void {
		const { block } = compiled;
		this.blocks.add(compiled);
		if (block.instructions.some(({ roundsFloats }) => roundsFloats)) {
			this.floatBlocks.add(compiled);
		}
		this.setGate(compiled);
		this.publish(compiled);
	}

	private setGate({ block, gate }: CompiledBlock): void {
		const isFree = !block.instructions.some(
			(instruction) => this.breakpoints.has(BigInt(instruction.address)) || this.writesWatched(instruction),
		);
		if (isFree) {
			this.gates.allow(gate, block.instructions.length);
		} else {
			this.gates.forbid(gate);
		}
	}

	private writesWatched({ effects, repeat }: GuestInstruction): boolean {
		const { watched } = this;
		const isCounted = repeat !== undefined && watched.has(rcx);
		return (
			watched.size > 0 &&
			(isCounted || effects.some((effect) => effect.kind === "register" && watched.has(effect.number)))
		);
	}

	private forget(address: number, length: number): void {
		for (const compiled of this.blocks.holding(address, length)) {
			this.remove(compiled);
		}
	}

	private remove(compiled: CompiledBlock): void {
		const { block, gate } = compiled;
		this.halts.delete(compiled);
		this.blocks.remove(compiled);
		this.floatBlocks.delete(compiled);
		this.gates.forbid(gate);
		this.context.forgetJump(block.address);
	}
}

/** Whether a block holds an instruction that may have left for an access: calls and returns do so for other reasons, too. */
function mayStray({ block }: CompiledBlock, address: number): boolean {
	const found = block.instructions.find((instruction) => instruction.address === address);
	return found !== undefined && !found.branch && (found.store !== undefined || found.loads.length > 0);
}

function isSameSet<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): boolean {
	return left.size === right.size && [...left].every((item) => right.has(item));
}

// Compiles the code of one machine, again where it must be otherwise, and gives its
// blocks to compiled code, which finds them in the jump cache. Blocks whose bytes are
// written are gone from then on. Which of the others may run is in permits.ts.

import type { CallRules } from "../machine/callRules.ts";
import type { DecodedCode } from "../machine/decodedCode.ts";
import type { Memory } from "../machine/memory.ts";
import { type CompiledBlock, CompiledBlocks } from "./compiledBlocks.ts";
import { type Context, fields } from "./context.ts";
import { type Block, discover, mostBlocks } from "./discovery.ts";
import { controlWord } from "./floatControl.ts";
import { FloatManner } from "./floatManner.ts";
import { type GroupSurroundings, writeGroup } from "./groupWriter.ts";
import { GuestInstructions } from "./guestInstructions.ts";
import { isSameSet, Permits } from "./permits.ts";
import { regroup } from "./regrouping.ts";
import type { Runtime } from "./runtime.ts";
import { spansOf } from "./spans.ts";
import { Traces } from "./traces.ts";

/** An address whose code changes more often than this is not compiled again. */
const mostCompilations = 8;

/** So often a function may be entered with unexpected values before it is written anew. */
const mostSurprises = 16;

/** Is told of a function's blocks, and of the module with it. */
export type CompiledListener = (blocks: readonly Block[], bytes: Uint8Array) => void;

/** When so many functions had to become thorough, the program is one of many such accesses: all are from then on. */
const mostStrayed = 6;

interface CompiledFunction {
	readonly blocks: readonly Block[];
	readonly generation: number;
	/** How often it was entered with other values than it expects. */
	surprises: number;
	readonly isThorough: boolean;
}

export class Translations {
	private readonly memory: Memory;
	private readonly traces: Traces;
	private readonly context: Context;
	private readonly runtime: Runtime;
	private surroundings: GroupSurroundings;
	readonly blocks = new CompiledBlocks();
	/** Which of the blocks may run. */
	readonly permits: Permits;
	listener: CompiledListener | undefined;
	private readonly compilations = new Map<number, number>();
	/** Where blocks must begin. */
	private readonly heads = new Set<number>();
	/** Blocks that round floats: all quick or all careful, as `surroundings` says. */
	private readonly floatBlocks = new Set<CompiledBlock>();
	private readonly manner = new FloatManner();
	private readonly functions: CompiledFunction[] = [];
	/** Blocks whose functions expect nothing of xmm registers, because that was wrong too often. */
	private readonly unsure = new Set<number>();
	/** Blocks whose functions are thorough, because their accesses strayed too often. */
	private readonly straying = new Set<number>();
	/** Functions that became thorough after they had been compiled. */
	private strayed = 0;

	constructor(code: DecodedCode, context: Context, runtime: Runtime, around: GroupSurroundings) {
		this.memory = code.memory;
		this.traces = new Traces(new GuestInstructions(code), (address) => this.heads.has(address));
		this.context = context;
		this.runtime = runtime;
		this.surroundings = around;
		this.permits = new Permits(context, this.blocks);
		code.memory.listenToCode((address, length) => this.forget(address, length));
	}

	/** Lets compiled code find the block by itself. */
	publish({ block, number, isOpen }: CompiledBlock): void {
		if (isOpen) {
			this.context.setJump(block.address, number);
		}
	}

	/** Compiles what begins at an address, and what is reached from there; with it, as far as there is room, what begins at others. Gives the blocks. */
	compile(address: number, companions: Iterable<number>): readonly Block[] {
		const count = this.compilations.get(address) ?? 0;
		this.compilations.set(address, count + 1);
		const blocks = count < mostCompilations ? this.discover([address], { companions }) : [];
		this.build(blocks);
		return blocks;
	}

	/**
	 * The block at an address was not begun. When breakpoints that it hardly ever comes to are the reason,
	 * again and again, the code is compiled anew with blocks that begin at them.
	 */
	noteHalt(address: number): void {
		const compiled = this.blocks.at(address);
		const inside = compiled && this.permits.noteHalt(compiled);
		if (compiled && inside) {
			for (const head of inside) {
				this.heads.add(head);
			}
			this.traces.forget();
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

	/** What MXCSR says from now on. */
	setControl(mxcsr: number, step: number): void {
		if (!this.manner.isSettled(mxcsr)) {
			this.context.setWord(fields.control, controlWord(mxcsr));
			this.context.setWord(fields.mxcsr, mxcsr);
			this.writeFloats(this.manner.choose(mxcsr, step));
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
				this.strayed++;
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
		const counts = this.context.entriesOf(this.functions.length * mostBlocks);
		const regrouping = regroup(this.functions, counts, steps);
		counts.fill(0);
		if (regrouping) {
			const { entries, addresses, generation } = regrouping;
			const isTaken = (address: number) => !addresses.has(address);
			this.build(this.discover(entries, { isTaken, companions: addresses }), generation);
		}
	}

	/** Blocks to be compiled together; those that begin where one is already are left out, unless told otherwise. */
	private discover(
		entries: readonly number[],
		{ isTaken = (address: number) => this.blocks.at(address) !== undefined, companions = [] as Iterable<number> } = {},
	): readonly Block[] {
		return discover(this.traces, entries, isTaken, companions);
	}

	private build(blocks: readonly Block[], generation = 0): void {
		if (blocks.length === 0) {
			return;
		}
		const expectsNormal = !blocks.some(({ address }) => this.unsure.has(address));
		const isThorough = this.strayed >= mostStrayed || blocks.some(({ address }) => this.straying.has(address));
		const number = this.functions.push({ blocks, generation, surprises: 0, isThorough }) - 1;
		const gates = this.memory.arena.allocate(64 * 8);
		const around = { ...this.surroundings, expectsNormal, isThorough };
		const { bytes, isOpen } = writeGroup(blocks, number, gates, around);
		this.listener?.(blocks, bytes);
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
		this.permits.add(compiled);
		this.publish(compiled);
	}

	private forget(address: number, length: number): void {
		this.traces.forget();
		for (const compiled of this.blocks.holding(address, length)) {
			this.remove(compiled);
		}
	}

	private remove(compiled: CompiledBlock): void {
		this.permits.remove(compiled);
		this.blocks.remove(compiled);
		this.floatBlocks.delete(compiled);
		this.context.forgetJump(compiled.block.address);
	}
}

/** Whether a block holds an instruction that may have left for an access: calls and returns do so for other reasons, too. */
function mayStray({ block }: CompiledBlock, address: number): boolean {
	const found = block.instructions.find((instruction) => instruction.address === address);
	return found !== undefined && !found.branch && (found.store !== undefined || found.loads.length > 0);
}

// Writes a group of blocks as one WebAssembly function of `block number → reason`.
// Its shape: the frame is loaded; the blocks stand in ascending order of address
// among the ways between them (ways.ts); the frame is stored. Each block begins by
// asking its gate (gates.ts) whether all of it may run.

import type { CallRules } from "../machine/callRules.ts";
import { control, exceptions } from "../semantics/floatEnvironment.ts";
import type { MemoryPlaces } from "./accessWriter.ts";
import { BlockWriter } from "./blockWriter.ts";
import { Code } from "./code.ts";
import { fields, noBlock, type Places } from "./context.ts";
import { ContextWriter } from "./contextWriter.ts";
import { pushHasDenormal } from "./denormalLanes.ts";
import { type Block, waysOut } from "./discovery.ts";
import type { LaneName } from "./floatFacts.ts";
import { floatHeads } from "./floatHeads.ts";
import { type Frame, makeFrame, readFrame, reasons, writeFrame } from "./frame.ts";
import { rsp } from "./guestInstruction.ts";
import { InstructionWriter } from "./instructionWriter.ts";
import { flagsWanted, type Wanted } from "./liveness.ts";
import { type Item, nest } from "./loops.ts";
import { moduleBytes } from "./moduleWriter.ts";
import type { Recipes } from "./recipes.ts";
import { signatures } from "./runtime.ts";
import { Ways } from "./ways.ts";

export interface GroupSurroundings {
	readonly places: Places;
	readonly memory: MemoryPlaces;
	readonly recipes: Recipes;
	/** Offset in the arena of a vector with a value. */
	constantAt(value: bigint): number;
	/** See `Surroundings`. */
	readonly isCareful: boolean;
	/** Whether the function may expect that there are no denormals where it is entered. */
	readonly expectsNormal: boolean;
	/** See `Surroundings`. */
	readonly isThorough: boolean;
	/** See `Surroundings`. */
	readonly rules: CallRules;
	readonly entryBytes: number;
	siteOf(address: number): number;
}

export interface WrittenGroup {
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** By block: whether it may be entered from anywhere, because it wants no flag as such, or only CF. */
	readonly isOpen: readonly boolean[];
}

/**
 * @param number of the function in the table.
 * @param gates offset in the arena of the blocks' gates, 8 bytes each.
 */
export function writeGroup(
	blocks: readonly Block[],
	number: number,
	gates: number,
	around: GroupSurroundings,
): WrittenGroup {
	const writer = new GroupWriter(blocks, number, gates, around);
	const body = writer.write();
	const bytes = moduleBytes({
		types: signatures,
		functions: [{ name: "group", type: 0, body }],
		usesTable: false,
	});
	return { bytes, isOpen: blocks.map((block) => writer.isOpen(block.address)) };
}

class GroupWriter {
	private readonly blocks: readonly Block[];
	private readonly number: number;
	private readonly gates: number;
	private readonly around: GroupSurroundings;
	private readonly code = new Code(1);
	private readonly frame: Frame;
	private readonly indexes: ReadonlyMap<number, number>;
	private readonly wanted: Wanted;
	private readonly context: ContextWriter;
	private readonly heads: ReadonlySet<LaneName>;
	private readonly items: readonly Item[];
	private readonly ways: Ways;

	constructor(blocks: readonly Block[], number: number, gates: number, around: GroupSurroundings) {
		this.blocks = blocks;
		this.number = number;
		this.gates = gates;
		this.around = around;
		this.indexes = new Map(blocks.map(({ address }, index) => [address, index]));
		this.wanted = flagsWanted(blocks);
		this.items = nest(
			blocks.map((block) => ({
				calls: block.instructions.at(-1)?.branch?.branch === "call",
				goesTo: block.instructions.flatMap((_, at) => this.indexesAfter(block, at)),
			})),
		);
		const all = blocks.flatMap(({ instructions }) => instructions);
		this.frame = makeFrame(this.code, {
			general: union([new Set([rsp]), ...all.map(({ registers }) => registers)]),
			vectors: union(all.map(({ vectors }) => vectors)),
			vectorsWritten: union(all.map(({ vectorsWritten }) => vectorsWritten)),
		});
		this.heads = around.expectsNormal ? floatHeads(blocks) : new Set();
		this.context = new ContextWriter(this.code, around.places.context);
		const { code, frame, indexes, items } = this;
		const { entryBytes } = around;
		this.ways = new Ways({ code, frame, number, indexes, items, jumps: around.places.jumps, entryBytes });
	}

	isOpen(address: number): boolean {
		return [...(this.wanted.get(address) ?? ["zf"])].every((flag) => flag === "cf");
	}

	write(): Uint8Array {
		const { code, frame, context } = this;
		const { places } = this.around;
		readFrame(code, frame, context, places);
		if (this.heads.size > 0) {
			this.testHeads();
		}
		this.ways.open();
		this.writeItems(this.items, this.blockWriter());
		this.ways.close();
		context.setLong(fields.steps, () => code.get(frame.steps));
		context.setLong(fields.rip, () => code.get(frame.rip));
		writeFrame(code, frame, context, places);
		code.get(frame.reason);
		code.emit("return");
		code.end();
		code.emit("unreachable");
		return code.finish();
	}

	/** Refuses to be entered with a denormal where none is expected and one would matter; nothing has changed then. */
	private testHeads(): void {
		const { code, frame, context } = this;
		context.pushWord(fields.control);
		code.constant32(exceptions.denormal | control.denormalsAreZero);
		code.emit("i32.and");
		code.if();
		pushHasDenormal(code, this.heads, frame.vectors, (value) => this.around.constantAt(value));
		code.if();
		code.constant32(reasons.unexpected);
		code.emit("return");
		code.end();
		code.end();
	}

	private blockWriter(): BlockWriter {
		const { blocks, code, frame, ways, wanted, gates } = this;
		return new BlockWriter({ blocks, code, frame, ways, wanted, gates, instructions: this.instructionWriter() });
	}

	private instructionWriter(): InstructionWriter {
		const { around } = this;
		return new InstructionWriter({
			code: this.code,
			frame: this.frame,
			context: this.context,
			memory: around.memory,
			stacks: around.places.stacks,
			general: around.places.general,
			fsBase: around.places.fsBase,
			recipes: around.recipes,
			isCareful: around.isCareful,
			isThorough: around.isThorough,
			rules: around.rules,
			entryBytes: around.entryBytes,
			heads: this.heads,
			constantAt: (value) => around.constantAt(value),
			siteOf: (address) => around.siteOf(address),
			returnBlock: (address) => this.numberOf(address),
			leave: (address, reason) => this.ways.leave(address, reason),
		});
	}

	// Blocks and loops.

	/** Each item after the end of its start. */
	private writeItems(items: readonly Item[], writer: BlockWriter): void {
		for (const item of items) {
			this.code.end();
			if (typeof item === "number") {
				writer.write(item);
			} else {
				this.ways.openLoop(item);
				this.writeItems(item.items, writer);
				this.ways.closeLoop();
			}
		}
	}

	private numberOf(address: number): number {
		const index = this.indexes.get(address);
		return index !== undefined && this.isOpen(address) ? this.number * 64 + index : noBlock;
	}

	/** Indexes of the blocks that instruction `at` of a block goes to, but for going on in the block. */
	private indexesAfter(block: Block, at: number): readonly number[] {
		return waysOut(block, at).flatMap((address) => this.indexes.get(address ?? -1) ?? []);
	}
}

function union(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
	const all = new Set<number>();
	for (const set of sets) {
		for (const number of set) {
			all.add(number);
		}
	}
	return all;
}

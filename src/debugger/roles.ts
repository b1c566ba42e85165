// The role of every byte of a block, whatever lies there: each of the guest's
// stacks with its frames, what is below rsp, its guard; and memory that is no
// stack, by symbol and region.

import type { CallRecord, GuestStack } from "../machine/callStacks.ts";
import { instructionAt } from "../machine/instructionView.ts";
import type { MemoryRegion } from "../machine/machineState.ts";
import type { BlockView } from "./blockView.ts";
import { lower } from "./bounds.ts";
import { paintBelowRsp } from "./deadRoles.ts";
import type { Frame } from "./frame.ts";
import type { FrameLayout, FrameLayouts } from "./frameLayout.ts";
import { paintFrame } from "./frameRoles.ts";
import type { Frames } from "./frames.ts";
import type { HeapBlocks } from "./heapBlocks.ts";
import type { History } from "./history.ts";
import { nameLeftOver } from "./leftOver.ts";
import { piecesIn } from "./namedParts.ts";
import { Canvas, type Paint } from "./painting.ts";
import type { PastRegisters } from "./pastRegisters.ts";
import { canaryAddress, rspNumber } from "./prologue.ts";
import type { RoleRun } from "./stackModel.ts";
import { readStartBlock, type StartPart } from "./startBlock.ts";
import type { SymbolTable } from "./symbolTable.ts";
import { fromBytes } from "./typedValue.ts";
import { WriteHistory } from "./writeFacts.ts";

export interface RoleSources {
	readonly history: History;
	readonly symbols: SymbolTable;
	readonly heap: HeapBlocks;
	readonly frames: Frames;
	readonly layouts: FrameLayouts;
	readonly past: PastRegisters;
}

/** A frame that touches the block, and where its parts lie. */
export interface PlacedFrame {
	readonly frame: Frame;
	readonly layout: FrameLayout;
}

/** Arguments on the stack reach this far above a return slot at most. */
const farthestArgument = 512n;
const mostFrames = 300;

export class Roles {
	readonly #sources: RoleSources;
	readonly #writes: WriteHistory;
	#startParts: readonly StartPart[] | undefined;

	constructor(sources: RoleSources) {
		this.#sources = sources;
		this.#writes = new WriteHistory(sources.history);
	}

	cut(step: number): void {
		this.#writes.cut(step);
		this.#startParts = undefined;
	}

	rolesOf(view: BlockView): readonly RoleRun[] {
		this.#writes.begin();
		const canvas = new Canvas(view.from, view.size);
		this.#paintRegions(canvas);
		for (const stack of this.#sources.history.state.stacks) {
			if (canvas.within(stack.low, stack.high)) {
				this.#paintStack(canvas, view, stack);
			}
		}
		return canvas.runs({ role: "never-written", traced: true, text: "not mapped" });
	}

	/** The frames of a stack that touch a range, innermost first. */
	framesIn(stack: GuestStack, low: bigint, high: bigint): readonly PlacedFrame[] {
		const { frames, layouts } = this.#sources;
		const [first, count] = frameIndices(stack, this.rspOf(stack), low, high);
		return frames
			.list(stack.id, first, Math.min(count, mostFrames))
			.map((frame) => ({ frame, layout: layouts.layoutOf(frame, frames.registersOf(frame)) }))
			.map((placed) => withSetUp(placed, stack))
			.filter(({ layout }) => layout.low < high && layout.high > low);
	}

	rspOf(stack: GuestStack): bigint {
		const { state } = this.#sources.history;
		return stack.id === state.currentStack ? state.registers.read(rspNumber) : stack.savedRsp;
	}

	#paintRegions(canvas: Canvas): void {
		for (const region of this.#sources.history.state.memory.regions()) {
			const range = canvas.within(region.address, region.address + BigInt(region.size));
			if (range) {
				this.#paintRegion(canvas, region, range.low, range.high);
			}
		}
		this.#sources.heap.paint(canvas);
	}

	#paintRegion(canvas: Canvas, region: MemoryRegion, low: bigint, high: bigint): void {
		const role = roleOfRegion(region);
		const end = region.address + BigInt(region.size);
		canvas.paint(low, high, { role, traced: true, text: role === "guard" ? "guard page" : region.name });
		for (let at = low; at < high && (role === "data" || role === "code"); ) {
			const found = this.#namedAt(at);
			if (!found) {
				break;
			}
			canvas.paint(found.start, lower(found.end, end), { role, traced: true, text: found.name });
			at = found.end;
		}
		if (role === "data") {
			this.#paintVariables(canvas, low, high);
		}
	}

	/** The variables in the data that a compiler tells of. */
	#paintVariables(canvas: Canvas, low: bigint, high: bigint): void {
		for (const variable of this.#sources.symbols.dataSlotsIn(low, high)) {
			for (const piece of piecesIn(variable, low, high)) {
				const { name: text, slot } = piece;
				const paint: Paint = slot
					? { role: "data", traced: true, text, type: slot.variable?.type }
					: { role: "padding", traced: true, text };
				canvas.paint(piece.low, piece.high, paint);
			}
		}
	}

	#namedAt(address: bigint): { readonly name: string; readonly start: bigint; readonly end: bigint } | undefined {
		const { symbols } = this.#sources;
		return symbols.functionAt(address) ?? symbols.dataAt(address);
	}

	#paintStack(canvas: Canvas, view: BlockView, stack: GuestStack): void {
		const { history, symbols, past } = this.#sources;
		const rsp = this.rspOf(stack);
		const placed = this.framesIn(stack, view.from, view.end);
		const [innermost] = this.framesIn(stack, rsp - 1n, rsp + 1n);
		const slots = innermost?.layout.slots ?? [];
		const top = stack.top;
		const below = { stackId: stack.id, low: stack.low, rsp, top, slots, frame: innermost?.frame.id };
		const sources = { view, writes: this.#writes, symbols, past };
		paintBelowRsp(canvas, below, sources);
		// Outer frames first: an argument passed on the stack is the called function's.
		for (const { frame, layout } of [...placed].reverse()) {
			const isBottom = frame.record.slot === undefined;
			paintFrame(canvas, {
				frame,
				layout,
				entry: isBottom ? undefined : past.at(frame.record.step),
				view,
				canaryValue: canaryValue(history),
				instructionAt: (address) => instructionAt(history.state.memory, address),
				leftOver: (address, write) => nameLeftOver(sources, frame, address, write),
				ownerOf: (address) => symbols.functionAt(address)?.name,
			});
		}
		if (stack.id === 1) {
			this.#paintStart(canvas, stack.high);
		}
	}

	#paintStart(canvas: Canvas, high: bigint): void {
		const rsp = this.#sources.past.at(0).general[rspNumber] ?? high;
		if (!canvas.within(rsp, high)) {
			return;
		}
		this.#startParts ??= this.#sources.history.at(0, (state) => readStartBlock(state.memory, rsp, high));
		const filler: Paint = { role: "start-block", traced: true, text: "padding of the start block" };
		canvas.paint(rsp, high, filler);
		for (const { address, length, text } of this.#startParts) {
			canvas.paint(address, address + BigInt(length), { role: "start-block", traced: true, text });
		}
	}
}

/** The words above where a fiber's first function began were set up for it: its frame has them too. */
function withSetUp(placed: PlacedFrame, stack: GuestStack): PlacedFrame {
	const isBottom = placed.frame.record.slot === undefined && stack.id !== 1;
	return isBottom ? { ...placed, layout: { ...placed.layout, high: stack.high } } : placed;
}

/** Index of the first frame that may touch a range, and how many may. */
function frameIndices(stack: GuestStack, rsp: bigint, low: bigint, high: bigint): readonly [number, number] {
	let first = -1;
	let count = 0;
	let bottom = rsp;
	let index = 0;
	for (let record: CallRecord | undefined = stack.top; record && bottom <= high; record = record.caller) {
		const end = record.slot === undefined ? stack.high : record.slot + 8n + farthestArgument;
		if (end >= low) {
			first = first < 0 ? index : first;
			count++;
		}
		bottom = record.entryRsp;
		index++;
	}
	return [Math.max(0, first), count];
}

function roleOfRegion({ name, permissions }: MemoryRegion): Paint["role"] {
	if (name === "guard") {
		return "guard";
	}
	if (permissions.execute) {
		return "code";
	}
	return name === "heap" || name === "mapping" ? "heap" : name === "stack" ? "never-written" : "data";
}

function canaryValue({ state }: History): bigint | undefined {
	const bytes = state.memory.peek(canaryAddress, 8);
	return bytes.length === 8 ? fromBytes(bytes) : undefined;
}

// What malloc's blocks mean to a reader: each byte of the heap is in a block that
// is live or was freed, in the header that malloc keeps before it, or in the spare
// room behind it. A block's bytes tell who asked for it, `block of 40 bytes from
// malloc at line 9 (main+0x1c)`; a pointer to one, which must be short, only what it points
// to: `block of 40 bytes` at its beginning, `block[8] of 40 bytes` inside.

import { instructionAt } from "../machine/instructionView.ts";
import { headerOf, headerSize } from "../machine/library/heapState.ts";
import type { HeapBlock } from "../machine/machineState.ts";
import type { CodeNames } from "./codeNames.ts";
import type { History } from "./history.ts";
import type { Canvas, Paint } from "./painting.ts";
import { sealWord } from "./seal.ts";
import { fromBytes } from "./typedValue.ts";

export class HeapBlocks {
	readonly #history: History;
	readonly #names: CodeNames;

	constructor(history: History, names: CodeNames) {
		this.#history = history;
		this.#names = names;
	}

	/** Paints all blocks that touch the canvas. */
	paint(canvas: Canvas): void {
		for (const block of this.#history.state.heapBlocksIn(canvas.from, canvas.end)) {
			const { address, size, room } = block;
			const end = address + BigInt(size);
			const header = address - BigInt(headerSize);
			const role = block.freed ? "freed-block" : "heap-block";
			canvas.paint(header, address, this.#header(header, room));
			canvas.paint(address, end, { role, traced: true, text: this.describe(block) });
			const spare = { role: "heap", traced: true, text: "spare room behind the block" } as const;
			canvas.paint(end, header + BigInt(room), spare);
		}
	}

	/** What an address in a block is, live or freed; undefined elsewhere, in headers too. */
	nameOf(address: bigint): string | undefined {
		const [block] = this.#history.state.heapBlocksIn(address, address + 1n);
		const offset = block ? address - block.address : -1n;
		if (!block || offset < 0n || offset >= BigInt(block.size)) {
			return undefined;
		}
		return nameOfBlock(block, offset === 0n ? "" : `[${offset}]`);
	}

	/** `block of 40 bytes from malloc at line 9 (main+0x1c), free at line 14 (main+0x30)` */
	describe(block: HeapBlock): string {
		const { allocated, freed } = block;
		const from = `${nameOfBlock(block, "")} from ${this.#call(allocated.rip, "malloc")}`;
		return freed ? `${from}, ${this.#call(freed.rip, "free")}` : from;
	}

	/** The number is the chunk's size with a flag in its lowest bit; what overwrote it would make `free` fail. */
	#header(address: bigint, room: number): Paint {
		const text = `malloc's header: ${room} bytes in all, flag ${headerOf(room) & 7n} (previous in use)`;
		const seal = sealWord(fromBytes(this.#history.state.memory.peek(address, headerSize)), headerOf(room));
		return { role: "heap", traced: true, text, ...(seal.seal === "changed" && seal) };
	}

	/** `malloc at line 9 (main+0x1c)`: the function that is called there, or the one that it must have led to. */
	#call(rip: bigint, usual: string): string {
		const [target] = instructionAt(this.#history.state.memory, rip)?.operands ?? [];
		const callee = target?.kind === "target" ? this.#names.symbols.libraryFunctionAt(target.address) : undefined;
		return `${callee ?? usual} at ${this.#names.placeOf(rip)}`;
	}
}

function nameOfBlock({ size, freed }: HeapBlock, slice: string): string {
	return `${freed ? "freed " : ""}block${slice} of ${size === 1 ? "1 byte" : `${size} bytes`}`;
}

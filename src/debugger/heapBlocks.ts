// What malloc's blocks mean to a reader: each byte of the heap is in a block that
// is live or was freed, in the header that malloc keeps before it, or in the spare
// room behind it; and an address in a block is named by the block, with who asked
// for it. `block of 40 bytes from malloc at main+0x1c` is the whole of one,
// `block[8] of 40 bytes from malloc at main+0x1c` a byte of it.

import { decode } from "../isa/decode.ts";
import { headerSize } from "../machine/library/heapState.ts";
import type { HeapBlock } from "../machine/machineState.ts";
import type { History } from "./history.ts";
import type { Canvas } from "./painting.ts";
import type { SymbolTable } from "./symbolTable.ts";
import { hex } from "./typedValue.ts";

export class HeapBlocks {
	readonly #history: History;
	readonly #symbols: SymbolTable;

	constructor(history: History, symbols: SymbolTable) {
		this.#history = history;
		this.#symbols = symbols;
	}

	/** Paints all blocks that touch the canvas. */
	paint(canvas: Canvas): void {
		for (const block of this.#history.state.heapBlocksIn(canvas.from, canvas.end)) {
			const { address, size, room } = block;
			const end = address + BigInt(size);
			const header = address - BigInt(headerSize);
			const role = block.freed ? "freed-block" : "heap-block";
			canvas.paint(header, address, { role: "heap", traced: true, text: "malloc's header" });
			canvas.paint(address, end, { role, traced: true, text: this.#describe(block, "") });
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
		return this.#describe(block, offset === 0n ? "" : `[${offset}]`);
	}

	#describe({ size, allocated, freed }: HeapBlock, slice: string): string {
		const bytes = size === 1 ? "1 byte" : `${size} bytes`;
		const from = `block${slice} of ${bytes} from ${this.#call(allocated.rip, "malloc")}`;
		return freed ? `freed ${from}, ${this.#call(freed.rip, "free")}` : from;
	}

	/** `malloc at main+0x1c`: the function that is called there, or the one that it must have led to. */
	#call(rip: bigint, usual: string): string {
		const decoded = decode(this.#history.state.memory.peek(rip, 15), rip);
		const [target] = typeof decoded === "string" ? [] : decoded.operands;
		const callee = target?.kind === "target" ? this.#symbols.libraryFunctionAt(target.address) : undefined;
		return `${callee ?? usual} at ${this.#symbols.nameOf(rip) ?? hex(rip)}`;
	}
}

// The compiled blocks of one machine, by where they begin and by the pages that their
// bytes lie in. A newer block replaces one that begins at the same address, which goes
// on running where compiled code jumps to it by itself.

import type { Block } from "./discovery.ts";
import { holds, pagesOf, type Span } from "./spans.ts";

export interface CompiledBlock {
	readonly block: Block;
	/** Where its bytes are. */
	readonly spans: readonly Span[];
	/** Number of its function times 64 and its number in it. */
	readonly number: number;
	/** Whether compiled code may enter it from anywhere. */
	readonly isOpen: boolean;
	/** Enters it; gives the reason for coming back. */
	readonly enter: () => number;
	/** Offset of its gate in the arena. */
	readonly gate: number;
}

const none: ReadonlySet<CompiledBlock> = new Set();

export class CompiledBlocks {
	private readonly byAddress = new Map<number, CompiledBlock>();
	private readonly byPage = new Map<number, Set<CompiledBlock>>();
	/** One for each address of an instruction in them. */
	private readonly byInstruction = new Map<number, CompiledBlock>();

	/** The one that begins at an address. */
	at(address: number): CompiledBlock | undefined {
		return this.byAddress.get(address);
	}

	/** One that begins at an address, or else one with an instruction there. */
	around(address: bigint): CompiledBlock | undefined {
		return this.byAddress.get(Number(address)) ?? this.byInstruction.get(Number(address));
	}

	/** Whether an address is in the middle of a block, and not the head of any. */
	isInside({ spans }: CompiledBlock, address: bigint): boolean {
		return holds(spans, Number(address), 1) && !this.byAddress.has(Number(address));
	}

	/** Those with bytes in a page. */
	inPage(page: number): ReadonlySet<CompiledBlock> {
		return this.byPage.get(page) ?? none;
	}

	/** Those with some of the bytes from an address on. */
	holding(address: number, length: number): readonly CompiledBlock[] {
		const pages = [...pagesOf([{ start: address, end: address + length }])];
		return pages.flatMap((page) => [...this.inPage(page)].filter(({ spans }) => holds(spans, address, length)));
	}

	/** Those that newer ones have replaced among them. */
	all(): readonly CompiledBlock[] {
		return [...this.byPage.values()].flatMap((blocks) => [...blocks]);
	}

	add(compiled: CompiledBlock): void {
		this.byAddress.set(compiled.block.address, compiled);
		for (const { address } of compiled.block.instructions) {
			this.byInstruction.set(address, compiled);
		}
		for (const page of pagesOf(compiled.spans)) {
			const list = this.byPage.get(page) ?? new Set();
			this.byPage.set(page, list);
			list.add(compiled);
		}
	}

	remove(compiled: CompiledBlock): void {
		const { address } = compiled.block;
		if (this.byAddress.get(address) === compiled) {
			this.byAddress.delete(address);
		}
		for (const instruction of compiled.block.instructions) {
			if (this.byInstruction.get(instruction.address) === compiled) {
				this.byInstruction.delete(instruction.address);
			}
		}
		for (const page of pagesOf(compiled.spans)) {
			this.byPage.get(page)?.delete(compiled);
		}
	}
}

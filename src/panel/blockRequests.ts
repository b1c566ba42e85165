// Which block of memory to ask the extension for. The block that is shown follows
// rsp until something here asks for another; an answer that brings no news about
// the program (the same revision) never leads to the same question twice.

import { canonical } from "./numbers.ts";
import type { PanelSettings } from "./protocol.ts";
import type { View } from "./rows.ts";

/** The fewest and the most bytes that the panel asks for at once. */
const leastCount = 1_024;
const mostCount = 4_096;

export interface BlockRequest {
	/** Without it, the block follows rsp. */
	readonly from?: string;
	readonly count: number;
}

export class BlockRequests {
	private readonly send: (request: BlockRequest) => void;
	private asked: string | undefined;

	constructor(send: (request: BlockRequest) => void) {
		this.send = send;
	}

	/** The program has moved: the same question has another answer now. */
	forget(): void {
		this.asked = undefined;
	}

	/**
	 * Asks for more at one side of this block. What is shown stays part of it while that is not too
	 * much: words never written fold into one row, and a whole block of them would leave nothing to see.
	 */
	beyond(side: "low" | "high", { block }: View): void {
		const count = Math.min(mostCount, countOf(block.bytes.length) + leastCount);
		const from = side === "low" ? block.from - BigInt(leastCount) : block.end + BigInt(leastCount - count);
		this.ask({ from: blockStart(from), count });
	}

	/** When the pointer that is followed has left the block, asks for one that it is in. */
	around(pointer: bigint, follow: PanelSettings["follow"], { block, model }: View): void {
		const isInside = pointer >= block.from && pointer < block.end;
		const isTop = pointer === block.end && pointer === BigInt(model.stack.high);
		if (!isInside && !isTop) {
			const count = countOf(block.bytes.length);
			this.ask(follow === "rsp" ? { count } : { from: centred(pointer, count), count });
		}
	}

	/** Holds on to the block that is shown, or goes back to the one that follows. */
	settle(follow: PanelSettings["follow"], { block }: View): void {
		const count = countOf(block.bytes.length);
		this.ask(follow === "lock" ? { from: canonical(block.from), count } : { count });
	}

	private ask(request: BlockRequest): void {
		const key = `${request.from} ${request.count}`;
		if (this.asked !== key) {
			this.asked = key;
			this.send(request);
		}
	}
}

function countOf(length: number): number {
	return Math.max(leastCount, length);
}

/** The start of a block with the address in its middle. */
function centred(address: bigint, count: number): string {
	return blockStart(address - BigInt(count / 2));
}

/** A multiple of 16, and not below the first address. */
function blockStart(from: bigint): string {
	return canonical((from < 0n ? 0n : from) & ~15n);
}

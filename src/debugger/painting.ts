// A block of memory on which roles are painted, broad ones first, exact ones over
// them. What comes out holds every byte exactly once.

import type { Role, RoleRun } from "./stackModel.ts";

/** What some bytes are; one object for one thing, so that neighbours stay apart. */
export interface Paint {
	readonly role: Role;
	readonly traced: boolean;
	readonly text: string;
	readonly seal?: "ok" | "changed";
	readonly damage?: string;
	readonly frame?: number;
}

export class Canvas {
	readonly from: bigint;
	readonly size: number;
	readonly #bytes: (Paint | undefined)[];

	constructor(from: bigint, size: number) {
		this.from = from;
		this.size = size;
		this.#bytes = new Array<Paint | undefined>(size).fill(undefined);
	}

	get end(): bigint {
		return this.from + BigInt(this.size);
	}

	/** Paints from `low` up to but not including `high`, as far as that lies on the canvas. */
	paint(low: bigint, high: bigint, paint: Paint): void {
		this.#bytes.fill(paint, this.#offset(low), this.#offset(high));
	}

	/** Calls with the part of a range that lies on the canvas, if any. */
	within(low: bigint, high: bigint): { readonly low: bigint; readonly high: bigint } | undefined {
		const [first, last] = [low > this.from ? low : this.from, high < this.end ? high : this.end];
		return first < last ? { low: first, high: last } : undefined;
	}

	/** Runs of one paint, ascending; `rest` is for bytes that nothing was painted on. */
	runs(rest: Paint): readonly RoleRun[] {
		const runs: RoleRun[] = [];
		for (let offset = 0; offset < this.size; ) {
			const paint = this.#bytes[offset];
			let end = offset + 1;
			while (end < this.size && this.#bytes[end] === paint) {
				end++;
			}
			runs.push({ offset, length: end - offset, ...(paint ?? rest) });
			offset = end;
		}
		return runs;
	}

	#offset(address: bigint): number {
		const offset = address - this.from;
		return offset < 0n ? 0 : offset > BigInt(this.size) ? this.size : Number(offset);
	}
}

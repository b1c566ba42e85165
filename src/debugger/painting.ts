// A block of memory on which roles are painted, broad ones first, exact ones over
// them. What comes out holds every byte exactly once.

import type { Role, RoleRun } from "./stackModel.ts";

/** What some bytes are; one object for one thing, so that neighbours stay apart. */
export interface Paint {
	readonly role: Role;
	readonly traced: boolean;
	readonly text: string;
	/** What a compiler says of a variable, nearly as the source does. */
	readonly type?: string;
	readonly seal?: "ok" | "changed";
	readonly damage?: string;
	readonly frame?: number;
}

export class Canvas {
	readonly from: bigint;
	readonly size: number;
	readonly #bytes: (Paint | undefined)[];
	/** Where the things begin and end that do not lie on the canvas as a whole. */
	readonly #cut = new Map<Paint, { readonly low: bigint; readonly high: bigint }>();

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
		if (low < this.from || high > this.end) {
			this.#cut.set(paint, { low, high });
		}
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
			runs.push({ offset, length: end - offset, ...(paint ?? rest), ...this.#whole(paint) });
			offset = end;
		}
		return runs;
	}

	#whole(paint: Paint | undefined): Pick<RoleRun, "whole"> {
		const cut = paint && this.#cut.get(paint);
		return cut ? { whole: { offset: Number(cut.low - this.from), length: Number(cut.high - cut.low) } } : {};
	}

	#offset(address: bigint): number {
		const offset = address - this.from;
		return offset < 0n ? 0 : offset > BigInt(this.size) ? this.size : Number(offset);
	}
}

// The states that the timeline kept, from which any other is reached by running
// on. They lie close together near where the user stands, thin out with the
// distance from there, and further away lie evenly, so that a history of any length
// fits its memory and no moment of it is much further from a kept state than others.

import { ownFileBytes } from "../machine/files/fileSystem.ts";
import type { MachineSnapshot } from "../machine/machine.ts";
import { ownBytes } from "../machine/pageTable.ts";

interface Checkpoint {
	readonly snapshot: MachineSnapshot;
	/** What it holds that the one before it does not. */
	bytes: number;
}

/** Tables and registers, whatever the pages. */
const fixedBytes = 8192;

/** The part of the run, about where the user stands, in which states lie the closer the nearer they are. */
const nearShare = 1 / 16;

/** More are of no use, and each has its cost when one is looked for to drop. */
const mostCheckpoints = 2000;

export class Checkpoints {
	private readonly limit: number;
	private readonly spacing: number;
	/** In ascending order of step, one for a step. */
	private readonly list: Checkpoint[] = [];
	private total = 0;

	/**
	 * @param limit bytes of page contents to keep at most.
	 * @param spacing the closest that checkpoints need to lie, in steps.
	 */
	constructor(limit: number, spacing: number) {
		this.limit = limit;
		this.spacing = spacing;
	}

	/** What all of them hold together. */
	get bytes(): number {
		return this.total;
	}

	has(step: number): boolean {
		return this.list[this.indexBefore(step)]?.snapshot.steps === step;
	}

	/** The last one at or before a step. */
	before(step: number): MachineSnapshot {
		const found = this.list[this.indexBefore(step)];
		if (!found) {
			throw new RangeError(`no state is kept at or before step ${step}`);
		}
		return found.snapshot;
	}

	/** Keeps a state, which is where the user stands now; others may be dropped for it. */
	add(snapshot: MachineSnapshot): void {
		const index = this.indexBefore(snapshot.steps);
		if (this.list[index]?.snapshot.steps === snapshot.steps) {
			return;
		}
		this.list.splice(index + 1, 0, { snapshot, bytes: 0 });
		this.weigh(index + 1);
		this.weigh(index + 2);
		while (this.list.length > 2 && (this.total > this.limit || this.list.length > mostCheckpoints)) {
			this.drop(this.leastUseful(snapshot.steps));
		}
	}

	/** Drops every state at `step` or later. */
	cut(step: number): void {
		for (const dropped of this.list.splice(this.indexBefore(step - 1) + 1)) {
			this.total -= dropped.bytes;
		}
	}

	/** Index of the last one at or before a step; -1 when there is none. */
	private indexBefore(step: number): number {
		let low = -1;
		let high = this.list.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.stepAt(middle) <= step) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	private stepAt(index: number): number {
		return this.list[index]?.snapshot.steps ?? 0;
	}

	private weigh(index: number): void {
		const checkpoint = this.list[index];
		if (checkpoint) {
			const before = this.list[index - 1]?.snapshot;
			const { memory, kernel } = checkpoint.snapshot;
			const own = ownBytes(memory.table, before?.memory.table) + ownFileBytes(kernel.files, before?.kernel.files);
			const bytes = fixedBytes + own;
			this.total += bytes - checkpoint.bytes;
			checkpoint.bytes = bytes;
		}
	}

	/**
	 * The one whose loss leaves the smallest gap, for its distance from here, as far as that counts.
	 * The first one stays: it has no substitute.
	 */
	private leastUseful(here: number): number {
		const farthest = Math.max(this.spacing, this.stepAt(this.list.length - 1) * nearShare);
		let best = 1;
		let least = Number.POSITIVE_INFINITY;
		for (let index = 1; index < this.list.length; index++) {
			const next = index + 1 < this.list.length ? this.stepAt(index + 1) : Number.POSITIVE_INFINITY;
			const gap = next - this.stepAt(index - 1);
			const distance = Math.min(farthest, Math.max(this.spacing, Math.abs(here - this.stepAt(index))));
			if (gap / distance < least) {
				least = gap / distance;
				best = index;
			}
		}
		return best;
	}

	private drop(index: number): void {
		const [dropped] = this.list.splice(index, 1);
		this.total -= dropped?.bytes ?? 0;
		this.weigh(index);
	}
}

// Who wrote bytes whose writers memory has not kept: found by running again, with
// the writers of their pages kept, from the last state before, then from the one
// before that, until every byte that is asked for has its writer. What was found
// out is known from then on, for the moment asked about and for those around it.

import { pageSize } from "../machine/layout.ts";
import type { Machine, MachineSnapshot } from "../machine/machine.ts";
import { fillForgotten, fine, hasForgotten, origins, refined } from "../machine/writerPage.ts";
import type { Checkpoints } from "./checkpoints.ts";

/** How the machine is moved. */
export interface Rerun {
	/** Runs on to a step that was reached before, keeping no states on the way. */
	goTo(step: number): void;
	/** Ends the `rep` that the machine is inside of. */
	finish(): void;
}

/** What is known of a page's writers at a step: both halves of each byte's entry. */
interface Known {
	readonly step: number;
	readonly entries: Uint32Array;
}

/** A page that is asked about. */
interface Sought {
	readonly page: number;
	/** Bytes asked for: from `first` up to but not including `end`. */
	readonly first: number;
	readonly end: number;
	readonly entries: Uint32Array;
}

/** Pages to remember, 32 KiB each. */
const mostKnown = 256;

const [rcx, rdi] = [1, 7];

export class Recollection {
	private readonly machine: Machine;
	private readonly checkpoints: Checkpoints;
	private readonly rerun: Rerun;
	private readonly known = new Map<number, Known>();

	constructor(machine: Machine, checkpoints: Checkpoints, rerun: Rerun) {
		this.machine = machine;
		this.checkpoints = checkpoints;
		this.rerun = rerun;
	}

	/** Sees to it that memory knows the writers of a range. */
	recall(address: bigint, length: number): void {
		const { memory } = this.machine;
		const pages = memory.forgottenPages(address, length);
		if (pages.length === 0) {
			return;
		}
		const start = Number(address);
		const sought = pages.map((page) => ({
			page,
			first: Math.max(0, start - page * pageSize),
			end: Math.min(pageSize, start + length - page * pageSize),
			entries: refined(memory.writersOf(page)),
		}));
		const here = this.machine.snapshot();
		if (here.midway) {
			this.addUnfinished(sought, here);
		}
		this.addKnown(sought, here.steps);
		this.searchBefore(sought, here.steps);
		this.machine.restore(here);
		for (const { page, entries } of sought) {
			memory.remember(page, { shift: fine, entries });
			this.keep(page, { step: here.steps, entries });
		}
	}

	/** Forgets what is known of `step` and later. */
	cut(step: number): void {
		for (const [page, known] of this.known) {
			if (known.step >= step) {
				this.known.delete(page);
			}
		}
	}

	/** Adds what an instruction that is half done has written: a part of what it writes in the end. */
	private addUnfinished(sought: readonly Sought[], here: MachineSnapshot): void {
		const { registers } = this.machine;
		const [targetNow, left] = [registers.read(rdi), registers.read(rcx)];
		this.machine.restore(this.checkpoints.before(here.steps));
		this.rerun.goTo(here.steps);
		const target = registers.read(rdi);
		const width = (targetNow - target) / (registers.read(rcx) - left || 1n);
		const [low, high] = width < 0n ? [targetNow - width, target - width] : [target, targetNow];
		this.watch(sought);
		this.rerun.finish();
		this.collect(sought, (byte, page, step) => {
			const address = page * pageSize + byte;
			return step === here.steps && address >= Number(low) && address < Number(high);
		});
	}

	/** What was found out at a later step still holds, if it had happened by now. That nothing was written may be because it was cleared since. */
	private addKnown(sought: readonly Sought[], step: number): void {
		for (const { page, entries } of sought) {
			const known = this.known.get(page);
			const mayBeCleared = this.machine.memory.wasCleared(page);
			if (known && known.step >= step) {
				fillForgotten(entries, known.entries, (_, site, written) =>
					site === origins.never ? !mayBeCleared : written < step || (written === step && isState(site)),
				);
			}
		}
	}

	private searchBefore(sought: readonly Sought[], step: number): void {
		let end = step;
		while (end > 0 && sought.some(({ entries, first, end: last }) => hasForgotten(entries, first, last))) {
			const kept = this.checkpoints.before(end - 1);
			this.machine.restore(kept);
			this.watch(sought);
			this.rerun.goTo(end);
			this.collect(sought);
			this.addEarlier(sought, kept.steps, end);
			end = kept.steps;
		}
	}

	private watch(sought: readonly Sought[]): void {
		for (const { page } of sought) {
			this.machine.memory.recall(page);
		}
	}

	private collect(sought: readonly Sought[], holds = (_byte: number, _page: number, _step: number) => true): void {
		for (const { page, entries } of sought) {
			const found = refined(this.machine.memory.writersOf(page));
			fillForgotten(entries, found, (byte, _, step) => holds(byte, page, step));
		}
	}

	/** What was found out at a step that has been passed going back. */
	private addEarlier(sought: readonly Sought[], from: number, to: number): void {
		for (const { page, entries } of sought) {
			const known = this.known.get(page);
			if (known && from <= known.step && known.step <= to) {
				fillForgotten(entries, known.entries);
			}
		}
	}

	/** The page asked for last is dropped last. */
	private keep(page: number, known: Known): void {
		this.known.delete(page);
		this.known.set(page, known);
		for (const oldest of [...this.known.keys()].slice(0, -mostKnown)) {
			this.known.delete(oldest);
		}
	}
}

/** Whether a write of the site belongs to the state of its step; an instruction's comes after it. */
function isState(site: number): boolean {
	return site === origins.loader || site === origins.edit;
}

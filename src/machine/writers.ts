// Who wrote each byte last: the storing instruction and the step, kept by byte,
// for touched pages only. It belongs to the guest's state and is checkpointed
// with the page it describes.
//
// Cost: an entry is 12 bytes (a step and an origin). A page starts with one
// entry for all of it and is refined to an entry for 8, 4 or 1 bytes when a
// store first asks for that: 12 bytes, 6 KiB, 12 KiB or 48 KiB for a page of
// 4 KiB. An untouched page costs nothing.

import { pageShift, pageSize } from "./layout.ts";
import type { WriteRun } from "./machineState.ts";

/** What an entry's origin says: the storing instruction's address, or one of the numbers below. */
export const origins = { never: 0, loader: 1, kernel: 2, edit: 3 } as const;

const otherWriters = ["loader", "loader", "kernel", "edit"] as const;

/** Writers of one page; shared with checkpoints until the page is written again. */
export interface WriterPage {
	/** log2 of the bytes that one entry stands for. */
	readonly shift: number;
	readonly steps: Float64Array;
	readonly origins: Uint32Array;
}

/** Bytes of memory that a page's writers occupy. */
export function writerBytes(page: WriterPage): number {
	return page.steps.byteLength + page.origins.byteLength;
}

/** A copy that may be written. */
export function copyWriters(page: WriterPage): WriterPage {
	return { shift: page.shift, steps: page.steps.slice(), origins: page.origins.slice() };
}

/** Notes a write of `length` bytes at `offset` in the page; the page may be replaced by a finer one. */
export function noteWrite(
	page: WriterPage | undefined,
	offset: number,
	length: number,
	step: number,
	origin: number,
): WriterPage {
	const shift = shiftFor(offset | length);
	const fine = page && page.shift <= shift ? page : refine(page, shift);
	const first = offset >> fine.shift;
	const end = (offset + length) >> fine.shift;
	for (let entry = first; entry < end; entry++) {
		fine.steps[entry] = step;
		fine.origins[entry] = origin;
	}
	return fine;
}

/** The runs of equal writers in `length` bytes from `address`; bytes never written are in none. */
export function writeRuns(pages: readonly (WriterPage | undefined)[], address: number, length: number): WriteRun[] {
	const runs: WriteRun[] = [];
	const end = address + length;
	for (let at = address; at < end; ) {
		const page = pages[at >>> pageShift];
		const shift = page?.shift ?? pageShift;
		const next = Math.min(end, ((at >>> shift) + 1) * 2 ** shift);
		const entry = (at & (pageSize - 1)) >> shift;
		const origin = page?.origins[entry] ?? origins.never;
		if (origin !== origins.never) {
			appendRun(runs, runOf(at, next - at, page?.steps[entry] ?? 0, origin));
		}
		at = next;
	}
	return runs;
}

function shiftFor(alignment: number): number {
	if ((alignment & (pageSize - 1)) === 0) {
		return pageShift;
	}
	if ((alignment & 7) === 0) {
		return 3;
	}
	return (alignment & 3) === 0 ? 2 : 0;
}

function refine(page: WriterPage | undefined, shift: number): WriterPage {
	const count = pageSize >> shift;
	const fine = { shift, steps: new Float64Array(count), origins: new Uint32Array(count) };
	if (page) {
		for (let entry = 0; entry < count; entry++) {
			const coarse = entry >> (page.shift - shift);
			fine.steps[entry] = page.steps[coarse] ?? 0;
			fine.origins[entry] = page.origins[coarse] ?? 0;
		}
	}
	return fine;
}

function runOf(address: number, length: number, step: number, origin: number): WriteRun {
	const by = otherWriters[origin] ?? ("instruction" as const);
	const rip = by === "instruction" ? BigInt(origin) : undefined;
	return { address: BigInt(address), length, rip, step, by };
}

function appendRun(runs: WriteRun[], run: WriteRun): void {
	const last = runs.at(-1);
	if (last && last.step === run.step && last.rip === run.rip && last.by === run.by && touches(last, run)) {
		runs[runs.length - 1] = { ...last, length: last.length + run.length };
	} else {
		runs.push(run);
	}
}

function touches(left: WriteRun, right: WriteRun): boolean {
	return left.address + BigInt(left.length) === right.address;
}

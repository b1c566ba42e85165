// Everything the program has sent out, in order, kept in a few flat arrays: a
// program may print a character at a time for a long while, and an object for
// each would take a hundred times the room of what it says.

import type { OutputRecord } from "../machine/kernelView.ts";

const streams = ["stdout", "stderr", "console"] as const;

/** Bytes and records that there is room for at first; both double when full. */
const firstRoom = 1024;

export class OutputLog {
	private count = 0;
	private steps = new Float64Array(firstRoom);
	private places = new BigUint64Array(firstRoom);
	private streams = new Uint8Array(firstRoom);
	/** Where each record's bytes end in `bytes`. */
	private ends = new Float64Array(firstRoom);
	private bytes = new Uint8Array(firstRoom);

	/** Records must come in ascending order of step. */
	add({ step, rip, stream, bytes }: OutputRecord): void {
		if (this.count === this.steps.length) {
			this.growRecords();
		}
		const start = this.endOf(this.count);
		this.makeRoom(start + bytes.length);
		this.bytes.set(bytes, start);
		this.steps[this.count] = step;
		this.places[this.count] = rip;
		this.streams[this.count] = streams.indexOf(stream);
		this.ends[this.count] = start + bytes.length;
		this.count++;
	}

	/** How many records came before a step. */
	countBefore(step: number): number {
		let low = 0;
		let high = this.count;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.steps[middle] ?? 0) < step) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The records from number `from` up to but not including `to`. */
	records(from: number, to: number): readonly OutputRecord[] {
		return Array.from({ length: Math.max(0, to - from) }, (_, index) => this.record(from + index));
	}

	/** Forgets what came at a step or after it. */
	cut(step: number): void {
		this.count = this.countBefore(step);
	}

	private record(index: number): OutputRecord {
		return {
			step: this.steps[index] ?? 0,
			rip: this.places[index] ?? 0n,
			stream: streams[this.streams[index] ?? 0] ?? "console",
			bytes: this.bytes.slice(this.endOf(index), this.endOf(index + 1)),
		};
	}

	/** Where the bytes of the first `count` records end. */
	private endOf(count: number): number {
		return count === 0 ? 0 : (this.ends[count - 1] ?? 0);
	}

	private makeRoom(size: number): void {
		if (size > this.bytes.length) {
			const larger = new Uint8Array(Math.max(size, 2 * this.bytes.length));
			larger.set(this.bytes);
			this.bytes = larger;
		}
	}

	private growRecords(): void {
		const room = 2 * this.count;
		const [steps, places, kinds, ends] = [this.steps, this.places, this.streams, this.ends];
		this.steps = new Float64Array(room);
		this.places = new BigUint64Array(room);
		this.streams = new Uint8Array(room);
		this.ends = new Float64Array(room);
		this.steps.set(steps);
		this.places.set(places);
		this.streams.set(kinds);
		this.ends.set(ends);
	}
}

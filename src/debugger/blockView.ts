// The bytes of one block and who wrote them, read once for one look at it.

import type { WriteRun } from "../machine/machineState.ts";
import { higher } from "./bounds.ts";
import type { History } from "./history.ts";
import { fromBytes } from "./typedValue.ts";

export class BlockView {
	readonly from: bigint;
	readonly size: number;
	/** Zero where nothing can be read. */
	readonly bytes: Uint8Array;
	readonly unreadable: readonly { readonly offset: number; readonly length: number }[];
	readonly writes: readonly WriteRun[];
	#written: Uint8Array | undefined;

	constructor(history: History, from: bigint, size: number) {
		this.from = from;
		this.size = size;
		const read = readWithGaps((address, length) => history.state.memory.peek(address, length), from, size);
		this.bytes = read.bytes;
		this.unreadable = read.unreadable;
		this.writes = history.lastWrites(from, size);
	}

	get end(): bigint {
		return this.from + BigInt(this.size);
	}

	/** Little-endian; bytes outside the block count as zero. */
	value(address: bigint, length: number): bigint {
		const offset = Number(address - this.from);
		return fromBytes(this.bytes.subarray(Math.max(0, offset), Math.max(0, offset + length)));
	}

	/** The runs of equal writers from `low` to `high`, with the bytes nobody wrote between them. */
	*stretches(low: bigint, high: bigint): Iterable<{ low: bigint; high: bigint; write?: WriteRun }> {
		let at = low;
		for (const write of this.writesIn(low, high)) {
			const end = write.address + BigInt(write.length);
			if (write.address > at) {
				yield { low: at, high: write.address };
			}
			const first = higher(write.address, at);
			at = end < high ? end : high;
			yield { low: first, high: at, write };
		}
		if (at < high) {
			yield { low: at, high };
		}
	}

	/** 1 for each byte of the block that anything has written, else 0. */
	get written(): Uint8Array {
		this.#written ??= this.#findWritten();
		return this.#written;
	}

	#findWritten(): Uint8Array {
		const written = new Uint8Array(this.size);
		for (const { address, length } of this.writes) {
			const start = Number(address - this.from);
			written.fill(1, Math.max(0, start), Math.max(0, start + length));
		}
		return written;
	}

	writesIn(low: bigint, high: bigint): readonly WriteRun[] {
		return this.writes.filter((write) => write.address < high && write.address + BigInt(write.length) > low);
	}
}

/** Bytes of a range page by page, zero and noted where they cannot be read. */
function readWithGaps(
	peek: (address: bigint, length: number) => Uint8Array,
	from: bigint,
	size: number,
): { readonly bytes: Uint8Array; readonly unreadable: readonly { offset: number; length: number }[] } {
	const bytes = new Uint8Array(size);
	const unreadable: { offset: number; length: number }[] = [];
	for (let offset = 0; offset < size; ) {
		const address = from + BigInt(offset);
		const length = Math.min(size - offset, Number(0x1000n - (address & 0xfffn)));
		const read = peek(address, length);
		bytes.set(read, offset);
		const last = unreadable.at(-1);
		if (read.length < length && last && last.offset + last.length === offset) {
			last.length += length;
		} else if (read.length < length) {
			unreadable.push({ offset: offset + read.length, length: length - read.length });
		}
		offset += length;
	}
	return { bytes, unreadable };
}

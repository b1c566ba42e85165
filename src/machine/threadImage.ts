// What thread-local variables are before a thread has changed them: the bytes that
// the assembler has put below the first base of fs, and the block at it. Each
// further thread gets a copy of them.

import type { Program } from "../assembler/program.ts";
import { firstFsBase } from "../isa/segments.ts";

export interface ThreadImage {
	/** The variables, and the block behind them. */
	readonly bytes: Uint8Array;
	/** Bytes of the variables: where in `bytes` fs points to. */
	readonly before: number;
}

/** Undefined for a program that has no such variables and does not use fs. */
export function threadImageOf({ segments }: Program): ThreadImage | undefined {
	const segment = segments.find(({ address, size }) => address <= firstFsBase && firstFsBase < address + BigInt(size));
	if (!segment) {
		return undefined;
	}
	const bytes = new Uint8Array(segment.size);
	bytes.set(segment.bytes);
	return { bytes, before: Number(firstFsBase - segment.address) };
}

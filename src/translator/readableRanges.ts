// Two ranges of memory in which every byte may be read: the program with its heap,
// and what the current stack lies in. Nearly all loads are in one of them, which is
// tested sooner than the permissions of a page. They change while compiled code does
// not run, and the second when it goes to another stack.

import type { Arena } from "../machine/arena.ts";
import { endOf, type MemoryMap } from "../machine/memoryMap.ts";
import { rbp, rsp } from "./guestInstruction.ts";

export type RangeName = "program" | "stack";

interface Range {
	readonly low: bigint;
	readonly high: bigint;
}

/** Loads that begin so many bytes before the end of a range are in it: more bytes than the longest has, for some that lie side by side, and no more than there are from a program's first rsp to the end of its stack. */
export const readableAhead = 64;

/** Where compiled code finds the ranges. */
export interface RangePlaces {
	/** The lowest address of the program's range, for good. */
	readonly programLow: bigint;
	/** Offset in the arena of how many addresses from there a load may begin at. */
	readonly program: number;
	/** Offset of the lowest address of the stack's range, and 8 bytes further of how many addresses follow. */
	readonly stack: number;
}

export class ReadableRanges {
	readonly places: RangePlaces;
	private words = new BigUint64Array(0);
	private map: MemoryMap | undefined;
	private ranges: readonly Range[] = [];

	/** @param map of the machine as it begins. */
	constructor(arena: Arena, map: MemoryMap) {
		const programLow = readableRanges(map)[0]?.low ?? 0n;
		this.places = { programLow, program: arena.allocate(8), stack: arena.allocate(16) };
		arena.onBuffer((buffer) => {
			this.words = new BigUint64Array(buffer);
		});
	}

	/** To be told of the map before compiled code runs. Gives whether it is another than before. */
	update(map: MemoryMap): boolean {
		if (map === this.map) {
			return false;
		}
		this.map = map;
		this.ranges = readableRanges(map);
		const { programLow: low, program } = this.places;
		this.words[program >>> 3] = countOf({ low, high: this.around(low, low)?.high ?? low });
		return true;
	}

	/** Writes to an offset in the arena the range that holds a stack; one that may not be read as a whole is in none. */
	putAround({ low, high }: Range, place: number): void {
		const range = this.around(low, high) ?? { low, high: low };
		this.words[place >>> 3] = range.low;
		this.words[(place >>> 3) + 1] = countOf(range);
	}

	private around(low: bigint, high: bigint): Range | undefined {
		return this.ranges.find((range) => range.low <= low && high <= range.high);
	}
}

/** How many addresses of a range loads may begin at. */
function countOf({ low, high }: Range): bigint {
	const ahead = BigInt(readableAhead);
	return high - low < ahead ? 0n : high - low - ahead + 1n;
}

/** Neighbouring regions that may be read, as one range each, ascending. */
function readableRanges(map: MemoryMap): readonly Range[] {
	const ranges: Range[] = [];
	for (const region of map.filter(({ permissions }) => permissions.read)) {
		const before = ranges.at(-1)?.high === region.address ? ranges.pop() : undefined;
		ranges.push({ low: before?.low ?? region.address, high: endOf(region) });
	}
	return ranges;
}

/** Where places that are counted from a register are most likely. */
export function mostlyIn(register: number): RangeName {
	return register === rsp || register === rbp ? "stack" : "program";
}

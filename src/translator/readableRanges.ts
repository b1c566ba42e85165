// Two ranges of memory in which every byte may be read: the program with its heap,
// and the main stack. Nearly all loads are in one of them, which is tested sooner
// than the permissions of a page. They change only while compiled code does not run.

import type { Arena } from "../machine/arena.ts";
import { endOf, type MemoryMap } from "../machine/memoryMap.ts";

export type RangeName = "program" | "stack";

interface Range {
	readonly low: bigint;
	readonly high: bigint;
}

/** Bytes of the longest load: one that begins so many bytes before the end of a range is in it. */
const longest = 16n;
const empty: Range = { low: 0n, high: 0n };

export class ReadableRanges {
	/** Offsets in the arena: of a range's lowest address, and 8 bytes further of how many addresses from there a load may begin at. */
	readonly places: Readonly<Record<RangeName, number>>;
	private words = new BigUint64Array(0);
	private map: MemoryMap | undefined;

	constructor(arena: Arena) {
		this.places = { program: arena.allocate(16), stack: arena.allocate(16) };
		arena.onBuffer((buffer) => {
			this.words = new BigUint64Array(buffer);
		});
	}

	/** To be told of the map before compiled code runs. */
	update(map: MemoryMap): void {
		if (map !== this.map) {
			this.map = map;
			const ranges = readableRanges(map);
			this.set("program", ranges[0] ?? empty);
			this.set("stack", ranges.find(({ low, high }) => isStackIn(map, low, high)) ?? empty);
		}
	}

	private set(name: RangeName, { low, high }: Range): void {
		const place = this.places[name] >>> 3;
		this.words[place] = low;
		this.words[place + 1] = high - low < longest ? 0n : high - low - longest + 1n;
	}
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

function isStackIn(map: MemoryMap, low: bigint, high: bigint): boolean {
	return map.some(({ name, address }) => name === "stack" && low <= address && address < high);
}

// The memory map: which ranges exist, with which permissions, under which name.
// It is an immutable list in ascending order without overlaps, as Linux keeps
// its mappings, so a checkpoint holds it by reference. Every range begins and
// ends at a page. Two neighbours are never merged: they were made apart.

import type { MemoryRegion, Permissions } from "./machineState.ts";

export type MemoryMap = readonly MemoryRegion[];

export const noAccess: Permissions = { read: false, write: false, execute: false };

/** First address after a region. */
export function endOf(region: MemoryRegion): bigint {
	return region.address + BigInt(region.size);
}

/** The region that holds an address. */
export function regionAt(map: MemoryMap, address: bigint): MemoryRegion | undefined {
	return map.find((region) => region.address <= address && address < endOf(region));
}

/** The map with a region added; whatever it covers of others is gone. */
export function withRegion(map: MemoryMap, added: MemoryRegion): MemoryMap {
	const others = withoutRange(map, added.address, endOf(added));
	return [...others, added].sort((left, right) => (left.address < right.address ? -1 : 1));
}

/** The map without the addresses from `start` up to `end`; regions that straddle an edge are cut. */
export function withoutRange(map: MemoryMap, start: bigint, end: bigint): MemoryMap {
	return map.flatMap((region) => [
		...part(region, region.address, minimum(endOf(region), start)),
		...part(region, maximum(region.address, end), endOf(region)),
	]);
}

/** What the map has from `start` up to `end`; regions that straddle an edge are cut. */
export function withinRange(map: MemoryMap, start: bigint, end: bigint): MemoryMap {
	return map.flatMap((region) => part(region, maximum(region.address, start), minimum(endOf(region), end)));
}

/** The highest start of a free range of `size` bytes between two addresses, all page-aligned. */
export function highestGap(map: MemoryMap, size: number, low: bigint, high: bigint): bigint | undefined {
	let end = high;
	for (const region of map.toReversed()) {
		if (endOf(region) <= end && fits(endOf(region), end, size, low)) {
			break;
		}
		end = minimum(end, region.address);
	}
	return end - BigInt(size) >= low ? end - BigInt(size) : undefined;
}

/** True when no region has an address in the range. */
export function isFree(map: MemoryMap, start: bigint, end: bigint): boolean {
	return map.every((region) => endOf(region) <= start || region.address >= end);
}

function fits(start: bigint, end: bigint, size: number, low: bigint): boolean {
	return end - maximum(start, low) >= BigInt(size);
}

function part(region: MemoryRegion, start: bigint, end: bigint): MemoryRegion[] {
	if (start === region.address && end === endOf(region)) {
		return [region];
	}
	return start < end ? [{ ...region, address: start, size: Number(end - start) }] : [];
}

function minimum(left: bigint, right: bigint): bigint {
	return left < right ? left : right;
}

function maximum(left: bigint, right: bigint): bigint {
	return left > right ? left : right;
}

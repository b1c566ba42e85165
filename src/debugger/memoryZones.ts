// The whole of the guest's memory in a few zones: code, data, heap, and each stack
// where it lies among them. Neighbours of one kind are one zone, and of very many
// only the kinds in their order are told, since the map is read at a glance.

import type { GuestStack } from "../machine/callStacks.ts";
import type { MemoryRegion } from "../machine/machineState.ts";
import type { MemoryZone } from "./stackModel.ts";

/** Zones that a map has room for. */
const mostZones = 24;

/** Ascending, none over another; what lies between them is not mapped. */
export function zonesOf(regions: readonly MemoryRegion[], stacks: readonly GuestStack[]): readonly MemoryZone[] {
	const ordered = [...stacks].sort((one, other) => (one.low < other.low ? -1 : 1));
	const zones = regions.flatMap((region) => cut(zoneOf(region), ordered));
	const exact = joined(zones, (last, next) => last.high === next.low);
	return exact.length <= mostZones ? exact : joined(exact, () => true).slice(0, mostZones);
}

function zoneOf({ address, size, name, permissions }: MemoryRegion): MemoryZone {
	const bounds = { low: address, high: address + BigInt(size) };
	if (name === "guard" || name === "heap" || name === "stack") {
		return { kind: name, ...bounds };
	}
	return { kind: permissions.execute ? "code" : name === "mapping" ? "mapping" : "data", ...bounds };
}

/** The zone with the stacks that lie in it taken out, as zones of their own. */
function cut(zone: MemoryZone, stacks: readonly GuestStack[]): readonly MemoryZone[] {
	const pieces: MemoryZone[] = [];
	let at = zone.low;
	for (const { id, name, low, high } of stacks) {
		if (low < high && low >= at && high <= zone.high) {
			pieces.push({ ...zone, low: at, high: low }, { kind: "stack", name, thread: id, low, high });
			at = high;
		}
	}
	return [...pieces, { ...zone, low: at }].filter((piece) => piece.low < piece.high);
}

function joined(
	zones: readonly MemoryZone[],
	areNeighbours: (last: MemoryZone, next: MemoryZone) => boolean,
): readonly MemoryZone[] {
	const result: MemoryZone[] = [];
	for (const zone of zones) {
		const last = result.at(-1);
		if (last && last.kind === zone.kind && zone.kind !== "stack" && areNeighbours(last, zone)) {
			result[result.length - 1] = { ...last, high: zone.high };
		} else {
			result.push(zone);
		}
	}
	return result;
}

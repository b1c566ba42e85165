// Places in sections: where something stands while the section is still growing, and how
// far two of them are apart as far as that is known.

import type { Fragment } from "./section.ts";

/** A place in a section that stays right while the section changes. */
export interface Place {
	readonly kind: "place";
	readonly fragment: Fragment;
	/** 0 … `fragment.fixed`. */
	readonly offset: number;
}

/** Offset of a place from its section's start. */
export function offsetOf(place: Place): number {
	return place.fragment.address + place.offset;
}

/** `to` − `from` in bytes where nothing between them can change size; else undefined. */
export function fixedDistance(from: Place, to: Place): number | undefined {
	if (from.fragment.section !== to.fragment.section) {
		return undefined;
	}
	const forward = walk(from, to);
	if (forward !== undefined) {
		return forward;
	}
	const backward = walk(to, from);
	return backward === undefined ? undefined : -backward;
}

function walk(from: Place, to: Place): number | undefined {
	let distance = to.offset - from.offset;
	let fragment = from.fragment;
	while (fragment !== to.fragment) {
		const { tail, next } = fragment;
		if (!next || (tail.kind !== "fill" && tail.kind !== "none")) {
			return undefined;
		}
		distance += fragment.fixed + fragment.tailSize;
		fragment = next;
	}
	return distance;
}

/** The address of a place: final after the layout, until then relative to its section. */
export function addressOf(place: Place): bigint {
	const { section } = place.fragment;
	const own = offsetOf(place);
	if (!section.merged) {
		return section.base + BigInt(own);
	}
	const { section: keeper, offset } = section.merged.placeOf(own);
	return keeper.base + BigInt(offset);
}

// Gives every fragment of a section its address and every tail its length, with
// GNU as's own algorithm (relax_segment in its write.c): all branches start
// short, passes over the section let those that do not reach grow, and paddings
// follow, until nothing moves. A branch never shrinks again. Followed to the
// letter, because with paddings there can be more than one stable answer and
// the bytes should be GNU's.

import { type Fragment, fragmentsOf, offsetOf, type Place, type Section } from "./section.ts";
import { evaluate, isProblem, type Value } from "./value.ts";

/** Settles the offsets of a section's fragments. */
export function relax(section: Section): void {
	placeFirst(section);
	for (let pass = 0; pass < mostPasses && growOnce(section); pass += 1) {}
}

/** Far more than real sources need; each pass can lengthen branches only. */
const mostPasses = 1000;

const shortBranch = 2;

function placeFirst(section: Section): void {
	let address = 0;
	let region = 0;
	for (const fragment of fragmentsOf(section)) {
		fragment.region = region;
		fragment.address = address;
		fragment.tailSize = firstSize(fragment);
		region += isElastic(fragment) ? 1 : 0;
		address += fragment.fixed + fragment.tailSize;
	}
}

function isElastic({ tail }: Fragment): boolean {
	return tail.kind === "align" || tail.kind === "org" || tail.kind === "space";
}

function firstSize(fragment: Fragment): number {
	const { tail, section } = fragment;
	switch (tail.kind) {
		case "align":
			return padding(fragment, fragment.address);
		case "jump":
			return localTarget(tail.target)?.place.fragment.section === section ? shortBranch : tail.near;
		case "fill":
			return tail.count * tail.pattern.length;
		default:
			return 0;
	}
}

/** One pass; false when nothing grew. */
function growOnce(section: Section): boolean {
	let stretch = 0;
	let moved = false;
	for (const fragment of fragmentsOf(section)) {
		const before = fragment.address;
		fragment.address += stretch;
		const growth = growthOf(fragment, before, stretch);
		if (growth !== 0) {
			fragment.tailSize += growth;
			stretch += growth;
			moved = true;
		}
	}
	return moved;
}

function growthOf(fragment: Fragment, before: number, stretch: number): number {
	const { tail } = fragment;
	switch (tail.kind) {
		case "align":
			return padding(fragment, fragment.address) - padding(fragment, before);
		case "space":
			return gap(tail.count, tail.pattern.length) - fragment.tailSize;
		case "org":
			return Math.max(0, gap(tail.target, 1) - fragment.address - fragment.fixed) - fragment.tailSize;
		case "jump":
			return fragment.tailSize === shortBranch && !reaches(fragment, tail.target, stretch)
				? tail.near - shortBranch
				: 0;
		default:
			return 0;
	}
}

function padding({ tail, fixed }: Fragment, address: number): number {
	if (tail.kind !== "align") {
		return 0;
	}
	const skip = (tail.boundary - ((address + fixed) % tail.boundary)) % tail.boundary;
	return tail.maximum > 0 && skip > tail.maximum ? 0 : skip;
}

/** Bytes of a computed gap; 0 where it cannot be computed, which the image reports. */
function gap(value: Value, unit: number): number {
	const known = evaluate(value);
	return isProblem(known) || known.number < 0n || known.number > largestGap ? 0 : Number(known.number) * unit;
}

/** As large as all that is written out can be. */
const largestGap = 1n << 26n;

function reaches(fragment: Fragment, value: Value, stretch: number): boolean {
	const target = localTarget(value);
	if (!target) {
		return true;
	}
	const branch = fragment.address + fragment.fixed;
	let offset = offsetOf(target.place) + Number(target.addend);
	const ahead = target.place.fragment;
	if (stretch !== 0 && ahead.index > fragment.index) {
		// The target has not moved in this pass yet. It will move as this branch did, unless
		// something in between can absorb that; then growing for it would be too early.
		if (stretch < 0 || ahead.region === fragment.region) {
			offset += stretch;
		} else if (offset < branch) {
			offset = branch;
		}
	}
	const distance = offset - branch - shortBranch;
	return distance >= -128 && distance <= 127;
}

/** The label that a branch target stands at, as far as this source knows; weak ones may be replaced. */
function localTarget(value: Value, depth = 0): { readonly place: Place; readonly addend: bigint } | undefined {
	if (value.kind !== "sum" || value.plus.length !== 1 || value.minus.length !== 0 || depth > 100) {
		return undefined;
	}
	const base = value.plus[0];
	if (base?.kind === "place") {
		return { place: base, addend: value.constant };
	}
	const definition = base?.symbol.weak ? undefined : base?.symbol.definition;
	if (definition?.kind === "label") {
		return { place: definition.place, addend: value.constant };
	}
	const target = definition && localTarget(definition.value, depth + 1);
	return target && { place: target.place, addend: target.addend + value.constant };
}

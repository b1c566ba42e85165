// Gives every fragment of a section its address and every tail its length, with
// GNU as's own algorithm (relax_segment in its write.c): all branches start
// short, passes over the section let those that do not reach grow, and paddings
// follow, until nothing moves. A branch never shrinks again. Followed to the
// letter, because with paddings there can be more than one stable answer and
// the bytes should be GNU's.

import { evaluate } from "./evaluation.ts";
import { leb128Size } from "./leb128.ts";
import { offsetOf, type Place } from "./place.ts";
import { type Fragment, fragmentsOf, type Section } from "./section.ts";
import { isProblem, type Value } from "./value.ts";

/** Settles the offsets of a section's fragments. */
export function relax(section: Section): void {
	const targets: Targets = new Map();
	placeFirst(section, targets);
	for (let pass = 0; pass < mostPasses && growOnce(section, targets, pass); pass += 1) {}
}

/** Where each branch that may be short leads to. */
type Targets = Map<Fragment, BranchTarget>;

interface BranchTarget {
	readonly place: Place;
	/** In bytes. */
	readonly addend: number;
}

/** More passes than real sources need. */
const usualPasses = 100;

/** All branches are long by then; what still moves is a gap that depends on its own size, an error. */
const mostPasses = 300;

/**
 * How far a short branch is let reach, in bytes: 128. Sources made to need thousands of passes get
 * less and less, so that there is an end; their branches are longer than they had to be.
 */
function reachAt(pass: number): number {
	return pass < usualPasses ? 128 : 128 >> Math.min(8, Math.floor((pass - usualPasses) / 10) + 1);
}

const shortBranch = 2;

function placeFirst(section: Section, targets: Targets): void {
	let address = 0;
	let region = 0;
	for (const fragment of fragmentsOf(section)) {
		fragment.region = region;
		fragment.address = address;
		const target = fragment.tail.kind === "jump" ? localTarget(fragment.tail.target) : undefined;
		if (target?.place.fragment.section === section) {
			targets.set(fragment, target);
		}
		fragment.tailSize = firstSize(fragment, target !== undefined && targets.has(fragment));
		region += isElastic(fragment) ? 1 : 0;
		address += fragment.fixed + fragment.tailSize;
	}
}

function isElastic({ tail }: Fragment): boolean {
	return tail.kind === "align" || tail.kind === "org" || tail.kind === "space";
}

function firstSize(fragment: Fragment, isShort: boolean): number {
	const { tail } = fragment;
	switch (tail.kind) {
		case "align":
			return padding(fragment, fragment.address);
		case "jump":
			return isShort ? shortBranch : tail.near;
		case "fill":
			return tail.count * tail.pattern.length;
		case "leb128":
			return 1;
		default:
			return 0;
	}
}

/** One pass; false when nothing grew. */
function growOnce(section: Section, targets: Targets, pass: number): boolean {
	const reach = reachAt(pass);
	let stretch = 0;
	let moved = false;
	for (let fragment: Fragment | undefined = section.first; fragment; fragment = fragment.next) {
		const before = fragment.address;
		fragment.address += stretch;
		const target = fragment.tailSize === shortBranch ? targets.get(fragment) : undefined;
		const growth = target
			? branchGrowth(fragment, target, stretch, reach)
			: growthOf(fragment, before, pass < usualPasses);
		if (growth !== 0) {
			fragment.tailSize += growth;
			stretch += growth;
			moved = true;
		}
	}
	return moved;
}

function branchGrowth(fragment: Fragment, target: BranchTarget, stretch: number, reach: number): number {
	const { tail } = fragment;
	return tail.kind === "jump" && !reaches(fragment, target, stretch, reach) ? tail.near - shortBranch : 0;
}

/** A number of variable length may make itself longer and shorter for ever; in the end it stays long. */
function growthOf(fragment: Fragment, before: number, mayShrink: boolean): number {
	const { tail } = fragment;
	switch (tail.kind) {
		case "align":
			return padding(fragment, fragment.address) - padding(fragment, before);
		case "space":
			return gap(tail.count, tail.pattern.length) - fragment.tailSize;
		case "leb128":
			return Math.max(leb128Size(tail) - fragment.tailSize, mayShrink ? -fragment.tailSize : 0);
		case "org":
			return Math.max(0, gap(tail.target, 1) - fragment.address - fragment.fixed) - fragment.tailSize;
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

function reaches(fragment: Fragment, target: BranchTarget, stretch: number, reach: number): boolean {
	const branch = fragment.address + fragment.fixed;
	let offset = offsetOf(target.place) + target.addend;
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
	return distance >= -reach && distance < reach;
}

/** The label that a branch target stands at, as far as this source knows; weak ones may be replaced. */
function localTarget(value: Value, depth = 0): BranchTarget | undefined {
	if (value.kind !== "sum" || value.plus.length !== 1 || value.minus.length !== 0 || depth > 100) {
		return undefined;
	}
	const base = value.plus[0];
	if (base?.kind === "place") {
		return { place: base, addend: Number(value.constant) };
	}
	// GNU as leaves a branch long that a linker may lead elsewhere.
	const isOpen = base?.kind === "slot" || base?.symbol.weak || (base?.linked && base.symbol.global);
	const definition = isOpen ? undefined : base?.symbol.definition;
	if (definition?.kind === "label") {
		return { place: definition.place, addend: Number(value.constant) };
	}
	const target = definition && localTarget(definition.value, depth + 1);
	return target && { place: target.place, addend: target.addend + Number(value.constant) };
}

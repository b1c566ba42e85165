// Accesses that a block makes one after the other to places near one another: what a
// function pushes and pops, what it keeps in its frame, the members of a struct.
// Their distances are known while registers are only counted up and down or copied.
// Whatever must be asked of such places can be asked once for all of them, before
// the first.

import type { Expression } from "../semantics/expression.ts";
import type { GuestInstruction } from "./guestInstruction.ts";
import { placeOf } from "./places.ts";
import type { Lets } from "./trees.ts";

/** An access of an instruction. */
export interface Access {
	readonly address: Expression;
	readonly bytes: number;
}

/** Some accesses, counted from what a register held at some time. */
export interface AccessRun {
	/** Number of the instruction with the first of them. */
	readonly first: number;
	/** The register that its address is counted from, and how far it holds more than what all are counted from. */
	readonly register: number;
	readonly moved: number;
	/** Of the lowest byte, and behind the highest. */
	readonly low: number;
	readonly high: number;
	readonly count: number;
}

/** Where an access is: so many bytes above the lowest of its run. */
export interface RunPlace {
	readonly run: AccessRun;
	readonly distance: number;
}

/** What makes a run. */
export interface RunLimits {
	readonly leastAccesses: number;
	/** From the lowest byte to the end of the highest. */
	readonly mostBytes: number;
	/** Of which their distances are multiples. */
	readonly alignment: number;
}

type GrowingRun = { -readonly [Key in keyof AccessRun]: AccessRun[Key] };

/** A value that registers were counted from, and the accesses near it. */
interface Origin {
	run?: GrowingRun;
}

/** What a register holds: so much more than the origin's value. */
interface Base {
	readonly origin: Origin;
	readonly moved: number;
}

type Bases = Map<number, Base>;
type FoundPlace = { readonly run: GrowingRun; readonly place: number };

export class AccessRuns {
	private readonly limits: RunLimits;
	/** By the numbers of the instructions: of those that have such accesses. */
	private readonly places = new Map<number, ReadonlyMap<Expression, FoundPlace>>();

	/** @param accessesOf which accesses of an instruction count. */
	constructor(
		instructions: readonly GuestInstruction[],
		accessesOf: (instruction: GuestInstruction) => readonly Access[],
		limits: RunLimits,
	) {
		this.limits = limits;
		const bases: Bases = new Map();
		for (const [index, instruction] of instructions.entries()) {
			const accesses = accessesOf(instruction);
			if (accesses.length > 0) {
				this.places.set(
					index,
					placesOf(accesses, (access) => add(bases, access, instruction.lets, index, limits)),
				);
			}
			follow(bases, instruction);
		}
	}

	/** Of an access of the instruction with a number; undefined when it is in no run. */
	placeOf(index: number, address: Expression): RunPlace | undefined {
		const found = this.places.get(index)?.get(address);
		return found && found.run.count >= this.limits.leastAccesses
			? { run: found.run, distance: found.place - found.run.low }
			: undefined;
	}

	/** The runs whose first access is one of the instruction with a number. */
	beginningAt(index: number): ReadonlySet<AccessRun> {
		const runs = [...(this.places.get(index)?.values() ?? [])].map(({ run }) => run);
		return new Set(runs.filter(({ first, count }) => first === index && count >= this.limits.leastAccesses));
	}
}

function placesOf(accesses: readonly Access[], place: (access: Access) => FoundPlace | undefined) {
	const places = new Map<Expression, FoundPlace>();
	for (const access of accesses) {
		const found = place(access);
		if (found) {
			places.set(access.address, found);
		}
	}
	return places;
}

/** Adds an access to the run near its origin, if it is not too far from the others. */
function add(
	bases: Bases,
	{ address, bytes }: Access,
	lets: Lets,
	index: number,
	{ mostBytes, alignment }: RunLimits,
): FoundPlace | undefined {
	const found = placeOf(address, lets);
	if (!found) {
		return undefined;
	}
	const { register, distance } = found;
	const { origin, moved } = baseOf(bases, register);
	const place = moved + distance;
	origin.run ??= { first: index, register, moved, low: place, high: place, count: 0 };
	const { run } = origin;
	const [low, high] = [Math.min(run.low, place), Math.max(run.high, place + bytes)];
	if (high - low > mostBytes || (place - run.low) % alignment !== 0) {
		return undefined;
	}
	Object.assign(run, { low, high, count: run.count + 1 });
	return { run, place };
}

/** What registers hold after an instruction. */
function follow(bases: Bases, { moves, repeat }: GuestInstruction): void {
	const written = [...moves].map(([number, place]) => {
		const base = place && !repeat ? baseOf(bases, place.register) : undefined;
		return { number, base: base && place && { origin: base.origin, moved: base.moved + place.distance } };
	});
	for (const { number, base } of written) {
		if (base) {
			bases.set(number, base);
		} else {
			bases.delete(number);
		}
	}
}

function baseOf(bases: Bases, register: number): Base {
	const base = bases.get(register) ?? { origin: {}, moved: 0 };
	bases.set(register, base);
	return base;
}

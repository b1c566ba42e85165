// What a variable consists of, as its type says: members, elements, what these
// consist of, and the padding between them. Parts are made when they are asked
// for, since an array may have a million of them and a look at the stack concerns
// a few.

import type { TypedName } from "../assembler/program.ts";
import { higher, lower } from "./bounds.ts";
import type { LocalSlot } from "./localSlots.ts";
import type { Piece } from "./locationValue.ts";

/** Some bytes of a variable that have no parts themselves. */
export interface NamedPiece {
	readonly name: string;
	readonly low: bigint;
	readonly high: bigint;
	/** What lies here; undefined for padding. */
	readonly slot?: LocalSlot;
}

/** A variable at its place, or in pieces. */
export function slotOf(
	{ name, ...variable }: Omit<TypedName, "offset">,
	address: bigint,
	pieces?: readonly Piece[],
): LocalSlot {
	const { size, elementSize } = variable;
	return { name, address, size, elementSize, variable, ...(pieces && { pieces }) };
}

/** Members, or elements; undefined where there are none. */
export interface SlotParts {
	readonly count: number;
	/** True for elements. */
	readonly isIndexed: boolean;
	part(index: number): LocalSlot;
}

export function partsOf(slot: LocalSlot): SlotParts | undefined {
	const { name, address, size, variable, pieces } = slot;
	const { members, element = numberIn(slot) } = variable ?? {};
	if (members) {
		const part = (index: number) => {
			const member = members[index];
			if (!member) {
				throw new RangeError(`\`${name}\` has no member ${index}`);
			}
			const at = BigInt.asUintN(64, address + member.offset);
			return slotOf({ ...member, name: `${name}.${member.name}` }, at, pieces);
		};
		return { count: members.length, isIndexed: false, part };
	}
	if (!element || element.size === 0) {
		return undefined;
	}
	return {
		count: Math.floor(size / element.size),
		isIndexed: true,
		part: (index) => slotOf({ ...element, name: `${name}[${index}]` }, address + BigInt(index * element.size), pieces),
	};
}

/** An element of an array of numbers that is in pieces; one in memory is shown as its bytes are. */
function numberIn({ size, elementSize, variable, pieces }: LocalSlot): Omit<TypedName, "name" | "offset"> | undefined {
	return pieces && variable && size !== elementSize ? { ...variable, size: elementSize, elementSize } : undefined;
}

/** The smallest named thing at an address; of several variables there the last, which is the inner one. */
export function slotAt(slots: readonly LocalSlot[], address: bigint): LocalSlot | undefined {
	const slot = slots.findLast((item) => holds(item, address));
	return slot && innermost(slot, address);
}

/** What stands at an address, by name: `count`, `letters+0x1`. */
export function nameAt(slots: readonly LocalSlot[], address: bigint): string | undefined {
	const slot = slotAt(slots, address);
	if (!slot || slot.address === address) {
		return slot?.name;
	}
	return `${slot.name}+0x${(address - slot.address).toString(16)}`;
}

/** What a pointer to the address most likely means: the largest thing that begins there, else the smallest that holds it. */
export function slotMeant(slots: readonly LocalSlot[], address: bigint): LocalSlot | undefined {
	const slot = slots.findLast((item) => holds(item, address));
	return slot && innermost(slot, address, true);
}

function innermost(slot: LocalSlot, address: bigint, staysAtStart = false): LocalSlot {
	const parts = isUnion(slot) ? undefined : partsOf(slot);
	if (!parts || (staysAtStart && slot.address === address)) {
		return slot;
	}
	const { element } = slot.variable ?? {};
	if (parts.isIndexed && element) {
		const index = Number(address - slot.address) / element.size;
		return innermost(parts.part(Math.floor(index)), address, staysAtStart);
	}
	const members = Array.from({ length: parts.count }, (_, index) => parts.part(index)).filter(isBytes);
	return (staysAtStart ? slotMeant : slotAt)(members, address) ?? slot;
}

/** The variable or part with a name: `here`, `here.x`, `path[1].to.y`. */
export function slotNamed(slots: readonly LocalSlot[], name: string): LocalSlot | undefined {
	const found = slots.find((slot) => slot.name === name);
	if (found || !/[.[]/.test(name)) {
		return found;
	}
	const owner = slots.find((slot) => name.startsWith(slot.name) && /^[.[]/.test(name.slice(slot.name.length)));
	return owner && partNamed(owner, name);
}

function partNamed(slot: LocalSlot, name: string): LocalSlot | undefined {
	const parts = partsOf(slot);
	const index = /^\[(\d{1,9})\]/.exec(name.slice(slot.name.length))?.[1];
	if (!parts || parts.isIndexed !== (index !== undefined)) {
		return undefined;
	}
	if (index !== undefined) {
		const element = Number(index) < parts.count ? parts.part(Number(index)) : undefined;
		return element && (element.name === name ? element : partNamed(element, name));
	}
	return slotNamed(
		Array.from({ length: parts.count }, (_, member) => parts.part(member)),
		name,
	);
}

/** Of members that lie over each other nobody can say which one is meant. */
function isUnion({ variable }: LocalSlot): boolean {
	const { members = [] } = variable ?? {};
	return members.length > 1 && members.every(({ offset }) => offset === 0n);
}

/** The pieces of a variable that touch a range, ascending; where not all of it is known, itself first. */
export function* piecesIn(slot: LocalSlot, low: bigint, high: bigint): Iterable<NamedPiece> {
	const end = slot.address + BigInt(slot.size);
	if (slot.address >= high || end <= low) {
		return;
	}
	const parts = isUnion(slot) ? undefined : partsOf(slot);
	const { element, isTold } = slot.variable ?? {};
	if (!parts || (!parts.isIndexed && !isTold)) {
		yield { name: slot.name, low: slot.address, high: end, slot };
	}
	if (parts?.isIndexed && element) {
		const size = BigInt(element.size);
		const first = higher(low - slot.address, 0n) / size;
		const last = (lower(high, end) - slot.address - 1n) / size;
		for (let index = first; index <= last && index < parts.count; index++) {
			yield* piecesIn(parts.part(Number(index)), low, high);
		}
	} else if (parts) {
		yield* memberPieces(slot, parts, low, high);
	}
}

function* memberPieces(slot: LocalSlot, parts: SlotParts, low: bigint, high: bigint): Iterable<NamedPiece> {
	const name = `padding of ${slot.name}`;
	let covered = slot.address;
	for (let index = 0; index < parts.count; index++) {
		const member = parts.part(index);
		if (!isBytes(member)) {
			continue;
		}
		if (slot.variable?.isTold && member.address > covered) {
			yield { name, low: covered, high: member.address };
		}
		yield* piecesIn(member, low, high);
		covered = higher(covered, member.address + BigInt(member.size));
	}
	const end = slot.address + BigInt(slot.size);
	if (slot.variable?.isTold && covered < end) {
		yield { name, low: covered, high: end };
	}
}

/** False for a member of some bits, whose bytes are others' too. */
function isBytes({ variable }: LocalSlot): boolean {
	return variable?.bits === undefined;
}

function holds({ address: low, size }: LocalSlot, address: bigint): boolean {
	return address >= low && address < low + BigInt(size);
}

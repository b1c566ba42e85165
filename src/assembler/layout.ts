// Puts the sections of all sources together into the program's image, as ld
// does: sections of one kind side by side in the order of the sources, code
// first from 0x401000, then constants, data and zeros, each on a fresh page.

import { priorityOf } from "./arrayBounds.ts";
import { mergeSections } from "./merging.ts";
import { relax } from "./relaxation.ts";
import type { Section, SectionFlags } from "./section.ts";
import { placeThreadSections, threadBlockName } from "./threadBlock.ts";
import type { Unit } from "./unit.ts";

/** What becomes a segment of the program. */
export interface OutputSection {
	readonly name: string;
	readonly flags: SectionFlags;
	readonly parts: readonly Section[];
	readonly address: bigint;
	/** In bytes. */
	readonly size: number;
}

export const imageStart = 0x401000n;
const page = 0x1000n;

/** Settles every section's size and address; in ascending order of address, empty ones included. */
export function layOut(units: readonly Unit[]): readonly OutputSection[] {
	const groups = new Map<string, Section[]>();
	const sections = units.flatMap((unit) => [...unit.sections.values()]);
	for (const section of sections) {
		relax(section);
	}
	for (const section of sections.filter(({ isLate }) => isLate)) {
		relax(section);
	}
	mergeSections(units);
	for (const section of sections) {
		if (section.flags.allocate && section.merged?.bytes.length !== 0) {
			const name = section.flags.thread ? threadSegment : outputName(section.name);
			const group = groups.get(name);
			group ? group.push(section) : groups.set(name, [section]);
		}
	}
	const drafts = [...groups].map(([name, parts]) => ({
		name,
		parts: parts.toSorted(byPlace),
		flags: joinFlags(parts),
	}));
	let address = imageStart;
	return drafts.toSorted(byRank).map((draft) => {
		if (draft.name === threadSegment) {
			return { ...draft, ...placeThreadSections(draft.parts) };
		}
		const size = placeParts(draft.parts, address);
		const output = { ...draft, address, size };
		address = roundUp(address + BigInt(size), page);
		return output;
	});
}

/** Thread-local variables, with a value or without, are one segment, below the program. */
export const threadSegment = ".tdata";

const gathered = [".text", ".rodata", ".data", ".bss", threadSegment];
const alsoGathered = [
	".preinit_array",
	".init_array",
	".fini_array",
	".gcc_except_table",
	".lrodata",
	".ldata",
	".lbss",
];

const allGathered = [...gathered, ...alsoGathered].map((name) => ({ name, beginning: `${name}.` }));

/** The name of the section in the program: `.text.startup` goes into `.text`, and so on. */
export function outputName(name: string): string {
	if (/^\.tbss(\.|$)/.test(name)) {
		return threadSegment;
	}
	return allGathered.find((known) => name === known.name || name.startsWith(known.beginning))?.name ?? name;
}

function joinFlags(parts: readonly Section[]): SectionFlags {
	return {
		allocate: true,
		write: parts.some(({ flags }) => flags.write),
		execute: parts.some(({ flags }) => flags.execute),
		zero: parts.every(({ flags }) => flags.zero),
	};
}

type Draft = Omit<OutputSection, "address" | "size">;

function byRank(one: Draft, other: Draft): number {
	return rank(one) - rank(other);
}

/** Code, constants, data, zeros; in each the section of the usual name first. */
function rank({ name, flags }: Draft): number {
	if (name === threadSegment) {
		return -1;
	}
	const kind = flags.execute ? 0 : !flags.write ? 1 : flags.zero ? 3 : 2;
	return kind * 2 + (gathered.includes(name) ? 0 : 1);
}

/** ld puts rarely used code first and `main` of optimised programs before the rest. */
const codeOrder = [".text.unlikely", ".text.exit", ".text.startup", ".text.hot"];

function byPlace(one: Section, other: Section): number {
	return placeRank(one) - placeRank(other) || priorityOf(one) - priorityOf(other);
}

function placeRank({ name, flags }: Section): number {
	if (flags.thread) {
		return name === threadBlockName ? 2 : flags.zero ? 1 : 0;
	}
	const found = codeOrder.findIndex((known) => name === known || name.startsWith(`${known}.`));
	return found < 0 ? codeOrder.length : found;
}

function placeParts(parts: readonly Section[], address: bigint): number {
	let end = address;
	for (const section of parts) {
		section.base = roundUp(end + (section.isApart ? 1n : 0n), BigInt(section.alignment));
		end = section.base + BigInt(section.size());
	}
	return Number(end - address);
}

function roundUp(address: bigint, boundary: bigint): bigint {
	return ((address + boundary - 1n) / boundary) * boundary;
}

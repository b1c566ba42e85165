// Which rows there are, top to bottom, before anything is known of what stands in
// them: that keeps the work of a stop small however large the block is, since
// only the rows in sight are ever described (rows.ts). A row never crosses a
// section's border: where a frame ends in the middle of 16 bytes, the row is cut
// in two. Every byte of the block is in exactly one word or fold.

import type { Block } from "./block.ts";
import type { PanelSettings, StackModel } from "./protocol.ts";
import { type Section, sectionsOf } from "./sections.ts";

export type Slot =
	| { readonly kind: "section"; readonly section: Section }
	/** Up to `rowBytes` bytes from an address. */
	| { readonly kind: "word"; readonly address: bigint; readonly length: number; readonly section: Section }
	/** Rows of one kind without content, folded into one. */
	| { readonly kind: "fold"; readonly address: bigint; readonly length: number; readonly section: Section }
	/** The stack goes on beyond the block. */
	| { readonly kind: "edge"; readonly side: "low" | "high"; readonly address: bigint };

/** A range that the user has unfolded. */
export interface Unfolded {
	readonly low: bigint;
	readonly high: bigint;
}

type WordSlot = Extract<Slot, { kind: "word" }>;

/** Fewer rows or bytes than these are not worth folding; named memory is folded later than unnamed. */
const leastRows = 4;
const leastBytes = 32;
const leastNamedBytes = 128;

export function layoutOf(
	model: StackModel,
	block: Block,
	settings: PanelSettings,
	unfolded: readonly Unfolded[] = [],
): Slot[] {
	const isPinned = pinnedAddresses(model, block, unfolded);
	const groups = sectionsOf(model, block).map((section) => {
		const rows = fold(wordsOf(section, settings.rowBytes), block, isPinned);
		return [{ kind: "section", section } as const, ...(settings.highOnTop ? rows.reverse() : rows)];
	});
	const ordered = (settings.highOnTop ? groups.reverse() : groups).flat();
	const edges = edgesOf(model, block);
	const [top, bottom] = settings.highOnTop ? [edges.high, edges.low] : [edges.low, edges.high];
	return [...top, ...ordered, ...bottom];
}

/** Index of the row that holds an address, unfolded or not. */
export function indexOfAddress(slots: readonly Slot[], address: bigint): number | undefined {
	const index = slots.findIndex(
		(slot) =>
			(slot.kind === "word" || slot.kind === "fold") &&
			address >= slot.address &&
			address < slot.address + BigInt(slot.length),
	);
	return index < 0 ? undefined : index;
}

function wordsOf(section: Section, rowBytes: number): WordSlot[] {
	const words: WordSlot[] = [];
	const step = BigInt(rowBytes);
	for (let address = section.low; address < section.high; ) {
		const end = min((address / step + 1n) * step, section.high);
		words.push({ kind: "word", address, length: Number(end - address), section });
		address = end;
	}
	return words;
}

/** Replaces each run of like rows without content by one fold. */
function fold(words: readonly WordSlot[], block: Block, isPinned: (word: WordSlot) => boolean): Slot[] {
	const slots: Slot[] = [];
	let run: WordSlot[] = [];
	let runKind: string | undefined;
	const close = () => {
		slots.push(...closed(run, runKind));
		run = [];
	};
	for (const word of words) {
		const kind = isPinned(word) ? undefined : emptyKind(word, block);
		if (kind === undefined || kind !== runKind) {
			close();
		}
		runKind = kind;
		run.push(word);
	}
	close();
	return slots;
}

function closed(run: readonly WordSlot[], kind: string | undefined): Slot[] {
	const [first] = run;
	const length = run.reduce((sum, word) => sum + word.length, 0);
	const least = kind?.startsWith("named") ? leastNamedBytes : leastBytes;
	if (!first || kind === undefined || run.length < leastRows || length < least) {
		return [...run];
	}
	return [{ kind: "fold", address: first.address, length, section: first.section }];
}

/** What a row without content is alike in with its neighbours; undefined for a row with content. */
function emptyKind(word: WordSlot, block: Block): string | undefined {
	const start = Number(word.address - block.from);
	const kinds = new Set<string | undefined>();
	for (let offset = start; offset < start + word.length; offset++) {
		kinds.add(emptyByteKind(block, offset));
	}
	return kinds.size === 1 ? [...kinds][0] : undefined;
}

function emptyByteKind(block: Block, offset: number): string | undefined {
	if (block.before[offset] !== undefined) {
		return undefined;
	}
	if (block.unreadable[offset]) {
		return "unreadable";
	}
	if (block.writers[offset]) {
		return undefined;
	}
	const role = block.roles[offset];
	const isNamed = role !== undefined && !["never-written", "red-zone", "guard", "padding", "dead"].includes(role.role);
	return isNamed ? `named ${role.text}` : "unnamed";
}

/** Rows that are never folded: where rsp and rbp stand, what is read and written next, what was unfolded. */
function pinnedAddresses(model: StackModel, block: Block, unfolded: readonly Unfolded[]): (word: WordSlot) => boolean {
	const points = [model.registers.rsp, model.registers.rbp].map((text) => ({
		low: BigInt(text),
		high: BigInt(text) + 1n,
	}));
	const next = [...(model.next?.reads ?? []), ...(model.next?.writes ?? [])].map(({ address, length }) => ({
		low: BigInt(address),
		high: BigInt(address) + BigInt(length),
	}));
	const ranges = [...points, ...next, ...unfolded].filter(({ low, high }) => low < block.end && high > block.from);
	return ({ address, length }) => ranges.some(({ low, high }) => low < address + BigInt(length) && high > address);
}

function edgesOf(model: StackModel, block: Block): { low: Slot[]; high: Slot[] } {
	const isStack = block.from < BigInt(model.stack.high) && block.end > BigInt(model.stack.low);
	const floor = isStack ? BigInt(model.stack.guard ?? model.stack.low) : 0n;
	const goesOnAbove = !isStack || block.end < BigInt(model.stack.high);
	return {
		low: block.from > floor ? [{ kind: "edge", side: "low", address: block.from }] : [],
		high: goesOnAbove ? [{ kind: "edge", side: "high", address: block.end }] : [],
	};
}

function min(one: bigint, other: bigint): bigint {
	return one < other ? one : other;
}

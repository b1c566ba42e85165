// Sections of texts, or of constants of one size, which ld puts down once however
// often they are written; of texts those not at all that end a longer one (flags
// "M" and "S"; BFD's merge.c, whose order is kept, since the bytes should be
// ld's). A section with something that waits for addresses stays as it is.

import { outputName } from "./layout.ts";
import { fragmentsOf, type Section } from "./section.ts";
import { sectionBytes } from "./sectionWriter.ts";
import type { Unit } from "./unit.ts";

/** What stands once for all that are equal to it. */
interface Entry {
	/** Its bytes, each as a character; those of a text with what ends it. */
	readonly text: string;
	/** The section that keeps it, and its offset there. */
	readonly section: Section;
	offset: number;
	/** In bytes. */
	readonly alignment: number;
	/** A longer text that ends like this one, or a copy with more alignment. */
	holder?: Entry;
}

/** Sections that are merged with each other. */
interface Group {
	readonly sections: readonly Section[];
	readonly entrySize: number;
	readonly texts: boolean;
	readonly alignment: number;
	/** What stands in each section, each byte as a character. */
	readonly contents: Map<Section, string>;
	/** By their texts. */
	readonly entries: Map<string, Entry>;
	/** In the order in which they are written first. */
	readonly order: Entry[];
}

/** Merges what can be merged, once the sizes of sections are settled. */
export function mergeSections(units: readonly Unit[]): void {
	const groups = new Map<string, Section[]>();
	for (const unit of units) {
		const waiting = new Set(unit.fixups.map(({ place }) => place.fragment.section));
		for (const section of unit.sections.values()) {
			if (isMergeable(section) && !waiting.has(section)) {
				const { entrySize, texts } = section.flags.merge ?? {};
				const key = [outputName(section.name), entrySize, texts, section.alignment].join(" ");
				groups.set(key, [...(groups.get(key) ?? []), section]);
			}
		}
	}
	for (const sections of groups.values()) {
		mergeGroup(sections);
	}
}

function isMergeable(section: Section): boolean {
	const { merge, allocate, zero } = section.flags;
	const { alignment } = section;
	const size = section.size();
	if (!merge || !allocate || zero || size === 0 || size % merge.entrySize !== 0) {
		return false;
	}
	const isPower = (merge.entrySize & (merge.entrySize - 1)) === 0;
	const fits = merge.entrySize < alignment ? merge.texts && isPower : merge.entrySize % alignment === 0;
	return fits && [...fragmentsOf(section)].every(({ tail: { kind } }) => /^(none|fill|align)$/.test(kind));
}

function mergeGroup(sections: readonly Section[]): void {
	const { alignment, flags } = sections[0] ?? {};
	if (!flags?.merge || alignment === undefined) {
		return;
	}
	const contents = new Map(sections.map((section) => [section, characters(sectionBytes(section))]));
	const group: Group = { sections, ...flags.merge, alignment, contents, entries: new Map(), order: [] };
	for (const section of sections) {
		group.texts ? recordTexts(group, section) : recordConstants(group, section);
	}
	if (group.texts) {
		joinEnds(group);
	}
	placeEntries(group);
}

function characters(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

function add({ entries, order }: Group, section: Section, text: string, alignment: number): void {
	const known = entries.get(text);
	if (known && known.alignment >= alignment) {
		return;
	}
	const entry: Entry = { text, section, alignment, offset: 0 };
	if (known) {
		known.holder = entry;
	}
	entries.set(text, entry);
	order.push(entry);
}

function recordConstants(group: Group, section: Section): void {
	const content = group.contents.get(section) ?? "";
	for (let at = 0; at < content.length; at += group.entrySize) {
		add(group, section, content.slice(at, at + group.entrySize), 1);
	}
}

/** Each text is aligned as it stands in its section; what pads between texts counts as one that is empty. */
function recordTexts(group: Group, section: Section): void {
	const { alignment, entrySize } = group;
	const content = group.contents.get(section) ?? "";
	const end = endOf(group);
	let hasEmpty = false;
	for (let at = 0; at < content.length; ) {
		const text = textAt(group, content, at);
		const own = at & -at;
		add(group, section, text, own === 0 || own >= alignment ? alignment : own);
		at += text.length;
		for (; at < content.length && content.startsWith(end, at); at += entrySize) {
			if (!hasEmpty && at % alignment === 0) {
				hasEmpty = true;
				add(group, section, end, alignment);
			}
		}
	}
}

function endOf({ entrySize }: Group): string {
	return "\0".repeat(entrySize);
}

/** The text that begins at an offset, with what ends it, which the last one may lack. */
function textAt(group: Group, content: string, start: number): string {
	const end = endOf(group);
	let at = content.indexOf(end, start);
	while (at >= 0 && (at - start) % group.entrySize !== 0) {
		at = content.indexOf(end, at + 1);
	}
	return at < 0 ? content.slice(start) + end : content.slice(start, at + end.length);
}

/** Finds for each text a longer one that ends like it: sorted from their ends, it is the one before. */
function joinEnds(group: Group): void {
	const { order, entrySize } = group;
	const kept = order.filter(({ holder }) => !holder);
	const alignments = new Set(kept.map(({ alignment }) => alignment));
	const [common = 1] = alignments;
	const isAligned = alignments.size === 1 && common > entrySize;
	const rank = ({ text }: Entry) => (isAligned ? (text.length - entrySize) & (common - 1) : 0);
	const keyed = kept.map((entry) => ({ entry, key: reversed(entry.text.slice(0, -entrySize)), rank: rank(entry) }));
	keyed.sort((one, other) => one.rank - other.rank || (one.key < other.key ? -1 : 1));
	let holder = keyed.pop()?.entry;
	for (let next = keyed.pop()?.entry; next && holder; next = keyed.pop()?.entry) {
		const fits = holder.alignment >= next.alignment && (holder.text.length - next.text.length) % next.alignment === 0;
		if (fits && holder.text.endsWith(next.text)) {
			next.holder = holder;
		} else {
			holder = next;
		}
	}
}

function reversed(text: string): string {
	return Array.from({ length: text.length }, (_, at) => text[text.length - 1 - at]).join("");
}

/** Gives each entry that is kept its offset, and each section what is left of it. */
function placeEntries(group: Group): void {
	const { sections, order, contents, alignment } = group;
	const kept = new Map<Section, string>(sections.map((section) => [section, ""]));
	let last = sections[0];
	for (const entry of order) {
		if (!entry.holder) {
			const before = kept.get(entry.section) ?? "";
			entry.offset = Math.ceil(before.length / entry.alignment) * entry.alignment;
			kept.set(entry.section, before.padEnd(entry.offset, "\0") + entry.text);
		}
		last = entry.section;
	}
	const isPadded = sections.every((section) => (contents.get(section)?.length ?? 0) % alignment === 0);
	for (const section of sections) {
		const content = kept.get(section) ?? "";
		const size = isPadded && section === last ? Math.ceil(content.length / alignment) * alignment : content.length;
		const bytes = Uint8Array.from(content.padEnd(size, "\0"), (character) => character.charCodeAt(0));
		section.merged = { bytes, placeOf: (offset) => placeOf(group, section, offset) };
	}
}

/** Where a byte of a section is after merging. */
function placeOf(
	group: Group,
	section: Section,
	offset: number,
): { readonly section: Section; readonly offset: number } {
	const content = group.contents.get(section) ?? "";
	if (offset >= content.length) {
		return { section, offset: section.merged?.bytes.length ?? 0 };
	}
	const start = group.texts ? startOf(group, content, offset) : offset - (offset % group.entrySize);
	const text = group.texts ? textAt(group, content, start) : content.slice(start, start + group.entrySize);
	let entry = group.entries.get(text) ?? group.order[0];
	let within = offset - start;
	while (entry?.holder) {
		within += entry.holder.text.length - entry.text.length;
		entry = entry.holder;
	}
	return entry ? { section: entry.section, offset: entry.offset + within } : { section, offset };
}

/** Where the text begins to which a byte belongs. */
function startOf(group: Group, content: string, offset: number): number {
	const end = endOf(group);
	const { entrySize } = group;
	let start = offset - (offset % entrySize);
	while (start > 0 && !content.startsWith(end, start - entrySize)) {
		start -= entrySize;
	}
	return start;
}

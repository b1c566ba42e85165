// The contents of one section of one source while addresses are still open.
// A section is a list of fragments, as in GNU as: bytes of known length,
// followed by a tail whose length may depend on addresses (a jump, padding, a
// computed gap). Labels are places in fragments, so they move by themselves
// when a tail grows. Sizes and offsets here are plain numbers, relative to the
// section's start.

import type { Leb128 } from "./leb128.ts";
import { fixedDistance, type Place } from "./place.ts";
import type { Span } from "./source.ts";
import type { Value } from "./value.ts";

export interface SectionFlags {
	/** Part of the program's image; debugging notes are not. */
	readonly allocate: boolean;
	readonly write: boolean;
	readonly execute: boolean;
	/** Holds zeros only, and none of them in the file (`@nobits`). */
	readonly zero: boolean;
	/** Each thread has its own: `T`. */
	readonly thread?: boolean;
	/** A program needs one copy of all sections with this name of a group. */
	readonly group?: string;
	/** Its entries, of so many bytes, or texts of such characters, may be put down once: `M` and `S`. */
	readonly merge?: { readonly entrySize: number; readonly texts: boolean };
}

/** What is left of a section whose entries were merged with those of others. */
interface Merged {
	readonly bytes: Uint8Array;
	/** Where a byte of the section is now. */
	placeOf(offset: number): { readonly section: Section; readonly offset: number };
}

/** Makes that many bytes of padding. */
export type Padding = (length: number) => Uint8Array;

/** What follows a fragment's bytes. */
export type Tail =
	| { readonly kind: "none" }
	| { readonly kind: "fill"; readonly count: number; readonly pattern: Uint8Array }
	| {
			readonly kind: "align";
			/** In bytes, a power of two. */
			readonly boundary: number;
			/** Most bytes it may skip; 0 for no limit. */
			readonly maximum: number;
			/** Undefined in code, where it is no-operation instructions. */
			readonly pattern?: Uint8Array | Padding;
	  }
	| { readonly kind: "space"; readonly count: Value; readonly pattern: Uint8Array; readonly span: Span }
	| { readonly kind: "org"; readonly target: Value; readonly fill: number; readonly span: Span }
	| Leb128
	/** A branch that is 2 bytes long, or `near` bytes when its target is too far. */
	| { readonly kind: "jump"; readonly target: Value; readonly near: number };

export interface Fragment {
	section: Section;
	/** Its number in the section, from 0. */
	index: number;
	/** Place of its bytes in the section's buffer. */
	bufferStart: number;
	/** Number of bytes before the tail. */
	fixed: number;
	tail: Tail;
	/** Offset from the section's start; final after relaxation. */
	address: number;
	/** Length of the tail in bytes, likewise. */
	tailSize: number;
	/** Grows at each tail that can absorb movement; see relaxation. */
	region: number;
	next?: Fragment;
}

/** Fills up to this many bytes are written out at once. */
const longestWritten = 4096;

const noTail: Tail = { kind: "none" };

export class Section {
	readonly name: string;
	readonly flags: SectionFlags;
	readonly first: Fragment;
	/** In bytes; the largest that was asked for. */
	alignment = 1;
	/** Final address of its start; set by the layout. */
	base = 0n;
	/** Set for NASM's `struc` and `absolute`: no part of the program, its labels are numbers from here. */
	readonly absoluteStart?: bigint;
	/** What is before it is kept apart by at least one `hlt`, so that nothing runs on into it. */
	isApart = false;
	/** Set once it has been merged. */
	merged?: Merged;
	/** Holds numbers whose length depends on other sections' lengths. */
	isLate = false;
	/** The section of which this is a numbered part; else itself. */
	readonly whole: Section = this;
	/** GNU as: parts by their numbers, which come after the rest. */
	private readonly parts = new Map<number, Section>();
	private last: Fragment;
	/** The place of the next byte, as it was last asked for: a statement begins where the one before it ended. */
	private end: Place | undefined;
	private buffer = new Uint8Array(256);
	private used = 0;

	constructor(name: string, flags: SectionFlags, absoluteStart?: bigint) {
		this.name = name;
		this.absoluteStart = absoluteStart;
		this.flags = flags;
		this.first = this.createFragment(0);
		this.last = this.first;
	}

	get isAbsolute(): boolean {
		return this.absoluteStart !== undefined;
	}

	/** Number of the next byte in an absolute section. */
	absoluteOffset(): bigint {
		const start: Place = { kind: "place", fragment: this.first, offset: 0 };
		return (this.absoluteStart ?? 0n) + BigInt(fixedDistance(start, this.here()) ?? 0);
	}

	/** GNU as: the part of the whole section with a number; 0 is what has none. */
	part(number: number): Section {
		const { whole } = this;
		const found = number === 0 ? whole : whole.parts.get(number);
		if (found) {
			return found;
		}
		const made = Object.assign(new Section(whole.name, whole.flags), { whole });
		whole.parts.set(number, made);
		return made;
	}

	/** Puts the numbered parts at the end, in the order of their numbers. */
	joinParts(): void {
		for (const [, part] of [...this.parts].toSorted(([one], [other]) => one - other)) {
			this.absorb(part);
		}
		this.parts.clear();
	}

	private absorb(part: Section): void {
		const start = this.used;
		this.reserve(part.used);
		this.buffer.set(part.buffer.subarray(0, part.used), start);
		this.used += part.used;
		for (const fragment of [...fragmentsOf(part)]) {
			Object.assign(fragment, { section: this, index: this.last.index + 1, bufferStart: start + fragment.bufferStart });
			this.last.next = fragment;
			this.last = fragment;
		}
		this.alignment = Math.max(this.alignment, part.alignment);
		this.isLate ||= part.isLate;
	}

	/** Where the next byte goes. */
	here(): Place {
		const { last, end } = this;
		if (end?.fragment === last && end.offset === last.fixed) {
			return end;
		}
		this.end = { kind: "place", fragment: last, offset: last.fixed };
		return this.end;
	}

	/** Appends bytes; a zero section only counts them. */
	append(bytes: ArrayLike<number>): Place {
		const place = this.here();
		if (!this.flags.zero) {
			this.reserve(bytes.length);
			put(bytes, this.buffer, this.used);
			this.used += bytes.length;
		}
		this.last.fixed += bytes.length;
		return place;
	}

	/** Appends bytes that stand at a place already. */
	repeat({ fragment, offset }: Place, length: number): Place {
		const place = this.here();
		this.reserve(length);
		const { buffer } = fragment.section;
		const from = fragment.bufferStart + offset;
		for (let index = 0; index < length; index++) {
			this.buffer[this.used + index] = buffer[from + index] ?? 0;
		}
		this.used += length;
		this.last.fixed += length;
		return place;
	}

	/** Ends the current fragment with a tail that is `size` bytes long for now. */
	close(tail: Tail, size: number): Place {
		const place = this.here();
		this.isLate ||= tail.kind === "leb128";
		this.last.tail = tail;
		this.last.tailSize = size;
		const next = this.createFragment(this.last.index + 1);
		this.last.next = next;
		this.last = next;
		return place;
	}

	/** Appends `count` copies of a pattern; only long runs need a tail. */
	fill(count: number, pattern: Uint8Array): Place {
		const length = count * pattern.length;
		if (length > longestWritten) {
			return this.close({ kind: "fill", count, pattern }, length);
		}
		const bytes = new Uint8Array(length);
		for (let at = 0; at < length; at += pattern.length) {
			bytes.set(pattern, at);
		}
		return this.append(bytes);
	}

	/** Pads to a multiple of `boundary` bytes, a power of two, which the section's start will be too. */
	align(boundary: number, pattern?: Uint8Array | Padding, maximum = 0): void {
		this.alignment = Math.max(this.alignment, boundary);
		this.close({ kind: "align", boundary, maximum, pattern }, 0);
	}

	/** Total size once all fragments have their addresses. */
	size(): number {
		return this.merged ? this.merged.bytes.length : this.last.address + this.last.fixed;
	}

	/** The bytes before the tail; a view, not a copy. */
	fixedBytes(fragment: Fragment): Uint8Array {
		const length = this.flags.zero ? 0 : fragment.fixed;
		return this.buffer.subarray(fragment.bufferStart, fragment.bufferStart + length);
	}

	/** The bytes between two places of one fragment. */
	copy(from: Place, to: Place): Uint8Array {
		const length = to.offset - from.offset;
		const start = from.fragment.bufferStart + from.offset;
		return this.flags.zero ? new Uint8Array(length) : this.buffer.slice(start, start + length);
	}

	private createFragment(index: number): Fragment {
		return { section: this, index, bufferStart: this.used, fixed: 0, tail: noTail, address: 0, tailSize: 0, region: 0 };
	}

	private reserve(length: number): void {
		if (this.used + length <= this.buffer.length) {
			return;
		}
		const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.used + length));
		larger.set(this.buffer);
		this.buffer = larger;
	}
}

/** Writes bytes into a buffer; the few of an instruction are quicker one by one. */
function put(bytes: ArrayLike<number>, buffer: Uint8Array, at: number): void {
	if (bytes.length > 16) {
		buffer.set(bytes, at);
		return;
	}
	for (let index = 0; index < bytes.length; index++) {
		buffer[at + index] = bytes[index] ?? 0;
	}
}

/** All fragments of a section, in order. */
export function* fragmentsOf(section: Section): Generator<Fragment> {
	for (let fragment: Fragment | undefined = section.first; fragment; fragment = fragment.next) {
		yield fragment;
	}
}

// The bytes of a section that has its addresses: what is written in it, paddings
// and gaps. What waits for addresses of other sections comes later.

import { leb128Bytes, leb128Number } from "./leb128.ts";
import { codePadding } from "./nops.ts";
import { type Fragment, fragmentsOf, type Padding, type Section } from "./section.ts";

/** The bytes of a section alone. */
export function sectionBytes(section: Section): Uint8Array {
	const bytes = new Uint8Array(section.size());
	writeSection(section, bytes, 0);
	return bytes;
}

/** Writes a section into bytes, from `start` on. */
export function writeSection(section: Section, bytes: Uint8Array, start: number): void {
	if (section.flags.zero) {
		return;
	}
	if (section.merged) {
		bytes.set(section.merged.bytes, start);
		return;
	}
	for (const fragment of fragmentsOf(section)) {
		const at = start + fragment.address;
		bytes.set(section.fixedBytes(fragment), at);
		writeTail(fragment, bytes.subarray(at + fragment.fixed, at + fragment.fixed + fragment.tailSize));
	}
}

function writeTail({ tail }: Fragment, bytes: Uint8Array): void {
	if (tail.kind === "fill" || tail.kind === "space") {
		repeatPattern(bytes, tail.pattern);
	} else if (tail.kind === "align") {
		writePadding(bytes, tail.pattern ?? codePadding);
	} else if (tail.kind === "leb128") {
		bytes.set(leb128Bytes(leb128Number(tail), tail.signed, bytes.length));
	} else if (tail.kind === "org") {
		bytes.fill(tail.fill);
	}
}

function writePadding(bytes: Uint8Array, pattern: Uint8Array | Padding): void {
	typeof pattern === "function" ? bytes.set(pattern(bytes.length)) : repeatPattern(bytes, pattern);
}

/** A pattern longer than one byte ends where the bytes end, as GNU as pads. */
function repeatPattern(bytes: Uint8Array, pattern: Uint8Array): void {
	if (pattern.length === 1) {
		bytes.fill(pattern[0] ?? 0);
		return;
	}
	const first = bytes.length % pattern.length;
	for (let at = first; at < bytes.length; at += pattern.length) {
		bytes.set(pattern, at);
	}
}

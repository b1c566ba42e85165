// Which bytes of the guest's code a block is made of.

import { pageShift } from "../machine/layout.ts";
import type { Block } from "./discovery.ts";

/** Addresses of the first byte and of the one after the last. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The bytes of a block's instructions, those side by side together. */
export function spansOf({ instructions }: Block): readonly Span[] {
	const spans: Span[] = [];
	for (const { address, next } of instructions) {
		const before = spans.at(-1)?.end === address ? spans.pop() : undefined;
		spans.push({ start: before?.start ?? address, end: next });
	}
	return spans;
}

/** Whether some of `length` bytes from an address are in the spans. */
export function holds(spans: readonly Span[], address: number, length: number): boolean {
	return spans.some(({ start, end }) => start < address + length && address < end);
}

/** Numbers of the pages that spans lie in. */
export function pagesOf(spans: readonly Span[]): ReadonlySet<number> {
	const pages = new Set<number>();
	for (const { start, end } of spans) {
		for (let page = start >>> pageShift; page <= (end - 1) >>> pageShift; page++) {
			pages.add(page);
		}
	}
	return pages;
}

// What fs points to in a program with thread-local variables, and in one that
// uses fs and has a C library's start or functions: the block that glibc keeps
// for a thread (its tcbhead_t), as far as compilers know of it. The variables lie
// below it (ELF Handling For Thread-Local Storage, variant II). It is read like
// the program's own sources, but it has no lines.

import { firstFsBase } from "../isa/segments.ts";
import type { Section } from "./section.ts";
import type { Source } from "./source.ts";
import type { Unit } from "./unit.ts";
import { binaryValue, constantValue, isProblem, type Value } from "./value.ts";

/** The section of the block; it comes last of all that is thread-local. */
export const threadBlockName = ".tdata.block";

/**
 * At 0x28 is the stack protector's word. Linux makes it at random, with a zero in the lowest byte
 * against runaway strings; here it is always the same, so that runs are alike.
 */
export const threadBlock: Source = {
	path: threadBlockName,
	text: `
		.section ${threadBlockName}, "awT", @progbits
		.balign 64
	0:	.quad 0b, 0, 0b, 0, 0
		.quad 0x5afe57acc0de2a00
		.quad 0x7a3f19c5d2864eb0
		.skip 72
	`,
};

/** True where a source has thread-local variables, so that somebody must make room for them. */
export function hasThreadVariables({ sections }: Unit): boolean {
	return [...sections.values()].some(({ flags }) => flags.thread);
}

/** A thread-local symbol's distance from fs. */
export function threadOffset(value: Value): Value {
	const offset = binaryValue("-", value, constantValue(firstFsBase), { source: 0, start: 0, end: 0 });
	return isProblem(offset) ? value : offset;
}

/** Puts thread-local sections below fs and the block at it; gives the address and the size of all of it. */
export function placeThreadSections(parts: readonly Section[]): { readonly address: bigint; readonly size: number } {
	const blocks = parts.filter(({ name }) => name === threadBlockName);
	const variables = parts.filter((part) => !blocks.includes(part));
	const alignment = Math.max(1, ...variables.map((part) => part.alignment));
	const offsets: number[] = [];
	let end = 0;
	for (const part of variables) {
		const start = Math.ceil(end / part.alignment) * part.alignment;
		offsets.push(start);
		end = start + part.size();
	}
	const first = firstFsBase - BigInt(Math.ceil(end / alignment) * alignment);
	variables.forEach((part, index) => {
		part.base = first + BigInt(offsets[index] ?? 0);
	});
	for (const block of blocks) {
		block.base = firstFsBase;
	}
	const address = first & -0x1000n;
	const blockSize = blocks.reduce((sum, block) => sum + block.size(), 0);
	return { address, size: Number(firstFsBase - address) + blockSize };
}

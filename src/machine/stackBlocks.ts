// Which block of memory holds a stack: the main stack, a symbol of a writable
// section, a mapping, or a piece of the heap. A block is where an empty stack's
// rsp may stand at its end, so an address belongs to the block with
// low < address ≤ high.

import type { Program, ProgramSymbol, Segment } from "../assembler/program.ts";

/** A block of memory that may hold a stack. */
export interface StackBlock {
	readonly name: string;
	readonly low: bigint;
	readonly high: bigint;
}

export function holds(block: { low: bigint; high: bigint }, rsp: bigint): boolean {
	return block.low < rsp && rsp <= block.high;
}

/**
 * The blocks of a program's writable sections, ascending: from each label to its size, or else to
 * the next label or the end of its section.
 */
export function symbolBlocks(program: Program): StackBlock[] {
	return program.segments.filter((segment) => segment.write).flatMap((segment) => segmentBlocks(program, segment));
}

function segmentBlocks(program: Program, segment: Segment): StackBlock[] {
	const end = segment.address + BigInt(segment.size);
	const labels = program.symbols
		.filter(({ kind, value }) => kind === "label" && segment.address <= value && value < end)
		.sort(byAddressThenRank);
	const firsts = labels.filter((label, index) => labels[index - 1]?.value !== label.value);
	return firsts.map((label, index) => blockOf(label, firsts[index + 1]?.value ?? end));
}

/** At one address, a symbol with a size tells most, then one that is not local to the assembler. */
function byAddressThenRank(left: ProgramSymbol, right: ProgramSymbol): number {
	if (left.value !== right.value) {
		return left.value < right.value ? -1 : 1;
	}
	return rank(left) - rank(right);
}

function rank(symbol: ProgramSymbol): number {
	return symbol.size ? 0 : symbol.name.startsWith(".") ? 2 : 1;
}

function blockOf(label: ProgramSymbol, next: bigint): StackBlock {
	return { name: label.name, low: label.value, high: label.size ? label.value + BigInt(label.size) : next };
}

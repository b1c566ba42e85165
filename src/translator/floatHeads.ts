// Which lanes of xmm registers hold no denormal at the head of every block of a
// function, so that its loops need not test again what they have computed: if that
// holds where the function is entered, which it tests there, all of its blocks
// keep it. Only lanes that save a test count.

import type { Block } from "./discovery.ts";
import { FloatFacts, type LaneName, lanesOf } from "./floatFacts.ts";

export function floatHeads(blocks: readonly Block[]): ReadonlySet<LaneName> {
	const numbers = new Set(blocks.flatMap(({ instructions }) => instructions.flatMap(({ vectors }) => [...vectors])));
	let heads: ReadonlySet<LaneName> = new Set([...numbers].flatMap(lanesOf));
	for (let isSettled = false; !isSettled; ) {
		const ends = blocks.map((block) => passed(block, heads).known);
		const kept = new Set([...heads].filter((name) => ends.every((known) => known.has(name))));
		isSettled = kept.size === heads.size;
		heads = kept;
	}
	return neededOf(blocks, heads);
}

/** The lanes for which tests are left out, and those that they come from in the blocks before. */
function neededOf(blocks: readonly Block[], heads: ReadonlySet<LaneName>): ReadonlySet<LaneName> {
	const all = blocks.map((block) => passed(block, heads));
	const needed = new Set(all.flatMap((facts) => [...facts.needed]));
	for (const name of needed) {
		for (const { known } of all) {
			const origin = known.get(name);
			if (origin !== undefined) {
				needed.add(origin);
			}
		}
	}
	return needed;
}

/** The facts at the end of a block. */
function passed({ instructions }: Block, heads: Iterable<LaneName>): FloatFacts {
	const facts = new FloatFacts();
	facts.begin(heads);
	for (const instruction of instructions) {
		facts.pass(instruction);
	}
	return facts;
}

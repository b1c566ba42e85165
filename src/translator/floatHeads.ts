// Which lanes of xmm registers hold no denormal at the head of every block of a
// function, so that its loops need not test again what they have computed: if that
// holds where the function is entered, which it tests there, all of its blocks
// keep it. Only lanes that save a test count.

import type { Block } from "./discovery.ts";
import { FloatFacts, type Known, type LaneName, lanesOf } from "./floatFacts.ts";

export function floatHeads(blocks: readonly Block[]): ReadonlySet<LaneName> {
	if (!blocks.some(({ instructions }) => instructions.some(({ testsFloats }) => testsFloats))) {
		return new Set();
	}
	const numbers = new Set(blocks.flatMap(({ instructions }) => instructions.flatMap(({ vectors }) => [...vectors])));
	let heads: ReadonlySet<LaneName> = new Set([...numbers].flatMap(lanesOf));
	for (let isSettled = false; !isSettled; ) {
		const exits = blocks.flatMap((block) => passed(block, heads).exits);
		const kept = new Set([...heads].filter((name) => exits.every((known) => known.has(name))));
		isSettled = kept.size === heads.size;
		heads = kept;
	}
	return neededOf(blocks, heads);
}

/** The lanes for which tests are left out, and those that they come from in the blocks before. */
function neededOf(blocks: readonly Block[], heads: ReadonlySet<LaneName>): ReadonlySet<LaneName> {
	const all = blocks.map((block) => passed(block, heads));
	const exits = all.flatMap((block) => block.exits);
	const needed = new Set(all.flatMap((block) => [...block.needed]));
	for (const name of needed) {
		for (const known of exits) {
			const origin = known.get(name);
			if (origin !== undefined) {
				needed.add(origin);
			}
		}
	}
	return needed;
}

interface Passed {
	readonly needed: ReadonlySet<LaneName>;
	/** What is known wherever the block may be left. */
	readonly exits: readonly Known[];
}

function passed({ instructions }: Block, heads: Iterable<LaneName>): Passed {
	const facts = new FloatFacts();
	const exits: Known[] = [];
	facts.begin(heads);
	instructions.forEach((instruction, at) => {
		facts.pass(instruction);
		if (instruction.branch || at === instructions.length - 1) {
			exits.push(new Map(facts.known));
		}
	});
	return { needed: facts.needed, exits };
}

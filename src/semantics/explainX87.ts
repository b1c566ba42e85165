// Words for what happens to x87: what comes onto its stack or leaves it, and which
// registers change. Read off the state before and after, so nothing here knows an
// instruction by name.

import { exceptionNames } from "./floatEnvironment.ts";
import { isFull, numberOf, stackIndices, stackValue, topOf, type X87State } from "./x87State.ts";
import { x87Text } from "./x87Text.ts";

/** Phrases for what changes, registers by their names afterwards; none where nothing does. */
export function x87Phrases(before: X87State, after: X87State): readonly string[] {
	const moved = topOf(after) - topOf(before);
	const pops = ((moved + 12) & 7) - 4;
	const changed = stackIndices.filter((index) => isChanged(before, after, index));
	const pushed = pops < 0 ? changed.filter((index) => index < -pops) : [];
	const others = changed.filter((index) => !pushed.includes(index));
	const raised = exceptionNames(after.status & ~before.status & 0x3f);
	return [
		...(pops > 0 ? [pops === 1 ? "pops st0" : `pops ${pops} registers of x87`] : []),
		...pushed.toReversed().map((index) => `pushes ${textAt(after, index)}`),
		...others.map((index) => `st${index} ← ${textAt(after, index)}`),
		...(before.control === after.control ? [] : [`the control word of x87 ← 0x${after.control.toString(16)}`]),
		...(raised.length > 0 ? [`raises ${raised.join(" and ")}`] : []),
	];
}

/** Whether a register holds something else than before, or has come to hold something. */
function isChanged(before: X87State, after: X87State, index: number): boolean {
	const number = numberOf(after, index);
	const wasFull = ((before.full >> number) & 1) === 1;
	return isFull(after, index) && (!wasFull || before.registers[number] !== after.registers[number]);
}

function textAt(state: X87State, index: number): string {
	return x87Text(stackValue(state, index));
}

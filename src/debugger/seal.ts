// Whether a word that must stay as it is still does: a return address, a saved
// register, a stack protector's word, the header of a heap block.

import type { Paint } from "./painting.ts";

/** What is said of a word that holds `value` and should hold `expected`. */
export function sealWord(value: bigint, expected: bigint): Required<Pick<Paint, "seal">> & Pick<Paint, "damage"> {
	const wrong = differing(value, expected);
	return wrong === 0 ? { seal: "ok" } : { seal: "changed", damage: `overwritten (${wrong} of 8 bytes)` };
}

/** How many of eight bytes differ. */
function differing(one: bigint, other: bigint): number {
	let count = 0;
	for (let difference = one ^ other; difference > 0n; difference >>= 8n) {
		count += (difference & 0xffn) === 0n ? 0 : 1;
	}
	return count;
}

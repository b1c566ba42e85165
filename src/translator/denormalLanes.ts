// Whether lanes of registers hold denormal numbers, asked for many of them at once.

import type { Code, Local } from "./code.ts";
import { type LaneName, laneOf } from "./floatFacts.ts";
import { type FloatWidth, limits } from "./floatLimits.ts";
import { VectorTerms } from "./vectorTerms.ts";

/** Pushes whether one of these lanes is a denormal. */
export function pushHasDenormal(
	code: Code,
	names: Iterable<LaneName>,
	vectors: ReadonlyMap<number, Local>,
	constantAt: (value: bigint) => number,
): void {
	code.vectorConstant(0n);
	for (const { number, width, mask } of masksOf(names)) {
		const local = vectors.get(number);
		if (local) {
			const terms = new VectorTerms(code, width, constantAt);
			const value = terms.of(local);
			const isBelow = terms.float("lt", terms.magnitude(value), terms.constant(limits[width].smallest));
			terms.and(isBelow, terms.float("ne", value, terms.constant(0n)), terms.whole128(mask))();
			code.emit("v128.or");
		}
	}
	code.emit("v128.any_true");
}

interface LaneMask {
	readonly number: number;
	readonly width: FloatWidth;
	mask: bigint;
}

/** The lanes of each register in one mask. */
function masksOf(names: Iterable<LaneName>): Iterable<LaneMask> {
	const masks = new Map<string, LaneMask>();
	for (const { number, width, shift } of [...names].map(laneOf)) {
		const key = `${number}:${width}`;
		const found = masks.get(key) ?? { number, width, mask: 0n };
		found.mask |= ((1n << BigInt(width)) - 1n) << BigInt(shift);
		masks.set(key, found);
	}
	return masks.values();
}

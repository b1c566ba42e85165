// How values of x87 compare, and what a register holds, as condition codes.

import { exceptions } from "./floatEnvironment.ts";
import { conditions, noteDenormals } from "./x87Arithmetic.ts";
import type { X87Environment } from "./x87Environment.ts";
import { classOf, isNegative, isSignaling, magnitudeOf, type X87Value } from "./x87Value.ts";

const { c0, c1, c2, c3 } = conditions;

/** How the left one compares: greater 0, less c0, equal c3, unordered all. */
export function compare(left: X87Value, right: X87Value, isQuiet: boolean, now: X87Environment): number {
	const all = [left, right];
	const classes = all.map(({ pattern }) => classOf(pattern));
	if (classes.includes("unsupported") || classes.includes("nan")) {
		const isInvalid = !isQuiet || classes.includes("unsupported") || all.some(({ pattern }) => isSignaling(pattern));
		now.raised |= isInvalid ? exceptions.invalid : 0;
		return c0 | c2 | c3;
	}
	noteDenormals(all, now);
	const [a, b] = [orderOf(left), orderOf(right)];
	return a < b ? c0 : a === b ? c3 : 0;
}

/** Patterns in their order as integers; pseudo-denormals have the value of normal numbers. */
function orderOf({ pattern }: X87Value): bigint {
	const magnitude = magnitudeOf(pattern);
	const isPseudo = magnitude >> 63n === 1n;
	const order = isPseudo ? magnitude | (1n << 64n) : magnitude;
	return isNegative(pattern) ? -order : order;
}

/** What fxam tells of a register: SDM vol. 2A, FXAM. */
export function examine({ pattern, isEmpty = false }: X87Value): number {
	const sign = isNegative(pattern) ? c1 : 0;
	return sign | (isEmpty ? c3 | c0 : classCodes[classOf(pattern)]);
}

const classCodes = {
	unsupported: 0,
	nan: c0,
	normal: c2,
	infinity: c2 | c0,
	zero: c3,
	denormal: c3 | c2,
} as const;

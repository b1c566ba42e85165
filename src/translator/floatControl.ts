// What compiled code knows of MXCSR, in one word of the context. Compiled code
// never changes MXCSR: an exception that would is left to the reference engine,
// which does that instruction, and then it is no news any more.

import { allExceptions, control, environmentOf, exceptions, unmasked } from "../semantics/floatEnvironment.ts";

/** Underflow is not masked, so that it is told of exact results too. */
export const tellsOfTiny = 1 << 7;

/**
 * For each exception, by its bit in MXCSR, whether it must be left: its flag is not set, or it is not
 * masked. And how floats are computed, where MXCSR has it.
 */
export function controlWord(mxcsr: number): number {
	const environment = environmentOf(mxcsr);
	return (
		((~mxcsr | unmasked(mxcsr)) & allExceptions) |
		(mxcsr & (control.denormalsAreZero | control.rounding)) |
		(environment.flushToZero ? control.flushToZero : 0) |
		(environment.tellsOfTiny ? tellsOfTiny : 0)
	);
}

/** Whether rounding is to nearest and an inexact result is nothing new. */
export function isQuick(mxcsr: number): boolean {
	return (controlWord(mxcsr) & (exceptions.inexact | control.rounding)) === 0;
}

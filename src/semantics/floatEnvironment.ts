// What MXCSR says about how floats are computed, and the exceptions that are
// raised on the way (SDM vol. 1 section 10.2.3). The operators add to `raised`;
// what becomes of it is decided once for each instruction, at the write-back.

import type { Rounding } from "./expression.ts";
import type { Direction } from "./floatFormat.ts";

/** The exceptions, as bits of MXCSR; their masks stand `maskShift` bits above. */
export const exceptions = {
	invalid: 1,
	denormal: 2,
	divideByZero: 4,
	overflow: 8,
	underflow: 16,
	inexact: 32,
} as const;

export const allExceptions = 63;
const maskShift = 7;

/** Exceptions that operands alone decide. */
const beforehand = exceptions.invalid | exceptions.denormal | exceptions.divideByZero;

/** Fields of MXCSR. */
export const control = { denormalsAreZero: 1 << 6, rounding: 3 << 13, flushToZero: 1 << 15 } as const;
const roundingShift = 13;

/** By the rounding control field (SDM vol. 1 table 4-8). */
const directions: readonly Direction[] = ["nearest", "down", "up", "zero"];

export interface FloatEnvironment {
	readonly current: Direction;
	/** Operands too small to be normal count as zeros. */
	readonly denormalsAreZero: boolean;
	/** So do results; only where underflow is masked. */
	readonly flushToZero: boolean;
	/**
	 * Where underflow or overflow is not masked, a handler would get the result with a smaller or
	 * larger exponent: it is inexact if that is, and underflows also when it is exact.
	 */
	readonly tellsOfTiny: boolean;
	readonly tellsOfTooLarge: boolean;
	raised: number;
}

export function environmentOf(mxcsr: number): FloatEnvironment {
	const tellsOfTiny = (mxcsr & (exceptions.underflow << maskShift)) === 0;
	return {
		current: directionOf(mxcsr),
		denormalsAreZero: (mxcsr & control.denormalsAreZero) !== 0,
		flushToZero: (mxcsr & control.flushToZero) !== 0 && !tellsOfTiny,
		tellsOfTiny,
		tellsOfTooLarge: (mxcsr & (exceptions.overflow << maskShift)) === 0,
		raised: 0,
	};
}

/** The direction that MXCSR names. */
function directionOf(mxcsr: number): Direction {
	return directions[(mxcsr >> roundingShift) & 3] ?? "nearest";
}

/** The direction of one operator. */
export function directionIn(environment: FloatEnvironment, rounding: Rounding): Direction {
	return rounding === "current" ? environment.current : rounding;
}

/** Exceptions that stop the program when they are raised. */
export function unmasked(mxcsr: number): number {
	return ~(mxcsr >> maskShift) & allExceptions;
}

/**
 * Of the exceptions that the operators of an instruction raised those that it comes to: where one that
 * operands alone decide is unmasked, nothing is computed that could raise others.
 */
export function reached(raised: number, mxcsr: number): number {
	return raised & unmasked(mxcsr) & beforehand ? raised & beforehand : raised;
}

const names = [
	"an invalid operation",
	"a denormal operand",
	"a division by zero",
	"an overflow",
	"an underflow",
	"an inexact result",
];

/** What exceptions are called, by their bits. */
export function exceptionNames(bits: number): readonly string[] {
	return names.filter((_, index) => (bits >> index) & 1);
}

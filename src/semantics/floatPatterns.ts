// Patterns of floats on their way into an operator and out of it: what an operand
// is and counts as under MXCSR, and the last step, in which an exact result becomes
// a pattern. The order in which operands are asked what they are (SDM vol. 1
// section 4.9.2) is for the operators to keep.

import { exceptions, type FloatEnvironment } from "./floatEnvironment.ts";
import { type Direction, type Exact, type FormatWidth, formats, isNan, round } from "./floatFormat.ts";

/** The last step of every operator: the float nearest to the exact result, and what is to be said about it. */
export function rounded(width: FormatWidth, exact: Exact, direction: Direction, environment: FloatEnvironment): bigint {
	const { pattern, isInexact, isTiny, isTooLarge, losesBits } = round(width, exact, direction);
	if (isTiny && environment.flushToZero) {
		environment.raised |= exceptions.underflow | exceptions.inexact;
		return signOf(width, pattern);
	}
	const isScaled = (isTiny && environment.tellsOfTiny) || (isTooLarge && environment.tellsOfTooLarge);
	environment.raised |=
		((isScaled ? losesBits : isInexact) ? exceptions.inexact : 0) |
		(isTiny && (isInexact || environment.tellsOfTiny) ? exceptions.underflow : 0) |
		(isTooLarge ? exceptions.overflow : 0);
	return pattern;
}

/** The result of operands of which one is a NaN. */
export function nanOf(
	width: FormatWidth,
	operands: readonly bigint[],
	environment: FloatEnvironment,
): bigint | undefined {
	if (operands.some((pattern) => isSignaling(width, pattern))) {
		environment.raised |= exceptions.invalid;
	}
	const nan = operands.find((pattern) => isNan(width, pattern));
	return nan === undefined ? undefined : quietNan(width, nan);
}

/** An operand as MXCSR has it counted. */
export function counted(width: FormatWidth, pattern: bigint, { denormalsAreZero }: FloatEnvironment): bigint {
	return denormalsAreZero && isDenormal(width, pattern) ? signOf(width, pattern) : pattern;
}

/** Nothing is said of a denormal beside a NaN. */
export function noteDenormals(width: FormatWidth, operands: readonly bigint[], environment: FloatEnvironment): void {
	if (operands.some((pattern) => isDenormal(width, pattern)) && !operands.some((pattern) => isNan(width, pattern))) {
		environment.raised |= exceptions.denormal;
	}
}

/** The quiet form of an operand that is a NaN. */
export function quietNan(width: FormatWidth, pattern: bigint): bigint | undefined {
	return isNan(width, pattern) ? pattern | formats[width].quietBit : undefined;
}

export function isSignaling(width: FormatWidth, pattern: bigint): boolean {
	return isNan(width, pattern) && (pattern & formats[width].quietBit) === 0n;
}

function isDenormal(width: FormatWidth, pattern: bigint): boolean {
	const { fractionBits, signBit } = formats[width];
	const magnitude = pattern & (signBit - 1n);
	return magnitude !== 0n && magnitude >> BigInt(fractionBits) === 0n;
}

export function isZero(width: FormatWidth, pattern: bigint): boolean {
	return (pattern & (formats[width].signBit - 1n)) === 0n;
}

/** The zero with the sign of a pattern. */
function signOf(width: FormatWidth, pattern: bigint): bigint {
	return pattern & formats[width].signBit;
}

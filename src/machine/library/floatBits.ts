// Floats and doubles of the guest, which are bits, as numbers and back.

import { convertedNumber, numberOf } from "../../semantics/floatArithmetic.ts";

/** The number that 64 bits are. */
export function doubleOf(bits: bigint): number {
	return numberOf(64, bits);
}

/** The 64 bits of a number. */
export function bitsOf(value: number): bigint {
	return convertedNumber(64, value);
}

/** The number that the low 32 bits are. */
export function floatOf(bits: bigint): number {
	return numberOf(32, BigInt.asUintN(32, bits));
}

/** The 32 bits of the float nearest to a number. */
export function floatBitsOf(value: number): bigint {
	return convertedNumber(32, value);
}

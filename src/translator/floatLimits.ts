// Patterns of floats between which compiled code knows what a result is worth.

export type FloatWidth = 32 | 64;

/** Patterns of magnitudes: the smallest normal number, and those between which errors can be computed. */
export const limits = {
	32: { smallest: 1n << 23n, low: powerOfTwo(32, -100), high: powerOfTwo(32, 120) },
	64: { smallest: 1n << 52n, low: powerOfTwo(64, -960), high: powerOfTwo(64, 1000) },
} as const;

/** The pattern of a power of two. */
export function powerOfTwo(width: FloatWidth, exponent: number): bigint {
	const [fraction, bias] = width === 64 ? [52n, 1023] : [23n, 127];
	return BigInt(exponent + bias) << fraction;
}

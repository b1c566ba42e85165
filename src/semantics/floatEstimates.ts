// The estimates of 1/x and 1/√x that rcpps and rsqrtps give. The manual promises
// only their precision (SDM vol. 2B, RCPPS); these are the values of Intel's
// processors, which look at the upper 11 bits of the significand and answer with
// 13 bits for the middle of what begins with them. Denormals count as zeros.

import { convertedNumber } from "./floatArithmetic.ts";
import { formats, isInfinite, isNegative } from "./floatFormat.ts";
import { quietNan } from "./floatPatterns.ts";

const { infinity, signBit, indefinite } = formats[32];
const bias = 127;

/** Fields of a float of 32 bits. */
function fieldsOf(pattern: bigint): { sign: bigint; exponent: number; fraction: number } {
	const low = Number(BigInt.asUintN(31, pattern));
	return { sign: pattern & signBit, exponent: low >> 23, fraction: low & 0x7fffff };
}

/** 13 bits after the point. */
function estimate(value: number): number {
	return Math.round(value * 8192) / 8192;
}

export function reciprocal(pattern: bigint): bigint {
	const { sign, exponent, fraction } = fieldsOf(pattern);
	if (exponent === 0) {
		return sign | infinity;
	}
	if (exponent === 255) {
		return quietNan(32, pattern) ?? sign;
	}
	const value = estimate(1 / (1 + ((fraction >> 12) + 0.5) / 2048)) * 2 ** (bias - exponent);
	return value < 2 ** -126 ? sign : sign | convertedNumber(32, value);
}

export function reciprocalRoot(pattern: bigint): bigint {
	const { sign, exponent, fraction } = fieldsOf(pattern);
	if (exponent === 0) {
		return sign | infinity;
	}
	const nan = quietNan(32, pattern);
	if (nan !== undefined || isNegative(32, pattern)) {
		return nan ?? indefinite;
	}
	if (isInfinite(32, pattern)) {
		return 0n;
	}
	const power = exponent - bias;
	const odd = power & 1;
	const value = estimate(1 / Math.sqrt((1 + ((fraction >> 13) + 0.5) / 1024) * (odd ? 2 : 1)));
	return convertedNumber(32, value * 2 ** (-(power - odd) / 2));
}

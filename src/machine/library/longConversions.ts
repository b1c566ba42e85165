// What compilers call for `long double` that x87 has no instruction for: integers of 128
// bits, and whole powers (libgcc's __fixxfti and its kin).

import { roundAt } from "../../semantics/floatFormat.ts";
import { divide, multiply } from "../../semantics/x87Arithmetic.ts";
import { rounded } from "../../semantics/x87Environment.ts";
import { classOf, exactOf, isNegative, one, x87ValueOf } from "../../semantics/x87Value.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";
import { argument, asControlSays } from "./longValues.ts";

export const longConversions: Readonly<Record<string, (call: LibraryCall) => Result>> = {
	__fixxfti: (call) => ({ wide: truncated(argument(call, 0), -(1n << 127n), (1n << 127n) - 1n) }),
	__fixunsxfti: (call) => ({ wide: truncated(argument(call, 0), 0n, (1n << 128n) - 1n) }),
	__floattixf: (call) => ofInteger(call, BigInt.asIntN(128, wideArgument(call))),
	__floatuntixf: (call) => ofInteger(call, wideArgument(call)),
	__powixf2: wholePower,
};

/** The 128 bits of the first two registers. */
function wideArgument(call: LibraryCall): bigint {
	return call.word(0) | (call.word(1) << 64n);
}

/** Towards 0; what does not fit is the nearest that does. */
function truncated(pattern: bigint, least: bigint, most: bigint): bigint {
	const kind = classOf(pattern);
	const isLarge = kind === "infinity" || (kind === "normal" && exactOf(pattern).exponent > 128);
	if (isLarge || kind === "nan" || kind === "unsupported") {
		return isLarge && !isNegative(pattern) ? most : least;
	}
	const magnitude = roundAt(exactOf(pattern), "zero");
	const value = isNegative(pattern) ? -magnitude : magnitude;
	return value < least ? least : value > most ? most : value;
}

function ofInteger(call: LibraryCall, value: bigint): Result {
	const exact = { negative: value < 0n, significand: value < 0n ? -value : value, exponent: 0 };
	return { long: asControlSays(call, (now) => rounded(exact, now)) };
}

/** By squares, in libgcc's order. */
function wholePower(call: LibraryCall): Result {
	const count = call.int(0);
	const long = asControlSays(call, (now) => {
		let square = x87ValueOf(argument(call, 0));
		let product = x87ValueOf(one);
		for (let rest = Math.abs(count); rest > 0; rest = Math.floor(rest / 2)) {
			product = rest % 2 === 1 ? x87ValueOf(multiply(product, square, now)) : product;
			square = rest > 1 ? x87ValueOf(multiply(square, square, now)) : square;
		}
		return count < 0 ? divide(x87ValueOf(one), product, now) : product.pattern;
	});
	return { long };
}

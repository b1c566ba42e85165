// What compilers call for operations that have no instruction: libgcc's (and
// clang's) functions on integers of 128 bits, on complex numbers, and counts of
// bits (GCC internals, section "The GCC low-level runtime library").

import { fromInteger } from "../../semantics/floatConversions.ts";
import { environmentOf } from "../../semantics/floatEnvironment.ts";
import { bitLength } from "../../semantics/floatFormat.ts";
import { raiseExceptions } from "./floatExceptions.ts";
import { bitsOf, doubleOf, floatBitsOf, floatOf, type LibraryCall, type Result } from "./libraryCall.ts";

type LibraryFunction = (call: LibraryCall) => Result;
type Operation = (left: bigint, right: bigint, call: LibraryCall) => bigint;

export const compilerFunctions: Readonly<Record<string, LibraryFunction>> = {
	__divti3: wide((left, right, call) => signed(left, 128) / divisor(signed(right, 128), call)),
	__modti3: wide((left, right, call) => signed(left, 128) % divisor(signed(right, 128), call)),
	__udivti3: wide((left, right, call) => left / divisor(right, call)),
	__umodti3: wide((left, right, call) => left % divisor(right, call)),
	__multi3: wide((left, right) => left * right),
	__udivmodti4: (call) => divideWithRest(call, (value) => value),
	__divmodti4: (call) => divideWithRest(call, (value) => signed(value, 128)),
	__negti2: (call) => ({ wide: BigInt.asUintN(128, -wideArgument(call, 0)) }),
	__ashlti3: (call) => ({ wide: BigInt.asUintN(128, wideArgument(call, 0) << BigInt(call.int(2) & 127)) }),
	__lshrti3: (call) => ({ wide: wideArgument(call, 0) >> BigInt(call.int(2) & 127) }),
	__ashrti3: (call) => ({ wide: BigInt.asUintN(128, signed(wideArgument(call, 0), 128) >> BigInt(call.int(2) & 127)) }),
	__muloti4: multiplyWithOverflow,

	...checked("addv", (left, right) => left + right),
	...checked("subv", (left, right) => left - right),
	...checked("mulv", (left, right) => left * right),
	...checked("negv", (left) => -left, "2"),
	...checked("absv", (left) => (left < 0n ? -left : left), "2"),

	...ofBits("popcount", (value) => BigInt(value.toString(2).replaceAll("0", "").length)),
	...ofBits("parity", (value) => BigInt(value.toString(2).replaceAll("0", "").length & 1)),
	...ofBits("clz", (value, width) => BigInt(width - bitLength(value))),
	...ofBits("ctz", lowestBit),
	...ofBits("ffs", (value, width) => (value === 0n ? 0n : lowestBit(value, width) + 1n)),
	...ofBits("clrsb", (value, width) => {
		const magnitude = signed(value, width) < 0n ? BigInt.asUintN(width, ~value) : value;
		return BigInt(width - 1 - bitLength(magnitude));
	}),
	__bswapsi2: (call) => reversed(call.word(0), 4),
	__bswapdi2: (call) => reversed(call.word(0), 8),

	__fixsfti: (call) => ({ wide: toInteger(floatOf(call.vector(0)), true) }),
	__fixdfti: (call) => ({ wide: toInteger(doubleOf(call.vector(0)), true) }),
	__fixunssfti: (call) => ({ wide: toInteger(floatOf(call.vector(0)), false) }),
	__fixunsdfti: (call) => ({ wide: toInteger(doubleOf(call.vector(0)), false) }),
	__floattidf: (call) => floatOfWhole(call, 64, signed(wideArgument(call, 0), 128)),
	__floatuntidf: (call) => floatOfWhole(call, 64, wideArgument(call, 0)),
	__floattisf: (call) => floatOfWhole(call, 32, signed(wideArgument(call, 0), 128)),
	__floatuntisf: (call) => floatOfWhole(call, 32, wideArgument(call, 0)),

	__powidf2: (call) => doubles(power(doubleOf(call.vector(0)), call.int(0), (value) => value)),
	__powisf2: (call) => ({ vectors: [floatBitsOf(power(floatOf(call.vector(0)), call.int(0), Math.fround))] }),

	__muldc3: (call) => doubles(...product(doubleParts(call), (value) => value)),
	__divdc3: (call) => doubles(...quotient(doubleParts(call))),
	__mulsc3: (call) => packedFloats(product(floatParts(call), Math.fround)),
	__divsc3: (call) => packedFloats(floatQuotient(floatParts(call))),
};

function signed(value: bigint, width: number): bigint {
	return BigInt.asIntN(width, value);
}

/** The 128 bits of two arguments' registers. */
function wideArgument(call: LibraryCall, index: number): bigint {
	return call.word(index) | (call.word(index + 1) << 64n);
}

function wide(operation: Operation): LibraryFunction {
	return (call) => ({ wide: BigInt.asUintN(128, operation(wideArgument(call, 0), wideArgument(call, 2), call)) });
}

/** libgcc divides with the instruction, which faults. */
function divisor(value: bigint, call: LibraryCall): bigint {
	return value === 0n ? call.fault("divide-error", "the division has no result: the divisor is 0.") : value;
}

function divideWithRest(call: LibraryCall, read: (value: bigint) => bigint): Result {
	const [left, right] = [read(wideArgument(call, 0)), divisor(read(wideArgument(call, 2)), call)];
	if (call.word(4) !== 0n) {
		call.writeNumber(call.pointer(4, "rem"), 128, BigInt.asUintN(128, left % right));
	}
	return { wide: BigInt.asUintN(128, left / right) };
}

function multiplyWithOverflow(call: LibraryCall): Result {
	const exact = signed(wideArgument(call, 0), 128) * signed(wideArgument(call, 2), 128);
	const overflows = signed(exact, 128) !== exact;
	call.writeNumber(call.pointer(4, "overflow"), 32, overflows ? 1n : 0n);
	return { wide: BigInt.asUintN(128, exact) };
}

/** `-ftrapv`: the program ends where a signed result does not fit. */
function checked(name: string, operation: Operation, arity = "3"): Record<string, LibraryFunction> {
	const of = (width: 32 | 64): LibraryFunction => {
		return (call) => {
			const exact = operation(signed(call.word(0), width), signed(call.word(1), width), call);
			return signed(exact, width) === exact
				? BigInt.asUintN(width, exact)
				: call.fault("aborted", `the result ${exact} does not fit in ${width} bits.`);
		};
	};
	return { [`__${name}si${arity}`]: of(32), [`__${name}di${arity}`]: of(64) };
}

function ofBits(name: string, count: (value: bigint, width: number) => bigint): Record<string, LibraryFunction> {
	return {
		[`__${name}si2`]: (call) => count(BigInt.asUintN(32, call.word(0)), 32),
		[`__${name}di2`]: (call) => count(call.word(0), 64),
		[`__${name}ti2`]: (call) => count(wideArgument(call, 0), 128),
	};
}

function lowestBit(value: bigint, width: number): bigint {
	const digits = value.toString(2);
	return BigInt(value === 0n ? width : digits.length - 1 - digits.lastIndexOf("1"));
}

function reversed(value: bigint, count: number): bigint {
	let result = 0n;
	for (let index = 0; index < count; index++) {
		result = (result << 8n) | ((value >> BigInt(8 * index)) & 0xffn);
	}
	return result;
}

/** Truncated; what does not fit is the nearest that does. */
function toInteger(value: number, hasSign: boolean): bigint {
	const [least, most] = hasSign ? [-(1n << 127n), (1n << 127n) - 1n] : [0n, (1n << 128n) - 1n];
	if (!Number.isFinite(value)) {
		return value > 0 ? most : BigInt.asUintN(128, least);
	}
	const whole = BigInt(Math.trunc(value));
	return BigInt.asUintN(128, whole > most ? most : whole < least ? least : whole);
}

/** Rounded once, as MXCSR says. */
function floatOfWhole(call: LibraryCall, width: 32 | 64, value: bigint): Result {
	const now = environmentOf(call.machine.registers.mxcsr);
	const result = fromInteger(value, width, now.current, now);
	raiseExceptions(call, now.raised);
	return { vectors: [result] };
}

/** By squaring, each product rounded; as libgcc does it. */
function power(base: number, exponent: number, round: (value: number) => number): number {
	let factor = base;
	let result = Math.abs(exponent) % 2 === 1 ? base : 1;
	for (let rest = Math.floor(Math.abs(exponent) / 2); rest > 0; rest = Math.floor(rest / 2)) {
		factor = round(factor * factor);
		result = rest % 2 === 1 ? round(result * factor) : result;
	}
	return exponent < 0 ? round(1 / result) : result;
}

type Parts = readonly [number, number, number, number];
type Complex = readonly [number, number];

function eachPart(part: (index: 0 | 1 | 2 | 3) => number): Parts {
	return [part(0), part(1), part(2), part(3)];
}

function doubleParts(call: LibraryCall): Parts {
	return eachPart((index) => doubleOf(call.vector(index)));
}

/** gcc passes the four floats of two complex numbers each by itself, in the low lanes of two registers. */
function floatParts(call: LibraryCall): Parts {
	return eachPart((index) => floatOf(call.vector(index)));
}

function doubles(...values: readonly number[]): Result {
	return { vectors: values.map(bitsOf) };
}

function packedFloats([real, imaginary]: Complex): Result {
	return { vectors: [floatBitsOf(real) | (floatBitsOf(imaginary) << 32n)] };
}

/** (a + bi)(c + di), with the infinities of C17 annex G.5.1. */
function product([a, b, c, d]: Parts, round: (value: number) => number): Complex {
	const [ac, bd, ad, bc] = [round(a * c), round(b * d), round(a * d), round(b * c)];
	const [real, imaginary] = [round(ac - bd), round(ad + bc)];
	if (!Number.isNaN(real) || !Number.isNaN(imaginary)) {
		return [real, imaginary];
	}
	const isLeft = !isBounded(a) || !isBounded(b);
	const isRight = !isBounded(c) || !isBounded(d);
	if (isLeft || isRight || [ac, bd, ad, bc].some((part) => !isBounded(part))) {
		const [p, q] = isLeft ? [unit(a), unit(b)] : [zeroed(a), zeroed(b)];
		const [r, s] = isRight ? [unit(c), unit(d)] : [zeroed(c), zeroed(d)];
		return [Number.POSITIVE_INFINITY * (p * r - q * s), Number.POSITIVE_INFINITY * (p * s + q * r)];
	}
	return [real, imaginary];
}

/** Not infinite: a NaN is bounded here. */
function isBounded(value: number): boolean {
	return Math.abs(value) !== Number.POSITIVE_INFINITY;
}

/** ±1 for an infinity, else ±0. */
function unit(value: number): number {
	const magnitude = isBounded(value) ? 0 : 1;
	return value < 0 || Object.is(value, -0) ? -magnitude : magnitude;
}

function zeroed(value: number): number {
	return Number.isNaN(value) ? 0 : value;
}

/** (a + bi)/(c + di) by Smith's method, scaled where a part is near the ends of the range, as libgcc does it. */
function quotient(parts: Parts): Complex {
	const isFlat = Math.abs(parts[2]) >= Math.abs(parts[3]);
	const factor = scaleFor(parts, Math.abs(isFlat ? parts[2] : parts[3]));
	const [a, b, c, d] = eachPart((index) => parts[index] * factor);
	const [less, more] = isFlat ? [d, c] : [c, d];
	const ratio = less / more;
	const below = less * ratio + more;
	const part = (value: number) => (Math.abs(ratio) > smallestNormal ? value * ratio : less * (value / more));
	const real = isFlat ? (a + part(b)) / below : (part(a) + b) / below;
	const imaginary = isFlat ? (b - part(a)) / below : (part(b) - a) / below;
	const isNone = Number.isNaN(real) && Number.isNaN(imaginary);
	return (isNone ? unboundedQuotient(parts) : undefined) ?? [real, imaginary];
}

const smallestNormal = 2 ** -1022;
const halfOfLargest = Number.MAX_VALUE / 2;

/** What all four parts are multiplied by; `largest` is the larger part of the divisor. */
function scaleFor([a, b]: Parts, largest: number): number {
	const halved = largest >= halfOfLargest ? 0.5 : 1;
	const [above, beside] = [Math.abs(a) * halved, Math.abs(b) * halved];
	const bounded = Number.EPSILON * halfOfLargest;
	const isSmall =
		largest * halved < bounded &&
		((above < smallestNormal && beside < bounded) || (beside < smallestNormal && above < bounded));
	return largest * halved < Number.EPSILON || isSmall ? halved / Number.EPSILON : halved;
}

/** Of floats, computed in doubles, which have room for the squares. */
function floatQuotient([a, b, c, d]: Parts): Complex {
	const below = c * c + d * d;
	const [real, imaginary] = [(a * c + b * d) / below, (b * c - a * d) / below];
	const isNone = Number.isNaN(real) && Number.isNaN(imaginary);
	return (isNone ? unboundedQuotient([a, b, c, d]) : undefined) ?? [real, imaginary];
}

function unboundedQuotient([a, b, c, d]: Parts): Complex | undefined {
	const infinity = Number.POSITIVE_INFINITY;
	if (c === 0 && d === 0 && (!Number.isNaN(a) || !Number.isNaN(b))) {
		const signedInfinity = Object.is(c, -0) ? -infinity : infinity;
		return [signedInfinity * a, signedInfinity * b];
	}
	if ((!isBounded(a) || !isBounded(b)) && Number.isFinite(c) && Number.isFinite(d)) {
		const [p, q] = [unit(a), unit(b)];
		return [infinity * (p * c + q * d), infinity * (q * c - p * d)];
	}
	if ((!isBounded(c) || !isBounded(d)) && Number.isFinite(a) && Number.isFinite(b)) {
		const [r, s] = [unit(c), unit(d)];
		return [0 * (a * r + b * s), 0 * (b * r - a * s)];
	}
	return undefined;
}

// What compilers call for operations that have no instruction: libgcc's (and
// clang's) functions on integers of 128 bits, and counts of bits (GCC internals, section "The GCC low-level runtime library").

import { fromInteger } from "../../semantics/floatConversions.ts";
import { environmentOf } from "../../semantics/floatEnvironment.ts";
import { bitLength } from "../../semantics/floatFormat.ts";
import { bitsOf, doubleOf, floatBitsOf, floatOf } from "./floatBits.ts";
import { raiseExceptions } from "./floatExceptions.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";

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
	/** And those of arpa/inet.h. */
	htons: (call) => reversed(call.word(0), 2),

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
	const of = (width: 32 | 64 | 128): LibraryFunction => {
		const operand = (call: LibraryCall, index: number) =>
			signed(width === 128 ? wideArgument(call, 2 * index) : call.word(index), width);
		return (call) => {
			const exact = operation(operand(call, 0), arity === "3" ? operand(call, 1) : 0n, call);
			if (signed(exact, width) !== exact) {
				return call.fault("aborted", `the result ${exact} does not fit in ${width} bits.`);
			}
			const bits = BigInt.asUintN(width, exact);
			return width === 128 ? { wide: bits } : bits;
		};
	};
	return { [`__${name}si${arity}`]: of(32), [`__${name}di${arity}`]: of(64), [`__${name}ti${arity}`]: of(128) };
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

function doubles(...values: readonly number[]): Result {
	return { vectors: values.map(bitsOf) };
}

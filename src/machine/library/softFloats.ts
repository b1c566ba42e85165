// What compilers call for `_Float16` and `__float128`, which no instruction computes
// with: libgcc's functions, whose names end in the modes of what they take and give (GCC
// internals, section "Machine Modes"). They round as MXCSR says, and tell it the
// exceptions; that denormals are to be zeros they do not mind.

import { arithmetic, compare } from "../../semantics/floatArithmetic.ts";
import { convert, fromInteger, toInteger } from "../../semantics/floatConversions.ts";
import { environmentOf, exceptions, type FloatEnvironment } from "../../semantics/floatEnvironment.ts";
import { exactOf, type FormatWidth, formats, isInfinite, isNegative } from "../../semantics/floatFormat.ts";
import { nanOf, noteDenormals, rounded } from "../../semantics/floatPatterns.ts";
import { toFloat } from "../../semantics/x87Conversions.ts";
import { maskedEnvironment, rounded as roundedToLong } from "../../semantics/x87Environment.ts";
import * as x87 from "../../semantics/x87Value.ts";
import { raiseExceptions } from "./floatExceptions.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";
import { argument } from "./longValues.ts";

type LibraryFunction = (call: LibraryCall) => Result;
type Functions = Readonly<Record<string, LibraryFunction>>;

const widths = { hf: 16, sf: 32, df: 64, tf: 128 } as const;
type Mode = keyof typeof widths;
const long = "xf";

const integers = { si: 32, di: 64, ti: 128 } as const;
type IntegerMode = keyof typeof integers;

export const softFloatFunctions: Functions = Object.fromEntries([
	...conversions("extend", "hf", ["sf", "df", long, "tf"]),
	...conversions("extend", "sf", ["tf"]),
	...conversions("extend", "df", ["tf"]),
	...conversions("extend", long, ["tf"]),
	...conversions("trunc", "tf", [long, "df", "sf", "hf"]),
	...conversions("trunc", long, ["hf"]),
	...conversions("trunc", "df", ["hf"]),
	...conversions("trunc", "sf", ["hf"]),
	...(["add", "sub", "mul", "div"] as const).map((operator): [string, LibraryFunction] => [
		`__${operator}tf3`,
		floating((now, call) => arithmetic(operator, 128, operands("tf", call), now.current, now)),
	]),
	["__negtf2", floating((_, call) => operand("tf", call) ^ formats[128].signBit)],
	...(["eq", "ne", "lt", "le", "gt", "ge", "unord"] as const).map((name) => comparison(name, "tf")),
	...(["eq", "ne"] as const).map((name) => comparison(name, "hf")),
	...(["si", "di", "ti"] as const).flatMap((mode) => integerConversions("tf", mode)),
	...integerConversions("hf", "ti"),
]);

/** A call in the environment that MXCSR says. */
function inEnvironment<T>(call: LibraryCall, compute: (now: FloatEnvironment) => T): T {
	const { mxcsr } = call.machine.registers;
	const now = { ...environmentOf(mxcsr), denormalsAreZero: false, flushToZero: false };
	const value = compute(now);
	raiseExceptions(call, now.raised);
	return value;
}

function floating(compute: (now: FloatEnvironment, call: LibraryCall) => bigint): LibraryFunction {
	return (call) => ({ vectors: [inEnvironment(call, (now) => compute(now, call))] });
}

function operand(mode: Mode, call: LibraryCall, index = 0): bigint {
	return BigInt.asUintN(widths[mode], call.wideVector(index));
}

function operands(mode: Mode, call: LibraryCall): readonly [bigint, bigint] {
	return [operand(mode, call), operand(mode, call, 1)];
}

function conversions(
	verb: string,
	from: Mode | typeof long,
	targets: readonly (Mode | typeof long)[],
): [string, LibraryFunction][] {
	return targets.map((to) => [`__${verb}${from}${to}2`, conversion(from, to)]);
}

function conversion(from: Mode | typeof long, to: Mode | typeof long): LibraryFunction {
	if (to === long) {
		const mode = from === long ? "tf" : from;
		return (call) => ({ long: inEnvironment(call, (now) => toLong(widths[mode], operand(mode, call), now)) });
	}
	return floating((now, call) => {
		if (from !== long) {
			return convert(widths[from], operand(from, call), widths[to], now.current, now);
		}
		const value = argument(call, 0);
		if (["zero", "denormal", "normal"].includes(x87.classOf(value))) {
			return rounded(widths[to], x87.exactOf(value), now.current, now);
		}
		const masked = maskedEnvironment();
		const special = toFloat(x87.x87ValueOf(value), widths[to], masked) ?? 0n;
		now.raised |= masked.raised;
		return special;
	});
}

function toLong(width: FormatWidth, pattern: bigint, now: FloatEnvironment): bigint {
	const nan = nanOf(width, [pattern], now);
	const negative = isNegative(width, pattern);
	if (nan !== undefined || isInfinite(width, pattern)) {
		const { fractionBits } = formats[width];
		const fraction = BigInt.asUintN(fractionBits, nan ?? 0n) << 63n;
		return x87.signed(negative, x87.infinity | (fraction >> BigInt(fractionBits)));
	}
	noteDenormals(width, [pattern], now);
	const masked = maskedEnvironment(now.current);
	const value = roundedToLong(exactOf(width, pattern), masked);
	now.raised |= masked.raised;
	return value;
}

/** Below, equal or above as a number below, equal to or above 0; where they do not compare, what makes the asked comparison fail. */
function comparison(name: "eq" | "ne" | "lt" | "le" | "gt" | "ge" | "unord", mode: Mode): [string, LibraryFunction] {
	const width = widths[mode];
	const isQuiet = name === "eq" || name === "ne" || name === "unord";
	const compute = (call: LibraryCall) =>
		inEnvironment(call, (now) => {
			const both = operands(mode, call);
			const holds = (operator: "equal" | "less" | "unordered") =>
				compare(operator, width, both, isQuiet ? "fewer" : "all", now);
			if (name === "unord") {
				return holds("unordered") ? 1n : 0n;
			}
			if (holds("unordered")) {
				return name === "gt" || name === "ge" ? -2n : isQuiet ? 1n : 2n;
			}
			return holds("equal") ? 0n : !isQuiet && holds("less") ? -1n : 1n;
		});
	return [`__${name}${mode}2`, compute];
}

function integerConversions(mode: Mode, integer: IntegerMode): [string, LibraryFunction][] {
	const bits = integers[integer];
	return [true, false].flatMap((hasSign): [string, LibraryFunction][] => [
		[
			`__fix${hasSign ? "" : "uns"}${mode}${integer}`,
			(call) => ({ wide: inEnvironment(call, (now) => truncated(mode, bits, hasSign, operand(mode, call), now)) }),
		],
		[
			`__float${hasSign ? "" : "un"}${integer}${mode}`,
			floating((now, call) => {
				const value = call.word(0) | (bits > 64 ? call.word(1) << 64n : 0n);
				const own = hasSign ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
				return fromInteger(own, widths[mode], now.current, now);
			}),
		],
	]);
}

/** Towards 0; what does not fit is the nearest that does. */
function truncated(mode: Mode, bits: number, hasSign: boolean, pattern: bigint, now: FloatEnvironment): bigint {
	const width = hasSign ? bits : bits + 1;
	const value = BigInt.asIntN(width, toInteger(widths[mode], pattern, width, "zero", now));
	if (!hasSign && value < 0n) {
		now.raised |= exceptions.invalid;
	}
	if (now.raised & exceptions.invalid) {
		const most = (1n << BigInt(width - 1)) - 1n;
		return isNegative(widths[mode], pattern) ? (hasSign ? -most - 1n : 0n) : most;
	}
	return value;
}

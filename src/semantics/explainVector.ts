// Words for what happens to xmm registers: which part of one changes, and values
// as floats or lists of lanes where the tree says that they are that.

import type { Effect, Expression } from "./expression.ts";
import { numberOf } from "./floatArithmetic.ts";

type XmmEffect = Extract<Effect, { kind: "xmm" }>;

/** The part that is written: `xmm0`, `the low double of xmm0`, `bytes 4 to 7 of xmm0`. */
export function vectorPlace({ number, width, shift, value }: XmmEffect): string {
	const name = `xmm${number}`;
	if (width === 128) {
		return name;
	}
	if (shift === 0 && floatWidth(value)) {
		return `the low ${width === 32 ? "float" : "double"} of ${name}`;
	}
	const first = shift / 8;
	return width === 8 ? `byte ${first} of ${name}` : `bytes ${first} to ${first + width / 8 - 1} of ${name}`;
}

/** The text of a value when its tree says how to read it: a float, or lanes that are few enough to list. */
export function vectorText(value: Expression, bits: bigint): string | undefined {
	const width = floatWidth(value);
	if (width) {
		return floatText(width, bits);
	}
	if (value.kind === "extend") {
		return vectorText(value.operand, bits);
	}
	if (value.kind !== "lanes" && value.kind !== "concat") {
		return undefined;
	}
	const parts =
		value.kind === "concat" ? value.parts : Array.from({ length: value.width / value.body.width }, () => value.body);
	const texts = laneTexts(parts, bits);
	return parts.length > mostLanes || texts.length === 0 ? undefined : `{${texts.join(", ")}}`;
}

const mostLanes = 4;

/** Nothing where a part is not as wide as the first. */
function laneTexts(parts: readonly Expression[], bits: bigint): readonly string[] {
	const lane = parts[0]?.width ?? 128;
	if (lane < 8 || parts.some(({ width }) => width !== lane)) {
		return [];
	}
	return parts.map((part, index) => {
		const value = BigInt.asUintN(lane, bits >> BigInt(index * lane));
		const width = floatWidth(part);
		return width ? floatText(width, value) : `${BigInt.asIntN(lane, value)}`;
	});
}

/** The width of an expression that is a float; 0 for others. */
function floatWidth(value: Expression): 0 | 32 | 64 {
	return value.kind === "float" && value.operator !== "toInteger" && value.width !== 1 ? value.width : 0;
}

/** As short as a float's precision allows. */
export function floatText(width: 32 | 64, bits: bigint): string {
	const number = numberOf(width, bits);
	return width === 32 ? `${Number(number.toPrecision(7))}` : `${number}`;
}

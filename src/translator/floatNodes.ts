// The float nodes of expression trees as WebAssembly has them: the names that its
// instructions have for them, and their operands and widths, for those who write one
// float (floatWriter.ts) and those who write all lanes at once (laneFloatWriter.ts).

import type { Expression, Rounding } from "../semantics/expression.ts";
import type { FloatWidth } from "./floatLimits.ts";

export type FloatNode = Extract<Expression, { kind: "float" }>;

/** How floats are rounded to whole numbers, by direction. */
export const roundings: Readonly<Record<Rounding, "nearest" | "floor" | "ceil" | "trunc">> = {
	current: "nearest",
	nearest: "nearest",
	down: "floor",
	up: "ceil",
	zero: "trunc",
};

/** By the rounding control field, where that is not to nearest. */
export const currentRoundings = [
	[1, "floor"],
	[2, "ceil"],
	[3, "trunc"],
] as const;

/** WebAssembly's names of comparisons. */
export const comparisons = { equal: "eq", less: "lt", lessOrEqual: "le" } as const;

/** Whether a value is best kept as a float. */
export function isFloat(tree: Expression): boolean {
	return (
		(tree.width === 32 || tree.width === 64) &&
		(tree.kind === "xmm" || (tree.kind === "float" && tree.operator !== "toInteger"))
	);
}

export function operandsOf({ operands }: FloatNode): readonly [Expression, Expression] {
	const [first, second = first] = operands;
	if (!first || !second) {
		throw new RangeError("a float operator has an operand");
	}
	return [first, second];
}

export function floatWidth({ width }: Expression): FloatWidth {
	return width === 64 ? 64 : 32;
}

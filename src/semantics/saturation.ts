// Narrowing to the nearest number that fits: what the manual calls saturation.

import type { Width } from "../isa/registers.ts";
import type { Expression } from "./expression.ts";
import { below, constant, extract, less, select } from "./trees.ts";

/** A signed value as a signed one of `width` bits. */
export function clampSigned(value: Expression, width: Width): Expression {
	const half = 2 ** (width - 1);
	return extract(clamp(value, -half, half - 1), width);
}

/** A signed value as an unsigned one of `width` bits. */
export function clampUnsigned(value: Expression, width: Width): Expression {
	return extract(clamp(value, 0, 2 ** width - 1), width);
}

function clamp(value: Expression, lowest: number, highest: number): Expression {
	const [low, high] = [constant(lowest, value.width), constant(highest, value.width)];
	return select(less(value, low), low, select(less(high, value), high, value));
}

/** The distance between two unsigned values. */
export function distance(
	left: Expression,
	right: Expression,
	sub: (a: Expression, b: Expression) => Expression,
): Expression {
	return select(below(left, right), sub(right, left), sub(left, right));
}

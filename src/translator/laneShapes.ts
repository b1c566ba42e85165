// Shapes that bodies of `lanes` have in common with single WebAssembly
// instructions: identities of numbers, which say nothing about any instruction.
// What is found here is written in laneWriter.ts.

import type { Expression } from "../semantics/expression.ts";

type Binary = Extract<Expression, { kind: "binary" }>;
type Extract_ = Extract<Expression, { kind: "extract" }>;
type Select = Extract<Expression, { kind: "select" }>;

export interface Clamp {
	readonly value: Expression;
	/** Signed. */
	readonly low: bigint;
	readonly high: bigint;
}

/** A value made no smaller than one constant and no larger than another. */
export function clampOf(tree: Expression): Clamp | undefined {
	if (!isChoice(tree) || !isChoice(tree.else)) {
		return undefined;
	}
	const { condition: isBelow, then: low } = tree;
	const { condition: isAbove, then: high, else: value } = tree.else;
	return isBelow.left === value &&
		isBelow.right === low &&
		isAbove.left === high &&
		isAbove.right === value &&
		low.kind === "constant" &&
		high.kind === "constant"
		? { value, low: signed(low), high: signed(high) }
		: undefined;
}

function isChoice(tree: Expression): tree is Select & { readonly condition: Binary } {
	return tree.kind === "select" && tree.condition.kind === "binary" && tree.condition.operator === "slt";
}

function signed({ value, width }: Extract<Expression, { kind: "constant" }>): bigint {
	return BigInt.asIntN(width, value);
}

/** Whether the numbers between are all the signed, or the unsigned, of a width. */
function rangeOf({ low, high }: Clamp, width: number): "s" | "u" | undefined {
	const half = 1n << BigInt(width - 1);
	if (low === -half && high === half - 1n) {
		return "s";
	}
	return low === 0n && high === 2n * half - 1n ? "u" : undefined;
}

/** A value clamped to half its width. */
export function narrowingOf({ operand, width, shift }: Extract_) {
	const clamp = shift === 0 && (width === 8 || width === 16) ? clampOf(operand) : undefined;
	const range = clamp && clamp.value.width === 2 * width ? rangeOf(clamp, width) : undefined;
	return clamp && range ? { value: clamp.value, range } : undefined;
}

/** A sum or difference of two values of a width, clamped to that width. */
export function saturationOf(tree: Extract_) {
	const narrowing = narrowingOf(tree);
	const value = narrowing?.value;
	if (!narrowing || value?.kind !== "binary" || (value.operator !== "add" && value.operator !== "sub")) {
		return undefined;
	}
	const [left, right] = [extended(value.left), extended(value.right)];
	const isSigned = narrowing.range === "s";
	return left?.operand.width === tree.width &&
		right?.operand.width === tree.width &&
		left.signed === isSigned &&
		right.signed === isSigned
		? { operator: value.operator, range: narrowing.range, left: left.operand, right: right.operand }
		: undefined;
}

/** Half of a sum of two unsigned values and 1. */
export function averageOf({ operand, width, shift }: Extract_) {
	if (shift !== 1 || (width !== 8 && width !== 16) || operand.kind !== "binary" || operand.operator !== "add") {
		return undefined;
	}
	const { left: sum, right: one } = operand;
	if (sum.kind !== "binary" || sum.operator !== "add" || one.kind !== "constant" || one.value !== 1n) {
		return undefined;
	}
	const [left, right] = [extended(sum.left), extended(sum.right)];
	return left && right && !left.signed && !right.signed && left.operand.width === width && right.operand.width === width
		? { left: left.operand, right: right.operand }
		: undefined;
}

function extended(tree: Expression) {
	return tree.kind === "extend" ? tree : undefined;
}

/** The smaller or the larger of two values. */
export function extremeOf({ condition, then, else: otherwise, width }: Select) {
	if (width > 32 || condition.kind !== "binary" || (condition.operator !== "ult" && condition.operator !== "slt")) {
		return undefined;
	}
	const sign = condition.operator === "ult" ? ("u" as const) : ("s" as const);
	if (condition.left === then && condition.right === otherwise) {
		return { name: `min_${sign}` as const, left: then, right: otherwise };
	}
	return condition.left === otherwise && condition.right === then
		? { name: `max_${sign}` as const, left: then, right: otherwise }
		: undefined;
}

/** The magnitude of a signed value. */
export function magnitudeOf({ condition, then, else: value }: Select): Expression | undefined {
	const isSign =
		condition.kind === "extract" &&
		condition.operand === value &&
		condition.width === 1 &&
		condition.shift === value.width - 1;
	return isSign && then.kind === "unary" && then.operator === "neg" && then.operand === value ? value : undefined;
}

/** The condition of which a value is ones everywhere, or else zeros. */
export function maskOf({ condition, then, else: otherwise }: Select): Expression | undefined {
	return then.kind === "constant" &&
		then.value === (1n << BigInt(then.width)) - 1n &&
		otherwise.kind === "constant" &&
		otherwise.value === 0n
		? condition
		: undefined;
}

/** The byte of a vector that a value below 16 numbers. */
export function chosenByte({ operand, shift, width }: Extract_) {
	if (shift !== 0 || width !== 8 || operand.kind !== "binary" || operand.operator !== "shr" || operand.width !== 128) {
		return undefined;
	}
	const { left: vector, right: distance } = operand;
	if (distance.kind !== "binary" || distance.operator !== "shl" || distance.left.kind !== "extend") {
		return undefined;
	}
	const { operand: number, signed: isSigned } = distance.left;
	const isByte = distance.right.kind === "constant" && distance.right.value === 3n;
	return isByte && !isSigned && number.width === 8 && isBelow16(number) ? { vector, number } : undefined;
}

function isBelow16(tree: Expression): boolean {
	return tree.kind === "binary" && tree.operator === "and" && tree.right.kind === "constant" && tree.right.value <= 15n;
}

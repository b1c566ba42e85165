// Identities of bit vectors, applied to the trees of conditions: the flags of a
// comparison, taken together, are one comparison. They hold for all values, so
// they say nothing about any instruction; a test tries them against the
// evaluator.

import type { Expression, FloatOperator } from "../semantics/expression.ts";
import { isSame, rewrite } from "./trees.ts";

type Binary = Extract<Expression, { kind: "binary" }>;
type Float = Extract<Expression, { kind: "float" }>;

export function simplify(tree: Expression): Expression {
	return rewrite(tree, simplifyNode);
}

function simplifyNode(tree: Expression): Expression {
	if (tree.kind === "unary" && tree.operator === "not" && tree.operand.kind === "unary") {
		return tree.operand.operator === "not" ? tree.operand.operand : tree;
	}
	if (tree.kind !== "binary" || tree.width !== 1) {
		return tree;
	}
	return equality(tree) ?? signedLess(tree) ?? withEquality(tree) ?? withZero(tree) ?? ofFloats(tree) ?? tree;
}

/** a − b = 0 is a = b; a & a = 0 is a = 0. */
function equality({ operator, left, right, width }: Binary): Expression | undefined {
	if (operator !== "eq" || !isZero(right) || left.kind !== "binary") {
		return undefined;
	}
	if (left.operator === "sub") {
		return { kind: "binary", operator, left: left.left, right: left.right, width };
	}
	return left.operator === "and" && isSame(left.left, left.right)
		? { kind: "binary", operator, left: left.left, right, width }
		: undefined;
}

/** The sign of a − b, inverted where the subtraction overflows, is a < b. */
function signedLess({ operator, left, right }: Binary): Expression | undefined {
	const difference = signOf(left);
	if (operator !== "xor" || difference?.kind !== "binary" || difference.operator !== "sub") {
		return undefined;
	}
	const [a, b] = [difference.left, difference.right];
	const overflow = xorAndXor(a, b, difference);
	const sign = signOf(right);
	return sign && isSame(sign, overflow) ? { kind: "binary", operator: "slt", left: a, right: b, width: 1 } : undefined;
}

function xorAndXor(a: Expression, b: Expression, difference: Expression): Expression {
	const { width } = a;
	const one: Expression = { kind: "binary", operator: "xor", left: a, right: b, width };
	const other: Expression = { kind: "binary", operator: "xor", left: a, right: difference, width };
	return { kind: "binary", operator: "and", left: one, right: other, width };
}

/** a < b or a = b is not b < a. */
function withEquality({ operator, left, right }: Binary): Expression | undefined {
	if (operator !== "or") {
		return undefined;
	}
	const [less, equal] = isLess(left) ? [left, right] : [right, left];
	if (!isLess(less) || equal.kind !== "binary" || equal.operator !== "eq") {
		return undefined;
	}
	if (!isSame(less.left, equal.left) || !isSame(less.right, equal.right)) {
		return undefined;
	}
	const swapped: Expression = { ...less, left: less.right, right: less.left };
	return { kind: "unary", operator: "not", operand: swapped, width: 1 };
}

/** Numbers that do not compare, or of which one is less: not (b ≤ a). Or which also may be equal: not (b < a). */
function ofFloats({ operator, left, right }: Binary): Expression | undefined {
	if (operator !== "or") {
		return undefined;
	}
	if (isFloat(left, "unordered") && isFloat(right, "less") && isOfSame(left, right.operands)) {
		return notSwapped(right, "lessOrEqual");
	}
	const less = left.kind === "unary" && left.operator === "not" ? left.operand : undefined;
	if (!less || !isFloat(less, "lessOrEqual") || right.kind !== "binary" || right.operator !== "or") {
		return undefined;
	}
	const { left: unordered, right: equal } = right;
	return isFloat(equal, "equal") &&
		isFloat(unordered, "unordered") &&
		isOfSame(unordered, equal.operands) &&
		isOfSame(less, [...equal.operands].reverse())
		? notSwapped(equal, "less")
		: undefined;
}

function isFloat(tree: Expression, operator: FloatOperator): tree is Float {
	return tree.kind === "float" && tree.operator === operator;
}

function isOfSame({ operands }: Float, others: readonly Expression[]): boolean {
	return operands.every((operand, index) => isSame(operand, others[index] ?? operand));
}

function notSwapped(tree: Float, operator: "less" | "lessOrEqual"): Expression {
	const operand: Expression = { ...tree, operator, operands: [...tree.operands].reverse() };
	return { kind: "unary", operator: "not", operand, width: 1 };
}

/** or and xor with 0 change nothing. */
function withZero({ operator, left, right }: Binary): Expression | undefined {
	if (operator !== "or" && operator !== "xor") {
		return undefined;
	}
	return isZero(right) ? left : isZero(left) ? right : undefined;
}

function isLess(tree: Expression): tree is Binary {
	return tree.kind === "binary" && (tree.operator === "slt" || tree.operator === "ult");
}

function isZero(tree: Expression): boolean {
	return tree.kind === "constant" && tree.value === 0n;
}

/** The value whose top bit the tree is. */
function signOf(tree: Expression): Expression | undefined {
	return tree.kind === "extract" && tree.width === 1 && tree.shift === tree.operand.width - 1
		? tree.operand
		: undefined;
}

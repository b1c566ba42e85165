// Comparing and rewriting expression trees.

import type { Effect, Expression } from "../semantics/expression.ts";

/** What the locals of an instruction stand for. */
export type Lets = ReadonlyMap<string, Expression>;

export function letsOf(effects: readonly Effect[]): Lets {
	return new Map(effects.flatMap((effect) => (effect.kind === "let" ? [[effect.name, effect.value] as const] : [])));
}

/** Whether two trees are alike in every node. */
export function isSame(left: Expression, right: Expression): boolean {
	return left === right || (left.kind === right.kind && left.width === right.width && textOf(left) === textOf(right));
}

/** A tree as text: alike for trees that are alike. */
export function textOf(tree: Expression): string {
	return JSON.stringify(tree, (_key, value) => (typeof value === "bigint" ? `${value}n` : value));
}

/** The tree with each node replaced by what `change` makes of it, children first; a leaf that stays is returned as it is. `lanes` count as leaves: names mean something else inside. */
export function rewrite(tree: Expression, change: (part: Expression) => Expression): Expression {
	switch (tree.kind) {
		case "load":
			return change({ ...tree, address: rewrite(tree.address, change) });
		case "unary":
		case "extract":
		case "extend":
			return change({ ...tree, operand: rewrite(tree.operand, change) });
		case "binary":
			return change({ ...tree, left: rewrite(tree.left, change), right: rewrite(tree.right, change) });
		case "select":
			return rewriteSelect(tree, change);
		case "float":
			return change({ ...tree, operands: tree.operands.map((operand) => rewrite(operand, change)) });
		case "concat":
			return change({ ...tree, parts: tree.parts.map((part) => rewrite(part, change)) });
		default:
			return change(tree);
	}
}

function rewriteSelect(
	tree: Extract<Expression, { kind: "select" }>,
	change: (part: Expression) => Expression,
): Expression {
	const condition = rewrite(tree.condition, change);
	const then = rewrite(tree.then, change);
	const otherwise = rewrite(tree.else, change);
	return change({ ...tree, condition, then, else: otherwise });
}

// Comparing and rewriting expression trees.

import type { Effect, Expression } from "../semantics/expression.ts";
import { partsOf } from "../semantics/walk.ts";

/** What the locals of an instruction stand for. */
export type Lets = ReadonlyMap<string, Expression>;

export function letsOf(effects: readonly Effect[]): Lets {
	return new Map(effects.flatMap((effect) => (effect.kind === "let" ? [[effect.name, effect.value] as const] : [])));
}

/** Whether two trees are alike in every node. */
export function isSame(left: Expression, right: Expression): boolean {
	if (left === right) {
		return true;
	}
	if (left.kind !== right.kind || left.width !== right.width) {
		return false;
	}
	return left.kind === "lanes" || right.kind === "lanes"
		? textOf(left) === textOf(right)
		: isSameNode(left, right) && areSame(partsOf(left), partsOf(right));
}

/** Whether two nodes are alike but for their parts: all that is in them besides is a plain value. */
function isSameNode(left: Expression, right: Expression): boolean {
	const other: Readonly<Record<string, unknown>> = right;
	return Object.entries(left).every(([name, value]) => typeof value === "object" || other[name] === value);
}

function areSame(left: readonly Expression[], right: readonly Expression[]): boolean {
	return left.length === right.length && left.every((part, index) => isSame(part, right[index] ?? part));
}

/** A tree as text: alike for trees that are alike. */
export function textOf(tree: Expression): string {
	return JSON.stringify(tree, (_key, value) => (typeof value === "bigint" ? `${value}n` : value));
}

/**
 * The tree with each node replaced by what `change` makes of it, children first. A tree in which
 * nothing changes is returned as it is. `lanes` count as leaves: names mean something else inside.
 */
export function rewrite(tree: Expression, change: (part: Expression) => Expression): Expression {
	switch (tree.kind) {
		case "load": {
			const address = rewrite(tree.address, change);
			return change(address === tree.address ? tree : { ...tree, address });
		}
		case "unary":
		case "extract":
		case "extend": {
			const operand = rewrite(tree.operand, change);
			return change(operand === tree.operand ? tree : { ...tree, operand });
		}
		case "binary": {
			const left = rewrite(tree.left, change);
			const right = rewrite(tree.right, change);
			return change(left === tree.left && right === tree.right ? tree : { ...tree, left, right });
		}
		case "select":
			return change(rewriteSelect(tree, change));
		case "float": {
			const operands = rewriteAll(tree.operands, change);
			return change(operands === tree.operands ? tree : { ...tree, operands });
		}
		case "concat": {
			const parts = rewriteAll(tree.parts, change);
			return change(parts === tree.parts ? tree : { ...tree, parts });
		}
		default:
			return change(tree);
	}
}

type Select = Extract<Expression, { kind: "select" }>;

function rewriteSelect(tree: Select, change: (part: Expression) => Expression): Select {
	const condition = rewrite(tree.condition, change);
	const then = rewrite(tree.then, change);
	const otherwise = rewrite(tree.else, change);
	const isAsBefore = condition === tree.condition && then === tree.then && otherwise === tree.else;
	return isAsBefore ? tree : { ...tree, condition, then, else: otherwise };
}

function rewriteAll(trees: readonly Expression[], change: (part: Expression) => Expression): readonly Expression[] {
	const all = trees.map((tree) => rewrite(tree, change));
	return all.every((tree, index) => tree === trees[index]) ? trees : all;
}

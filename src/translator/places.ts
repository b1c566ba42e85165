// Where things are, counted from the value of a general register before an
// instruction, as far as its trees tell.

import type { Expression } from "../semantics/expression.ts";
import type { Lets } from "./trees.ts";

/** So many bytes above what a register holds. */
export interface Place {
	readonly register: number;
	readonly distance: number;
}

/** The place that a 64-bit tree computes; undefined when it is no register with a constant added. */
export function placeOf(tree: Expression, lets: Lets): Place | undefined {
	switch (tree.kind) {
		case "register":
			return tree.width === 64 ? { register: tree.number, distance: 0 } : undefined;
		case "local": {
			const value = lets.get(tree.name);
			return value && placeOf(value, lets);
		}
		case "binary": {
			const left = placeOf(tree.left, lets);
			const constant = constantOf(tree.right, lets);
			if (!left || constant === undefined || (tree.operator !== "add" && tree.operator !== "sub")) {
				return undefined;
			}
			return { register: left.register, distance: left.distance + (tree.operator === "add" ? constant : -constant) };
		}
		default:
			return undefined;
	}
}

/** The value of a constant, as a number with a sign; undefined when the tree is none. */
export function constantOf(tree: Expression, lets: Lets): number | undefined {
	const value = tree.kind === "local" ? lets.get(tree.name) : tree;
	return value?.kind === "constant" ? Number(BigInt.asIntN(64, value.value)) : undefined;
}

// Where the flags are at a point of compiled code. Either they are in the context, as
// a recipe with its captures, the wanted ones also as flags. Or an instruction of
// this block made them, and nobody has computed them yet: then they are its plan
// with the locals that hold its captures.

import type { Flag } from "../isa/registers.ts";
import type { Expression } from "../semantics/expression.ts";
import type { Local } from "./code.ts";
import { captureCount } from "./context.ts";
import type { FlagPlan } from "./flagPlan.ts";
import { rewrite } from "./trees.ts";

export interface Made {
	readonly plan: FlagPlan;
	readonly captures: readonly Local[];
	/** Whether the plan has CF. It has not where the instruction keeps CF, or a later one has written it. */
	readonly hasCarry: boolean;
	/** CF where it is neither in the plan nor in the context. */
	readonly carry?: PendingCarry | undefined;
}

/** CF as an instruction before the last one made it: over the locals after those of the plan's captures. */
export interface PendingCarry {
	readonly tree: Expression;
	readonly captures: readonly Local[];
}

/** The tree of a flag that was made in this block; undefined when the flag is in the context. */
export function treeOf(made: Made | undefined, flag: Flag): Expression | undefined {
	return flag === "cf" && !made?.hasCarry ? made?.carry?.tree : made?.plan.trees.get(flag);
}

/** The local of capture `number`: of the plan's, or of those of the carry after them. */
export function captureOf(made: Made | undefined, number: number): Local | undefined {
	return number < captureCount ? made?.captures[number] : made?.carry?.captures[number - captureCount];
}

/** CF for flags that an instruction makes which keeps it; undefined when it is in the context. */
export function carryAfter(made: Made | undefined): PendingCarry | undefined {
	const tree = made?.hasCarry ? made.plan.trees.get("cf") : undefined;
	return made && tree ? { tree: rewrite(tree, moved), captures: made.captures } : made?.carry;
}

function moved(part: Expression): Expression {
	return part.kind === "local" ? { ...part, name: `#${Number(part.name.slice(1)) + captureCount}` } : part;
}

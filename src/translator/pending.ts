// Where the flags are at a point of compiled code. Either they are `incoming`: in
// the context, as a recipe with its captures, the wanted ones also as flags. Or an
// instruction of this block made them, and nobody has computed them yet: then
// they are its plan with the locals that hold its captures.

import type { Flag } from "../isa/registers.ts";
import type { Expression } from "../semantics/expression.ts";
import type { Local } from "./code.ts";
import type { FlagPlan } from "./flagPlan.ts";

export interface Made {
	readonly plan: FlagPlan;
	readonly captures: readonly Local[];
	/** False once CF has been written by a later instruction: it is in the context then. */
	readonly hasCarry: boolean;
}

/** The tree of a flag that was made in this block; undefined when the flag is in the context. */
export function treeOf(made: Made | undefined, flag: Flag): Expression | undefined {
	return made && (flag !== "cf" || made.hasCarry) ? made.plan.trees.get(flag) : undefined;
}

// What the trees of an instruction hold, found in one walk: each instruction of a
// program is read once, and large programs have many.

import type { Expression } from "../semantics/expression.ts";
import { partsOf } from "../semantics/walk.ts";
import type { StatusFlag } from "./flagPlan.ts";
import { isTested } from "./floatFacts.ts";
import { isRounded } from "./writable.ts";

export type Load = Extract<Expression, { kind: "load" }>;

export interface Contents {
	/** How many nodes there are. */
	readonly nodes: number;
	/** Outer before inner. */
	readonly loads: readonly Load[];
	readonly flags: ReadonlySet<StatusFlag>;
	/** Numbers of general registers, and of xmm registers. */
	readonly registers: ReadonlySet<number>;
	readonly vectors: ReadonlySet<number>;
	/** Whether floats are rounded, so that their code is quick or careful (floatChecks.ts). */
	readonly roundsFloats: boolean;
	/** Whether floats are tested for denormals. */
	readonly testsFloats: boolean;
}

export function contentsOf(trees: readonly Expression[]): Contents {
	const walk = new Walk();
	for (const tree of trees) {
		walk.visit(tree);
	}
	return walk;
}

class Walk implements Contents {
	nodes = 0;
	readonly loads: Load[] = [];
	readonly flags = new Set<StatusFlag>();
	readonly registers = new Set<number>();
	readonly vectors = new Set<number>();
	roundsFloats = false;
	testsFloats = false;

	visit(tree: Expression): void {
		this.nodes++;
		switch (tree.kind) {
			case "load":
				this.loads.push(tree);
				break;
			case "flag":
				if (tree.flag !== "df") {
					this.flags.add(tree.flag);
				}
				break;
			case "register":
				this.registers.add(tree.number);
				break;
			case "xmm":
				this.vectors.add(tree.number);
				break;
			case "float":
				this.roundsFloats ||= isRounded(tree);
				this.testsFloats ||= isTested(tree);
				break;
			default:
		}
		for (const part of partsOf(tree)) {
			this.visit(part);
		}
	}
}

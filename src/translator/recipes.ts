// The ways in which the five lazy flags may be computed, numbered. Compiled code
// keeps a recipe's number and its captures instead of the flags; whoever leaves
// it turns them into flags here, with the reference's own evaluator. Recipe 0
// means that capture 0 holds the bits as rflags has them.

import { flagBits } from "../isa/registers.ts";
import { type Prepared, prepare } from "../semantics/evaluate.ts";
import type { Effect, Expression } from "../semantics/expression.ts";
import { type FlagPlan, lazyFlags } from "./flagPlan.ts";
import { rewrite, textOf } from "./trees.ts";

/** The bits of rflags that recipes give. */
export const lazyBits = lazyFlags.reduce((bits, flag) => bits | (1 << flagBits[flag]), 0);

export const literalRecipe = 0;

export class Recipes {
	private readonly numbers = new Map<string, number>();
	private readonly list: Prepared[] = [];

	/** The number of a plan's recipe; plans with the same trees have the same. */
	numberOf({ trees }: FlagPlan): number {
		const key = lazyFlags.map((flag) => textOf(trees.get(flag) ?? zero)).join();
		const known = this.numbers.get(key);
		if (known !== undefined) {
			return known;
		}
		const effects = lazyFlags.map(
			(flag): Effect => ({ kind: "flag", flag, value: overRegisters(trees.get(flag) ?? zero) }),
		);
		this.list.push(prepare(effects));
		this.numbers.set(key, this.list.length);
		return this.list.length;
	}

	/** The bits of the lazy flags. */
	evaluate(number: number, captures: readonly bigint[]): number {
		if (number === literalRecipe) {
			return Number(captures[0] ?? 0n) & lazyBits;
		}
		const outcome = this.list[number - 1]?.({
			register: (index) => captures[index] ?? 0n,
			flag: () => 0,
			rflags: () => 0n,
			steps: () => 0n,
			load: () => 0n,
			xmm: () => 0n,
			mxcsr: () => 0,
		});
		return (outcome?.flags.values ?? 0) & lazyBits;
	}
}

const zero: Expression = { kind: "constant", value: 0n, width: 1 };

/** Capture k is read as register k. */
function overRegisters(tree: Expression): Expression {
	return rewrite(tree, (part) => {
		if (part.kind !== "local") {
			return part;
		}
		const number = Number(part.name.slice(1));
		const { width } = part;
		return width === 1 || width === 128
			? { kind: "extract", operand: { kind: "register", number, width: 64, shift: 0 }, shift: 0, width: 1 }
			: { kind: "register", number, width, shift: 0 };
	});
}

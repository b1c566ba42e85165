// The ways in which status flags may be computed, numbered. Compiled code keeps a
// recipe's number and its captures instead of the flags; whoever leaves it turns
// them into flags here, with the reference's own evaluator. Recipe 0 means that
// capture 0 holds the bits as rflags has them. A recipe gives OF SF ZF AF PF, and
// CF unless that was written apart from them.

import { flagBits } from "../isa/registers.ts";
import { type Prepared, prepare } from "../semantics/evaluate.ts";
import type { Effect, Expression } from "../semantics/expression.ts";
import { initialX87 } from "../semantics/x87State.ts";
import { type FlagPlan, lazyFlags, statusFlags } from "./flagPlan.ts";
import { rewrite, textOf } from "./trees.ts";

/** The bits of rflags that recipes give. */
export const statusBits = statusFlags.reduce((bits, flag) => bits | (1 << flagBits[flag]), 0);
const carryBit = 1 << flagBits.cf;

export const literalRecipe = 0;
/** Added to a recipe that gives CF, when CF was written after it: the context has it then. */
export const carryApart = 0x40000000;

export class Recipes {
	private readonly numbers = new Map<string, number>();
	/** What is known of a plan: it is asked for at every way out of the code behind it. */
	private readonly ofPlans = new WeakMap<FlagPlan, { [hasCarry: string]: number }>();
	private captures: readonly bigint[] = [];
	private mxcsr = 0;
	/** What recipes see of a machine. */
	private readonly machine = {
		register: (index: number) => this.captures[index] ?? 0n,
		flag: () => 0 as const,
		rflags: () => 0n,
		steps: () => 0n,
		fsBase: () => 0n,
		selector: () => 0,
		load: () => 0n,
		xmm: () => 0n,
		mxcsr: () => this.mxcsr,
		x87: () => initialX87,
	};
	private readonly list: { readonly prepared: Prepared; readonly hasCarry: boolean }[] = [];

	/** The number of a plan's recipe, with CF or without; plans with the same trees have the same. */
	numberOf(plan: FlagPlan, hasCarry: boolean): number {
		const known = this.ofPlans.get(plan) ?? {};
		this.ofPlans.set(plan, known);
		const number = known[`${hasCarry}`] ?? this.find(plan, hasCarry);
		known[`${hasCarry}`] = number;
		return number;
	}

	private find({ trees }: FlagPlan, hasCarry: boolean): number {
		const flags = hasCarry ? statusFlags : lazyFlags;
		const key = flags.map((flag) => textOf(trees.get(flag) ?? zero)).join();
		const known = this.numbers.get(key);
		if (known !== undefined) {
			return known;
		}
		const effects = flags.map(
			(flag): Effect => ({ kind: "flag", flag, value: overRegisters(trees.get(flag) ?? zero) }),
		);
		this.list.push({ prepared: prepare(effects), hasCarry });
		this.numbers.set(key, this.list.length);
		return this.list.length;
	}

	/** The bits of the status flags; `carry` is the context's. */
	evaluate(recipe: number, captures: readonly bigint[], carry: number, mxcsr: number): number {
		const number = recipe & ~carryApart;
		const apart = carry === 0 ? 0 : carryBit;
		if (number === literalRecipe) {
			return (Number(captures[0] ?? 0n) & statusBits & ~carryBit) | apart;
		}
		const found = this.list[number - 1];
		this.captures = captures;
		this.mxcsr = mxcsr;
		const outcome = found?.prepared(this.machine);
		const values = (outcome?.flags.values ?? 0) & statusBits;
		return found?.hasCarry && number === recipe ? values : (values & ~carryBit) | apart;
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
		return width === 1 || width === 80 || width === 128
			? { kind: "extract", operand: { kind: "register", number, width: 64, shift: 0 }, shift: 0, width: 1 }
			: { kind: "register", number, width, shift: 0 };
	});
}

// Where the flags are while a block is written, and what instructions do to them.
// Nobody computes a flag that nobody asks for: an instruction leaves its plan and
// the captures of it, and the flags become values where a condition, a block's
// end or an exit wants them.

import type { Flag } from "../isa/registers.ts";
import type { Expression } from "../semantics/expression.ts";
import type { Code, Local } from "./code.ts";
import { captureCount, fields } from "./context.ts";
import type { ContextWriter } from "./contextWriter.ts";
import type { ExpressionWriter } from "./expressionWriter.ts";
import { type FlagPlan, lazyFlags, type StatusFlag } from "./flagPlan.ts";
import { pushWide, single } from "./leaves.ts";
import type { Flags } from "./liveness.ts";
import { i32, i64 } from "./opcodes.ts";
import { captureOf, carryAfter, type Made, treeOf } from "./pending.ts";
import { carryApart, type Recipes } from "./recipes.ts";
import { simplify } from "./simplify.ts";
import { rewrite } from "./trees.ts";

interface Surroundings {
	readonly code: Code;
	readonly context: ContextWriter;
	readonly recipes: Recipes;
}

/** A field of the context and the local that it is set to when the instruction is done. */
type Choice = readonly [field: number, chosen: Local];

export class FlagWriter {
	private readonly around: Surroundings;
	private readonly expressions: ExpressionWriter;
	private made: Made | undefined;

	constructor(around: Surroundings, expressions: ExpressionWriter) {
		this.around = around;
		this.expressions = expressions;
	}

	/** Begins a block: flags are in the context. */
	begin(): void {
		this.made = undefined;
	}

	/** The local of capture `number` of the flags made last. */
	captured(number: number): Local | undefined {
		return captureOf(this.made, number);
	}

	push(flag: Flag): void {
		const tree = treeOf(this.made, flag);
		if (tree) {
			this.expressions.push(simplify(tree));
		} else {
			this.around.context.pushWord(fieldOf(flag));
		}
	}

	/** Writes something later as if the flags were where they are now. */
	asNow<T>(work: () => T): () => T {
		const { made } = this;
		return () => this.withMade(made, work);
	}

	/** The tree with flags that were made in this block replaced by what they are. */
	seen(tree: Expression): Expression {
		let found = false;
		const replaced = rewrite(tree, (part) => {
			const value = part.kind === "flag" ? treeOf(this.made, part.flag) : undefined;
			found ||= value !== undefined;
			return value ?? part;
		});
		return found ? simplify(replaced) : tree;
	}

	capture(plan: FlagPlan | undefined): readonly Local[] {
		return plan?.captures.map((tree) => this.keep(this.seen(tree))) ?? [];
	}

	/** Flags that stay when a condition holds: both possibilities are put together in new locals. */
	blend(plan: FlagPlan, captures: readonly Local[], wanted: Flags): readonly Choice[] | undefined {
		const { unless } = plan;
		if (!unless) {
			return undefined;
		}
		const before = this.made;
		const after: Made = { plan, captures, hasCarry: true };
		const stays = this.withMade(after, () => this.keep(unless));
		const choices = written(plan, wanted).map((flag) =>
			this.choose(
				fieldOf(flag),
				stays,
				() => this.push(flag),
				() => this.withMade(after, () => this.push(flag)),
			),
		);
		return plan.writesLazy ? [...choices, ...this.blendRecipe(before, after, stays)] : choices;
	}

	private blendRecipe(before: Made | undefined, after: Made, stays: Local): readonly Choice[] {
		const { code, context } = this.around;
		const pushRecipe = () => {
			context.pushWord(fields.recipe);
			code.constant32(carryApart);
			code.emit("i32.or");
		};
		const recipe = this.choose(
			fields.recipe,
			stays,
			() => (before ? code.constant32(this.recipeOf({ ...before, hasCarry: false })) : pushRecipe()),
			() => code.constant32(this.recipeOf({ ...after, hasCarry: false })),
		);
		const count = before ? Math.max(before.captures.length, after.captures.length) : captureCount;
		const captures = Array.from({ length: count }, (_, number) =>
			this.choose(
				captureField(number),
				stays,
				() => (before ? this.pushCapture(before.captures[number]) : context.pushLong(captureField(number))),
				() => this.pushCapture(after.captures[number]),
			),
		);
		return [recipe, ...captures];
	}

	/** With two values of one type: keeps the first when `stays` is 1, else the second. */
	private choose(field: number, stays: Local, pushOld: () => void, pushNew: () => void): Choice {
		const { code } = this.around;
		pushOld();
		pushNew();
		code.get(stays);
		code.emit("select");
		const chosen = code.temporary(isLong(field) ? i64 : i32);
		code.set(chosen);
		return [field, chosen];
	}

	commit(plan: FlagPlan | undefined, captures: readonly Local[], blended: readonly Choice[] | undefined): void {
		if (!plan) {
			return;
		}
		const hasCarry = plan.trees.has("cf");
		if (blended) {
			if (!hasCarry) {
				this.settleCarry();
			}
			this.commitBlend(plan, blended);
		} else if (plan.writesLazy) {
			this.made = { plan, captures, hasCarry, carry: hasCarry ? undefined : carryAfter(this.made) };
		} else {
			this.around.context.setWord(fields.carry, () =>
				this.withMade({ plan, captures, hasCarry: true }, () => this.push("cf")),
			);
			this.setCarryApart();
		}
	}

	/** Puts the flags into the context: their recipe, and those that are wanted. */
	settle(wanted: Flags): void {
		const { context } = this.around;
		if (this.made) {
			for (const flag of lazyFlags.filter((name) => wanted.has(name))) {
				context.setWord(fieldOf(flag), () => this.push(flag));
			}
			if (wanted.has("cf") && !this.made.carry) {
				this.settleCarry();
			}
			this.store();
			this.made = undefined;
		}
	}

	/** Puts the flags into the context, as one who leaves compiled code looks for them. */
	store(): void {
		const { made } = this;
		const { code, context } = this.around;
		if (made) {
			context.setWord(fields.recipe, () => code.constant32(this.recipeOf(made)));
			made.captures.forEach((local, number) => {
				context.setLong(captureField(number), () => this.pushWide(local));
			});
			if (made.carry) {
				this.settleCarry();
			}
		}
	}

	private commitBlend(plan: FlagPlan, choices: readonly Choice[]): void {
		const { code, context } = this.around;
		for (const [field, chosen] of choices) {
			const push = () => code.get(chosen);
			if (isLong(field)) {
				context.setLong(field, push);
			} else {
				context.setWord(field, push);
			}
		}
		if (plan.writesLazy) {
			this.made = undefined;
		} else {
			this.setCarryApart();
		}
	}

	/** CF is in the context from here on, whatever the recipe says. */
	private setCarryApart(): void {
		const { code, context } = this.around;
		if (this.made) {
			this.made = { ...this.made, hasCarry: false, carry: undefined };
			return;
		}
		context.setWord(fields.recipe, () => {
			context.pushWord(fields.recipe);
			code.constant32(carryApart);
			code.emit("i32.or");
		});
	}

	/** Puts CF into the context, if it is not there. */
	private settleCarry(): void {
		if (treeOf(this.made, "cf")) {
			this.around.context.setWord(fields.carry, () => this.push("cf"));
		}
	}

	private pushCapture(local: Local | undefined): void {
		if (local) {
			this.pushWide(local);
		} else {
			this.around.code.constant64(0n);
		}
	}

	private withMade<T>(made: Made | undefined, work: () => T): T {
		const before = this.made;
		this.made = made;
		const result = work();
		this.made = before;
		return result;
	}

	private recipeOf({ plan, hasCarry }: Made): number {
		return this.around.recipes.numberOf(plan, hasCarry);
	}

	private keep(tree: Expression): Local {
		return single(this.expressions.keep(tree));
	}

	private pushWide(local: Local): void {
		pushWide(this.around.code, local);
	}
}

/** The flags of a plan that have to be values: CF always, since both possibilities share one recipe without it. */
function written(plan: FlagPlan, wanted: Flags): readonly StatusFlag[] {
	const carry = plan.trees.has("cf") ? (["cf"] as const) : [];
	return [...carry, ...lazyFlags.filter((flag) => plan.writesLazy && wanted.has(flag))];
}

function fieldOf(flag: Flag): number {
	if (flag === "cf" || flag === "df") {
		return flag === "cf" ? fields.carry : fields.direction;
	}
	return fields.wanted + 4 * lazyFlags.indexOf(flag);
}

function captureField(number: number): number {
	return fields.captures + 8 * number;
}

function isLong(field: number): boolean {
	return field >= fields.captures && field < fields.captures + 8 * captureCount;
}

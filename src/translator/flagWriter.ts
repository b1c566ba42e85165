// Where the flags are while a block is written, and what instructions do to them.
// Nobody computes a flag that nobody asks for: an instruction leaves its plan and
// the captures of it, and the flags become values where a condition, a block's
// end or an exit wants them.

import type { Flag } from "../isa/registers.ts";
import type { Expression } from "../semantics/expression.ts";
import type { Code, Local } from "./code.ts";
import { fields } from "./context.ts";
import type { ExpressionWriter } from "./expressionWriter.ts";
import { type FlagPlan, type LazyFlag, lazyFlags } from "./flagPlan.ts";
import type { Frame } from "./frame.ts";
import { single } from "./leaves.ts";
import type { Flags } from "./liveness.ts";
import { i32 } from "./opcodes.ts";
import { type Made, treeOf } from "./pending.ts";
import type { Recipes } from "./recipes.ts";
import { simplify } from "./simplify.ts";
import { rewrite } from "./trees.ts";

interface Surroundings {
	readonly code: Code;
	readonly frame: Frame;
	/** Offset of the context in the arena. */
	readonly context: number;
	readonly recipes: Recipes;
}

export class FlagWriter {
	private readonly around: Surroundings;
	private readonly expressions: ExpressionWriter;
	private made: Made | undefined;

	constructor(around: Surroundings, expressions: ExpressionWriter) {
		this.around = around;
		this.expressions = expressions;
	}

	/** Begins a block: flags are in the frame. */
	begin(): void {
		this.made = undefined;
	}

	/** The local of capture `number` of the flags made last. */
	captured(number: number): Local | undefined {
		return this.made?.captures[number];
	}

	push(flag: Flag): void {
		const { code, frame } = this.around;
		const tree = treeOf(this.made, flag);
		if (tree) {
			this.expressions.push(simplify(tree));
		} else {
			code.get(flag === "cf" ? frame.carry : flag === "df" ? frame.direction : this.flagLocal(flag));
		}
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
	blend(plan: FlagPlan, captures: readonly Local[], wanted: Flags): (() => void) | undefined {
		const { code, frame } = this.around;
		const { unless } = plan;
		if (!unless) {
			return undefined;
		}
		const before = this.made;
		const after: Made = { plan, recipe: this.recipeOf(plan), captures, hasCarry: true };
		const stays = this.withMade(after, () => this.keep(unless));
		const choices: (readonly [Local, Local])[] = [];
		const choose = (destination: Local, pushOld: () => void, pushNew: () => void) => {
			pushOld();
			this.withMade(after, pushNew);
			code.get(stays);
			code.emit("select");
			const chosen = code.temporary(destination.type);
			code.set(chosen);
			choices.push([destination, chosen]);
		};
		const flags: readonly (LazyFlag | "cf")[] = [
			...(plan.trees.has("cf") ? (["cf"] as const) : []),
			...lazyFlags.filter((flag) => plan.writesLazy && wanted.has(flag)),
		];
		for (const flag of flags) {
			const destination = flag === "cf" ? frame.carry : this.flagLocal(flag);
			choose(
				destination,
				() => this.push(flag),
				() => this.push(flag),
			);
		}
		if (plan.writesLazy) {
			choose(
				frame.recipe,
				() => (before ? code.constant32(before.recipe) : code.get(frame.recipe)),
				() => code.constant32(after.recipe),
			);
			frame.captures.forEach((destination, number) => {
				const [old, made] = [before?.captures[number], captures[number]];
				choose(
					destination,
					() => (before ? this.pushCapture(old) : code.get(destination)),
					() => this.pushCapture(made),
				);
			});
		}
		return () => {
			for (const [destination, chosen] of choices) {
				code.get(chosen);
				code.set(destination);
			}
		};
	}

	commit(plan: FlagPlan | undefined, captures: readonly Local[], blended: (() => void) | undefined): void {
		if (!plan) {
			return;
		}
		if (blended) {
			this.commitBlend(plan, blended);
		} else if (plan.writesLazy) {
			if (!plan.trees.has("cf")) {
				this.settleCarry();
			}
			this.made = { plan, recipe: this.recipeOf(plan), captures, hasCarry: plan.trees.has("cf") };
		} else {
			const { code, frame } = this.around;
			this.withMade({ plan, recipe: 0, captures, hasCarry: true }, () => this.push("cf"));
			code.set(frame.carry);
			this.made = this.made && { ...this.made, hasCarry: false };
		}
	}

	/** Puts the flags into the frame: their recipe, and those that are wanted. */
	settle(wanted: Flags): void {
		const { code, frame } = this.around;
		if (this.made) {
			const { recipe, captures } = this.made;
			for (const flag of lazyFlags.filter((name) => wanted.has(name))) {
				this.push(flag);
				code.set(this.flagLocal(flag));
			}
			this.settleCarry();
			code.constant32(recipe);
			code.set(frame.recipe);
			captures.forEach((local, number) => {
				this.pushWide(local);
				code.set(this.captureLocal(number));
			});
			this.made = undefined;
		}
	}

	/** Stores the flags, as they are before the instruction, into the context. */
	leave(): void {
		const { code, frame, context } = this.around;
		code.constant32(0);
		if (this.made) {
			code.constant32(this.made.recipe);
		} else {
			code.get(frame.recipe);
		}
		code.access("i32.store", context + fields.recipe);
		code.constant32(0);
		this.push("cf");
		code.access("i32.store", context + fields.carry);
		frame.captures.forEach((local, number) => {
			code.constant32(0);
			if (this.made) {
				this.pushCapture(this.made.captures[number]);
			} else {
				code.get(local);
			}
			code.access("i64.store", context + fields.captures + 8 * number);
		});
	}

	private commitBlend(plan: FlagPlan, blended: () => void): void {
		blended();
		if (plan.writesLazy) {
			this.made = undefined;
		} else {
			this.made = this.made && { ...this.made, hasCarry: false };
		}
	}

	/** Puts CF into the frame, if it is not there. */
	private settleCarry(): void {
		if (treeOf(this.made, "cf")) {
			this.push("cf");
			this.around.code.set(this.around.frame.carry);
		}
	}

	private pushCapture(local: Local | undefined): void {
		if (local) {
			this.pushWide(local);
		} else {
			this.around.code.constant64(0n);
		}
	}

	private withMade<T>(made: Made, work: () => T): T {
		const before = this.made;
		this.made = made;
		const result = work();
		this.made = before;
		return result;
	}

	private recipeOf(plan: FlagPlan): number {
		return plan.writesLazy ? this.around.recipes.numberOf(plan) : 0;
	}

	private keep(tree: Expression): Local {
		return single(this.expressions.keep(tree));
	}

	private pushWide(local: Local): void {
		this.around.code.get(local);
		if (local.type === i32) {
			this.around.code.emit("i64.extend_i32_u");
		}
	}

	private flagLocal(flag: Exclude<Flag, "cf" | "df">): Local {
		const local = this.around.frame.flags.get(flag);
		if (!local) {
			throw new RangeError(`${flag} is not in the frame`);
		}
		return local;
	}

	private captureLocal(number: number): Local {
		const local = this.around.frame.captures[number];
		if (!local) {
			throw new RangeError(`there is no capture ${number}`);
		}
		return local;
	}
}

// Writes one guest instruction after another into a function. Of each, in this
// order: everything it reads is computed, and whatever may go wrong is tested; if
// something does, the function is left with the state before the instruction, and
// the reference engine does it. Then the store, then registers and flags, which
// cannot fail. So an instruction is done completely or not at all.

import type { Flag } from "../isa/registers.ts";
import type { Effect, Expression } from "../semantics/expression.ts";
import { AccessWriter, type MemoryPlaces } from "./accessWriter.ts";
import type { Code, Label, Local } from "./code.ts";
import { fields, oneStep } from "./context.ts";
import { ExpressionWriter, type Pair } from "./expressionWriter.ts";
import { type FlagPlan, type LazyFlag, lazyFlags } from "./flagPlan.ts";
import { type Frame, reasons } from "./frame.ts";
import { type GuestInstruction, rcx, rsp } from "./guestInstruction.ts";
import type { Flags } from "./liveness.ts";
import { i32 } from "./opcodes.ts";
import { type Made, treeOf } from "./pending.ts";
import type { Recipes } from "./recipes.ts";
import { simplify } from "./simplify.ts";
import { StackWriter } from "./stackWriter.ts";
import { rewrite } from "./trees.ts";

export interface Surroundings {
	readonly code: Code;
	readonly frame: Frame;
	/** Offset of the context in the arena. */
	readonly context: number;
	readonly memory: MemoryPlaces;
	readonly recipes: Recipes;
	/** Number of the site of a storing instruction. */
	siteOf(address: number): number;
	/** Number of the block at a return address that a `ret` may go to at once, or `noBlock`. */
	returnBlock(address: number): number;
	/** Where an exit branches to that has stored all but the frame's common part. */
	readonly spill: Label;
}

/** What an instruction with a branch leaves for the end of its block. */
export interface BranchValues {
	readonly condition?: Local;
	readonly target?: Local;
}

type Repeat = Extract<Effect, { kind: "repeat" }>;
type RegisterEffect = Extract<Effect, { kind: "register" }>;

/** Iterations of a repeated instruction before the function is left in the middle of it. */
const mostIterations = 1 << 24;

export class InstructionWriter {
	private readonly around: Surroundings;
	private readonly expressions: ExpressionWriter;
	private readonly accesses: AccessWriter;
	private readonly stack: StackWriter;
	private readonly locals = new Map<string, Local | Pair>();
	private made: Made | undefined;
	private current: GuestInstruction | undefined;
	private index = 0;

	constructor(around: Surroundings) {
		this.around = around;
		this.accesses = new AccessWriter(around.code, around.memory);
		this.expressions = new ExpressionWriter(around.code, {
			register: (number) => around.code.get(this.register(number)),
			flag: (flag) => this.pushFlag(flag),
			local: (name) => this.local(name),
			load: (width) => this.accesses.load(width, () => this.leave()),
			leaveIf: () => this.leaveIf(),
		});
		this.stack = new StackWriter(
			around,
			() => this.leaveIf(),
			() => this.pushSteps(),
		);
	}

	/** Begins a block: flags are in the frame. */
	begin(): void {
		this.around.code.reuse();
		this.made = undefined;
	}

	/** Writes the instruction with number `index` in its block; `wanted` are the lazy flags wanted after it. */
	write(instruction: GuestInstruction, index: number, wanted: Flags): BranchValues {
		this.current = instruction;
		this.index = index;
		if (instruction.repeat) {
			this.writeRepeat(instruction, instruction.repeat, wanted);
			return {};
		}
		return this.writeOnce(instruction, wanted);
	}

	private writeOnce(instruction: GuestInstruction, wanted: Flags): BranchValues {
		this.locals.clear();
		const writes = this.compute(instruction.effects);
		const branch = this.branchValues(instruction);
		const captures = this.capture(instruction.flags);
		const blended = instruction.flags?.unless && this.blend(instruction.flags, captures, wanted);
		this.stack.move(instruction, this.newRsp(writes), branch.target);
		this.store(instruction);
		this.stack.commit(instruction, this.newRsp(writes), branch.target);
		for (const { effect, value } of writes) {
			this.writeRegister(effect, value);
		}
		this.commitFlags(instruction.flags, captures, blended);
		return branch;
	}

	/** A loop of iterations, each complete in itself, so that it can be left between any two of them. */
	private writeRepeat(instruction: GuestInstruction, { counter, whileZero }: Repeat, wanted: Flags): void {
		const { code } = this.around;
		this.settle(wanted);
		const done = code.block();
		const budget = code.temporary(i32);
		code.constant32(mostIterations);
		code.set(budget);
		const again = code.loop();
		this.pushCounter(counter);
		code.emit("i64.eqz");
		code.branchIf(done);
		code.get(budget);
		code.emit("i32.eqz");
		this.leaveIf();
		this.writeOnce(instruction, wanted);
		this.pushCounter(counter);
		code.constant64(1n);
		code.emit("i64.sub");
		code.set(this.register(rcx));
		if (whileZero !== undefined) {
			this.pushFlag("zf");
			code.constant32(whileZero);
			code.emit("i32.ne");
			const differs = code.temporary(i32);
			code.set(differs);
			this.settle(wanted);
			code.get(differs);
			code.branchIf(done);
		}
		this.settle(wanted);
		code.get(budget);
		code.constant32(1);
		code.emit("i32.sub");
		code.set(budget);
		this.storeWord(fields.midway, () => code.constant32(1));
		code.branch(again);
		code.end();
		code.end();
		this.storeWord(fields.midway, () => code.constant32(0));
	}

	private pushCounter(width: number): void {
		const { code } = this.around;
		code.get(this.register(rcx));
		if (width === 32) {
			code.constant64(0xffffffffn);
			code.emit("i64.and");
		}
	}

	/** Ends a block of `count` instructions: all that the next one expects in the frame. */
	finish(count: number, wanted: Flags): void {
		const { code, frame } = this.around;
		this.settle(wanted);
		code.get(frame.steps);
		code.constant64(BigInt(count) * oneStep);
		code.emit("i64.add");
		code.set(frame.steps);
	}

	/** Puts the flags into the frame: their recipe, and those that are wanted. */
	private settle(wanted: Flags): void {
		const { code, frame } = this.around;
		if (this.made) {
			const { recipe, captures } = this.made;
			for (const flag of lazyFlags.filter((name) => wanted.has(name))) {
				this.pushFlag(flag);
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

	// Computing.

	private compute(effects: readonly Effect[]): readonly { effect: RegisterEffect; value: Local }[] {
		const writes: { effect: RegisterEffect; value: Local }[] = [];
		for (const effect of effects) {
			if (effect.kind === "let") {
				this.locals.set(effect.name, this.expressions.keep(effect.value));
			} else if (effect.kind === "register") {
				writes.push({ effect, value: this.keep(this.seen(effect.value)) });
			} else if (effect.kind === "fault" && effect.condition) {
				this.expressions.push(effect.condition);
				this.leaveIf();
			}
		}
		return writes;
	}

	private branchValues({ branch }: GuestInstruction): BranchValues {
		if (!branch) {
			return {};
		}
		const condition = branch.condition && this.keep(this.seen(branch.condition));
		const target = branch.target.kind === "constant" ? undefined : this.keep(branch.target);
		if (target) {
			this.around.code.get(target);
			this.around.code.constant64(BigInt(this.around.memory.size));
			this.around.code.emit("i64.ge_u");
			this.leaveIf();
		}
		return { condition, target };
	}

	/** The tree with flags that were made in this block replaced by what they are. */
	private seen(tree: Expression): Expression {
		let found = false;
		const replaced = rewrite(tree, (part) => {
			const value = part.kind === "flag" ? treeOf(this.made, part.flag) : undefined;
			found ||= value !== undefined;
			return value ?? part;
		});
		return found ? simplify(replaced) : tree;
	}

	private keep(tree: Expression): Local {
		const kept = this.expressions.keep(tree);
		if (!("index" in kept)) {
			throw new RangeError("a value of 128 bits is neither a register's nor a target");
		}
		return kept;
	}

	private newRsp(writes: readonly { effect: RegisterEffect; value: Local }[]): Local | undefined {
		return writes.findLast(({ effect }) => effect.number === rsp)?.value;
	}

	// Committing.

	private store(instruction: GuestInstruction): void {
		const { store, address } = instruction;
		if (!store || store.width === 128) {
			return;
		}
		const place = this.keep(store.address);
		const value = this.keep(this.seen(store.value));
		const site = BigInt(this.around.siteOf(address));
		const token = () => {
			this.pushSteps();
			this.around.code.constant64(site);
			this.around.code.emit("i64.add");
		};
		this.accesses.store(place, value, store.width, token, () => this.leave());
	}

	private writeRegister({ number, width, shift }: RegisterEffect, value: Local): void {
		const { code } = this.around;
		const register = this.register(number);
		if (width < 32) {
			const mask = ((1n << BigInt(width)) - 1n) << BigInt(shift);
			code.get(register);
			code.constant64(~mask);
			code.emit("i64.and");
		}
		this.pushWide(value);
		if (width < 32) {
			if (shift > 0) {
				code.constant64(BigInt(shift));
				code.emit("i64.shl");
			}
			code.emit("i64.or");
		}
		code.set(register);
	}

	// Flags.

	private capture(plan: FlagPlan | undefined): readonly Local[] {
		return plan?.captures.map((tree) => this.keep(this.seen(tree))) ?? [];
	}

	private pushFlag(flag: Flag): void {
		const { code, frame } = this.around;
		const tree = treeOf(this.made, flag);
		if (tree) {
			this.expressions.push(simplify(tree));
		} else {
			code.get(flag === "cf" ? frame.carry : flag === "df" ? frame.direction : this.flagLocal(flag));
		}
	}

	/** Flags that stay when a condition holds: both possibilities are put together in new locals. */
	private blend(plan: FlagPlan, captures: readonly Local[], wanted: Flags): (() => void) | undefined {
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
				() => this.pushFlag(flag),
				() => this.pushFlag(flag),
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

	private commitFlags(plan: FlagPlan | undefined, captures: readonly Local[], blended: (() => void) | undefined): void {
		this.commitDirection();
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
			this.withMade({ plan, recipe: 0, captures, hasCarry: true }, () => this.pushFlag("cf"));
			code.set(frame.carry);
			this.made = this.made && { ...this.made, hasCarry: false };
		}
	}

	private commitBlend(plan: FlagPlan, blended: () => void): void {
		blended();
		if (plan.writesLazy) {
			this.made = undefined;
		} else {
			this.made = this.made && { ...this.made, hasCarry: false };
		}
	}

	private commitDirection(): void {
		for (const effect of this.current?.effects ?? []) {
			if (effect.kind === "flag") {
				this.expressions.push(effect.value);
				this.around.code.set(this.around.frame.direction);
			}
		}
	}

	/** Puts CF into the frame, if it is not there. */
	private settleCarry(): void {
		if (treeOf(this.made, "cf")) {
			this.pushFlag("cf");
			this.around.code.set(this.around.frame.carry);
		}
	}

	private recipeOf(plan: FlagPlan): number {
		return plan.writesLazy ? this.around.recipes.numberOf(plan) : 0;
	}

	// Leaving.

	private leaveIf(): void {
		this.around.code.if();
		this.leave();
		this.around.code.end();
	}

	/** Leaves the function with the state before the instruction. */
	private leave(): void {
		const { code, frame, spill } = this.around;
		this.storeWord(fields.recipe, () => (this.made ? code.constant32(this.made.recipe) : code.get(frame.recipe)));
		this.storeWord(fields.carry, () => this.pushFlag("cf"));
		frame.captures.forEach((local, number) => {
			this.storeLong(fields.captures + 8 * number, () =>
				this.made ? this.pushCapture(this.made.captures[number]) : code.get(local),
			);
		});
		this.storeLong(fields.steps, () => this.pushSteps());
		this.storeLong(fields.rip, () => code.constant64(BigInt(this.current?.address ?? 0)));
		code.constant32(reasons.leave);
		code.set(frame.reason);
		code.branch(spill);
	}

	private storeWord(field: number, push: () => void): void {
		this.around.code.constant32(0);
		push();
		this.around.code.access("i32.store", this.around.context + field);
	}

	private storeLong(field: number, push: () => void): void {
		this.around.code.constant32(0);
		push();
		this.around.code.access("i64.store", this.around.context + field);
	}

	/** Steps retired before this instruction. */
	private pushSteps(): void {
		const { code, frame } = this.around;
		code.get(frame.steps);
		if (this.index > 0) {
			code.constant64(BigInt(this.index) * oneStep);
			code.emit("i64.add");
		}
	}

	private pushWide(local: Local): void {
		this.around.code.get(local);
		if (local.type === i32) {
			this.around.code.emit("i64.extend_i32_u");
		}
	}

	private local(name: string): Local | Pair {
		const local = name.startsWith("#") ? this.made?.captures[Number(name.slice(1))] : this.locals.get(name);
		if (!local) {
			throw new RangeError(`${name} is not named here`);
		}
		return local;
	}

	private register(number: number): Local {
		const local = this.around.frame.registers.get(number);
		if (!local) {
			throw new RangeError(`register ${number} is not in the frame`);
		}
		return local;
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

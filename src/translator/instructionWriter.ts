// Writes one guest instruction after another into a function. Of each, in this
// order: everything it reads is computed, and whatever may go wrong is tested; if
// something does, the function is left with the state before the instruction, and
// the reference engine does it. Then the store, then registers and flags, which
// cannot fail. So an instruction is done completely or not at all.

import type { CallRules } from "../machine/callRules.ts";
import type { Effect, Expression } from "../semantics/expression.ts";
import { AccessWriter, type MemoryPlaces } from "./accessWriter.ts";
import type { Code, Label, Local } from "./code.ts";
import { fields } from "./context.ts";
import type { ContextWriter } from "./contextWriter.ts";
import { ExpressionWriter } from "./expressionWriter.ts";
import { FlagWriter } from "./flagWriter.ts";
import { FloatChecks } from "./floatChecks.ts";
import { FloatFacts, type LaneName } from "./floatFacts.ts";
import type { Frame } from "./frame.ts";
import { type GuestInstruction, rsp } from "./guestInstruction.ts";
import { type Detour, InstructionExits } from "./instructionExits.ts";
import { isVectorLocal, type Pair } from "./leaves.ts";
import type { Flags } from "./liveness.ts";
import { MemoryWriter } from "./memoryWriter.ts";
import type { Recipes } from "./recipes.ts";
import { type RegisterEffect, RegisterWriter, type VectorEffect } from "./registerWriter.ts";
import { RepeatWriter } from "./repeatWriter.ts";
import { StackWriter } from "./stackWriter.ts";

export interface Surroundings {
	readonly code: Code;
	readonly frame: Frame;
	readonly context: ContextWriter;
	readonly memory: MemoryPlaces;
	readonly recipes: Recipes;
	/** Offset in the arena of a vector with a value. */
	constantAt(value: bigint): number;
	/** What is known of xmm registers at the head of every block: see floatHeads.ts. */
	readonly heads: ReadonlySet<LaneName>;
	/** Whether floats are computed so that the code may run whatever MXCSR says: see floatChecks.ts. */
	readonly isCareful: boolean;
	/** Whether unusual accesses are done, stores on detours into a long form of the block; they are left to the reference engine otherwise. */
	readonly isThorough: boolean;
	/** The rules of calling that the code tests. */
	readonly rules: CallRules;
	/** Bytes of an entry of the call window: it keeps registers or not. */
	readonly entryBytes: number;
	/** Number of the site of a storing instruction. */
	siteOf(address: number): number;
	/** Number of the block at a return address that a `ret` may go to at once, or `noBlock`. */
	returnBlock(address: number): number;
	/** Offset in the arena of the table of stacks. */
	readonly stacks: number;
	/** Offset in the arena of the base of fs. */
	readonly fsBase: number;
	/** Where an exit branches to that has stored all but the frame's common part. */
	readonly spill: Label;
}

/** What an instruction with a branch leaves for the end of its block. */
export interface BranchValues {
	readonly condition?: Condition;
	readonly target?: Local;
}

export interface Condition {
	/** Pushes an i32. */
	push(): void;
	/** Whether the branch is taken when that is 0. */
	readonly isInverted: boolean;
}

type Write = { readonly effect: RegisterEffect | VectorEffect; readonly value: Local };

export class InstructionWriter {
	private readonly around: Surroundings;
	private readonly expressions: ExpressionWriter;
	private readonly flags: FlagWriter;
	private readonly registers: RegisterWriter;
	private readonly memory: MemoryWriter;
	private readonly repeats: RepeatWriter;
	private readonly stack: StackWriter;
	private readonly exits: InstructionExits;
	private readonly facts = new FloatFacts();
	private readonly locals = new Map<string, Local | Pair>();
	private current: GuestInstruction | undefined;
	private index = 0;

	constructor(around: Surroundings) {
		this.around = around;
		this.registers = new RegisterWriter(around.code, around.frame);
		const accesses = new AccessWriter(around.code, around.memory, around.isThorough, () => this.exits.leaveIf());
		this.expressions = new ExpressionWriter(around.code, {
			register: (number) => around.code.get(this.registers.general(number)),
			vector: (number) => this.registers.vector(number),
			holdsVector: (name) => isVectorLocal(this.local(name)),
			flag: (flag) => this.flags.push(flag),
			mxcsr: () => around.context.pushWord(fields.mxcsr),
			fsBase: () => {
				around.code.constant32(0);
				around.code.access("i64.load", around.fsBase);
			},
			local: (name) => this.local(name),
			load: (address, width, opcode) => this.memory.load(address, width, opcode),
			leaveIf: () => this.exits.leaveIf(),
			floats: new FloatChecks(around.code, {
				isCareful: around.isCareful,
				constantAt: (value) => around.constantAt(value),
				control: () => around.context.pushWord(fields.control),
				leaveIf: () => this.exits.leaveIf(),
			}),
			facts: this.facts,
		});
		this.flags = new FlagWriter(around, this.expressions);
		this.repeats = new RepeatWriter({
			code: around.code,
			context: around.context,
			accesses,
			flags: this.flags,
			register: (number) => this.registers.general(number),
			push: (tree) => this.expressions.push(tree),
			pushToken: () => this.pushToken(),
			leaveIf: () => this.exits.leaveIf(),
		});
		this.memory = new MemoryWriter(around, {
			accesses,
			register: (number) => this.registers.general(number),
			push: (tree) => this.expressions.push(tree),
			leaveIf: () => this.exits.leaveIf(),
			divertIf: () => this.exits.divertIf(),
		});
		this.stack = new StackWriter(around, {
			leaveIf: () => this.exits.leaveIf(),
			pushSteps: () => this.exits.pushSteps(),
		});
		this.exits = new InstructionExits(around, this.flags, this.stack);
	}

	/** Begins the short form of a block: flags are in the context. Gives the numbers of the instructions at which it may take a detour. */
	beginShort(instructions: readonly GuestInstruction[]): readonly number[] {
		this.begin(instructions, this.around.heads);
		this.memory.beginShort(instructions);
		return this.around.isThorough ? this.memory.detours(instructions) : [];
	}

	/** Begins a part of the long form of a block: flags are in the context. */
	beginLong(instructions: readonly GuestInstruction[]): void {
		this.begin(instructions, []);
		this.memory.beginLong(instructions);
	}

	private begin(instructions: readonly GuestInstruction[], known: Iterable<LaneName>): void {
		this.around.code.reuse();
		this.flags.begin();
		this.facts.begin(known);
		this.stack.begin(instructions);
	}

	/** Writes the instruction with number `index` in its block or part; `wanted` are the flags wanted after it. */
	write(instruction: GuestInstruction, index: number, wanted: Flags, detour: Detour | undefined): BranchValues {
		this.current = instruction;
		this.index = index;
		const close = this.exits.open(instruction, index, detour);
		const branch = this.writeWhole(instruction, wanted);
		close();
		return branch;
	}

	private writeWhole(instruction: GuestInstruction, wanted: Flags): BranchValues {
		if (instruction.repeat) {
			this.repeats.write(instruction.repeat, wanted, () => this.writeOnce(instruction, wanted));
			return {};
		}
		return this.writeOnce(instruction, wanted);
	}

	private writeOnce(instruction: GuestInstruction, wanted: Flags): BranchValues {
		this.locals.clear();
		this.facts.beginInstruction();
		this.memory.beginInstruction(instruction, this.index);
		const writes = this.compute(instruction.effects);
		const branch = this.branchValues(instruction);
		const captures = this.flags.capture(instruction.flags);
		const blended = instruction.flags?.unless && this.flags.blend(instruction.flags, captures, wanted);
		this.stack.move(instruction, this.index, this.newRsp(writes), branch.target);
		this.store(instruction);
		this.stack.commit(instruction, this.newRsp(writes), branch.target);
		const learned = writes.map(({ effect }) => (effect.kind === "xmm" ? this.facts.written(effect) : undefined));
		for (const { effect, value } of writes) {
			this.registers.write(effect, value);
		}
		for (const learn of learned) {
			learn?.();
		}
		this.commitDirection();
		this.flags.commit(instruction.flags, captures, blended);
		return branch;
	}

	/** Ends a block of `count` instructions: all that the next one expects in the frame and in the context. */
	finish(count: number, wanted: Flags): void {
		this.flags.settle(wanted);
		this.stack.settle();
		this.exits.count(count);
	}

	/** The same on a way out behind the first `count` instructions, beside which the block goes on. */
	exit(count: number, wanted: Flags): void {
		this.flags.asNow(() => this.flags.settle(wanted))();
		this.stack.asNow()();
		this.exits.count(count);
	}

	// Computing.

	private compute(effects: readonly Effect[]): readonly Write[] {
		const writes: Write[] = [];
		for (const effect of effects) {
			if (effect.kind === "let") {
				this.locals.set(effect.name, this.expressions.keep(effect.value));
				this.facts.name(effect.name, effect.value);
			} else if (effect.kind === "register") {
				writes.push({ effect, value: this.keep(this.flags.seen(effect.value)) });
			} else if (effect.kind === "xmm") {
				writes.push({ effect, value: this.keepPart(this.flags.seen(effect.value)) });
			} else if (effect.kind === "fault" && effect.condition) {
				this.expressions.push(effect.condition);
				this.exits.leaveIf();
			}
		}
		return writes;
	}

	private branchValues({ branch, effects }: GuestInstruction): BranchValues {
		if (!branch) {
			return {};
		}
		const condition = branch.condition && this.condition(this.flags.seen(branch.condition), effects.length === 1);
		const target = branch.target.kind === "constant" ? undefined : this.keep(branch.target);
		if (target) {
			this.around.code.get(target);
			this.around.code.constant64(BigInt(this.around.memory.size));
			this.around.code.emit("i64.ge_u");
			this.exits.leaveIf();
		}
		return { condition, target };
	}

	/** A condition is best computed where it is asked for, if the instruction changes nothing before that. */
	private condition(tree: Expression, isAlone: boolean): Condition {
		const isInverted = tree.kind === "unary" && tree.operator === "not";
		const positive = isInverted ? tree.operand : tree;
		if (isAlone) {
			return { push: this.flags.asNow(() => this.expressions.push(positive)), isInverted };
		}
		const kept = this.keep(positive);
		return { push: () => this.around.code.get(kept), isInverted };
	}

	private keep(tree: Expression): Local {
		const kept = this.expressions.keep(tree);
		if (!("index" in kept)) {
			throw new RangeError("a value of 128 bits is neither a register's nor a target");
		}
		return kept;
	}

	/** A value for an xmm register: a float or a vector where it can be. */
	private keepPart(tree: Expression): Local {
		if (tree.width === 128) {
			return this.expressions.keepVector(tree);
		}
		return tree.kind === "load" && tree.width >= 32 ? this.expressions.keepFloat(tree) : this.keep(tree);
	}

	private newRsp(writes: readonly Write[]): Local | undefined {
		return writes.findLast(({ effect }) => effect.kind === "register" && effect.number === rsp)?.value;
	}

	// Committing.

	private store({ store }: GuestInstruction): void {
		if (!store) {
			return;
		}
		const place = this.keep(store.address);
		const tree = this.flags.seen(store.value);
		const value = store.width === 128 ? this.expressions.keepVector(tree) : this.keep(tree);
		this.memory.store(store, place, value, () => this.pushToken());
	}

	/** Pushes what the writers of stored bytes are set to. */
	private pushToken(): void {
		const { code, siteOf } = this.around;
		this.exits.pushSteps();
		code.constant64(BigInt(siteOf(this.current?.address ?? 0)));
		code.emit("i64.add");
	}

	private commitDirection(): void {
		for (const effect of this.current?.effects ?? []) {
			if (effect.kind === "flag") {
				this.around.context.setWord(fields.direction, () => this.expressions.push(effect.value));
			}
		}
	}

	private local(name: string): Local | Pair {
		const local = name.startsWith("#") ? this.flags.captured(Number(name.slice(1))) : this.locals.get(name);
		if (!local) {
			throw new RangeError(`${name} is not named here`);
		}
		return local;
	}
}

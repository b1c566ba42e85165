// Writes one guest instruction after another into a function. Of each, in this
// order: everything it reads is computed, and whatever may go wrong is tested; if
// something does, the function is left with the state before the instruction, and
// the reference engine does it. Then the store, then registers and flags, which
// cannot fail. So an instruction is done completely or not at all.

import type { Effect, Expression } from "../semantics/expression.ts";
import { AccessWriter } from "./accessWriter.ts";
import type { Local } from "./code.ts";
import { fields } from "./context.ts";
import { ExpressionWriter } from "./expressionWriter.ts";
import { FlagWriter } from "./flagWriter.ts";
import { FloatChecks } from "./floatChecks.ts";
import { FloatFacts, type LaneName } from "./floatFacts.ts";
import { type GuestInstruction, rsp } from "./guestInstruction.ts";
import { type Detour, InstructionExits } from "./instructionExits.ts";
import { isVectorLocal, type Leaves, type Pair } from "./leaves.ts";
import type { Flags } from "./liveness.ts";
import { MemoryWriter } from "./memoryWriter.ts";
import { type RegisterEffect, RegisterWriter, type VectorEffect } from "./registerWriter.ts";
import { RepeatWriter } from "./repeatWriter.ts";
import { StackWriter } from "./stackWriter.ts";
import type { Surroundings } from "./surroundings.ts";

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
		const { code, context } = around;
		const leaveIf = () => this.exits.leaveIf();
		const register = (number: number) => this.registers.general(number);
		const push = (tree: Expression) => this.expressions.push(tree);
		this.around = around;
		this.registers = new RegisterWriter(code, around.frame);
		const accesses = new AccessWriter(code, around.memory, around.isThorough, leaveIf);
		this.expressions = new ExpressionWriter(code, this.leaves(leaveIf));
		this.flags = new FlagWriter(around, this.expressions);
		this.repeats = new RepeatWriter({
			code,
			context,
			accesses,
			flags: this.flags,
			register,
			push,
			pushToken: () => this.pushToken(),
			leaveIf,
		});
		this.memory = new MemoryWriter(around, {
			accesses,
			register,
			push,
			leaveIf,
			divertIf: () => this.exits.divertIf(),
		});
		this.stack = new StackWriter(around, { leaveIf, pushSteps: () => this.exits.pushSteps() });
		this.exits = new InstructionExits(around, this.flags, this.stack);
	}

	private leaves(leaveIf: () => void): Leaves {
		const { code, context, fsBase, isCareful, constantAt } = this.around;
		const control = () => context.pushWord(fields.control);
		return {
			register: (number) => code.get(this.registers.general(number)),
			vector: (number) => this.registers.vector(number),
			holdsVector: (name) => isVectorLocal(this.local(name)),
			flag: (flag) => this.flags.push(flag),
			mxcsr: () => context.pushWord(fields.mxcsr),
			fsBase: () => {
				code.constant32(0);
				code.access("i64.load", fsBase);
			},
			local: (name) => this.local(name),
			load: (address, width, opcode) => this.memory.load(address, width, opcode),
			leaveIf,
			floats: new FloatChecks(code, { isCareful, constantAt, control, leaveIf }),
			facts: this.facts,
		};
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
		this.exits.pushSteps(BigInt(this.around.siteOf(this.current?.address ?? 0)));
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

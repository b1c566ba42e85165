// The way of a machine's state into the context, where compiled code works on it, and
// back from there. On the way in the flags are values of their own, on the way back
// they are computed by the recipe that was left last. Registers and memory are not
// carried: the machine keeps them where compiled code has them.

import { flagBits } from "../isa/registers.ts";
import type { Machine } from "../machine/machine.ts";
import { type Context, captureCount, fields } from "./context.ts";
import { lazyFlags } from "./flagPlan.ts";
import { rsp } from "./guestInstruction.ts";
import { literalRecipe, type Recipes, statusBits } from "./recipes.ts";
import type { StackTable } from "./stackTable.ts";

const carryBit = 1 << flagBits.cf;
const directionBit = 1 << flagBits.df;

export class Crossing {
	private readonly state: Machine;
	private readonly context: Context;
	private readonly recipes: Recipes;
	private readonly stacks: StackTable;
	/** What the recipe for the flags needs; used anew each time. */
	private readonly captures: bigint[] = [];

	constructor(machine: Machine, context: Context, recipes: Recipes, stacks: StackTable) {
		this.state = machine;
		this.context = context;
		this.recipes = recipes;
		this.stacks = stacks;
	}

	/** Into the context; false when compiled code could not follow the stack, and nothing is to be run then. */
	enter(): boolean {
		const { context } = this;
		const { registers, steps } = this.state;
		if (!this.stacks.enter(registers.read(rsp), this.state.memory.regions())) {
			return false;
		}
		const { flags } = registers;
		context.setLong(fields.rip, registers.rip);
		context.steps = steps;
		context.setWord(fields.recipe, literalRecipe);
		context.setWord(fields.captures, flags);
		context.setWord(fields.captures + 4, 0);
		context.setWord(fields.carry, flags & carryBit ? 1 : 0);
		context.setWord(fields.direction, flags & directionBit ? 1 : 0);
		lazyFlags.forEach((flag, index) => {
			context.setWord(fields.wanted + 4 * index, (flags >>> flagBits[flag]) & 1);
		});
		context.setWord(fields.midway, this.state.midway ? 1 : 0);
		return true;
	}

	/** Back into the machine. */
	leave(): void {
		const { context, state } = this;
		const { registers } = state;
		for (let index = 0; index < captureCount; index++) {
			this.captures[index] = context.long(fields.captures + 8 * index);
		}
		const status = this.recipes.evaluate(
			context.word(fields.recipe),
			this.captures,
			context.word(fields.carry),
			registers.mxcsr,
		);
		const direction = context.word(fields.direction) ? directionBit : 0;
		registers.writeFlags(statusBits | directionBit, status | direction);
		registers.rip = context.long(fields.rip);
		state.steps = this.steps;
		state.midway = context.word(fields.midway) !== 0;
		this.stacks.leave(registers.read(rsp));
	}

	/** Steps retired, while compiled code has them. */
	get steps(): number {
		return this.context.steps;
	}

	/** The same for rip. */
	get rip(): number {
		return this.context.word(fields.rip) >>> 0;
	}
}

// A repeated instruction in compiled code: a loop of iterations, each complete in
// itself, so that it can be left between any two of them. Where the bulk writer can,
// it does many in one go.

import type { Effect } from "../semantics/expression.ts";
import { type Surroundings as BulkSurroundings, BulkWriter } from "./bulkWriter.ts";
import type { Local } from "./code.ts";
import { fields } from "./context.ts";
import type { FlagWriter } from "./flagWriter.ts";
import { rcx } from "./guestInstruction.ts";
import type { Flags } from "./liveness.ts";
import { i32 } from "./opcodes.ts";

type Repeat = Extract<Effect, { kind: "repeat" }>;

interface Surroundings extends BulkSurroundings {
	readonly flags: FlagWriter;
	/** With an i32 on the stack: leaves the instruction to the reference engine when that is not 0. */
	leaveIf(): void;
}

/** Iterations before the function is left in the middle of the instruction. */
const mostIterations = 1 << 21;

export class RepeatWriter {
	private readonly around: Surroundings;
	private readonly bulk: BulkWriter;

	constructor(around: Surroundings) {
		this.around = around;
		this.bulk = new BulkWriter(around);
	}

	/** @param once writes one iteration. */
	write(repeat: Repeat, wanted: Flags, once: () => void): void {
		const { counter, whileZero } = repeat;
		const { code, context, flags } = this.around;
		flags.settle(wanted);
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
		this.around.leaveIf();
		this.bulk.write(repeat, budget, again);
		once();
		this.pushCounter(counter);
		code.constant64(1n);
		code.emit("i64.sub");
		code.set(this.around.register(rcx));
		const differs = whileZero === undefined ? undefined : this.comparison(whileZero);
		flags.settle(wanted);
		if (differs) {
			code.get(differs);
			code.branchIf(done);
		}
		code.get(budget);
		code.constant32(1);
		code.emit("i32.sub");
		code.set(budget);
		context.setWord(fields.midway, () => code.constant32(1));
		code.branch(again);
		code.end();
		code.end();
		context.setWord(fields.midway, () => code.constant32(0));
	}

	/** Whether ZF is another than the one with which it goes on. */
	private comparison(whileZero: number): Local {
		const { code, flags } = this.around;
		flags.push("zf");
		code.constant32(whileZero);
		code.emit("i32.ne");
		const differs = code.temporary(i32);
		code.set(differs);
		return differs;
	}

	private pushCounter(width: number): void {
		const { code, register } = this.around;
		code.get(register(rcx));
		if (width === 32) {
			code.constant64(0xffffffffn);
			code.emit("i64.and");
		}
	}
}

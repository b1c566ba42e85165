// Goes to another of the guest's stacks in compiled code: what is known of the one
// that is left goes into the table of stacks, what is known of the other comes
// from there. It calls nothing, and tests everything before it changes anything.

import type { Code, Local } from "./code.ts";
import { callFields, fields, stackEntryBytes, stackFields } from "./context.ts";
import type { ContextWriter } from "./contextWriter.ts";
import { i32 } from "./opcodes.ts";

export interface StackSwitch {
	readonly code: Code;
	readonly context: ContextWriter;
	/** Offsets in the arena of the table of stacks, and of the range that loads from the stack are mostly in. */
	readonly stacks: number;
	readonly readable: number;
	/** What rsp is, and what it is set to. */
	readonly rsp: Local;
	readonly moved: Local;
	/** Address of the innermost entry of the call window. */
	readonly call: Local;
	/** Address of the instruction after this one. */
	readonly next: number;
	/** Pushes the steps before the instruction. */
	pushSteps(): void;
	/** With an i32 on the stack: leaves the instruction to the reference engine when that is not 0. */
	leaveIf(): void;
}

/** To the first stack that may have the new rsp; left to the reference engine when there is none, or when frames would end by that. */
export function writeSwitch(around: StackSwitch): void {
	const at = findStack(around);
	const { code, moved, leaveIf } = around;
	code.get(moved);
	code.get(at);
	code.access("i32.load", stackFields.call);
	code.access("i64.load", callFields.slot);
	code.emit("i64.gt_u");
	leaveIf();
	leaveStack(around);
	enterStack(around, at);
}

/** Pushes whether rsp may have a value on a stack, of which `push` pushes a field. */
export function pushIsOnStack(code: Code, rsp: Local, push: (field: "lowest" | "count") => void): void {
	code.get(rsp);
	push("lowest");
	code.emit("i64.sub");
	push("count");
	code.emit("i64.lt_u");
}

function findStack({ code, context, stacks, moved, leaveIf }: StackSwitch): Local {
	const [at, first] = [code.temporary(i32), code.temporary(i32)];
	const found = code.block();
	context.pushWord(fields.stack);
	code.access("i32.load", stackFields.searchFrom);
	code.tee(first);
	code.set(at);
	const next = code.loop();
	pushIsOnStack(code, moved, (field) => {
		code.get(at);
		code.access("i64.load", stackFields[field]);
	});
	code.branchIf(found);
	code.constant32(stacks);
	code.get(at);
	code.constant32(stackEntryBytes);
	code.emit("i32.add");
	code.tee(at);
	code.get(at);
	context.pushWord(fields.lastStack);
	code.emit("i32.ge_u", "select");
	code.tee(at);
	code.get(first);
	code.emit("i32.eq");
	leaveIf();
	code.branch(next);
	code.end();
	code.end();
	return at;
}

function leaveStack({ code, context, rsp, call, next, pushSteps }: StackSwitch): void {
	const left = code.temporary(i32);
	context.pushWord(fields.stack);
	code.set(left);
	const saved = [
		[stackFields.lowWater, () => context.pushLong(fields.lowWater)],
		[stackFields.savedRsp, () => code.get(rsp)],
		[stackFields.savedRip, () => code.constant64(BigInt(next))],
		[stackFields.leftSteps, pushSteps],
	] as const;
	for (const [field, push] of saved) {
		code.get(left);
		push();
		code.access("i64.store", field);
	}
	code.get(left);
	code.get(call);
	code.access("i32.store", stackFields.call);
	code.get(left);
	code.constant32(1);
	code.access("i32.store", stackFields.wasLeft);
}

function enterStack({ code, context, call, readable }: StackSwitch, at: Local): void {
	const pairs = [
		[stackFields.readable, readable],
		[stackFields.lowest, context.placeOf(fields.lowest)],
	] as const;
	for (const [field, place] of pairs) {
		code.constant32(0);
		code.get(at);
		code.access("v128.load", field);
		code.access("v128.store", place);
	}
	context.setLong(fields.lowWater, () => {
		code.get(at);
		code.access("i64.load", stackFields.lowWater);
	});
	context.setWord(fields.lastCall, () => {
		code.get(at);
		code.access("i32.load", stackFields.lastCall);
	});
	context.setWord(fields.stack, () => code.get(at));
	code.get(at);
	code.access("i32.load", stackFields.call);
	code.set(call);
}

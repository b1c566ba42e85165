// The part of compiled code that does not depend on the guest's program: going
// from function to function, and from stack to stack.

import type { Arena } from "../machine/arena.ts";
import { Code, type Label, type Local } from "./code.ts";
import {
	callFields,
	fields,
	jumpCacheEntries,
	jumpEntryBytes,
	mostCounted,
	oneStep,
	type Places,
	stackEntryBytes,
	stackFields,
} from "./context.ts";
import { ContextWriter } from "./contextWriter.ts";
import { reasons } from "./frame.ts";
import { rsp } from "./guestInstruction.ts";
import { moduleBytes, type Signature } from "./moduleWriter.ts";
import { i32, i64 } from "./opcodes.ts";

/** The types of functions, by number, in every module: a function of compiled code takes a block's number and gives a reason; `run` one reason for another. */
export const signatures: readonly Signature[] = [{ parameters: [i32], results: [i32] }];
const onlyType = 0;

export interface Runtime {
	readonly table: WebAssembly.Table;
	/** What a module of compiled code imports. */
	readonly imports: WebAssembly.Imports;
	/** Goes from block to block, as long as the reason for coming back asks for no more; gives the reason that does. */
	run(reason: number): number;
}

export function createRuntime(arena: Arena, places: Places): Runtime {
	const table = new WebAssembly.Table({ element: "anyfunc", initial: 64 });
	const bytes = moduleBytes({
		imports: [],
		types: signatures,
		functions: [{ name: "run", type: onlyType, body: runBody(places) }],
		usesTable: true,
	});
	const imports = { m: { memory: arena.memory as WebAssembly.Memory, table } };
	const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
	return { table, imports, run: exports.run as (reason: number) => number };
}

/** Whether WebAssembly has the vector instructions that compiled code uses. */
export function hasVectors(): boolean {
	if (typeof WebAssembly !== "object") {
		return false;
	}
	const code = new Code(1);
	code.constant32(0);
	code.constant64(0n);
	code.storeTwice(0);
	code.vectorConstant(0n);
	// Those that the proposal took in last.
	code.emit("i64x2.abs", "f64x2.promote_low_f32x4", "i32x4.trunc_sat_f64x2_s_zero", "i8x16.bitmask");
	const functions = [{ name: "f", type: onlyType, body: code.finish() }];
	return WebAssembly.validate(moduleBytes({ imports: [], types: signatures, functions, usesTable: false }));
}

function runBody(places: Places): readonly number[] {
	const code = new Code(1);
	const reason: Local = { index: 0, type: i32 };
	const again = code.loop();
	const refused = code.block();
	code.get(reason);
	code.constant32(reasons.switch);
	code.emit("i32.eq");
	code.if();
	switchStack(code, places, refused);
	code.else();
	code.get(reason);
	code.if();
	code.get(reason);
	code.emit("return");
	code.end();
	code.end();
	enterNext(code, places);
	code.set(reason);
	code.branch(again);
	code.end();
	code.constant32(reasons.leave);
	code.emit("return");
	code.end();
	code.emit("unreachable");
	return code.finish();
}

/** Calls the function with the block at the context's rip and leaves its reason on the stack, or `unknown`. */
function enterNext(code: Code, { context, jumps, entries }: Places): void {
	const rip = code.local(i32);
	const entry = code.local(i32);
	const number = code.local(i32);
	const counter = code.local(i32);
	code.constant32(0);
	code.access("i32.load", context + fields.rip);
	code.tee(rip);
	code.constant32(jumpCacheEntries - 1);
	code.emit("i32.and");
	code.constant32(Math.log2(jumpEntryBytes));
	code.emit("i32.shl");
	code.tee(entry);
	code.access("i32.load", jumps);
	code.get(rip);
	code.emit("i32.ne");
	code.if();
	code.constant32(reasons.unknown);
	code.emit("return");
	code.end();
	code.get(entry);
	code.access("i32.load", jumps + 4);
	code.tee(number);
	code.constant32(6);
	code.emit("i32.shr_u");
	code.constant32(2);
	code.emit("i32.shl");
	code.constant32(4 * (mostCounted - 1));
	code.emit("i32.and");
	code.tee(counter);
	code.get(counter);
	code.access("i32.load", entries);
	code.constant32(1);
	code.emit("i32.add");
	code.access("i32.store", entries);
	code.get(number);
	code.constant32(63);
	code.emit("i32.and");
	code.get(number);
	code.constant32(6);
	code.emit("i32.shr_u");
	code.callIndirect(onlyType);
}

/**
 * Does the instruction that sets rsp to another stack, the first that may have it; refused when there
 * is none, or when frames would end by that.
 */
function switchStack(code: Code, { context, stacks }: Places, refused: Label): void {
	const writer = new ContextWriter(code, context);
	const at = code.local(i32);
	const moved = code.local(i64);
	const found = code.block();
	writer.pushLong(fields.otherRsp);
	code.set(moved);
	code.constant32(stacks);
	code.set(at);
	const next = code.loop();
	code.get(at);
	writer.pushWord(fields.lastStack);
	code.emit("i32.ge_u");
	code.branchIf(refused);
	code.get(moved);
	code.get(at);
	code.access("i64.load", stackFields.low);
	code.emit("i64.gt_u");
	code.get(moved);
	code.get(at);
	code.access("i64.load", stackFields.high);
	code.emit("i64.gt_u", "i32.eqz", "i32.and");
	code.branchIf(found);
	code.get(at);
	code.constant32(stackEntryBytes);
	code.emit("i32.add");
	code.set(at);
	code.branch(next);
	code.end();
	code.end();
	code.get(moved);
	code.get(at);
	code.access("i32.load", stackFields.call);
	code.access("i64.load", callFields.slot);
	code.emit("i64.gt_u");
	code.branchIf(refused);
	leaveStack(code, writer);
	enterStack(code, writer, at, moved);
	writer.setLong(fields.steps, () => {
		writer.pushLong(fields.steps);
		code.constant64(oneStep);
		code.emit("i64.add");
	});
	writer.setLong(fields.rip, () => writer.pushLong(fields.otherRip));
}

function leaveStack(code: Code, context: ContextWriter): void {
	const left = code.local(i32);
	context.pushWord(fields.stack);
	code.set(left);
	for (const [field, saved] of [
		[fields.lowWater, stackFields.lowWater],
		[fields.registers + 8 * rsp, stackFields.savedRsp],
		[fields.otherRip, stackFields.savedRip],
		[fields.steps, stackFields.leftSteps],
	] as const) {
		code.get(left);
		context.pushLong(field);
		code.access("i64.store", saved);
	}
	code.get(left);
	context.pushWord(fields.call);
	code.access("i32.store", stackFields.call);
	code.get(left);
	code.constant32(1);
	code.access("i32.store", stackFields.wasLeft);
}

function enterStack(code: Code, context: ContextWriter, at: Local, moved: Local): void {
	for (const field of ["low", "high"] as const) {
		context.setLong(fields[field], () => {
			code.get(at);
			code.access("i64.load", stackFields[field]);
		});
	}
	context.setLong(fields.lowWater, () => {
		const lowest = code.local(i64);
		code.get(at);
		code.access("i64.load", stackFields.lowWater);
		code.tee(lowest);
		code.get(moved);
		code.get(lowest);
		code.get(moved);
		code.emit("i64.lt_u", "select");
	});
	for (const field of ["call", "lastCall"] as const) {
		context.setWord(fields[field], () => {
			code.get(at);
			code.access("i32.load", stackFields[field]);
		});
	}
	context.setWord(fields.stack, () => code.get(at));
	context.setLong(fields.registers + 8 * rsp, () => code.get(moved));
}

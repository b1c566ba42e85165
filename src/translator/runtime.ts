// The part of compiled code that does not depend on the guest's program: going
// from function to function, and the memory accesses that are not ordinary.

import type { Arena } from "../machine/arena.ts";
import { pageShift, pageSize } from "../machine/layout.ts";
import type { MemoryPlaces } from "./accessWriter.ts";
import { Code, type Local } from "./code.ts";
import {
	fields,
	jumpCacheEntries,
	jumpEntryBytes,
	mostCounted,
	type Places,
	stackEntryBytes,
	stackFields,
} from "./context.ts";
import { reasons } from "./frame.ts";
import { moduleBytes, type Signature } from "./moduleWriter.ts";
import { i32, i64 } from "./opcodes.ts";

/** The types of functions, by number, in every module. */
export const signatures: readonly Signature[] = [
	// A function of compiled code: the block's number in it → the reason.
	{ parameters: [i32], results: [i32] },
	// load(address, bytes) → value, done
	{ parameters: [i64, i32], results: [i64, i32] },
	// store(address, value, bytes, token) → done
	{ parameters: [i64, i64, i32, i64], results: [i32] },
	// run() → reason
	{ parameters: [], results: [i32] },
	// switchStack(new rsp, old rsp, next rip, steps) → done
	{ parameters: [i64, i64, i64, i64], results: [i32] },
	// prepare(page, for bytes) → done
	{ parameters: [i32, i32], results: [i32] },
];

const type = { compiled: 0, load: 1, store: 2, run: 3, switchStack: 4, prepare: 5 } as const;

/** Functions of the runtime that compiled code imports, by their numbers there. */
export const runtimeImports = { load: 0, store: 1, switchStack: 2 } as const;

export const importedFunctions = [
	{ name: "load", type: type.load },
	{ name: "store", type: type.store },
	{ name: "switchStack", type: type.switchStack },
] as const;

export interface Runtime {
	readonly table: WebAssembly.Table;
	/** What a module of compiled code imports. */
	readonly imports: WebAssembly.Imports;
	/** Goes from block to block, from the context's rip on, until there is a reason to come back. */
	run(): number;
}

/** Readies a page for stores; false when they are for the reference engine. */
export type Prepare = (page: number, forBytes: boolean) => boolean;

export function createRuntime(arena: Arena, memory: MemoryPlaces, places: Places, prepare: Prepare): Runtime {
	const table = new WebAssembly.Table({ element: "anyfunc", initial: 64 });
	const bytes = moduleBytes({
		imports: [{ name: "prepare", type: type.prepare }],
		types: signatures,
		functions: [
			{ name: "load", type: type.load, body: loadBody(memory) },
			{ name: "store", type: type.store, body: storeBody(memory) },
			{ name: "switchStack", type: type.switchStack, body: switchBody(places) },
			{ name: "run", type: type.run, body: runBody(places) },
		],
		usesTable: true,
	});
	const base = { memory: arena.memory as WebAssembly.Memory, table };
	const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
		m: { ...base, prepare: (page: number, forBytes: number) => (prepare(page, forBytes !== 0) ? 1 : 0) },
	});
	return { table, imports: { m: { ...base, ...exports } }, run: exports.run as () => number };
}

/** Whether WebAssembly has the vector instructions that compiled code uses. */
export function hasVectors(): boolean {
	if (typeof WebAssembly !== "object") {
		return false;
	}
	const code = new Code(0);
	code.constant32(0);
	code.constant64(0n);
	code.storeTwice(0);
	code.constant32(0);
	const functions = [{ name: "f", type: type.run, body: code.finish() }];
	return WebAssembly.validate(moduleBytes({ imports: [], types: signatures, functions, usesTable: false }));
}

function runBody({ context, jumps, entries }: Places): readonly number[] {
	const code = new Code(0);
	const rip = code.local(i32);
	const entry = code.local(i32);
	const reason = code.local(i32);
	const number = code.local(i32);
	const counter = code.local(i32);
	const again = code.loop();
	const unknown = code.block();
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
	code.branchIf(unknown);
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
	code.callIndirect(type.compiled);
	code.tee(reason);
	code.emit("i32.eqz");
	code.branchIf(again);
	code.get(reason);
	code.emit("return");
	code.end();
	code.constant32(reasons.unknown);
	code.emit("return");
	code.end();
	code.emit("unreachable");
	return code.finish();
}

/** Any access inside the arena to pages that may be read, aligned or not. */
function loadBody({ size, flags }: MemoryPlaces): readonly number[] {
	const code = new Code(2);
	const [address, bytes]: [Local, Local] = [
		{ index: 0, type: i64 },
		{ index: 1, type: i32 },
	];
	const at = code.local(i32);
	const refused = code.block();
	code.get(address);
	code.constant64(BigInt(size));
	code.get(bytes);
	code.emit("i64.extend_i32_u", "i64.sub", "i64.gt_u");
	code.branchIf(refused);
	code.get(address);
	code.emit("i32.wrap_i64");
	code.tee(at);
	code.constant32(pageShift);
	code.emit("i32.shr_u");
	code.access("i32.load8_u", flags);
	pushLast(code, at, bytes);
	code.constant32(pageShift);
	code.emit("i32.shr_u");
	code.access("i32.load8_u", flags);
	code.emit("i32.and");
	code.constant32(1);
	code.emit("i32.and", "i32.eqz");
	code.branchIf(refused);
	for (const [count, opcode] of [
		[8, "i64.load"],
		[4, "i32.load"],
		[2, "i32.load16_u"],
		[1, "i32.load8_u"],
	] as const) {
		code.get(bytes);
		code.constant32(count);
		code.emit("i32.eq");
		code.if();
		code.get(at);
		code.access(opcode, 0);
		if (count !== 8) {
			code.emit("i64.extend_i32_u");
		}
		code.constant32(1);
		code.emit("return");
		code.end();
	}
	code.end();
	code.constant64(0n);
	code.constant32(0);
	return code.finish();
}

/** Any access inside the arena to pages that compiled code may write; notes each byte or each 4 bytes. */
function storeBody(memory: MemoryPlaces): readonly number[] {
	const code = new Code(4);
	const address: Local = { index: 0, type: i64 };
	const value: Local = { index: 1, type: i64 };
	const bytes: Local = { index: 2, type: i32 };
	const token: Local = { index: 3, type: i64 };
	const at = code.local(i32);
	const refused = code.block();
	code.get(address);
	code.constant64(BigInt(memory.size));
	code.get(bytes);
	code.emit("i64.extend_i32_u", "i64.sub", "i64.gt_u");
	code.branchIf(refused);
	code.get(address);
	code.emit("i32.wrap_i64");
	code.set(at);
	refuseUnlessNotable(code, memory, at, bytes, () => code.get(at), refused);
	refuseUnlessNotable(code, memory, at, bytes, () => pushLast(code, at, bytes), refused);
	for (const [count, opcode] of [
		[8, "i64.store"],
		[4, "i32.store"],
		[2, "i32.store16"],
		[1, "i32.store8"],
	] as const) {
		code.get(bytes);
		code.constant32(count);
		code.emit("i32.eq");
		code.if();
		code.get(at);
		code.get(value);
		if (count !== 8) {
			code.emit("i32.wrap_i64");
		}
		code.access(opcode, 0);
		code.end();
	}
	noteAll(code, memory, at, bytes, token);
	code.constant32(1);
	code.emit("return");
	code.end();
	code.constant32(0);
	return code.finish();
}

/** Pushes the address of the last byte. */
function pushLast(code: Code, at: Local, bytes: Local): void {
	code.get(at);
	code.get(bytes);
	code.emit("i32.add");
	code.constant32(1);
	code.emit("i32.sub");
}

/**
 * When the page has no entries for bytes, and either none for words or the access is not made of
 * words, it is readied; branches when that cannot be.
 */
/** The runtime's only import. */
const prepareImport = 0;

function refuseUnlessNotable(
	code: Code,
	{ fastWords, fastBytes }: MemoryPlaces,
	at: Local,
	bytes: Local,
	pushAddress: () => void,
	refused: { depth: number },
): void {
	const page = code.local(i32);
	const entry = code.local(i32);
	const forBytes = code.local(i32);
	pushAddress();
	code.constant32(pageShift);
	code.emit("i32.shr_u");
	code.tee(page);
	code.constant32(2);
	code.emit("i32.shl");
	code.tee(entry);
	code.access("i32.load", fastBytes);
	code.emit("i32.eqz");
	code.get(entry);
	code.access("i32.load", fastWords);
	code.emit("i32.eqz");
	code.get(at);
	code.get(bytes);
	code.emit("i32.or");
	code.constant32(3);
	code.emit("i32.and");
	code.tee(forBytes);
	code.constant32(0);
	code.emit("i32.ne", "i32.or", "i32.and");
	code.if();
	code.get(page);
	code.get(forBytes);
	code.call(prepareImport);
	code.emit("i32.eqz");
	code.branchIf(refused);
	code.end();
}

function noteAll(code: Code, { fastWords, fastBytes }: MemoryPlaces, at: Local, bytes: Local, token: Local): void {
	const end = code.local(i32);
	const entry = code.local(i32);
	const place = code.local(i32);
	code.get(at);
	code.get(bytes);
	code.emit("i32.add");
	code.set(end);
	const next = code.loop();
	code.get(at);
	code.constant32(pageShift);
	code.emit("i32.shr_u");
	code.constant32(2);
	code.emit("i32.shl");
	code.tee(entry);
	code.access("i32.load", fastBytes);
	code.tee(place);
	code.if();
	noteEntry(code, at, place, 3, token);
	code.get(at);
	code.constant32(1);
	code.emit("i32.add");
	code.set(at);
	code.else();
	code.get(entry);
	code.access("i32.load", fastWords);
	code.set(place);
	noteEntry(code, at, place, 1, token);
	code.get(at);
	code.constant32(4);
	code.emit("i32.add");
	code.set(at);
	code.end();
	code.get(at);
	code.get(end);
	code.emit("i32.lt_u");
	code.branchIf(next);
	code.end();
}

function noteEntry(code: Code, at: Local, place: Local, shift: number, token: Local): void {
	code.get(at);
	code.constant32(pageSize - 1);
	code.emit("i32.and");
	code.constant32(shift);
	code.emit("i32.shl");
	code.get(place);
	code.emit("i32.add");
	code.get(token);
	code.access("i64.store", 0);
}

/** To the first stack that may have the new rsp; not when frames would end by that, or there is none. */
function switchBody({ context, stacks }: Places): readonly number[] {
	const code = new Code(4);
	const rsp: Local = { index: 0, type: i64 };
	const at = code.local(i32);
	const refused = code.block();
	const found = code.block();
	code.constant32(0);
	code.access("i32.load", context + fields.lastStack);
	const last = code.local(i32);
	code.set(last);
	code.constant32(stacks);
	code.set(at);
	const next = code.loop();
	code.get(at);
	code.get(last);
	code.emit("i32.ge_u");
	code.branchIf(refused);
	code.get(rsp);
	code.get(at);
	code.access("i64.load", stackFields.low);
	code.emit("i64.gt_u");
	code.get(rsp);
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
	code.get(rsp);
	code.get(at);
	code.access("i64.load", stackFields.topSlot);
	code.emit("i64.gt_u");
	code.branchIf(refused);
	leaveStack(code, context);
	enterStack(code, context, at);
	code.constant32(1);
	code.emit("return");
	code.end();
	code.constant32(0);
	return code.finish();
}

function leaveStack(code: Code, context: number): void {
	const left = code.local(i32);
	code.constant32(0);
	code.access("i32.load", context + fields.stack);
	code.set(left);
	for (const field of ["lowWater", "topSlot"] as const) {
		code.get(left);
		code.constant32(0);
		code.access("i64.load", context + fields[field]);
		code.access("i64.store", stackFields[field]);
	}
	code.get(left);
	code.constant32(0);
	code.access("i32.load", context + fields.call);
	code.access("i32.store", stackFields.call);
	for (const [index, field] of [
		[1, "savedRsp"],
		[2, "savedRip"],
		[3, "leftSteps"],
	] as const) {
		code.get(left);
		code.get({ index, type: i64 });
		code.access("i64.store", stackFields[field]);
	}
	code.get(left);
	code.constant32(1);
	code.access("i32.store", stackFields.wasLeft);
}

function enterStack(code: Code, context: number, at: Local): void {
	for (const field of ["low", "high", "lowWater", "topSlot"] as const) {
		code.constant32(0);
		code.get(at);
		code.access("i64.load", stackFields[field]);
		code.access("i64.store", context + fields[field]);
	}
	for (const field of ["call", "lastCall"] as const) {
		code.constant32(0);
		code.get(at);
		code.access("i32.load", stackFields[field]);
		code.access("i32.store", context + fields[field]);
	}
	code.constant32(0);
	code.get(at);
	code.access("i32.store", context + fields.stack);
}

// The part of compiled code that does not depend on the guest's program: going
// from function to function.

import type { Arena } from "../machine/arena.ts";
import { Code, type Local } from "./code.ts";
import { fields, jumpCacheEntries, jumpEntryBytes, mostCounted, type Places } from "./context.ts";
import { reasons } from "./frame.ts";
import { moduleBytes, type Signature } from "./moduleWriter.ts";
import { i32 } from "./opcodes.ts";

/** The types of functions, by number, in every module: a function of compiled code takes a block's number and gives a reason; `run` one reason for another. */
export const signatures: readonly Signature[] = [{ parameters: [i32], results: [i32] }];
const onlyType = 0;

/** Made with the first code that is compiled: a program that stops at its entry needs none. */
export class Runtime {
	private readonly arena: Arena;
	private readonly places: Places;
	private made: Made | undefined;

	constructor(arena: Arena, places: Places) {
		this.arena = arena;
		this.places = places;
	}

	get table(): WebAssembly.Table {
		return this.parts().table;
	}

	/** What a module of compiled code imports. */
	get imports(): WebAssembly.Imports {
		return this.parts().imports;
	}

	/** Goes from block to block, as long as the reason for coming back asks for no more; gives the reason that does. */
	run(reason: number): number {
		return this.parts().run(reason);
	}

	private parts(): Made {
		this.made ??= make(this.arena, this.places);
		return this.made;
	}
}

interface Made {
	readonly table: WebAssembly.Table;
	readonly imports: WebAssembly.Imports;
	readonly run: (reason: number) => number;
}

function make(arena: Arena, places: Places): Made {
	const table = new WebAssembly.Table({ element: "anyfunc", initial: 64 });
	const bytes = moduleBytes({
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
	return WebAssembly.validate(moduleBytes({ types: signatures, functions, usesTable: false }));
}

function runBody(places: Places): Uint8Array {
	const code = new Code(1);
	const reason: Local = { index: 0, type: i32 };
	const again = code.loop();
	code.get(reason);
	code.if();
	code.get(reason);
	code.emit("return");
	code.end();
	enterNext(code, places);
	code.set(reason);
	code.branch(again);
	code.end();
	code.emit("unreachable");
	return code.finish();
}

/** With an address (i32) on the stack: where its entry is in the jump cache. */
export function pushJumpEntry(code: Code): void {
	code.constant32(jumpCacheEntries - 1);
	code.emit("i32.and");
	code.constant32(Math.log2(jumpEntryBytes));
	code.emit("i32.shl");
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
	pushJumpEntry(code);
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

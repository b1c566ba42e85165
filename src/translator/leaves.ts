// What the leaves of an expression tree stand for in compiled code: those who
// write trees ask for it here, and know nothing of frames and flags.

import type { Flag } from "../isa/registers.ts";
import type { Expression, ValueWidth } from "../semantics/expression.ts";
import type { Code, Local } from "./code.ts";
import type { FloatChecks } from "./floatChecks.ts";
import type { FloatFacts } from "./floatFacts.ts";
import { f32, f64, i32, i64, type MemoryOpcode, type ValueType, v128 } from "./opcodes.ts";
import type { VectorNames } from "./vectorShapes.ts";

export interface Pair {
	readonly low: Local;
	readonly high: Local;
}

export interface Leaves extends VectorNames {
	readonly floats: FloatChecks;
	readonly facts: FloatFacts;
	/** Pushes all 64 bits of a general register. */
	register(number: number): void;
	flag(flag: Flag): void;
	/** Pushes MXCSR. */
	mxcsr(): void;
	/** Pushes the base of fs. */
	fsBase(): void;
	/** The local with all 128 bits of an xmm register. */
	vector(number: number): Local;
	local(name: string): Local | Pair;
	/** Pushes the value at an address, as an integer or as what `opcode` loads. */
	load(address: Expression, width: 8 | 16 | 32 | 64 | 128, opcode?: MemoryOpcode): void;
	/** With an i32 on the stack: leaves the instruction to the reference engine when that is not 0. */
	leaveIf(): void;
}

/** Who writes trees, for those who write the kinds of nodes in them. */
export interface TreeWriter {
	/** Pushes a value up to 64 bits wide, as an integer. */
	push(tree: Expression): void;
	/** Pushes a value of 32 or 64 bits as a float. */
	pushFloat(tree: Expression): void;
	/** Pushes a vector whose low bits are the value. */
	pushVector(tree: Expression): void;
	/** From the i64 on the stack: `width` bits from bit `shift`. */
	narrowed(width: ValueWidth, shift: number): void;
}

/** The type of an integer that is not 128 bits wide. */
export function typeOf(width: ValueWidth): ValueType {
	return width === 64 ? i64 : i32;
}

export function single(local: Local | Pair): Local {
	if (!("index" in local)) {
		throw new RangeError("a value of 128 bits where a narrower one is wanted");
	}
	return local;
}

export function double(local: Local | Pair): Pair {
	if ("index" in local) {
		throw new RangeError("a narrow value where one of 128 bits is wanted");
	}
	return local;
}

export function isVectorLocal(local: Local | Pair): boolean {
	return "index" in local && local.type === v128;
}

/** Pushes the bits of a local, up to 64, as an i64. */
export function pushWide(code: Code, local: Local): void {
	code.get(local);
	switch (local.type) {
		case i32:
			code.emit("i64.extend_i32_u");
			break;
		case f32:
			code.emit("i32.reinterpret_f32", "i64.extend_i32_u");
			break;
		case f64:
			code.emit("i64.reinterpret_f64");
			break;
		default:
	}
}

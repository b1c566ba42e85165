// The language in which an instruction's meaning is written: expression trees
// and a list of effects, plain data that can be evaluated, compiled, explained
// and analysed. Rules, once for all instructions:
//
// * All expressions of an instruction read the state *before* it (a `local`
//   names a value computed earlier in the same list); all effects happen at
//   once, after the last expression. So `push rsp` stores the old rsp, and
//   `xchg` needs no temporary.
// * A fault in any expression or store leaves the state as it was.
// * Every expression has a width in bits and a value in 0 … 2^width − 1. Signed
//   readings are operators, never another kind of value.
// * Writing a 32-bit general register zeroes its upper half; 8- and 16-bit
//   writes keep the rest (SDM vol. 1 section 3.4.1.1). Only the write-back
//   knows this.
// * The exceptions that the float operators of an instruction raise are set in
//   MXCSR. One of them that is not masked there is a fault, of the first effect
//   that raises one. Only the write-back knows this, too.
// * An operation of x87 that raises an exception which its control word does not mask
//   changes the status word, and the effects behind it in the list are left out: x87
//   tells of it before its next instruction (x87Step.ts).

import type { Flag, Width } from "../isa/registers.ts";
import type { X87Effect, X87Part } from "./x87Effect.ts";

/** Widths of values in bits: a condition is 1 wide, a value of x87 80, a double-width product or dividend 128. */
export type ValueWidth = 1 | Width | 80 | 128;

/** Both operands and the result have one width, except that comparisons give 1. */
export type BinaryOperator =
	| "add"
	| "sub"
	| "mul"
	/** Unsigned and signed division and remainder, truncating; the divisor is never 0 here. */
	| "udiv"
	| "urem"
	| "sdiv"
	| "srem"
	| "and"
	| "or"
	| "xor"
	/** Shift amounts are values of the same width, always below the width. */
	| "shl"
	| "shr"
	| "sar"
	| "eq"
	| "ult"
	| "slt";

/**
 * `not` inverts every bit; `parity` gives 1 when the low byte has an even number of ones. `clz` and
 * `ctz` count zeros from the top and from the bottom (the width, when there is no one), `popcnt` the ones.
 */
export type UnaryOperator = "not" | "neg" | "parity" | "clz" | "ctz" | "popcnt";

export type Expression =
	| { readonly kind: "constant"; readonly value: bigint; readonly width: ValueWidth }
	/** Part of a general register: `width` bits from bit `shift` of register `number`. */
	| { readonly kind: "register"; readonly number: number; readonly width: Width; readonly shift: 0 | 8 }
	/** Part of an xmm register: `width` bits from bit `shift`, a multiple of the width. */
	| { readonly kind: "xmm"; readonly number: number; readonly width: Width | 128; readonly shift: number }
	| { readonly kind: "mxcsr"; readonly width: 32 }
	| X87Part
	/** A register of x87, counted from the top of its stack, whether it is empty or not. */
	| { readonly kind: "x87Register"; readonly index: number; readonly width: 80 }
	| { readonly kind: "flag"; readonly flag: Flag; readonly width: 1 }
	/** The bits of rflags as pushfq stores them; 64 wide. */
	| { readonly kind: "rflags"; readonly width: 64 }
	/** Instructions retired before this one, since the start: the machine's only clock. */
	| { readonly kind: "steps"; readonly width: 64 }
	/** The base of the segment fs; that of gs is 0. */
	| { readonly kind: "fsBase"; readonly width: 64 }
	/** What a segment register holds, by its number. */
	| { readonly kind: "selector"; readonly number: number; readonly width: 16 }
	| { readonly kind: "local"; readonly name: string; readonly width: ValueWidth }
	/** Little-endian memory at a 64-bit address. */
	| { readonly kind: "load"; readonly address: Expression; readonly width: Width | 128 }
	| {
			readonly kind: "unary";
			readonly operator: UnaryOperator;
			readonly operand: Expression;
			readonly width: ValueWidth;
	  }
	| {
			readonly kind: "binary";
			readonly operator: BinaryOperator;
			readonly left: Expression;
			readonly right: Expression;
			readonly width: ValueWidth;
	  }
	/** `condition ? then : else`; both sides may be computed, so neither may fault on its own. */
	| {
			readonly kind: "select";
			readonly condition: Expression;
			readonly then: Expression;
			readonly else: Expression;
			readonly width: ValueWidth;
	  }
	/** Narrower: bits `shift` … `shift + width − 1` of the operand. */
	| { readonly kind: "extract"; readonly operand: Expression; readonly shift: number; readonly width: ValueWidth }
	/** Wider: zero- or sign-extended. */
	| { readonly kind: "extend"; readonly operand: Expression; readonly signed: boolean; readonly width: ValueWidth }
	/** The parts side by side, the lowest first; their widths add up to the width. */
	| { readonly kind: "concat"; readonly parts: readonly Expression[]; readonly width: ValueWidth }
	/**
	 * Lane by lane: `body` with each name standing for one lane of its vector, and its results side by
	 * side, the lowest first. All vectors have as many lanes as there are results.
	 */
	| {
			readonly kind: "lanes";
			readonly vectors: readonly LaneVector[];
			readonly body: Expression;
			readonly width: 8 | 16 | 32 | 64 | 128;
	  }
	/**
	 * IEEE 754 arithmetic on bit patterns of 32 and 64 bits; see `FloatOperator`. Exceptions that it
	 * raises go to MXCSR at the write-back.
	 */
	| {
			readonly kind: "float";
			readonly operator: FloatOperator;
			readonly operands: readonly Expression[];
			readonly rounding: Rounding;
			readonly raises: Raises;
			readonly width: 1 | 32 | 64;
	  };

/** A value cut into lanes of `lane` bits; `name` is a local inside the body of the `lanes` alone. */
export interface LaneVector {
	readonly name: string;
	readonly value: Expression;
	readonly lane: Width;
}

/**
 * As SDM vol. 1 section 4.8 and appendix E have them, with MXCSR's FTZ and DAZ. A result that comes from
 * a NaN is the first operand that is one, made quiet; one that has no value is the negative quiet NaN.
 */
export type FloatOperator =
	| "add"
	| "sub"
	| "mul"
	| "div"
	| "sqrt"
	/** Estimates of 1/x and 1/√x for 32 bits. */
	| "reciprocal"
	| "reciprocalRoot"
	/** The first operand if it is smaller (larger), else the second: also for NaNs and for zeros. */
	| "min"
	| "max"
	/** To a whole number, still a float. */
	| "round"
	/** From one float width to the other. */
	| "convert"
	/** From a signed integer of 32 or 64 bits. */
	| "fromInteger"
	/** To a signed integer of the width; what does not fit gives the sign bit alone. */
	| "toInteger"
	/** Comparisons give 1 bit; only `unordered` holds when an operand is a NaN. */
	| "equal"
	| "less"
	| "lessOrEqual"
	| "unordered";

/** `current`: as MXCSR's bits 13 and 14 say. Matters where a result may be inexact, and to the sign of a zero sum. */
export type Rounding = "current" | "nearest" | "down" | "up" | "zero";

/**
 * Which exceptions an operator raises: `fewer` of a comparison none for a quiet NaN, and of a
 * rounding to a whole number none for an inexact result.
 */
export type Raises = "all" | "fewer" | "nothing";

/** Why a branch is taken: the shadow call stack follows `call` and `return`, not jumps. */
export type BranchKind = "jump" | "call" | "return";

export type Effect =
	/** Names a value for later expressions of the same instruction. */
	| { readonly kind: "let"; readonly name: string; readonly value: Expression }
	| {
			readonly kind: "register";
			readonly number: number;
			readonly width: Width;
			readonly shift: 0 | 8;
			readonly value: Expression;
	  }
	/** Part of an xmm register; the rest stays. */
	| {
			readonly kind: "xmm";
			readonly number: number;
			readonly width: Width | 128;
			readonly shift: number;
			readonly value: Expression;
	  }
	| { readonly kind: "mxcsr"; readonly value: Expression }
	| X87Effect
	/** A part of the state of x87; what cannot be changed stays. A change of the status word is a change of the top, too. */
	| { readonly kind: "x87Part"; readonly part: X87Part["part"]; readonly value: Expression }
	/** A register of x87, counted from the top as it is by now; it counts as empty or not as before. */
	| { readonly kind: "x87Register"; readonly index: number; readonly value: Expression }
	/** A segment register gets what it is to hold, 16 bits; with fs its base changes too. */
	| { readonly kind: "selector"; readonly number: number; readonly value: Expression }
	| { readonly kind: "flag"; readonly flag: Flag; readonly value: Expression }
	/** rflags as popfq loads them: the flags that user code can change. */
	| { readonly kind: "rflags"; readonly value: Expression }
	| { readonly kind: "store"; readonly address: Expression; readonly value: Expression; readonly width: Width | 128 }
	/** rip ← target when the condition (if any) holds, else the next instruction. */
	| {
			readonly kind: "branch";
			readonly branch: BranchKind;
			readonly target: Expression;
			readonly condition?: Expression;
	  }
	/** Stops with a fault when the condition (if any) is 1. Checked in order, with the loads. `address`: where it is about memory. */
	| {
			readonly kind: "fault";
			readonly fault: FaultName;
			readonly condition?: Expression;
			readonly address?: Expression;
	  }
	/** Leaves the machine for the kernel; what it does is not an expression. */
	| { readonly kind: "syscall" }
	/**
	 * Does `body` while rcx (of the address width) is not 0, decrementing it each time, and stops
	 * after an iteration that leaves zf ≠ `whileZero` where that is given (SDM vol. 2B, REP).
	 * Each iteration is complete in itself, so a fault keeps the work of those before it.
	 * The whole counts as one retired instruction.
	 */
	| { readonly kind: "repeat"; readonly counter: Width; readonly whileZero?: 0 | 1; readonly body: readonly Effect[] };

/** The faults that an instruction raises by itself, not because memory may not be accessed. */
export type FaultName =
	| "divide-error"
	| "invalid-opcode"
	| "breakpoint"
	| "privileged"
	| "misaligned"
	| "reserved-bits"
	| "bad-selector"
	| "x87-exception";

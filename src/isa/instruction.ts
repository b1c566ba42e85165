// What an instruction is between text and bytes: a row of the table, the width
// it works at, and its operands. The assembler makes these and `encode`s them;
// `decode` makes them from memory; semantics and `format` read them. Values are
// complete: symbols are numbers by now, and an instruction never changes.

import type { Condition } from "./conditions.ts";
import type { Manner } from "./manner.ts";
import type { OperandWidth, Register, Width } from "./registers.ts";
import type { Row } from "./row.ts";

/** A memory operand: `segment:[base + index*scale + displacement]` (SDM vol. 1 section 3.7.5). */
export interface Memory {
	readonly kind: "memory";
	/** A general register, or `rip` for rip-relative addressing. */
	readonly base?: Register | "rip";
	readonly index?: Register;
	readonly scale: 1 | 2 | 4 | 8;
	/**
	 * Signed. With base `rip` it is the *address* meant (unsigned, already summed), not the
	 * distance, so that an operand reads the same wherever the instruction stands.
	 */
	readonly displacement: bigint;
	/** True when the displacement came from a symbol and must keep its full 4 bytes, as GNU as does. */
	readonly symbolic?: boolean;
	/** NASM: the displacement's width in bits, where the source says it: `[byte rax + 5]`, and 64 for an address in full. */
	readonly displacementWidth?: 8 | 64;
	/** NASM's `nosplit`: an index stays one, though it could be a base. */
	readonly keepsIndex?: boolean;
	readonly segment?: "fs" | "gs";
	/** Width of the access in bits; undefined where the source gives none (`lea`, or not known yet). */
	readonly width?: OperandWidth;
}

export interface Immediate {
	readonly kind: "immediate";
	/** The value as written, signed or unsigned; encode checks that it fits. */
	readonly value: bigint;
	/** True when it came from a symbol and must not shrink to a sign-extended byte. */
	readonly symbolic?: boolean;
	/** Width in bits that was written before it in NASM: `byte 5`. */
	readonly asked?: OperandWidth;
}

/** A near branch target: the absolute address, not the distance. */
export interface Target {
	readonly kind: "target";
	readonly address: bigint;
	/** Force the 4-byte form (a symbol of another section, say). */
	readonly near?: boolean;
	/** Allow the form of one byte only. */
	readonly short?: boolean;
}

export interface RegisterOperand {
	readonly kind: "register";
	readonly register: Register;
}

export type Operand = RegisterOperand | Memory | Immediate | Target;

/** The prefixes of string instructions. `rep` and `repe` share a byte; the row says which name it has. */
export type Repeat = "rep" | "repe" | "repne";

export interface Instruction {
	readonly row: Row;
	/** The name as assembled or decoded: `jne`, `movsb`, `add`. */
	readonly mnemonic: string;
	/** Operand width in bits at which the row is used; for a row of one width, that width. */
	readonly width: Width | 128;
	readonly operands: readonly Operand[];
	/** Set for jcc, setcc and cmovcc. */
	readonly condition?: Condition;
	readonly repeat?: Repeat;
	readonly lock?: boolean;
	/** Of an instruction to be encoded. */
	readonly manner?: Manner;
	/** Address width in bits: 32 with the 67 prefix, else 64. */
	readonly addressWidth: 32 | 64;
	/** Bytes of the encoding, 1–15; 0 before it has been encoded. */
	readonly length: number;
}

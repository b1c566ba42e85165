// One row of the instruction table, after reading: the Intel manual's notation
// taken apart. `table.ts` is the text, `tableReader.ts` turns it into rows and
// refuses what it cannot read; everything else reads rows.

import type { Operation } from "./operation.ts";
import type { OperandWidth, Register, Width } from "./registers.ts";

/**
 * What stands in an operand place, in the manual's words (SDM vol. 2A section 3.1.1.3).
 * A form without a number has the width of the row's use; `8`, `16`… fix it.
 */
type OperandForm = string;

export interface Row {
	/** Number of the row in the table, from 0: its identity. */
	readonly id: number;
	/** The mnemonic, with `cc` standing for a condition: `add`, `jcc`, `movsb`. The first of `names`. */
	readonly mnemonic: string;
	/** The name at each width, in the order of `widths`, or one name for all. Decoding gives these. */
	readonly names: readonly string[];
	/** Other names that the assembler takes, at any width. */
	readonly aliases: readonly string[];
	/** The opcode column as written: `01 /r`. */
	readonly opcode: string;
	readonly encoding: Encoding;
	readonly operands: readonly OperandForm[];
	/** The operands taken apart, one for each form. */
	readonly places: readonly Place[];
	/** The widths it exists in, in bits; empty where the row knows no operand width (it then stands at 64). */
	readonly widths: readonly (Width | 128)[];
	readonly operation: Operation;
	/** One line for hovers and the reference page. */
	readonly description: string;
}

/** The opcode column taken apart (SDM vol. 2A section 3.1.1.1). */
export interface Encoding {
	/**
	 * A prefix that is part of the opcode; `none` where 66, F2 and F3 would make it another instruction, `once` where
	 * F2 and F3 would.
	 */
	readonly prefix?: 0x66 | 0xf2 | 0xf3 | "none" | "once";
	/** The bytes that select the opcode map. */
	readonly map: OpcodeMap;
	/** The opcode byte, with the low bits 0 that the width, a register or a condition fills. */
	readonly byte: number;
	/** What the low bits of the opcode byte hold. */
	readonly filled?: "width" | "register" | "condition";
	readonly modrm?:
		| { readonly kind: "register" }
		| { readonly kind: "digit"; readonly digit: number }
		| { readonly kind: "byte"; readonly value: number };
	/** Assembled with a `wait` (9B) before it. */
	readonly waits: boolean;
	/** A last byte that is part of the opcode, though it stands where an immediate would. */
	readonly trailing?: number;
	/** Always with the 67 prefix: counts in ecx. */
	readonly address32: boolean;
	/** 64 bits is the default width: no REX.W, and 32 bits cannot be had. */
	readonly default64: boolean;
	/** May carry a lock prefix when its first operand is memory. */
	readonly lock: boolean;
	/** The repeat prefixes that mean something: `rep` alone, or `repe` and `repne`. */
	readonly repeat?: "rep" | "repe";
	/** Who uses the row: both directions and both dialects when undefined. */
	readonly decodeOnly: boolean;
	readonly encodeOnly: boolean;
	readonly dialect?: "gas" | "nasm";
}

/** Behind a VEX prefix opcodes mean something else: those are maps of their own. */
export type OpcodeMap = "" | "0F" | "0F 38" | "0F 3A" | VexMap;

export type VexMap = "VEX 0F 38" | "VEX 0F 3A";

/** A width in bits, or `row`: the width at which the row is used. */
export type PlaceWidth = OperandWidth | "row";

/** Where an operand goes in the encoding and what may stand there. */
export type Place =
	/** A register in modrm.reg (`reg`), in the opcode byte (`opcode`) or in VEX.vvvv (`vex`). */
	| { readonly kind: "reg" | "opcode" | "vex"; readonly file: Register["file"]; readonly width: PlaceWidth }
	/** One general register in both modrm.reg and modrm.rm. */
	| { readonly kind: "both" }
	/** A register (of `file`, if any) or memory (if `memory`) in modrm.rm; `any` width for addresses alone. */
	| {
			readonly kind: "rm";
			readonly file?: Register["file"];
			readonly memory: boolean;
			readonly width: PlaceWidth | "any";
	  }
	/**
	 * An immediate of `width` bits (`row`: at most 32, sign-extended to the row's width).
	 * `extended`: a byte sign-extended to the row's width; `unsigned`: zero-extended to 64 bits;
	 * `symbolic`: only a value that came from a symbol.
	 */
	| {
			readonly kind: "immediate";
			readonly width: PlaceWidth;
			readonly extended?: boolean;
			readonly unsigned?: boolean;
			readonly symbolic?: boolean;
	  }
	/** A branch target as a signed distance of `width` bits. */
	| { readonly kind: "relative"; readonly width: 8 | 32 }
	/** An absolute 64-bit address in the place of an immediate. */
	| { readonly kind: "offset" }
	/** A register that the opcode implies. */
	| { readonly kind: "fixed"; readonly register: Register }
	/** al, ax, eax or rax, as the row's width is. */
	| { readonly kind: "accumulator" }
	/** The number 1, implied. */
	| { readonly kind: "one" }
	/** Memory at rsi, rdi or rbx (esi… with the 67 prefix), implied; only rdi's segment is fixed. */
	| { readonly kind: "implied memory"; readonly register: "rsi" | "rdi" | "rbx"; readonly width: PlaceWidth };

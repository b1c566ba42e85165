// The syntax tree of operands and expressions, for the assembler and for the
// debugger's expressions alike. It says what was written, not what it means:
// whether a bare name is an address or the memory at it is for the reader to
// decide. `start` and `end` are offsets into the text that was parsed.

import type { OperandWidth, Register } from "../isa/registers.ts";

export type UnaryOperator =
	| "-"
	| "+"
	| "~"
	| "!"
	/** NASM: the logarithm of a power of two; the same, rounding down with a warning less, down, up. */
	| "ilog2e"
	| "ilog2w"
	| "ilog2f"
	| "ilog2c";

/** `!` between operands is GNU as's "or not". */
export type BinaryOperator =
	| "*"
	| "/"
	| "%"
	| "<<"
	| ">>"
	| "|"
	| "&"
	| "^"
	| "!"
	| "+"
	| "-"
	| "=="
	| "!="
	| "<"
	| ">"
	| "<="
	| ">="
	| "&&"
	| "||"
	/** Division of unsigned numbers and what it leaves. */
	| "udiv"
	| "umod"
	/** NASM: a shift that keeps the sign; one of two; -1, 0 or 1 for the order of two. */
	| ">>>"
	| "^^"
	| "<=>";

interface Node {
	readonly start: number;
	readonly end: number;
}

/** A number or character constant; the value is unsigned and may exceed 64 bits. */
interface NumberSyntax extends Node {
	readonly kind: "number";
	readonly value: bigint;
	/** The macro that names this offset from rbp or rsp. */
	readonly slot?: { readonly name: string; readonly offset: bigint };
}

/** A symbol, a flag, `rip`, or whatever else the reader knows by that name; case as written. */
export interface NameSyntax extends Node {
	readonly kind: "name";
	/** In GNU as it may end in a relocation: `name@plt`. */
	readonly name: string;
	/** In NASM, what `wrt` asks for: `plt`. */
	readonly relocation?: string;
}

interface RegisterSyntax extends Node {
	readonly kind: "register";
	readonly register: Register;
	/** Written `%rax`. */
	readonly percent?: boolean;
}

/** `.` or `$`: the address where the statement stands; or that of its section: `$$`. */
interface HereSyntax extends Node {
	readonly kind: "here";
	readonly ofSection?: boolean;
}

/** `1b` or `1f`. */
interface LocalLabelSyntax extends Node {
	readonly kind: "localLabel";
	readonly number: bigint;
	readonly direction: "backward" | "forward";
}

/** `@name`, a value that only the debugger has; `name` is without the sign. */
interface SpecialSyntax extends Node {
	readonly kind: "special";
	readonly name: string;
}

/** A text in quotes, as its bytes. */
interface StringSyntax extends Node {
	readonly kind: "string";
	readonly bytes: readonly number[];
}

export interface UnarySyntax extends Node {
	readonly kind: "unary";
	readonly operator: UnaryOperator;
	readonly operand: ExpressionSyntax;
}

export interface BinarySyntax extends Node {
	readonly kind: "binary";
	readonly operator: BinaryOperator;
	readonly left: ExpressionSyntax;
	readonly right: ExpressionSyntax;
}

/** `[address]`, `symbol[address]` (their sum), `fs:address`; with its width where `ptr` gave one. */
export interface MemorySyntax extends Node {
	readonly kind: "memory";
	readonly address: ExpressionSyntax;
	/** In bits. */
	readonly width?: OperandWidth;
	/** `cs ds es fs gs ss`, lower case. */
	readonly segment?: string;
	/** The width stands without `ptr`, which GNU as reads as a number. */
	readonly bareWidth?: boolean;
	/** `[rel x]` or `[abs x]`. */
	readonly addressing?: "rel" | "abs";
	/** `[byte rax + 5]`, `[dword x]` or `[qword x]`: the displacement's width in bits. */
	readonly displacementWidth?: OperandWidth;
	/** `[nosplit rax*2]`. */
	readonly keepsIndex?: boolean;
	/** `[a32 x]`: the address is computed with 32 bits. */
	readonly isNarrow?: boolean;
}

/** Memory at an address, with what `parts` says of it. All memory is made here, in one form, which is quick to look at. */
export function memorySyntax(
	address: ExpressionSyntax,
	start: number,
	end: number,
	{ width, segment, bareWidth, addressing, displacementWidth, keepsIndex, isNarrow }: Partial<MemorySyntax> = {},
): MemorySyntax {
	return {
		kind: "memory",
		address,
		width,
		segment,
		bareWidth,
		addressing,
		displacementWidth,
		keepsIndex,
		isNarrow,
		start,
		end,
	};
}

/** The same memory with another width, where the text says so. */
export function sizedMemory(
	{ address, segment, addressing, displacementWidth, keepsIndex, isNarrow, end }: MemorySyntax,
	width: MemorySyntax["width"],
	bareWidth: boolean | undefined,
	start: number,
): MemorySyntax {
	const words = { addressing, displacementWidth, keepsIndex, isNarrow };
	return memorySyntax(address, start, end, { width, segment, bareWidth, ...words });
}

/** `dword ptr x` before something without brackets. */
interface SizedSyntax extends Node {
	readonly kind: "sized";
	readonly width: OperandWidth;
	readonly operand: ExpressionSyntax;
}

/** `offset x`: the address of x. */
interface OffsetSyntax extends Node {
	readonly kind: "offset";
	readonly operand: ExpressionSyntax;
}

/** `short x` or `near ptr x`: how far a branch reaches; `strict x`: at its full width. */
export interface ReachSyntax extends Node {
	readonly kind: "reach";
	readonly reach: "short" | "near" | "strict";
	readonly operand: ExpressionSyntax;
}

/** NASM: `condition ? yes : no`. */
interface ChoiceSyntax extends Node {
	readonly kind: "choice";
	readonly condition: ExpressionSyntax;
	readonly yes: ExpressionSyntax;
	readonly no: ExpressionSyntax;
}

export type ExpressionSyntax =
	| NumberSyntax
	| NameSyntax
	| RegisterSyntax
	| HereSyntax
	| LocalLabelSyntax
	| SpecialSyntax
	| StringSyntax
	| UnarySyntax
	| BinarySyntax
	| ChoiceSyntax
	| MemorySyntax
	| SizedSyntax
	| OffsetSyntax
	| ReachSyntax;

/** What is wrong with a text, as one sentence without a full stop, and where. */
export interface SyntaxProblem {
	readonly message: string;
	readonly start: number;
	readonly end: number;
	/** What to write there instead, where that is clear. */
	readonly repair?: string;
}

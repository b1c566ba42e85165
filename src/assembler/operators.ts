// The words and ranks of the expression grammar, as tables.

import type { Width } from "../isa/registers.ts";
import type { BinaryOperator } from "./syntax.ts";

/** How tightly operators bind: the higher, the tighter (GNU as manual, section "Infix Operators", and its expr.c). */
export const ranks: Record<BinaryOperator, number> = {
	"*": 8,
	"/": 8,
	"%": 8,
	"<<": 8,
	">>": 8,
	"|": 7,
	"&": 7,
	"^": 7,
	"!": 7,
	"+": 5,
	"-": 5,
	"==": 4,
	"!=": 4,
	"<": 4,
	">": 4,
	"<=": 4,
	">=": 4,
	"&&": 3,
	"||": 2,
};

/** Operators that Intel syntax writes as words, in lower case. */
export const wordOperators: ReadonlyMap<string, BinaryOperator> = new Map<string, BinaryOperator>([
	["and", "&"],
	["or", "|"],
	["xor", "^"],
	["shl", "<<"],
	["shr", ">>"],
	["mod", "%"],
	["eq", "=="],
	["ne", "!="],
	["lt", "<"],
	["le", "<="],
	["gt", ">"],
	["ge", ">="],
]);

/** Words for the width of memory, in lower case, and the width in bits. */
export const widths: ReadonlyMap<string, Width | 128> = new Map<string, Width | 128>([
	["byte", 8],
	["word", 16],
	["dword", 32],
	["qword", 64],
	["oword", 128],
	["xmmword", 128],
]);

/** Segment registers, in lower case. */
export const segments: ReadonlySet<string> = new Set(["cs", "ds", "es", "fs", "gs", "ss"]);

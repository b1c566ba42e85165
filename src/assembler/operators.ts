// The words and ranks of the expression grammar, as tables: one grammar for GNU
// as in Intel syntax and for the debugger's expressions, one for NASM.

import type { OperandWidth } from "../isa/registers.ts";
import { segmentNames } from "../isa/segments.ts";
import type { BinaryOperator } from "./syntax.ts";

/** What stands between two operands. */
export interface Infix {
	readonly operator: BinaryOperator;
	/** How tightly it binds: the higher, the tighter. */
	readonly rank: number;
}

/** What differs between the dialects in operands and expressions. */
export interface Grammar {
	/** By their text, words in lower case. */
	readonly infix: ReadonlyMap<string, Infix>;
	/** NASM's words: `rel`, `abs`, `strict`, `wrt`; widths without `ptr`; true is 1. Else GNU as's: `offset`, `x[y]`, `%rax`. */
	readonly nasm: boolean;
	/** AT&T syntax: a word is always the name of a symbol. */
	readonly plainNames?: boolean;
}

/** GNU as manual, section "Infix Operators", and its expr.c. */
const ranks = {
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
} as const;

/** Operators that Intel syntax writes as words, in lower case. */
const wordOperators: ReadonlyMap<string, keyof typeof ranks> = new Map<string, keyof typeof ranks>([
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

export const gasGrammar: Grammar = {
	nasm: false,
	infix: new Map([
		...Object.entries(ranks).map(([sign, rank]): [string, Infix] => [sign, { operator: sign as BinaryOperator, rank }]),
		["<>", { operator: "!=", rank: ranks["!="] }],
		...[...wordOperators].map(([word, operator]): [string, Infix] => [word, { operator, rank: ranks[operator] }]),
	]),
};

export const attGrammar: Grammar = {
	nasm: false,
	plainNames: true,
	infix: new Map([...gasGrammar.infix].filter(([sign]) => !/\w/.test(sign))),
};

/** NASM manual, section 3.5, from what binds least. */
const nasmLevels: readonly (readonly (readonly [string, BinaryOperator])[])[] = [
	[["||", "||"]],
	[["^^", "^^"]],
	[["&&", "&&"]],
	[
		["=", "=="],
		["==", "=="],
		["!=", "!="],
		["<>", "!="],
		["<", "<"],
		[">", ">"],
		["<=", "<="],
		[">=", ">="],
		["<=>", "<=>"],
	],
	[["|", "|"]],
	[["^", "^"]],
	[["&", "&"]],
	[
		["<<", "<<"],
		["<<<", "<<"],
		[">>", ">>"],
		[">>>", ">>>"],
	],
	[
		["+", "+"],
		["-", "-"],
	],
	[
		["*", "*"],
		["/", "udiv"],
		["//", "/"],
		["%", "umod"],
		["%%", "%"],
	],
];

export const nasmGrammar: Grammar = {
	nasm: true,
	infix: new Map(
		nasmLevels.flatMap((level, index) =>
			level.map(([sign, operator]): [string, Infix] => [sign, { operator, rank: index + 1 }]),
		),
	),
};

/** Words for the width of memory, in lower case, and the width in bits. */
export const widths: ReadonlyMap<string, OperandWidth> = new Map<string, OperandWidth>([
	["byte", 8],
	["word", 16],
	["dword", 32],
	["qword", 64],
	["mmword", 64],
	["tbyte", 80],
	["tword", 80],
	["oword", 128],
	["dqword", 128],
	["xmmword", 128],
]);

/** Segment registers, in lower case. */
export const segments: ReadonlySet<string> = new Set(segmentNames);

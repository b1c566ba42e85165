// The facts of the NASM dialect: how its text is cut into tokens, and its
// directives. Nothing here computes; each directive's work is in the file named
// after its kind.

import type { DialectRules } from "./dialect.ts";
import type { Directive } from "./directive.ts";
import { includedBytesDirective } from "./includedBytes.ts";
import {
	alignModeDirective,
	dataDirective,
	nasmAlignDirective,
	reserveAlignDirective,
	reserveDirective,
} from "./nasmDataDirectives.ts";
import { NasmPreprocessor } from "./nasmPreprocessor.ts";
import {
	bitsDirective,
	defaultDirective,
	endInstanceDirective,
	endStructureDirective,
	fieldDirective,
	floatDirective,
	instanceDirective,
	nasmSectionDirective,
	structureDirective,
} from "./nasmSectionDirectives.ts";
import { parseNasmLine } from "./nasmStatement.ts";
import {
	externDirective,
	globalDirective,
	nasmCommonDirective,
	nasmSizeDirective,
	nasmTypeDirective,
	nasmWeakDirective,
} from "./nasmSymbolDirectives.ts";
import { timesDirective } from "./nasmTimes.ts";
import { readNasmOperand } from "./operandReader.ts";
import { nasmGrammar } from "./operators.ts";
import { absoluteDirective } from "./sectionDirectives.ts";
import { flatDirective, unsupportedDirective } from "./unsupportedDirectives.ts";

const ignored: Directive = { everywhere: true, run: () => {} };

/** Widths of items in bytes, by the letter in `db` and `resb`; `ddq` is yasm's name of `do`. */
const widths: readonly (readonly [string, number])[] = [
	["b", 1],
	["w", 2],
	["d", 4],
	["q", 8],
	["t", 10],
	["o", 16],
	["dq", 16],
	["y", 32],
	["z", 64],
];

const directives: ReadonlyMap<string, Directive> = new Map<string, Directive>([
	["section", nasmSectionDirective],
	["segment", nasmSectionDirective],
	["global", globalDirective],
	["extern", externDirective],
	["required", externDirective],
	["static", externDirective],
	["common", nasmCommonDirective],
	["type", nasmTypeDirective],
	["size", nasmSizeDirective],
	["weak", nasmWeakDirective],
	...widths.map(([letter, width]): [string, Directive] => [`d${letter}`, dataDirective(width)]),
	...widths.map(([letter, width]): [string, Directive] => [`res${letter}`, reserveDirective(width)]),
	["incbin", includedBytesDirective],
	["times", timesDirective],
	["align", nasmAlignDirective],
	["alignb", reserveAlignDirective],
	["alignmode", alignModeDirective],
	["default", defaultDirective],
	["bits", bitsDirective],
	["use64", ignored],
	["cpu", ignored],
	["sectalign", ignored],
	["warning", ignored],
	["list", ignored],
	["map", ignored],
	["float", floatDirective],
	["absolute", absoluteDirective],
	["struc", structureDirective],
	["endstruc", endStructureDirective],
	["istruc", instanceDirective],
	["at", fieldDirective],
	["iend", endInstanceDirective],
]);

const unsupported: ReadonlyMap<string, Directive> = new Map([
	["org", flatDirective],
	..."group import export use16 use32".split(" ").map((name): [string, Directive] => [name, unsupportedDirective]),
]);

/** What the directives of GNU as are called here. */
const foreignWords: ReadonlyMap<string, string> = new Map([
	[".byte", "db"],
	[".short", "dw"],
	[".word", "dw"],
	[".long", "dd"],
	[".int", "dd"],
	[".quad", "dq"],
	[".ascii", "db"],
	[".asciz", "db"],
	[".string", "db"],
	[".skip", "resb"],
	[".space", "resb"],
	[".zero", "resb"],
	[".section", "section"],
	[".text", "section .text"],
	[".data", "section .data"],
	[".bss", "section .bss"],
	[".globl", "global"],
	[".global", "global"],
	[".extern", "extern"],
	[".align", "align"],
	[".balign", "align"],
	[".equ", "equ"],
	[".set", "equ"],
	[".macro", "%macro"],
	[".include", "%include"],
]);

function findDirective(name: string): Directive | undefined {
	const lower = name.toLowerCase();
	return directives.get(lower) ?? unsupported.get(lower);
}

export const nasmDialect: DialectRules = {
	name: "nasm",
	grammar: nasmGrammar,
	lexical: {
		lineComments: [";"],
		lineStartComments: [],
		blockComments: false,
		localLabels: false,
		radixSuffixes: true,
		characterConstants: false,
		zeroIsOctal: false,
		nasm: true,
	},
	foreignWords,
	directiveNames: [...directives.keys(), "equ"],
	findDirective,
	createPreprocessor: (unit) => new NasmPreprocessor(unit),
	parseStatement: (tokens) => parseNasmLine(tokens, (name) => findDirective(name) !== undefined),
	readOperand: readNasmOperand,
};

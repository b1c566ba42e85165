// The facts of the gas dialect (GNU as with Intel syntax): how its text is cut
// into tokens, and its directives. Nothing here computes; each directive's work
// is in the file named after its kind.

import {
	alignDirective,
	fillDirective,
	integerDirective,
	orgDirective,
	skipDirective,
	textDirective,
} from "./dataDirectives.ts";
import type { DialectRules } from "./dialect.ts";
import type { Directive } from "./directive.ts";
import { floatDirective } from "./floatDirectives.ts";
import {
	nopDirective,
	nopsDirective,
	repeatedDirective,
	roomDirective,
	wideTextDirective,
} from "./gasDataDirectives.ts";
import { GasPreprocessor } from "./gasPreprocessor.ts";
import { includedBytesDirective } from "./includedBytes.ts";
import { leb128Directive } from "./leb128.ts";
import { readGasOperand } from "./operandReader.ts";
import { gasGrammar } from "./operators.ts";
import { fileDirective, locDirective } from "./origins.ts";
import {
	absoluteDirective,
	plainSectionDirective,
	popSectionDirective,
	previousDirective,
	pushSectionDirective,
	sectionDirective,
	subsectionDirective,
} from "./sectionDirectives.ts";
import { parseStatement } from "./statementParser.ts";
import {
	commonDirective,
	localCommonDirective,
	setDirective,
	sizeDirective,
	symbolListDirective,
	typeDirective,
	weakReferenceDirective,
} from "./symbolDirectives.ts";
import {
	bundleDirective,
	narrowCodeDirective,
	relocationDirective,
	unsupportedDirective,
} from "./unsupportedDirectives.ts";
import { unwindDirectives } from "./unwindNotes.ts";

const ignored: Directive = { everywhere: true, run: () => {} };

const global = symbolListDirective((entry) => {
	entry.global = true;
});
const weak = symbolListDirective((entry) => {
	entry.global = true;
	entry.weak = true;
});
const local = symbolListDirective((entry) => {
	entry.local = true;
});

function syntaxDirective(isAtt: boolean): Directive {
	return {
		everywhere: true,
		run: (unit) => {
			unit.isAtt = isAtt;
		},
	};
}

/** Directives without arguments that matter: notes for linkers, debuggers and other assemblers. */
const ignoredNames = `.extern .hidden .protected .internal .ident .code64 .addrsig .addrsig_sym
	.arch .version .title .sbttl .list .nolist .eject .psize .symver
	.stabs .stabn .stabd .xstabs .linkonce .func .endfunc .ln .line .linefile .ttl .llen .plen .page .spc .lflags .noopt .optim
	.att_mnemonic .intel_mnemonic .gnu_attribute .vtable_entry .vtable_inherit .debug .dsym .xref .xdef .format .noformat .name
	.cfi_sections .cfi_register .cfi_undefined
	.cfi_return_column .cfi_signal_frame .cfi_personality .cfi_personality_id .cfi_escape
	.cfi_llvm_def_aspace_cfa .cfi_b_key_frame .cfi_negate_ra_state .cfi_label .cfi_window_save .cfi_val_offset .cfi_fde_data .cfi_inline_lsda .loc_mark_labels`.split(
	/\s+/,
);

/** The letters of `.dcb` and `.ds`, and what they are in bytes. */
const motorolaWidths = [
	["", 2],
	[".b", 1],
	[".w", 2],
	[".l", 4],
] as const;

const directives: ReadonlyMap<string, Directive> = new Map<string, Directive>([
	[".text", plainSectionDirective(".text")],
	[".data", plainSectionDirective(".data")],
	[".bss", plainSectionDirective(".bss")],
	[".section", sectionDirective],
	[".subsection", subsectionDirective],
	[".struct", absoluteDirective],
	[".offset", absoluteDirective],
	[".pushsection", pushSectionDirective],
	[".popsection", popSectionDirective],
	[".previous", previousDirective],
	[".globl", global],
	[".global", global],
	[".weak", weak],
	[".weakref", weakReferenceDirective],
	[".local", local],
	[".byte", integerDirective(1)],
	[".short", integerDirective(2)],
	[".word", integerDirective(2)],
	[".hword", integerDirective(2)],
	[".value", integerDirective(2)],
	[".2byte", integerDirective(2)],
	[".long", integerDirective(4)],
	[".int", integerDirective(4)],
	[".4byte", integerDirective(4)],
	[".quad", integerDirective(8)],
	[".8byte", integerDirective(8)],
	[".octa", integerDirective(16)],
	[".slong", integerDirective(4)],
	[".dc", integerDirective(2)],
	[".dc.b", integerDirective(1)],
	[".dc.w", integerDirective(2)],
	[".dc.l", integerDirective(4)],
	[".dc.a", integerDirective(8)],
	...motorolaWidths.map(([letter, width]): [string, Directive] => [`.dcb${letter}`, repeatedDirective(width)]),
	...motorolaWidths.map(([letter, width]): [string, Directive] => [`.ds${letter}`, roomDirective(width)]),
	[".ds.s", roomDirective(4)],
	[".ds.d", roomDirective(8)],
	[".ds.x", roomDirective(10)],
	[".ds.p", roomDirective(12)],
	[".uleb128", leb128Directive(false)],
	[".sleb128", leb128Directive(true)],
	[".float", floatDirective(4)],
	[".single", floatDirective(4)],
	[".dc.s", floatDirective(4)],
	[".double", floatDirective(8)],
	[".dc.d", floatDirective(8)],
	[".tfloat", floatDirective(10)],
	[".dc.x", floatDirective(10)],
	[".ascii", textDirective(false)],
	[".asciz", textDirective(true)],
	[".string", textDirective(true)],
	[".string8", textDirective(true)],
	[".string16", wideTextDirective(2)],
	[".string32", wideTextDirective(4)],
	[".string64", wideTextDirective(8)],
	[".incbin", includedBytesDirective],
	[".nop", nopDirective],
	[".nops", nopsDirective],
	[".reloc", relocationDirective],
	[".bundle_align_mode", bundleDirective],
	[".zero", skipDirective],
	[".skip", skipDirective],
	[".space", skipDirective],
	[".fill", fillDirective],
	[".align", alignDirective("bytes")],
	[".balign", alignDirective("bytes")],
	[".balignw", alignDirective("bytes", 2)],
	[".balignl", alignDirective("bytes", 4)],
	[".p2align", alignDirective("power")],
	[".p2alignw", alignDirective("power", 2)],
	[".p2alignl", alignDirective("power", 4)],
	[".org", orgDirective],
	[".comm", commonDirective],
	[".common", commonDirective],
	[".largecomm", commonDirective],
	[".lcomm", localCommonDirective],
	[".set", setDirective("free")],
	[".equ", setDirective("free")],
	[".equiv", setDirective("fixed")],
	[".eqv", setDirective("anew")],
	[".type", typeDirective],
	[".size", sizeDirective],
	[".file", fileDirective],
	[".loc", locDirective],
	...unwindDirectives,
	[".att_syntax", syntaxDirective(true)],
	[".intel_syntax", syntaxDirective(false)],
	...ignoredNames.map((name): [string, Directive] => [name, ignored]),
]);

/** Known, but not obeyed yet: one clear sentence each instead of a stream of errors. */
const unsupported: ReadonlyMap<string, Directive> = new Map<string, Directive>([
	...".ldouble .dcb.x .dcb.s .dcb.d .bfloat16 .hfloat .bundle_lock .bundle_unlock .mri"
		.split(" ")
		.map((name): [string, Directive] => [name, unsupportedDirective]),
	...[".code32", ".code16"].map((name): [string, Directive] => [name, narrowCodeDirective]),
]);

/** Obeyed before a line is taken for a statement. */
const preprocessorNames =
	".macro .endm .exitm .purgem .altmacro .noaltmacro .rept .irp .irpc .endr .include .if .ifdef .ifndef .else .elseif .endif .error .err .warning .print .end .abort".split(
		" ",
	);

/** What the words of NASM are called here. */
const foreignWords: ReadonlyMap<string, string> = new Map([
	["db", ".byte"],
	["dw", ".short"],
	["dd", ".long"],
	["dq", ".quad"],
	["resb", ".skip"],
	["section", ".section"],
	["segment", ".section"],
	["global", ".globl"],
	["extern", ".extern"],
	["align", ".balign"],
]);

export const gasDialect: DialectRules = {
	name: "gas",
	grammar: gasGrammar,
	lexical: {
		lineComments: ["#", "//"],
		lineStartComments: ["/"],
		blockComments: true,
		separator: ";",
		localLabels: true,
		radixSuffixes: false,
		characterConstants: true,
		zeroIsOctal: true,
	},
	foreignWords,
	findDirective(name) {
		const lower = name.toLowerCase();
		return directives.get(lower) ?? unsupported.get(lower);
	},
	directiveNames: [...directives.keys(), ...preprocessorNames],
	createPreprocessor: (unit) => new GasPreprocessor(unit),
	parseStatement,
	readOperand: readGasOperand,
};

// Texts that are no programs: the assembler answers every one of them with a
// program and diagnostics whose ranges lie in the text, and never throws.

import assert from "node:assert/strict";
import fc from "fast-check";
import { assemble } from "../../src/assembler/assemble.ts";
import { gasDialect } from "../../src/assembler/gasDialect.ts";
import { nasmDialect } from "../../src/assembler/nasmDialect.ts";
import { mnemonicNames } from "../../src/isa/mnemonics.ts";

const seed = 20261123;

const words = [
	..."rax eax ax al ah rip rbp rsp r8 xmm0 fs cs x y _start main 1b 1f 0x10 -5 'a 08 10h 1f offset ptr dword byte rep lock".split(
		" ",
	),
	..."+ - * / % ( ) [ ] , : ; # // /* */ = == << >> . $ @plt @function ! ~ && || < \" ' \\ \n \t é 18446744073709551616".split(
		" ",
	),
	'"text"',
	"late",
	"late = 0x123456789\n",
	"offset late",
	"y - x",
	"\n",
	"x:",
	"1:",
];

const word = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...words) },
	{ weight: 2, arbitrary: fc.constantFrom(...mnemonicNames()) },
	{ weight: 2, arbitrary: fc.constantFrom(...gasDialect.directiveNames) },
	{ weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
);

const nasmWord = fc.oneof(
	{ weight: 3, arbitrary: word },
	{ weight: 2, arbitrary: fc.constantFrom(...nasmDialect.directiveNames) },
	{
		weight: 4,
		arbitrary: fc.constantFrom(
			..."%define %xdefine %undef %assign m %macro %endmacro %rep 3 %endrep %exitrep %if 0 %else %endif %elif %ifdef %ifidn".split(
				" ",
			),
			..."%0 %1 %{1} %%x %+ %[ ] %$x %push %pop %rotate %strlen %substr %include %error %warning $ $$ .x x.x ` 'ab' 0q7 1fh".split(
				" ",
			),
			"%macro m 1-2+\n%1\n%endmacro\n",
			"%define f(a) a+1\n",
			"struc s\n.a: resd 1\nendstruc\n",
			"f(2)",
			"m x",
			"\n",
		),
	},
);

const textOf = (words: fc.Arbitrary<string>) =>
	fc
		.array(words, { maxLength: 60 })
		.chain((parts) =>
			fc
				.array(fc.constantFrom(" ", " ", "", ", ", "\n"), { minLength: parts.length, maxLength: parts.length })
				.map((gaps) => parts.map((part, index) => part + gaps[index]).join("")),
		);

describe(`random texts (seed ${seed})`, () => {
	for (const [dialect, words, head] of [
		["gas", word, ".globl _start\n_start:\n"],
		["nasm", nasmWord, "global _start\n_start:\n"],
	] as const) {
		it(`never break the assembler (${dialect})`, () => {
			fc.assert(
				fc.property(textOf(words), fc.boolean(), (text, isWhole) => {
					checkText(isWhole ? head + text : text, dialect);
				}),
				{ seed, numRuns: 1500 },
			);
		}).timeout(20_000);
	}
});

function checkText(source: string, dialect: "gas" | "nasm"): void {
	const { program, diagnostics } = assemble([{ path: "a.s", text: source }], { dialect });
	for (const { span } of [...diagnostics, ...program.lines]) {
		assert.ok(span.start >= 0 && span.start <= span.end && span.end <= source.length);
	}
	for (const { size, bytes } of program.segments) {
		assert.ok(bytes.length <= size);
	}
}

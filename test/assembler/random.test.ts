// Texts that are no programs: the assembler answers every one of them with a
// program and diagnostics whose ranges lie in the text, and never throws.

import assert from "node:assert/strict";
import fc from "fast-check";
import { assemble } from "../../src/assembler/assemble.ts";
import { gasDialect } from "../../src/assembler/gasDialect.ts";
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

const anyText = fc
	.array(word, { maxLength: 60 })
	.chain((parts) =>
		fc
			.array(fc.constantFrom(" ", " ", "", ", ", "\n"), { minLength: parts.length, maxLength: parts.length })
			.map((gaps) => parts.map((part, index) => part + gaps[index]).join("")),
	);

describe(`random texts (seed ${seed})`, () => {
	it("never break the assembler", () => {
		fc.assert(
			fc.property(anyText, fc.boolean(), (text, isWhole) => {
				const source = isWhole ? `.globl _start\n_start:\n${text}` : text;
				const { program, diagnostics } = assemble([{ path: "a.s", text: source }], { dialect: "gas" });
				for (const { span } of [...diagnostics, ...program.lines]) {
					assert.ok(span.start >= 0 && span.start <= span.end && span.end <= source.length);
				}
				for (const { size, bytes } of program.segments) {
					assert.ok(bytes.length <= size);
				}
			}),
			{ seed, numRuns: 1500 },
		);
	});
});

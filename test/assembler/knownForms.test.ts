// Instructions of one form come to the same but for their symbol. Each text here is
// assembled as it is and once more with other blanks in each line, which are other
// forms to the assembler and must make no difference.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Dialect } from "../../src/assembler/program.ts";

/** All that a text comes to; what is pointed at as its words. */
function outcomeOf(text: string, dialect: Dialect) {
	const { program, diagnostics } = assemble([{ path: "a.s", text }], { dialect });
	const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end).replaceAll(/ +/g, " ");
	return {
		segments: program.segments.map(({ name, bytes }) => [name, Buffer.from(bytes).toString("hex")]),
		lines: program.lines.map(({ address, length, span }) => [address, length, words(span)]),
		slots: program.slots,
		diagnostics: diagnostics.map(({ code, message, span }) => [code, message, words(span)]),
	};
}

/** With as many blanks after the first word of a line as there are lines before it. */
function spaced(text: string): string {
	return text.replaceAll(/^(\w+) /gm, (_, word: string, at: number) => {
		return word + " ".repeat(1 + text.slice(0, at).split("\n").length);
	});
}

const gas = ".intel_syntax noprefix\n.globl _start\n_start:\n";
const nasm = "global _start\nsection .text\n_start:\n";

const texts: readonly { readonly name: string; readonly dialect: Dialect; readonly text: string }[] = [
	{
		name: "branches that are short and long, ahead and back, to labels, to nobody's names and to where they stand",
		dialect: "gas",
		text: `${gas}one:\njmp one\njmp a_longer_name\njne one\njne end\njmp .\njmp missing\njmp also_missing\n.skip 200\nend:\njmp one\njmp end\na_longer_name: ret\n`,
	},
	{
		name: "calls through the table of functions, and of a name that is a register's in part",
		dialect: "gas",
		text: `${gas}call puts@PLT\ncall exit@plt\ncall puts\ncall exit\ncall raxe\ncall e@gotpcrel\ncall rax\nraxe: ret\n`,
	},
	{
		name: "memory, offsets and numbers",
		dialect: "gas",
		text: `${gas}lea rdi, one[rip]\nlea rdi, two[rip]\nlea rdi, n[rip]\nmov eax, one[rip+4]\nmov eax, two[rip+4]\nmov eax, one\nmov eax, n\nmov eax, offset one\nmov eax, offset two\nmov eax, offset n\nmov dword ptr one[rip], 5\nmov dword ptr three[rip], 5\nn = 8\nmov eax, n\nadd eax, n\n.data\none: .long 1\ntwo: .long 2, 3\n.comm three, 8\n`,
	},
	{
		name: "constants that are set anew, and names in the frame",
		dialect: "gas",
		text: `${gas}mov eax, one[rbp]\nmov eax, two[rbp]\none = -8\nmov eax, one[rbp]\ntwo = -16\nmov eax, two[rbp]\none = 8\nmov eax, one[rbp]\n`,
	},
	{
		name: "AT&T syntax",
		dialect: "gas",
		text: ".globl _start\n_start:\nmovl one(%rip), %eax\nmovl two(%rip), %eax\nmovl $one, %eax\nmovl $two, %eax\nmovl one, %eax\nmovl rax, %eax\nmovl $5, one(%rip)\nmovl $5, two(%rip)\njmp *one(%rip)\njmp *two(%rip)\njmp one\njmp two\n.intel_syntax noprefix\njmp one\njmp two\n.data\none: .quad 1\ntwo: .quad 2\n",
	},
	{
		name: "labels of NASM that belong to others, and those of structures",
		dialect: "nasm",
		text: `${nasm}.a: jmp .a\njmp .b\n.b: jmp .c\nother:\n.a: jmp .a\n.b: jmp .b\n.c: jmp other.a\njmp $\njmp other\nstruc pair\nleft: resd 1\nright: resd 1\nendstruc\nmov eax, [rbx+left]\nmov eax, [rbx+right]\nmov eax, [rbx+other]\nmov eax, [left]\n`,
	},
	{
		name: "NASM's addresses, which may count from rip, and lengths that are known later",
		dialect: "nasm",
		text: `${nasm}mov eax, [one]\nmov eax, [two]\nlea rsi, [rel one]\nlea rsi, [rel two]\nmov edx, length\nmov edx, one\ndefault rel\nmov eax, [one]\nmov eax, [two]\nmov eax, [fs:two]\npush one\npush length\npush two\nsection .data\none: dd 1\ntwo: dd 2\nlength equ $ - one\n`,
	},
];

describe("instructions of one form", () => {
	for (const { name, dialect, text } of texts) {
		it(`come to what they would alone: ${name}`, () => {
			const outcome = outcomeOf(text, dialect);
			assert.deepEqual(outcome, outcomeOf(spaced(text), dialect));
			assert.ok(outcome.lines.length > 3);
		});
	}

	it("are pointed at where each stands, with each of their parts", () => {
		const text = `${gas}mov eax, dword ptr far_away + 0x7fffff00\nmov eax, dword ptr other + 0x7fffff00\n.data\nother: .long 1\nfar_away: .long 1\n`;
		const { diagnostics } = assemble([{ path: "a.s", text }], { dialect: "gas" });
		assert.deepEqual(
			diagnostics.map(({ span }) => text.slice(span.start, span.end)),
			["dword ptr far_away + 0x7fffff00", "dword ptr other + 0x7fffff00"],
		);
	});
});

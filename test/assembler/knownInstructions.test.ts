// An instruction that has stood there before is not read again. Here are those that
// look the same and are not.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Dialect } from "../../src/assembler/program.ts";

function codeOf(text: string, dialect: Dialect): string {
	const { program } = assemble([{ path: "a.s", text }], { dialect });
	const { bytes = [] } = program.segments.find(({ name }) => name === ".text") ?? {};
	return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}

const cases: readonly {
	readonly name: string;
	readonly dialect: Dialect;
	readonly text: string;
	readonly code: string;
}[] = [
	{
		name: "a constant that is set anew",
		dialect: "gas",
		text: "n = 1\nadd eax, n\nn = 2\nadd eax, n\n",
		code: "83 c0 01 83 c0 02",
	},
	{
		name: "a constant with a register's name",
		dialect: "gas",
		text: ".att_syntax\nrax = 1\naddl $rax, %ecx\nrax = 2\naddl $rax, %ecx\n",
		code: "83 c1 01 83 c1 02",
	},
	{
		name: "a constant with a width's name",
		dialect: "gas",
		text: "byte = 1\nadd eax, byte\nbyte = 2\nadd eax, byte\n",
		code: "83 c0 01 83 c0 02",
	},
	{
		name: "a number in Intel syntax that is an address in AT&T syntax",
		dialect: "gas",
		text: ".intel_syntax noprefix\npush 8\npush 8\n.att_syntax\npush 8\n",
		code: "6a 08 6a 08 ff 34 25 08 00 00 00",
	},
	{
		name: "an address that counts from rip",
		dialect: "nasm",
		text: "section .text\npush qword [8]\ndefault rel\npush qword [0x401010]\ndefault abs\npush qword [0x401010]\n",
		code: "ff 34 25 08 00 00 00 ff 34 25 10 10 40 00 ff 34 25 10 10 40 00",
	},
	{
		name: "a distance from the section's start",
		dialect: "nasm",
		text: "section .text\nadd eax, $-$$\nadd eax, $-$$\n",
		code: "83 c0 00 83 c0 03",
	},
	{
		name: "a macro of one line",
		dialect: "nasm",
		text: "section .text\n%define n 1\nadd eax, n\n%define n 2\nadd eax, n\nadd eax, 2\n",
		code: "83 c0 01 83 c0 02 83 c0 02",
	},
	{
		name: "a macro of several lines with an instruction's name",
		dialect: "nasm",
		text: "section .text\ncdq\ncdq\n%macro cdq 0\nnop\n%endmacro\ncdq\n",
		code: "99 99 90",
	},
	{
		name: "another name for a register",
		dialect: "nasm",
		text: "section .text\ninc eax\ninc eax\n%defalias eax ecx\ninc eax\n",
		code: "ff c0 ff c0 ff c1",
	},
	{
		name: "a macro of GNU as with an instruction's name",
		dialect: "gas",
		text: ".intel_syntax noprefix\ncdq\ncdq\n.macro cdq\nnop\n.endm\ncdq\ncdq\n",
		code: "99 99 90 90",
	},
	{
		name: "two on a line",
		dialect: "gas",
		text: ".intel_syntax noprefix\nnop\n  nop \nnop; cdq\n nop # cdq\nnop\r\ncdq",
		code: "90 90 90 99 90 90 99",
	},
	{
		name: "what a block comment holds",
		dialect: "gas",
		text: ".intel_syntax noprefix\nnop\n/* as\nnop\n*/ nop\n.if 0\nnop\n.endif\n",
		code: "90 90",
	},
	{
		name: "the end of a line that goes on",
		dialect: "nasm",
		text: "section .text\nadd eax, 1\nadd eax, 1\nadd eax, \\\n1\nadd eax, 1 \\\n+ 1\n",
		code: "83 c0 01 83 c0 01 83 c0 01 83 c0 02",
	},
	{
		name: "a prefix on a line of its own",
		dialect: "gas",
		text: ".intel_syntax noprefix\nmovsb\nrep\nmovsb\nmovsb\n",
		code: "a4 f3 a4 a4",
	},
];

describe("instructions that have stood there before", () => {
	for (const { name, dialect, text, code } of cases) {
		it(`are told from ${name}`, () => {
			assert.equal(codeOf(text, dialect), code);
		});
	}

	it("are told from those at which a local label is another", () => {
		const text = "1: nop\n2: add eax, 2b - 1b\n1: nop; nop\n2: add eax, 2b - 1b\n";
		assert.equal(codeOf(text, "gas"), "90 83 c0 01 90 90 83 c0 02");
	});

	it("are refused where there are only zeros", () => {
		const text = ".intel_syntax noprefix\nnop\nnop\n.bss\nnop\n";
		const { diagnostics } = assemble([{ path: "a.s", text }], { dialect: "gas" });
		assert.deepEqual(
			diagnostics.filter(({ severity }) => severity === "error").map(({ code, span }) => [code, span.start]),
			[["zero-section", text.lastIndexOf("nop")]],
		);
	});

	it("are found in a file that is included", () => {
		const files = new Map([["b.s", "nop\nnop\n"]]);
		const text = '.intel_syntax noprefix\nnop\n.include "b.s"\nnop\n';
		const { program } = assemble([{ path: "a.s", text }], { dialect: "gas", include: (path) => files.get(path) });
		assert.deepEqual(
			program.lines.map(({ span }) => [span.source, span.start]),
			[
				[0, text.indexOf("\nnop") + 1],
				[1, 0],
				[1, 4],
				[0, text.lastIndexOf("nop")],
			],
		);
	});

	it("are warned of at every place", () => {
		const text = "section .text\nglobal _start\n_start:\n\tmov al, 300\n\tmov al, 300\n\tmov al, 300\n";
		const { diagnostics } = assemble([{ path: "a.asm", text }], { dialect: "nasm" });
		assert.deepEqual(
			diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)]),
			["truncated", "truncated", "truncated"].map((kind) => [kind, "300"]),
		);
	});

	it("have lines of their own", () => {
		const text = "_start:\n\tnop\n\tadd rax, 1\n\tadd rax, 1\n";
		const { program } = assemble([{ path: "a.s", text }], { dialect: "gas" });
		assert.deepEqual(
			program.lines.map(({ address, length, span }) => [address, length, text.slice(span.start, span.end)]),
			[
				[0x401000n, 1, "nop"],
				[0x401001n, 4, "add rax, 1"],
				[0x401005n, 4, "add rax, 1"],
			],
		);
	});
});

// What the assembler tells the machine and the debugger beside the bytes:
// symbols, lines, names of stack slots, the entry; for one source and several.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Program } from "../../src/assembler/program.ts";

/** Assembles texts named a.s, b.s, …, which must have no error. */
function programOf(...texts: readonly string[]): Program {
	const sources = texts.map((text, index) => ({ path: `${"abc"[index]}.s`, text }));
	const { program, diagnostics } = assemble(sources);
	assert.deepEqual(diagnostics, []);
	return program;
}

function addressNamed(program: Program, name: string): bigint | undefined {
	return program.symbols.find((symbol) => symbol.name === name)?.value;
}

function hexOf(program: Program, section: string): string | undefined {
	const bytes = program.segments.find(({ name }) => name === section)?.bytes;
	return bytes && Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

describe("programs", () => {
	it("refuses a text of more than 16 MiB at once, and takes one below", () => {
		const refused = assemble([{ path: "large.s", text: "#".repeat((16 << 20) + 1) }]);
		assert.deepEqual(
			refused.diagnostics.map(({ code, message }) => [code, message]),
			[["too-large", "This file is too large: at most 16 MiB of source text can be assembled."]],
		);
		const taken = assemble([{ path: "large.s", text: `.globl _start\n_start: ret\n${"#".repeat(15 << 20)}` }]);
		assert.deepEqual(taken.diagnostics, []);
	});

	it("puts each kind of section on a page of its own, with its permissions", () => {
		const program = programOf(
			'.globl _start\n_start: nop\n.bss\n.skip 5000\n.section .rodata\n.byte 1\n.data\n.byte 2\n.section more, "awx"\nnop\n',
		);
		const summary = program.segments.map(({ name, address, size, bytes, write, execute }) =>
			[name, address.toString(16), size, bytes.length, write ? "w" : "-", execute ? "x" : "-"].join(" "),
		);
		assert.deepEqual(summary, [
			".text 401000 1 1 - x",
			"more 402000 1 1 w x",
			".rodata 403000 1 1 - -",
			".data 404000 1 1 w -",
			".bss 405000 5000 0 w -",
		]);
	});

	it("gives the ends of its parts the names that ld gives them, unless it has such names itself", () => {
		const text =
			".globl _start\n_start: nop\n.data\n.quad _etext, _edata, __bss_start, _end, end, etext\n.bss\n.skip 5\n";
		const wanted = [0x401001n, 0x402030n, 0x403000n, 0x403008n, 0x403008n, 0x401001n];
		const numbers = (program: Program) => {
			const bytes = program.segments.find(({ name }) => name === ".data")?.bytes ?? new Uint8Array();
			return [...new BigUint64Array(bytes.slice().buffer)];
		};
		assert.deepEqual(numbers(programOf(text)), wanted);
		const own = numbers(programOf(text, ".globl end\n.equ end, 7\n"));
		assert.deepEqual(own, wanted.with(4, 7n));
	});

	it("lists symbols with their kind, place, size and type", () => {
		const text =
			".globl _start\n.type _start, @function\n_start: nop\n.size _start, . - _start\n.equ count, -8\n.comm room, 24\n";
		assert.deepEqual(programOf(text).symbols, [
			{
				name: "_start",
				kind: "label",
				value: 0x401000n,
				section: ".text",
				global: true,
				size: 1,
				type: "function",
				definition: { source: 0, start: text.indexOf("_start:"), end: text.indexOf("_start:") + 6 },
			},
			{
				name: "count",
				kind: "constant",
				value: -8n,
				global: false,
				size: undefined,
				type: undefined,
				definition: { source: 0, start: text.indexOf("count"), end: text.indexOf("count") + 5 },
			},
			{
				name: "room",
				kind: "label",
				value: 0x402000n,
				section: ".bss",
				global: true,
				size: 24,
				type: undefined,
				definition: { source: 0, start: text.indexOf("room"), end: text.indexOf("room") + 4 },
			},
		]);
	});

	it("gives every statement that makes bytes a line, without label and comment", () => {
		const text =
			".globl _start\n_start: mov eax, 1 # one\n\tjmp _start; nop\n.data\nx: .byte 1, 2\n.align 8\n.skip 3\n";
		const { lines } = programOf(text);
		assert.deepEqual(
			lines.map(({ address, length, span, kind }) => [address, length, text.slice(span.start, span.end), kind]),
			[
				[0x401000n, 5, "mov eax, 1", "instruction"],
				[0x401005n, 2, "jmp _start", "instruction"],
				[0x401007n, 1, "nop", "instruction"],
				[0x402000n, 2, ".byte 1, 2", "data"],
				[0x402008n, 3, ".skip 3", "data"],
			],
		);
	});

	it("names stack slots after the constants that address them", () => {
		const { slots } = programOf(`.globl _start
			.equ count, -8
			list = 32
			_start: mov [rbp + count], rax
			mov eax, count[rbp+rcx*4]
			lea rax, [rbp - list]
			mov byte ptr [rsp + late + 2], 1
			mov rax, [rbx + count]
			mov rax, [rbp - 8]
			mov rax, [rbp + _start]
			late = 16
		`);
		assert.deepEqual(
			slots.map(({ name, base, offset, width }) => [name, base, offset, width]),
			[
				["count", "rbp", -8n, 64],
				["count", "rbp", -8n, 32],
				["list", "rbp", -32n, undefined],
				["late+2", "rsp", 18n, 8],
			],
		);
	});

	it("begins at _start, wherever it stands", () => {
		const program = programOf("nop\n.globl _start\n_start: nop\n");
		assert.deepEqual([program.entry, program.implicitStart], [0x401001n, false]);
	});

	it("makes a _start for a program that has only main", () => {
		const program = programOf(".globl main\nmain: ret\n");
		assert.deepEqual([program.entry, program.implicitStart], [0x401010n, true]);
		assert.equal(addressNamed(program, "_start"), 0x401010n);
		assert.equal(program.lines.length, 1);
		// xor ebp,ebp; argc, argv, envp; call main; exit(eax)
		const code = "31ed 488b3c24 488d742408 488d54fe08 e8dbffffff 89c7 b83c000000 0f05".replaceAll(" ", "");
		assert.equal(hexOf(program, ".text")?.slice(32), code);
	});

	it("joins several sources: global names are shared, others are not", () => {
		const program = programOf(
			".globl _start, table\n_start: call twice\nlocal: ret\n.data\ntable: .quad local\n",
			".globl twice\ntwice: mov rax, [table]\nlocal: jmp _start\n.data\n.quad local\n",
		);
		assert.equal(addressNamed(program, "twice"), 0x401006n);
		assert.equal(hexOf(program, ".data"), "05104000000000000e10400000000000");
		// A jump into another source keeps its long form.
		assert.equal(hexOf(program, ".text"), "e801000000c3488b042500204000e9edffffff");
	});

	it("keeps one copy of what several sources have in a group", () => {
		const group =
			'.section .text.twice,"axG",@progbits,twice,comdat\n.weak twice\ntwice: lea table@GOTPCREL(%rip), %rax\n ret\n';
		const data = '.section .data.table,"awG",@progbits,twice,comdat\n.weak table\ntable: .quad 7\n.text\n';
		const first = `.text\n.globl _start\n_start: call twice\n call other\n${group}${data}`;
		const second = `${group}${data}.globl other\nother: jmp twice\n`;
		const program = programOf(first, second);
		const sizeIn = ({ segments }: Program, section: string) => segments.find(({ name }) => name === section)?.size ?? 0;
		const alone = programOf(first.replace("call other", ".skip 5"));
		// Of the second source only its branch is added.
		assert.equal(sizeIn(program, ".text"), sizeIn(alone, ".text") + 5);
		assert.equal(sizeIn(program, ".data"), 8);
		assert.equal(program.symbols.filter(({ name }) => name === "twice").length, 1);
		assert.equal(program.lines.filter(({ span }) => span.source === 1).length, 1);
	});

	it("gives one room to a common symbol that several sources ask for", () => {
		const program = programOf(".globl _start\n_start: nop\n.comm room, 8\n", ".comm room, 32, 16\n.comm other, 4\n");
		assert.deepEqual([addressNamed(program, "room"), addressNamed(program, "other")], [0x402000n, 0x402020n]);
	});

	it("lets a definition stand in for weak ones", () => {
		const program = programOf(
			".globl _start\n.weak f, absent\n_start: call f\nf: ret\n.quad absent\n",
			".globl f\nf: ret\n",
		);
		assert.equal(hexOf(program, ".text"), "e809000000c30000000000000000c3");
	});

	it("obeys what yasm says about symbols, and takes such words for names of data too", () => {
		const text =
			"section .text\nglobal _start\ntype f function\nsize f 2\nweak f\n_start: call f\nf: nop\nret\n[weak g]\ng: ret\n";
		const data = "section .data\nsize dd 4\nweak: dd 5\ntype dq size\n";
		const { program, diagnostics } = assemble([
			{ path: "a.asm", text: text + data },
			{ path: "b.asm", text: "global f\nf: ret\n" },
		]);
		assert.deepEqual(diagnostics, []);
		assert.equal(hexOf(program, ".text")?.slice(0, 10), "e80b000000");
		assert.equal(hexOf(program, ".data"), "04000000050000000020400000000000");
		const own = assemble([{ path: "a.asm", text }]).program.symbols.find(({ name }) => name === "f");
		assert.deepEqual([own?.type, own?.size], ["function", 2]);
	});

	it("comes to an end where each branch makes the one before it long", () => {
		const branches = Array.from({ length: 3000 }, (_, index) => `l${index}: jmp l${index + 9}\n.skip 11\n`).join("");
		const last = Array.from({ length: 9 }, (_, index) => `l${3000 + index}: jmp _start\n.skip 11\n`).join("");
		const program = programOf(`.globl _start\n_start: nop\n${branches}${last}`);
		assert.equal(program.segments[0]?.size, 1 + 3009 * 16);
	});

	it("assembles what cannot be run, too", () => {
		const { program } = assemble([{ path: "a.s", text: "mvo rax, 1\nmov eax, 2\n" }]);
		assert.equal(hexOf(program, ".text"), "b802000000");
		assert.deepEqual(assemble([]).program.segments, []);
	});
});

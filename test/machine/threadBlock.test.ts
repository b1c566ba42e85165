// fs and what it points to: the thread's block with the stack protector's word,
// and thread-local variables below it, by every way in which compilers address
// them.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import { createMachine } from "../../src/machine/machine.ts";
import { ReferenceEngine } from "../../src/machine/referenceEngine.ts";
import { runProgram } from "./libraryRig.ts";
import { fixedHost } from "./programs.ts";

const variables = `
	.section .tbss, "awT", @nobits
	.balign 8
later:	.skip 8
	.section .tdata, "awT", @progbits
	.balign 32
first:	.quad 40
second:	.quad 2
	.text
`;

function statusOf(code: string, data = variables): number | string {
	const { stop } = runProgram(`.intel_syntax noprefix\n${data}\n.globl main\nmain:\n${code}\n\tret\n`);
	return stop.kind === "exit" ? stop.status : stop.kind === "fault" ? stop.fault.message : stop.kind;
}

describe("fs and thread-local variables", () => {
	it("are addressed by their distance from fs", () => {
		assert.equal(statusOf("mov rax, fs:first@tpoff\n add rax, fs:second@tpoff"), 42);
	});

	it("are addressed by a distance from the table of addresses", () => {
		assert.equal(statusOf("mov rcx, [rip + second@gottpoff]\n mov rax, fs:[rcx]\n add rax, fs:[rcx - 8]"), 42);
	});

	it("are addressed by a distance from the address in the thread's block", () => {
		assert.equal(
			statusOf("mov rcx, fs:0\n mov rax, [rcx + first@tpoff]\n lea rcx, second@tpoff[rcx]\n add rax, [rcx]"),
			42,
		);
	});

	it("are found by __tls_get_addr, with the prefixes that linkers want there", () => {
		const code = `push rbx
			data16 lea rdi, first@tlsgd[rip]
			.value 0x6666
			rex64
			call __tls_get_addr@PLT
			mov rbx, [rax]
			lea rdi, later@tlsld[rip]
			call __tls_get_addr@PLT
			mov eax, ebx
			pop rbx`;
		assert.equal(statusOf(code), 40);
	});

	it("are zero where they have no value, and can be written", () => {
		assert.equal(statusOf("inc qword ptr fs:later@tpoff\n mov rax, fs:later@tpoff"), 1);
	});

	it("keep their alignment", () => {
		assert.equal(statusOf("mov rax, fs:0\n add rax, offset flat:first@tpoff\n and eax, 31"), 0);
	});

	it("have the stack protector's word beside them, with a zero in its lowest byte", () => {
		assert.equal(statusOf("mov rax, fs:40\n test al, al\n setz al\n test rax, rax\n movzx eax, al", ""), 1);
		assert.equal(statusOf("mov rax, fs:40\n shr rax, 56", ""), 0x5a);
	});

	it("are shared by all sources of a program, in either dialect", () => {
		const user =
			"default rel\nextern first\nglobal main\nsection .text\nmain: mov rcx, [rel first wrt ..gottpoff]\n mov eax, [fs:rcx]\n ret";
		const owner = `.intel_syntax noprefix\n.globl first\n${variables}`;
		const { program, diagnostics } = assemble([
			{ path: "user.asm", text: user },
			{ path: "owner.s", text: owner },
		]);
		assert.deepEqual(diagnostics, []);
		const stop = new ReferenceEngine(createMachine(program, {}, fixedHost())).run(1000);
		assert.deepEqual(stop, { kind: "exit", status: 40 });
	});

	it("cost a program that does not use fs, or starts by itself, nothing", () => {
		const names = (text: string) => assemble([{ path: "test.s", text }]).program.segments.map(({ name }) => name);
		assert.deepEqual(names(".globl _start\n_start: mov rax, rbx"), [".text"]);
		assert.deepEqual(names(".globl _start\n_start: mov rax, fs:[rbx]"), [".text"]);
		assert.deepEqual(names(".globl main\nmain: mov rax, fs:[rbx]"), [".tdata", ".text"]);
	});
});

describe("a stack that may be executed", () => {
	const code =
		".intel_syntax noprefix\n.globl main\nmain: push 0xc3\n mov rcx, rsp\n call rcx\n pop rcx\n xor eax, eax\n ret\n";

	it("is one only where a source asks for it", () => {
		const { stop } = runProgram(`${code}.section .note.GNU-stack,"",@progbits`);
		assert.equal(stop.kind === "fault" && stop.fault.kind, "not-executable");
		assert.deepEqual(runProgram(`${code}.section .note.GNU-stack,"x",@progbits`).stop, { kind: "exit", status: 0 });
	});

	it("is one for NASM's word too", () => {
		const { program } = assemble([{ path: "a.asm", text: "section .note.GNU-stack exec\n" }]);
		assert.equal(program.executableStack, true);
	});
});

// Which labels of the code begin a function: those that something calls or takes the
// address of, in each of the ways that an instruction can hold an address.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import { SymbolTable } from "../../src/debugger/symbolTable.ts";

const text = `
	.intel_syntax noprefix
	.globl _start
called:
	dec edi
again:
	jnz again
	ret
moved: ret
pushed: ret
wide: ret
computed: ret
absolute: ret
_start:
	call called
	mov eax, offset moved
	push offset pushed
	movabs rax, offset wide
	lea rdi, [rip + computed]
	lea rdi, [absolute]
	jmp inside
	.skip 200
inside:
	mov dword ptr [rsp], offset stored
	hlt
stored: ret
`;

describe("functions", () => {
	it("begin where code calls or takes an address, and at no other label", () => {
		const { program, diagnostics } = assemble([{ path: "program.s", text }]);
		assert.deepEqual(diagnostics, []);
		const names = new SymbolTable(program).functions().map(({ name }) => name);
		assert.deepEqual(names, ["called", "moved", "pushed", "wide", "computed", "absolute", "_start", "stored"]);
	});
});

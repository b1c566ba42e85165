// Exceptions whose tables are broken, as hand-written ones may be: the program ends
// with a sentence, however the tables go on.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import { createMachine } from "../../src/machine/machine.ts";
import { ReferenceEngine } from "../../src/machine/referenceEngine.ts";
import { fixedHost } from "./programs.ts";

const longEnough = 10_000;

/** What a program ends with that throws an int; the table has one call site, with these actions. */
function endOf({ frame = "", actions }: { readonly frame?: string; readonly actions: string }): string {
	const text = `
	.intel_syntax noprefix
	.globl main
	.type main, @function
main:
	.cfi_startproc
	.cfi_lsda 0x3, table
	sub rsp, 8
	.cfi_def_cfa_offset 16
	${frame}
	mov edi, 4
	call __cxa_allocate_exception
	mov dword ptr [rax], 5
	mov rdi, rax
	lea rsi, _ZTIi[rip]
	xor edx, edx
	call __cxa_throw
pad:	add rsp, 8
	ret
	.cfi_endproc
	.section .rodata
table:	.byte 0xff, 0xff, 1
	.uleb128 sites_end - sites
sites:	.uleb128 0, pad - main
	${actions}`;
	const { program, diagnostics } = assemble([{ path: "throws.s", text }]);
	assert.deepEqual(diagnostics, []);
	const stop = new ReferenceEngine(createMachine(program, {}, fixedHost())).run(longEnough);
	return stop.kind === "fault" ? stop.fault.message : stop.kind;
}

describe("tables of exceptions", () => {
	const without = "\t.uleb128 0, 0\nsites_end:\n";

	it("are followed up to the stack's end", () => {
		assert.equal(endOf({ actions: without }), "throw: an exception of type int is thrown, and nothing catches it.");
	});

	it("end where a frame is said to be empty", () => {
		const frame = ".cfi_def_cfa rsp, 0";
		assert.equal(
			endOf({ frame, actions: without }),
			"throw: an exception of type int is thrown, and nothing catches it.",
		);
	});

	it("may not have actions that go in a circle", () => {
		const actions = "\t.uleb128 pad - main, 1\nsites_end:\t.sleb128 0, -1\n";
		assert.equal(endOf({ actions }), "throw: the actions in a function's table of exceptions go in a circle.");
	});

	it("may not have numbers without an end", () => {
		const actions = "\t.uleb128 pad - main, 1\nsites_end:\t.fill 100000, 1, 0x80\n";
		assert.equal(endOf({ actions }), "throw: a function's table of exceptions has a number that does not end.");
	});
});

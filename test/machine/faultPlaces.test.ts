// What is said of a program that leaves its code: by a `ret` that nobody called
// for, by a call to no code, by running on past its end.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Fault } from "../../src/machine/fault.ts";
import { createMachine } from "../../src/machine/machine.ts";
import { createEngine } from "../../src/translator/createEngine.ts";
import { fixedHost } from "./programs.ts";

function faultOf(text: string): Fault {
	const { program, diagnostics } = assemble([{ path: "test.s", text: `.intel_syntax noprefix\n${text}` }]);
	assert.deepEqual(diagnostics, []);
	const stop = createEngine(createMachine(program, {}, fixedHost())).run(1000);
	assert.equal(stop.kind, "fault");
	return stop.kind === "fault" ? stop.fault : assert.fail();
}

describe("a program that leaves its code", () => {
	it("by returning from _start is told that nobody called it", () => {
		const { kind, rip, message } = faultOf(".globl _start\n_start: nop\n ret");
		assert.deepEqual([kind, rip], ["unmapped", 1n]);
		assert.match(message, /A `ret` took this number .* the number of arguments: nobody called `_start`/);
	});

	it("by a ret from the wrong place is told where the address stood", () => {
		const { message } = faultOf(".globl main\nmain: push 7\n ret");
		assert.match(message, /should come from 0x7\. A `ret` took this address from the stack at 0xffff[0-9a-f]+:/);
	});

	it("by a call to no code is told which call", () => {
		const { callSite, message } = faultOf(".globl main\nmain: xor eax, eax\n call rax\n ret");
		assert.equal(callSite, 0x401002n);
		assert.match(message, /The call at 0x401002 went there/);
	});

	it("by a jump is told no more than is known", () => {
		const { callSite, message } = faultOf(".globl main\nmain: mov eax, 64\n jmp rax");
		assert.equal(callSite, undefined);
		assert.doesNotMatch(message, /`ret`|call at/);
	});

	it("by running on behind main is told so, before it starts anew", () => {
		for (const body of ["nop", ".skip 16, 0x90", ".skip 15, 0x90", "call f\nf: nop"]) {
			assert.match(
				faultOf(`.globl main\nmain: ${body}`).message,
				/rip is past the last instruction of the program/,
				body,
			);
		}
	});

	it("by running on past the last byte is told so", () => {
		assert.match(faultOf(".globl _start\n_start: xor eax, eax").message, /rip is past the last instruction/);
	});

	it("says nothing of that where a program itself wants to halt", () => {
		assert.doesNotMatch(faultOf(".globl main\nmain: hlt\n ret").message, /past the last/);
	});
});

// The two engines side by side find a mistake of the translator, and show what it made.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import { Code } from "../../src/translator/code.ts";
import type { Opcode } from "../../src/translator/opcodes.ts";
import { firstDifference } from "./lockstep.ts";

const source = `
.intel_syntax noprefix
.globl _start
_start:
	mov ecx, 40
turn:
	add rax, rcx
	xor rax, 0x55
	dec ecx
	jnz turn
	mov eax, 60
	xor edi, edi
	syscall
`;
const program = assemble([{ path: "xor.s", text: source }]).program ?? assert.fail("it does not assemble");

/** Does some work while the translator takes one instruction of WebAssembly for another. */
function mistaken<T>(right: Opcode, wrong: Opcode, work: () => T): T {
	const { emit } = Code.prototype;
	Code.prototype.emit = function (...names) {
		emit.apply(
			this,
			names.map((name) => (name === right ? wrong : name)),
		);
	};
	try {
		return work();
	} finally {
		Code.prototype.emit = emit;
	}
}

describe("the engines side by side", () => {
	it("find no difference where there is none", () => {
		assert.equal(firstDifference(program, 150), undefined);
	});

	it("show the first difference with the block's source and its WebAssembly text", () => {
		const found = mistaken("i64.xor", "i64.or", () => firstDifference(program, 150)) ?? "";
		assert.match(found, /^step \d+: registers: \{"0":"0x[0-9a-f]+".*\} \| translator \{"0":"0x[0-9a-f]+"/);
		assert.match(found, /block 0x[0-9a-f]+\n(\t.*\n)*\t0x[0-9a-f]+: xor rax, 0x55\n/);
		assert.match(found, /\(i64\.or/);
		assert.doesNotMatch(found, /i64\.xor/);
	});
});

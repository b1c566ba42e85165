// What the next instruction is said to do, word for word, and what it is said to
// read and write.

import assert from "node:assert/strict";
import { conditions } from "../../src/isa/conditions.ts";
import type { Instruction } from "../../src/isa/instruction.ts";
import { accesses, effectsOf } from "../../src/semantics/effects.ts";
import { explain } from "../../src/semantics/explain.ts";
import { meaning } from "../../src/semantics/meaning.ts";
import { imm, instruction, memory, reg, TestState, target } from "./instructions.ts";

const top = 0xfffef30n;

function state(flags = 0x202n): TestState {
	const registers = { rsp: top, rbp: top + 0x20n, rax: 5, rbx: 7, rcx: 3, rdi: top + 8n, rsi: top + 16n };
	const machine = new TestState(registers, flags);
	machine.vectors[1] = (0x4000000000000000n << 64n) | 0x3ff8000000000000n;
	machine.vectors[2] = (0x3fc0000040000000n << 64n) | 0x3f8000003dcccccdn;
	for (let offset = 0n; offset < 0x60n; offset += 8n) {
		machine.place(top + offset, 64, offset === 8n ? 19n : 0x401014n);
	}
	return machine;
}

function nameOf(address: bigint): string | undefined {
	return new Map([
		[0x401100n, "factorial"],
		[0x401014n, "main+0x14"],
	]).get(address);
}

const jne = { condition: conditions[5] };
const sentences: readonly (readonly [Instruction, string])[] = [
	[instruction("mov", [reg("eax"), memory(32, "rsp", 8)], { width: 32 }), "eax ← 19, the 4 bytes at 0xfffef38"],
	[instruction("mov", [memory(8, "rsp"), imm(-2)], { width: 8 }), "the byte at 0xfffef30 ← 254"],
	[instruction("mov", [reg("rax"), imm(-2)]), "rax ← -2"],
	[instruction("mov", [reg("ah"), reg("bl")], { width: 8 }), "ah ← 7"],
	[instruction("push", [reg("rax")]), "the 8 bytes at 0xfffef28 ← 5; rsp ← 0xfffef28 = 0xfffef30 − 8"],
	[
		instruction("pop", [reg("rbx")]),
		"rbx ← 0x401014 (main+0x14), the 8 bytes at 0xfffef30; rsp ← 0xfffef38 = 0xfffef30 + 8",
	],
	[instruction("add", [reg("rax"), reg("rbx")]), "rax ← 12 = 5 + 7; sets PF"],
	[instruction("cmp", [reg("rax"), imm(5)]), "5 − 5 = 0: sets PF and ZF"],
	[instruction("cmp", [reg("eax"), reg("ebx")], { width: 32 }), "5 − 7 = -2: sets CF, AF and SF"],
	[instruction("test", [reg("rax"), reg("rax")]), "5 and 5 = 5: sets PF"],
	[instruction("clc", []), "leaves the flags as they are"],
	[
		instruction("call", [target(0x401100)]),
		"the 8 bytes at 0xfffef28 ← 0x401004; rsp ← 0xfffef28 = 0xfffef30 − 8; calls factorial (0x401100)",
	],
	[instruction("ret", []), "rsp ← 0xfffef38 = 0xfffef30 + 8; returns to main+0x14 (0x401014)"],
	[instruction("jcc", [target(0x401100)], jne), "jumps to factorial (0x401100): “not equal, or not zero” is true"],
	[instruction("div", [memory(64, "rsp", 0x1000)]), "faults: the 8 bytes at 0xfffff30 cannot be read"],
	[instruction("div", [reg("rdx")]), "divide error: the divisor is 0, or the quotient does not fit"],
	[instruction("nop", []), "does nothing"],
	[instruction("addsd", [reg("xmm1"), reg("xmm1")]), "the low double of xmm1 ← 3 = 1.5 + 1.5"],
	[instruction("mulps", [reg("xmm2"), reg("xmm2")]), "xmm2 ← {0.01, 1, 4, 2.25}"],
	[instruction("cvtss2sd", [reg("xmm0"), reg("xmm2")]), "the low double of xmm0 ← 0.10000000149011612"],
	[instruction("paddd", [reg("xmm0"), memory(128, "rsp")]), "xmm0 ← {4198420, 0, 19, 0}"],
	[instruction("movhlps", [reg("xmm0"), reg("xmm1")]), "bytes 0 to 7 of xmm0 ← 0x4000000000000000"],
	[instruction("movzero", [reg("xmm0"), memory(64, "rsp", 8)]), "xmm0 ← 19, the 8 bytes at 0xfffef38"],
	[instruction("vmov", [memory(128, "rsp", 8), reg("xmm0")]), "faults: the address is not a multiple of 16"],
	[instruction("comisd", [reg("xmm1"), reg("xmm0")]), "leaves the flags as they are"],
	[instruction("cvttsd2si", [reg("rax"), reg("xmm1")]), "rax ← 1"],
	[instruction("readSegment", [reg("edx"), reg("ss")], { width: 32 }), "edx ← 43"],
	[instruction("loadSegment", [reg("ds"), reg("ax")]), "faults: the number names no segment that a program may use"],
	[instruction("loadSegment", [reg("es"), reg("r15w")]), "es ← 0x0"],
	[instruction("ldmxcsr", [memory(32, "rsp", 8)], { width: 32 }), "mxcsr ← 0x13"],
	[
		instruction("movs", [], { width: 8, repeat: "rep" }),
		"3 times, first: the byte at 0xfffef38 ← 20, the byte at 0xfffef40; rsi ← 0xfffef41 = 0xfffef40 + 1; rdi ← 0xfffef39 = 0xfffef38 + 1",
	],
];

describe("explain", () => {
	for (const [item, sentence] of sentences) {
		it(sentence, () => {
			assert.equal(explain(item, 0x401000n, state(), nameOf), sentence);
		});
	}

	it("says why a jump is not taken", () => {
		const item = instruction("jcc", [target(0x401100)], jne);
		assert.equal(
			explain(item, 0x401000n, state(0x242n)),
			"does not jump to 0x401100: “not equal, or not zero” is false",
		);
	});
});

describe("effects", () => {
	it("of adc name its registers and flags", () => {
		const { reads, writes } = effectsOf(meaning(instruction("adc", [reg("al"), reg("bh")], { width: 8 }), 0n));
		assert.deepEqual(reads.registers, [
			{ number: 0, width: 8, shift: 0 },
			{ number: 3, width: 8, shift: 8 },
		]);
		assert.deepEqual(reads.flags, ["cf"]);
		assert.deepEqual(writes.registers, [{ number: 0, width: 8, shift: 0 }]);
		assert.deepEqual([...writes.flags].sort(), ["af", "cf", "of", "pf", "sf", "zf"]);
	});

	it("of push [rdi] are a read and a write with the addresses now", () => {
		const uses = accesses(meaning(instruction("push", [memory(64, "rdi")]), 0n), state());
		assert.deepEqual(uses, {
			reads: [{ address: top + 8n, length: 8 }],
			writes: [{ address: top - 8n, length: 8 }],
		});
	});

	it("of lea are none in memory", () => {
		const uses = accesses(meaning(instruction("lea", [reg("rax"), memory(undefined, "rdi")]), 0n), state());
		assert.deepEqual(uses, { reads: [], writes: [] });
	});

	it("of rep movsd are all its elements, downwards when DF is set", () => {
		const effects = meaning(instruction("movs", [], { width: 32, repeat: "rep" }), 0n);
		assert.deepEqual(accesses(effects, state()).writes, [{ address: top + 8n, length: 12 }]);
		assert.deepEqual(accesses(effects, state(0x602n)).reads, [{ address: top + 8n, length: 12 }]);
	});

	it("include a load that would fault", () => {
		const effects = meaning(instruction("mov", [reg("rax"), memory(64, undefined, 16)]), 0n);
		assert.deepEqual(accesses(effects, state()).reads, [{ address: 16n, length: 8 }]);
	});
});

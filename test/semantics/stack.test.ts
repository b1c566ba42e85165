// The stack instructions at their corners: what the manual says about rsp when
// it is an operand itself, about calls, frames and flags on the stack.

import assert from "node:assert/strict";
import { imm, instruction, memory, reg, TestState, target } from "./instructions.ts";

const top = 0x7000n;

function state(registers: Record<string, bigint | number> = {}): TestState {
	return new TestState({ rsp: top, ...registers });
}

describe("meaning of the stack instructions", () => {
	it("push rsp stores rsp as it was", () => {
		const machine = state();
		machine.execute(instruction("push", [reg("rsp")]));
		assert.equal(machine.load(top - 8n, 64), top);
		assert.equal(machine.register(4), top - 8n);
	});

	it("push of a negative number fills 8 bytes", () => {
		const machine = state();
		machine.execute(instruction("push", [imm(-2)]));
		assert.equal(machine.load(top - 8n, 64), 0xfffffffffffffffen);
	});

	it("push of 16 bits moves rsp by 2", () => {
		const machine = state({ rax: 0x12345 });
		machine.execute(instruction("push", [reg("ax")], { width: 16 }));
		assert.equal(machine.load(top - 2n, 16), 0x2345n);
		assert.equal(machine.register(4), top - 2n);
	});

	it("push [rsp+8] reads before rsp moves", () => {
		const machine = state().place(top + 8n, 64, 77n);
		machine.execute(instruction("push", [memory(64, "rsp", 8)]));
		assert.equal(machine.load(top - 8n, 64), 77n);
	});

	it("pop rsp leaves what was popped", () => {
		const machine = state().place(top, 64, 0x1234n);
		machine.execute(instruction("pop", [reg("rsp")]));
		assert.equal(machine.register(4), 0x1234n);
	});

	it("pop [rsp+8] writes relative to rsp after it has moved", () => {
		const machine = state().place(top, 64, 0x55n);
		machine.execute(instruction("pop", [memory(64, "rsp", 8)]));
		assert.equal(machine.load(top + 16n, 64), 0x55n);
		assert.equal(machine.register(4), top + 8n);
	});

	it("pop from unmapped memory changes nothing and names the address", () => {
		const machine = state();
		const outcome = machine.execute(instruction("pop", [reg("rax")]));
		assert.deepEqual(outcome.fault, { kind: "load", address: top, width: 64 });
		assert.equal(machine.register(4), top);
	});

	it("call pushes the address of the next instruction and goes to its target", () => {
		const machine = state();
		const outcome = machine.execute(instruction("call", [target(0x402000)]), 0x401000n);
		assert.equal(machine.load(top - 8n, 64), 0x401004n);
		assert.deepEqual(outcome.branch, { kind: "call", target: 0x402000n });
	});

	it("call [rsp] reads its target before it pushes", () => {
		const machine = state().place(top, 64, 0x402000n);
		const outcome = machine.execute(instruction("call", [memory(64, "rsp")]));
		assert.deepEqual(outcome.branch, { kind: "call", target: 0x402000n });
	});

	it("ret 16 drops the return address and 16 bytes more", () => {
		const machine = state().place(top, 64, 0x402000n);
		const outcome = machine.execute(instruction("ret", [imm(16)]));
		assert.equal(machine.register(4), top + 24n);
		assert.deepEqual(outcome.branch, { kind: "return", target: 0x402000n });
	});

	it("enter 32, 0 and leave are a frame's beginning and end", () => {
		const machine = state({ rbp: 0x9000 }).place(top - 40n, 64, 0n);
		machine.execute(instruction("enter", [imm(32), imm(0)]));
		assert.equal(machine.load(top - 8n, 64), 0x9000n);
		assert.equal(machine.register(5), top - 8n);
		assert.equal(machine.register(4), top - 40n);
		machine.execute(instruction("leave", []));
		assert.equal(machine.register(5), 0x9000n);
		assert.equal(machine.register(4), top);
	});

	it("enter 0, 3 copies two outer frame pointers and adds its own", () => {
		const machine = state({ rbp: 0x9000 })
			.place(0x9000n - 8n, 64, 0xa1n)
			.place(0x9000n - 16n, 64, 0xa2n)
			.place(top - 32n, 64, 0n);
		machine.execute(instruction("enter", [imm(0), imm(3)]));
		const words = [1n, 2n, 3n, 4n].map((index) => machine.load(top - 8n * index, 64));
		assert.deepEqual(words, [0x9000n, 0xa1n, 0xa2n, top - 8n]);
		assert.equal(machine.register(4), top - 32n);
	});

	it("enter faults when the stack has no room for the frame, and changes nothing", () => {
		const machine = state();
		const outcome = machine.execute(instruction("enter", [imm(0x1000), imm(0)]));
		assert.deepEqual(outcome.fault, { kind: "load", address: top - 8n - 0x1000n, width: 64 });
		assert.equal(machine.bytes.size, 0);
	});

	it("popf changes the flags that user code may change, and no other", () => {
		const machine = state().place(top, 64, 0xffffffffffffffffn);
		machine.execute(instruction("popf", []));
		assert.equal(machine.rflags(), 0x244fd7n);
		machine.place(top + 8n, 64, 0n);
		machine.execute(instruction("popf", []));
		assert.equal(machine.rflags(), 0x202n);
	});

	it("popfw leaves the flags above bit 15", () => {
		const machine = new TestState({ rsp: top }, 0x200203n).place(top, 16, 0n);
		machine.execute(instruction("popf", [], { width: 16 }));
		assert.equal(machine.rflags(), 0x200202n);
	});
});

// The answers of cpuid and rdtsc are part of what makes runs repeatable, so they
// are pinned here.

import assert from "node:assert/strict";
import { instruction, TestState } from "./instructions.ts";

function answers(eax: number): readonly bigint[] {
	const state = new TestState({ rax: BigInt(eax) | (1n << 40n), rbx: -1, rcx: -1, rdx: -1 });
	state.execute(instruction("cpuid", []));
	return [0, 3, 1, 2].map((number) => state.register(number));
}

describe("identity of the processor", () => {
	it("cpuid names the maker in ebx, edx, ecx", () => {
		const [highest, ebx = 0n, ecx = 0n, edx = 0n] = answers(0);
		const name = [ebx, edx, ecx].map((word) => Buffer.from(word.toString(16).padStart(8, "0"), "hex").reverse());
		assert.equal(Buffer.concat(name).toString(), "Stackscope  ");
		assert.equal(highest, 1n);
	});

	it("cpuid answers zeros to what it does not know", () => {
		assert.deepEqual(answers(7), [0n, 0n, 0n, 0n]);
	});

	it("cpuid says that this is a 64-bit processor with syscall", () => {
		assert.equal(answers(0x80000001)[3], (1n << 29n) | (1n << 20n) | (1n << 11n));
	});

	it("rdtsc counts instructions, in two halves", () => {
		const state = new TestState({ rax: -1, rdx: -1 });
		state.execute(instruction("rdtsc", []));
		assert.deepEqual([state.register(0), state.register(2)], [0x2an, 1n]);
	});
});

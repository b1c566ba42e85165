// The answers of cpuid and rdtsc are part of what makes runs repeatable, so they
// are pinned here.

import assert from "node:assert/strict";
import { findMnemonic } from "../../src/isa/mnemonics.ts";
import { instruction, memory, reg, TestState } from "./instructions.ts";

function answers(eax: number, ecx = 0): readonly bigint[] {
	const upper = 1n << 40n;
	const state = new TestState({ rax: BigInt(eax) | upper, rbx: -1, rcx: BigInt(ecx) | upper, rdx: -1 });
	state.execute(instruction("cpuid", []));
	return [0, 3, 1, 2].map((number) => state.register(number));
}

describe("identity of the processor", () => {
	it("cpuid names the maker in ebx, edx, ecx", () => {
		const [highest, ebx = 0n, ecx = 0n, edx = 0n] = answers(0);
		const name = [ebx, edx, ecx].map((word) => Buffer.from(word.toString(16).padStart(8, "0"), "hex").reverse());
		assert.equal(Buffer.concat(name).toString(), "Stackscope  ");
		assert.equal(highest, 7n);
	});

	it("cpuid answers zeros to what it does not know", () => {
		assert.deepEqual(answers(6), [0n, 0n, 0n, 0n]);
		assert.deepEqual(answers(7, 1), [0n, 0n, 0n, 0n]);
		assert.deepEqual(answers(0x80000002), [0n, 0n, 0n, 0n]);
	});

	it("cpuid says that this is a 64-bit processor", () => {
		assert.equal((answers(0x80000001)[3] ?? 0n) >> 29n, 1n);
	});

	// Every bit that names instructions, with one of them.
	const features: readonly (readonly [leaf: number, place: 1 | 2 | 3, bit: number, mnemonic: string])[] = [
		[1, 2, 0, "addsubps"],
		[1, 2, 1, "pclmulqdq"],
		[1, 2, 9, "pshufb"],
		[1, 2, 12, "vfmadd132ps"],
		[1, 2, 13, "cmpxchg16b"],
		[1, 2, 19, "blendps"],
		[1, 2, 20, "pcmpistri"],
		[1, 2, 22, "movbe"],
		[1, 2, 23, "popcnt"],
		[1, 2, 25, "aesenc"],
		[1, 2, 26, "xsave"],
		[1, 2, 27, "xgetbv"],
		[1, 2, 28, "vaddps"],
		[1, 2, 29, "vcvtph2ps"],
		[1, 2, 30, "rdrand"],
		[1, 3, 0, "fadd"],
		[1, 3, 4, "rdtsc"],
		[1, 3, 8, "cmpxchg8b"],
		[1, 3, 15, "cmovne"],
		[1, 3, 19, "clflush"],
		[1, 3, 23, "emms"],
		[1, 3, 24, "fxsave"],
		[1, 3, 25, "addps"],
		[1, 3, 26, "addpd"],
		[7, 1, 0, "rdfsbase"],
		[7, 1, 3, "andn"],
		[7, 1, 5, "vpaddd"],
		[7, 1, 8, "pdep"],
		[7, 1, 11, "xbegin"],
		[7, 1, 16, "vpternlogd"],
		[7, 1, 18, "rdseed"],
		[7, 1, 19, "adcx"],
		[7, 1, 23, "clflushopt"],
		[7, 1, 24, "clwb"],
		[7, 1, 29, "sha1rnds4"],
		[0x80000001, 2, 0, "lahf"],
		[0x80000001, 2, 5, "lzcnt"],
		[0x80000001, 2, 8, "prefetchw"],
		[0x80000001, 3, 11, "syscall"],
		[0x80000001, 3, 27, "rdtscp"],
	];

	it("cpuid has exactly the bits of what the table holds", () => {
		for (const [leaf, place, bit, mnemonic] of features) {
			const isSet = ((answers(leaf)[place] ?? 0n) >> BigInt(bit)) & 1n;
			assert.equal(isSet === 1n, findMnemonic(mnemonic) !== undefined, `${mnemonic}: bit ${bit} of leaf ${leaf}`);
		}
	});

	it("rdtsc counts instructions, in two halves", () => {
		const state = new TestState({ rax: -1, rdx: -1 });
		state.execute(instruction("rdtsc", []));
		assert.deepEqual([state.register(0), state.register(2)], [0x2an, 1n]);
	});

	it("rdrand and rdseed have a number at once, and say so in the flags", () => {
		const state = new TestState({ rcx: -1 }, 0xad7n);
		state.execute(instruction("random", [reg("rax")]));
		state.execute(instruction("random", [reg("cx")], { width: 16 }));
		// The number of splitmix64 for the test's count, which a program of C gives too.
		const number = 0xfa1347bc5edcaec8n;
		assert.equal(state.register(0), number);
		assert.equal(state.register(1), 0xffff_ffff_ffff_0000n | (number & 0xffffn));
		assert.equal(state.rflags(), 0x203n);
	});

	it("sgdt and sidt store no limit and an address of the kernel's", () => {
		for (const [name, base] of [
			["sgdt", "0000feffffffffff"],
			["sidt", "0000ffffffffffff"],
		] as const) {
			const state = new TestState({ rsi: 0x1000 });
			const table = instruction(name, [memory(undefined, "rsi")]);
			for (let place = 0x1000n; place < 0x100bn; place++) {
				state.bytes.set(place, 0x55);
			}
			state.execute(table);
			assert.equal(Buffer.from([...state.bytes.values()]).toString("hex"), `0000${base}55`);
		}
	});
});

import assert from "node:assert/strict";
import { InstructionTrie } from "../../src/machine/instructionTrie.ts";

describe("instructions found by their bytes", () => {
	it("are those that the bytes begin with", () => {
		const trie = new InstructionTrie<string>();
		trie.add(Uint8Array.of(0x90), "nop");
		trie.add(Uint8Array.of(0x48, 0x89, 0xc3), "mov rbx, rax");
		trie.add(Uint8Array.of(0x48, 0x89, 0xc1), "mov rcx, rax");
		assert.equal(trie.find(Uint8Array.of(0x48, 0x89, 0xc1, 0x90)), "mov rcx, rax");
		assert.equal(trie.find(Uint8Array.of(0x48, 0x89, 0xc3)), "mov rbx, rax");
		assert.equal(trie.find(Uint8Array.of(0x90, 0x90)), "nop");
	});

	it("are none where no such bytes were kept, or not all of them are there", () => {
		const trie = new InstructionTrie<string>();
		trie.add(Uint8Array.of(0x48, 0x89, 0xc3), "mov rbx, rax");
		assert.equal(trie.find(Uint8Array.of(0x48, 0x89)), undefined);
		assert.equal(trie.find(Uint8Array.of(0x48, 0x8b, 0xc3)), undefined);
		assert.equal(trie.find(Uint8Array.of()), undefined);
	});

	it("are forgotten when there are very many", () => {
		const trie = new InstructionTrie<number>();
		const bytesOf = (number: number) => Uint8Array.of(1, number >> 16, number >> 8, number);
		for (let number = 0; number <= 1 << 16; number++) {
			trie.add(bytesOf(number), number);
		}
		assert.equal(trie.find(bytesOf(0)), undefined);
		assert.equal(trie.find(bytesOf(1 << 16)), 1 << 16);
	});
});

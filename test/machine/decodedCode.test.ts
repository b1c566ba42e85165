// Instructions with their meanings, found by address and by bytes.

import assert from "node:assert/strict";
import { Arena } from "../../src/machine/arena.ts";
import { DecodedCode } from "../../src/machine/decodedCode.ts";
import { Memory } from "../../src/machine/memory.ts";

const all = { read: true, write: true, execute: true };

/** Two pages with some bytes from 0x1000 on. */
function codeOf(bytes: readonly number[]): { readonly memory: Memory; readonly code: DecodedCode } {
	const memory = new Memory(new Arena(64 * 4096));
	memory.remap([{ address: 4096n, size: 2 * 4096, permissions: all, name: "code" }]);
	bytes.forEach((byte, index) => {
		memory.store(4096n + BigInt(index), 8, BigInt(byte), 0, 1);
	});
	return { memory, code: new DecodedCode(memory) };
}

const push = [0x55];
const copy = [0x48, 0x89, 0xe5];
const call = [0xe8, 0x00, 0x00, 0x00, 0x00];
const relative = [0x48, 0x8d, 0x05, 0x00, 0x00, 0x00, 0x00];

function decodedAt(code: DecodedCode, address: number) {
	const decoded = code.at(address);
	return typeof decoded === "object" ? decoded : assert.fail(`${decoded} at ${address}`);
}

describe("decoded code", () => {
	it("has the same bytes once", () => {
		const { code } = codeOf([...push, ...copy, ...push, ...copy]);
		assert.equal(decodedAt(code, 0x1000), decodedAt(code, 0x1004));
		assert.equal(decodedAt(code, 0x1001), decodedAt(code, 0x1005));
	});

	it("has what depends on its address once for each", () => {
		const { code } = codeOf([...call, ...call, ...relative, ...relative]);
		assert.notDeepEqual(decodedAt(code, 0x1000).effects, decodedAt(code, 0x1005).effects);
		assert.notDeepEqual(decodedAt(code, 0x100a).effects, decodedAt(code, 0x1011).effects);
		assert.equal(decodedAt(code, 0x1000), decodedAt(code, 0x1000));
	});

	it("is read anew where it was written", () => {
		const { memory, code } = codeOf([...push, ...copy]);
		assert.equal(decodedAt(code, 0x1000).instruction.mnemonic, "push");
		memory.store(0x1000n, 8, 0x90n, 0, 1);
		assert.equal(decodedAt(code, 0x1000).instruction.mnemonic, "nop");
	});

	it("tells how many bytes can be fetched of an instruction that goes on where they cannot", () => {
		const { memory, code } = codeOf([]);
		memory.store(0x2ffen, 16, 0x8948n, 0, 1);
		assert.equal(code.at(0x2ffe), 2);
		assert.equal(code.at(0x3000), 0);
	});
});

import assert from "node:assert/strict";
import { instructionAt } from "../../src/machine/instructionView.ts";

/** Memory of some bytes at address 0x1000, and nothing after them. */
function memoryOf(...bytes: number[]) {
	return {
		peek: (address: bigint, length: number) =>
			Uint8Array.from(bytes)
				.slice(Number(address) - 0x1000)
				.slice(0, length),
	};
}

describe("the instruction that stands at an address", () => {
	const longest = [0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x2e, 0x0f, 0x1f, 0x84, 0x00, 0, 0, 0, 0];
	for (const [what, bytes, expected] of [
		["begins there, whatever follows", [0xc3, 0x06], { mnemonic: "ret", length: 1 }],
		["may be as long as instructions can be", [...longest, 0x90], { mnemonic: "nop", length: 15 }],
		["has its targets from where it stands", [0xeb, 0x10], { mnemonic: "jmp", length: 2, target: 0x1012n }],
		["is none where the bytes mean nothing", [0x06, 0x90], undefined],
		["is none where memory ends inside it", [0x48, 0xb8, 1, 2], undefined],
		["is none where there is no memory", [], undefined],
	] as const) {
		it(what, () => {
			const instruction = instructionAt(memoryOf(...bytes), 0x1000n);
			const [operand] = instruction?.operands ?? [];
			const target = operand?.kind === "target" ? { target: operand.address } : {};
			const found = instruction && { mnemonic: instruction.mnemonic, length: instruction.length, ...target };
			assert.deepEqual(found, expected);
		});
	}
});

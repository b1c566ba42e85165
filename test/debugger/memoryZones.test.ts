// The whole memory in zones: in their order, none over another, with each stack a
// zone where it lies, and few of them whatever the program does.

import assert from "node:assert/strict";
import { zonesOf } from "../../src/debugger/memoryZones.ts";
import { open } from "./rig.ts";

const twoStacks = `
.intel_syntax noprefix
.globl _start
.text
_start:
	lea rsp, stack_a[rip + 64]
	push 1
	nop                     # <- there
	hlt
.bss
before: .skip 32
stack_a: .skip 64
after: .skip 32
`;

describe("memory zones", () => {
	it("are all there is, ascending, a stack of the program's own in the middle of its data", async () => {
		const rig = open(twoStacks);
		rig.breakAt("there");
		await rig.debug.start({ stopOnEntry: false });
		const { memory, stack } = rig.debug.stackModel({});
		assert.deepEqual(
			memory.map(({ kind, name, thread }) => [kind, name, thread].filter((part) => part !== undefined).join(" ")),
			["code", "data", "stack stack_a 2", "data", "guard", "stack main 1"],
		);
		for (const [index, { low, high }] of memory.entries()) {
			assert.ok(low < high && low >= (memory[index - 1]?.high ?? 0n));
		}
		assert.deepEqual([memory[2]?.low, memory[2]?.high], [stack.low, stack.high]);
	});

	it("are few, however many pieces memory is in", () => {
		const readable = { read: true, write: true, execute: false };
		const regions = Array.from({ length: 5000 }, (_, index) => ({
			address: BigInt(index) * 0x2000n,
			size: 0x1000,
			permissions: { ...readable, write: index % 2 === 0 },
			name: "mapping",
		}));
		const zones = zonesOf(regions, []);
		assert.deepEqual(zones, [{ kind: "mapping", low: 0n, high: 4999n * 0x2000n + 0x1000n }]);
	});
});

// The lines of the memory map: what lies where, in the order of the rows, with the
// gaps, the registers' places and what is among the rows.

import assert from "node:assert/strict";
import { zoneLines } from "../../src/panel/zones.ts";
import { models } from "./models.ts";

function linesOf(model: (typeof models)[keyof typeof models], low: bigint, high: bigint, highOnTop = true): string[] {
	return zoneLines(model, { low, high }, highOnTop).map(
		({ kind, name, size, pointers, isShown }) =>
			`${kind}: ${[name, size, ...pointers, ...(isShown ? ["shown"] : [])].join(" ")}`,
	);
}

describe("lines of the memory map", () => {
	it("go from high to low addresses, with what lies between", () => {
		assert.deepEqual(linesOf(models.smash, 0xfffef00n, 0x10000000n), [
			"stack: stack 8 MiB rsp shown",
			"guard: guard page 4 KiB",
			"gap: no memory 243.8 MiB",
			"heap: heap 132 KiB",
			"data: data 4 KiB",
			"code: code 4 KiB rip",
		]);
	});

	it("turn with the rows, and name stacks of the program's own", () => {
		const memory = [
			{ kind: "data", low: "0x402000", high: "0x402010" },
			{ kind: "stack", name: "stack_a", thread: 2, low: "0x402010", high: "0x402040" },
			{ kind: "data", low: "0x402040", high: "0x403000" },
			{ kind: "stack", name: "heap block", thread: 3, low: "0x405000", high: "0x405100" },
		] as const;
		assert.deepEqual(linesOf({ ...models.fiber, memory }, 0x402020n, 0x402040n, false), [
			"data: data 16 B",
			"stack: stack_a 48 B rsp shown",
			"data: data 3.9 KiB",
			"stack: stack in heap block 256 B",
		]);
	});

	it("say where an empty stack's rsp is", () => {
		const registers = { ...models.smash.registers, rsp: "0x10000000" };
		assert.match(linesOf({ ...models.smash, registers }, 0n, 16n)[0] ?? "", /stack 8 MiB rsp$/);
	});
});

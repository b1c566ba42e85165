import assert from "node:assert/strict";
import { createMachine, type Machine } from "../../src/machine/machine.ts";
import type { MachineOptions } from "../../src/machine/options.ts";
import { fixedHost, programOf } from "./programs.ts";

const data = { name: ".data", address: 0x402000n, size: 5000, bytes: Uint8Array.of(7), write: true, execute: false };

function machineOf(options: MachineOptions): Machine {
	return createMachine(programOf("90", [data]), options, fixedHost());
}

function text(machine: Machine, address: bigint): string {
	const bytes = machine.memory.peek(address, 100);
	return Buffer.from(bytes.subarray(0, bytes.indexOf(0))).toString();
}

describe("loader", () => {
	it("starts with zero registers, rflags 0x202 and an aligned rsp", () => {
		for (const args of [[], ["a"], ["a", "bc"], ["", "x".repeat(17), "ü"]]) {
			const { registers } = machineOf({ args });
			const others = [...Array(16).keys()].filter((number) => number !== 4).map((number) => registers.read(number));
			assert.deepEqual(new Set(others), new Set([0n]));
			assert.equal(registers.rflags, 0x202n);
			assert.equal(registers.rip, 0x401000n);
			assert.equal(registers.read(4) % 16n, 0n);
		}
	});

	it("lays argc, argv, envp and auxv out as the ABI's figure 3.9 has it", () => {
		const machine = machineOf({ programName: "me", args: ["one", "two words", "ü"], environment: ["A=1", "B="] });
		const rsp = machine.registers.read(4);
		const word = (index: number) => machine.memory.load(rsp + BigInt(8 * index), 64) ?? -1n;
		assert.equal(word(0), 4n);
		assert.deepEqual(
			[1, 2, 3, 4].map((index) => text(machine, word(index))),
			["me", "one", "two words", "ü"],
		);
		assert.equal(word(5), 0n);
		assert.deepEqual(
			[6, 7].map((index) => text(machine, word(index))),
			["A=1", "B="],
		);
		assert.deepEqual([8, 9, 10].map(word), [0n, 0n, 0n]);
		assert.equal(machine.memory.load(0x10000000n - 8n, 64), 0n);
		assert.ok([1, 2, 3, 4, 6, 7].every((index) => word(index) >= rsp + 88n && word(index) < 0x10000000n));
	});

	it("maps segments, stack and guard, and starts the heap after the last segment", () => {
		const machine = machineOf({ memory: 16 * 2 ** 20, stackSize: 65536 });
		const regions = machine.memory
			.regions()
			.map(({ name, address, size }) => `${name} ${address.toString(16)} ${size}`);
		assert.deepEqual(regions, [".text 401000 4096", ".data 402000 8192", "guard fef000 4096", "stack ff0000 65536"]);
		assert.deepEqual(machine.heap, { start: 0x404000n, end: 0x404000n });
		assert.equal(machine.memory.permissions(0n), undefined);
		assert.deepEqual(machine.memory.permissions(0xfef000n), { read: false, write: false, execute: false });
	});

	it("says who wrote the segments and the start block, and leaves .bss never written", () => {
		const machine = machineOf({});
		assert.deepEqual(machine.memory.lastWrites(0x402000n, 4096), [
			{ address: 0x402000n, length: 1, rip: undefined, step: 0, by: "loader" },
		]);
	});

	it("refuses sizes that cannot be, naming the option", () => {
		const cases: [MachineOptions, RegExp][] = [
			[{ memory: 1024 }, /^memory must be between 16 MiB and 2 GiB/],
			[{ memory: 2 ** 32 }, /^memory must be between/],
			[{ memory: 16 * 2 ** 20 + 1 }, /^memory must be a multiple of 4096/],
			[{ memory: Number.NaN }, /^memory must be/],
			[{ stackSize: 100 }, /^stackSize must be between/],
			[{ stackSize: 4097 }, /^stackSize must be a multiple/],
			[{ stackSize: 4096, args: ["x".repeat(5000)] }, /make stackSize larger/],
		];
		for (const [options, message] of cases) {
			assert.throws(() => machineOf(options), { name: "RangeError", message });
		}
		const huge = { ...data, size: 2 ** 28 };
		assert.throws(() => createMachine(programOf("90", [huge]), {}, fixedHost()), /section .data does not fit/);
	});
});

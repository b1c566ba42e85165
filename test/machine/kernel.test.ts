// System calls, held against what Linux returns for the same arguments.

import assert from "node:assert/strict";
import { createMachine, type Machine } from "../../src/machine/machine.ts";
import { fixedHost, programOf } from "./programs.ts";

const data = { name: ".data", address: 0x402000n, size: 4096, bytes: new Uint8Array(16), write: true, execute: false };
const number = {
	read: 0n,
	write: 1n,
	mmap: 9n,
	mprotect: 10n,
	munmap: 11n,
	brk: 12n,
	nanosleep: 35n,
	exit: 60n,
	clock: 228n,
	random: 318n,
};
const end = 0x403000n;
const heap = 0x403000n;
const anonymous = 0x22n;

function machineOf(input = ""): Machine {
	return createMachine(programOf("90", [data]), {}, fixedHost(input));
}

/** rax after a system call, signed. */
function call(machine: Machine, which: bigint, ...values: bigint[]): bigint {
	[which, ...values].forEach((value, index) => {
		machine.registers.write([0, 7, 6, 2, 10, 8, 9][index] ?? 0, value);
	});
	const result = machine.systemCall();
	assert.equal(result.kind, "value");
	return result.kind === "value" ? BigInt.asIntN(64, result.value) : 0n;
}

function outputOf(machine: Machine): string[] {
	return machine.takeOutput().map(({ stream, bytes }) => `${stream}: ${Buffer.from(bytes).toString()}`);
}

describe("system calls", () => {
	const EFAULT = -14n;
	const EBADF = -9n;
	const EINVAL = -22n;
	const ENOMEM = -12n;
	const cases: [name: string, which: bigint, values: bigint[], result: bigint][] = [
		["read to the end of a page", number.read, [0n, end - 3n, 100n], 3n],
		["read into read-only memory", number.read, [0n, 0x401000n, 1n], EFAULT],
		["read to null", number.read, [0n, 0n, 1n], EFAULT],
		["read nothing to null", number.read, [0n, 0n, 0n], 0n],
		["read from stdout", number.read, [1n, 0x402000n, 1n], EBADF],
		["read from descriptor -1", number.read, [2n ** 64n - 1n, 0x402000n, 1n], EBADF],
		["write from null", number.write, [1n, 0n, 1n], EFAULT],
		["write an absurd length", number.write, [1n, 0x402000n, 2n ** 63n], EFAULT],
		["write to the end of a page", number.write, [1n, end - 3n, 100n], 3n],
		["write to stdin", number.write, [0n, 0x402000n, 1n], EBADF],
		["write to an unknown descriptor", number.write, [7n, 0x402000n, 1n], EBADF],
		["the upper half of a descriptor does not count", number.write, [2n ** 32n + 1n, 0x402000n, 1n], 1n],
		["brk(0)", number.brk, [0n], heap],
		["brk below the start", number.brk, [0x402000n], heap],
		["brk beyond memory", number.brk, [2n ** 40n], heap],
		["brk into the stack", number.brk, [0xff00000n], heap],
		["brk by one byte", number.brk, [heap + 1n], heap + 1n],
		["mmap of nothing", number.mmap, [0n, 0n, 3n, anonymous, 0n, 0n], EINVAL],
		["mmap neither private nor shared", number.mmap, [0n, 4096n, 3n, 0x20n, 0n, 0n], EINVAL],
		["mmap of a file that is not open", number.mmap, [0n, 4096n, 3n, 2n, 9n, 0n], EBADF],
		["mmap of more than there is", number.mmap, [0n, 2n ** 30n, 3n, anonymous, 0n, 0n], ENOMEM],
		["mmap at an odd place", number.mmap, [0x500001n, 4096n, 3n, 0x32n, 0n, 0n], EINVAL],
		["mmap fixed at null", number.mmap, [0n, 4096n, 3n, 0x32n, 0n, 0n], -1n],
		["mmap fixed at a free place", number.mmap, [0x500000n, 4096n, 3n, 0x32n, 0n, 0n], 0x500000n],
		["mmap fixed without replacing", number.mmap, [0x402000n, 4096n, 3n, 0x100022n, 0n, 0n], -17n],
		["mmap with a hint", number.mmap, [0x500123n, 4096n, 3n, anonymous, 0n, 0n], 0x500000n],
		["mmap with a hint that is taken", number.mmap, [0x402000n, 4096n, 3n, anonymous, 0n, 0n], 0xf6fe000n],
		["mmap anywhere", number.mmap, [0n, 5000n, 3n, anonymous, 2n ** 64n - 1n, 0n], 0xf6fd000n],
		["munmap of nothing", number.munmap, [0x402000n, 0n], EINVAL],
		["munmap at an odd place", number.munmap, [0x402001n, 4096n], EINVAL],
		["munmap where nothing is", number.munmap, [0x500000n, 4096n], 0n],
		["mprotect of nothing", number.mprotect, [0x402000n, 0n, 1n], 0n],
		["mprotect at an odd place", number.mprotect, [0x402001n, 4096n, 1n], EINVAL],
		["mprotect with unknown rights", number.mprotect, [0x402000n, 4096n, 8n], EINVAL],
		["mprotect where nothing is", number.mprotect, [0x500000n, 4096n, 1n], ENOMEM],
		["mprotect beyond what is mapped", number.mprotect, [0x402000n, 2n ** 40n, 1n], ENOMEM],
		["nanosleep", number.nanosleep, [0x402000n, 0n], 0n],
		["nanosleep of null", number.nanosleep, [0n, 0n], EFAULT],
		["clock_gettime", number.clock, [1n, 0x402000n], 0n],
		["clock_gettime of no clock", number.clock, [99n, 0x402000n], EINVAL],
		["clock_gettime to null", number.clock, [0n, 0n], EFAULT],
		["getrandom", number.random, [0x402000n, 8n, 0n], 8n],
		["getrandom with unknown flags", number.random, [0x402000n, 8n, 8n], EINVAL],
		["getrandom to null", number.random, [0n, 8n, 0n], EFAULT],
		["an unknown call", 1000n, [], -38n],
		["poll of nothing", 7n, [0n, 0n, 0n], 0n],
		["poll at null", 7n, [0n, 1n, 0n], EFAULT],
		["poll of too many", 7n, [0x402000n, 100_000n, 0n], EINVAL],
		["select of nothing", 23n, [0n, 0n, 0n, 0n, 0n], 0n],
		["select of fewer than none", 23n, [2n ** 32n - 1n, 0n, 0n, 0n, 0n], EINVAL],
		["select in no memory", 23n, [1n, 8n, 0n, 0n, 0n], EFAULT],
	];

	for (const [name, which, values, result] of cases) {
		it(`${name}: ${result}`, () => {
			assert.equal(call(machineOf("input"), which, ...values), result);
		});
	}

	it("reads input piece by piece, then end of file", () => {
		const machine = machineOf("abcde");
		assert.deepEqual(
			[1, 2, 3, 4].map(() => call(machine, number.read, 0n, 0x402000n, 2n)),
			[2n, 2n, 1n, 0n],
		);
		assert.deepEqual([...machine.memory.peek(0x402000n, 2)], [0x65, 0x64]);
		assert.equal(machine.memory.lastWrites(0x402000n, 1)[0]?.by, "kernel");
	});

	it("tells which descriptors are ready, and which are not open", () => {
		const machine = machineOf("abc");
		const polled = Int16Array.of(0, 0, 1, 9, 1, 0, 0x105, 9, -1, -1, 1, 9, 77, 0, 1, 9);
		machine.memory.poke(0x402000n, new Uint8Array(polled.buffer), "edit", 0);
		assert.equal(call(machine, 7n, 0x402000n, 4n, 0n), 3n);
		const results = new Int16Array(machine.memory.peek(0x402000n, 32).slice().buffer);
		assert.deepEqual(
			[3, 7, 11, 15].map((at) => results[at]),
			[1, 0x104, 0, 0x20],
		);
		const sets = (...words: bigint[]) => machine.memory.poke(0x402000n, words64(words), "edit", 0);
		sets(1n, 6n, 2n);
		assert.equal(call(machine, 23n, 3n, 0x402000n, 0x402008n, 0x402010n), 3n);
		assert.deepEqual([...machine.memory.peek(0x402000n, 24)], [...words64([1n, 6n, 0n])]);
		sets(1n << 40n);
		assert.equal(call(machine, 23n, 41n, 0x402000n, 0n, 0n), EBADF);
		assert.equal(call(machine, 22n, 0x402100n), 0n);
		sets(1n << 3n);
		assert.equal(call(machine, 270n, 64n, 0x402000n, 0n, 0n), 0n, "nothing is in the pipe, but may come");
		assert.equal(call(machine, 3n, 4n), 0n);
		sets(1n << 3n);
		assert.equal(call(machine, 270n, 64n, 0x402000n, 0n, 0n), 1n, "nothing will come");
		machine.memory.poke(0x402000n, new Uint8Array(Int16Array.of(3, 0, 1, 0).buffer), "edit", 0);
		assert.equal(call(machine, 271n, 0x402000n, 1n, 0n), 1n);
	});

	it("tell who the process is, and where it runs", () => {
		const machine = machineOf();
		const results = [
			[105n, 1000n, 0n],
			[105n, 0n, -1n],
			[117n, 0xffff_ffffn, 1000n, 1000n, 0n],
			[121n, 0n, 1000n],
			[121n, 77n, -3n],
			[112n, -1n],
			[118n, 0x402000n, 0x402004n, 0x402008n, 0n],
			[204n, 0n, 8n, 0x402010n, 8n],
			[204n, 0n, 4n, 0x402010n, EINVAL],
			[99n, 0x402100n, 0n],
			[99n, 0n, EFAULT],
			[202n, 0x402020n, 1n, 1n, 0n],
			[202n, 0x402020n, 0n, 1n, -11n],
			[157n, 15n, 0x402000n, 0n],
			[72n, 0n, 6n, 0n, 0n],
			[73n, 44n, EBADF],
			[26n, 0x402000n, 4096n, 0n],
			[26n, 0x402001n, 1n, EINVAL],
		] as const;
		for (const [which, ...rest] of results) {
			assert.equal(call(machine, which, ...rest.slice(0, -1)), rest.at(-1), `system call ${which}`);
		}
		assert.deepEqual([...machine.memory.peek(0x402000n, 4)], [0xe8, 3, 0, 0]);
		assert.equal(machine.memory.load(0x402010n, 64), 1n);
		assert.deepEqual(outputOf(machine), []);
	});

	it("waits when no input has come yet", () => {
		const machine = createMachine(programOf("90", [data]), {}, { ...fixedHost(), read: () => undefined });
		machine.registers.write(6, 0x402000n);
		machine.registers.write(2, 1n);
		assert.deepEqual(machine.systemCall(), { kind: "input" });
	});

	it("sends what is written to its stream, and speaks of an unknown call once", () => {
		const machine = machineOf();
		machine.memory.poke(0x402000n, Buffer.from("hello"), "edit", 0);
		call(machine, number.write, 1n, 0x402000n, 5n);
		call(machine, number.write, 2n, 0x402001n, 1n);
		call(machine, 999n);
		call(machine, 999n);
		call(machine, 41n);
		call(machine, 0x2000004n);
		assert.deepEqual(outputOf(machine), [
			"stdout: hello",
			"stderr: e",
			"console: system call 999 is not supported: it returns -ENOSYS (-38)\n",
			"console: system call 41 (socket) is not supported: it returns -ENOSYS (-38)\n",
			"console: system call 33554436 is not supported: it returns -ENOSYS (-38); numbers from 0x2000000 on are macOS's, and on Linux write is 1 and exit is 60\n",
		]);
	});

	it("tells what has the number with int 0x80, once, where its registers stand for it", () => {
		const machine = machineOf();
		machine.registers.write(3, 1n);
		machine.registers.write(1, 0x402000n);
		call(machine, 4n, 0n, 0n, 6n);
		call(machine, 4n, 0n, 0n, 6n);
		call(machine, 3n, 77n);
		machine.registers.write(3, 0n);
		call(machine, 3n, 77n);
		const advice = "has this number with `int 0x80`, and with `syscall` it is";
		assert.deepEqual(outputOf(machine), [
			`console: system call 4 is stat; write ${advice} 1, its arguments in rdi, rsi and rdx\n`,
			`console: system call 3 is close; read ${advice} 0, its arguments in rdi, rsi and rdx\n`,
		]);
	});

	it("are reached by int 0x80 with the numbers and registers of 32-bit programs", () => {
		const machine = machineOf("input");
		const old = (...values: bigint[]) => {
			for (const [index, value] of values.entries()) {
				machine.registers.write([0, 3, 1, 2, 6, 7][index] ?? 0, value);
			}
			const result = machine.interruptCall();
			return result.kind === "value" ? BigInt.asIntN(64, result.value) : result;
		};
		machine.memory.poke(0x402000n, Buffer.from("out\0"), "edit", 0);
		assert.equal(old(3n, 0n, 0x402100n, 5n), 5n);
		assert.equal(old(4n, 1n, 0x402100n, 5n), 5n);
		assert.equal(old(8n, 0x402000n, 0o644n), 3n);
		assert.equal(old(4n, 3n, 0xdead_0000_0040_2100n, 5n), 5n);
		assert.equal(old(19n, 3n, 0xffff_fffen, 1n), 3n);
		assert.equal(old(5n, 0x402100n, 0n), -2n);
		assert.equal(old(45n, 0n), heap);
		assert.equal(old(107n, 0n), -38n);
		assert.deepEqual(old(1n, 0x103n), { kind: "exit", status: 3 });
		machine.memory.poke(0x402000n, Buffer.from("/bin/ls\0"), "edit", 0);
		assert.deepEqual(old(11n, 0x402000n), { kind: "exit", status: 0 });
		const [first, second, third] = outputOf(machine).filter((text) => !text.includes("files are simulated"));
		assert.equal(first, "stdout: input");
		assert.equal(second, "console: system call 107 of `int 0x80` is not supported: it returns -ENOSYS (-38)\n");
		assert.match(third ?? "", /^console: execve: from here on \/bin\/ls would run/);
	});

	it("exits with the low byte of the status", () => {
		const machine = machineOf();
		machine.registers.write(0, number.exit);
		machine.registers.write(7, 0x1ffn);
		assert.deepEqual(machine.systemCall(), { kind: "exit", status: 255 });
	});

	it("moves the heap's end both ways; what it hands out is zero and never written", () => {
		const machine = machineOf();
		call(machine, number.brk, heap + 5000n);
		assert.deepEqual(machine.heap, { start: heap, end: heap + 5000n });
		machine.memory.store(heap + 4096n, 64, 5n, 0x401000, 1);
		call(machine, number.brk, heap + 100n);
		assert.equal(machine.memory.permissions(heap + 4096n), undefined);
		call(machine, number.brk, heap + 8192n);
		assert.equal(machine.memory.load(heap + 4096n, 64), 0n);
		assert.deepEqual(machine.memory.lastWrites(heap, 8192), []);
		const heaps = machine.memory.regions().filter((region) => region.name === "heap");
		assert.deepEqual(
			heaps.map(({ address, size }) => [address, size]),
			[[heap, 8192]],
		);
	});

	it("maps downwards from below the stack and fills holes", () => {
		const machine = machineOf();
		const map = () => call(machine, number.mmap, 0n, 4096n, 3n, anonymous, 0n, 0n);
		const [first = 0n, second, third] = [map(), map(), map()];
		assert.deepEqual([second, third], [first - 4096n, first - 8192n]);
		machine.memory.store(first - 4096n, 64, 5n, 0x401000, 1);
		call(machine, number.munmap, first - 4096n, 4096n);
		assert.equal(machine.memory.permissions(first - 4096n), undefined);
		assert.equal(map(), first - 4096n);
		assert.equal(machine.memory.load(first - 4096n, 64), 0n);
		assert.deepEqual(
			machine.mappings.map(({ size }) => size),
			[4096, 4096, 4096],
		);
	});

	it("changes what may be done with the pages of a mapping, and keeps their bytes", () => {
		const machine = machineOf();
		const start = call(machine, number.mmap, 0n, 3n * 4096n, 3n, anonymous, 0n, 0n);
		const rights = () =>
			machine.mappings.map(({ address, size }) => {
				const { read, write, execute } = machine.memory.permissions(address) ?? {};
				return [Number(address - start), size, [read && "r", write && "w", execute && "x"].filter(Boolean).join("")];
			});
		machine.memory.store(start + 4096n, 64, 77n, 0x401000, 1);
		assert.equal(call(machine, number.mprotect, start + 4096n, 100n, 0n), 0n);
		assert.deepEqual(rights(), [
			[0, 4096, "rw"],
			[4096, 4096, ""],
			[8192, 4096, "rw"],
		]);
		assert.equal(call(machine, number.mprotect, start, 2n * 4096n, 5n), 0n);
		assert.deepEqual(rights(), [
			[0, 4096, "rx"],
			[4096, 4096, "rx"],
			[8192, 4096, "rw"],
		]);
		assert.equal(machine.memory.load(start + 4096n, 64), 77n);
	});

	it("cuts a mapping in two where its middle is unmapped", () => {
		const machine = machineOf();
		const start = call(machine, number.mmap, 0n, 3n * 4096n, 3n, anonymous, 0n, 0n);
		call(machine, number.munmap, start + 4096n, 1n);
		assert.deepEqual(
			machine.mappings.map(({ address, size }) => [address - start, size]),
			[
				[0n, 4096],
				[8192n, 4096],
			],
		);
	});
});

function words64(words: readonly bigint[]): Uint8Array {
	return new Uint8Array(BigUint64Array.from(words).buffer);
}

import assert from "node:assert/strict";
import fc from "fast-check";
import { Arena } from "../../src/machine/arena.ts";
import { Memory } from "../../src/machine/memory.ts";
import { differingPages } from "../../src/machine/pageTable.ts";

const page = 4096n;
const all = { read: true, write: true, execute: true };

/** Pages 1–3 writable, page 4 read-only, page 5 without access. */
function memoryOf(): Memory {
	const memory = new Memory(new Arena(64 * 4096));
	memory.remap([
		{ address: page, size: 3 * 4096, permissions: all, name: "a" },
		{ address: 4n * page, size: 4096, permissions: { ...all, write: false }, name: "b" },
		{ address: 5n * page, size: 4096, permissions: { read: false, write: false, execute: false }, name: "c" },
	]);
	return memory;
}

describe("memory", () => {
	it("loads what was stored, little-endian, at every width and across pages", () => {
		const memory = memoryOf();
		for (const [width, value] of [
			[8, 0xfen],
			[16, 0xfedcn],
			[32, 0xfedcba98n],
			[64, 0xfedcba9876543210n],
			[128, 0xfedcba98765432100123456789abcdefn],
		] as const) {
			const address = 2n * page - 1n;
			memory.store(address, width, value, 0x401000, 1);
			assert.equal(memory.load(address, width), value);
			assert.equal(memory.load(address, 8), value & 0xffn);
		}
	});

	it("refuses what a page does not allow, also for the last byte of an access", () => {
		const memory = memoryOf();
		const cases: [address: bigint, width: number, load: boolean, store: boolean][] = [
			[0n, 8, false, false],
			[page - 1n, 16, false, false],
			[4n * page - 8n, 64, true, true],
			[4n * page - 7n, 64, true, false],
			[5n * page - 1n, 8, true, false],
			[5n * page - 1n, 16, false, false],
			[64n * page - 4n, 64, false, false],
			[64n * page, 8, false, false],
			[0xffff_ffff_ffff_fffcn, 64, false, false],
		];
		for (const [address, width, load, store] of cases) {
			assert.equal(memory.load(address, width) !== undefined, load, `load of ${width} bits at ${address}`);
			assert.equal(memory.canStore(address, width), store, `store of ${width} bits at ${address}`);
		}
	});

	it("peeks up to the first unreadable page and never faults", () => {
		const memory = memoryOf();
		assert.equal(memory.peek(page, 100_000).length, 4 * 4096);
		assert.equal(memory.peek(0n, 8).length, 0);
		assert.equal(memory.peek(2n ** 63n, 8).length, 0);
		assert.equal(memory.peek(64n * page - 4n, 8).length, 0);
	});

	it("tells of writes to fetched pages only", () => {
		const memory = memoryOf();
		const told: number[] = [];
		memory.listenToCode((address) => told.push(address));
		memory.store(page, 8, 1n, 0x401000, 1);
		memory.fetch(page, 15);
		memory.store(page + 7n, 16, 1n, 0x401000, 2);
		memory.store(2n * page, 8, 1n, 0x401000, 3);
		memory.poke(page + 9n, Uint8Array.of(1), "edit", 4);
		assert.deepEqual(told, [4096 + 7, 4096 + 9]);
	});

	it("goes back to snapshots and forward again", () => {
		const memory = memoryOf();
		memory.store(page, 64, 1n, 0x401000, 1);
		const first = memory.snapshot();
		memory.store(page, 64, 2n, 0x401004, 2);
		memory.store(3n * page, 64, 3n, 0x401008, 3);
		const second = memory.snapshot();
		memory.store(3n * page, 64, 4n, 0x40100c, 4);
		memory.restore(first);
		assert.deepEqual([memory.load(page, 64), memory.load(3n * page, 64)], [1n, 0n]);
		assert.deepEqual(memory.lastWrites(3n * page, 8), []);
		memory.restore(second);
		assert.deepEqual([memory.load(page, 64), memory.load(3n * page, 64)], [2n, 3n]);
		assert.deepEqual(memory.lastWrites(3n * page, 8)[0]?.step, 3);
		assert.equal(memory.snapshot(), second);
	});

	it("keeps one image of a page as long as nobody writes to it, and sees every write", () => {
		const memory = memoryOf();
		memory.store(page, 64, 1n, 0x401000, 1);
		memory.store(3n * page, 64, 2n, 0x401000, 2);
		const first = memory.snapshot();
		assert.equal(memory.snapshot(), first);
		memory.poke(page, Uint8Array.of(7), "edit", 3);
		const second = memory.snapshot();
		assert.deepEqual(differingPages(first.table, second.table), [1]);
		memory.poke(page, Uint8Array.of(8), "edit", 3);
		const third = memory.snapshot();
		memory.store(3n * page, 64, 4n, 0x401000, 4);
		assert.deepEqual(differingPages(third.table, memory.snapshot().table), [3]);
		memory.restore(second);
		assert.equal(memory.load(page, 8), 7n);
		memory.restore(third);
		assert.equal(memory.load(page, 8), 8n);
	});

	it("knows the last writer of every byte as a plain list of writes does", () => {
		const write = fc.record({
			offset: fc.integer({ min: 0, max: 8191 }),
			length: fc.constantFrom(1, 2, 3, 4, 8, 16, 4096),
			aligned: fc.boolean(),
			rip: fc.integer({ min: 0x1000, max: 0x1008 }),
		});
		fc.assert(
			fc.property(fc.array(write, { maxLength: 40 }), (writes) => {
				const memory = memoryOf();
				const expected: (string | undefined)[] = new Array(3 * 4096).fill(undefined);
				writes.forEach(({ offset, length, aligned, rip }, step) => {
					const start = aligned ? offset - (offset % length) : offset;
					const end = Math.min(start + length, expected.length);
					memory.poke(page + BigInt(start), new Uint8Array(end - start), "edit", step);
					expected.fill(`edit ${step}`, start, end);
					if (end - start === 8) {
						memory.store(page + BigInt(start), 64, 0n, rip, step);
						expected.fill(`instruction ${step} ${rip}`, start, end);
					}
				});
				const found: (string | undefined)[] = new Array(3 * 4096).fill(undefined);
				for (const { address, length, rip, step, by } of memory.lastWrites(page, 3 * 4096)) {
					const start = Number(address - page);
					found.fill(`${by} ${step}${rip === undefined ? "" : ` ${rip}`}`, start, start + length);
				}
				assert.deepEqual(found, expected);
			}),
			{ seed: 20261123, numRuns: 200 },
		);
	});

	it("keeps the writers of as many pages as there is room for, and of those that are recalled, of code and of the stack", () => {
		const memory = new Memory(new Arena(64 * 4096));
		const data = { ...all, execute: false };
		memory.remap([
			{ address: page, size: 8 * 4096, permissions: data, name: "data" },
			{ address: 16n * page, size: 4096, permissions: all, name: "code" },
			{ address: 32n * page, size: 2 * 4096, permissions: data, name: "stack" },
		]);
		const write = (number: bigint, width = 64) => memory.store(number * page, width, 1n, 0x401000, 1);
		const forgotten = () => memory.forgottenPages(0n, memory.size);
		write(1n);
		memory.limitWriters(2 * 8192);
		write(2n);
		write(3n);
		assert.deepEqual(forgotten(), [3]);
		memory.recall(4);
		for (const number of [4n, 16n, 32n]) {
			write(number);
		}
		assert.deepEqual(forgotten(), [3]);
		// A single byte asks for four times as much, for which there is no room any more.
		write(2n, 8);
		assert.deepEqual(forgotten(), [2, 3]);
		memory.limitWriters(Number.POSITIVE_INFINITY);
		write(5n);
		assert.deepEqual(forgotten(), [2, 3]);
	});
});

// What compiled code is told of each page before it stores there: where the entries of
// the page's writers are, or that the store is not its own to do.

import assert from "node:assert/strict";
import { Arena } from "../../src/machine/arena.ts";
import { Memory } from "../../src/machine/memory.ts";
import { StoreTables } from "../../src/machine/storeTables.ts";

const pages = 64;
const pageSize = 4096n;
const data = { read: true, write: true, execute: false };

/** A memory of data in pages 1 to 4 and code in page 5, and what its tables say of a page. */
function memoryOf() {
	const memory = new Memory(new Arena(pages * Number(pageSize)));
	memory.remap([
		{ address: pageSize, size: 4 * Number(pageSize), permissions: data, name: "data" },
		{ address: 5n * pageSize, size: Number(pageSize), permissions: { ...data, execute: true }, name: "code" },
	]);
	const { words, bytes } = memory.writers.storeTables;
	const at = (page: number) => {
		return [words, bytes].map((place) => new Int32Array(memory.arena.buffer, place, pages)[page] !== 0);
	};
	const write = (page: number, width: number) => memory.store(BigInt(page) * pageSize, width, 0n, 0x401000, 1);
	return { memory, at, write };
}

const [leftToUs, forWords, forBytes, forAll] = [
	[false, false],
	[true, false],
	[false, true],
	[true, true],
];

describe("the tables of stores", () => {
	it("say of each page what was said last, also after the arena has grown", () => {
		const arena = new Arena(pages * Number(pageSize));
		const tables = new StoreTables(arena);
		tables.set(3, 1000, 0);
		tables.set(3, 0, 2000);
		tables.set(pages - 1, 3000, 0);
		arena.allocate(arena.buffer.byteLength);
		tables.set(4, 4000, 5000);
		const told = [tables.words, tables.bytes].map((place) =>
			[...new Int32Array(arena.buffer, place, pages)].flatMap((word, page) => (word === 0 ? [] : [[page, word]])),
		);
		assert.deepEqual(told, [
			[
				[4, 4000],
				[pages - 1, 3000],
			],
			[
				[3, 2000],
				[4, 5000],
			],
		]);
	});

	it("leave a page to us until it was written, and have it for stores of the width that it has entries for", () => {
		const { at, write } = memoryOf();
		assert.deepEqual(at(1), leftToUs);
		write(1, 32);
		write(2, 8);
		assert.deepEqual([at(1), at(2), at(3)], [forWords, forBytes, leftToUs]);
		write(1, 16);
		assert.deepEqual(at(1), forBytes);
		write(1, 64);
		assert.deepEqual(at(1), forBytes);
	});

	it("leave a page to us that code was decoded from", () => {
		const { memory, at, write } = memoryOf();
		write(5, 64);
		assert.deepEqual(at(5), forWords);
		memory.fetch(5n * pageSize, 15);
		assert.deepEqual(at(5), leftToUs);
		write(5, 64);
		assert.deepEqual(at(5), leftToUs);
	});

	it("leave a page to us once its permissions changed", () => {
		const { memory, at, write } = memoryOf();
		write(1, 64);
		memory.remap([]);
		assert.deepEqual(at(1), leftToUs);
	});

	it("leave pages to us that a snapshot was gone back to", () => {
		const { memory, at, write } = memoryOf();
		const empty = memory.snapshot();
		write(1, 64);
		const written = memory.snapshot();
		// What was written is taken to be written again.
		assert.deepEqual(at(1), forWords);
		memory.snapshot();
		assert.deepEqual(at(1), leftToUs);
		write(1, 64);
		memory.restore(empty);
		assert.deepEqual(at(1), leftToUs);
		memory.restore(written);
		assert.deepEqual(at(1), leftToUs);
	});

	it("have one place for stores of all widths where writers are not kept", () => {
		const { memory, at, write } = memoryOf();
		memory.writers.keepNone();
		write(1, 64);
		write(2, 8);
		assert.deepEqual([at(1), at(2)], [forAll, forAll]);
	});
});

// What is known of each page: what the guest may do there, whether it holds code, and
// whether it was written since the last snapshot.

import assert from "node:assert/strict";
import { Arena } from "../../src/machine/arena.ts";
import { PageFlags, pageFlags } from "../../src/machine/pageFlags.ts";

const count = 16;
const pageSize = 4096;
const all = { read: true, write: true, execute: true };

/** Of 16 pages 1 and 2 may be read and written, 3 be read, 5 be run; the last may be read. */
function flagsOf(): { arena: Arena; flags: PageFlags } {
	const arena = new Arena(count * pageSize);
	const flags = new PageFlags(arena);
	for (const page of [1, 2]) {
		flags.permit(page, { ...all, execute: false });
	}
	flags.permit(3, { ...all, write: false, execute: false });
	flags.permit(5, { read: false, write: false, execute: true });
	flags.permit(count - 1, { ...all, write: false, execute: false });
	return { arena, flags };
}

describe("page flags", () => {
	it("allow an access that both of its pages allow, within memory", () => {
		const { flags } = flagsOf();
		const { read, write, execute } = pageFlags;
		const cases: [start: number, length: number, bit: number, expected: boolean][] = [
			[1 * pageSize, 1, read, true],
			[1 * pageSize - 1, 1, read, false],
			[1 * pageSize - 1, 2, read, false],
			[3 * pageSize - 8, 8, write, true],
			[3 * pageSize - 7, 8, write, false],
			[3 * pageSize - 7, 8, read, true],
			[4 * pageSize - 1, 1, read, true],
			[4 * pageSize - 1, 2, read, false],
			[5 * pageSize, 16, execute, true],
			[5 * pageSize, 16, read, false],
			[count * pageSize - 8, 8, read, true],
			[count * pageSize - 7, 8, read, false],
			[count * pageSize, 1, read, false],
		];
		for (const [start, length, bit, expected] of cases) {
			assert.equal(flags.allows(start, length, bit), expected, `${length} bytes at ${start}, bit ${bit}`);
		}
	});

	it("say how much of a range is allowed before the first page that is not", () => {
		const { flags } = flagsOf();
		const cases: [start: number, length: number, bit: number, expected: number][] = [
			[1 * pageSize + 8, 100, pageFlags.read, 100],
			[1 * pageSize + 8, 10 * pageSize, pageFlags.read, 3 * pageSize - 8],
			[1 * pageSize + 8, 10 * pageSize, pageFlags.write, 2 * pageSize - 8],
			[1 * pageSize - 8, 16, pageFlags.read, 0],
			[count * pageSize - 8, 100, pageFlags.read, 8],
			[count * pageSize, 1, pageFlags.read, 0],
			[2 ** 63, 8, pageFlags.read, 0],
			[1 * pageSize, 0, pageFlags.read, 0],
		];
		for (const [start, length, bit, expected] of cases) {
			assert.equal(flags.allowedPrefix(start, length, bit), expected, `${length} bytes at ${start}, bit ${bit}`);
		}
	});

	it("take permissions away again, and nothing else with them", () => {
		const { flags } = flagsOf();
		flags.markCode(1);
		flags.touch(1);
		flags.permit(1, undefined);
		for (const bit of [pageFlags.read, pageFlags.write, pageFlags.execute]) {
			assert.equal(flags.allows(pageSize, 1, bit), false);
		}
		assert.ok(flags.holdsCode(1));
		assert.deepEqual(flags.dirty, [1]);
	});

	it("take a page that may be run, or was decoded, for code", () => {
		const { flags } = flagsOf();
		flags.markCode(2);
		const pages = [1, 2, 5];
		assert.deepEqual(
			pages.map((page) => flags.holdsCode(page)),
			[false, true, false],
		);
		assert.deepEqual(
			pages.map((page) => flags.mayBeCode(page)),
			[false, true, true],
		);
	});

	it("call a page plain that can be written, is dirty and holds no code", () => {
		const { flags } = flagsOf();
		const isPlain = () => [1, 2, 3].map((page) => flags.isPlain(page));
		assert.deepEqual(isPlain(), [false, false, false]);
		for (const page of [1, 2, 3]) {
			flags.touch(page);
		}
		flags.markCode(2);
		assert.deepEqual(isPlain(), [true, false, false]);
	});

	it("list every dirty page once, until it is cleaned", () => {
		const { flags } = flagsOf();
		for (const page of [2, 1, 2, 3, 1]) {
			flags.touch(page);
		}
		assert.deepEqual(flags.dirty, [2, 1, 3]);
		assert.deepEqual(flags.clean([1]), [2, 3]);
		assert.deepEqual(flags.dirty, [1]);
		assert.deepEqual(
			[1, 2].map((page) => flags.isPlain(page)),
			[true, false],
		);
		flags.touch(2);
		flags.touch(1);
		assert.deepEqual(flags.dirty, [1, 2]);
	});

	it("lie in the arena, a byte for each page, also after it has grown", () => {
		const { arena, flags } = flagsOf();
		const before = arena.buffer;
		arena.allocate(before.byteLength);
		assert.notEqual(arena.buffer, before);
		flags.touch(2);
		const { read, write, execute, dirty } = pageFlags;
		const expected = new Uint8Array(count);
		expected.set([0, read | write, read | write | dirty, read, 0, execute]);
		expected[count - 1] = read;
		assert.deepEqual(new Uint8Array(arena.buffer, flags.place, count), expected);
	});
});

// How much of memory's writers is kept, where a program writes much.

import assert from "node:assert/strict";
import { WriterRoom } from "../../src/machine/writerRoom.ts";

describe("the room of writers", () => {
	it("has no end until it is shared out", () => {
		const room = new WriterRoom();
		room.take(1e12);
		assert.ok(room.hasFor(1, 1e12));
	});

	it("is what those that stay leave of the most", () => {
		const room = new WriterRoom();
		const kept = [
			{ page: 1, bytes: 30 },
			{ page: 2, bytes: 20 },
		];
		assert.deepEqual(room.shareOut(kept, 100), []);
		assert.deepEqual([room.hasFor(3, 50), room.hasFor(3, 51)], [true, false]);
		room.take(10);
		assert.deepEqual([room.hasFor(3, 40), room.hasFor(3, 41)], [true, false]);
	});

	it("is made by giving up the lowest pages, and no more of them than must be", () => {
		const kept = [
			{ page: 7, bytes: 30 },
			{ page: 2, bytes: 20 },
			{ page: 5, bytes: 40 },
		];
		for (const [most, excess, left] of [
			[90, [], 0],
			[89, [2], 19],
			[70, [2], 0],
			[69, [2, 5], 39],
			[29, [2, 5, 7], 29],
		] as const) {
			const room = new WriterRoom();
			assert.deepEqual(room.shareOut(kept, most), excess, `${most} bytes`);
			assert.deepEqual([room.hasFor(1, left), room.hasFor(1, left + 1)], [true, false], `${most} bytes`);
		}
	});

	it("is there for a page that is wanted, until it is shared out anew", () => {
		const room = new WriterRoom();
		room.shareOut([], 10);
		room.want(4);
		assert.deepEqual([room.hasFor(4, 1000), room.hasFor(5, 1000)], [true, false]);
		room.shareOut([], 10);
		assert.equal(room.hasFor(4, 1000), false);
	});
});

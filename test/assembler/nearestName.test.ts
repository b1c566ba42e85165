// Names that an author most likely meant, and the distances that decide it, beside
// the plain table of distances between all beginnings.

import assert from "node:assert/strict";
import fc from "fast-check";
import { editDistance, nearestName } from "../../src/assembler/nearestName.ts";

const seed = 20261126;

/** Insertions, deletions, replacements and swaps of neighbours. */
function plainDistance(from: string, to: string): number {
	const table = Array.from({ length: from.length + 1 }, (_, row) => Array.from(to, () => row).concat(row));
	const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
	for (let row = 0; row <= from.length; row++) {
		for (let column = row === 0 ? 0 : 1; column <= to.length; column++) {
			const isSame = from[row - 1] === to[column - 1];
			const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			const ways = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (isSame ? 0 : 1)];
			const least = Math.min(...ways, isSwap ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY);
			table[row]?.splice(column, 1, row + column === 0 ? 0 : least);
		}
	}
	return at(from.length, to.length);
}

describe("the distance of two texts", () => {
	it(`is that of the plain table, up to a limit (seed ${seed})`, () => {
		const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
		fc.assert(
			fc.property(text, text, fc.integer({ min: 1, max: 10 }), (from, to, limit) => {
				assert.equal(editDistance(from, to, limit), Math.min(limit, plainDistance(from, to)));
			}),
			{ seed, numRuns: 3000 },
		);
	});

	it("counts a swap of neighbours as one slip", () => {
		assert.equal(editDistance("mvo", "mov", 9), 1);
		assert.equal(editDistance("kitten", "sitting", 9), 3);
	});
});

describe("the nearest name", () => {
	const names = ["mov", "movzx", "movsx", "add", "and", "Counter"];
	for (const [written, expected] of [
		["mvo", "mov"],
		["MVO", "mov"],
		// Of those equally near it is the first.
		["movz", "mov"],
		["adn", "add"],
		["moszx", "movzx"],
		["counte", "Counter"],
		["xyz", undefined],
		["", undefined],
		// What was written is no suggestion for itself.
		["add", "and"],
		["counter", "Counter"],
		["c".repeat(201), undefined],
	] as const) {
		it(`to ${JSON.stringify(written.slice(0, 10))} is ${expected ?? "none"}`, () => {
			assert.equal(nearestName(written, names), expected);
		});
	}

	it("may differ in a third of its letters", () => {
		const written = "a".repeat(200);
		const other = (letters: number) => written.slice(letters) + "b".repeat(letters);
		assert.equal(nearestName(written, [other(67)]), undefined);
		assert.equal(nearestName(written, [other(67), other(66)]), other(66));
	});
});

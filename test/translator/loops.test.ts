// How the blocks of a function are nested into loops, written as brackets.

import assert from "node:assert/strict";
import { type Flow, type Item, nest } from "../../src/translator/loops.ts";

/** Blocks by where they go, `calls` among them for those that end with a call. */
function nested(...blocks: (readonly (number | "calls")[])[]): string {
	const flows: Flow[] = blocks.map((targets) => ({
		goesTo: targets.filter((target) => target !== "calls"),
		calls: targets.includes("calls"),
	}));
	return textOf(nest(flows));
}

function textOf(items: readonly Item[]): string {
	return items.map((item) => (typeof item === "number" ? String(item) : `(${textOf(item.items)})`)).join(" ");
}

describe("loops of blocks", () => {
	it("are none where nothing goes back", () => assert.equal(nested([1, 2], [2], []), "0 1 2"));
	it("are one block that goes to itself", () => assert.equal(nested([1], [1, 2], []), "0 (1) 2"));
	it("go from the block jumped back to, to the last that does so", () =>
		assert.equal(nested([1], [2, 3], [1], [1, 4], []), "0 (1 2 3) 4"));
	it("nest", () => assert.equal(nested([1], [2], [2, 3], [1, 4], []), "0 (1 (2) 3) 4"));
	it("are made to nest where they overlap", () => assert.equal(nested([1], [2], [0, 3], [1, 4], []), "(0 (1 2 3)) 4"));
	it("may begin at one block only once", () => assert.equal(nested([0, 1], [0, 2], []), "(0 1) 2"));
	it("are left alone where something is called", () =>
		assert.equal(nested([1], ["calls"], [2, 3], [0, 4], []), "0 1 (2) 3 4"));
});

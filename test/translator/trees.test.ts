// Rewriting of trees: a change reaches every part of every kind of node, whichever part
// it is, and a tree in which nothing changes is the same one.

import assert from "node:assert/strict";
import type { Expression } from "../../src/semantics/expression.ts";
import { select } from "../../src/semantics/trees.ts";
import { isSame, rewrite } from "../../src/translator/trees.ts";

function register(number: number): Expression {
	return { kind: "register", number, width: 64, shift: 0 };
}

const bit: Expression = { kind: "flag", flag: "cf", width: 1 };

/** By kind, a node made from its parts. */
const nodes: readonly (readonly [name: string, parts: number, of: (...parts: Expression[]) => Expression])[] = [
	["load", 1, (address = bit) => ({ kind: "load", address, width: 64 })],
	["unary", 1, (operand = bit) => ({ kind: "unary", operator: "not", operand, width: 64 })],
	["extract", 1, (operand = bit) => ({ kind: "extract", operand, width: 8, shift: 8 })],
	["extend", 1, (operand = bit) => ({ kind: "extend", operand, signed: true, width: 128 })],
	["binary", 2, (left = bit, right = bit) => ({ kind: "binary", operator: "add", left, right, width: 64 })],
	["select", 3, (test = bit, yes = bit, no = bit) => select(test, yes, no)],
	[
		"float",
		2,
		(...operands) => ({ kind: "float", operator: "add", operands, rounding: "current", raises: "all", width: 64 }),
	],
	["concat", 3, (...parts) => ({ kind: "concat", parts, width: 128 })],
];

function increased(part: Expression): Expression {
	return part.kind === "register" && part.number === 0 ? register(9) : part;
}

describe("rewriting trees", () => {
	for (const [name, count, of] of nodes) {
		it(`changes any part of ${name} alone`, () => {
			for (let at = 0; at < count; at++) {
				const partsWith = (number: number) =>
					Array.from({ length: count }, (_, index) => register(index === at ? number : index + 1));
				assert.deepEqual(rewrite(of(...partsWith(0)), increased), of(...partsWith(9)));
			}
		});

		it(`leaves ${name} as it is when nothing in it changes`, () => {
			const tree = of(...Array.from({ length: count }, (_, index) => register(index + 1)));
			assert.equal(rewrite(tree, increased), tree);
		});

		it(`tells ${name} from one with another part`, () => {
			const parts = Array.from({ length: count }, (_, index) => register(index + 1));
			assert.ok(isSame(of(...parts), of(...parts.map((part) => ({ ...part })))));
			for (let at = 0; at < count; at++) {
				assert.ok(!isSame(of(...parts), of(...parts.with(at, register(9)))));
			}
		});
	}
});

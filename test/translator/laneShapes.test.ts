// What is taken for a shape that WebAssembly has an instruction for, and what is not,
// though it is nearly one.

import assert from "node:assert/strict";
import type { BinaryOperator, Expression } from "../../src/semantics/expression.ts";
import { select } from "../../src/semantics/trees.ts";
import { averageOf, narrowingOf, saturationOf } from "../../src/translator/laneShapes.ts";

type Extract_ = Extract<Expression, { kind: "extract" }>;

const [a, b] = ["a", "b"].map((name): Expression => ({ kind: "local", name, width: 8 })) as [Expression, Expression];

function extended(operand: Expression, signed = false): Expression {
	return { kind: "extend", operand, signed, width: 16 };
}

function constant(value: bigint): Expression {
	return { kind: "constant", value: BigInt.asUintN(16, value), width: 16 };
}

function binary(operator: BinaryOperator, left: Expression, right: Expression): Expression {
	return { kind: "binary", operator, left, right, width: operator === "slt" ? 1 : 16 };
}

function extract(operand: Expression, shift: number, width: 8 | 16 = 8): Extract_ {
	return { kind: "extract", operand, shift, width };
}

/** A value of 16 bits, not below `low` and not above `high`. */
function clamped(value: Expression, low: Expression, high: Expression): Expression {
	return select(binary("slt", value, low), low, select(binary("slt", high, value), high, value));
}

const sum = binary("add", extended(a), extended(b));

describe("shapes of lanes", () => {
	it("an average is half of a sum and 1", () => {
		assert.deepEqual(averageOf(extract(binary("add", sum, constant(1n)), 1)), { left: a, right: b });
	});

	it("no average is anything near to it", () => {
		const others: readonly Extract_[] = [
			extract(binary("add", sum, constant(1n)), 2),
			extract(binary("sub", sum, constant(1n)), 1),
			extract(binary("add", sum, constant(2n)), 1),
			extract(binary("add", binary("sub", extended(a), extended(b)), constant(1n)), 1),
			extract(binary("add", binary("add", extended(a, true), extended(b)), constant(1n)), 1),
			extract(binary("add", binary("add", extended(a), extended(b, true)), constant(1n)), 1),
			extract(extended(a), 1),
			extract(binary("add", extended(a), constant(1n)), 1),
		];
		for (const tree of others) {
			assert.equal(averageOf(tree), undefined);
		}
	});

	it("a value is narrowed to all numbers of half its width, or it is not", () => {
		const value = binary("mul", extended(a, true), extended(b, true));
		const range = (low: bigint, high: bigint) => narrowingOf(extract(clamped(value, constant(low), constant(high)), 0));
		assert.equal(range(-128n, 127n)?.range, "s");
		assert.equal(range(0n, 255n)?.range, "u");
		assert.equal(range(-127n, 127n), undefined);
		assert.equal(range(0n, 127n), undefined);
		assert.equal(narrowingOf(extract(clamped(value, constant(-128n), constant(127n)), 8)), undefined);
	});

	it("a sum saturates where both of its parts have the sign of the range", () => {
		const of = (left: boolean, right: boolean, low: bigint, high: bigint, operator: BinaryOperator = "add") =>
			saturationOf(
				extract(clamped(binary(operator, extended(a, left), extended(b, right)), constant(low), constant(high)), 0),
			);
		assert.equal(of(true, true, -128n, 127n)?.operator, "add");
		assert.equal(of(false, false, 0n, 255n, "sub")?.range, "u");
		assert.equal(of(true, false, -128n, 127n), undefined);
		assert.equal(of(false, true, 0n, 255n), undefined);
		assert.equal(of(true, true, 0n, 255n), undefined);
		assert.equal(of(true, true, -128n, 127n, "mul"), undefined);
	});
});

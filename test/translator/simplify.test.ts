// The identities that simplify conditions: what comes out means what went in, for
// the values at which comparisons turn, and the conditions of a comparison do
// become one comparison.

import assert from "node:assert/strict";
import { evaluate } from "../../src/semantics/evaluate.ts";
import type { Expression } from "../../src/semantics/expression.ts";
import { subtractionFlags } from "../../src/semantics/flags.ts";
import { float, not, or, register, sub, xor } from "../../src/semantics/trees.ts";
import { initialX87 } from "../../src/semantics/x87State.ts";
import { simplify } from "../../src/translator/simplify.ts";

const widths = [8, 16, 32, 64] as const;

/** The conditions after `cmp left, right`, from its flags. */
function conditions(width: (typeof widths)[number]): Readonly<Record<string, Expression>> {
	const [left, right] = [register(0, width), register(1, width)];
	const flags = new Map(subtractionFlags(left, right, sub(left, right)).map(({ flag, value }) => [flag, value]));
	const flag = (name: "cf" | "zf" | "sf" | "of") => flags.get(name) ?? assert.fail(name);
	const less = xor(flag("sf"), flag("of"));
	return {
		"=": flag("zf"),
		"<": less,
		"≤": or(flag("zf"), less),
		">": not(or(flag("zf"), less)),
		"below or equal": or(flag("cf"), flag("zf")),
		above: not(or(flag("cf"), flag("zf"))),
	};
}

function bitOf(tree: Expression, values: readonly bigint[]): number {
	const reader = {
		register: (number: number) => values[number] ?? 0n,
		flag: () => 0 as const,
		rflags: () => 0n,
		steps: () => 0n,
		fsBase: () => 0n,
		selector: () => 0,
		load: () => 0n,
		xmm: () => 0n,
		mxcsr: () => 0,
		x87: () => initialX87,
	};
	return evaluate([{ kind: "flag", flag: "cf", value: tree }], reader).flags.values & 1;
}

describe("simplified conditions", () => {
	for (const width of widths) {
		for (const [name, tree] of Object.entries(conditions(width))) {
			it(`${name} of ${width} bits`, () => {
				const simple = simplify(tree);
				assert.ok(JSON.stringify(simple, plain).length < JSON.stringify(tree, plain).length);
				const top = 1n << BigInt(width - 1);
				const edges = [0n, 1n, 2n, top - 1n, top, top + 1n, 2n * top - 2n, 2n * top - 1n];
				for (const left of edges) {
					for (const right of edges) {
						assert.equal(bitOf(simple, [left, right]), bitOf(tree, [left, right]), `${left}, ${right}`);
					}
				}
			});
		}
	}
});

describe("simplified conditions of floats", () => {
	const [left, right] = [register(0, 64), register(1, 64)];
	const test = (operator: "unordered" | "equal" | "less") => float(operator, [left, right], { width: 1 });
	const carry = or(test("unordered"), test("less"));
	const zero = or(test("unordered"), test("equal"));
	const trees = {
		below: carry,
		"above or equal": not(carry),
		"below or equal": or(carry, zero),
		above: not(or(carry, zero)),
	};
	for (const [name, tree] of Object.entries(trees)) {
		it(`${name} is one comparison`, () => {
			const simple = simplify(tree);
			assert.equal(JSON.stringify(simple, plain).match(/"float"/g)?.length, 1);
			const edges = [0n, 1n << 63n, 0x3ff0000000000000n, 0xbff0000000000000n, 0x7ff0000000000000n, 0x7ff8000000000000n];
			for (const a of edges) {
				for (const b of edges) {
					assert.equal(bitOf(simple, [a, b]), bitOf(tree, [a, b]), `${a}, ${b}`);
				}
			}
		});
	}

	it("stays as it is between different values", () => {
		const other = float("less", [right, left], { width: 1 });
		assert.deepEqual(simplify(or(test("unordered"), other)), or(test("unordered"), other));
	});
});

function plain(_key: string, value: unknown): unknown {
	return typeof value === "bigint" ? String(value) : value;
}

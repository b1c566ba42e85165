// The identities that simplify conditions: what comes out means what went in, for
// the values at which comparisons turn, and the conditions of a comparison do
// become one comparison.

import assert from "node:assert/strict";
import { evaluate } from "../../src/semantics/evaluate.ts";
import type { Expression } from "../../src/semantics/expression.ts";
import { subtractionFlags } from "../../src/semantics/flags.ts";
import { not, or, register, sub, xor } from "../../src/semantics/trees.ts";
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
		load: () => 0n,
		xmm: () => 0n,
		mxcsr: () => 0,
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

function plain(_key: string, value: unknown): unknown {
	return typeof value === "bigint" ? String(value) : value;
}

// Effects without what need not be computed. That they do the same is held by all tests
// that run compiled code beside the reference engine.

import assert from "node:assert/strict";
import type { Effect, Expression } from "../../src/semantics/expression.ts";
import {
	add,
	constant,
	extract,
	lanes,
	load,
	local,
	mul,
	named,
	register,
	setRegister,
	signExtend,
	udiv,
	xmm,
} from "../../src/semantics/trees.ts";
import { lean } from "../../src/translator/leanEffects.ts";

const [rax, rcx] = [register(0, 64), register(1, 64)];

function leanOf(effects: readonly Effect[], captures: readonly Expression[] = []) {
	return lean({ effects, captures });
}

describe("lean effects", () => {
	it("name nothing for what a register holds, a constant, or what is used once", () => {
		const [letLeft, left] = named("left", rax);
		const [letRight, right] = named("right", constant(5, 64));
		const [letSum, sum] = named("sum", add(left, right));
		const { effects, captures } = leanOf([letLeft, letRight, letSum, setRegister(0, sum)], [left, right]);
		assert.deepEqual(effects, [setRegister(0, add(rax, constant(5, 64)))]);
		assert.deepEqual(captures, [rax, constant(5, 64)]);
	});

	it("name what is used more than once, by captures too", () => {
		const [letSum, sum] = named("sum", add(rax, rcx));
		const effects = [letSum, setRegister(0, sum)];
		assert.deepEqual(leanOf(effects, [sum]), { effects, captures: [sum] });
	});

	it("leave out what nobody uses, and what only that used", () => {
		const [letSum, sum] = named("sum", add(rax, rcx));
		const [letTwice] = named("twice", add(sum, sum));
		assert.deepEqual(leanOf([letSum, letTwice, setRegister(2, rcx)]).effects, [setRegister(2, rcx)]);
	});

	it("load and divide where that was done, used or not", () => {
		const [letLoad] = named("loaded", load(rax, 64));
		const [letQuotient, quotient] = named("quotient", udiv(rax, rcx));
		const effects = [letLoad, letQuotient, setRegister(0, quotient)];
		assert.deepEqual(leanOf(effects).effects, effects);
	});

	it("have only the lower half of a product when only that is used", () => {
		const product = mul(signExtend(rax, 128), signExtend(register(1, 32), 128));
		assert.deepEqual(leanOf([setRegister(0, extract(product, 64))]).effects, [
			setRegister(0, mul(rax, signExtend(register(1, 32), 64))),
		]);
		const upper = [setRegister(0, extract(product, 64, 64))];
		assert.deepEqual(leanOf(upper).effects, upper);
	});

	it("keep the names that lanes use", () => {
		const [letCount] = named("count", rax);
		const shifted = lanes([{ name: "lane", value: xmm(1), lane: 32 }], (lane = rax) =>
			add(lane, extract(local("count", 64), 32)),
		);
		const effects: readonly Effect[] = [letCount, { kind: "xmm", number: 0, width: 128, shift: 0, value: shifted }];
		assert.deepEqual(leanOf(effects).effects, effects);
	});
});

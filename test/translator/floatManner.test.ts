// When code that rounds floats becomes quick, and when careful again.

import assert from "node:assert/strict";
import { FloatManner } from "../../src/translator/floatManner.ts";

/** Rounding to nearest, an inexact result raised before: what quick code is for. */
const quick = 0x1fa0;
/** As at a program's start: no exception raised yet. */
const fresh = 0x1f80;

describe("the manner of code on floats", () => {
	it("is careful until an inexact result is no news", () => {
		const manner = new FloatManner();
		assert.equal(manner.choose(fresh, 0), true);
		assert.equal(manner.choose(quick, 1), false);
	});

	it("waits ever longer before it is quick once more", () => {
		const manner = new FloatManner();
		let step = 0;
		const waits = [1, 2, 3].map(() => {
			manner.choose(quick, step);
			manner.choose(fresh, step);
			const since = step;
			while (manner.choose(quick, step)) {
				step += 1 << 16;
			}
			return step - since;
		});
		assert.deepEqual(waits, [1 << 20, 1 << 22, 1 << 24]);
	});

	it("counts the wait anew where it is interrupted", () => {
		const manner = new FloatManner();
		manner.choose(quick, 0);
		manner.choose(fresh, 0);
		assert.equal(manner.choose(quick, 10), true);
		assert.equal(manner.choose(fresh, 1 << 19), true);
		assert.equal(manner.choose(quick, 1 << 19), true);
		assert.equal(manner.choose(quick, (1 << 20) + 20), true);
		assert.equal(manner.choose(quick, (1 << 19) + (1 << 20)), false);
	});

	it("is settled while nothing can change it", () => {
		const manner = new FloatManner();
		assert.equal(manner.isSettled(fresh), false);
		manner.choose(fresh, 0);
		assert.equal(manner.isSettled(fresh), true);
		assert.equal(manner.isSettled(quick), false);
		manner.choose(quick, 1);
		assert.equal(manner.isSettled(quick), true);
		manner.choose(fresh, 2);
		manner.choose(quick, 3);
		assert.equal(manner.isSettled(quick), false);
	});
});

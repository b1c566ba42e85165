// When accesses that compiled code leaves are too many.

import assert from "node:assert/strict";
import { Strays } from "../../src/translator/strays.ts";

/** How many leave from one place, so many steps apart, before they are too many; 1000 are never reached. */
function reached(strays: Strays, distance: number, address = 1): number {
	let count = 1;
	while (count < 1000 && !strays.note(address, count * distance)) {
		count++;
	}
	return count;
}

describe("stray accesses", () => {
	it("are too many when more than some come close together", () => {
		assert.equal(reached(new Strays(16), 1), 17);
		assert.equal(reached(new Strays(0), 1), 1);
	});

	it("may be more the further apart they come", () => {
		assert.equal(reached(new Strays(16), 1 << 15), 32);
		assert.equal(reached(new Strays(16), 1 << 16), 1000);
	});

	it("are counted by their places, and anew once they were too many", () => {
		const strays = new Strays(2);
		assert.deepEqual(
			[1, 2, 1, 2, 1, 2, 1].map((address) => strays.note(address, 0)),
			[false, false, false, false, true, true, false],
		);
	});

	it("do not count as far apart when a run begins earlier again", () => {
		const strays = new Strays(1);
		assert.deepEqual(
			[10 << 16, 0].map((step) => strays.note(1, step)),
			[false, true],
		);
	});
});

// The context of compiled code: what it holds in pieces comes back whole.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import { createMachine } from "../../src/machine/machine.ts";
import { Context, fields, oneStep } from "../../src/translator/context.ts";
import { fixedHost } from "../machine/programs.ts";

describe("the context of compiled code", () => {
	const { program } = assemble([{ path: "nothing.s", text: "nop" }]);
	const machine = createMachine(program, {}, fixedHost());
	const context = new Context(machine.memory.arena, machine.registers);

	for (const steps of [0, 1, 4095, 4096, 2 ** 32 - 1, 2 ** 32, 2 ** 40 + 12_345, 2 ** 43 - 1]) {
		it(`counts ${steps} steps as compiled code does`, () => {
			context.steps = steps;
			assert.equal(context.long(fields.steps), BigInt(steps) * oneStep);
			assert.equal(context.steps, steps);
		});
	}

	it("has the general registers where the machine keeps them", () => {
		machine.registers.write(3, -2n);
		const place = (context.places.general + 8 * 3) >>> 3;
		assert.equal(context.longs[place], 0xfffffffffffffffen);
		context.longs[place] = 5n;
		assert.equal(machine.registers.read(3), 5n);
	});
});

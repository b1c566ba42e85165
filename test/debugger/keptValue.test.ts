// The values of variables that are in registers and pieces, bit by bit, and what is
// said where nothing is left of one.

import assert from "node:assert/strict";
import type { RegisterValues } from "../../src/debugger/frame.ts";
import { keptValue, missingOf } from "../../src/debugger/keptValue.ts";
import type { LocalSlot } from "../../src/debugger/localSlots.ts";
import type { Piece } from "../../src/debugger/locationValue.ts";
import type { MemoryView } from "../../src/machine/machineState.ts";
import { initialX87, pushed } from "../../src/semantics/x87State.ts";

const registers: RegisterValues = {
	general: Array.from({ length: 16 }, () => 0x1122334455667788n),
	rip: 0n,
	rflags: 0n,
	xmm: Array.from({ length: 16 }, () => 0x3ff00000000000004000000000000000n),
	mxcsr: 0,
	x87: initialX87,
	selectors: [],
};
const memory = {
	peek: (address: bigint, length: number) => new Uint8Array(length).fill(Number(address & 0xffn)),
} as MemoryView;

function slot(pieces: readonly Piece[], size: number, more: Partial<LocalSlot> = {}): LocalSlot {
	const variable = { reading: "unsigned", type: "test" } as const;
	return { name: "x", address: 0n, size, elementSize: size, variable, pieces, ...more };
}

function bitsOf(kept: LocalSlot, values = registers) {
	const value = keptValue(kept, { registers: values, memory });
	return typeof value === "string" ? value : value.bits;
}

describe("values of variables in pieces", () => {
	const rdx: Piece = { kind: "register", width: 32, register: 2, shift: 0 };

	it("are put together from registers, memory and numbers, lowest bits first", () => {
		const pieces: Piece[] = [
			{ kind: "register", width: 16, register: 2, shift: 8 },
			{ kind: "memory", width: 16, address: 0x1234n },
			{ kind: "value", width: 32, bits: 0xabcdn },
		];
		assert.equal(bitsOf(slot(pieces, 8)), 0xabcd_3434_6677n);
		assert.equal(bitsOf(slot(pieces, 2, { address: 1n })), 0x3466n);
		assert.equal(bitsOf(slot(pieces, 1, { address: 3n })), 0x35n, "the second byte of the memory's");
	});

	it("are members of some bits, which cannot be changed alone", () => {
		const variable = { reading: "unsigned", type: "test", bits: { shift: 4, width: 6 } } as const;
		const value = keptValue(slot([rdx], 2, { variable }), { registers, memory });
		assert.deepEqual(typeof value === "object" && [value.bits, value.width, value.place], [0x38n, 6, undefined]);
	});

	it("have the place that can be changed without changing others", () => {
		const placeOf = (kept: LocalSlot) => {
			const value = keptValue(kept, { registers, memory });
			return typeof value === "string" ? value : value.place;
		};
		const whole = placeOf(slot([rdx], 4));
		assert.ok(typeof whole === "object" && whole.kind === "register" && whole.register.name === "edx");
		assert.deepEqual(placeOf(slot([rdx], 2, { address: 2n })), { kind: "part", number: 2, shift: 16 });
		assert.deepEqual(placeOf(slot([{ kind: "memory", width: 64, address: 0x1000n }], 4, { address: 4n })), {
			kind: "memory",
			address: 0x1004n,
		});
		assert.equal(placeOf(slot([{ kind: "value", width: 32, bits: 7n }], 4)), undefined);
	});

	it("are lost where a piece is, and where a register of x87 is empty", () => {
		const lost: Piece = { kind: "lost", width: 32 };
		assert.equal(bitsOf(slot([rdx, lost], 8)), "<optimized out>");
		assert.equal(bitsOf(slot([rdx], 8)), "<optimized out>", "nothing is said of the rest");
		assert.equal(missingOf(slot([rdx, lost], 8)), undefined);
		assert.equal(missingOf(slot([lost, lost], 8)), "<optimized out>");
		assert.equal(missingOf(slot([{ kind: "pointer", width: 64 }], 8)), "<synthetic pointer>");
		const variable = { reading: "float", type: "long double" } as const;
		const st0 = slot([{ kind: "x87", width: 128, index: 0 }], 16, { variable });
		assert.equal(bitsOf(st0), "<optimized out>");
		const one = 0x3fff8000000000000000n;
		assert.equal(bitsOf(st0, { ...registers, x87: pushed(initialX87, one) }), one);
	});
});

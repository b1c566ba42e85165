// What holds for the rows of any model in any setting: each byte of the block is
// drawn once, its meaning is told once, 64-bit values keep every digit.

import assert from "node:assert/strict";
import fc from "fast-check";
import { readBlock } from "../../src/panel/block.ts";
import { littleEndian, numberText, offsetText, readings, sizeText } from "../../src/panel/numbers.ts";
import type { PanelSettings, Role, StackModel } from "../../src/panel/protocol.ts";
import { describe as describeRow, keyOf, type Row, readView, type View } from "../../src/panel/rows.ts";
import { stackText } from "../../src/panel/text.ts";
import { base64, models } from "./models.ts";

const seed = 20_261_123;

const roles: readonly Role[] = ["local", "padding", "return-address", "never-written", "dead", "guard", "data"];

const settingsOf: fc.Arbitrary<PanelSettings> = fc.record({
	highOnTop: fc.boolean(),
	rowBytes: fc.constantFrom(1, 2, 4, 8, 16),
	follow: fc.constantFrom("rsp", "rbp", "lock"),
});

/** Lengths of consecutive runs that fill a block of `size` bytes. */
function cutUp(size: number): fc.Arbitrary<{ offset: number; length: number }[]> {
	return fc.uniqueArray(fc.integer({ min: 1, max: size - 1 }), { maxLength: 12 }).map((cuts) => {
		const edges = [0, ...cuts.sort((one, other) => one - other), size];
		return edges.slice(1).map((end, index) => ({ offset: edges[index] ?? 0, length: end - (edges[index] ?? 0) }));
	});
}

/** Any stack, also the odd ones: frames that overlap, registers at odd addresses or far away. */
const modelOf: fc.Arbitrary<StackModel> = fc
	.integer({ min: 1, max: 20 })
	.chain((blocks) =>
		fc.record({
			size: fc.constant(16 * blocks),
			low: fc.integer({ min: 0, max: 64 }).map((words) => 0xf00000 + 16 * words),
			bytes: fc.uint8Array({ minLength: 16 * blocks, maxLength: 16 * blocks }),
			runs: cutUp(16 * blocks),
			kinds: fc.array(fc.constantFrom(...roles), { minLength: 13, maxLength: 13 }),
			written: fc.array(fc.boolean(), { minLength: 13, maxLength: 13 }),
			frames: fc.array(fc.tuple(fc.nat(400), fc.nat(200)), { maxLength: 4 }),
			rsp: fc.nat(500),
			rbp: fc.nat(500),
		}),
	)
	.map(({ size, low, bytes, runs, kinds, written, frames, rsp, rbp }) => {
		const at = (offset: number) => `0x${(low + offset).toString(16)}`;
		return {
			...models.smash,
			from: at(0),
			bytes: base64(bytes.subarray(0, size)),
			registers: { rsp: at(rsp), rbp: at(rbp), rip: "0x401000" },
			stack: { name: "main", low: at(32), high: at(480), guard: at(16), used: 0, highWater: 0 },
			roles: runs.map((run, index) => ({ ...run, role: kinds[index] ?? "data", traced: true, text: `${index}` })),
			writers: runs.flatMap((run, index) =>
				written[index] ? [{ ...run, by: "instruction" as const, text: "main", step: index }] : [],
			),
			values: [],
			changed: [],
			unreadable: [],
			frames: frames.map(([offset, length], id) => ({
				id,
				name: `f${id}`,
				low: at(offset),
				high: at(offset + length),
				selected: id === 0,
			})),
		};
	});

function rowsOf(view: View): Row[] {
	return view.slots.map((slot) => describeRow(view, slot));
}

/** The addresses that a row stands for, in the order they are drawn in the cells. */
function addressesOf(row: Row): bigint[] {
	if (row.kind === "word") {
		return row.cells.map((_, index) => row.address + BigInt(index));
	}
	return row.kind === "fold"
		? Array.from({ length: Number(row.high - row.low) }, (_, index) => row.low + BigInt(index))
		: [];
}

describe("panel rows", () => {
	it("hold every byte of the block exactly once, in any model and setting", () => {
		fc.assert(
			fc.property(modelOf, settingsOf, (model, settings) => {
				const view = readView(model, settings);
				const drawn = rowsOf(view)
					.flatMap(addressesOf)
					.sort((one, other) => (one < other ? -1 : 1));
				const size = view.block.bytes.length;
				assert.deepEqual(
					drawn,
					Array.from({ length: size }, (_, index) => view.block.from + BigInt(index)),
				);
			}),
			{ seed, numRuns: 300 },
		);
	});

	it("stand in the order of their addresses, and keep to their columns", () => {
		fc.assert(
			fc.property(modelOf, settingsOf, (model, settings) => {
				const rows = rowsOf(readView(model, settings));
				const lows = rows.flatMap((row) =>
					row.kind === "word" ? [row.address] : row.kind === "fold" ? [row.low] : [],
				);
				const ascending = settings.highOnTop ? lows.reverse() : lows;
				assert.ok(ascending.every((low, index) => index === 0 || low > (ascending[index - 1] ?? 0n)));
				for (const row of rows) {
					if (row.kind === "word") {
						assert.equal(Number(row.address % BigInt(settings.rowBytes)), row.column);
						assert.ok(row.column + row.cells.length <= settings.rowBytes);
					}
				}
			}),
			{ seed, numRuns: 300 },
		);
	});

	it("have keys that no two rows share", () => {
		fc.assert(
			fc.property(modelOf, settingsOf, (model, settings) => {
				const keys = readView(model, settings).slots.map(keyOf);
				assert.equal(new Set(keys).size, keys.length);
			}),
			{ seed, numRuns: 300 },
		);
	});

	it("divide each row into parts that hold each of its bytes once, each with the role it has in the model", () => {
		fc.assert(
			fc.property(modelOf, settingsOf, (model, settings) => {
				const view = readView(model, settings);
				for (const row of rowsOf(view)) {
					if (row.kind !== "word") {
						continue;
					}
					const offsets = row.parts.flatMap((part) => Array.from({ length: part.length }, (_, at) => part.offset + at));
					const start = Number(row.address - view.block.from);
					assert.deepEqual(
						offsets,
						row.cells.map((_, index) => start + index),
					);
					for (const [index, cell] of row.cells.entries()) {
						assert.equal(row.parts[cell.part]?.role, view.block.roles[start + index]?.role);
					}
				}
			}),
			{ seed, numRuns: 300 },
		);
	});

	it("are the same bytes again once everything is unfolded", () => {
		const settings: PanelSettings = { highOnTop: true, rowBytes: 8, follow: "rsp" };
		const view = readView(models.factorial, settings, [{ low: 0n, high: 1n << 64n }]);
		assert.ok(readView(models.factorial, settings).slots.some((slot) => slot.kind === "fold"));
		assert.ok(!view.slots.some((slot) => slot.kind === "fold"));
		assert.equal(rowsOf(view).flatMap(addressesOf).length, view.block.bytes.length);
	});

	it("print any model as text, a line for each row", () => {
		fc.assert(
			fc.property(modelOf, settingsOf, (model, settings) => {
				const rows = readView(model, settings).slots.filter((slot) => slot.kind !== "edge");
				const lines = stackText(model, settings).trimEnd().split("\n");
				assert.equal(lines.length, rows.length + 4);
			}),
			{ seed, numRuns: 50 },
		);
	});
});

describe("panel numbers", () => {
	it("keep every digit of a 64-bit value", () => {
		fc.assert(
			fc.property(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), (value) => {
				const bytes = Uint8Array.from({ length: 8 }, (_, index) => Number((value >> BigInt(8 * index)) & 0xffn));
				assert.equal(littleEndian(bytes), value);
				assert.equal(readings(bytes)[1], `unsigned ${value}`);
			}),
			{ seed },
		);
		assert.equal(numberText(Uint8Array.of(1, 0, 0, 0, 0x28, 3, 0xaf, 0xf1)), "0xf1af032800000001");
	});

	const offsets = [
		[0n, "+0x00"],
		[8n, "+0x08"],
		[-20n, "-0x14"],
		[0x1234n, "+0x1234"],
	] as const;
	for (const [distance, text] of offsets) {
		it(`write ${text}`, () => assert.equal(offsetText(distance), text));
	}

	const sizes = [
		[0n, "0 B"],
		[216n, "216 B"],
		[1023n, "1,023 B"],
		[1024n, "1 KiB"],
		[8388607n, "7.9 MiB"],
		[8388608n, "8 MiB"],
	] as const;
	for (const [bytes, text] of sizes) {
		it(`write ${text}`, () => assert.equal(sizeText(bytes), text));
	}

	it("show the letters of a text in each row that it goes over", () => {
		const text = "./heap-and-stack\0";
		const bytes = new Uint8Array(32);
		bytes.set(new TextEncoder().encode(text), 15);
		const whole = { offset: 15, length: text.length };
		const model: StackModel = {
			...models.smash,
			from: "0xf00000",
			bytes: base64(bytes),
			roles: [{ ...whole, role: "start-block", traced: true, text: "string of argv[0]" }],
			writers: [{ offset: 0, length: 32, by: "loader", text: "loader", step: 0 }],
			values: [{ ...whole, text: '"./heap-and-stack"' }],
			changed: [],
			unreadable: [],
			frames: [],
		};
		const rows = rowsOf(readView(model, { highOnTop: false, rowBytes: 8, follow: "rsp" }));
		const values = rows.flatMap((row) => (row.kind === "word" ? [row.parts.at(-1)?.value] : []));
		assert.deepEqual(values, ["0", "46 '.'", '"/heap-an"', '"d-stack"']);
	});
});

describe("panel block", () => {
	it("counts a byte as changed only when it differs", () => {
		const block = readBlock(models.smash);
		const start = 0xfffef50 - 0xfffef20;
		assert.deepEqual(block.before.slice(start, start + 8), [
			0x90,
			0xef,
			0xff,
			undefined,
			undefined,
			undefined,
			undefined,
			undefined,
		]);
	});
});

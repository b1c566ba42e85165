// The rows of hand-made models, in several settings, as they stand in the files
// under goldens/. Run with UPDATE_GOLDENS=1 to write them anew, then read the
// difference.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { PanelSettings } from "../../src/panel/protocol.ts";
import { describe as describeRow, readView } from "../../src/panel/rows.ts";
import { announcement } from "../../src/panel/speech.ts";
import { stackMarkdown, stackText } from "../../src/panel/text.ts";
import { usageOf } from "../../src/panel/usage.ts";
import { models } from "./models.ts";

const folder = path.join(import.meta.dirname, "goldens");
const first: PanelSettings = { highOnTop: true, rowBytes: 8, follow: "rsp" };

function spoken(name: keyof typeof models): string {
	const view = readView(models[name], first);
	const sentences = view.slots.map((slot) => describeRow(view, slot).sentence);
	return `${[announcement(models[name]), ...sentences].join("\n")}\n`;
}

const goldens: Readonly<Record<string, () => string>> = {
	"factorial.txt": () => stackText(models.factorial),
	"factorial-low-on-top.txt": () => stackText(models.factorial, { ...first, highOnTop: false }),
	"factorial.md": () => stackMarkdown(models.factorial),
	"factorial-spoken.txt": () => spoken("factorial"),
	"smash.txt": () => stackText(models.smash),
	"smash-4-bytes.txt": () => stackText(models.smash, { ...first, rowBytes: 4 }),
	"smash-16-bytes.txt": () => stackText(models.smash, { ...first, rowBytes: 16 }),
	"smash-spoken.txt": () => spoken("smash"),
	"fiber.txt": () => stackText(models.fiber),
	"fiber-byte-a-row.txt": () => stackText(models.fiber, { ...first, rowBytes: 1 }),
	"heap.txt": () => stackText(models.heap),
	"heap-4-bytes.txt": () => stackText(models.heap, { ...first, rowBytes: 4 }),
	"records.txt": () => stackText(models.records),
	"records-spoken.txt": () => spoken("records"),
	"overflow.txt": () => stackText(models.overflow),
};

describe("panel text", () => {
	for (const [name, make] of Object.entries(goldens)) {
		it(`prints ${name}`, () => {
			const file = path.join(folder, name);
			if (process.env.UPDATE_GOLDENS) {
				writeFileSync(file, make());
			}
			assert.ok(existsSync(file), `${name} is missing: run with UPDATE_GOLDENS=1`);
			assert.equal(make(), readFileSync(file, "utf8"));
		});
	}

	it("has no golden that nothing prints", () => {
		assert.deepEqual(readdirSync(folder).sort(), Object.keys(goldens).sort());
	});
});

describe("bytes that got their first value since the last stop", () => {
	const asFresh = { ...models.smash, changed: models.smash.changed.map((run) => ({ ...run, fresh: true })) };

	it("are marked, but were no number before", () => {
		assert.ok(stackText(models.smash).includes("(was "));
		assert.ok(!stackText(asFresh).includes("(was "));
		assert.ok(stackText(asFresh).includes("13*00*00*00*"));
	});

	it("are spoken of", () => {
		const view = readView(asFresh, first);
		const sentences = view.slots.map((slot) => describeRow(view, slot).sentence);
		assert.ok(
			sentences.some((sentence) =>
				sentence.includes("i, 19; bytes blank blank blank blank 13 00 00 00, 4 bytes changed"),
			),
		);
	});
});

describe("panel usage", () => {
	const withRegisters = (rsp: string, next?: string) => ({
		...models.smash,
		registers: { ...models.smash.registers, rsp },
		next: next === undefined ? undefined : { text: next, explanation: "", reads: [], writes: [] },
	});
	const cases = [
		{ rsp: "0xfffef28", next: "call fill", warning: "this call wants rsp mod 16 = 0 (System V ABI)" },
		{ rsp: "0xfffef20", next: "call fill", warning: undefined },
		{ rsp: "0xfffef28", next: "push rax", warning: undefined },
		{ rsp: "0xfffef2b", next: "nop", warning: "rsp is not a multiple of 8" },
		{ rsp: "0x402000", next: "nop", warning: "rsp 00402000 is outside main" },
	];
	for (const { rsp, next, warning } of cases) {
		it(`says ${warning ?? "nothing"} when rsp is ${rsp} before ${next}`, () => {
			assert.equal(usageOf(withRegisters(rsp, next)).warning, warning);
		});
	}
});

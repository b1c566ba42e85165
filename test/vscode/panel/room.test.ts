// What there is room for: at each width the panel leaves out what matters least,
// whole columns and whole words of it, and cuts nothing that it shows.

import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { factorial, fiber, smash } from "../../panel/models.ts";
import { openPanels } from "./drawnPanel.ts";

describe("room in the panel", () => {
	const { open } = openPanels();

	const widths: readonly (readonly [number, readonly string[]])[] = [
		[1200, ["rbp", "rsp", "address", "byte", "value", "what", "writer"]],
		[800, ["rbp", "rsp", "address", "byte", "value", "what"]],
		[600, ["rbp", "rsp", "address", "value", "what"]],
		[440, ["rbp", "address", "value", "what"]],
		[280, ["address", "value", "what"]],
	];
	for (const [width, expected] of widths) {
		it(`at ${width} pixels shows ${expected.join(", ")}`, async () => {
			const panel = await open({ width });
			await panel.show(smash);
			const shown = await panel.page.$$eval(".headings .cell", (cells) =>
				cells.filter((cell) => (cell as HTMLElement).offsetWidth > 0).map((cell) => cell.classList[1] ?? ""),
			);
			assert.deepEqual([...new Set(shown)], expected);
			const boxes = await panel.page.$$eval(".row[data-rbp] .cell", (cells) =>
				cells
					.map((cell) => cell.getBoundingClientRect())
					.filter((box) => box.width > 0)
					.map((box) => [box.left, box.right]),
			);
			for (const [index, [left = 0, right = 0]] of boxes.entries()) {
				assert.ok(left >= (boxes[index - 1]?.[1] ?? 0) - 0.5, `cell ${index} does not lie over its neighbour`);
				assert.ok(right <= width, `cell ${index} is inside the panel`);
			}
			const address = panel.page.locator(".row[data-rbp] .address .digits");
			const cut = await address.evaluate(
				(digits) => digits.scrollWidth > digits.clientWidth + 1 && digits.clientWidth > 0,
			);
			assert.equal(cut, false, "the address is whole");
			const whole = await panel.page.locator(".headings").evaluate((headings) => {
				const sheet = document.querySelector(".grid") as HTMLElement;
				return sheet.scrollWidth <= sheet.clientWidth && headings.clientWidth > 0;
			});
			assert.equal(whole, true, "nothing hangs out to the right");
		});
	}

	/** At a panel's width: what is seen of two damaged words and of a word with bytes never written. */
	const seen: readonly (readonly [number, string, string, string])[] = [
		[1300, "return address ✗ overwritten (6 of 8 bytes)", "saved rbp ✗ overwritten (3 of 8 bytes)", "4 of 8 written"],
		[1000, "return address ✗ overwritten", "saved rbp ✗ overwritten", "4 of 8 written"],
		[800, "return address ✗", "saved rbp ✗ overwritten", "4 of 8 written"],
		[600, "return address ✗", "saved rbp ✗ overwritten", "4 of 8 written"],
		[440, "return address ✗", "saved rbp ✗", "4 of 8"],
		[400, "return address ✗", "saved rbp ✗", "4 of 8"],
	];
	for (const [width, address, pointer, value] of seen) {
		it(`at ${width} pixels shows whole words of what was damaged or written in part`, async () => {
			const panel = await open({ width });
			const writers = smash.writers.map((run) => (run.text === "fill+0x10 mov" ? { ...run, length: 4 } : run));
			const roles = smash.roles.map((run) =>
				run.text === "return address"
					? { ...run, seal: "changed" as const, damage: "overwritten (6 of 8 bytes)" }
					: run,
			);
			await panel.show({ ...smash, writers, roles, values: [] });
			const what = panel.page.locator(".row[data-rbp] .what");
			const returned = panel.page.locator(".what", { hasText: "return address ✗" });
			const partly = panel.page.locator(".row[data-rsp] .value");
			assert.deepEqual(
				[await seenText(returned), await seenText(what), await seenText(partly)],
				[address, pointer, value],
			);
			await what.hover();
			assert.equal(await what.getAttribute("title"), "saved rbp ✗ overwritten (3 of 8 bytes)");
			const sentence = await panel.page.locator(".row[data-rbp]").getAttribute("aria-label");
			assert.match(sentence ?? "", /saved rbp damaged, overwritten \(3 of 8 bytes\)/);
		});
	}

	it("shows a value and a whole return address at 300 pixels", async () => {
		const panel = await open({ width: 300 });
		await panel.show(smash);
		const row = panel.page.locator(".row", { hasText: "return address" }).first();
		assert.equal(await seenText(row.locator(".value")), "main+0x21");
		assert.equal(await seenText(row.locator(".what")), "return address ✓");
	});

	it("shows all digits of a word beside the map", async () => {
		const panel = await open({ width: 1042 });
		await panel.show(fiber);
		const value = panel.page.locator(".value", { hasText: "0x1122" });
		assert.equal(await seenText(value), "0x1122334455667788");
	});

	it("names writers by their lines where there is no room for more", async () => {
		const panel = await open({ width: 1042 });
		await panel.show(smash);
		const cells = await panel.page.locator(".rows .writer").all();
		const texts = await Promise.all(cells.map(seenText));
		assert.ok(texts.includes("line 14 push"), texts.join("\n"));
		assert.deepEqual(
			texts.filter((text) => text.includes("(cut)")),
			[],
		);
	});

	for (const height of [260, 145]) {
		it(`at ${height} pixels high shows what comes next before facts of the stack, and the warning before both`, async () => {
			const panel = await open({ width: 1080, height });
			const explanation = "rbx ← 7, the 8 bytes at 0xfffff98; rsp ← 0xfffffa0 = 0xfffff98 + 8; clears ZF, sets SF";
			const next = { reads: [], writes: [], explanation };
			await panel.show({ ...factorial, next: { ...next, text: "call fact" } });
			assert.equal(await seenText(panel.page.locator(".explanation")), explanation);
			const usage = await seenText(panel.page.locator(".usage"));
			assert.match(usage, /this call wants rsp mod 16 = 0 \(System V ABI\)$/);
			await panel.show({ ...factorial, revision: 2, next: { ...next, text: "pop rbx" } });
			// How many facts have room depends on the machine's fonts; there is none for all of them.
			const facts = await seenText(panel.page.locator(".usage"));
			assert.match(facts, /^216 B used of 8 MiB rsp mod 16 = 8( high water 304 B)?$/);
		});
	}

	it("maps the memory beside the rows where there is room, nothing of it cut", async () => {
		const panel = await open({ width: 1040, height: 300 });
		await panel.show(smash);
		const map = panel.page.getByRole("navigation", { name: "Memory map" });
		const cut = await map.evaluate((element) =>
			[...element.querySelectorAll(".zone, .zone > span")]
				.filter((zone) => zone.scrollWidth > zone.clientWidth + 1)
				.map((zone) => zone.textContent),
		);
		assert.deepEqual(cut, []);
		assert.deepEqual(await map.locator(".zone").evaluateAll((zones) => zones.map((zone) => zone.textContent)), [
			"stack8 MiB◂rsp",
			"guard page4 KiB",
			"no memory243.8 MiB",
			"heap132 KiB",
			"data4 KiB",
			"code4 KiB◂rip",
		]);
		assert.equal(
			await map.getByRole("button").first().getAttribute("aria-label"),
			"stack, 8 MiB, 0f800000 to 0fffffff; rsp points here; among the rows",
		);
		await panel.page.setViewportSize({ width: 900, height: 300 });
		assert.equal(await map.isVisible(), false);
	});

	it("has rows, and what is wrong, in a panel that is zoomed to twice its size", async () => {
		const panel = await open({ width: 510, height: 145 });
		await panel.show(factorial);
		assert.match(await seenText(panel.page.locator(".usage")), /this call wants rsp mod 16 = 0 \(System V ABI\)$/);
		const grid = await panel.page.locator(".grid").boundingBox();
		assert.ok((grid?.height ?? 0) >= 3 * 20, "headings and two rows");
		const copy = panel.page.getByTitle("Copy the rows as a Markdown table");
		await copy.focus();
		const box = await copy.boundingBox();
		assert.ok(box && box.x >= 0 && box.x + box.width <= 510, "a control comes into sight with the focus");
	});

	it("leaves out sizes in the map before names", async () => {
		const panel = await open({ width: 1042, height: 300 });
		const memory = [
			{ kind: "guard", low: "0xf7ff000", high: "0xf800000" },
			{ kind: "stack", name: "tiny_stack", thread: 1, low: "0xf800000", high: "0x10000000" },
		] as const;
		await panel.show({ ...smash, memory, registers: { ...smash.registers, rip: "0xf7ff000" } });
		const zones = await panel.page.locator(".zone .zone-title").all();
		assert.deepEqual(await Promise.all(zones.map(seenText)), ["tiny_stack", "guard page"]);
	});
});

/** The words of a cell that are in sight, the last marked when it is cut. */
function seenText(place: Locator): Promise<string> {
	return place.evaluate((cell) => {
		const box = cell.getBoundingClientRect();
		const words: string[] = [];
		const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			for (const word of (node.textContent ?? "").matchAll(/\S+/g)) {
				const range = document.createRange();
				range.setStart(node, word.index);
				range.setEnd(node, word.index + word[0].length);
				const { top, left, right, width } = range.getBoundingClientRect();
				if (width > 0 && top < box.bottom - 1 && left < box.right) {
					words.push(right > box.right + 0.5 ? `${word[0]} (cut)` : word[0]);
				}
			}
		}
		return words.join(" ");
	});
}

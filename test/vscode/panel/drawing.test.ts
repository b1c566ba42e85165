// What the panel draws, in a real browser under its real content security policy:
// rows and their cells, roles for a screen reader, contrast in four themes. What
// there is room for at which width is in room.test.ts.

import assert from "node:assert/strict";
import { factorial, fiber, models, overflow, records, smash } from "../../panel/models.ts";
import { faintFocus, poorContrasts } from "./contrast.ts";
import { openPanels } from "./drawnPanel.ts";
import { themes } from "./themes.ts";

describe("panel drawing", () => {
	const { open } = openPanels();

	it("says how to begin when there is no session", async () => {
		const panel = await open();
		assert.equal(await panel.page.locator(".idle").isVisible(), true);
		assert.match((await panel.page.locator(".idle").textContent()) ?? "", /Start debugging to see the stack: F5/);
		assert.equal(await panel.page.locator(".grid").isVisible(), false);
		assert.deepEqual(await panel.posted(), [{ type: "ready" }]);
	});

	it("draws frames, markers, values, meanings and writers", async () => {
		const panel = await open({ width: 1400 });
		await panel.show(smash);
		assert.deepEqual(await panel.rows(), [
			"▲ show higher addresses",
			"main main.s:14 · 64 B",
			"+0x18 | +0x40 | 0fffef68 | 02 | 00 | 00 | 00 | 00 | 00 | 00 | 00 | 2 | saved rbx ✓ | main+0x2 push",
			"+0x10 | +0x38 | 0fffef60 | 07 | 00 | 00 | 00 | 00 | 00 | 00 | 00 | 7 | argument 7 | main+0x14 push",
			"▸ fill fill.s:9 · 56 B · called from main+0x1c",
			"+0x08 | +0x30 | 0fffef58 | 21 | 10 | 40 | 00 | 00 | 00 | 00 | 00 | main+0x21 | return address ✓ | main+0x1c call",
			"rbp▶ | +0x28 | 0fffef50 | 41 | 41 | 41 | 0f | 00 | 00 | 00 | 00 | 0xf414141 was 0xfffef90 | saved rbp ✗ overwritten (3 of 8 bytes) | fill+0x2b mov",
			'-0x08 | +0x20 | 0fffef48 | 41 | 41 | 41 | 41 | 41 | 41 | 41 | 41 | "AAAAAAAA" | buf[8..15] | fill+0x2b mov',
			'-0x10 | +0x18 | 0fffef40 | 41 | 41 | 41 | 41 | 41 | 41 | 41 | 41 | "AAAAAAAA" | buf[0..7] | fill+0x2b mov',
			"-0x18 | +0x10 | 0fffef38 | ·· | ·· | ·· | ·· | ·· | ·· | ·· | ·· | never written | padding | –",
			"-0x20 | +0x08 | 0fffef30 | ·· | ·· | ·· | ·· | 13 | 00 | 00 | 00 | – · 19 was 18 | padding · i | fill+0x2e inc",
			"-0x28 | rsp▶ | 0fffef28 | 40 | ef | ff | 0f | 00 | 00 | 00 | 00 | → rbp-0x10 (buf) | spilled rdi | fill+0x10 mov",
			"red zone 128 B below rsp: only for functions that call nothing",
			"-0x30 | -0x08 | 0fffef20 | 1d | 11 | 40 | 00 | 00 | 00 | 00 | 00 | fill+0x1d | dead: return address of len, left at step 640 | fill+0x18 call",
			"▼ show lower addresses",
		]);
		assert.equal(
			await panel.page.locator(".next").textContent(),
			"NEXTmov eax, dword ptr [rbp-0x14]eax ← 19, the 4 bytes at 0xfffef3c",
		);
	});

	it("draws one byte a row, low addresses on top", async () => {
		const panel = await open({ state: { highOnTop: false, rowBytes: 1, follow: "rsp" }, width: 1400, height: 900 });
		await panel.show(fiber);
		const rows = await panel.rows();
		const at = rows.findIndex((row) => row.includes("rsp▶"));
		assert.deepEqual(rows.slice(at - 1, at + 2), [
			"▸ hello 8 B",
			" | rsp▶ | 00402038 | 80 | 128 | ≈ return address, byte 0 of 8 | main+0xa mov",
			" | +0x01 | 00402039 | 10 | 16 | ≈ return address, byte 1 of 8 | main+0xa mov",
		]);
	});

	it("folds what was never written and what cannot be read, and unfolds it on a click", async () => {
		const panel = await open({ height: 900 });
		await panel.show(overflow);
		const fold = panel.page.locator('.row[data-kind="fold"]');
		assert.equal(await fold.textContent(), "… 16 words not readable");
		await fold.click();
		assert.equal(await fold.count(), 0);
		assert.equal(await panel.page.locator('.row[data-section="guard"][data-kind="word"]').count(), 16);
	});

	it("marks changed bytes by an underline, and tells the old value on hover", async () => {
		const panel = await open();
		await panel.show(smash);
		const changed = panel.page.locator(".byte[data-changed]");
		assert.equal(await changed.count(), 4);
		assert.match(await changed.first().evaluate((cell) => getComputedStyle(cell).textDecorationLine), /underline/);
		await changed.first().hover();
		assert.equal(
			await changed.first().getAttribute("title"),
			"0fffef50: 41, was 90\nsaved rbp ✗ overwritten (3 of 8 bytes)",
		);
		await panel.page.locator(".row[data-rsp] .value").hover();
		assert.match((await panel.page.locator(".row[data-rsp] .value").getAttribute("title")) ?? "", /unsigned 268431168/);
	});

	it("is a grid to a screen reader: counted rows and columns, a sentence for each row", async () => {
		const panel = await open();
		await panel.show(factorial);
		const grid = panel.page.getByRole("grid", { name: "Stack" });
		const rowCount = Number(await grid.getAttribute("aria-rowcount"));
		assert.equal(await grid.getAttribute("aria-colcount"), "14");
		const indices = await panel.page.$$eval(".rows .row", (rows) => rows.map((row) => Number(row.ariaRowIndex)));
		assert.deepEqual(
			indices,
			[...indices].sort((one, other) => one - other),
		);
		assert.equal(indices.at(-1), rowCount);
		assert.equal(await panel.page.getByRole("columnheader").count(), 14);
		assert.equal(await panel.page.locator('.rows [tabindex="0"]').count(), 1);
		const sentence = await panel.page.locator(".row[data-rbp]").getAttribute("aria-label");
		assert.equal(
			sentence,
			"0fffffa8: saved rbp intact, points to main's frame; bytes c8 ff ff 0f 00 00 00 00; written by factorial push; rbp points here.",
		);
		assert.equal(
			await panel.page.locator("[aria-live]").textContent(),
			"Step 813 of 840 in factorial line 12, 4 bytes of the stack changed, next call factorial, this call wants rsp mod 16 = 0 (System V ABI).",
		);
	});

	it("shows usage and the warning about rsp", async () => {
		const panel = await open();
		await panel.show(factorial);
		assert.equal(
			await panel.page.locator(".usage .warning").textContent(),
			"⚠\ufe0e this call wants rsp mod 16 = 0 (System V ABI)",
		);
		assert.equal(await panel.page.locator(".usage .fact").first().textContent(), "216 B used of 8 MiB");
	});

	it("tells types, names of one thing once, and the line before a line that wrote", async () => {
		const panel = await open({ width: 1300 });
		await panel.show(records);
		const rows = await panel.rows();
		const found = (address: string) =>
			rows
				.find((row) => row.includes(address))
				?.split(" | ")
				.slice(-3);
		assert.deepEqual(found("0fffff38"), [
			"98 'b' · – · 2 · 5",
			"items[1].tag char · padding · .count short · .at.x int",
			"main+0x4 mov, +2",
		]);
		assert.deepEqual(found("0fffff40"), ["7 · –", "items[1].at.y int · padding", "33: items[i].at.y = 7 * i;"]);
	});

	for (const theme of themes) {
		for (const [name, model] of Object.entries(models)) {
			it(`has contrast of at least 4.5 to 1 for every text of ${name} in ${theme.name}`, async () => {
				const panel = await open({ theme });
				await panel.show(model);
				const poor = await panel.page.evaluate(poorContrasts);
				assert.deepEqual(poor, []);
			});
		}
	}

	for (const theme of themes) {
		it(`shows which control has the focus in ${theme.name}`, async () => {
			const panel = await open({ theme, width: 1200 });
			await panel.show(smash);
			await panel.page.keyboard.press("Tab");
			assert.deepEqual(await panel.page.evaluate(faintFocus), []);
		});
	}

	it("keeps marks and text apart without colours (forced colors)", async () => {
		const panel = await open({ forcedColors: "active" });
		await panel.show(smash);
		const style = await panel.page
			.locator(".row[data-rbp] .byte")
			.first()
			.evaluate((cell) => getComputedStyle(cell).borderLeftStyle);
		assert.equal(style, "solid");
		const here = panel.page.locator(".zone[aria-current]");
		assert.equal(await here.evaluate((zone) => getComputedStyle(zone).borderLeftWidth), "4px");
		assert.match((await panel.rows()).join("\n"), /✗/);
	});

	it("lets no text flow from right to left", async () => {
		const panel = await open();
		await panel.show({ ...smash, frames: smash.frames.map((frame) => ({ ...frame, name: "שלום" })) });
		const lefts = await panel.page.$$eval(".row[data-rbp] .byte", (cells) =>
			cells.map((cell) => cell.getBoundingClientRect().left),
		);
		assert.deepEqual(
			lefts,
			[...lefts].sort((one, other) => one - other),
		);
	});
});

// A person debugs the samples in a real VS Code: everything here is done with keys
// and clicks and checked by what is drawn.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { repository } from "./rig/cache.ts";
import { eventually, openWorkbench, type Workbench } from "./rig/workbench.ts";

describe("debugging in VS Code", () => {
	const folder = mkdtempSync(path.join(os.tmpdir(), "stackscope-samples-"));
	let workbench: Workbench;

	before(async () => {
		cpSync(path.join(repository, "samples"), folder, { recursive: true });
		workbench = await openWorkbench({ folder });
	});

	after(async () => {
		await workbench?.close();
		rmSync(folder, { recursive: true });
	});

	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench.screenshot(`failed-${this.currentTest.title.replaceAll(/\W+/g, "-")}`);
		}
		assert.deepEqual(workbench.errors.splice(0), [], "console errors");
	});

	const highlights = (text: string, kind: "top" | "focused" = "top") =>
		eventually(async () => {
			const line = await workbench.highlightedLine(kind);
			assert.ok(line.includes(text), `the highlighted line is ${JSON.stringify(line)}`);
		});

	const stackShows = (pattern: RegExp) =>
		eventually(async () => {
			const rows = await workbench.stackRows();
			assert.ok(
				rows.some((row) => pattern.test(row)),
				`no row is like ${pattern}:\n${rows.join("\n")}`,
			);
		});

	const press = (key: string) => workbench.page.keyboard.press(key);

	it("stops at a breakpoint set in the gutter, by F5 without a launch.json", async () => {
		await workbench.openFile("push-pop.s");
		await workbench.toggleBreakpoint("push 7");
		await press("F5");
		await highlights("push 7");
		const frames = await workbench.rowTexts("callStack");
		assert.ok(
			frames.some((row) => /^_start/.test(row)),
			frames.join("\n"),
		);
		await workbench.screenshot("stopped");
	});

	it("draws the stack: the pushed word byte by byte, what it is and who wrote it", async () => {
		await stackShows(/88 \| 77 \| 66 \| 55 \| 44 \| 33 \| 22 \| 11.*_start\+0xa push/);
	});

	it("shows registers by their plain names", async () => {
		await workbench.expand("variables", "Registers");
		await eventually(async () => {
			const rows = await workbench.rowTexts("variables");
			assert.ok(
				rows.some((row) => /^rax\s*=?\s*0x1122334455667788/.test(row)),
				rows.join("\n"),
			);
		});
	});

	it("steps over and back, and the panel follows", async () => {
		await press("F10");
		await highlights("push -1");
		await stackShows(/07 \| 00 \| 00 \| 00 \| 00 \| 00 \| 00 \| 00/);
		await workbench.toolbar("Step Back");
		await highlights("push 7");
		await eventually(async () => {
			const rows = await workbench.stackRows();
			assert.ok(!rows.some((row) => /07 \| 00 \| 00 \| 00/.test(row)), rows.join("\n"));
		});
	});

	it("writes a byte typed into the panel", async () => {
		const panel = await workbench.stackPanel();
		const word = panel.locator(".rows .row", { hasText: "_start+0xa push" }).first();
		await word.locator(".cell.byte").first().dblclick();
		await panel.locator("input:focus").fill("99");
		await press("Enter");
		await stackShows(/99 \| 77 \| 66/);
		await workbench.screenshot("edited");
	});

	it("runs on to the end and says so in the panel", async () => {
		await press("F5");
		const panel = await workbench.stackPanel();
		await panel.getByText("No program is being debugged").waitFor();
	});
});

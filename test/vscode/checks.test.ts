// A check in a real VS Code: the program stops behind the store that overwrote a
// return address, and the editor says there what happened. The check boxes are in
// the Breakpoints view.

import assert from "node:assert/strict";
import { openSamples } from "./rig/samples.ts";
import { eventually, plain } from "./rig/workbench.ts";

describe("checks in VS Code", () => {
	const samples = openSamples();
	const { highlights, shows, press } = samples;

	before(async () => {
		await samples.workbench.openFile("smash.s");
		await press("F5");
		await highlights("lea rsi, [name]");
		await press("F5");
		await highlights("inc rsi");
	});

	it("say behind the store what it did, in the editor", async () => {
		await eventually(async () => {
			const widget = samples.workbench.page.locator(".exception-widget");
			const text = plain((await widget.textContent({ timeout: 2000 })) ?? "");
			assert.match(text, /Return address overwritten/);
			assert.match(text, /The return address of greet, at 0x[0-9a-f]+, was overwritten by line 29 \(greet\+0xe\)/);
			assert.match(text, /To fix it/);
		});
		await samples.workbench.screenshot("check");
	});

	it("stop at one mistake after the other in the sample for them, once their boxes are set", async () => {
		const { workbench } = samples;
		await workbench.stopDebugging();
		await workbench.openFile("checks.s");
		const boxes = workbench.rows("breakpoints").locator(".monaco-custom-toggle, input[type=checkbox]");
		await eventually(async () => assert.ok((await boxes.count()) >= 8));
		for (let index = 0; index < (await boxes.count()); index++) {
			const box = boxes.nth(index);
			if ((await box.getAttribute("aria-checked")) !== "true" && !(await box.isChecked().catch(() => true))) {
				await box.click();
			}
		}
		await press("F5");
		await highlights("push rbp");
		await press("F5");
		await highlights("call nothing");
		await press("F5");
		await highlights("add rsp, 8");
		await eventually(async () => {
			const text = plain((await workbench.page.locator(".exception-widget").textContent({ timeout: 2000 })) ?? "");
			assert.match(text, /Saved register overwritten/);
		});
		await workbench.screenshot("checks");
	});

	it("are listed among the breakpoints", async () => {
		await shows("breakpoints", /^Return address overwritten/);
		await shows("breakpoints", /^Misaligned stack at a call/);
	});
});

// A run saved in VS Code and opened again, when its program is no longer there.

import assert from "node:assert/strict";
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { openSamples } from "./rig/samples.ts";
import { eventually } from "./rig/workbench.ts";

describe("recordings in VS Code", () => {
	const samples = openSamples();
	const { highlights, stackShows, press } = samples;

	const dialog = () => samples.workbench.page.locator(".quick-input-widget input.input");
	const status = async (): Promise<string> =>
		(await samples.workbench.page.locator("#status\\.editor\\.selection").textContent()) ?? "";

	it("are saved beside the program", async () => {
		await samples.workbench.openFile("factorial.s");
		await samples.workbench.setBreakpoint("mov eax, 1");
		await press("F5");
		await highlights("mov eax, 1");
		await samples.workbench.command("Stackscope: Save Recording…");
		await eventually(async () => assert.match(await dialog().inputValue(), /factorial\.stackscope$/));
		await press("Enter");
		await eventually(async () => assert.ok(existsSync(path.join(samples.folder, "factorial.stackscope"))));
		await samples.workbench.stopDebugging();
	});

	it("show the same moment again, with the program that they hold", async () => {
		rmSync(path.join(samples.folder, "factorial.s"));
		await samples.workbench.command("Stackscope: Open Recording…");
		await dialog().fill(path.join(samples.folder, "factorial.stackscope"));
		await press("Enter");
		await highlights("mov eax, 1");
		await stackShows(/▸ factorial/);
		const panel = await samples.workbench.stackPanel();
		await panel.locator(".row", { hasText: "line 25 call" }).last().locator(".writer").click();
		await eventually(async () => assert.match(await status(), /Ln 25/));
		await samples.workbench.screenshot("recording");
		await samples.workbench.toolbar("Step Back Out");
		await highlights("call factorial");
	});
});

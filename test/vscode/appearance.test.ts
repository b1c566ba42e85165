// How a stopped program looks in the four kinds of theme and in a narrow window.
// The pictures are for people to look at; what is asserted is that they can be:
// text that stands out from its ground in VS Code's own colours, nothing cut off.

import assert from "node:assert/strict";
import { poorContrasts } from "./panel/contrast.ts";
import { openSamples } from "./rig/samples.ts";

const themes = ["Light Modern", "Dark Modern", "Dark High Contrast", "Light High Contrast"];

describe("appearance in VS Code", () => {
	const samples = openSamples();

	before(async () => {
		await samples.workbench.openFile("smash.s");
		await samples.workbench.goToLine(35);
		await samples.workbench.setBreakpoint("leave");
		await samples.press("F5");
		await samples.stackShows(/▸ greet/);
	});

	for (const theme of themes) {
		it(`can be read in ${theme}`, async () => {
			await samples.workbench.theme(theme);
			const panel = await samples.workbench.stackPanel();
			await panel.waitForFunction((name) => document.body.dataset.vscodeThemeName === name, theme);
			assert.deepEqual(await panel.evaluate(poorContrasts), []);
			await samples.workbench.screenshot(`theme-${theme.replaceAll(" ", "-").toLowerCase()}`);
		});
	}

	it("keeps the address and the meaning in a narrow window", async () => {
		const { workbench } = samples;
		await workbench.page.setViewportSize({ width: 760, height: 900 });
		await samples.stackShows(/return address/);
		await workbench.screenshot("narrow");
		const panel = await workbench.stackPanel();
		const isScrollable = await panel.evaluate(
			() => document.documentElement.scrollWidth > document.documentElement.clientWidth,
		);
		assert.equal(isScrollable, false, "the panel scrolls sideways");
		await workbench.page.setViewportSize({ width: 1400, height: 900 });
	});
});
